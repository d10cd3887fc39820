### The page that “tchau l10n preview” makes for translators: every text side by side in all locales,
### with its comment, with real values, and with the scenarios in which people read it. The texts here
### are what stands around them: labels, buttons and short sentences. The reader is a translator.

## The head of the page.

# Title of the page, also in the title bar of the browser
preview-title = Texts in every language
# The first link of the page, seen only by those who use the keyboard or a screen reader
preview-skip = Skip to the texts
# Below the title
# $messages (Number): how many messages the page has, each in several languages
# $locales (List): the names of the locales, such as en and pt-BR
preview-about =
    { PLURAL($messages) ->
        [one] { $messages } message in { $locales }
       *[other] { $messages } messages in { $locales }
    }
# In place of the search, if the browser runs no scripts
preview-no-script = All texts are here. To search and filter them, switch JavaScript on.

## The bar above the texts.

# Label of the search field
preview-search = Search
# Inside of the empty search field: what can be searched for
preview-search-hint = IDs, comments, texts in any language
# Label of the group of filters that begins with “preview-all”
preview-filter = Show
# The first filter, beside which is the number of all messages
preview-all = All
# A filter, beside which is the number of messages. Also a mark beside a message.
preview-untranslated = Untranslated
# A filter, and a mark beside a message: the source text has changed after it was translated
preview-stale = Out of date
# A filter: messages in which a check has found something. Also the heading above what was found.
preview-findings = Findings
# A filter, and a mark beside a message: no scenario shows it
preview-unseen = Never shown
# Label of the list of files
preview-file = File
# The first item of the list of files
preview-all-files = All files
# Label of the list of languages of the page, not of the texts that it shows
preview-language = Language of this page
# Label of the list that begins with “preview-colors-system”
preview-colors = Colors
# The colors of the system: light or dark
preview-colors-system = As the system
# Dark text on a light background
preview-colors-light = Light
# Light text on a dark background
preview-colors-dark = Dark
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many messages are shown, as a number
# $all (Text): how many messages the page has, as a number
preview-count = { $shown } of { $all } shown
# In place of the texts, if search and filters leave nothing
preview-nothing = No message matches the search and the filters.

## What the keyboard does, in a list that is closed at first.

# Heading of the list
preview-keys = Keyboard
# Beside the key “/”
preview-key-search = Go to the search
# Beside the keys “j” and “k”
preview-key-next = Next message, previous message
# Beside the key “Esc”
preview-key-clear = Empty the search
# Label of a tick box below the list of keys
preview-keys-on = Use these keys

## One message.

# Heading above the variables of a message, only for screen readers
preview-variables = Variables
# The most that a text may take of a line in a terminal
# $cells (Number): in cells, each as wide as one letter
preview-max-length =
    { PLURAL($cells) ->
        [one] At most { $cells } cell wide
       *[other] At most { $cells } cells wide
    }
# In front of the width of a text, in cells as wide as one letter; only for screen readers
preview-width = Width:
# Name of the table with the texts of a message, only for screen readers
preview-texts = Texts
# Heading of the first column, in which each row says how the text beside it comes to be shown
preview-shown-as = Shown
# In the first column of a text without variables, only for screen readers
preview-value = Text
# In the first column, below the title of a scenario
# $number (Number): the place of the step in the scenario
preview-step = Step { $number }
# In the first column, in place of “preview-step”: before the first step of the story, or after the last
preview-frame = Around the steps
# Below the scenarios that are shown for a message
# $count (Number): how often else scenarios show it
preview-more =
    { PLURAL($count) ->
        [one] Scenarios show it { $count } more time.
       *[other] Scenarios show it { $count } more times.
    }
# In place of a text that the locale does not have
preview-none = Missing
# Beside a text in which a value or another text could not be filled in
preview-incomplete = incomplete
# Opens the text with its variables and variants, as the file of the locale has it
preview-source-form = As written in the files
# Heading above findings that belong to a file rather than to a message
preview-whole-file = In whole files

## On the terminal.

# After writing the page
# $path (Text): the file
# $milliseconds (Number): how long it took
# l10n-allow unit-by-hand: programs are timed in ms everywhere
preview-written = { $path } written in { $milliseconds } ms
# While waiting for changes. “Ctrl-C” is a key.
preview-watching = Waiting for changes. After each, reload the page in the browser; Ctrl-C ends this.
# After writing the page again
# $changed (List): the files that were saved
# $milliseconds (Number): how long it took
# l10n-allow unit-by-hand: programs are timed in ms everywhere
preview-rebuilt = After changes in { $changed }: page written again in { $milliseconds } ms
# If the texts cannot be shown at the moment, after saying why
preview-still = The page stays as it was until this is corrected.
