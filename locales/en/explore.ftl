### What “tchau explore” prints, and its help page. It tries everything that people could do in a small
### world of organizations, and says whether the rules always hold.

## Help.

# Beside “explore”, in the list of commands.
help-explore = Try everything that can happen in a small world, and show what breaks
