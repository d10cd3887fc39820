### Findings of `tchau l10n check` about words: terminology, names, consistency, address, spelling.
### Each has the finding itself, what to do (`.help`), a line for lists of checks (`.about`) and an
### explanation (`.why`). Words of the checked texts stand in quotation marks and may be in any
### language.

# The glossary says that this word is not used.
# $found (Text): the word as it stands in the text.
# $expected (Text): the word to use, in its basic form.
rejected-term = “{ $found }” is not the agreed word; the glossary has “{ $expected }”.
    .help = Write “{ $expected }” in the form that fits here, or change the glossary if it is wrong.
    .about = A word that the glossary rejects
    .why = People recognize a thing by its name: if the button says “Sair” and the help says “Deixar”, they look for a button that does not exist. The glossary lists for each concept the word to use and the words to avoid; all forms of a word count. Some words are only wrong where the source speaks of the concept, others always; the glossary says which. To keep a word in one text, write a comment with the reason above it.
# The source speaks of a concept, and the translation has neither its word nor a rejected one.
# $concept (Text): the word of the source, in its basic form.
# $expected (List): the words of the glossary for it.
missing-term = The source says “{ $concept }”; the translation has no word of the glossary for it: { $expected }.
    .help = Use one of these words: { $expected }. If another word is right as well, add it to the glossary.
    .about = A term of the source is missing in the translation
    .why = Where the source uses a term of the glossary, the translation is expected to use its agreed counterpart, in whatever form the sentence needs. A paraphrase may be correct and still hide that two texts speak of the same thing. If a paraphrase is better here, write a comment with the reason above the message.
# A name that is never translated was changed.
# $name (Text): the name as it must be written.
altered-name = The name “{ $name }” is missing here or written differently.
    .help = Write “{ $name }” exactly like this, with these capitals.
    .about = A name that must stay as it is was changed
    .why = Names of products, companies and formats are the same in every language. Translated, respelled or with other capitals they can no longer be found by searching, and look like something else. Which names these are is said in the glossary under “brands” and “untranslated”; terms with a name in them count as well.
# A name is written in the text although there is a term for it.
# $brand (Text): the name.
# $term (Text): how texts refer to the term, with its hyphen.
brand-by-hand = “{ $brand }” is written by hand although there is the term { $term }.
    .help = Put the term { $term } here, in braces, so that the name is written in one place only.
    .about = A name written by hand although there is a term for it
    .why = A term keeps a name in one place: when a product is renamed, one line changes, and nobody misspells it. A name written by hand escapes that. Switch the check off if your terms are not meant for running text.
# The same source text has different translations.
# $source (Text): the source text.
# $other (Text): the other translation.
# $place (Text): the message with the other translation.
inconsistent-translation = “{ $source }” is translated differently here and in { $place }: “{ $other }”.
    .help = Use one of the two translations in both places, unless the places differ in meaning.
    .about = The same text is translated in two ways
    .why = A button that is called “Cancelar” on one page and “Desistir” on the next makes people wonder whether the two do the same. Differences in gender, number, capitals or punctuation are not reported. Where the source uses one word for two things, two translations are right: say so in a comment with the reason.
# Different source texts have the same translation.
# $text (Text): the translation.
# $other (Text): the other source text.
# $place (Text): the message with the other source text.
ambiguous-translation = “{ $text }” also stands for “{ $other }” in { $place }, which is something else in the source.
    .help = Translate the two differently if people have to tell them apart.
    .about = Two different labels are translated alike
    .why = If “Delete” and “Remove” are both called “Excluir”, people can’t tell the two actions apart. Labels of up to three words are compared; common synonyms of English, such as “Show” and “View”, are not reported. Where one word is right for both, say so in a comment with the reason.
# A word that is used in Portugal in a text for Brazil.
# $found (Text): the word as it stands in the text.
# $expected (Text): the Brazilian word.
european-portuguese = “{ $found }” is European Portuguese; in Brazil it is “{ $expected }”.
    .help = Write the Brazilian word.
    .about = A word of European Portuguese in a text for Brazil
    .why = “Utilizador”, “ficheiro” or “está a carregar” are understood in Brazil and tell everybody at once that the text was made for somebody else. Words that exist in both countries with different meanings are reported only where the source makes the meaning clear.
# The text addresses people as “tu” where the others say “você”.
# $found (Text): the word that belongs to “tu”.
mixed-address = “{ $found }” addresses people as “tu”; the other texts say “você”.
    .help = Use the form for “você”, such as “Clique” for “Clica” and “seu” for “teu”.
    .about = “Tu” in texts that say “você”
    .why = A program that says “você” on one page and “tu” on the next seems to be two people. Imperatives count as well: “Clica” and “Seleciona” belong to “tu”, “Clique” and “Selecione” to “você”. If most texts of a locale say “tu”, nothing is reported.
# A word that is in no dictionary.
# $word (Text): the word.
# $similar (Key): whether there are such words.
# $suggestions (List): up to three words that look like it.
spelling = { $similar ->
        [none] “{ $word }” is not in the dictionary.
       *[some] “{ $word }” is not in the dictionary. Similar: { $suggestions }.
    }
    .help = Correct the word, or add it to the glossary or to “words” in the settings if it is right.
    .about = A word that is not in the dictionary
    .why = Words are looked up in the Hunspell dictionary of the locale, if the system has one. Names from the glossary, code, addresses, words with digits and words in capitals are left out. The setting “words” in l10n.toml takes words that no dictionary has; the option --no-spelling switches the check off for one run.
