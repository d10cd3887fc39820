### Checks of characters that look well and are not.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## Letters.

# A letter and its accent are two characters where there is one for both.
# $found (Text): the letter as one character.
not-nfc = “{ $found }” is written as two characters, a letter and an accent.
    .help = Write it as one character.
    .about = A letter and its accent are two characters
    .why = “ã” can be one character, or an “a” with a tilde behind it. Both look the same, but a search for one does not find the other, and some programs show the accent beside the letter. Files from other systems often have the second form. The correction changes nothing that anybody can see.

# A letter of another script stands in a word and looks like one of it.
# l10n-allow mixed-script: shows such a letter
# $word (Text): the word.
# $character (Text): the letter.
# $script (Key): the script of the letter.
mixed-script = { $script ->
        [latin] The “{ $character }” in “{ $word }” is a Latin letter.
        [greek] The “{ $character }” in “{ $word }” is a Greek letter.
       *[cyrillic] The “{ $character }” in “{ $word }” is a Cyrillic letter.
    }
    .help = Type the letter again.
    .about = A letter of another script stands in a word and looks like one of it
    .why = The Latin “a” and the Cyrillic “а” look the same and are two letters. A word with the wrong one is found by no search, is spelled out by screen readers, and is a well-known trick to fake names. Words written in one script, and single letters of formulas, are left alone.

## Invisible characters.

# An invisible character that turns the direction of writing.
# $code (Text): its code, such as “U+202E”.
bidi-control = There is an invisible character ({ $code }) here that changes the direction of writing.
    .help = Delete it. Fluent itself keeps the direction of what placeables show.
    .about = An invisible character changes the direction of writing
    .why = Such characters can make a text read otherwise than it is, which has been used for fraud, and they come along unseen when something is copied from a page. Locales that are written from right to left may have them, and so may escapes such as “\u200E”, which everybody can see.

# An invisible character without width.
# $code (Text): its code, such as “U+200B”.
zero-width = There is an invisible character ({ $code }) here.
    .help = Delete it; if it is meant, write it as an escape that can be seen.
    .about = An invisible character without width stands in a text
    .why = It splits a word for searches, for spelling and for screen readers, and nobody sees why. Mostly it was copied from a page. Languages whose letters need such characters, and emoji made of several, are left alone, and so are escapes such as “\u200B”.

## Damage.

# The character U+FFFD, which stands for one that was lost.
replacement-character = A character was lost here.
    .help = Write the character that belongs here.
    .about = A character was lost and the sign for that stands in its place
    .why = The sign U+FFFD is what a program writes when it cannot read a character. What was there is gone, so a person has to write it again. Look at where the file was last converted, because the same happens next time.

# Text in UTF-8 was read as Windows-1252 and written again.
# $found (Text): the damaged characters.
# $expected (Text): what they were.
double-encoding = “{ $found }” was “{ $expected }” before it was encoded twice.
    .help = Write “{ $expected }”, and open files as UTF-8.
    .about = Text was encoded twice and is unreadable
    .why = A program read the file in an old encoding and wrote it again as UTF-8, so that each accented letter became two or three others. The correction brings back every damaged letter of the text. Look for the program, because the damage doubles each time.
