### What stands in the scenarios that tchau writes by itself: titles, reasons and comments. The reader
### is somebody who tests, and knows nothing of how the scenario was found.

# First line of every file that was written, as a comment.
draft-by-hand = tchau wrote this scenario. Change it as you like.

# Why a scenario matters that shows how something is broken that must always hold. Its title says what
# must hold, such as “Every soft deletion ends after 30 days at the latest.”
draft-found = tchau tried everything that can happen in a small world. This is the shortest way it found in which the title does not hold.
