### The manual pages of tchau, which “tchau man” prints, and the help page of that command. The rest of a
### manual page is the text of “tchau COMMAND --help”.

## Help.

# Beside “man”, in the list of commands.
help-man = Print a manual page, or write all of them to a folder
# Beside the argument of “tchau man”.
help-man-command = Command that the page is about, such as “run” or “l10n check” (default: tchau itself)
# Beside “--output”.
help-man-output = Write this page and those of all commands below it to this folder
# Examples: a command on each line, and what it does. Translate what it does, and the names of folders that people choose.
help-man-examples =
    tchau man run | man -l - # Shows the page of a command
    tchau man --output man/man1 # Writes all pages
    tchau man --output man/pt_BR/man1 --lang pt-BR # All pages in Portuguese

## Headings of a page, in the words that manual pages use in your language. They are in capital letters.

# Above the name of the command.
man-name = NAME
# Above the line that shows how the command is typed.
man-synopsis = SYNOPSIS
# Above what the command does.
man-description = DESCRIPTION
# In the first line of each page: the manual that the page belongs to.
man-manual = tchau Manual
