### A mail app.

mail-inbox = Inbox

mail-drafts = Drafts

mail-outbox = The message is waiting in the outbox.

mail-compose = Write a message
    .title = Write a new message

# $count (Number): how many messages
mail-unread =
    { $count ->
        [one] { $count } unread message
       *[other] { $count } unread messages
    }

mail-spam = Spam

mail-normal = Normal

# $email (Text): an email address
mail-address = Email: { $email }

# $count (Number): how many messages
mail-total = Total: { $count }

mail-virus = virus

mail-ok = OK

mail-protocols = IMAP, POP3 or SMTP

mail-pdf = PDF

mail-signature-sample = Ana Souza, Contoso Ltda.

# $id (Text): the id of the message
mail-link = https://example.com/{ $id }

# $sender (Text): the name of the sender
# $address (Text): the address of the sender
mail-format = { $sender } <{ $address }>

mail-forward = Forward the message to a colleague

mail-settings-hint = You can change this in the settings at any time.

mail-attach = Drag files here or choose them from your computer.

mail-button-hint = Choose “Reply all” in the menu of the other program.

mail-browser-hint = In Chrome, open “Privacy and security” and allow pop-ups.

mail-online = Work online

mail-backup = Make a backup of the mailbox

mail-layout = Layout of the message list

mail-saved = The draft was saved.

mail-discard = Discard this draft?

mail-archive = Archive

mail-to = To:

mail-from = From:

mail-delete-question = Delete the message?
    .title = The message goes to the trash.

# $count (Number): how many messages
mail-rule-moved =
    { $count ->
        [one] { $count } message was moved.
       *[other] { $count } messages were moved.
    }

mail-quoted-end = The folder is called “Trash.”

mail-where = Are you sure that you want to leave?

mail-abbreviation = Sent by Contoso Inc.

mail-etc = Photos, videos, etc.

mail-split = Your mailbox is almost full, so delete what you no longer need or buy more storage.

# $days (Number): how many days
mail-split-two = We keep deleted messages for { $days } days, after which they are gone for good.

mail-joined = The server did not answer. Try again later.

mail-loading = Loading messages…

mail-sending = Sending…

mail-search-more = Search in…
    .title = Search in another folder…

mail-move = Move to…

mail-checking = Checking the server…

# $folder (Text): the name of a folder
mail-folder-created = The folder “{ $folder }” was created.

# $folder (Text): the name of a folder
mail-folder-renamed = The folder “{ $folder }” was renamed.

# $label (Text): the name of a label
mail-label-created = The label “{ $label }” was added.

# $folder (Text): the name of a folder
mail-folder-missing = There is no folder “{ $folder }”.

mail-nested-quote = Ana wrote: “He called it ‘urgent’ twice.”

mail-monitor = A 27" screen shows two messages side by side.

mail-code-quote = Enter <code>subject:"invoice"</code> to find invoices.

mail-own-title = Ana’s mailbox

mail-glass = A drop in the ocean

mail-bulb = Santa Bárbara d’Oeste

mail-tank = Water tank

mail-spring = Spring water

mail-tooth = Toothbrush jar

mail-double = The message could not be sent.

mail-double-title = Reply
    .title = Reply to everybody

mail-repeat = Reply to the sender of the message

mail-repeat-lines = The message stays in the outbox until there is a connection
    to the server.

mail-que = What do you want to do?

mail-little = Move the slider little by little.

mail-se = If you sign out, drafts stay.

mail-very = A very, very large message

# $size (Text): a size with its unit
mail-bracket = The message is large (more than { $size }).

# $rule (Text): the name of a rule
mail-quote-open = The rule “{ $rule }” is off.

mail-bracket-close = Choose a color [optional]

mail-list = You can: a) reply, b) forward or c) archive the message.

mail-smile = Thank you :)

# $count (Number): how many more
mail-prefix = {" "}and { $count } more

# $sender (Text): the name of the sender
mail-suffix = From { $sender }:{" "}

mail-separator = {" "}·{" "}

mail-poem =
    The message is encrypted.
    Only you can read it.

# $user (Text): the name of the person
mail-footer =
    Regards,
    { $user }

mail-explained =
    The message could not be delivered.

    Check the address and send it again.

mail-folded = Messages that match the rule are moved to the folder right after they arrive on the server.

mail-limit = Attachments can have up to 25 MB.

mail-limit-image = Images are reduced to 2 MB.

mail-limit-video = Videos can have up to 1 GB.

mail-limit-sound = Sounds can have up to 500 KB.

mail-limit-time = A video call ends after 60 min.

# $size (Number): the size in megabytes
mail-size = The mailbox takes { $size } MB.

# $distance (Number): kilometres
mail-distance = The server is { NUMBER($distance) } km away.

mail-title-settings = Account Settings

mail-title-filters = Message Filters and Rules

mail-title-privacy = Privacy & Security

mail-title-button = Add Account
    .title = Add Another Account

mail-title-names = Import from Google Drive

mail-title-place = Ships to São Paulo and Rio de Janeiro

mail-title-office = Open with Microsoft Word

mail-title-quoted = Choose “Save as PDF” in the list.

mail-markup-bold = Your message was <strong>not</strong> sent.

mail-markup-slash = Read the <em>whole</em> message.

mail-markup-cross = <p><b>Important:</b> back up your keys.</p>

mail-markup-gt = See the <a>manual</a>.

# $count (Number): how many rules
mail-markup-dropped = <b>{ $count }</b> of your rules are off.

mail-markup-changed = Press <kbd>Enter</kbd> to send.

mail-markup-class = Read the <a class="help">manual</a>.

# $sender (Text): the name of the sender
# $count (Number): how many files
mail-markup-order = <b>{ $sender }</b> sent you <i>{ $count }</i> files.

mail-markup-attributes = Ask the <a href="/help" title="Help">support</a>.

mail-markup-less = Messages < 1 day are new; > 30 days are old.

mail-overlay = Read the <a data-l10n-name="privacy-link">privacy notice</a>.

mail-overlay-two = <a data-l10n-name="terms">Terms</a> and <a data-l10n-name="cookies">cookies</a>

mail-overlay-same = Open the <a data-l10n-name="faq">FAQ</a> or write to <a data-l10n-name="support">support</a>.

mail-url = See https://support.example.com/mail/limits for details.

mail-url-path = See https://support.example.com/mail/quota.

mail-url-href = Read <a href="https://example.com/privacy">our promise</a>.

mail-url-language = See https://example.com/en/help for more.

mail-url-language-lower = Documentation: https://docs.example.com/en-us/mail

mail-url-href-language = <a href="https://example.com/en-US/terms">Terms of use</a>

mail-url-order = Visit example.com or write to help@example.com.

mail-url-mail = Write to help@example.com.

# max-length: 8
mail-short = Inbox

# max-length: 8
mail-tab = Sent

# max-length: 12
mail-tab-title = Starred
    .title = Starred messages of all folders

# max-length: 10
mail-tab-wide = Flags

# max-length: 7
mail-tab-accents = Choices

mail-bad-idea = Undo

mail-longer = Get notified when someone replies

mail-longer-two = Mute

mail-longer-three = Sync now

mail-longer-sentence = Log out of all other sessions.
