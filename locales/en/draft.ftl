### What stands in the scenarios that tchau writes by itself: titles, reasons and comments. The reader
### is somebody who tests, and knows nothing of how the scenario was found.

# First line of every file that was written, as a comment.
draft-by-hand = tchau wrote this scenario. Change it as you like.
