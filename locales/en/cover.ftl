### What “tchau cover” prints, and its help page. It says how much of what can happen the scenarios show.

## Help.

# Beside “cover”, in the list of commands.
help-cover = Say how much of what can happen the scenarios show, and what they miss
