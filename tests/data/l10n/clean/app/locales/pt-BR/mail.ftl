### A mail app.

mail-inbox = Caixa de entrada

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

mail-button-hint = Escolha “Reply all” no menu do outro programa.

mail-browser-hint = No Chrome, abra “Privacy and security” e permita pop-ups.

mail-online = Trabalhar online

mail-backup = Fazer backup da caixa postal

mail-layout = Layout da lista de mensagens

mail-from = De:

mail-quoted-end = A pasta se chama “Lixeira”.

mail-where = Quer mesmo sair?

mail-abbreviation = Enviado pela Contoso Inc.

mail-etc = Fotos, vídeos etc.

mail-split = Sua caixa postal está quase cheia. Exclua o que não precisa mais ou compre mais espaço.

mail-split-two = As mensagens excluídas ficam guardadas por { $days } dias. Depois disso, são apagadas para sempre.

mail-joined = O servidor não respondeu; tente de novo mais tarde.

mail-sending = Enviando…

mail-move = Mover para…

mail-checking = Verificando o servidor…

mail-folder-created = A pasta “{ $folder }” foi criada.

mail-folder-missing = Não existe a pasta “{ $folder }”.

mail-nested-quote = Ana escreveu: “Ele disse ‘urgente’ duas vezes.”

mail-monitor = Uma tela de 27" mostra duas mensagens lado a lado.

mail-code-quote = Digite <code>subject:"fatura"</code> para achar faturas.

mail-own-title = Caixa postal da Ana

mail-bulb = Santa Bárbara d’Oeste

mail-tank = Caixa d’água

mail-spring = Olho d’água

mail-tooth = Copo d’água

mail-que = O que que você quer fazer?

mail-little = Mova o controle pouco a pouco.

mail-se = Se se desconectar, os rascunhos ficam.

mail-very = Uma mensagem muito, muito grande

mail-list = Você pode: a) responder, b) encaminhar ou c) arquivar a mensagem.

mail-smile = Agradecemos :)

mail-separator = {" "}·{" "}

mail-footer =
    Atenciosamente,
    { $user }

mail-folded = As mensagens que correspondem à regra são movidas para a pasta logo depois que chegam ao servidor.

mail-limit-image = As imagens são reduzidas a 2 MB.

mail-limit-video = Os vídeos podem ter até 1 GB.

mail-limit-sound = Os sons podem ter até 500 KB.

mail-limit-time = Uma chamada de vídeo termina depois de 60 min.

mail-title-privacy = Privacidade e segurança

mail-title-names = Importar do Google Drive

mail-title-place = Entrega em São Paulo e no Rio de Janeiro

mail-title-office = Abrir com o Microsoft Word

mail-title-quoted = Escolha “Salvar como PDF” na lista.

mail-markup-order = <i>{ $count }</i> arquivos foram enviados por <b>{ $sender }</b>.

mail-markup-attributes = Pergunte ao <a href="/help" title="Ajuda">suporte</a>.

mail-markup-less = Mensagens de < 1 dia são novas; de > 30 dias são antigas.

mail-overlay-two = <a data-l10n-name="cookies">Cookies</a> e <a data-l10n-name="terms">termos</a>

mail-url-language = Saiba mais em https://example.com/pt-BR/help.

mail-url-language-lower = Documentação: https://docs.example.com/pt-br/mail

mail-url-href-language = <a href="https://example.com/pt-BR/terms">Termos de uso</a>

mail-url-order = Escreva para help@example.com ou visite example.com.

mail-short = Entrada

mail-tab-title = Com estrela
    .title = Mensagens com estrela de todas as pastas

mail-tab-accents = Opções

mail-longer = Receber uma notificação quando alguém responder

mail-longer-two = Silenciar

mail-longer-three = Sincronizar agora mesmo

mail-longer-sentence = Encerrar todas as outras sessões abertas desta conta.
