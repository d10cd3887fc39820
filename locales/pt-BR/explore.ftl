### O que “tchau explore” mostra, e sua página de ajuda. O comando tenta tudo o que as pessoas poderiam
### fazer em um pequeno mundo de organizações e diz se as regras sempre valem.

## Help.

# Beside “explore”, in the list of commands.
# source: e1b2ce51
help-explore = Percorre tudo o que pode acontecer em um mundo pequeno e mostra o que falha
