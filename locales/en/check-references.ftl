### Checks of variables, references, functions and their options. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows. A variable is what
### the program fills in, such as “$name”; a reference shows another message or term; a function
### formats a value, such as NUMBER.

## Variables.

# A variable of the source is not used anywhere in the translation.
# $variable (Text): the name of the variable, without the dollar sign.
missing-variable = The source shows “${ $variable }”, and the translation does not.
    .help = Write {"{"} ${ $variable } {"}"} where the value belongs.
    .about = A variable of the source is not used in the translation
    .why = The value is lost: “{"{ $name }"} was removed” becomes “was removed”, and nobody knows who. Variables are compared over the whole message with its attributes and variants, so they may move. A variable by which the source only chooses, such as a number or a gender, may be dropped.
# A variable that the source does not have.
# $variable (Text): the name of the variable, without the dollar sign.
# $guess (Key): whether a variable of the source may be meant.
# $nearest (Text): that variable, without the dollar sign.
unknown-variable = The source has no variable “${ $variable }”.
    .help = { $guess ->
            [some] Write “${ $nearest }” if that is meant. The names of variables are not translated.
           *[none] Use the variables of the source only. Their names are not translated.
        }
    .about = The translation uses a variable that the source does not have
    .why = The program does not fill it in, and people see “{"{$nome}"}” in the middle of a sentence. Mostly a name was misspelt or translated. A variable that the comment describes, or that a message shown in this one has, can be used.
# A variable with other capital letters than in the source.
# $variable (Text): the name of the variable, without the dollar sign.
# $expected (Text): the name in the source.
variable-case = “${ $variable }” is written “${ $expected }” in the source.
    .help = Write “${ $expected }”, with the same capital letters.
    .about = A variable is written with other capital letters than in the source
    .why = For a program, “$userName” and “$username” are two variables. The value is not filled in, and people see the name in braces. The correction is certain.
# A variable was dropped in one variant of a choice.
# $variable (Text): the name of the variable, without the dollar sign.
# $key (Text): the key of the variant, such as “other”.
variable-missing-in-variant = The variant [{ $key }] does not show “${ $variable }”.
    .help = Write {"{"} ${ $variable } {"}"} in this variant too.
    .about = A variable is dropped in one variant and is in the others
    .why = The mistake is seen only when this variant is chosen, so it stays for a long time. A variant for exactly one number may do without the number (“[0] No files”), and so may a variant whose source does.
# A variable is used as something that it is not.
# $variable (Text): the name of the variable, without the dollar sign.
# $kind (Key): what the variable is, as the comment or the source has it.
variable-type = { $kind ->
        [text] “${ $variable }” is a text, and is used as something else here.
        [number] “${ $variable }” is a number, and is used as something else here.
        [key] “${ $variable }” is one of a few keys, and is used as something else here.
        [date] “${ $variable }” is a date or a time, and is used as something else here.
        [length] “${ $variable }” is a length of time, and is used as something else here.
       *[list] “${ $variable }” is a list, and is used as something else here.
    }
    .help = Use it as the source does, or correct the comment if it is wrong.
    .about = A variable is used as something that it is not
    .why = A choice by number never finds the plural of a name, so the default is always shown; NUMBER and DATETIME fail with a text. What a variable is, is taken from the comment, as in “# $name (Text): …”, and otherwise from the way in which the source uses it.

## References.

# A text refers to something that does not exist.
# $reference (Text): what it refers to, such as “-brand”, “title” or “title.label”.
# $guess (Key): whether something similar exists.
# $nearest (Text): what is similar.
unknown-reference = There is no “{ $reference }” in this language.
    .help = { $guess ->
            [some] Write “{ $nearest }” if that is meant.
           *[none] Correct the name, or add what is missing.
        }
    .about = A text refers to a message, a term or an attribute that does not exist
    .why = People see the name in braces, as in “Welcome to {"{-brnad}"}”. A message without a text of its own cannot be shown either. What many messages of the source refer to is taken to be in other files that are not checked here.
# Texts refer to each other in a circle.
# $names (List): the ids of the texts, in the order of the references.
cyclic-reference = These texts show each other in a circle: { $names }.
    .help = Write out one of them.
    .about = Texts show each other in a circle
    .why = To write one of them, a program needs the other, and to write that, the first. It gives up and shows a name in braces. This is also so when a variant that is not chosen closes the circle in some programs.
# A term is given an argument that it does not use.
# $term (Text): the id of the term, with its hyphen.
# $argument (Text): the name of the argument.
unused-term-argument = “{ $term }” does not use “{ $argument }”.
    .help = Delete the argument, or let the term choose by “${ $argument }”.
    .about = A term is given an argument that it does not use
    .why = The argument changes nothing: the form that was wanted, such as a case or a capital letter, is not shown. Often the name of the argument is misspelt.
# A term is given a value that none of its variants has.
# $term (Text): the id of the term, with its hyphen.
# $argument (Text): the name of the argument.
# $value (Text): the value.
# $known (List): the keys that the term has.
term-argument-value = “{ $term }” has no variant “{ $value }” for “{ $argument }”.
    .help = Possible here: { $known }.
    .about = A term is given a value that none of its variants has
    .why = The default form of the term is shown instead of the one that was wanted, such as the genitive. Often the value is misspelt.

## Functions.

# A text calls a function that does not exist.
# $function (Text): the name of the function.
# $guess (Key): whether a function with a similar name exists.
# $nearest (Text): that function.
unknown-function = There is no function “{ $function }”.
    .help = { $guess ->
            [some] Write “{ $nearest }” if that is meant.
           *[none] Use a function that the source uses too.
        }
    .about = A text calls a function that does not exist
    .why = People see the name of the function in braces instead of the value. NUMBER and DATETIME exist everywhere; other functions have to be made by the program. What several messages of the source call is taken to exist.
# A function is given an option that it does not have.
# $function (Text): the name of the function.
# $option (Text): the name of the option.
# $guess (Key): whether the function has an option with a similar name.
# $nearest (Text): that option.
unknown-option = { $function } has no option “{ $option }”.
    .help = { $guess ->
            [some] Write “{ $nearest }” if that is meant.
           *[none] Delete it, or correct its name.
        }
    .about = A function is given an option that it does not have
    .why = The option is ignored without a word, and the value is formatted as if it were not there: “minimumFractionDigit” for “minimumFractionDigits” shows 1.5 where 1.50 was wanted. A locale may use other options than the source.
# An option is set to something that it cannot be.
# $function (Text): the name of the function.
# $option (Text): the name of the option.
# $value (Text): what it is set to.
option-value = “{ $option }” of { $function } cannot be “{ $value }”.
    .help = Correct the value. Numbers of digits go up to 20, and styles have English names such as “long”.
    .about = An option of a function is set to something that it cannot be
    .why = Some programs ignore the option; browsers refuse to format the value, and people see a name in braces. Values such as “long” are never translated.
# A term has a variable behind another term.
# $variable (Text): the name of the variable, without the dollar sign.
# $term (Text): the other term, with its hyphen.
leaking-variable = Behind “{ $term }”, “${ $variable }” is no longer the argument of this term.
    .help = Put “${ $variable }” in front of “{ $term }”, or write out “{ $term }”.
    .about = A variable stands in a term behind another term
    .why = fluent-rs forgets the arguments of a term as soon as a term within it has been written. What stands behind is filled with the variable of the same name that the message was given, or with nothing, and no error is reported. Programs that use fluent.js are not affected; switch it off there.
