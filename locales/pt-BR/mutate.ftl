### O que “tchau mutate” mostra, e sua página de ajuda. O comando altera uma regra de cada vez e diz se
### algum cenário percebe. Um conjunto de regras com uma alteração é um mutante; o mutante que um cenário
### percebe está “morto”, o que nenhum cenário percebe é “sobrevivente”. Cada texto fica em uma só linha.

## Help.

# Beside “mutate”, in the list of commands.
# source: fa92e50f
help-mutate = Quebra uma regra de cada vez e diz se algum cenário percebe
# Beside “--mutant”.
# source: 1ef318aa
help-mutate-mutant = Só o mutante com este ID; pode ser repetido (padrão: todos os mutantes)
# Beside “--kind”.
# source: ab0e4791
help-mutate-kind = Só mutantes deste tipo; pode ser repetido: rule (uma regra é desligada), boundary (um limite é deslocado), role (uma verificação de função é dispensada) ou effect (um evento não altera nada)
# Beside “--list”.
# source: fee4b574
help-mutate-list = Lista os mutantes sem executar nada
# Beside “--save-as”.
# source: a9592c5d
help-mutate-save-as = Grava nesta pasta, para cada mutante sobrevivente, um cenário que o perceberia
# Beside “--max-states”.
# source: f2d624cb
help-mutate-max-states = Quantos estados de cada mundo são percorridos em busca de uma diferença antes que um mutante fique sem decisão (padrão: 2000000)
# Beside “--verbose”.
# source: 66830cc0
help-mutate-verbose = Exibe também os mutantes que os cenários percebem, com a etapa que percebe cada um
# A command on each line, and what it does. Translate what it does, and the names of files and folders
# that people choose.
# source: 9bf0968f
help-mutate-examples =
    tchau mutate # Todos os mutantes, com a pasta “scenarios”
    tchau mutate scenarios/restore # Só com os cenários desta pasta
    tchau mutate --kind boundary --verbose # Só limites deslocados, cada um com a etapa que o percebe
    tchau mutate --mutant without-leaving-needs-permission # Só este mutante
    tchau mutate --save-as novos # Grava um cenário para cada mutante sobrevivente
    tchau mutate --list # O que são os mutantes

## What a mutant is: a whole sentence, below or beside its ID.

# $rule (Text): the ID of the rule, such as leaving-needs-permission.
# source: 10b0342c
mutant-rule-off = A regra `{ $rule }` está desligada.
# $rule (Text): the ID of a rule that compares an instant or a length of time with its boundary.
# $by (Length): how far the boundary is moved, such as “1 day” or “1 second”.
# $direction (Key): less or more.
# source: 3e2ae68d
mutant-boundary-of-time = { $direction ->
        [less] O limite da regra `{ $rule }` fica { $by } antes.
       *[more] O limite da regra `{ $rule }` fica { $by } depois.
    }
# $rule (Text): the ID of a rule that limits how many characters a text has.
# $direction (Key): less or more.
# source: 385c743b
mutant-boundary-of-text = { $direction ->
        [less] A regra `{ $rule }` permite um caractere a menos.
       *[more] A regra `{ $rule }` permite um caractere a mais.
    }
# $length (Length): how long it takes in this mutant, such as “29 days”.
# source: 436bc2ac
mutant-soft-deletion-takes = A exclusão temporária dura { $length }.
# $length (Length): how long it takes in this mutant, such as “31 days”.
# source: 0e3e8ec4
mutant-data-removal-takes = A remoção de dados leva até { $length }.
# $role (List): the name of a role, such as User Administrator.
# $task (Key): what this role allows in the product.
# source: e62d464a
mutant-role-refused = { $task ->
        [configure-leave-setting] A função { LIST($role) } não permite mais alterar as configurações de saída do usuário externo.
        [store-privacy-information] A função { LIST($role) } não permite mais armazenar as informações de privacidade.
        [invite] A função { LIST($role) } não permite mais convidar outras pessoas.
        [manage-groups] A função { LIST($role) } não permite mais gerenciar grupos.
        [manage-users] A função { LIST($role) } não permite mais gerenciar usuários.
        [delete-permanently] A função { LIST($role) } não permite mais excluir usuários permanentemente.
        [see-deleted-users] A função { LIST($role) } não permite mais abrir a página de usuários excluídos.
       *[assign-roles] A função { LIST($role) } não permite mais atribuir funções.
    }
# $task (Key): what needs a role in the product.
# source: 51a290a9
mutant-open-to-anyone = { $task ->
        [configure-leave-setting] Qualquer pessoa pode alterar as configurações de saída do usuário externo, sem nenhuma função.
        [store-privacy-information] Qualquer pessoa pode armazenar as informações de privacidade, sem nenhuma função.
        [invite] Qualquer pessoa pode convidar outras, sem nenhuma função.
        [manage-groups] Qualquer pessoa pode gerenciar grupos, sem nenhuma função.
        [manage-users] Qualquer pessoa pode gerenciar usuários, sem nenhuma função.
        [delete-permanently] Qualquer pessoa pode excluir usuários permanentemente, sem nenhuma função.
        [see-deleted-users] Qualquer pessoa pode abrir a página de usuários excluídos, sem nenhuma função.
       *[assign-roles] Qualquer pessoa pode atribuir funções, sem nenhuma função própria.
    }
# $event (Text): the kind of event as scenarios write it, such as guest_left.
# source: 2bab1351
mutant-effect-omitted = O evento `{ $event }` é anunciado, mas não altera nada.

## What became of a mutant, below the sentence that says what it is.

# In front of the ID of a mutant, and above a column of the table.
# $verdict (Key): what became of the mutant, or of the mutants of the column.
# max-length: 14
# source: a2af9d4b
mutants-verdict = { $verdict ->
        [killed] morto
        [survived] sobrevivente
        [equivalent] equivalente
       *[undecided] sem decisão
    }
# A scenario is not as expected any more with this mutant.
# $place (Text): the file with the line of the step, such as scenarios/restore/last-second.yaml:38.
# source: 287008e8
mutants-killed = Percebido em { $place }
# No scenario notices this mutant, but it makes a difference in one of the worlds that tchau searches.
# $steps (Number): how many steps it takes until the difference shows.
# $world (Text): the title of the world.
# source: 9c793897
mutants-survived = { PLURAL($steps) ->
        [one] Nenhum cenário o percebe. Ele faz diferença em até { $steps } etapa no mundo “{ $world }”.
       *[other] Nenhum cenário o percebe. Ele faz diferença em até { $steps } etapas no mundo “{ $world }”.
    }
# Like the text before, but neither an answer nor an event shows the difference.
# $world (Text): the title of the world.
# source: 202b73ac
mutants-hidden = Nenhum cenário o percebe. No mundo “{ $world }”, ele faz uma diferença que nenhuma resposta e nenhum evento mostram.
# $path (Text): the file that was written.
# source: 4875e808
mutants-saved = Este cenário o percebe: { $path }
# Nothing that anybody does in these worlds shows a difference from the product.
# $states (Number): how many different states the worlds have.
# $worlds (List): the titles of the worlds.
# source: d787368c
mutants-equivalent = { PLURAL($states) ->
        [one] Nenhum cenário pode percebê-lo: não há diferença no único estado ({ $states }) que se alcança nestes mundos: { LIST($worlds) }.
       *[other] Nenhum cenário pode percebê-lo: não há diferença em nenhum dos { $states } estados que se alcançam nestes mundos: { LIST($worlds) }.
    }
# The search was stopped by its budget.
# $states (Number): how many different states were searched.
# source: e3db0ae7
mutants-undecided = { PLURAL($states) ->
        [one] Nenhum cenário o percebe, e não há diferença em { $states } estado; outros estados não foram percorridos.
       *[other] Nenhum cenário o percebe, e não há diferença em { $states } estados; outros estados não foram percorridos.
    }
# Shown after the scenarios that are not as expected, instead of any result.
# source: ca1fb8cb
mutants-suite-unmet = Nada foi alterado ainda, porque estes cenários estão fora do esperado com as regras atuais. Corrija-os primeiro.

## The table with the figures.

# Above the column that counts all mutants of a row.
# max-length: 14
# source: f6fb4b31
mutants-column-mutants = mutantes
# In front of a row.
# $kind (Key): the kind of mutants that the row counts.
# max-length: 30
# source: 51e2686f
mutants-row = { $kind ->
        [rule] regras desligadas
        [boundary] limites deslocados
        [role] funções não verificadas
       *[effect] efeitos omitidos
    }
# In front of the last row, which counts all mutants.
# max-length: 30
# l10n-allow inconsistent-translation: here it goes with “mutantes”
# source: 9248f655
mutants-row-all = todos
# The last line.
# $share (Number): the share of the mutants that are killed, between 0 and 1.
# $killed (Number): how many mutants are killed.
# $all (Number): how many mutants are not proved equivalent.
# source: 2d930de4
mutants-score = { PLURAL($all) ->
        [one] Pontuação: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } ({ $killed } de { $all } mutante que pode ser percebido)
       *[other] Pontuação: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } ({ $killed } de { $all } mutantes que podem ser percebidos)
    }

## What stands in a scenario that “--save-as” writes.

# Its title.
# $mutant (Text): the ID of the mutant, such as without-leaving-needs-permission.
# source: a3878ac6
mutants-draft-title = O que distingue o mutante { $mutant } do produto
# Why the scenario matters.
# $mutant (Text): the ID of the mutant.
# source: f9a41a1b
mutants-draft-why = Nenhum outro cenário percebeu o mutante { $mutant }, que “tchau mutate --list” explica.
