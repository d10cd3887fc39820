### An installer and the help of a desktop program.

install-title = Instalar { -brand-name(article: "with") }

install-intro =
    Antes de começar, feche todos os outros programas. A instalação leva
    cerca de dez minutos e não mexe nos seus documentos.

install-next = Avançar
    .accesskey = A

install-back = Voltar
    .accesskey = V

install-cancel = Cancelar
    .accesskey = C

install-welcome = Boas-vindas! Vamos configurar tudo para você.

install-language-question = Que língua você fala em casa?

install-folder-exists = A pasta “{ $folder }” já existe. Quer substituí-la?

install-space = São necessários pelo menos { $size } de espaço livre.

install-space-low = Espaço insuficiente: { $free } de { $needed }

install-progress = Copiando arquivo { $current } de { $total }…

install-remaining =
    { $minutes ->
        [one] Falta cerca de { $minutes } minuto
       *[other] Faltam cerca de { $minutes } minutos
    }

install-almost = Falta pouco

install-done = Pronto. Agora você já pode usar { -brand-name(article: "with") }.

install-failed = Não foi possível concluir a instalação: { $reason }

install-error-permission = Você não tem permissão para gravar nesta pasta. Fale com quem administra seu computador ou escolha outra pasta.

install-error-network = Não conseguimos acessar o servidor de atualizações. Verifique sua conexão e tente de novo daqui a alguns minutos.

install-checksum = SHA-256: { $checksum }

install-components =
    Escolha o que instalar:

    1. O programa em si
    2. Dicionários de português e inglês
    3. Documentos de exemplo

install-license-accept = Li e aceito os <a data-l10n-name="license">termos da licença</a>.

install-license-must = Para continuar, aceite os termos da licença.

install-shortcut = Criar um atalho na área de trabalho

install-autostart = Iniciar automaticamente quando eu ligar o computador

install-keyboard = Pressione <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd> para abrir a paleta de comandos.

install-command = Execute <code>nimbus --version</code> em um terminal.

install-path-example = Por exemplo: C:\Program Files\Nimbus

install-update-available = A versão { $version } já está disponível ({ $size }).

install-update-notes = Novidades desta versão

install-update-later = Lembrar mais tarde

install-restart =
    { $seconds ->
        [0] Reiniciando agora…
        [one] Reiniciando em { $seconds } segundo…
       *[other] Reiniciando em { $seconds } segundos…
    }

install-uninstall = Desinstalar

install-uninstall-confirm = { -brand-name(article: "with") } será removido deste computador. Seus documentos serão mantidos.

install-feedback = Por que você está nos deixando? (opcional)

install-thanks = Agradecemos por experimentar { -brand-name(article: "with") }!

help-search =
    .placeholder = Buscar na ajuda
    .aria-label = Buscar na ajuda

help-faq = Perguntas frequentes

help-shortcuts = Atalhos de teclado

help-contact = Ainda precisa de ajuda? Ligue para 0800 123 4567 (ligação gratuita), das 8h às 18h, de segunda a sexta-feira.

help-offline = Você está offline. As alterações serão salvas quando a conexão voltar.

help-undo = Desfazer

help-redo = Refazer

help-copy-link = Copiar link

help-copied = Copiado!

help-download-csv = Baixar em CSV

help-print = Imprimir…

help-zoom = Zoom: { NUMBER($zoom) }%

help-dark-mode = Modo escuro

help-accessibility = Acessibilidade

help-error-code = Erro { $code }: { $description }

help-shared-with =
    { $others ->
        [0] Compartilhado com { $first }
        [one] Compartilhado com { $first } e mais { $others } pessoa
       *[other] Compartilhado com { $first } e mais { $others } pessoas
    }

help-edited = Editado por { $who } { $when }

help-meeting = A reunião é na quinta-feira, 12 de março, às 14h30.

help-quarter = Resultados do primeiro trimestre

help-average = Média: 3,7 (1.204 avaliações)

help-temperature = Conserve entre 2,5 °C e 8 °C.

help-legal = © 2026 { -vendor-name }. Todos os direitos reservados.

help-privacy = Nunca vendemos seus dados. Leia nosso <a href="https://example.com/pt-BR/privacy">aviso de privacidade</a> para saber o que guardamos, por que e por quanto tempo.

help-danger = Zona de perigo

help-type-to-confirm = Para confirmar, digite <strong>{ $name }</strong>.

help-irreversible = Essa ação não pode ser desfeita.

help-yes-no = Sim ou não?

help-tip = Dica: arraste uma foto para a página; ela será redimensionada automaticamente.

help-dash = Segunda a sexta

help-list = maçãs, peras e laranjas

help-and = { $a } e { $b }

help-number-sign = Nº { $number }

help-dollar-variable = Use $HOME para indicar sua própria pasta.

help-json = Use { "{" }name{ "}" } como marcador.

help-math = 2 × 3 = 6

help-hashtag = Compartilhe suas fotos com #Nimbus2026.

help-english-course = “The book is on the table” é a frase em inglês mais famosa do Brasil.

help-eu = Quem está falando?

help-para-para = Para parar, pressione Esc.

help-marketing = Marketing e design

help-status = Status: online

help-hotel = Hotel

help-menu = Menu

help-login-count = { $count ->
        [one] { NUMBER($count) } visita
       *[other] { NUMBER($count) } visitas
    }

help-role-of =
    { $role ->
        [owner] Este projeto é de { $name }.
        [editor] { $name } pode editar este projeto.
       *[viewer] { $name } pode ver este projeto.
    }

help-a11y-close =
    .aria-label = Fechar esta caixa de diálogo
    .title = Fechar (Esc)

help-tu = Sábado e domingo: fechado

help-te = Retornaremos sua ligação em até 24 horas.

help-facto = Na verdade, é grátis.

help-rato = Use a roda do mouse para dar zoom.

help-parking = Há um estacionamento atrás do prédio.
