### O que “tchau mutate” mostra, e sua página de ajuda. O comando altera uma regra de cada vez e diz se
### algum cenário percebe.

## Help.

# Beside “mutate”, in the list of commands.
# source: fa92e50f
help-mutate = Quebra uma regra de cada vez e diz se algum cenário percebe
