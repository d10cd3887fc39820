### The texts of “tchau --help” and of “tchau COMMAND --help”. Descriptions stand beside the command
### or the option that they describe and have no full stop at the end. Words that are typed as they
### are, such as “auto”, “json” or “scenarios”, are the same in every language.

# A brand: never translated.
-microsoft-entra = Microsoft Entra

## The parts of a help page.

# First line of “tchau --help”.
help-about = Simulate how external users leave an organization in { -microsoft-entra }, and check that everything goes as your scenarios expect
# Heading in front of the usage line; a colon follows.
# max-length: 12
help-usage = Usage
# Heading above the list of commands; a colon follows.
# max-length: 30
help-commands = Commands
# Heading above the list of arguments; a colon follows.
# max-length: 30
help-arguments = Arguments
# Heading above the options of a command; a colon follows.
# max-length: 30
help-options = Options
# Heading above the options that every command has; a colon follows.
# max-length: 30
help-global-options = Global options
# Heading above examples; a colon follows.
# max-length: 30
help-examples = Examples
# Heading above the exit codes; a colon follows.
# max-length: 30
help-exit-codes = Exit codes

## Commands.

# Beside “run”.
help-run = Run scenarios and report what is not as expected
# Beside “check”.
help-check = Check that scenarios can be loaded and are valid, without running them
# Beside “list”.
help-list = List scenarios, rules, invariants, messages, requirements or language checks
# Beside “explain”.
help-explain = Explain a rule, an invariant, a requirement, a decision, a message or a language check, and show its scenarios
# Beside “completions”. A shell is a program in which commands are typed.
help-completions = Print a script with which a shell completes the commands and options of tchau
# Beside “help”, followed by the name of a command.
help-help-command = Show the help of tchau or of one of its commands

## Options of every command.

# Beside “--help”.
help-help = Show this help
# Beside “--version”.
help-version = Show the version
# Beside “--lang”.
help-lang = Language of tchau itself (default: the language of the system, else English)
# Beside “--locale”.
help-locale = Language in which a run writes what people read; can be repeated (default: all languages)
# Beside “--locales”.
help-locales = Folder to take the texts from, so that a translation can be tried without building tchau again
# Beside “--color”.
help-color = Use of color: auto (only in a terminal), always or never

## Arguments and options of single commands.

# Beside “PATH”, the argument of “tchau run” and “tchau check”.
help-paths = File or folder with scenarios, or FILE:LINE for one scenario up to the step on that line (default: scenarios)
# Beside “--name”.
help-name = Only scenarios whose title or path contains { help-value-pattern }; * stands for any characters
# Beside “--tag”.
help-tag = Only scenarios that match { help-value-expression }: tags and IDs such as R25, joined with and, or, not and parentheses
# Beside “--jobs”.
help-jobs = How many scenarios run at the same time (default: one for each processor core)
# Beside “--fail-fast”.
help-fail-fast = Stop after the first scenario that is not as expected
# Beside “--verbose”.
help-verbose = Tell each scenario as a story, step by step
# Beside “--format”.
help-format = Format of the output: text (for people) or json (for programs)
# Beside the argument of “tchau list”.
help-what = What to list: scenarios, rules, invariants, messages, requirements or checks (of languages)
# Beside the argument of “tchau explain”.
help-id = ID of a rule, an invariant, a requirement, a decision, a message or a language check, such as R25
# Beside “--scenarios”, an option of “tchau list” and “tchau explain”.
help-scenarios = Where to look for scenarios (default: scenarios)
# Beside the argument of “tchau completions”.
help-shell = Shell that will use the script: bash, zsh, fish, powershell or elvish

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose. The spaces in between put the explanations below one another.

help-check-examples =
    tchau check # Every scenario in the folder “scenarios”
    tchau check scenarios/leaving # Only the scenarios in this folder
    tchau check my-scenario.yaml # Only this scenario
help-list-examples =
    tchau list scenarios # Every scenario with its title
    tchau list rules # Every rule, in the order in which they apply
    tchau list requirements # Every requirement and how many scenarios cover it
    tchau list checks # Every language check
help-explain-examples =
    tchau explain R25 # A requirement
    tchau explain D3 # A decision
    tchau explain leaving-needs-permission # A rule
    tchau explain you-left # A message
    tchau explain ellipsis # A language check

## What stands for a value that people choose, in capital letters as in “--jobs NUMBER”. One word.

# A file or a folder.
# max-length: 16
help-value-path = PATH
# max-length: 16
help-value-folder = FOLDER
# What titles or paths contain, with asterisks for what may be anything.
# max-length: 16
help-value-pattern = PATTERN
# Tags joined with “and”, “or” and “not”.
# max-length: 16
help-value-expression = EXPRESSION
# max-length: 16
help-value-language = LANGUAGE
# max-length: 16
help-value-number = NUMBER
# max-length: 12
help-value-options = OPTIONS
# max-length: 12
help-value-command = COMMAND

## Exit codes: the number with which tchau ends, for scripts. Each text stands beside its number.

# Beside 0.
help-exit-0 = Everything was as expected
# Beside 1.
help-exit-1 = An expectation was not met, an invariant was broken or a problem was found
# Beside 2.
help-exit-2 = The command line was not correct
# Beside 3.
help-exit-3 = A scenario or another file could not be loaded
# Beside 4.
help-exit-4 = tchau stopped early, so the result is not complete
# Beside 5.
help-exit-5 = Something is wrong in tchau itself
