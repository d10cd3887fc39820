### A mail app.

mail-inbox = Caixa de entrada

mail-drafts = Drafts

mail-outbox = The message is waiting in the outbox.

mail-compose = Escrever uma mensagem
    .title = Write a new message

mail-unread =
    { $count ->
        [one] { $count } mensagem não lida
       *[other] { $count } unread messages
    }

mail-spam = Spam

mail-normal = Normal

mail-address = E-mail: { $email }

mail-total = Total: { $count }

mail-virus = vírus

mail-ok = OK

mail-protocols = IMAP, POP3 ou SMTP

mail-pdf = PDF

mail-signature-sample = Ana Souza, Contoso Ltda.

mail-link = https://example.com/{ $id }

mail-format = { $sender } <{ $address }>

mail-forward = Encaminhar a message a um colega

mail-settings-hint = Você pode mudar isso nas settings a qualquer momento.

mail-attach = Arraste arquivos para cá or escolha no computador.

mail-button-hint = Escolha “Reply all” no menu do outro programa.

mail-browser-hint = No Chrome, abra “Privacy and security” e permita pop-ups.

mail-online = Trabalhar online

mail-backup = Fazer backup da caixa postal

mail-layout = Layout da lista de mensagens

mail-saved = O rascunho foi salvo

mail-discard = Descartar este rascunho.

mail-archive = Arquivar.

mail-to = Para

mail-from = De:

mail-delete-question = Excluir a mensagem?
    .title = A mensagem vai para a lixeira

mail-rule-moved =
    { $count ->
        [one] { $count } mensagem foi movida.
       *[other] { $count } mensagens foram movidas
    }

mail-quoted-end = A pasta se chama “Lixeira”.

mail-where = Quer mesmo sair?

mail-abbreviation = Enviado pela Contoso Inc.

mail-etc = Fotos, vídeos etc.

mail-split = Sua caixa postal está quase cheia. Exclua o que não precisa mais ou compre mais espaço.

mail-split-two = As mensagens excluídas ficam guardadas por { $days } dias. Depois disso, são apagadas para sempre.

mail-joined = O servidor não respondeu; tente de novo mais tarde.

mail-loading = Carregando mensagens...

mail-sending = Enviando…

mail-search-more = Buscar em…
    .title = Buscar em outra pasta...

mail-move = Mover para…

mail-checking = Verificando o servidor…

mail-folder-created = A pasta “{ $folder }” foi criada.

mail-folder-renamed = A pasta "{ $folder }" foi renomeada.

mail-label-created = O marcador ‘{ $label }’ foi adicionado.

mail-folder-missing = Não existe a pasta “{ $folder }”.

mail-nested-quote = Ana escreveu: “Ele disse ‘urgente’ duas vezes.”

mail-monitor = Uma tela de 27" mostra duas mensagens lado a lado.

mail-code-quote = Digite <code>subject:"fatura"</code> para achar faturas.

mail-own-title = Caixa postal da Ana

mail-glass = Uma gota d'água no oceano

mail-bulb = Santa Bárbara d’Oeste

mail-tank = Caixa d’água

mail-spring = Olho d’água

mail-tooth = Copo d’água

mail-double = Não foi possível  enviar a mensagem.

mail-double-title = Responder
    .title = Responder a  todos

mail-repeat = Responder ao remetente da da mensagem

mail-repeat-lines = A mensagem fica na caixa de saída até haver uma conexão com
    com o servidor.

mail-que = O que que você quer fazer?

mail-little = Mova o controle pouco a pouco.

mail-se = Se se desconectar, os rascunhos ficam.

mail-very = Uma mensagem muito, muito grande

mail-bracket = A mensagem é grande (mais de { $size }.

mail-quote-open = A regra “{ $rule } está desativada.

mail-bracket-close = Escolha uma cor opcional]

mail-list = Você pode: a) responder, b) encaminhar ou c) arquivar a mensagem.

mail-smile = Agradecemos :)

mail-prefix = e mais { $count }

mail-suffix = De { $sender }:

mail-separator = {" "}·{" "}

mail-poem = A mensagem está criptografada. Só você pode ler.

mail-footer =
    Atenciosamente,
    { $user }

mail-explained =
    Não foi possível entregar a mensagem. Verifique o endereço e
    envie de novo.

mail-folded = As mensagens que correspondem à regra são movidas para a pasta logo depois que chegam ao servidor.

mail-limit = Os anexos podem ter até 25 MB.

mail-limit-image = As imagens são reduzidas a 2 MB.

mail-limit-video = Os vídeos podem ter até 1 GB.

mail-limit-sound = Os sons podem ter até 500 KB.

mail-limit-time = Uma chamada de vídeo termina depois de 60 min.

mail-size = A caixa postal ocupa { $size } MB.

mail-distance = O servidor está a { NUMBER($distance) } km daqui.

mail-title-settings = Configurações da Conta

mail-title-filters = Filtros e Regras de Mensagens

mail-title-privacy = Privacidade e segurança

mail-title-button = Adicionar conta
    .title = Adicionar Outra Conta

mail-title-names = Importar do Google Drive

mail-title-place = Entrega em São Paulo e no Rio de Janeiro

mail-title-office = Abrir com o Microsoft Word

mail-title-quoted = Escolha “Salvar como PDF” na lista.

mail-markup-bold = Sua mensagem <strong>não foi enviada.

mail-markup-slash = Leia a mensagem <em>inteira<em>.

mail-markup-cross = <p><b>Importante:</p></b> faça backup das chaves.

mail-markup-gt = Veja o <a manual</a>.

mail-markup-dropped = { $count } das suas regras estão desativadas.

mail-markup-changed = Pressione <b>Enter</b> para enviar.

mail-markup-class = Leia o <a class="ajuda">manual</a>.

mail-markup-order = <i>{ $count }</i> arquivos foram enviados por <b>{ $sender }</b>.

mail-markup-attributes = Pergunte ao <a href="/help" title="Ajuda">suporte</a>.

mail-markup-less = Mensagens de < 1 dia são novas; de > 30 dias são antigas.

mail-overlay = Leia o <a data-l10n-name="link-privacidade">aviso de privacidade</a>.

mail-overlay-two = <a data-l10n-name="cookies">Cookies</a> e <a data-l10n-name="terms">termos</a>

mail-overlay-same = Abra as <a data-l10n-name="faq">perguntas frequentes</a> ou escreva ao <a data-l10n-name="faq">suporte</a>.

mail-url = Veja os detalhes em https://support.exemplo.com/mail/limits.

mail-url-path = Veja https://support.example.com/mail/cota.

mail-url-href = Leia <a href="http://example.com/privacy">nossa promessa</a>.

mail-url-language = Saiba mais em https://example.com/pt-BR/help.

mail-url-language-lower = Documentação: https://docs.example.com/pt-br/mail

mail-url-href-language = <a href="https://example.com/pt-BR/terms">Termos de uso</a>

mail-url-order = Escreva para help@example.com ou visite example.com.

mail-url-mail = Escreva para ajuda@example.com.

mail-short = Entrada

mail-tab = Itens enviados

mail-tab-title = Com estrela
    .title = Mensagens com estrela de todas as pastas

mail-tab-wide = Sinais 🚩🚩🚩

mail-tab-accents = Opções

mail-bad-idea = Desfazer a última ação que você realizou nesta caixa postal antes que ela seja gravada no servidor

mail-longer = Receber uma notificação quando alguém responder

mail-longer-two = Silenciar

mail-longer-three = Sincronizar agora mesmo

mail-longer-sentence = Encerrar todas as outras sessões abertas desta conta.
