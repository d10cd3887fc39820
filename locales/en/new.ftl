### What “tchau new” writes: a scenario to start from, with comments that explain it, and the help page.
### The reader writes a scenario for the first time. Words in backquotes are typed as they are.

## Help.

# Beside “new”, in the list of commands.
help-new = Write a commented scenario to start from
# Beside the argument of “tchau new”. A hyphen stands for the terminal.
help-new-file = File to write (default: -, which shows the scenario in the terminal)
# Beside “--title”.
help-new-title = What the scenario shows, in one sentence
# Beside “--kind”. The words in front of the parentheses are typed as they are.
help-new-kind = What the scenario is about: guest (a guest leaves), direct-connect (a B2B direct connect user leaves) or restore (a guest leaves and is restored) (default: `guest`)
# Beside “--force”.
help-new-force = Replace the file if it is already there
# What stands for the title, in capital letters as in “--title TITLE”. One word.
# max-length: 16
help-new-value-title = TITLE
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
help-new-examples =
    tchau new # Shows a scenario
    tchau new my-scenario.yaml # Writes it to a file
    tchau new my-scenario.yaml --kind restore # About something else

## Titles and reasons, which stand in the file in every language.

# The title of a scenario.
new-title-guest = A guest leaves
# The title of a scenario.
new-title-direct-connect = A direct connect user leaves
# The title of a scenario.
new-title-restore = A guest leaves and is restored in the last second
# Why the scenario matters. Whoever writes the scenario replaces it.
new-why = Say here why this matters.

## Comments, in the order in which they stand in the file.

# Above everything else.
# $command (Text): what to type, such as “tchau run my-scenario.yaml --verbose”.
new-run = This scenario is ready to run: { $command }
# About editors; a schema tells them what a file can contain.
# $command (Text): what to type, such as “tchau schema --output scenario.schema.json”.
# $line (Text): the line that names the schema for editors.
new-editors = Your editor can complete, explain and check this file: type { $command } in this folder, and make this its first line: { $line }
# Above the organizations and people.
new-cast = Who takes part. The names in front of the colons are your choice; below, they stand for the organization or the person.
# Above those who are guests or directly connected.
new-relations = Who belongs to which other organization when the story starts.
# Above the steps. A rule refuses when something is not allowed.
new-steps = What happens, step by step. Every action must be allowed, unless the step expects a rule to refuse it: `expect: {"{"} refused: leaving-needs-permission {"}"}`.
# Above what a step expects.
new-expect = What must come of the step. Name what matters; all the rest is not checked.
# Above a step in which time passes.
new-wait = Time passes, and nobody has to wait.
# Above a step in which an administrator restores an account.
new-restore = An administrator acts in their home tenant, unless `tenant` names another.
# Last line of the file.
new-more = `tchau list rules` lists the rules, `tchau list messages` the messages, `tchau list requirements` what scenarios can cover.

## On the terminal.

# When the file has been written.
# $path (Text): the file.
new-written = Scenario written to { $path }
