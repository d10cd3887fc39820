### What the commands “tchau l10n approve”, “add” and “coverage” print.

## approve: recording that translations fit the source texts of today.

# A line per locale. “Fit” means: nobody has to look at the translation again, because it says what the source says today.
# $count (Number): how many translations were recorded now
# $locale (Text): the locale, such as pt-BR
# source: 7bd44161
l10n-approved =
    { PLURAL($count) ->
        [one] { $count } tradução em { $locale } agora consta como fiel ao texto de origem.
       *[other] { $count } traduções em { $locale } agora constam como fiéis aos textos de origem.
    }

# If every translation is recorded as fitting already.
# source: 13a82b91
l10n-nothing-to-approve = Todas as traduções já constam como fiéis aos textos de origem.

# Below the line of the locale, if some texts are still those of the source.
# $count (Number): how many
# $locale (Text): the locale, such as pt-BR
# source: 4ed9d6fb
l10n-still-untranslated =
    { PLURAL($count) ->
        [one] { $count } texto em { $locale } ainda não foi traduzido.
       *[other] { $count } textos em { $locale } ainda não foram traduzidos.
    }

## add: a new locale.

# $count (Number): how many messages and terms the new locale has
# $locale (Text): the new locale, such as es
# $path (Text): the first folder or file that was made
# source: 5916cd28
l10n-added =
    { PLURAL($count) ->
        [one] { $path } agora tem { $count } texto a traduzir para { $locale }.
       *[other] { $path } agora tem { $count } textos a traduzir para { $locale }.
    }

## coverage: which scenarios show which texts. It is shown like this:
##
##     Texts of the simulated system
##       confirm-leave
##         en    │ in 26 steps of 14 scenarios, first scenarios/leaving/a-guest-leaves.yaml:12
##         pt-BR │ in 26 steps of 14 scenarios, first scenarios/leaving/a-guest-leaves.yaml:12

# Heading of a group.
# $area (Key): what the texts are for; own never has a heading
# source: b9296dfb
coverage-area =
    { $area ->
        [portal] Textos do sistema simulado
        [story] Frases das histórias
       *[own] Textos do próprio tchau
    }

# Beside a text or one of its variants.
# $steps (Number): in how many steps it is shown
# $scenarios (Number): in how many scenarios these steps are
# $place (Text): file and line of the first of these steps
# source: e9d84537
coverage-shown =
    { PLURAL($steps) ->
        [one] em { $steps } etapa: { $place }
       *[other] { PLURAL($scenarios) ->
            [one] em { $steps } etapas de { $scenarios } cenário, a primeira em { $place }
           *[other] em { $steps } etapas de { $scenarios } cenários, a primeira em { $place }
        }
    }

# Beside a sentence that stories tell above the first step or below the last one.
# $scenarios (Number): in how many scenarios
# $place (Text): the file of the first of them
# source: 3e957bb4
coverage-around =
    { PLURAL($scenarios) ->
        [one] antes ou depois das etapas de { $scenarios } cenário: { $place }
       *[other] antes ou depois das etapas de { $scenarios } cenários, o primeiro em { $place }
    }

# Beside a text or a variant that no scenario shows.
# source: 741bfb23
coverage-never = nenhum cenário mostra

# First line of the summary.
# $shown (Number): how many texts scenarios show in every locale
# $all (Number): how many texts they should show
# source: 9454ae3f
coverage-messages =
    { PLURAL($all) ->
        [one] Os cenários mostram { $shown } de { $all } texto.
       *[other] Os cenários mostram { $shown } de { $all } textos.
    }

# In the summary, a line per locale. A variant is what stands behind a key such as “[one]”.
# $shown (Number): how many variants scenarios show
# $all (Number): how many variants they should show
# $locale (Text): the locale, such as pt-BR
# source: 2e7c3ddb
coverage-variants =
    { PLURAL($all) ->
        [one] Em { $locale }, mostram { $shown } de { $all } variante.
       *[other] Em { $locale }, mostram { $shown } de { $all } variantes.
    }

# Last line of the summary.
# $count (Number): how many texts tchau has that are not about the simulated system
# source: 7315ee7f
coverage-own =
    { PLURAL($count) ->
        [one] Mais { $count } texto é do próprio tchau. Nenhum cenário pode mostrá-lo, por isso ele não conta.
       *[other] Mais { $count } textos são do próprio tchau, como os da ajuda. Nenhum cenário pode mostrá-los, por isso eles não contam.
    }
