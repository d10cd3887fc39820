### What tchau says in English.
