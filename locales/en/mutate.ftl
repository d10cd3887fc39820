### What “tchau mutate” prints, and its help page. It changes one rule at a time and says whether any
### scenario notices.

## Help.

# Beside “mutate”, in the list of commands.
help-mutate = Break one rule at a time, and say whether any scenario notices
