### What “tchau l10n export” and “tchau l10n import” say: texts go to a translation tool as a file, and
### come back as one. Keep every text on one line.

# In a file for translators, above a text: how it looks with real values.
# $text (Text): the text as people see it
exchange-example = Example: { $text }

## After an import, one line each; lines that would count nothing are left out.

# Heading.
# $path (Text): the path of the file
# $locale (Text): the name of the locale, such as pt-BR
exchange-imported = Translations into { $locale } from “{ $path }”:

# $count (Number): how many translations differ from what was there
exchange-changed =
    { PLURAL($count) ->
        [one] { $count } text changed
       *[other] { $count } texts changed
    }

# $count (Number): how many texts had no translation before
exchange-new =
    { PLURAL($count) ->
        [one] { $count } text translated for the first time
       *[other] { $count } texts translated for the first time
    }

# $count (Number): how many translations stay, although the source text was changed
exchange-confirmed =
    { PLURAL($count) ->
        [one] { $count } text confirmed
       *[other] { $count } texts confirmed
    }

# $count (Number): how many texts are as they were
exchange-unchanged =
    { PLURAL($count) ->
        [one] { $count } text as it was
       *[other] { $count } texts as they were
    }

# Each of them was reported as an error before.
# $count (Number): how many translations were not used
exchange-refused =
    { PLURAL($count) ->
        [one] { $count } text left out
       *[other] { $count } texts left out
    }

# $path (Text): the path of a file of texts
exchange-written = Written: { $path }

# With “--dry-run”.
# $path (Text): the path of a file of texts
exchange-would-write = Would be written: { $path }

# If nothing changed.
exchange-nothing-written = No file changes.
