### O que “tchau cover” mostra, e sua página de ajuda. O comando diz quanto do que pode acontecer os
### cenários mostram.

## Help.

# Beside “cover”, in the list of commands.
# source: 05552209
help-cover = Diz quanto do que pode acontecer os cenários mostram e o que falta
