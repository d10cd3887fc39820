### Checks of what makes a source text hard to translate. In the list of checks stands `about`, below a
### finding `help`, and `why` on the page that `tchau explain CHECK` shows.

## The comment above a text.

# A text of the source has a variable, and no comment says what the variable is.
# $variable (Text): the name of the variable, without the dollar sign.
undocumented-variable = No comment says what “${ $variable }” is.
    .help = Write above the text what “${ $variable }” stands for, what kind of value it is, and an example.
    .about = A variable of the source has no comment that says what it is
    .why = Whoever translates “{"{ $name }"} was removed” has to know whether a person or a group was removed, because the verb depends on it in many languages. A line such as “# $name (Text): the name of a group” says it. Only projects that describe most of their variables are checked. Switch it off if the comments are kept elsewhere.

## Ids.

# An id is written in another style than nearly all others.
# $name (Text): the id.
# $style (Text): the style of the others, such as “kebab-case” or “camelCase”.
id-style = The id “{ $name }” is not written like the others, which are in { $style }.
    .help = Rename it to { $style } in every locale and in the code.
    .about = An id of the source is written otherwise than nearly all others
    .why = People search for ids and guess them. Where all ids look like “page-title”, nobody finds “pageTitle”. The style is that of nearly all ids of the project; ids of one word fit every style. Switch it off if old ids cannot be renamed.

## Numbers and units.

# A number comes with its unit written out behind it.
# $unit (Text): the unit, such as “MB”.
unit-by-hand = The unit “{ $unit }” is written behind a number by hand.
    .help = Pass the length or the size with its unit already formatted, so that each locale writes both in its own way.
    .about = A unit is written behind a number of the source by hand
    .why = Locales differ in the unit, in its symbol, in the space before it and in when the next larger unit begins. “{"{ $size }"} MB” becomes wrong as soon as somebody needs “1.5 GB”, or “1,5 Go” in French. A value that the code formats with its unit is right everywhere. Switch it off where the unit never changes, such as in technical data.

## Switching checks off.

# A comment switches a check off and does not say why.
# $check (Text): the id of the check.
allowed-without-reason = The check “{ $check }” is not switched off here, because there is no reason.
    .help = Write the reason behind a colon: “# l10n-allow { $check }: …”.
    .about = A comment switches a check off without a reason
    .why = A check is switched off for one text with a line such as “# l10n-allow untranslated: the name of a product”. Without a reason, nobody knows later whether it still holds, so the check stays on until there is one.
# A comment switches off a check that does not exist.
# $check (Text): what the comment says.
# $nearest (Text): the id of a check that is written most like it.
unknown-check = There is no check “{ $check }”.
    .help = The name most like it is “{ $nearest }”. `tchau list checks` shows all names.
    .about = A comment switches off a check that does not exist
    .why = A misspelt name switches nothing off, and nobody notices until the finding comes back. Names of checks are never translated. A wrong name in “l10n.toml” is reported before anything is checked.
