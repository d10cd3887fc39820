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
# source: 842f7724
l10n-severity =
    { $severity ->
        [note] observação
        [warning] aviso
       *[error] erro
    }

# First line of the summary.
# $messages (Number): how many messages there are, over all locales
# $locales (List): the names of the locales, such as en and pt-BR
# source: 5b9b4ea2
l10n-checked =
    { PLURAL($messages) ->
        [one] { $messages } mensagem verificada em { $locales }.
       *[other] { $messages } mensagens verificadas em { $locales }.
    }

# Second line of the summary, if something was found.
# $errors (Number): how many findings are errors
# $warnings (Number): how many findings are warnings
# $notes (Number): how many findings are notes
# source: 0b949834
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
# source: 663f777d
l10n-nothing-found = Nenhum problema foi encontrado.

# In the summary: findings that the baseline file lists.
# $count (Number): how many
# source: a2b6f466
l10n-known =
    { PLURAL($count) ->
        [one] Mais { $count } problema já está no arquivo de problemas conhecidos.
       *[other] Mais { $count } problemas já estão no arquivo de problemas conhecidos.
    }

# In the summary, if findings have a certain correction. “--fix” is typed as it is.
# $count (Number): how many
# source: 91bc1676
l10n-fixable =
    { PLURAL($count) ->
        [one] { $count } deles pode ser corrigido com --fix.
       *[other] { $count } deles podem ser corrigidos com --fix.
    }

# After correcting a file.
# $count (Number): how many corrections went into it
# $path (Text): the file
# source: afe47375
l10n-fixed =
    { PLURAL($count) ->
        [one] { $count } correção em { $path }
       *[other] { $count } correções em { $path }
    }

# After writing the baseline file.
# $count (Number): how many findings it has
# $path (Text): the file
# source: ece34147
l10n-baseline-written =
    { PLURAL($count) ->
        [one] { $count } problema agora está em { $path }.
       *[other] { $count } problemas agora estão em { $path }.
    }

# After writing a pseudolocale, which shows what was forgotten without a translation.
# $count (Number): how many files
# $path (Text): the folder, which has the name of the pseudolocale
# source: 1ac68db2
l10n-pseudo-written =
    { PLURAL($count) ->
        [one] { $count } arquivo foi gravado em { $path }.
       *[other] { $count } arquivos foram gravados em { $path }.
    }

# If the spelling of some locales cannot be checked.
# $locales (List): the names of the locales
# source: 8e6466a8
l10n-no-dictionary = A ortografia não foi verificada em { $locales }: falta um dicionário do Hunspell.

# Below a finding that --fix corrects.
# $text (Text): what the correction writes in place of the marked text
# source: 58c2c346
l10n-correction = Com --fix, este trecho passa a ser “{ $text }”.
