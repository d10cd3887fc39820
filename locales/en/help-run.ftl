### The help pages of “tchau run” and “tchau merge”. Options and names of formats stay as they are.

## Beside the options of “tchau run”. Keep them short.

# Beside “--format”, after which one of these words stands.
help-run-format = Format of the output: text (for people), json, jsonl (an event per line), junit, tap, github (text with annotations), markdown or html; in GitHub Actions github, otherwise text
# What stands after “--format”, in capitals.
help-run-value-format = FORMAT
# Beside “--report”, after which “help-run-value-report” stands.
help-run-report = Also write a report in this format to this file; can be given several times
# What stands after “--report”. Keep the equals sign.
help-run-value-report = FORMAT=FILE
# Beside “--list”.
help-run-list = List what would run, without running it
# Beside “--last-failed”.
help-run-last-failed = Only what failed when it last ran in this folder
# Beside “--only-changed”, after which a revision of Git stands.
help-run-only-changed = Only scenarios whose files have changed since a revision of Git
# What stands after “--only-changed”, in capitals.
help-run-value-revision = REVISION
# Beside “--repeat”, after which a number stands.
help-run-repeat = Run everything this many times
# Beside “--shuffle”.
help-run-shuffle = Run in another order, which depends on the seed
# Beside “--seed”, after which a number stands.
help-run-seed = Seed of the order (default: 0)
# Beside “--check-determinism”.
help-run-check-determinism = Run everything twice and compare
# Beside “--watch”.
help-run-watch = Run again what is affected whenever a scenario or a text is saved
# Beside “--shard”, after which “help-run-value-shard” stands.
help-run-shard = Run only one part of the files, such as 2/4; auto asks the environment (auto/4 if it knows no total)
# What stands after “--shard”: the number of the part, and of how many. In capitals.
help-run-value-shard = NUMBER/TOTAL
# Beside “--balance”, after which a file stands.
help-run-balance = Make parts that take equally long, by the times in this file (written by --report timings=FILE)
# What stands after “--balance”, in capitals.
help-run-value-file = FILE
# Beside “--blob”, after which a folder stands.
help-run-blob = Keep all results in this folder, for “tchau merge”

## Beside “merge” in the list of commands, and beside its argument.

# Beside “merge”.
help-merge = Put the results of several machines together
# Beside the argument of “tchau merge”.
help-merge-folder = The folder in which “tchau run --blob” kept the results

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose.

# l10n-allow quotation-marks: they are typed in a shell
help-run-examples =
    tchau run # Every scenario in the folder “scenarios”
    tchau run scenarios/leaving # Only the scenarios in this folder
    tchau run my-scenario.yaml # Only this scenario
    tchau run my-scenario.yaml:42 # The same, up to the step on line 42
    tchau run --name "restore*second" # Titles or paths that fit a pattern
    tchau run --tag "leave and not R25" # Scenarios chosen by tags and IDs
    tchau run --verbose --locale pt-BR # Stories, with texts in Portuguese
    tchau run --locales my-texts # With the texts of a translator
    tchau run --report junit=junit.xml --report html=report.html # Two reports more
    tchau run --watch # Again and again, while you write
    tchau run --shard 2/4 --blob results # One of four parts, for another machine
help-merge-examples =
    tchau merge results # Figures and failures of all parts
    tchau merge results --report html=report.html # And a report of all parts
