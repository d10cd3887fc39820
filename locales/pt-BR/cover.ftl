### O que “tchau cover” mostra, e sua página de ajuda. O comando diz quanto do que pode acontecer os
### cenários mostram. O que pode acontecer é descoberto por uma busca em mundos pequenos de organizações e
### pessoas.

## Help.

# Beside “cover”, in the list of commands.
# source: 05552209
help-cover = Diz quanto do que pode acontecer os cenários mostram e o que falta
# Beside “--kind”. The words in parentheses are typed as they are.
# source: 0c3649e2
help-cover-kind = Só este tipo de coisas; pode ser repetida. Tipos: allowed (regras), refused (recusas), event (eventos), transition (transições), edge (prazos), view (telas), message (mensagens) ou requirement (requisitos)
# What stands for the kind, in capital letters as in “--kind KIND”. One word.
# max-length: 16
# source: c8f4705f
help-cover-value-kind = TIPO
# Beside “--missing-only”.
# source: cfb3f09d
help-cover-missing = Só o que falta, sem a tabela
# Beside “--max-states”. A small world has many states; the search goes from one to the next.
# source: 0e564d64
help-cover-states = Interrompe a busca em cada mundo pequeno depois deste número de estados (padrão: buscar tudo)
# Beside “--generate”.
# source: d6de53ed
help-cover-generate = Grava nesta pasta o menor número de cenários que mostram o que falta
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
# source: 91e1cd17
help-cover-examples =
    tchau cover # Os cenários da pasta “scenarios”
    tchau cover testes --missing-only # O que falta nestes cenários
    tchau cover --kind edge --kind refused # Só prazos e recusas
    tchau cover testes --generate rascunhos # Cenários que mostram o que falta

## The table: a line for each kind of things, such as “Refusals  38 of 40   95%”.

# The name of a kind, at the beginning of its line.
# $kind (Key): the kind.
# max-length: 34
# source: 86758501
cover-kind =
    { $kind ->
        [allowed] Regras aplicadas
        [refused] Recusas
        [event] Eventos
        [transition] Transições
        [edge] Prazos, ao segundo
        [view] Telas
        [message] Mensagens em cada idioma
       *[requirement] Requisitos e decisões
    }
# How many of them the scenarios show, of how many can happen.
# $covered (Number): how many the scenarios show.
# $reachable (Number): how many can happen.
# max-length: 20
# source: 868f8ee9
cover-share = { $covered } de { $reachable }
# The same as a percentage, rounded down.
# $part (Number): the percentage, from 0 to 1.
# max-length: 8
# source: 0c6a7b3c
cover-part = { NUMBER($part, style: "percent") }
# Below the table, if nothing is missing.
# $reachable (Number): how many things can happen.
# $scenarios (Number): how many scenarios there are.
# source: 5dedd79e
cover-complete = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário mostra tudo o que pode acontecer: { $reachable } no total
       *[other] { $scenarios } cenários mostram tudo o que pode acontecer: { $reachable } no total
    }
# Below the table, if something is missing.
# $missing (Number): how many things can happen and are shown by no scenario.
# $reachable (Number): how many things can happen.
# $scenarios (Number): how many scenarios there are.
# source: 434f4f13
cover-incomplete = { PLURAL($scenarios) ->
        [one] Em { $scenarios } cenário, faltam { $missing } de { $reachable } coisas que podem acontecer
       *[other] Em { $scenarios } cenários, faltam { $missing } de { $reachable } coisas que podem acontecer
    }
# Last line: how it is known what can happen. A transition is a step from one state to the next.
# $worlds (Number): how many small worlds were searched; always more than one.
# $states (Number): how many states they have; always more than one.
# $transitions (Number): how many transitions they have; always more than one.
# source: 4d3c411b
cover-searched = Resultado de uma busca em { $worlds } mundos pequenos: { $states } estados, { $transitions } transições
# Below the last line, if the search was stopped.
# source: 68f6e41f
cover-stopped = A busca foi interrompida antes do fim; por isso, pode haver mais possibilidades do que ela encontrou.

## Below the table.

# Heading above the list of things that no scenario shows.
# $count (Number): how many there are.
# source: c0284198
cover-missing = Falta mostrar ({ $count })
# Heading above the list of things that cannot happen.
# $count (Number): how many there are.
# source: 58116b72
cover-unreachable = Impossível ({ $count })
# In front of the requirement or decision because of which the things below it cannot happen.
# $id (Text): the ID, such as “R48”.
# source: af6befb0
cover-because = Por causa de { $id }:
# In front of the requirements that say nothing about what happens.
# source: abafc858
cover-without-behaviour = Porque não há neles nada que possa ser simulado:

## Things that scenarios can show: each stands on a line, and can be the title of a scenario.

# An event, as a fact about somebody.
# $event (Key): which event.
# source: d41375ff
cover-event =
    { $event ->
        [confirmation_opened] Uma caixa de diálogo pede a confirmação de uma pessoa
        [confirmation_closed] Uma confirmação é fechada sem que a pessoa saia
        [guest_left] Um convidado sai
        [direct_connect_user_left] Um usuário de conexão direta sai
        [guest_invited] Um convidado recebe um convite
        [invitation_sent_again] Um convite é enviado de novo
        [invitation_redeemed] Um convite é resgatado
        [direct_connection_made] Uma conexão direta é criada
        [leave_setting_changed] As configurações de saída do usuário externo mudam
        [privacy_information_changed] As informações de privacidade mudam
        [account_disabled] Uma conta é desabilitada
        [account_enabled] Uma conta é habilitada
        [added_to_group] Uma conta é adicionada a um grupo
        [removed_from_group] Uma conta é removida de um grupo
        [group_deleted] Um grupo é excluído
        [role_assigned] Uma função é atribuída
        [membership_soft_deleted] Uma conta é excluída temporariamente
        [membership_restored] Uma conta é restaurada
        [membership_purged] Uma conta é excluída permanentemente
        [data_removal_started] A remoção dos dados de um usuário de conexão direta começa
       *[data_removal_completed] A remoção de dados termina
    }
# How a membership goes from one standing to another, and by what.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $passage (Key): from where it goes to where.
# source: fcab0cb9
cover-transition =
    { $relation ->
        [home] Conta na organização de origem
        [collaboration] Conta de convidado
       *[direct_connect] Conexão direta
    }: { $passage ->
        [invited] surge com um convite, ainda pendente
        [connected] surge quando a pessoa se conecta
        [redeemed] a pessoa resgata o convite
        [disabled] um administrador a desabilita
        [pending_disabled] um administrador a desabilita com o convite pendente
        [enabled] um administrador a habilita
        [pending_enabled] um administrador a habilita com o convite pendente
        [left] é excluída temporariamente quando a pessoa sai
        [deleted] um administrador a exclui
        [pending_deleted] um administrador a exclui com o convite pendente
        [disabled_deleted] um administrador a exclui já desabilitada
        [restored] um administrador a restaura
        [pending_restored] um administrador a restaura, ainda pendente
        [disabled_restored] um administrador a restaura, ainda desabilitada
        [purged] um administrador a exclui permanentemente
        [expired] a exclusão temporária termina e a exclusão permanente começa
        [connection_left] a remoção de dados começa quando a pessoa sai
        [connection_removed] a remoção de dados começa quando um administrador remove a pessoa
        [data_gone] os dados não existem mais no último instante possível
       *[data_gone_early] os dados não existem mais antes do último instante possível
    }
# A second at which somebody looks how things stand.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $edge (Key): which second.
# source: 2f14a9c8
cover-edge-soft-deletion =
    { $relation ->
        [home] Conta na organização de origem
        [collaboration] Conta de convidado
       *[direct_connect] Conexão direta
    }: { $edge ->
        [second_before] um segundo antes do fim da exclusão temporária
        [instant] o segundo em que a exclusão temporária termina
       *[second_after] um segundo depois do fim da exclusão temporária
    }
# A second at which somebody looks how things stand.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $edge (Key): which second.
# source: d17b0627
cover-edge-data-removal =
    { $relation ->
        [home] Conta na organização de origem
        [collaboration] Conta de convidado
       *[direct_connect] Conexão direta
    }: { $edge ->
        [second_before] um segundo antes do fim da remoção de dados
        [instant] o segundo em que a remoção de dados termina
       *[second_after] um segundo depois do fim da remoção de dados
    }
# Something that a person sees.
# $view (Key): which page or message.
# source: f52fa082
cover-view =
    { $view ->
        [organizations] A página “Organizações”
        [confirm_leave] A confirmação da saída
        [leave_blocked] A mensagem de que é preciso ter permissão para sair
        [deleted_users] A página “Usuários excluídos”
       *[leave_settings] A página “Configurações de saída do usuário externo”
    }
# The title of a scenario.
# $id (Text): the ID of the message, such as “you-left”.
# source: 97d6ecf5
cover-reading = Alguém lê a mensagem “{ $id }”

## Scenarios that “--generate” writes.

# Why a scenario is there; below its title.
# source: 99bd1037
cover-why = Mostra algo que pode acontecer e que nenhum outro cenário mostrava.
# On the terminal, when scenarios have been written.
# $count (Number): how many scenarios were written.
# $path (Text): the folder.
# source: 0579d422
cover-written = { PLURAL($count) ->
        [one] { $count } cenário gravado em { $path }
       *[other] { $count } cenários gravados em { $path }
    }
