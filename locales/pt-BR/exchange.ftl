### What “tchau l10n export” and “tchau l10n import” say: texts go to a translation tool as a file, and
### come back as one. Keep every text on one line.

# In a file for translators, above a text: how it looks with real values.
# $text (Text): the text as people see it
# source: dabb21f7
exchange-example = Exemplo: { $text }

## After an import, one line each; lines that would count nothing are left out.

# Heading.
# $path (Text): the path of the file
# $locale (Text): the name of the locale, such as pt-BR
# source: efef3b1e
exchange-imported = Traduções para { $locale } de “{ $path }”:

# $count (Number): how many translations differ from what was there
# source: 4e42af32
exchange-changed =
    { PLURAL($count) ->
        [one] { $count } texto alterado
       *[other] { $count } textos alterados
    }

# $count (Number): how many texts had no translation before
# source: 7362c219
exchange-new =
    { PLURAL($count) ->
        [one] { $count } texto traduzido pela primeira vez
       *[other] { $count } textos traduzidos pela primeira vez
    }

# $count (Number): how many translations stay, although the source text was changed
# source: 499409d2
exchange-confirmed =
    { PLURAL($count) ->
        [one] { $count } texto confirmado
       *[other] { $count } textos confirmados
    }

# $count (Number): how many texts are as they were
# source: 345e476e
exchange-unchanged =
    { PLURAL($count) ->
        [one] { $count } texto como estava
       *[other] { $count } textos como estavam
    }

# Each of them was reported as an error before.
# $count (Number): how many translations were not used
# source: 74bee88d
exchange-refused =
    { PLURAL($count) ->
        [one] { $count } texto não usado
       *[other] { $count } textos não usados
    }

# $path (Text): the path of a file of texts
# source: a5c24bf3
exchange-written = Arquivo gravado: { $path }

# With “--dry-run”.
# $path (Text): the path of a file of texts
# source: ac2b43e0
exchange-would-write = Arquivo que seria gravado: { $path }

# If nothing changed.
# source: 0f416a18
exchange-nothing-written = Nenhum arquivo muda.
