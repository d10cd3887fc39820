### Checks of what code and scenarios ask for, next to the texts that there are. In the list of checks
### stands `about`, below a finding `help`, and `why` on the page that `tchau explain CHECK` shows.

## What code asks for.

# A message of the source is in no code, or a term in no text.
# $name (Text): the id.
unused-message = Nothing shows “{ $name }”.
    .help = Delete it in every locale, or use it where it was meant to be shown.
    .about = No code and no other text asks for a message
    .why = A text that nobody can see is translated, reviewed and kept all the same, in every language. Often the code has begun to ask for another id, and the old text has stayed behind. Ids that code puts together, as in “error-” and a number, count as used. Switch it off if code outside of this project shows the texts.

# Code asks for a message that is in no locale.
# $name (Text): the id that the code asks for.
# $place (Text): file and line of the code.
# $nearest (Text): the most similar id that there is; empty if none is.
# $similar (Key): nothing or something: whether an id is similar.
message-not-found = The code asks for “{ $name }” ({ $place }), and no locale has it.
    .help =
        { $similar ->
            [nothing] Add the message, or delete the call.
           *[something] Add the message, or ask for “{ $nearest }” if that was meant.
        }
    .about = The code asks for a message that no locale has
    .why = People read the bare id, such as “cart-title”, or nothing at all. Usually an id was renamed in the texts and not in the code, or the other way around. Only calls that are surely about these texts are looked at. Switch it off if some texts come from elsewhere.

# A text has a variable that the code does not fill.
# $variable (Text): the variable, without the dollar sign.
# $passed (List): the arguments that the code passes.
# $others (Key): nothing or something: whether the code passes any argument.
argument-not-passed = The code does not pass “{ $variable }”.
    .help =
        { $others ->
            [nothing] Pass it in every place that asks for this message, or take it out of the text. The code passes no arguments.
           *[something] Pass it in every place that asks for this message, or take it out of the text. The code passes: { $passed }.
        }
    .about = The code does not pass a variable that the text uses
    .why = People read “Hello, {"{"}$name{"}"}” where a name should stand, because the code that asks for the text gives it no name. Only places where all arguments are written out are looked at. Switch it off if the program has values that every text may use.

## Sources that change.

# The text of the source changed after it was translated.
# $name (Text): the id.
stale-translation = The source of “{ $name }” has changed since it was translated.
    .help = Read the source again and correct the translation, then record that it fits with “tchau l10n approve --id { $name }”.
    .about = The source changed after the translation was made
    .why = The translation still tells what the source used to say: yesterday’s price, a button that is called otherwise today. The comment of a translation holds a checksum of the source text it was made from, as in “# source: 1a2b3c4d”. Layout and comments of the source do not count. Translations without such a line are not looked at.
