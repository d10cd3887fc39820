### Checks of numbers, money, dates and times that are written out in a text.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## Numbers and money.

# A number is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
number-format = “{ $found }” is written as in the source language; here it is “{ $expected }”.
    .help = Write “{ $expected }”, or let the code pass the number to be formatted.
    .about = A number is written as in the source language
    .why = “1,234.56” is more than a thousand in English; in Portuguese the comma comes before the decimals, and “1.234,56” is written instead. A number in the wrong form is misread by a factor of a thousand. Versions, sections, addresses of computers and times are left alone. A number in a variable is formatted for each locale by itself.

# An amount of money is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
currency-format = The amount “{ $found }” is written as in the source language; here it is “{ $expected }”.
    .help = Write “{ $expected }”, or let the code pass the amount to be formatted.
    .about = An amount of money is written as in the source language
    .why = Where the symbol stands, what separates it from the number, and which sign comes before the cents differ between locales: “$10.99” is “US$ 10,99” in Brazil. Readers have to know at once how much they pay, and in which currency. An amount converted into the currency of the country is right as well.

## Dates and times.

# A date is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
date-format = The date “{ $found }” is written as in the source language; here it is “{ $expected }”.
    .help = Write “{ $expected }”, or let the code pass the date to be formatted.
    .about = A date is written as in the source language
    .why = “3/2/2026” is the second of March in the United States and the third of February in Brazil, so that a date copied from English is wrong without anybody noticing. Names of months are translated, and the day comes where the language puts it. Dates such as “2026-03-02” are the same everywhere and are left alone.

# A time of the day is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
time-format = The time “{ $found }” is written as in the source language; here it is “{ $expected }”.
    .help = Write “{ $expected }”, or let the code pass the time to be formatted.
    .about = A time of the day is written as in the source language
    .why = Half of the world counts the hours to twelve and adds “AM” or “PM”, the other half counts to twenty-four. “5:30 PM” is “17:30” in Brazil, where “PM” is the police. Other ways of the language to say a time, such as “17h30”, are right as well.

# The name of a month or a weekday has a capital letter within a sentence.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
capitalized-date-name = Within a sentence it is “{ $expected }”, not “{ $found }”.
    .help = Write “{ $expected }”.
    .about = A month or a weekday has a capital letter
    .why = English writes “March” and “Monday” with a capital letter; Portuguese, Spanish, French and Italian write “março” and “segunda-feira” without one. At the start of a sentence, and in names of streets and feasts, the capital letter stays.
