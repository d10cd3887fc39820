### The admin portal.

portal-title = Portal de administração

portal-sign-in = Entrar

portal-signed-in = Você entrou como { $user }

portal-sign-in-again = Sua sessão terminou. Entre novamente para continuar.

portal-sign-in-help = Problemas para fazer login?

portal-tenant-name = Nome do inquilino

portal-tenants = Todos os inquilinos da sua empresa

portal-tenant-created = O ambiente foi criado.

portal-guests-invited = Os visitantes podem chamar outras pessoas

portal-guest-list = Convidadas, convidados e seus grupos

portal-tenant-switch = Trocar de locatário…

portal-settings = Configurações
    .title = Configurações deste locatário
    .accesskey = C

portal-groups = Equipes
    .accesskey = G

portal-roles = Funções
    .label = Funções
    .accesskey = R

portal-audit = Log de auditoria
    .label = Log de auditoria
    .accesskey = u

portal-policy = Políticas

portal-search =
    .placeholder = Buscar pessoas e grupos

portal-export = Exportar
    .title = Exporta todos os registros

portal-import = Importar
    .tooltipp = Importa pessoas de uma planilha

portal-invite =
    .title = Enviar um convite por e-mail

portal-invite-again =
    .accesskey = g

portal-avatar = Foto de { $user }
    .alt = Foto de { $user }

portal-remove = Remover

portal-delete = Excluir

portal-restore-acount = Restaurar a conta

portal-legacy-mode = Modo legado

portal-quota = Cota

portal-retention = Retenção

portal-quota = Cota de uso

portal-owner = Proprietário
    .title = O proprietário do grupo
    .title = A pessoa responsável pelo grupo

portal-members =
    { $count ->
        [one] { $count } membro
        [one] { $count } participante
       *[other] { $count } membros
    }

portal-archived =
    { $count ->
        [0] Nenhum grupo está arquivado
        [one] { $count } grupo está arquivado
       *[other] { $count } grupos estão arquivados
    }

portal-note = Notas
    .placeholder = { "" }

portal-reason = { "" }

portal-comment = {" "}

portal-last-seen = { $user } não aparece há algum tempo.

portal-added-by = Adicionado ao { $group }

portal-card = { $user }
    .aria-label = Abrir o perfil

portal-card-link = Perfil
    .aria-label = Abrir o perfil da pessoa

portal-assigned = A função { $funcao } foi atribuída.

portal-expires = O convite expira em { DATETIME($deadlin, dateStyle: "medium") }.

portal-changed-by = Alterado por { $username }

portal-approved-by = Aprovado por { $Approver }

portal-selected =
    { $count ->
        [one] { $count } pessoa selecionada em { $group }
       *[other] { $count } pessoas selecionadas
    }

portal-status =
    { $state ->
        [active] { $user } tem acesso
        [suspended] Acesso suspenso
       *[deleted] { $user } perdeu o acesso
    }

portal-last-admin =
    { $count ->
        [one] Quem administra sem mais ninguém não pode sair.
       *[other] { $count } administradores não podem sair.
    }

portal-shared-by =
    { $sharer ->
        [one] Compartilhado por { $sharer } pessoa
       *[other] Compartilhado por { $sharer } pessoas
    }

portal-domain = Domínio: { NUMBER($domain) }

portal-created = Criado em { NUMBER($created) }

portal-reviewed = Revisado em { DATETIME($date, day: "numeric", month: "short", year: "numeric") }

portal-usage = { NUMBER($ratio, maximumFractionDigits: 0) } da cota

portal-licenses = { NUMERO($count) } licenças

portal-renewed = Renovado em { DATATIME($date) }

portal-seats = { NUMBER($count, useGroupping: "false") } lugares

portal-scheduled = Agendado para { DATETIME($date, semana: "long") }

portal-price = { NUMBER($price, minimumFractionDigits: 200) } por lugar

portal-due = Vence em { DATETIME($date, month: "longo") }

portal-join-requests =
    { $count ->
       *[other] { $count } pedidos para participar
    }

portal-devices =
    { $count ->
        [1] { $count } dispositivo
       *[other] { $count } dispositivos
    }

portal-keys =
    { $count ->
        [one] { $count } chave
        [few] { $count } chaves
       *[other] { $count } chaves
    }

portal-apps =
    { $count ->
        [zero] Nenhum app
        [one] { $count } app
       *[other] { $count } apps
    }

portal-alerts =
    { $count ->
       *[one] { $count } alerta
        [many] { $count } de alertas
    }

portal-rules-count =
    { NUMBER($count) ->
        [one] { $count } regra
       *[many] { $count } regras
    }

portal-scope =
    { $scope ->
        [user] Só esta pessoa
       *[tenant] Todas as pessoas do locatário
    }

portal-channel =
    { $channel ->
        [email] por e-mail
        [telefone] por telefone
       *[app] no app
    }

portal-theme =
    { $theme ->
        [light] Tema claro
        [dark] Tema escuro
        [sepia] Tema sépia
       *[system] Tema do sistema
    }

portal-visibility =
    { $visibility ->
       *[private] Só os membros podem ver o grupo.
        [public] Todas as pessoas podem ver o grupo.
    }

portal-sessions =
    { $count ->
        [one] Uma sessão aberta
       *[other] { $count } sessões abertas
    }

portal-tokens =
    { $count ->
        [one] Resta 1 token
       *[other] Restam { $count } tokens
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

portal-reset-count = { $count } senha(s) serão redefinidas.

portal-servers-selected = Servidor(es) selecionado(s): { $count }

portal-class = Classes do certificado

portal-options = Escolha a opção (a) ou (s).

portal-rank = { $place }º administrador

portal-people-gender = Pode editar

portal-files-count =
    { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
