### The texts of “tchau l10n --help” and of “tchau l10n COMMAND --help”, in the style of the other
### help pages. Words that are typed as they are, such as “xliff” or “errors”, are the same in every
### language.

## Commands.

# Beside “l10n”, the command that has all the others of this file.
help-l10n = Check, preview and exchange translations
# Beside “l10n check”.
help-l10n-check = Look for defects in the texts of all locales
# Beside “l10n terms”.
help-l10n-terms = Check the terminology of two plain texts, one a translation of the other
# Beside “l10n coverage”.
help-l10n-coverage = Show which scenarios show which texts, and which texts no scenario shows
# Beside “l10n preview”.
help-l10n-preview = Make a page that shows every text in every locale, with the scenarios in which people read it
# Beside “l10n pseudo”. A pseudolocale is a made-up language for finding texts that cannot be translated.
help-l10n-pseudo = Make the pseudolocales en-XA (accents, longer texts) and ar-XB (right to left)
# Beside “l10n export”.
help-l10n-export = Write texts and translations as a file for a translation tool
# Beside “l10n import”.
help-l10n-import = Bring translations back from such a file; only texts that changed are written
# Beside “l10n add”.
help-l10n-add = Add a locale, with every text still in the source language and marked as untranslated
# Beside “l10n approve”.
help-l10n-approve = Record that translations fit the source texts of today

## Arguments and options.

# Beside “DIR”, the argument of most of these commands.
help-l10n-dir = Folder with the locales (default: locales)
# Beside “--source”, an option that takes a language.
help-l10n-source = Locale that the others are translated from (default: en)
# Beside “--target”, an option that takes a language.
help-l10n-target = Locale to look at; can be repeated (default: all but the source)
# Beside “--format”, an option of “l10n check”.
help-l10n-format = Format of the output: text, json, sarif, github (annotations of GitHub Actions) or html
# Beside “--deny”.
help-l10n-deny = What makes the exit code 1: errors, warnings (and errors) or notes (everything); default: errors
# Beside “--fix”.
help-l10n-fix = Correct what has a certain correction
# Beside “--baseline”, an option that takes a file.
help-l10n-baseline = File with known findings, which are not reported again
# Beside “--write-baseline”.
help-l10n-write-baseline = Write all findings of today to the baseline file
# Beside “--no-spelling”.
help-l10n-no-spelling = Do not check the spelling, which needs Hunspell dictionaries on the system
# Beside “--code”, an option that takes a folder.
help-l10n-code = Folder with code that asks for messages; can be repeated
# Beside “--scenarios”.
help-l10n-scenarios = Folder with the scenarios that show the texts (default: scenarios)
# Beside “--source”, an option of “l10n terms” that takes a file.
help-l10n-source-text = Plain text in the source language
# Beside “--target”, an option of “l10n terms” that takes a file.
help-l10n-target-text = Its translation, line by line
# Beside “--glossary”, an option that takes a file.
help-l10n-glossary = Glossary (default: locales/glossary.yaml)
# Beside “--format”, an option of “l10n terms” and “l10n coverage”.
help-l10n-terms-format = Format of the output: text or json
# Beside “--missing”.
help-l10n-missing = Only the texts that no scenario shows
# Beside “--format”, an option of “l10n coverage”.
help-l10n-coverage-format = Format of the output: text (for people) or json (for programs)
# Beside “--output”, an option of “l10n preview” that takes a file.
help-l10n-output-page = Page to write (default: l10n-preview.html)
# Beside “--watch”.
help-l10n-watch = Make the page again whenever a text is saved, until Ctrl-C
# Beside “--output”, an option of “l10n pseudo” that takes a folder.
help-l10n-output-folder = Folder in which the folders en-XA and ar-XB are made
# Beside “--format”, an option of “l10n export” and “l10n import”.
help-l10n-exchange-format = Format of the file: xliff, po, tmx, tbx or csv (default: as the name of the file ends)
# Beside “--output”, an option of “l10n export” that takes a file.
help-l10n-output-file = File to write (default: standard output)
# Beside “FILE”, the argument of “l10n import”.
help-l10n-file = File that a translation tool has written
# Beside “--dry-run”.
help-l10n-dry-run = Only show what would change
# Beside “LOCALE”, the argument of “l10n add”.
help-l10n-locale = Name of the new locale, such as es or pt-PT
# Beside “--id”.
help-l10n-id = Only this message; can be repeated (default: all that are translated)

## Examples: a command on each line, and what it does. Translate what it does, and the names of files
## that people choose.

help-l10n-check-examples =
    tchau l10n check # The folder “locales”
    tchau l10n check my-texts --target pt-BR # One translation of another project
    tchau l10n check --deny warnings --format github # In continuous integration
    tchau l10n check --fix # Correct what can be corrected with certainty
help-l10n-terms-examples =
    tchau l10n terms --source article.en.txt --target article.pt.txt # Line by line
help-l10n-coverage-examples =
    tchau l10n coverage # Every text and the scenarios that show it
    tchau l10n coverage --missing # What no scenario shows
help-l10n-preview-examples =
    tchau l10n preview --output page.html # Open it in any browser
    tchau l10n preview --watch # Keep it up to date while translating
help-l10n-pseudo-examples =
    tchau l10n pseudo --output my-texts # Makes my-texts/en-XA and my-texts/ar-XB
    tchau run --verbose --locale en-XA # Stories in a pseudolocale, without any file
help-l10n-export-examples =
    tchau l10n export --target pt-BR --output texts.xlf # For a translation tool
    tchau l10n export --target pt-BR --format csv # For a spreadsheet
help-l10n-import-examples =
    tchau l10n import texts.xlf # Back into the folder “locales”
    tchau l10n import texts.xlf --dry-run # What would change
help-l10n-add-examples =
    tchau l10n add es # Makes the folder locales/es
help-l10n-approve-examples =
    tchau l10n approve --target pt-BR --id you-left # One translation was looked at
    tchau l10n approve # All of them fit

## What stands for a value that people choose, in capital letters. One word.

# max-length: 16
help-l10n-value-file = FILE
# An id of a message.
# max-length: 16
help-l10n-value-id = ID
