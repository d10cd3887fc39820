### What the commands of “tchau l10n” say around their results. A finding is something that a check
### has found. It is shown like this:
###
###     warning[ellipsis]: Here stand three dots; these texts use “…”.
###     --> locales/pt-BR/portal.ftl:12:30  save-button
###     12 │ save-button = Salvando...
###        │                       ^^^
###       Write “…”.

# How grave a finding is: the word in front of it. No capital letter.
# $severity (Key): note, warning or error
l10n-severity =
    { $severity ->
        [note] note
        [warning] warning
       *[error] error
    }

# First line of the summary.
# $messages (Number): how many messages there are, over all locales
# $locales (List): the names of the locales, such as en and pt-BR
l10n-checked =
    { PLURAL($messages) ->
        [one] { $messages } message checked in { $locales }.
       *[other] { $messages } messages checked in { $locales }.
    }

# Second line of the summary, if something was found.
# $errors (Number): how many findings are errors
# $warnings (Number): how many findings are warnings
# $notes (Number): how many findings are notes
l10n-found =
    Found: { PLURAL($errors) ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { PLURAL($warnings) ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { PLURAL($notes) ->
        [one] { $notes } note
       *[other] { $notes } notes
    }.

# Second line of the summary otherwise.
l10n-nothing-found = Nothing was found.

# In the summary: findings that the baseline file lists.
# $count (Number): how many
l10n-known =
    { PLURAL($count) ->
        [one] { $count } more finding is in the baseline.
       *[other] { $count } more findings are in the baseline.
    }

# In the summary, if findings have a certain correction. “--fix” is typed as it is.
# $count (Number): how many
l10n-fixable =
    { PLURAL($count) ->
        [one] { $count } of them can be corrected with --fix.
       *[other] { $count } of them can be corrected with --fix.
    }

# After correcting a file.
# $count (Number): how many corrections went into it
# $path (Text): the file
l10n-fixed =
    { PLURAL($count) ->
        [one] { $count } correction in { $path }
       *[other] { $count } corrections in { $path }
    }

# After writing the baseline file.
# $count (Number): how many findings it has
# $path (Text): the file
l10n-baseline-written =
    { PLURAL($count) ->
        [one] { $count } finding is now in { $path }.
       *[other] { $count } findings are now in { $path }.
    }

# After writing a pseudolocale, which shows what was forgotten without a translation.
# $count (Number): how many files
# $path (Text): the folder, which has the name of the pseudolocale
l10n-pseudo-written =
    { PLURAL($count) ->
        [one] { $count } file was written to { $path }.
       *[other] { $count } files were written to { $path }.
    }

# If the spelling of some locales cannot be checked.
# $locales (List): the names of the locales
l10n-no-dictionary = The spelling was not checked in { $locales }: there is no Hunspell dictionary.

# Below a finding that --fix corrects.
# $text (Text): what the correction writes in place of the marked text
l10n-correction = With --fix, “{ $text }” is written here.
