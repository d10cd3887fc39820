### Checks of plural categories and the other choices of a text. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows. A choice has a
### variant for each key; the plural categories of CLDR are the keys “zero”, “one”, “two”, “few”, “many”
### and “other”.

## Plurals.

# A choice by number lacks a category of the language.
# $category (Text): the category, such as “one”.
# $example (Number): a number of this category.
missing-plural-category = There is no variant [{ $category }], which { $example } needs.
    .help = Add the variant [{ $category }], or drop the choice if one text is right for every number.
    .about = A choice by number lacks a category that the language needs
    .why = For the numbers of the category, the text of “other” is shown, which is wrong grammar: “1 files”. Which categories a language has is in CLDR; languages differ from English, so every locale has its own. Exact numbers such as [0] may be added, and a locale may drop the choice.
# A choice by number has a category that the language does not have.
# $category (Text): the category, such as “few”.
# $known (List): the categories of the language.
unreachable-plural-category = No number of this language is [{ $category }].
    .help = Delete the variant. This language has: { $known }.
    .about = A choice by number has a category that the language does not have
    .why = The variant is never shown. Mostly it was copied from a language that has more categories. For the number 0 alone, the key is [0] and not [zero].
# A choice lacks a category of very large numbers that other messages have.
# $category (Text): the category, which is “many”.
# $example (Number): a number of this category.
advisory-plural-category = Other messages have a variant [{ $category }] for numbers such as { $example }; this one has none.
    .help = Add it if this number can be that large.
    .about = A choice lacks the category of very large numbers, which other messages have
    .why = In Portuguese, Spanish, French and Italian, whole millions take a preposition: “1 milhão de arquivos”. Where numbers never get there, the variant is not needed. It is advised only if the locale has it in other messages.
# A choice by number has no variant “other”.
missing-other = This choice by number has no variant [other].
    .help = Call the default variant “*[other]”. The names of categories are not translated.
    .about = A choice by number has no variant “other”
    .why = “other” is the category of most numbers in every language. Without it, they are shown with the text of another category. Often the name of the key was translated.

## Other choices.

# A key of the source has no variant.
# $key (Text): the key, such as “female”.
missing-variant = There is no variant [{ $key }], and its text is not that of the default.
    .help = Add the variant [{ $key }].
    .about = A variant of the source, or a value that is really passed, has no variant
    .why = The default is shown where the source says something else, such as “them” for “her”. A locale may drop the choice as a whole, and it need not repeat variants that say the same as the default.
# A variant has a key that is never passed.
# $key (Text): the key.
# $known (List): the keys that can be passed.
unknown-variant = The key [{ $key }] is never passed.
    .help = Possible here: { $known }. Keys are not translated.
    .about = A variant has a key that is never passed, such as a translated one
    .why = The variant is never shown. Keys are names that the program passes, such as “female”; translated as “feminino”, they match nothing, and the default is shown.

## Numbers in words.

# A text says “1” or “one” where other numbers are shown with the same text.
# $category (Text): the category, which is “one”.
# $example (Number): another number that is shown with this text.
one-written-out = A one is written out here, but [{ $category }] is also shown for { $example }.
    .help = Show the number itself, or give the text the key [1] and add [{ $category }] with the number.
    .about = A one is written out in a category that other numbers are in too
    .why = In Brazilian Portuguese and in French, 0 is in the category “one” too. “[one] Um arquivo” then says “one file” where there is none. The key [1] stands for the number 1 alone. With a variant [0], nothing is reported.
# A plural was avoided with an ending in parentheses.
# l10n-allow parenthesized-plural: the text explains it with an example
# $text (Text): the word, such as “file(s)”.
parenthesized-plural = “{ $text }” avoids a plural with parentheses.
    .help = Choose by the number: one text for [one] and one for *[other].
    .about = A plural is avoided with an ending in parentheses, such as “file(s)”
    .why = The text is hard to read, impossible to read aloud, and cannot be translated into most languages. Fluent chooses the right form by the number. Where there is no number, the plural alone mostly does.
