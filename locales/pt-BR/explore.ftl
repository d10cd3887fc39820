### O que “tchau explore” mostra, e sua página de ajuda. O comando tenta tudo o que as pessoas poderiam
### fazer em um pequeno mundo de organizações e diz se as regras sempre valem. Um “estado” é como tudo está
### em um momento; um “passo” é uma coisa que alguém faz ou um tempo que passa.

## The world.

# First line: how large the world is.
# $organizations (Number): how many organizations there are.
# $people (Number): how many people.
# $relations (Number): how many times at most somebody is invited or connects.
# $commands (Number): how many different commands are tried in each state.
# source: ef249a80
explored-world = Organizações: { $organizations } · pessoas: { $people } · novas relações: no máximo { $relations } · comandos tentados em cada estado: { $commands }
# Second line, when rules were switched off on purpose with “--without”.
# $rules (List): the names of the rules.
# source: 9b9d8aea
explored-without = Desativadas: { $rules }.

## How far the search came.

# While it runs, on a terminal, always on one line.
# $states (Number): how many states have been found.
# $depth (Number): how many steps away from the start the search is.
# $waiting (Number): how many of the states have not been looked at.
# source: 911a48d2
explored-progress = { $states } estados, { $depth } passos de profundidade, { $waiting } na fila…
# The search is over, and nothing was left out.
# source: bd0dda4b
explored-complete = Tudo o que pode acontecer foi visto.
# The search ended because “--depth” said so.
# $depth (Number): the most steps in a row.
# $waiting (Number): how many states were found and not looked at.
# source: 9e4c30a4
explored-by-depth =
    { PLURAL($waiting) ->
        [one] Busca encerrada aos { $depth } passos. O que pode acontecer em { $waiting } estado no fim não foi visto.
       *[other] Busca encerrada aos { $depth } passos. O que pode acontecer em { $waiting } estados no fim não foi visto.
    }
# The search ended because of “--max-states”.
# $waiting (Number): how many states were found and not looked at.
# source: 389b4464
explored-by-states =
    { PLURAL($waiting) ->
        [one] Busca encerrada porque há estados demais. { $waiting } estado encontrado não foi visto.
       *[other] Busca encerrada porque há estados demais. { $waiting } estados encontrados não foram vistos.
    }
# The search ended because of “--memory”.
# $waiting (Number): how many states were found and not looked at.
# source: 42c40a9b
explored-by-memory =
    { PLURAL($waiting) ->
        [one] Busca encerrada porque a memória acabou. { $waiting } estado encontrado não foi visto.
       *[other] Busca encerrada porque a memória acabou. { $waiting } estados encontrados não foram vistos.
    }
# The search ended because of “--time”.
# $waiting (Number): how many states were found and not looked at.
# source: 79aea4eb
explored-by-time =
    { PLURAL($waiting) ->
        [one] Busca encerrada porque o tempo acabou. { $waiting } estado encontrado não foi visto.
       *[other] Busca encerrada porque o tempo acabou. { $waiting } estados encontrados não foram vistos.
    }
# After one of the four lines above: what can be relied on all the same.
# $depth (Number): a number of steps.
# source: eaae400a
explored-deeper =
    { PLURAL($depth) ->
        [0] Ainda não se sabe nada com certeza.
        [one] Tudo o que leva no máximo { $depth } passo foi visto; o que leva mais não se sabe.
       *[other] Tudo o que leva no máximo { $depth } passos foi visto; o que leva mais não se sabe.
    }

## The figures, one on each line.

# $states (Number): how many states were found.
# source: 6c6dcc73
explored-states = { PLURAL($states) ->
        [one] { $states } estado
       *[other] { $states } estados
    }
# A transition is one way from a state to a state.
# $transitions (Number): how many there are.
# source: 799e1802
explored-transitions = { PLURAL($transitions) ->
        [one] { $transitions } transição
       *[other] { $transitions } transições
    }
# $depth (Number): how many steps the farthest state is away from the start.
# source: 7c17f5a4
explored-depth = { PLURAL($depth) ->
        [one] { $depth } passo de profundidade
       *[other] { $depth } passos de profundidade
    }
# $speed (Number): how many states were looked at in a second.
# $length (Length): how long the search took.
# source: 98155ea9
explored-speed = { $speed } estados por segundo, em { $length }
# $megabytes (Number): about how much memory was used, in megabytes.
# source: 72d27697
explored-memory = { PLURAL($megabytes) ->
        [one] { $megabytes } megabyte de memória
       *[other] { $megabytes } megabytes de memória
    }
# People or organizations that only differ in name are taken for one another.
# $images (Number): how many such exchanges there are.
# source: 002d5704
explored-symmetry = { PLURAL($images) ->
        [one] { $images } troca de pessoas e organizações considerada igual
       *[other] { $images } trocas de pessoas e organizações consideradas iguais
    }
# States are told apart by a number of 64 bits. Two could have the same number by accident.
# $exponent (Number): the chance is below ten to the power of minus this number.
# source: d9cbe440
explored-missed = Chance de um estado ter escapado: abaixo de 10^−{ $exponent }

## What holds.

# Above the list of all invariants. An invariant is something that must always be so.
# $holding (Number): how many of them were never broken.
# $all (Number): how many there are.
# source: dc81f2a1
explored-invariants = Invariantes que valem: { $holding } de { $all }
# The same, when not everything was looked at, so that nothing is proved.
# $holding (Number): how many of them were never broken.
# $all (Number): how many there are.
# source: f9ca0b7d
explored-invariants-so-far = Invariantes que valeram até aqui: { $holding } de { $all }
# Beside an invariant that was never broken, when all of them are listed.
# $invariant (Name): the name of the invariant.
# source: eae473e4
explored-holds = { $invariant } vale
# The same, when not everything was looked at, so that nothing is proved.
# $invariant (Name): the name of the invariant.
# source: 41584c36
explored-held = { $invariant } valeu até aqui
# Beside an invariant that was broken.
# $invariant (Name): the name of the invariant.
# $steps (Number): the fewest steps in which it can be broken.
# source: fdbf11ae
explored-broken = { PLURAL($steps) ->
        [one] { $invariant } deixa de valer em { $steps } passo
       *[other] { $invariant } deixa de valer em { $steps } passos
    }

## What was reached.

# $reached (Number): how many kinds of events were seen.
# $all (Number): how many kinds there are.
# source: 14515268
explored-events = Tipos de eventos que ocorreram: { $reached } de { $all }
# $reached (Number): how many rules were seen refusing something.
# $all (Number): how many rules can refuse.
# source: f8740d18
explored-refusals = Regras que recusaram algo: { $reached } de { $all }
# Below one of the two lines above: what was not seen in this world.
# $names (List): names of events or of rules.
# source: 13d6a4e6
explored-never = nunca: { $names }

## What breaks.

# Heading above the story of a way to break an invariant.
# $number (Number): which one.
# $of (Number): how many there are.
# source: f66a6630
explored-counterexample = Contraexemplo { $number } de { $of }
# A scenario was written.
# $path (Name): the file.
# source: 1fe2d90e
explored-saved = Salvo como { $path }

## Random walks.

# Instead of the figures of a search: how many random walks were taken, and their steps together.
# $walks (Number): how many walks.
# $steps (Number): how many steps in all of them.
# source: 43e0d43e
explored-walks = Passeios: { $walks }, com { $steps } passos ao todo
# How many commands were allowed and how many were refused.
# $allowed (Number): how many were allowed.
# $refused (Number): how many were refused.
# source: 6c443a4f
explored-answers = Comandos: { $allowed } permitidos, { $refused } recusados
# A number that is the same whenever the same walks are taken.
# $digest (Name): 16 letters and digits.
# source: d47f3119
explored-digest = Resumo: { $digest }
# Which walks they were, so that somebody can take them again.
# $seed (Name): the seed, such as v1:0000000000000007.
# $first (Name): the number of the first walk.
# $end (Name): the number after the last one.
# $length (Length): how long it took.
# source: 1e0b8fae
explored-walked = Semente { $seed }, passeios { $first }..{ $end }, em { $length }
# After the figures, when the time was over before all walks had been taken.
# $walks (Number): how many were not taken.
# source: 3ee85822
explored-walks-left = { PLURAL($walks) ->
        [one] Busca encerrada porque o tempo acabou. { $walks } passeio não foi feito.
       *[other] Busca encerrada porque o tempo acabou. { $walks } passeios não foram feitos.
    }

## Help.

# Beside “explore”, in the list of commands.
# source: e1b2ce51
help-explore = Percorre tudo o que pode acontecer em um mundo pequeno e mostra o que falha
# Beside the argument of “explore”.
# source: 5d2cb18a
help-explore-world = “tiny”, “standard” (padrão), “wide” ou um arquivo de cenário, em cujo início a busca começa
# Beside “--tenants”.
# source: ac6dba1e
help-explore-tenants = Número de organizações, de 1 a 8, em vez de um mundo com nome
# Beside “--users”.
# source: 03dfb36b
help-explore-users = Número de pessoas, de 1 a 8; a primeira é administradora
# Beside “--relations”.
# source: b9bdeb7d
help-explore-relations = Quantas vezes no máximo alguém é convidado ou se conecta, de 0 a 20
# Beside “--command”.
# source: 8316ef89
help-explore-command = Restringe a busca a este comando, como select_leave; pode ser repetido
# Beside “--depth”.
# source: 02d597e0
help-explore-depth = Encerra depois de tantos passos seguidos
# Beside “--max-states”.
# source: 52502478
help-explore-max-states = Encerra depois de tantos estados
# Beside “--time”.
# source: c2494720
help-explore-time = Encerra depois deste tempo, como 90s ou 5m
# Beside “--memory”.
# source: 717d42a6
help-explore-memory = Encerra quando tantos megabytes de memória estiverem em uso (padrão: 2048)
# Beside “--no-symmetry”.
# source: b97a5bc5
help-explore-no-symmetry = Distingue pessoas e organizações que só diferem no nome
# Beside “--without”.
# source: 40397281
help-explore-without = Regra a desativar, para ver o que falha sem ela; pode ser repetido
# Beside “--save-as”.
# source: bd1e3b47
help-explore-save-as = Grava cada contraexemplo nesta pasta, como cenário e como registro ITF
# Beside “--random”.
# source: 70e7faf9
help-explore-random = Anda ao acaso por um mundo maior em vez de tentar tudo
# Beside “--seed”.
# source: cf5c1fe0
help-explore-seed = Semente dos passeios ao acaso, como v1:2026 (padrão: v1:0)
# Beside “--range”.
# source: 51985238
help-explore-range = Números dos passeios, de A até antes de B (padrão: 0..1000)
# Beside “--steps”.
# source: f69ad56f
help-explore-steps = Passos de cada passeio (padrão: 200)
# Beside “--jobs”.
# source: 4da88e23
help-explore-jobs = Quantas linhas de execução trabalham ao mesmo tempo (padrão: uma por núcleo do processador)
# Stands for the argument of “explore”.
# source: e0a7513f
help-explore-value-world = MUNDO
# Stands for a length of time.
# source: 44751735
help-explore-value-length = TEMPO
# Examples of “explore”. Each line is a command and, after “ # ”, what it does.
# source: 1ad145c9
help-explore-examples =
    tchau explore tiny # Um instante, para ver como é
    tchau explore # Todos os estados de três organizações e três pessoas
    tchau explore tiny --without leaving-needs-permission # Para que serve essa regra
    tchau explore meu-cenario.yaml --depth 8 # Começa onde um cenário começa
    tchau explore wide --random --seed v1:7 --range 0..10000 # Longos passeios ao acaso
