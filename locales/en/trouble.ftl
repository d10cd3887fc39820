### Errors: what tchau cannot read or understand. They are shown like this:
###
###     error: There is no tenant “fabrikan” in this scenario. …
###       --> scenarios/leave/guest.yaml:12:13
###        |
###     12 |     tenant: fabrikan
###        |             ^^^^^^^^
###     Did you mean “fabrikam”?
###
### A text says what is wrong and what is expected instead, for people who do not program, and
### blames nobody. “Here” is the place above the carets. Words in backquotes are typed exactly like
### that: names of fields (`wait`), values (`personal`) and commands are the same in every language.
### Keep every text on one line.

## Around every error.

# The word in front of every error, followed by a colon.
# max-length: 10
trouble = error
# Below the error, if one of the right names resembles the wrong one.
# $name (Text): the right name.
trouble-suggestion = Did you mean “{ $name }”?
# Below the error, if there is nothing similar but only a few names are possible.
# $names (List): the names of fields, values, commands or languages that can stand here.
trouble-known = Possible here: { $names }.

# Below the error about a name in braces that is only the rest of a text with a comma.
trouble-quote-comma = If the comma belongs to a text, put the whole text in quotation marks.
# Below the error about a field that a step has twice. A step is an entry of the list `steps`.
trouble-new-step = If a new step begins here, write a dash in front of it.

# Below an error in a fragment, a file with what several scenarios have in common.
# $place (Text): the file and the line that use the fragment.
trouble-used-at = Used at { $place }.
# Below an error in a scenario that has a table with the values of several runs.
# $line (Number): the line of the row of the table.
# $values (List): the names and values of the row, such as “length: 30d”.
trouble-in-row = In the row on line { NUMBER($line, useGrouping: "false") }: { $values }.

## Files.

# $path (Text): the path of the file or folder.
# $reason (Text): what the operating system says, often in English.
trouble-unreadable = “{ $path }” cannot be read. The system says: { $reason }.
# $path (Text): the path of the file or folder.
trouble-missing = “{ $path }” does not exist. Check the spelling and the folder that you are in.
# $path (Text): the path of the folder.
trouble-is-folder = “{ $path }” is a folder, but a file is expected here.
# $path (Text): the path of the folder.
trouble-no-scenario = There is no scenario in the folder “{ $path }”. Scenarios are files with names that end in .yaml or .yml.
# $limit (Number): the size of the largest possible file, in bytes.
trouble-too-large = { PLURAL($limit) ->
        [one] The file is too large: a scenario has at most { $limit } byte. Split it into several files.
       *[other] The file is too large: a scenario has at most { $limit } bytes. Split it into several files.
    }
# UTF-16 and UTF-8 are ways of saving text (encodings).
trouble-utf-16 = The file is saved as UTF-16. Save it again as UTF-8.
# The place shown is the first that cannot be read.
trouble-not-utf-8 = What stands here cannot be read, because the file is not saved as UTF-8. Save it again as UTF-8.
# $code (Text): the code of the character, such as “U+0000”.
trouble-forbidden-character = There is an invisible character here ({ $code }) that is not allowed in a file. Delete it, or type this part again.

## The form of a scenario: indentation, colons, quotation marks, fields and lists (YAML).

# $cause (Key): the likely mistake.
trouble-syntax = { $cause ->
        [tab] This line is indented with a tab. Use spaces instead.
        [indentation] The indentation does not fit the lines around this one. Lines that belong together start with the same number of spaces.
        [unquoted-colon] There is a second colon on this line. Put the text in quotation marks, for example `title: "Day 30: too late"`.
        [missing-colon] A colon is missing here. Write the name of a field, a colon and a value, for example `wait: 30d`.
        [missing-space] A space is missing after the colon or after the dash. Write for example `wait: 30d` or `- design`.
        [unclosed-quote] A text in quotation marks does not end. Add the same quotation mark after its last word.
        [text-after-quote] Nothing can follow the closing quotation mark. A text with an apostrophe goes in double quotation marks, for example `name: "Kate O'Neill"`.
        [unclosed-bracket] This bracket is never closed. Add `]` or `{"}"}` where the list or the fields end.
        [unquoted-variable] Between brackets or braces, a variable needs quotation marks. Write for example `user: "${"{"}guest{"}"}"`.
        [missing-comma] A comma is missing between two values in brackets. Write for example `[design, suppliers]`.
        [stray-bracket] This bracket closes nothing. Delete it, or put the whole text in quotation marks.
        [misplaced-dash] A list cannot start on the line of its field. Write each value on a line of its own below the field, after a dash.
        [reserved-character] A text cannot start with this character. Put the text in quotation marks, for example `"@ana"`.
        [escape] After a backslash in double quotation marks, only some characters are possible. To write the backslash itself, double it: `\\`.
        [unknown-anchor] An asterisk refers to something marked with the same name and `&` further up, and there is nothing like that. If the asterisk belongs to a text, put the text in quotation marks.
       *[other] This cannot be understood. Check the indentation, colons, quotation marks and brackets here and on the line above.
    }
trouble-empty-document = The file is empty. A scenario needs the fields `title`, `tenants`, `users` and `steps`.
# “---” is a line with three dashes.
trouble-second-document = A second scenario starts here, after `---`. Put it in a file of its own.
# $name (Text): a name, followed by a colon in the file.
# $line (Number): the line where the name stands for the first time.
trouble-duplicate-key = “{ $name }” is already on line { NUMBER($line, useGrouping: "false") }. Delete one of the two, or rename it.
trouble-key-not-scalar = A plain name is expected before the colon, for example `ana`. It cannot be a list or contain other fields.
# $tag (Text): a word that begins with an exclamation mark.
trouble-tag = “{ $tag }” has no meaning in a scenario. Delete it; if it belongs to a text, put the text in quotation marks.
# $limit (Number): how many levels are possible.
trouble-too-deep = There are too many levels of lists and fields inside one another here. The limit is { $limit }.
# $limit (Number): how many values may be repeated in this way.
trouble-too-many-aliases = References with an asterisk, such as `*name`, repeat too much in this file. The limit for all repeated values together is { $limit }.
# $name (Text): the wrong name of a field.
trouble-unknown-field = “{ $name }” is not a field that is possible here.
# $name (Text): the wrong value.
trouble-unknown-choice = “{ $name }” is not a value that is possible here.
# $name (Text): the name of the field.
trouble-missing-field = The field `{ $name }` is missing here. It cannot be left out.
# Two sentences: what is expected, and what stands here instead.
# $expected (Key): what is expected.
# $found (Key): what stands in the file.
trouble-wrong-shape = { $expected ->
        [text] { $found ->
            [number] A text is expected here; what looks like a number needs quotation marks, for example `"2.5"`.
            [whole-number] A text is expected here; what looks like a number needs quotation marks, for example `"2026"`.
            [yes-no] A text is expected here; as a text, this word needs quotation marks.
           *[other] A text is expected here.
        }
        [number] A number is expected here, for example 30.
        [whole-number] A whole number is expected here, for example 2.
        [yes-no] Either `true` or `false` is expected here.
        [list] A list is expected here, for example `[design, suppliers]`.
        [mapping] Fields with values are expected here, for example `name: Contoso`.
        [choice] One of a few fixed words is expected here.
        [nothing] Nothing is expected here.
        [instant] An instant is expected here, for example 2026-03-02T09:00:00Z.
        [length] A length of time is expected here, for example 29d 23h 59m 59s.
       *[other] Something else is expected here.
    } { $found ->
        [text] Instead, there is a text.
        [number] Instead, there is a number.
        [whole-number] Instead, there is a whole number.
        [yes-no] Instead, there is `true` or `false`.
        [list] Instead, there is a list.
        [mapping] Instead, there are fields with values.
        [choice] Instead, there is a single word.
        [nothing] Instead, there is nothing.
        [instant] Instead, there is an instant.
        [length] Instead, there is a length of time.
       *[other] What is there instead does not fit.
    }
# $expected (Key): what is expected.
# $text (Text): what stands in the file.
trouble-bad-value = { $expected ->
        [text] “{ $text }” is not a text that is possible here.
        [number] “{ $text }” is not a number. Write for example 30.
        [whole-number] “{ $text }” is not a whole number. Write for example 2.
        [yes-no] “{ $text }” is neither `true` nor `false`. Write one of the two.
        [list] “{ $text }” is not a list. Write for example `[design, suppliers]`.
        [mapping] “{ $text }” is not a field with a value. Write for example `name: Contoso`.
        [choice] “{ $text }” is not one of the words that are possible here.
        [nothing] Nothing is expected here. Delete “{ $text }”.
        [instant] “{ $text }” is not an instant. Write for example 2026-03-02T09:00:00Z.
        [length] “{ $text }” is not a length of time. Write for example 29d 23h 59m 59s.
       *[other] “{ $text }” is not possible here.
    }
# $found (Text): the number as it stands in the file.
# $smallest (Number): the smallest possible number.
# $largest (Number): the largest possible number.
trouble-out-of-range = { $found } is not possible here. Write a whole number from { $smallest } to { $largest }.
# $reason (Text): what is wrong, always in English, without a full stop.
trouble-other = This value is not possible here: { $reason }.

## The meaning of a scenario: names, instants, lengths, people and steps.

# $what (Key): what the name stands for.
# $name (Text): the name that nothing has.
trouble-unknown-name = { $what ->
        [tenant] There is no tenant “{ $name }” in this scenario. Tenants are the names under `tenants`.
        [user] There is no person “{ $name }” in this scenario. People are the names under `users`.
        [group] This tenant has no group “{ $name }”. Its groups are listed in its field `groups` under `tenants`.
        [application] This tenant has no application “{ $name }”. Its applications are listed in its field `applications` under `tenants`.
        [licence] This tenant has no license “{ $name }”. Its licenses are listed in its field `licences` under `tenants`.
        [role] There is no administrator role “{ $name }”.
        [locale] There are no texts in the language “{ $name }”.
        [requirement] There is no requirement or decision “{ $name }”. They have names such as R25 and D3; `tchau list requirements` shows them all.
        [rule] There is no rule “{ $name }”. `tchau list rules` shows them all.
        [invariant] There is no invariant “{ $name }”. `tchau list invariants` shows them all.
        [answer] There is no rule “{ $name }”. Write `allowed`, or the rule that refuses; `tchau list rules` shows them all.
        [event] There is no event “{ $name }”.
        [view] There is no view “{ $name }”.
        [message] There is no message “{ $name }”. `tchau list messages` shows them all.
        [relation] There is no relation “{ $name }”.
        [variable] There is no variable “{ $name }” here. Variables are the names under `variables` and those of the rows under `for_each`.
        [parameter] The fragment has no parameter “{ $name }”. Its parameters are the names under `parameters`.
       *[other] There is nothing with the name “{ $name }”.
    }
# $text (Text): what stands in the file.
trouble-not-an-instant = “{ $text }” is not a valid instant. Write date and time in UTC, for example 2026-03-02T09:00:00Z, or only a date, for example 2026-03-02.
# $text (Text): what stands in the file.
trouble-instant-out-of-range = “{ $text }” is outside the calendar of tchau. Use a year from 1970 to 9999.
# The units are weeks, days, hours, minutes and seconds; “next_deadline” is a value of “wait”.
# $text (Text): what stands in the file.
trouble-not-a-length = “{ $text }” is not a valid length of time. Write whole numbers with the units w, d, h, m and s, the longest unit first, for example 29d 23h 59m 59s; `wait` can also have the value `next_deadline`.
# $text (Text): what stands in the file.
trouble-length-overflows = “{ $text }” is too long for tchau to count. Write a shorter length of time, for example 30d.
trouble-length-is-zero = A length of zero is not possible here. Write at least 1s.
# “data_removal” and “timelines” are fields.
# $longest (Length): how long the data removal may take.
trouble-removal-outside-window = This data removal takes too long: the limit is { $longest }. Write a shorter length of time, or raise the limit in the field `data_removal` under `timelines`.
# $limit (Number): how many are possible.
trouble-too-many = There are too many entries here. The limit is { $limit }.
# $name (Text): a name that stands twice in a list.
trouble-twice = “{ $name }” is already in this list. Write each name only once.
# $name (Text): the name of the field.
trouble-missing-for-action = This step needs the field `{ $name }`. Add it here.
# $name (Text): the name of the field.
trouble-unused-by-action = The field `{ $name }` has no use here. Delete it, or check that the step does what you mean.
# “steps” is a list that is empty.
trouble-no-steps = There is no step here. A scenario needs at least one step, for example `- wait: 30d`.
trouble-nothing-happens = Nothing happens in this step. It needs one of the fields `do`, `wait` and `until`. Each dash starts a new step.
trouble-two-actions = This step does more than one thing. Keep only one of the fields `do`, `wait` and `until`, and write another step for the rest.
trouble-account-unclear = It is not clear which account this person has. Write either `home` with the name of a tenant, for example `home: contoso`, or `account: personal`, but not both.
trouble-address-taken = Someone else in this scenario has the same email address. Write a different one in the field `email`.
trouble-outsider-at-home = This is the person’s home tenant. Guests and B2B direct connect users come from outside: choose another tenant.
trouble-personal-connection = This person has a personal account, which cannot use B2B direct connect. Choose someone with a work or school account, or list the person under `guests`.
trouble-already-there = This person already has the same relation to this tenant. Delete one of the two entries.
trouble-role-of-pending = Someone whose invitation is pending cannot have roles. Delete `roles`, or write `invitation: accepted`.
# “contact” and “statement” are fields.
trouble-bad-privacy = This privacy information is not valid. In `contact`, write an email address; in `statement`, a web address that starts with https:// or http:// and has at most 255 characters.
# A list of people or of invariants.
trouble-empty = This list is empty. Write at least one name in it, for example `users: [ana]`.
# The name of a person, a tenant, a group, an application or a licence; a title, a reason or a tag.
trouble-not-a-name = A text needs at least one visible character here, and no line breaks or control characters.
# $text (Text): what stands there.
trouble-not-an-address = “{ $text }” is not an email address. Write one such as ana@contoso.example.

## Fragments, variables and tables: what scenarios have in common.

# “${"{"}name{"}"}” is how a variable is written.
trouble-unclosed-variable = A brace is missing that ends this variable. Write for example `${"{"}guest{"}"}`; to show the characters `${"{"}` themselves, write `$${"{"}`.
# $name (Text): the name of the variable.
trouble-variable-not-text = “{ $name }” stands for a list or for fields, which cannot be put into a text. Write the variable alone, or give it a text.
# $path (Text): what stands in the file.
trouble-not-a-fragment = “{ $path }” is not a fragment. Fragments are files with names that end in .fragment.yaml.
# The file that was named is a fragment.
trouble-fragment-alone = This is a fragment, which only scenarios can use. Run a scenario that names it in its field `use`.
# $way (Text): the paths of the fragments, with arrows between them.
trouble-circle = Here a fragment would be used within itself, which would have no end: { $way }. Delete this `use`.
# $limit (Number): how many levels are possible.
trouble-fragments-too-deep = There are too many levels of fragments that use one another here. The limit is { $limit }.
# $limit (Number): how many characters are possible.
trouble-too-large-together = With everything that it uses, this file is too large: the limit is { $limit } characters for all rows together. Split it into several files.
# $name (Text): the name of the parameter.
trouble-missing-parameter = The fragment also needs the parameter `{ $name }`. Add it in `with`, or give it a default value in the fragment.
# Steps are the entries of the list `steps`.
# $name (Text): a field of the fragment, such as “users”.
trouble-cast-among-steps = This fragment has the field `{ $name }`, so it cannot be used among the steps. Use it at the top of the file.
# $name (Text): the name of a tenant, a person or a variable.
# $place (Text): the file and the line where the name stands for the first time.
trouble-twice-in-cast = “{ $name }” is already at { $place }. Delete one of the two, or rename it.
# “for_each” is a field with a table.
trouble-no-rows = This table has no rows. Write at least one, for example `- { "{" } length: 30d { "}" }`, or delete `for_each`.
# A row of the table in the field “for_each”.
# $name (Text): the name that is missing.
trouble-row-lacks = This row says nothing about `{ $name }`. All rows need the same names as the first one.
# A row of the table in the field “for_each”.
# $name (Text): the name that the first row does not have.
trouble-row-adds = The first row says nothing about “{ $name }”. All rows need the same names as the first one.

## The command line.

# “--name” and “--tag” choose among the scenarios.
trouble-no-match = No scenario matches what you asked for with `--name` or `--tag`.
# After a path such as “scenarios/leave.yaml:42”.
# $line (Number): the number after the colon.
trouble-no-step-at-line = There is no step on line { NUMBER($line, useGrouping: "false") }. Give the line of a step, which starts with a dash below `steps`.
# After “tchau run --update” on a machine that builds and tests (continuous integration).
trouble-update-in-ci = The files are not updated where the environment variable `CI` is set. Update them on your own computer and look at the changes.
# After “tchau run --update=review” where nobody can type an answer.
trouble-update-unasked = There is nobody here who could be asked about each change. Run this command in a terminal, or write `--update` to change everything.
# “tchau timeline” was asked for several scenarios as an SVG or as JSON. Below it, some of them are named.
# $count (Number): how many scenarios there are.
trouble-several-scenarios = { PLURAL($count) ->
        [one] An SVG or JSON holds the picture of one scenario, and there is { $count } here. Name one.
       *[other] An SVG or JSON holds the picture of one scenario, and there are { $count } here. Name one.
    }
# $expression (Text): what stands after “--tag”.
# $column (Number): the place of the first character that cannot be understood.
trouble-tag-expression = “{ $expression }” cannot be understood from character { NUMBER($column, useGrouping: "false") } on. Join tags with `and`, `or`, `not` and parentheses, for example `leave and not (restore or R25)`.
# $name (Text): the language that was asked for.
trouble-unknown-locale = There are no texts in the language “{ $name }”.
# $name (Text): what stands after “tchau explain”.
trouble-unknown-id = There is no rule, invariant, requirement, decision, message or language check “{ $name }”. `tchau list` shows what there is.
# $name (Text): a word of the command line.
trouble-unknown-argument = “{ $name }” is not an option or an argument of this command.
# $name (Text): the first word after “tchau”.
trouble-unknown-command = “{ $name }” is not a command of tchau.
# $names (List): what is missing, such as “<ID>”.
trouble-missing-argument = This command is not complete. It also needs { $names }.
trouble-missing-command = A command is missing, for example `tchau run`.
# $value (Text): the value that is not possible.
# $argument (Text): the option or argument, such as “--format <FORMAT>”.
trouble-invalid-value = “{ $value }” is not a value that is possible for `{ $argument }`.
# $argument (Text): the option, such as “--lang <LANGUAGE>”.
trouble-needs-value = A value is missing for `{ $argument }`.
# $argument (Text): the option, such as “--lang <LANGUAGE>”.
trouble-repeated-argument = `{ $argument }` can be given only once.
# $argument (Text): an option, such as “--update”.
# $other (Text): another option, such as “--format <FORMAT>”.
trouble-conflicting-arguments = `{ $argument }` and `{ $other }` cannot be given together.
# Heading in front of a line such as “tchau explain <ID>”.
# max-length: 12
trouble-usage = Usage:
# Last line after a mistake on the command line.
# $command (Text): a command, such as “tchau run --help”.
trouble-more-help = For more help, try “{ $command }”.
# What a run says could not be written to a file or to the terminal.
# $reason (Text): what the operating system says, often in English.
trouble-output = The output could not be written. The system says: { $reason }.
# A file that tchau was to write.
# $path (Text): the path of the file.
# $reason (Text): what the operating system says, often in English.
trouble-not-written = “{ $path }” could not be written, so it is as it was before. The system says: { $reason }.
# Two reports of “tchau run” were to go to the same file.
# $path (Text): the path of the file.
trouble-report-twice = Two reports are to be written to “{ $path }”. Give each report a file of its own.

## Files of texts like this one, in a folder that is given with “--locales”.

# $path (Text): the path of the folder.
trouble-no-locale = There are no texts in the folder “{ $path }”. It needs a folder for each language, such as `en` or `pt-BR`, with files whose names end in .ftl.
# $path (Text): the path of the folder.
trouble-not-a-locale = The name of the folder “{ $path }” is not that of a language. Folders of texts have names such as `en` or `pt-BR`.
# $reason (Text): what is wrong, always in English, without a full stop.
trouble-text-syntax = This text cannot be understood: { $reason }.
# The text has placeables in placeables, more than a hundred of them.
trouble-text-too-deep = There are too many braces or parentheses in each other here. Split the text into several messages.
# $id (Text): the ID of a text, which stands in front of the equals sign.
# $first (Text): the file and the line where the ID stands for the first time.
trouble-text-twice = There is already a text with the ID “{ $id }” in { $first }. Delete one of the two, or rename it.
# $id (Text): the ID of a text, which stands in front of the equals sign.
trouble-text-reserved = A text cannot have the ID “{ $id }”, because a function has this name. Choose another ID.
# $function (Text): the name of a function, such as “NUMBER”.
# $reason (Text): what is wrong, always in English, without a full stop.
trouble-text-call = The function `{ $function }` cannot be used like this: { $reason }.
# $locale (Text): the name of a folder, such as “pt-BR”.
trouble-text-locale = tchau does not know how to write numbers and dates in the language “{ $locale }”. Choose another name for its folder.

## New files: tchau new.

# $path (Text): the file.
trouble-file-exists = { $path } is already there. Nothing was changed; --force replaces it.

## The work of translators: tchau l10n approve, add and coverage.

# $name (Text): the ID that was asked for.
trouble-no-translation = There is no translation with the ID “{ $name }”.
# $locale (Text): the locale that was to be added.
# $path (Text): the file or folder that is there.
trouble-locale-exists = “{ $locale }” cannot be added, because { $path } is already there. Nothing was changed.
trouble-no-scenarios-for-texts = There are no scenarios that show these texts. The settings in l10n.toml say which ones do: `shown-by = "tchau"` and `scenarios`.

## The settings of language checks, the file l10n.toml.

trouble-not-toml = Here this file is not TOML. A line of settings looks like `scenarios = "../scenarios"`.
# $name (Text): the ID that stands there.
trouble-unknown-check = There is no check “{ $name }”. `tchau list checks` shows all of them.
# $name (Text): the ID of the check.
trouble-off-without-reason = The check “{ $name }” is switched off without a reason. Write why, for example `"off: the vendor writes it so"`.

## Exchange files: texts on their way from a translation tool, in the formats XLIFF, PO, TMX and CSV.
## Below such an error stands a suggestion or a list of what is possible, or nothing.

# The formats are named like this everywhere.
trouble-exchange-format = This file is in none of the formats XLIFF, PO, TMX and CSV. Say which one it has, for example with `--format po`.
# $limit (Number): the size of the largest possible file, in bytes.
trouble-exchange-too-large = { PLURAL($limit) ->
        [one] The file is too large: a file of translations has at most { $limit } byte. Export fewer texts at once.
       *[other] The file is too large: a file of translations has at most { $limit } bytes. Export fewer texts at once.
    }
# XML is the form of XLIFF and TMX files. An element begins with <name> and ends with </name>.
# $cause (Key): the likely mistake.
trouble-exchange-xml =
    { $cause ->
        [truncated] The file ends before everything in it is closed; probably only a part of it was saved. Ask for the file again.
        [end-tag] An element ends here that is not the one that is open. Restore the file, or export it again from the translation tool.
        [tag] This tag is not complete, has an attribute twice, or has too many of them. Restore the file, or export it again from the translation tool.
        [entity] There is a character reference here that XML does not know. Write an ampersand as `&amp;`.
        [doctype] The file defines its own abbreviations (DOCTYPE with brackets), which are not followed. Delete the definition.
        [too-deep] The elements of this file are nested too deeply for a file of translations.
        [outside] There is something outside of the one element that an XML file has. Delete it.
       *[other] This file is not well-formed XML from here on. Restore it, or export it again from the translation tool.
    }
# $found (Text): the name of the first element of the file.
# $expected (Text): the name that it should have.
trouble-exchange-root = The file begins with `{ $found }`, but `{ $expected }` is expected here. Check that it is the right file; another format can be named with `--format`.
# $found (Text): the version of the file, which may be empty.
# $expected (Text): a format with its version, such as “XLIFF 2.1”.
trouble-exchange-version = This file has version “{ $found }” of its format. Save it as { $expected } in the translation tool.
# “msgid”, “msgstr” and “msgctxt” are keywords of PO files.
# $cause (Key): the likely mistake.
trouble-exchange-po =
    { $cause ->
        [quote] A text in a PO file stands between two quotation marks on one line. Write a quotation mark in the text as `\"`.
        [escape] After a backslash, only `n`, `t`, `r`, a quotation mark and another backslash are possible. Write a backslash as `\\`.
        [line] This line is no part of a PO file. Lines begin with `msgctxt`, `msgid`, `msgstr`, a quotation mark or `#`.
        [incomplete] A PO entry consists of `msgctxt`, `msgid` and `msgstr`, in this order. Add what is missing here.
       *[plural] Plural forms of gettext are not used here: each form is an entry of its own. Export the texts again.
    }
# A column of a table.
# $name (Text): the name of the column, such as “key”.
trouble-exchange-column = The first line of the table has no column `{ $name }`. Restore the headings as they were exported.
# $name (Text): the names of all columns.
trouble-exchange-row = This row of the table has too few columns. The columns are: { $name }.
trouble-exchange-quote = A quotation mark is opened in this table and never closed; probably only a part of it was saved. Ask for the file again.
# $name (Text): the language that the file names, such as “fr”.
trouble-exchange-language = The file is for the language “{ $name }”, which these texts do not have there.
trouble-exchange-no-language = The file does not say which language the translations are in, and these texts exist in several.
# No text of the file belongs to the folder of texts.
# $name (Text): the key of the first text, such as “portal.ftl#leave-link”.
trouble-exchange-foreign = None of the texts in this file belongs to the folder that you named. The first one is “{ $name }”.
# The file has no texts at all.
trouble-exchange-nothing = There are no translations in this file.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
trouble-exchange-unknown = There is no text “{ $name }” any more. It was renamed or removed after the file was exported; its translation is left out.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
trouble-exchange-twice = “{ $name }” has two different translations in this file. The first one is used.
# A placeholder stands for a value that is filled in.
# $code (Text): the placeholder, such as “{"{"} $organization {"}"}”.
trouble-exchange-code-lost = The placeholder `{ $code }` is missing in this translation, which is left out. Add the placeholder where its value belongs.
# A placeholder stands for a value that is filled in.
# $code (Text): the placeholder, such as “{"{"} $organization {"}"}”.
trouble-exchange-code-unknown = The placeholder `{ $code }` is neither in the source text nor in the translation so far, so this translation is left out. Use only placeholders of the source text.
# $found (Number): the length of the translation.
# $limit (Number): the greatest length.
trouble-exchange-too-long =
    { PLURAL($limit) ->
        [one] This translation takes { $found } of { $limit } possible character. It was taken over all the same.
       *[other] This translation takes { $found } of { $limit } possible characters. It was taken over all the same.
    }
# A mistake of tchau itself.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
trouble-exchange-not-faithful = tchau could not write “{ $name }” so that it would be read as it was meant, so nothing was written. This is a mistake in tchau; please report it.
# After “tchau l10n export”.
trouble-exchange-one-target = A file of translations has one language. Name it, for example with `--target pt-BR`.
# After “tchau l10n import” of a file of terms, in the format TBX.
# $path (Text): the path of the glossary
trouble-exchange-glossary = These terms are not those of the glossary “{ $path }”, which is written by hand and is never overwritten. Change it there, or delete it and save this file in its place as `glossary.tbx`.
# Shown with the place in a file of texts, after “tchau l10n import”.
trouble-exchange-neighbour = This text is not well-formed, so translations cannot be written safely into its file, and nothing was written. Correct it first; `tchau l10n check` says what is wrong.

## “tchau explore”.

# The world that was named is neither one of those that tchau has, nor a file. The next line names them.
# $name (Name): what was named.
trouble-unknown-world = There is no world and no file called “{ $name }”.
# The search cannot begin.
trouble-world-too-fine = The lengths of time of this world are too different to be searched: they have no large common divisor. Choose lengths such as 10d and 30d, or search with “--random”.
# The search cannot begin.
trouble-world-too-large = This world is too large to be searched: at most 16 organizations and 16 people, 30 memberships, and 10 groups for each organization. Use fewer of them, or search with “--random”.
# “--seed” was not understood.
# $text (Name): what was written.
trouble-not-a-seed = “{ $text }” is not a seed. Write “v1:” and a number of up to 16 digits from 0 to f, such as v1:2026.
# “--range” was not understood.
# $text (Name): what was written.
trouble-not-a-range = “{ $text }” is not a range of walks. Write two numbers, the first one smaller, such as 0..1000.
# The same random walk was taken twice and was not the same: a defect of tchau itself.
# $walk (Number): the number of the walk.
# $seed (Name): the seed.
trouble-unsteady = Walk { $walk } of seed { $seed } went differently when it was taken again. This is a defect of tchau.
