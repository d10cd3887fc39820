### The admin portal.

portal-title = Portal de administração

portal-sign-in = Entrar

portal-signed-in = Você entrou como { $user }

portal-sign-in-again = Sua sessão terminou. Entre novamente para continuar.

portal-guest-list = Convidadas, convidados e seus grupos

portal-tenant-switch = Trocar de locatário…

portal-settings = Configurações
    .title = Configurações deste locatário
    .accesskey = C

portal-audit = Log de auditoria
    .label = Log de auditoria
    .accesskey = u

portal-remove = Remover

portal-delete = Excluir

portal-retention = Retenção

portal-archived =
    { $count ->
        [0] Nenhum grupo está arquivado
        [one] { $count } grupo está arquivado
       *[other] { $count } grupos estão arquivados
    }

portal-card = { $user }
    .aria-label = Abrir o perfil

portal-last-admin =
    { $count ->
        [one] Quem administra sem mais ninguém não pode sair.
       *[other] { $count } administradores não podem sair.
    }

portal-reviewed = Revisado em { DATETIME($date, day: "numeric", month: "short", year: "numeric") }

portal-usage = { NUMBER($ratio, maximumFractionDigits: 0) } da cota

portal-visibility =
    { $visibility ->
       *[private] Só os membros podem ver o grupo.
        [public] Todas as pessoas podem ver o grupo.
    }

portal-copies =
    { $count ->
        [1] Uma cópia
        [one] { $count } cópia
       *[other] { $count } cópias
    }

portal-steps =
    { $count ->
        [one] Falta { $count } passo
       *[other] Faltam { $count } passos
    }

portal-bulk =
    { $count ->
        [one] { $count } convite enviado de uma só vez
       *[other] { $count } convites enviados de uma só vez
    }

portal-options = Escolha a opção (a) ou (s).

portal-rank = { $place }º administrador

portal-people-gender = Pode editar

portal-files-count =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
