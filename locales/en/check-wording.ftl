### Checks of how a text is written, next to its source and to the other texts of its locale.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## What was not translated.

# A text of a translation is that of the source, or its comment says that it is not translated yet.
# $text (Text): the text.
untranslated = “{ $text }” is not translated.
    .help = Translate it. If it stays as it is, say why above it: “# l10n-allow untranslated: …”.
    .about = A text is still that of the source
    .why = Somebody who does not read the source language meets a sentence that says nothing to them, often on the very button that they need. Names, code, and words that both languages share are not reported. A line “# untranslated” in the comment marks a text that is still to be done; take it out once the text is translated. Switch it off while a new locale is being made.

# A word of the source was left in a sentence of the translation.
# $word (Text): the word.
source-word = The word “{ $word }” is still in the source language.
    .help = Translate it, or put it in quotation marks if it is the name of something on the screen.
    .about = A word of the source language was left in a translation
    .why = “Clique em Settings” makes people stop and guess. A word is reported if the source has it and the language of the translation does not. Loanwords such as “online” are left alone, and so is everything in quotation marks, in code and in tags. Switch it off for one text where the foreign word is meant.

## Punctuation.

# A text ends otherwise than its source.
# $change (Key): what is wrong with the sign at the end.
# $found (Text): the sign at its end, empty if there is none.
# $expected (Text): the sign at the end of the source, empty if there is none.
final-punctuation = { $change ->
        [missing] The source ends with “{ $expected }”, this text does not.
        [added] This text ends with “{ $found }”, its source does not.
       *[replaced] This text ends with “{ $found }”, its source with “{ $expected }”.
    }
    .help = { $change ->
        [missing] End the text with “{ $expected }”.
        [added] Delete the “{ $found }” at the end.
       *[replaced] End the text with “{ $expected }”.
    }
    .about = A text ends with another punctuation mark than its source
    .why = A full stop tells sentences from labels, a question mark says that an answer is expected, and a colon that something follows. A text that ends otherwise than its source does not fit the texts around it. Marks that do the same in another script, the place of the full stop next to quotation marks, and abbreviations are left alone. Switch it off for a locale that ends sentences otherwise.

# Three dots in place of the ellipsis character, or the other way round.
# $found (Text): what stands there.
# $expected (Text): what the locale writes elsewhere.
ellipsis = This locale writes the ellipsis as “{ $expected }”, not as “{ $found }”.
    .help = Write “{ $expected }”.
    .about = An ellipsis is written otherwise than elsewhere in the locale
    .why = The ellipsis “…” is one character: a line never breaks in it, and screen readers know it. Three dots look alike and are found by no search for the other. What most texts of the locale do is right, even if that is three dots. Paths, code and lists of arguments such as “[FILE]...” are left alone.

# Quotation marks other than those of the locale.
# l10n-allow quotation-marks: shows those of other languages
# $found (Text): the marks that stand there.
# $expected (Text): the right ones, around an ellipsis.
quotation-marks = The quotation marks { $found } are not those of this locale: { $expected }.
    .help = Write { $expected }.
    .about = Quotation marks are not those of the locale
    .why = Every language has its own quotation marks: “so” in English and Brazilian Portuguese, « so » in French, „so“ in German. Mixed ones look like pieces of different programs. What most texts of the locale do is right, even if these are straight marks. Marks within other marks, in code and in tags are left alone.

# An apostrophe other than that of the locale.
# $found (Text): what stands there.
# $expected (Text): the right one.
apostrophe = This locale writes the apostrophe as { $expected }, not as { $found }.
    .help = Write { $expected }.
    .about = An apostrophe is written otherwise than elsewhere in the locale
    .why = The apostrophe of “d’água” is the curly one; the straight one comes from typewriters, and an accent between two letters is a slip. What most texts of the locale do is right. Prime signs, code and tags are left alone.

# A bracket or a quotation mark of which only one half is there.
# l10n-allow unclosed-bracket: the text explains it with examples
# $found (Text): the half that is there.
# $expected (Text): the half that is missing.
unclosed-bracket = There is a { $found } here, but no { $expected } that belongs to it.
    .help = Write the other half, or delete this one.
    .about = A bracket or a quotation mark has no other half
    .why = Readers look for the end of a parenthesis and do not find it. Marks of lists such as “a)”, faces such as “:)”, and brackets that close only after a placeable are left alone, and so is what the source has in the same way.

## Spaces and lines.

# Two spaces in a row between two words.
double-space = There are two spaces in a row.
    .help = Delete one of them.
    .about = Two spaces stand in a row
    .why = Mostly they are left over from an edit, and they show as a gap. Spaces at the start of a line and those that the source has too are left alone.

# A space at the start or the end of a text differs from the source. Such spaces are written on purpose, as “{" "}”.
# $edge (Key): which edge, and what is wrong there.
edge-space = { $edge ->
        [start-missing] The source begins with a space, this text does not.
        [start-added] This text begins with a space, its source does not.
        [end-missing] The source ends with a space, this text does not.
       *[end-added] This text ends with a space, its source does not.
    }
    .help = { $edge ->
        [start-missing] Begin the text with {"{"}" "{"}"}.
        [end-missing] End the text with {"{"}" "{"}"}.
       *[other] Delete the space.
    }
    .about = A space at the start or the end of a text is not as in the source
    .why = Fluent cuts spaces off at both ends, so one that is there was put there on purpose, because another text follows. Without it two words run together; with one too many a gap shows. Switch it off for a language that writes no spaces between words.

# A text has more or fewer lines than its source, where these are lines on purpose.
# $found (Number): how many lines it has.
# $expected (Number): how many lines the source has.
line-break = { PLURAL($found) ->
        [one] This text has { $found } line; its source has { $expected }.
       *[other] This text has { $found } lines; its source has { $expected }.
    }
    .help = Break the lines where the source does.
    .about = A text has more or fewer lines than its source
    .why = The lines of a list, an address or two paragraphs are meant: joined, they become one long line, and torn, they fill more room than there is. Long sentences that go on in the next line only because the editor is narrow are not compared.

# A number and its unit can be torn apart at the end of a line.
# $unit (Text): the unit, or the word in its place.
no-break-space = A line can end between the number and “{ $unit }”.
    .help = Write a no-break space (U+00A0) between the two.
    .about = A number and its unit can be torn apart at the end of a line
    .why = “5” at the end of one line and “MB” at the start of the next are hard to read. It is reported where the source keeps the two together, or where most texts of the locale do.

## Words.

# The same word stands twice in a row.
# $word (Text): the word.
repeated-word = The word “{ $word }” stands here twice.
    .help = Delete one of the two.
    .about = The same word stands twice in a row
    .why = A doubled word is a slip that a spelling checker does not see when it is at the end of one line and the start of the next. Words that a language does double, names, numbers and what the source repeats too are left alone.

# A text has capital letters in the middle, as English titles do.
# $text (Text): the text.
title-case = “{ $text }” has capital letters as in an English title.
    .help = Write a capital letter only at the start and in names.
    .about = A text has capital letters in every word, as titles in English do
    .why = English writes “Deleted Users”, most other languages “Usuários excluídos”. Names of people, products, roles and places are left alone, and so is a whole locale that writes its labels like this. Switch it off for one text if it is a name that the check does not know.

## Tags, addresses and access keys.

# A tag is not closed, not opened or not complete; or an entity such as “&nbsp;” is not.
# $tag (Text): the tag.
broken-markup = “{ $tag }” is broken: it has no other half, or a sign of it is missing.
    .help = Write the tag as it is in the source.
    .about = A tag is not closed, not opened or not complete
    .why = A browser shows the pieces of a broken tag, or everything behind it becomes bold. In a page with overlays, the whole text is shown without its links. Words to be filled in, such as “<FILE>”, are left alone.

# The tags are not those of the source. At least one of the two lists has something.
# $change (Key): whether tags are missing, added, or both.
# $missing (List): tags that only the source has.
# $extra (List): tags that only the translation has.
changed-markup = { $change ->
        [missing] The source has tags that are not here: { $missing }.
        [added] There are tags here that the source does not have: { $extra }.
       *[replaced] The source has { $missing }; here stands { $extra }.
    }
    .help = Use the tags of the source, with the same attributes. Their order is free.
    .about = The tags of a text, or their attributes, are not those of its source
    .why = A tag makes a link, a button or a stressed word. If it is missing, people cannot click where the sentence says so; if its class or its address was translated, it looks or leads elsewhere. The order of tags is free, and so are texts in them, such as “title” and “alt”. Every variant needs the tags that every variant of the source has.

# The name that joins a tag to an element of the page was changed.
# $found (Text): the name that stands there.
# $expected (List): names of the source that can be meant.
overlay-name = “{ $found }” joins this tag to no element of the page.
    .help = Names are not translated. Possible here: { $expected }.
    .about = The name that joins a tag to an element of the page was changed
    .why = Whatever is in “data-l10n-name” is the name of an element that the page already has, such as a link with its address. With another name the element is not found, and the link is gone. The text between the tags is translated, the name is not.

# An address is not that of the source.
# $change (Key): whether the address is missing or another one.
# $found (Text): the address that stands there; empty if there is none.
# $expected (Text): the address of the source.
altered-url = { $change ->
        [missing] The address { $expected } of the source is missing.
       *[other] { $found } is not the address of the source, which is { $expected }.
    }
    .help = Copy the address from the source. Only the part that says the language may change.
    .about = An address is not that of the source
    .why = An address with one changed letter leads nowhere, or to somebody else. The part of a path, of a host or of a query that says the language, such as “en-us”, may change, and nothing else. Switch it off for one text if the other language really has its own page.

# An access key is not a letter of its label.
# $key (Text): the key.
# $label (Text): the label.
access-key = The access key “{ $key }” is not in the label “{ $label }”.
    .help = Choose a letter of the label, one that no label beside it has.
    .about = An access key is not a letter of its label
    .why = The letter of the access key is underlined in the label, and people press it together with Alt. When the label is translated and the key is not, nothing is underlined and nobody finds the key. Languages that write the key in parentheses behind the label are not checked.

## Lengths.

# A text is longer than its comment, or that of its source, allows. What placeables show is not counted.
# $length (Number): how many cells of a display it takes.
# $limit (Number): how many it may take.
too-long = { PLURAL($limit) ->
        [one] This text takes { $length } cells; { $limit } is allowed.
       *[other] This text takes { $length } cells; { $limit } are allowed.
    }
    .help = Say it in fewer words. What placeables show comes on top.
    .about = A text is longer than its comment allows
    .why = “# max-length: 12” in the comment says that there is room for twelve letters; whatever is longer is cut off or pushes something else away. Letters are counted as a display shows them: most take one cell, Chinese characters take two. Placeables count as nothing, because their length is not known, so leave room for them. Of several variants the longest counts.

# A text is far longer than its source.
# $length (Number): how many cells of a display it takes.
# $source (Number): how many its source takes.
much-longer = { PLURAL($length) ->
        [one] This text takes { $length } cell; its source takes { $source }.
       *[other] This text takes { $length } cells; its source takes { $source }.
    }
    .help = See whether it says more than the source, or belongs to another one.
    .about = A text is far longer than its source
    .why = Translations are often half as long again. One that is several times as long mostly has a remark of the translator in it, belongs to another text, or explains what a label should name, and does not fit where the source fits. Switch it off for one text if the language has no shorter way to say it.
