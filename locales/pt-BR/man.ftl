### As páginas de manual do tchau, que “tchau man” mostra, e a página de ajuda desse comando. O resto de uma
### página de manual é o texto de “tchau COMANDO --help”.

## Help.

# Beside “man”, in the list of commands.
# source: 79b6503c
help-man = Exibe uma página de manual ou grava todas em uma pasta
# Beside the argument of “tchau man”.
# source: c8f2585d
help-man-command = Comando de que a página trata, como “run” ou “l10n check” (padrão: o próprio tchau)
# Beside “--output”.
# source: 6edd9230
help-man-output = Grava nesta pasta esta página e as de todos os comandos abaixo dela
# Examples: a command on each line, and what it does. Translate what it does, and the names of folders that people choose.
# source: 7805a06f
help-man-examples =
    tchau man run | man -l - # Mostra a página de um comando
    tchau man --output man/man1 # Grava todas as páginas
    tchau man --output man/pt_BR/man1 --lang pt-BR # Todas as páginas em português

## Headings of a page, in the words that manual pages use in your language. They are in capital letters.

# Above the name of the command.
# source: defd58d8
man-name = NOME
# Above the line that shows how the command is typed.
# source: d30f1b37
man-synopsis = SINOPSE
# Above what the command does.
# source: 600a5dc7
man-description = DESCRIÇÃO
# In the first line of each page: the manual that the page belongs to.
# source: b874cd75
man-manual = Manual do tchau
