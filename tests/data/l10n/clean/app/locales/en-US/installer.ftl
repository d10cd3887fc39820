### An installer and the help of a desktop program.

install-title = Install { -brand-name }

install-intro =
    Before you begin, close all other programs. The installer needs about
    ten minutes and does not touch your documents.

install-next = Next
    .accesskey = N

install-back = Back
    .accesskey = B

install-cancel = Cancel
    .accesskey = C

install-welcome = Welcome! Let’s get you set up.

install-language-question = Which language do you speak at home?

# $folder (Text): the path of a folder
install-folder-exists = The folder “{ $folder }” already exists. Do you want to replace it?

# $size (Text): a size with its unit
install-space = At least { $size } of free space is required.

# $free (Text): a size with its unit
# $needed (Text): a size with its unit
install-space-low = Not enough free space: { $free } of { $needed }

# $current (Number): the file that is being copied
# $total (Number): how many files there are
install-progress = Copying file { $current } of { $total }…

# $minutes (Number): how many minutes
install-remaining =
    { $minutes ->
        [one] About { $minutes } minute remaining
       *[other] About { $minutes } minutes remaining
    }

install-almost = Almost there

install-done = Done. You can now start using { -brand-name }.

# $reason (Text): what the operating system says
install-failed = The installation could not be completed: { $reason }

install-error-permission = You don’t have permission to write to this folder. Ask the person who manages your computer, or choose another folder.

install-error-network = We couldn’t reach the update server. Check your connection and try again in a few minutes.

# $checksum (Text): a checksum
install-checksum = SHA-256: { $checksum }

install-components =
    Choose what to install:

    1. The program itself
    2. Dictionaries for Portuguese and English
    3. Sample documents

install-license-accept = I have read and accept the <a data-l10n-name="license">license terms</a>.

install-license-must = Please accept the license terms to continue.

install-shortcut = Create a shortcut on the desktop

install-autostart = Start automatically when I turn on my computer

install-keyboard = Press <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>P</kbd> to open the command palette.

install-command = Run <code>nimbus --version</code> in a terminal.

install-path-example = For example: C:\Program Files\Nimbus

# $version (Text): a version
# $size (Text): a size with its unit
install-update-available = Version { $version } is available ({ $size }).

install-update-notes = What’s new in this version

install-update-later = Remind me later

# $seconds (Number): how many seconds are left
install-restart =
    { $seconds ->
        [0] Restarting now…
        [one] Restarting in { $seconds } second…
       *[other] Restarting in { $seconds } seconds…
    }

install-uninstall = Uninstall

install-uninstall-confirm = This will remove { -brand-name } from this computer. Your documents will be kept.

install-feedback = Why are you leaving us? (optional)

install-thanks = Thank you for trying { -brand-name }!

help-search =
    .placeholder = Search help
    .aria-label = Search help

help-faq = Frequently asked questions

help-shortcuts = Keyboard shortcuts

help-contact = Still need help? Call 0800 123 4567 (toll-free) from 8:00 AM to 6:00 PM, Monday to Friday.

help-offline = You’re offline. Changes will be saved once you’re back online.

help-undo = Undo

help-redo = Redo

help-copy-link = Copy link

help-copied = Copied!

help-download-csv = Download as CSV

help-print = Print…

# $zoom (Number): the zoom in percent
help-zoom = Zoom: { NUMBER($zoom) }%

help-dark-mode = Dark mode

help-accessibility = Accessibility

# $code (Text): a code, such as E0042
# $description (Text): what went wrong
help-error-code = Error { $code }: { $description }

# $first (Text): the name of a person
# $others (Number): how many others
help-shared-with =
    { $others ->
        [0] Shared with { $first }
        [one] Shared with { $first } and { $others } other person
       *[other] Shared with { $first } and { $others } other people
    }

# $when (Text): how long ago
# $who (Text): the name of a person
help-edited = Edited { $when } by { $who }

help-meeting = The meeting is on Thursday, March 12, at 2:30 PM.

help-quarter = Results of the first quarter

help-average = Average: 3.7 (1,204 ratings)

help-temperature = Store between 2.5 °C and 8 °C.

help-legal = © 2026 { -vendor-name }. All rights reserved.

help-privacy = We never sell your data. Read our <a href="https://example.com/en/privacy">privacy notice</a> to learn what we store, why, and for how long.

help-danger = Danger zone

# $name (Text): the name of what will be deleted
help-type-to-confirm = Type <strong>{ $name }</strong> to confirm.

help-irreversible = This can’t be undone.

help-yes-no = Yes or no?

help-tip = Tip: drag a photo onto the page — it will be resized automatically.

help-dash = Monday–Friday

help-list = apples, pears, and oranges

# $a (Text): a name
# $b (Text): a name
help-and = { $a } and { $b }

# $number (Number): a number
help-number-sign = No. { $number }

help-dollar-variable = Use $HOME for your own folder.

help-json = Use { "{" }name{ "}" } as a placeholder.

help-math = 2 × 3 = 6

help-hashtag = Share your photos with #Nimbus2026.

help-english-course = “The book is on the table” is the most famous English sentence in Brazil.

help-eu = Who is calling?

help-para-para = To stop, press Esc.

help-marketing = Marketing and design

help-status = Status: online

help-hotel = Hotel

help-menu = Menu

# $count (Number): how many visits
help-login-count = { $count ->
        [one] { NUMBER($count, useGrouping: "true") } visit
       *[other] { NUMBER($count, useGrouping: "true") } visits
    }

# $role (Key): owner, editor or viewer
# $name (Text): the name of a person
help-role-of =
    { $role ->
        [owner] { $name } owns this project.
        [editor] { $name } can edit this project.
       *[viewer] { $name } can view this project.
    }

help-a11y-close =
    .aria-label = Close this dialog
    .title = Close (Esc)

help-tu = Saturday and Sunday: closed

help-te = We’ll call you back within 24 hours.

help-facto = As a matter of fact, it’s free.

help-rato = Use the mouse wheel to zoom.

help-parking = There is a parking lot behind the building.
