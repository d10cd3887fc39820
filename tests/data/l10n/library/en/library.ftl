### A library: what members read at the desk and at home.

-library-name = Alameda

-card-name = library card

library-welcome = Welcome to { -library-name }

library-card = Renew your { -card-name }

library-cards = All { -card-name }s

# $loans (Number): how many books somebody has
library-loans =
    { $loans ->
        [0] You have no loans.
        [one] You have { $loans } loan.
       *[other] You have { $loans } loans.
    }

# $title (Text): the title of a book
# $due (Instant): the day
library-due = { $title } is due on { DATETIME($due, dateStyle: "long") }.

# $title (Text): the title of a book
# $days (Number): how many days
library-overdue = { $title } is { $days } days overdue.

# $amount (Text): an amount of money
library-fine = You owe { $amount } in late fees.

# $member (Text): the name of a member
library-reserved-by = Reserved by { $member }

# $ahead (Number): how many people
# $title (Text): a title
library-queue =
    { $ahead ->
        [one] { $ahead } person is ahead of you for { $title }.
       *[other] { $ahead } people are ahead of you for { $title }.
    }

# $pages (Number): how many pages
library-pages =
    { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    }

# $shelf (Text): the name of a shelf
# $count (Number): how many books
library-shelf = Shelf { $shelf }
    .aria-label = Shelf { $shelf }, { $count } books

library-renew = Renew
    .accesskey = R
    .title = Keep the book for two more weeks

library-return = Return
    .accesskey = t

library-search-hint = Search by title, author, or ISBN

# $query (Text): what was searched for
library-no-results = Nothing found for “{ $query }”. Check the spelling, or try fewer words.

library-opening = Open Monday to Friday, 9 AM–8 PM

library-saturday = On Saturdays we close at 1 PM.

library-holiday = Closed on November 15

library-reading = The reading group meets in April.

library-volumes = Over 250,000 volumes

library-late-fee = The late fee is $0.50 a day.

library-scanner = Scans up to 1.2 GB

library-floor = Room 2.14 is on the second floor.

library-dewey = Section 869.3

library-software = The catalog runs on Koha 23.11.

library-wifi-password = The Wi-Fi password is on the wall.

library-download = Download the list

library-quote = The sign says “Silence”.

library-thanks = Thanks for being quiet!

library-author = Machado de Assis, Dom Casmurro

library-audio = Audio & video

library-email-us = Questions? <a href="mailto:alameda@example.org">Email us</a>.

# $count (Number): how many
library-strong = <strong>{ $count }</strong> new arrivals

library-overlay = Log in to see your <a data-l10n-name="history">history</a>.

library-url = https://alameda.example.org/en/events

library-url-ok = Events: https://alameda.example.org/en/events

library-repeat = Please return the book to the the desk.

library-spaces = Quiet rooms are on the third floor.

library-paren = Ask at the desk (ground floor).

library-ellipsis = Looking for the book…

library-ellipsis-two = Saving your list…

library-ellipsis-three = More…

library-title = My Reading List

library-title-two = New Arrivals This Week

library-ptpt = Download the app to your phone.

library-ptpt-two = Drag the file to the trash.

library-tu = Check your email to continue.

library-tu-two = Don’t forget your books!

library-checks = Checks whether a book is available

library-voce = Can you bring the book back today?

# $count (Number): how many
library-fee-plural = { $count } fee(s) unpaid

library-gender = Dear reader

library-nfc = Children’s section

library-zwsp = Audiobooks

library-latin = Periodicals

library-mojibake = Donations

library-fffd = Exhibitions

# max-length: 10
library-short = Loans

library-long = Ask

# $role (Key): reader, staff or visitor
library-role =
    { $role ->
        [reader] Reader
        [staff] Staff
       *[visitor] Visitor
    }

library-cycle = { library-cycle-two }

library-cycle-two = Cycle

# $ratio (Number): a rating
library-option = { NUMBER($ratio, maximumFractionDigits: 1) } stars

# $votes (Number): how many
library-function = { NUMBER($votes) } votes

library-undocumented = Hello { $nickname }

library-two-ways = Add to list

library-two-ways-again = Add to list

library-alike = Checked out

library-alike-two = Lent

library-lead = {" "}(lost)

library-br =
    Quiet, please.
    People are reading.

library-nbsp-one = Up to 10 kg

library-nbsp-two = Only 5 min left

library-nbsp-three = Use 2 GB of storage
