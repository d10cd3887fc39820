### The page that “tchau run --report html=report.html” writes: what a run of test scenarios came to, for
### testers and for whoever looks at a failed run without knowing tchau. The texts here stand around what
### the run itself tells.

## The head of the page.

# Title of the page, also in the title bar of the browser
html-title = tchau report
# The first link of the page, seen only by those who use the keyboard or a screen reader
html-skip = Skip to the results
# Below the title, if the browser runs no scripts
html-no-script = The first scenarios that are not as expected can be read here in full. To search, to filter, to switch languages and to open the other scenarios, switch JavaScript on.
# Label of the list of languages of the page
html-language = Language
# Name of the links to the parts of the page, read aloud by screen readers
html-sections = Parts of this page

## The suite at a glance.

# Heading above the figures, read aloud by screen readers
html-glance = The suite at a glance
# Heading above the scenarios that came out as expected. Also a choice of the filter, and a column.
html-met = As expected
# Heading above the scenarios that did not come out as expected. Also a choice of the filter, and a column.
html-unmet = Not as expected
# Mark of a scenario file in which something is wrong, so that it could not run. Also a choice of the filter, and a column.
html-not-loaded = Could not be loaded
# In place of the bar that shows the three parts as lengths, for screen readers
# $met (Number): how many scenarios were as expected
# $unmet (Number): how many were not
# $not_loaded (Number): how many files could not be loaded
html-bar = As expected: { $met }. Not as expected: { $unmet }. Could not be loaded: { $not_loaded }.
# Among the figures: how long the run took on a real clock
# $seconds (Number): a number such as 1.25
html-seconds = { PLURAL($seconds) ->
        [one] ran in { $seconds } second
       *[other] ran in { $seconds } seconds
    }
# Heading of the column with the names of the folders, and label of that filter
html-folder = Folder
# Title of the table with the figures of each folder of scenario files
html-by-folder = By folder
# In the list of the first scenarios that are not as expected, below the first row of a table; the other rows in which the very same line is wrong follow, each on a line of its own
html-alike = The same is wrong in:
# Below the list of the first scenarios that are not as expected
# $count (Number): how many more there are
html-more-failures = { PLURAL($count) ->
        [one] and { $count } more below
       *[other] and { $count } more below
    }

# Heading above the scenarios that are not as expected, together with the files that could not be loaded; also a link to it
html-attention = Needs attention

## Search and filters.

# Label of the search field
html-search = Search
# Inside of the empty search field: what can be searched for
html-search-hint = Titles, files, failures
# Label of a filter with the choices “html-met”, “html-unmet” and “html-not-loaded”
html-verdict = Result
# Label of a filter: the words by which authors sort scenarios
html-tag = Tag
# Label of a filter: which requirement or decision a scenario covers
html-requirement = Requirement
# Label of a filter: which rule was at work in a scenario
html-rule = Rule
# The first choice of every filter: nothing is left out
html-all = All
# A button that takes back search and filters
html-clear = Clear filters
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many scenarios are shown, as a number
# $all (Text): how many scenarios there are, as a number
html-count = { $shown } of { $all } shown
# In place of the scenarios, if search and filters leave nothing
html-nothing = No scenario matches the search and the filters.

## The keyboard.

# A button that opens the list of keys
html-keys = Keys
# What the key “/” does
html-key-search = Search
# What the keys “j” and “k” do
html-key-next = Next or previous failure, or scenario if there are no failures
# What the key “Esc” does in the search field
html-key-clear = Empty the search
# A box to tick, below the list of keys
html-keys-on = Use these keys

## One scenario.

# Heading above the mistakes of a scenario
html-wrong = What is wrong
# Which step a mistake belongs to
# $step (Number): the number of the step, from 1
# $steps (Number): how many steps the scenario has
html-step = Step { $step } of { $steps }
# Below a step that is not as expected, if an earlier step was not as expected either
# $step (Number): the number of that earlier step, from 1
html-may-follow = This may be a consequence: step { $step } already came out differently.
# Label of what the scenario file says must be so
html-expected = Expected
# Label of what came instead
html-actual = Actual
# Label of the id of the message whose text came instead
html-message = Message
# Label of what the person who was refused something reads then
html-answer = Answer
# Label of a command that shows the same failure in a terminal
html-again = Reproduce
# A button that copies the command beside it
html-copy = Copy
# On the same button for a moment afterwards
html-copied = Copied
# Label of the path of a scenario file
html-file = File
# Label of the values of a row, if a file has a table of which each row is a scenario
html-row = Row
# Label of the requirements and decisions that a scenario covers
html-covers = Covers
# Label of the words by which the author sorts scenarios
html-tags = Tags
# Heading above a picture of what becomes of every membership over time
html-timeline = Timeline
# Heading above the lines of a scenario file and of what it uses that stand before the first step: organizations, people and where they belong
html-setup = Before the first step
# Heading above the steps of a scenario
html-story = Step by step
# Heading above how everybody stands after the last step
html-end = At the end
# While the details of a scenario are being prepared
html-opening = Opening…
# In place of the details of a scenario
html-unpackable = This browser cannot show the details. A newer one can.

## One step.

# Mark of a step in which something is not as expected
html-step-unmet = Not as expected
# Mark of a step that the run never came to
html-step-not-reached = Not reached
# Name of the drawing of what a person sees on the screen, for screen readers
html-reads = On the screen
# Before the text of a button or link in that drawing, for screen readers
html-button = button:
# Before the text beside a box to tick in that drawing, for screen readers
html-tick-box = box to tick:
# Before the text of an option that is chosen in that drawing, for screen readers
html-chosen = chosen:
# Before the text of an option that is not chosen in that drawing, for screen readers
html-not-chosen = not chosen:
# Opens the technical details of a step: command, events, rules, memberships
html-details = Details
# Label of the command as it would stand in a scenario file
html-command = Command
# Label of the ids of what happened
html-events = Events
# Label of the ids of the messages that the person read
html-messages = Messages
# Label of the ids of the rules that decided
html-rules-at-work = Rules at work
# Label of what the scenario checks after this step
html-checked = Checked
# Title of a table: how every membership of a person in an organization stands after a step
html-memberships = Memberships after this step
# Last row of that table, if some memberships are not listed because nothing about them changed
html-as-before = All others are as before.
# Column: whose membership
html-who = Person
# Column: in which organization
html-organization = Organization
# Column: the kind of membership
html-relation = Relation
# Column: the state of the membership
html-state = State
# Column: since when it is in that state
html-since = Since
# Column: when that state ends
html-until = Until
# Column: what else is so: restorable, listed, groups, roles
html-properties = Properties

## Requirements and rules, at the end of the page.

# Heading above the list of requirements, and of decisions where the requirements are silent
html-requirements = Requirements and decisions
# Heading above the list of rules
html-rules = Rules
# Label of the scenarios that cover a requirement, or in which a rule was at work
html-scenarios = Scenarios
# A link that filters the scenarios
# $count (Number): how many scenarios
html-show-all = { PLURAL($count) ->
        [one] Show { $count } scenario
       *[other] Show all { $count } scenarios
    }
# In place of the scenarios of a requirement or rule
html-no-scenario = No scenario of this run.
# In place of the scenarios of a requirement that is advice and can’t be shown by a run
html-without-behaviour = Nothing that a run could show.
# Label of the requirements and decisions that a rule implements
html-implements = Implements
