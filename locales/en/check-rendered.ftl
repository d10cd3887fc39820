### Checks of what people read once a text is filled with values. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows.
###
### Each finding says with which values it was found; tchau takes them from scenarios, from what its code
### can pass, and of other texts from how they use their variables.

# The name of a variable or a term is shown instead of its value.
# $text (Text): what people read: a name in braces.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
rendered-unresolved =
    { $given ->
        [nothing] People read “{ $text }”.
       *[something] With { $arguments }, people read “{ $text }”.
    }
    .help = Take away the quotation marks around the name, or give the term or the message in braces the value that it needs.
    .about = A name in braces is shown instead of a value
    .why = Fluent shows a name in braces where it has no value, and exactly what is in quotation marks where it has a quoted text. In both cases people read something like “Hello, {"{"}$name{"}"}”. It also happens when a text shows a term or another message that needs a value which nobody passes on. A text that shows such a name on purpose does so in the source as well, and is not reported.

# A text that says nothing at all for some values.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
rendered-empty =
    { $given ->
        [nothing] Nothing is shown.
       *[something] With { $arguments }, nothing is shown.
    }
    .help = Write a text for this case, as the source has one.
    .about = Nothing is shown for some values
    .why = An empty button or an empty heading looks like a defect of the program. It happens when a variant is left empty that has a text in the source, or when all that a text shows is another text that is empty. A variant that is empty in the source as well is not reported.

# Brackets or quotation marks with nothing between them.
# $text (Text): the words around them.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
rendered-empty-brackets =
    { $given ->
        [nothing] Brackets or quotation marks with nothing between them are shown: “{ $text }”.
       *[something] With { $arguments }, brackets or quotation marks with nothing between them are shown: “{ $text }”.
    }
    .help = Put what belongs between them there, or choose a text without them when there is nothing to say.
    .about = Brackets or quotation marks with nothing between them are shown
    .why = Empty brackets behind “Sales” tell people that something is missing, and not what. A value that may be empty needs a choice in the text: one variant with brackets and one without. Values are tried empty where their comment says that they may be; brackets that the source shows as well, as behind the name of a function, are not reported.

# Two spaces meet where something between them is empty.
# $text (Text): the words around them.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
rendered-double-space =
    { $given ->
        [nothing] Two spaces are shown one after the other: “{ $text }”.
       *[something] With { $arguments }, two spaces are shown one after the other: “{ $text }”.
    }
    .help = Put one of the spaces into the variant or the term that can be empty.
    .about = Two spaces meet where something between them is empty
    .why = In “Delete {"{ $what }"} files” an empty value results in two spaces, which everyone sees in mails, in terminals and in notifications; web pages hide it. The space belongs into the variant, next to the words that are only there sometimes. Switch it off if the texts are shown on web pages only.

# A number comes as a text, so that it is shown as a program writes it.
# $number (Text): the number as it is shown.
# $expected (Text): the number as people write it in the locale.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
rendered-bare-number =
    { $given ->
        [nothing] The number “{ $number }” is shown as a program writes it, not as “{ $expected }”.
       *[something] With { $arguments }, the number “{ $number }” is shown as a program writes it, not as “{ $expected }”.
    }
    .help = Pass it as a number, so that the locale writes it.
    .about = A number comes as a text and is not written as in the locale
    .why = Portuguese writes “1.000.000” and “1,5” where English writes “1,000,000” and “1.5”. A locale can do so only with a number; once the code has made a text of it, every language shows what the code wrote, and no plural form fits. Numbers that are names, such as years or line numbers, are right as texts: allow them with a comment.
