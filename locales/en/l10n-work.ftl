### What the commands “tchau l10n approve”, “add” and “coverage” print.

## approve: recording that translations fit the source texts of today.

# A line per locale. “Fit” means: nobody has to look at the translation again, because it says what the source says today.
# $count (Number): how many translations were recorded now
# $locale (Text): the locale, such as pt-BR
l10n-approved =
    { PLURAL($count) ->
        [one] { $count } translation in { $locale } is now recorded as fitting the source.
       *[other] { $count } translations in { $locale } are now recorded as fitting the source.
    }

# If every translation is recorded as fitting already.
l10n-nothing-to-approve = Every translation is recorded as fitting the source already.

# Below the line of the locale, if some texts are still those of the source.
# $count (Number): how many
# $locale (Text): the locale, such as pt-BR
l10n-still-untranslated =
    { PLURAL($count) ->
        [one] { $count } text in { $locale } is still untranslated.
       *[other] { $count } texts in { $locale } are still untranslated.
    }

## add: a new locale.

# $count (Number): how many messages and terms the new locale has
# $locale (Text): the new locale, such as es
# $path (Text): the first folder or file that was made
l10n-added =
    { PLURAL($count) ->
        [one] { $path } now has { $count } text to translate for { $locale }.
       *[other] { $path } now has { $count } texts to translate for { $locale }.
    }

## coverage: which scenarios show which texts. It is shown like this:
##
##     Texts of the simulated system
##       confirm-leave
##         en    │ in 26 steps of 14 scenarios, first scenarios/leaving/a-guest-leaves.yaml:12
##         pt-BR │ in 26 steps of 14 scenarios, first scenarios/leaving/a-guest-leaves.yaml:12

# Heading of a group.
# $area (Key): what the texts are for; own never has a heading
coverage-area =
    { $area ->
        [portal] Texts of the simulated system
        [story] Sentences of stories
       *[own] Texts of tchau itself
    }

# Beside a text or one of its variants.
# $steps (Number): in how many steps it is shown
# $scenarios (Number): in how many scenarios these steps are
# $place (Text): file and line of the first of these steps
coverage-shown =
    { PLURAL($steps) ->
        [one] in { $steps } step: { $place }
       *[other] { PLURAL($scenarios) ->
            [one] in { $steps } steps of { $scenarios } scenario, first { $place }
           *[other] in { $steps } steps of { $scenarios } scenarios, first { $place }
        }
    }

# Beside a sentence that stories tell above the first step or below the last one.
# $scenarios (Number): in how many scenarios
# $place (Text): the file of the first of them
coverage-around =
    { PLURAL($scenarios) ->
        [one] around the steps of { $scenarios } scenario: { $place }
       *[other] around the steps of { $scenarios } scenarios, first { $place }
    }

# Beside a text or a variant that no scenario shows.
coverage-never = never shown

# First line of the summary.
# $shown (Number): how many texts scenarios show in every locale
# $all (Number): how many texts they should show
coverage-messages =
    { PLURAL($all) ->
        [one] Scenarios show { $shown } of { $all } text.
       *[other] Scenarios show { $shown } of { $all } texts.
    }

# In the summary, a line per locale. A variant is what stands behind a key such as “[one]”.
# $shown (Number): how many variants scenarios show
# $all (Number): how many variants they should show
# $locale (Text): the locale, such as pt-BR
coverage-variants =
    { PLURAL($all) ->
        [one] In { $locale } they show { $shown } of { $all } variant.
       *[other] In { $locale } they show { $shown } of { $all } variants.
    }

# Last line of the summary.
# $count (Number): how many texts tchau has that are not about the simulated system
coverage-own =
    { PLURAL($count) ->
        [one] { $count } more text belongs to tchau itself. No scenario can show it, so it does not count.
       *[other] { $count } more texts belong to tchau itself, such as its help. No scenario can show them, so they do not count.
    }
