### A mail app.

mail-inbox = Inbox

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

mail-button-hint = Choose “Reply all” in the menu of the other program.

mail-browser-hint = In Chrome, open “Privacy and security” and allow pop-ups.

mail-online = Work online

mail-backup = Make a backup of the mailbox

mail-layout = Layout of the message list

mail-from = From:

mail-quoted-end = The folder is called “Trash.”

mail-where = Are you sure that you want to leave?

mail-abbreviation = Sent by Contoso Inc.

mail-etc = Photos, videos, etc.

mail-split = Your mailbox is almost full, so delete what you no longer need or buy more storage.

# $days (Number): how many days
mail-split-two = We keep deleted messages for { $days } days, after which they are gone for good.

mail-joined = The server did not answer. Try again later.

mail-sending = Sending…

mail-move = Move to…

mail-checking = Checking the server…

# $folder (Text): the name of a folder
mail-folder-created = The folder “{ $folder }” was created.

# $folder (Text): the name of a folder
mail-folder-missing = There is no folder “{ $folder }”.

mail-nested-quote = Ana wrote: “He called it ‘urgent’ twice.”

mail-monitor = A 27" screen shows two messages side by side.

mail-code-quote = Enter <code>subject:"invoice"</code> to find invoices.

mail-own-title = Ana’s mailbox

mail-bulb = Santa Bárbara d’Oeste

mail-tank = Water tank

mail-spring = Spring water

mail-tooth = Toothbrush jar

mail-que = What do you want to do?

mail-little = Move the slider little by little.

mail-se = If you sign out, drafts stay.

mail-very = A very, very large message

mail-list = You can: a) reply, b) forward or c) archive the message.

mail-smile = Thank you :)

mail-separator = {" "}·{" "}

# $user (Text): the name of the person
mail-footer =
    Regards,
    { $user }

mail-folded = Messages that match the rule are moved to the folder right after they arrive on the server.

mail-limit-image = Images are reduced to 2 MB.

mail-limit-video = Videos can have up to 1 GB.

mail-limit-sound = Sounds can have up to 500 KB.

mail-limit-time = A video call ends after 60 min.

mail-title-privacy = Privacy & Security

mail-title-names = Import from Google Drive

mail-title-place = Ships to São Paulo and Rio de Janeiro

mail-title-office = Open with Microsoft Word

mail-title-quoted = Choose “Save as PDF” in the list.

# $sender (Text): the name of the sender
# $count (Number): how many files
mail-markup-order = <b>{ $sender }</b> sent you <i>{ $count }</i> files.

mail-markup-attributes = Ask the <a href="/help" title="Help">support</a>.

mail-markup-less = Messages < 1 day are new; > 30 days are old.

mail-overlay-two = <a data-l10n-name="terms">Terms</a> and <a data-l10n-name="cookies">cookies</a>

mail-url-language = See https://example.com/en/help for more.

mail-url-language-lower = Documentation: https://docs.example.com/en-us/mail

mail-url-href-language = <a href="https://example.com/en-US/terms">Terms of use</a>

mail-url-order = Visit example.com or write to help@example.com.

# max-length: 8
mail-short = Inbox

# max-length: 12
mail-tab-title = Starred
    .title = Starred messages of all folders

# max-length: 7
mail-tab-accents = Choices

mail-longer = Get notified when someone replies

mail-longer-two = Mute

mail-longer-three = Sync now

mail-longer-sentence = Log out of all other sessions.
