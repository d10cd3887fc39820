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
        [note] observação
        [warning] aviso
       *[error] erro
    }

# First line of the summary.
# $messages (Number): how many messages there are, over all locales
# $locales (List): the names of the locales, such as en and pt-BR
l10n-checked =
    { PLURAL($messages) ->
        [one] { $messages } mensagem verificada em { $locales }.
       *[other] { $messages } mensagens verificadas em { $locales }.
    }

# Second line of the summary, if something was found.
# $errors (Number): how many findings are errors
# $warnings (Number): how many findings are warnings
# $notes (Number): how many findings are notes
l10n-found =
    Problemas encontrados: { PLURAL($errors) ->
        [one] { $errors } erro
       *[other] { $errors } erros
    }, { PLURAL($warnings) ->
        [one] { $warnings } aviso
       *[other] { $warnings } avisos
    }, { PLURAL($notes) ->
        [one] { $notes } observação
       *[other] { $notes } observações
    }.

# Second line of the summary otherwise.
l10n-nothing-found = Nenhum problema foi encontrado.

# In the summary: findings that the baseline file lists.
# $count (Number): how many
l10n-known =
    { PLURAL($count) ->
        [one] Mais { $count } problema já está no arquivo de problemas conhecidos.
       *[other] Mais { $count } problemas já estão no arquivo de problemas conhecidos.
    }

# In the summary, if findings have a certain correction. “--fix” is typed as it is.
# $count (Number): how many
l10n-fixable =
    { PLURAL($count) ->
        [one] { $count } deles pode ser corrigido com --fix.
       *[other] { $count } deles podem ser corrigidos com --fix.
    }

# After correcting a file.
# $count (Number): how many corrections went into it
# $path (Text): the file
l10n-fixed =
    { PLURAL($count) ->
        [one] { $count } correção em { $path }
       *[other] { $count } correções em { $path }
    }

# After writing the baseline file.
# $count (Number): how many findings it has
# $path (Text): the file
l10n-baseline-written =
    { PLURAL($count) ->
        [one] { $count } problema agora está em { $path }.
       *[other] { $count } problemas agora estão em { $path }.
    }

# After writing a pseudolocale, which shows what was forgotten without a translation.
# $count (Number): how many files
# $path (Text): the folder, which has the name of the pseudolocale
l10n-pseudo-written =
    { PLURAL($count) ->
        [one] { $count } arquivo foi gravado em { $path }.
       *[other] { $count } arquivos foram gravados em { $path }.
    }

# If the spelling of some locales cannot be checked.
# $locales (List): the names of the locales
l10n-no-dictionary = A ortografia não foi verificada em { $locales }: falta um dicionário do Hunspell.

# Below a finding that --fix corrects.
# $text (Text): what the correction writes in place of the marked text
l10n-correction = Com --fix, este trecho passa a ser “{ $text }”.
