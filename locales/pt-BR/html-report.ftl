### The page that “tchau run --report html=report.html” writes: what a run of test scenarios came to, for
### testers and for whoever looks at a failed run without knowing tchau. The texts here stand around what
### the run itself tells.

## The head of the page.

# Title of the page, also in the title bar of the browser
# source: 01c141b0
html-title = Relatório do tchau
# The first link of the page, seen only by those who use the keyboard or a screen reader
# source: 2575af44
html-skip = Ir para os resultados
# Below the title, if the browser runs no scripts
# source: 02c98ad7
html-no-script = Os primeiros cenários fora do esperado estão aqui por inteiro. Para buscar, filtrar, trocar de idioma e abrir os outros cenários, ative o JavaScript.
# Label of the list of languages of the page
# source: 3ad00a59
html-language = Idioma
# Name of the links to the parts of the page, read aloud by screen readers
# source: f0eba863
html-sections = Partes desta página

## The suite at a glance.

# Heading above the figures, read aloud by screen readers
# source: 71f46102
html-glance = O conjunto num relance
# Heading above the scenarios that came out as expected. Also a choice of the filter, and a column.
# source: 9ee82dcf
html-met = Conforme o esperado
# Heading above the scenarios that did not come out as expected. Also a choice of the filter, and a column.
# source: aeb3c322
html-unmet = Fora do esperado
# Mark of a scenario file in which something is wrong, so that it could not run. Also a choice of the filter, and a column.
# source: c1fec116
html-not-loaded = Não foi possível carregar
# In place of the bar that shows the three parts as lengths, for screen readers
# $met (Number): how many scenarios were as expected
# $unmet (Number): how many were not
# $not_loaded (Number): how many files could not be loaded
# source: 5dae7ae8
html-bar = Conforme o esperado: { $met }. Fora do esperado: { $unmet }. Não foi possível carregar: { $not_loaded }.
# Among the figures: how long the run took on a real clock
# $seconds (Number): a number such as 1.25
# source: 2b771621
html-seconds = { PLURAL($seconds) ->
        [one] { $seconds } segundo de execução
       *[other] { $seconds } segundos de execução
    }
# Heading of the column with the names of the folders, and label of that filter
# source: 4fb44341
html-folder = Pasta
# Title of the table with the figures of each folder of scenario files
# source: b47b8ec9
html-by-folder = Por pasta
# In the list of the first scenarios that are not as expected, below the first row of a table; the other rows in which the very same line is wrong follow, each on a line of its own
# source: e79b15d6
html-alike = O mesmo erro aparece em:
# Below the list of the first scenarios that are not as expected
# $count (Number): how many more there are
# source: 16502a47
html-more-failures = { PLURAL($count) ->
        [one] e mais { $count } abaixo
       *[other] e mais { $count } abaixo
    }

# Heading above the scenarios that are not as expected, together with the files that could not be loaded; also a link to it
# source: 0bcc9590
html-attention = Requer atenção

## Search and filters.

# Label of the search field
# source: e28b99d5
html-search = Buscar
# Inside of the empty search field: what can be searched for
# source: 2d28071b
html-search-hint = Títulos, arquivos, falhas
# Label of a filter with the choices “html-met”, “html-unmet” and “html-not-loaded”
# source: 2e20745a
html-verdict = Resultado
# Label of a filter: the words by which authors sort scenarios
# source: be91b45e
html-tag = Etiqueta
# Label of a filter: which requirement or decision a scenario covers
# source: 6fb7e0fb
html-requirement = Requisito
# Label of a filter: which rule was at work in a scenario
# source: a8af45d8
html-rule = Regra
# The first choice of every filter: nothing is left out
# source: 327a596b
html-all = Qualquer
# A button that takes back search and filters
# source: af7ab698
html-clear = Limpar filtros
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many scenarios are shown, as a number
# $all (Text): how many scenarios there are, as a number
# source: 80167cf9
html-count = { $shown } de { $all } na tela
# In place of the scenarios, if search and filters leave nothing
# source: 3df8549a
html-nothing = Nenhum cenário corresponde à busca e aos filtros.

## The keyboard.

# A button that opens the list of keys
# source: 933333f8
html-keys = Teclas
# What the key “/” does
# source: e28b99d5
html-key-search = Buscar
# What the keys “j” and “k” do
# source: 1e9b7889
html-key-next = Próxima falha ou falha anterior; sem falhas, próximo cenário ou cenário anterior
# What the key “Esc” does in the search field
# source: bc3a4be5
html-key-clear = Limpar a busca
# A box to tick, below the list of keys
# source: abf7592b
html-keys-on = Usar estas teclas

## One scenario.

# Heading above the mistakes of a scenario
# source: 541cba9e
html-wrong = O que está errado
# Which step a mistake belongs to
# $step (Number): the number of the step, from 1
# $steps (Number): how many steps the scenario has
# source: 8265b247
html-step = Etapa { $step } de { $steps }
# Below a step that is not as expected, if an earlier step was not as expected either
# $step (Number): the number of that earlier step, from 1
# source: 7ef403d6
html-may-follow = Pode ser consequência da etapa { $step }, que já saiu diferente do esperado.
# Label of what the scenario file says must be so
# source: 1d56f03a
html-expected = Esperado
# Label of what came instead
# source: 96acc60e
html-actual = Obtido
# Label of the id of the message whose text came instead
# source: 35edf95b
html-message = Mensagem
# Label of what the person who was refused something reads then
# source: e1535648
html-answer = Resposta
# Label of a command that shows the same failure in a terminal
# source: c64d7640
html-again = Para reproduzir
# A button that copies the command beside it
# source: 39c04b58
html-copy = Copiar
# On the same button for a moment afterwards
# source: 566e7b6f
html-copied = Copiado
# Label of the path of a scenario file
# source: 27009cbd
html-file = Arquivo
# Label of the values of a row, if a file has a table of which each row is a scenario
# source: dba6d4d9
html-row = Linha
# Label of the requirements and decisions that a scenario covers
# source: 8f120014
html-covers = Cobre
# Label of the words by which the author sorts scenarios
# source: e8592a86
html-tags = Etiquetas
# Heading above a picture of what becomes of every membership over time
# source: 2598ac80
html-timeline = Linha do tempo
# Heading above the lines of a scenario file and of what it uses that stand before the first step: organizations, people and where they belong
# source: f644c872
html-setup = Antes da primeira etapa
# Heading above the steps of a scenario
# source: 07e67b8c
html-story = Etapa por etapa
# Heading above how everybody stands after the last step
# source: 8bde52f1
html-end = No fim
# While the details of a scenario are being prepared
# source: a5600bec
html-opening = Abrindo…
# In place of the details of a scenario
# source: 3a10feff
html-unpackable = Este navegador não consegue mostrar os detalhes. Um mais novo consegue.

## One step.

# Mark of a step in which something is not as expected
# source: aeb3c322
html-step-unmet = Fora do esperado
# Mark of a step that the run never came to
# source: 49128158
html-step-not-reached = Não alcançada
# Name of the drawing of what a person sees on the screen, for screen readers
# source: 8274fb88
html-reads = Na tela
# Before the text of a button or link in that drawing, for screen readers
# source: 0f6df4e0
html-button = botão:
# Before the text beside a box to tick in that drawing, for screen readers
# source: 0e8a80fe
html-tick-box = caixa de seleção:
# Before the text of an option that is chosen in that drawing, for screen readers
# source: 7142c75c
html-chosen = opção escolhida:
# Before the text of an option that is not chosen in that drawing, for screen readers
# source: 0008bbc1
html-not-chosen = opção não escolhida:
# Opens the technical details of a step: command, events, rules, memberships
# source: f8fe64f3
html-details = Detalhes
# Label of the command as it would stand in a scenario file
# source: 74d1f4e1
html-command = Comando
# Label of the ids of what happened
# source: 3cd7709c
html-events = Eventos
# Label of the ids of the messages that the person read
# source: 98b8a244
html-messages = Mensagens
# Label of the ids of the rules that decided
# source: 7bb7d970
html-rules-at-work = Regras em ação
# Label of what the scenario checks after this step
# source: 81fdf9e6
html-checked = Verificado
# Title of a table: how every membership of a person in an organization stands after a step
# source: df4384ca
html-memberships = Associações depois desta etapa
# Last row of that table, if some memberships are not listed because nothing about them changed
# source: 0b1773cc
html-as-before = Todos os outros estão como antes.
# Column: whose membership
# source: 13df579d
html-who = Pessoa
# Column: in which organization
# source: 21357c96
html-organization = Organização
# Column: the kind of membership
# source: 8e6de658
html-relation = Relação
# Column: the state of the membership
# source: e9be6c3a
html-state = Estado
# Column: since when it is in that state
# source: 30c49aaa
html-since = Desde
# Column: when that state ends
# source: b74c2cc3
html-until = Até
# Column: what else is so: restorable, listed, groups, roles
# source: 9d4e15b6
html-properties = Propriedades

## Requirements and rules, at the end of the page.

# Heading above the list of requirements, and of decisions where the requirements are silent
# source: fa69e166
html-requirements = Requisitos e decisões
# Heading above the list of rules
# source: ec943262
html-rules = Regras
# Label of the scenarios that cover a requirement, or in which a rule was at work
# source: 14570ac7
html-scenarios = Cenários
# A link that filters the scenarios
# $count (Number): how many scenarios
# source: 4c9209c9
html-show-all = { PLURAL($count) ->
        [one] Mostrar { $count } cenário
       *[other] Mostrar todos os { $count } cenários
    }
# In place of the scenarios of a requirement or rule
# source: 78014ed1
html-no-scenario = Nenhum cenário desta execução.
# In place of the scenarios of a requirement that is advice and can’t be shown by a run
# source: e1cec156
html-without-behaviour = Nada que uma execução possa mostrar.
# Label of the requirements and decisions that a rule implements
# source: e90e63db
html-implements = Implementa
