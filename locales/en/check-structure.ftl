### Checks of what one locale has and another lacks, what is there twice, and what cannot be understood.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows. A text with an id is called a message; a term is a message whose id
### begins with a hyphen and that only other messages show; an attribute is a text beside a message,
### such as “.title”.

## Files.

# A file of the source has no counterpart in the translation.
# $name (Text): the name of the file, without the folder of its locale.
# $messages (Number): how many messages and terms are missing with it.
missing-file = { PLURAL($messages) ->
        [one] “{ $name }” is missing, and with it { $messages } message.
       *[other] “{ $name }” is missing, and with it { $messages } messages.
    }
    .help = Copy the file from the source and translate it.
    .about = A whole file of the source is missing in the translation
    .why = Everything in the file is shown in the source language, or not at all. The messages of a missing file are counted once and not reported one by one. If they have moved to other files of the translation, nothing is missing. Switch it off for locales that are translated only in part.
# A file is only in the translation, and so is everything in it.
# $name (Text): the name of the file, without the folder of its locale.
extra-file = The source has no file “{ $name }”, and none of the messages in it.
    .help = Delete the file, or give it the name that it has in the source.
    .about = A file is only in the translation, with all its messages
    .why = Nobody sees what is in the file. Mostly the source was renamed or deleted and the translation was forgotten, so that somebody keeps translating it for nothing. Switch it off if a locale really has texts of its own.
# A file cannot be read.
# $reason (Key): why.
unreadable-file = { $reason ->
        [not-utf-8] This file is not saved as UTF-8.
        [too-large] This file is too large to be a file of texts.
        [missing] This is a link to a file that does not exist.
        [locked] This file may not be read.
       *[other] This file cannot be read.
    }
    .help = Save it again as UTF-8, and make sure that you may read it.
    .about = A file of texts cannot be read, or is not saved as UTF-8
    .why = None of the texts in the file can be shown. Old editors save in encodings such as Windows-1252, in which “ção” is written with other bytes. The other files are checked all the same.

## Messages.

# A message or a term of the source is missing.
# $name (Text): the id, with a hyphen if it is a term.
missing-message = “{ $name }” is not translated.
    .help = Add “{ $name }” to this file.
    .about = A message or a term of the source is missing in the translation
    .why = People see the text of the source in the middle of a page in their language, or the bare id. Terms are missed only if the translation refers to them. A message that is in another file of the translation is not missing, and a message with a syntax error is reported as that. Switch it off for locales that are translated only in part.
# A message or a term is only in the translation.
# $name (Text): the id, with a hyphen if it is a term.
# $guess (Key): whether an id of the source resembles this one and is not translated.
# $nearest (Text): that id.
extra-message = The source has no “{ $name }”.
    .help = { $guess ->
            [some] Rename it if “{ $nearest }” is meant; delete it otherwise.
           *[none] Delete it, or give it the id that it has in the source.
        }
    .about = A message or a term is only in the translation
    .why = No code asks for it, so nobody sees it. Often the id is misspelt, or was changed in the source; then the right message is missing as well. Terms that the translation itself uses are its own business.
# An attribute of a message is missing.
# $name (Text): the id of the message.
# $attribute (Text): the name of the attribute.
missing-attribute = “.{ $attribute }” of “{ $name }” is not translated.
    .help = Add the line “.{ $attribute } = …” to the message.
    .about = An attribute of a message is missing in the translation
    .why = Attributes are the tooltips, labels and access keys of the same part of a page. Without its attribute that part stays empty or in the source language. The attributes of terms are not compared, because they are for the grammar of one language.
# An attribute is only in the translation.
# $name (Text): the id of the message.
# $attribute (Text): the name of the attribute.
# $guess (Key): whether an attribute of the source resembles this one and is missing here.
# $nearest (Text): that attribute.
extra-attribute = “{ $name }” has no attribute “.{ $attribute }” in the source.
    .help = { $guess ->
            [some] Rename it if “.{ $nearest }” is meant; delete it otherwise.
           *[none] Delete it, or give it the name that it has in the source.
        }
    .about = An attribute is only in the translation
    .why = Nobody sees it. Often the name is misspelt or was translated (“.titulo” for “.title”); then the right attribute is missing as well.
# A message has attributes and no text of its own, but its source has one.
# $name (Text): the id.
missing-value = “{ $name }” has attributes here, but no text of its own.
    .help = Write the text behind the equals sign.
    .about = A message has lost its text and kept its attributes
    .why = A message can have a text and attributes. Here only the attributes are left, so the label or the paragraph stays empty while its tooltip is there. It happens easily when the text in the line of the id is deleted.
# A message has a text of its own, but its source has attributes only.
# $name (Text): the id.
extra-value = “{ $name }” has a text here, but only attributes in the source.
    .help = Delete the text behind the equals sign, or move it to the attribute that it is meant for.
    .about = A message has a text where the source has attributes only
    .why = The code asks for the attributes only, so nobody sees the text; or, in a page, it replaces what stands inside the element, such as an icon.

## What is there twice.

# A locale has the same id twice.
# $name (Text): the id, with a hyphen if it is a term.
# $first (Text): the file, line and column of the first one.
duplicate-message = “{ $name }” is already in { $first }.
    .help = Delete one of the two.
    .about = The same id is there twice in one locale
    .why = Only one of the two is shown, and which one depends on the program: some keep the first, some the last. A correction in the other one changes nothing, and nobody understands why. Files that repeat many ids, because they are never loaded together, are left in peace.
# A message has the same attribute twice.
# $name (Text): the id, with a hyphen if it is a term.
# $attribute (Text): the name of the attribute.
duplicate-attribute = “{ $name }” has the attribute “.{ $attribute }” twice.
    .help = Delete one of the two attributes.
    .about = A message has the same attribute twice
    .why = Only one of the two is shown, and which one depends on the program.
# A choice has the same key twice.
# $key (Text): the key, such as “one”.
duplicate-variant = The key [{ $key }] is there twice in one choice.
    .help = Delete one of the two, or correct its key.
    .about = A choice has the same key twice
    .why = The first variant that fits is shown; the second never is. Often one of them was to have another key, which is missing now.

## What cannot be understood.

# A part of a file is against the rules of Fluent.
# $cause (Key): the likely mistake.
syntax-error = { $cause ->
        [not-an-entry] This line is no message. Messages begin at the start of a line, with an id and an equals sign.
        [no-equals-sign] An equals sign is missing after the id.
        [unclosed-placeable] The brace “{"{"}” is never closed.
        [stray-in-placeable] A closing brace is expected here: only one thing can stand between braces.
        [empty-placeable] There is nothing between the braces that could be shown, such as a variable, or there is a character that cannot stand there.
        [unclosed-call] This parenthesis is never closed.
        [unclosed-key] The key of this variant is not closed with “]”.
        [unclosed-literal] This text in straight quotation marks is never closed. It has to end in the same line.
        [stray-brace] There is a closing brace without an opening one.
        [no-default] This choice has no default variant: one of its keys must have an asterisk, as in “*[other]”.
        [several-defaults] This choice has several variants with an asterisk. Only one can be the default.
        [empty-variant] This variant has no text.
        [variant-on-same-line] The variants of a choice have to begin on a new line after the arrow.
        [message-as-selector] A message cannot be chosen by. Only variables, functions and attributes of terms can.
        [term-as-selector] A term cannot be chosen by; one of its attributes can.
        [attribute-as-selector] The attribute of a message cannot be chosen by. Only those of terms can.
        [selector-not-simple] What stands in front of the arrow cannot be chosen by.
        [term-attribute-shown] The attribute of a term cannot be shown. It can only be chosen by.
        [call-of-small-letters] The names of functions have capital letters only.
        [option-not-last] The options of a function come after its value.
        [option-twice] This option is there twice.
        [option-not-literal] An option can only be set to a number or to a text in straight quotation marks.
        [unknown-escape] After this backslash stands a character that has no meaning there.
        [bad-code-point] “\u” is followed by four digits, “\U” by six.
        [bad-name] A name is expected here. Names begin with one of the letters a to z.
        [bad-number] A digit is expected here.
        [comment-without-space] A space is missing after “#”.
        [too-deep] There are too many braces or parentheses in each other here.
       *[other] This cannot be understood.
    }
    .help = Correct it. Until then nothing of this text is shown.
    .about = A text is against the rules of Fluent
    .why = A program leaves out the whole message, without a word, and shows the source language or the bare id. All mistakes of all files are reported at once, each with its place; the messages around it are checked all the same.
# There is an id, but no text behind it.
# $name (Text): the id, with a hyphen if it is a term.
empty-translation = “{ $name }” is there, but empty.
    .help = Write the translation, or delete the entry so that the source is shown.
    .about = A message is there, but it is empty
    .why = People see nothing where a text should be: a button without a label, a page without a title. If the source is empty too (a text of nothing but quoted blanks), the translation may be empty.
