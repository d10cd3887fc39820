### The page that “tchau run --report html=report.html” writes: what a run of test scenarios came to, for
### testers and for whoever looks at a failed run without knowing tchau. The texts here stand around what
### the run itself tells.

## The head of the page.

# Title of the page, also in the title bar of the browser
html-title = Relatório do tchau
# The first link of the page, seen only by those who use the keyboard or a screen reader
html-skip = Ir para os resultados
# Below the title, if the browser runs no scripts
html-no-script = Tudo o que não saiu como esperado está aqui por inteiro. Para buscar, filtrar, trocar de idioma e abrir os outros cenários, ative o JavaScript.
# Label of the list of languages of the page
html-language = Idioma
# Name of the links to the parts of the page, read aloud by screen readers
html-sections = Partes desta página

## The suite at a glance.

# Heading above the figures, read aloud by screen readers
html-glance = O conjunto num relance
# Heading above the scenarios that came out as expected. Also a choice of the filter, and a column.
html-met = Conforme o esperado
# Heading above the scenarios that did not come out as expected. Also a choice of the filter, and a column.
html-unmet = Fora do esperado
# Mark of a scenario file in which something is wrong, so that it could not run. Also a choice of the filter, and a column.
html-not-loaded = Não foi possível carregar
# In place of the bar that shows the three parts as lengths, for screen readers
# $met (Number): how many scenarios were as expected
# $unmet (Number): how many were not
# $not_loaded (Number): how many files could not be loaded
html-bar = Conforme o esperado: { $met }. Fora do esperado: { $unmet }. Não foi possível carregar: { $not_loaded }.
# Among the figures: how long the run took on a real clock
# $seconds (Number): a number such as 1.25
html-seconds = { PLURAL($seconds) ->
        [one] { $seconds } segundo de trabalho
       *[other] { $seconds } segundos de trabalho
    }
# Heading of the column with the names of the folders, and label of that filter
html-folder = Pasta
# Title of the table with the figures of each folder of scenario files
html-by-folder = Por pasta
# Below the list of the first scenarios that are not as expected
# $count (Number): how many more there are
html-more-failures = { PLURAL($count) ->
        [one] e mais { $count } abaixo
       *[other] e mais { $count } abaixo
    }

## Search and filters.

# Label of the search field
html-search = Buscar
# Inside of the empty search field: what can be searched for
html-search-hint = Títulos e arquivos
# Label of a filter with the choices “html-met”, “html-unmet” and “html-not-loaded”
html-verdict = Resultado
# Label of a filter: the words by which authors sort scenarios
html-tag = Etiqueta
# Label of a filter: which requirement or decision a scenario covers
html-requirement = Requisito
# Label of a filter: which rule was at work in a scenario
html-rule = Regra
# The first choice of every filter: nothing is left out
html-all = Tudo
# A button that takes back search and filters
html-clear = Limpar filtros
# Beside the search field; read aloud after each change of search or filter
# $shown (Text): how many scenarios are shown, as a number
# $all (Text): how many scenarios there are, as a number
html-count = { $shown } de { $all } cenários
# In place of the scenarios, if search and filters leave nothing
html-nothing = Nenhum cenário corresponde à busca e aos filtros.

## The keyboard.

# A button that opens the list of keys
html-keys = Teclas
# What the key “/” does
html-key-search = Buscar
# What the keys “j” and “k” do
html-key-next = Próxima falha ou falha anterior; sem falhas, próximo cenário ou cenário anterior
# What the key “Esc” does in the search field
html-key-clear = Limpar a busca
# A box to tick, below the list of keys
html-keys-on = Usar estas teclas

## One scenario.

# Heading above the mistakes of a scenario
html-wrong = O que está errado
# Which step a mistake belongs to
# $step (Number): the number of the step, from 1
# $steps (Number): how many steps the scenario has
html-step = Etapa { $step } de { $steps }
# Label of what the scenario file says must be so
html-expected = Esperado
# Label of what came instead
html-actual = Obtido
# Label of a command that shows the same failure in a terminal
html-again = Para ver de novo
# A button that copies the command beside it
html-copy = Copiar
# On the same button for a moment afterwards
html-copied = Copiado
# Label of the path of a scenario file
html-file = Arquivo
# Label of the values of a row, if a file has a table of which each row is a scenario
html-row = Linha
# Label of the requirements and decisions that a scenario covers
html-covers = Cobre
# Label of the words by which the author sorts scenarios
html-tags = Etiquetas
# Heading above a picture of what becomes of every membership over time
html-timeline = Linha do tempo
# Heading above the steps of a scenario
html-story = Etapa por etapa
# Heading above how everybody stands after the last step
html-end = No fim
# While the details of a scenario are being prepared
html-opening = Abrindo…
# In place of the details of a scenario
html-unpackable = Este navegador não consegue mostrar os detalhes. Um mais novo consegue.

## One step.

# Mark of a step in which something is not as expected
html-step-unmet = Fora do esperado
# Mark of a step that the run never came to
html-step-not-reached = Não alcançada
# Name of the drawing of what a person sees on the screen, for screen readers
html-reads = Na tela
# Before the text of a button or link in that drawing, for screen readers
html-button = botão:
# Before the text beside a box to tick in that drawing, for screen readers
html-tick-box = caixa de seleção:
# Before the text of an option that is chosen in that drawing, for screen readers
html-chosen = opção escolhida:
# Before the text of an option that is not chosen in that drawing, for screen readers
html-not-chosen = opção não escolhida:
# Opens the technical details of a step: command, events, rules, memberships
html-details = Detalhes
# Label of the command as it would stand in a scenario file
html-command = Comando
# Label of the ids of what happened
html-events = Eventos
# Label of the ids of the messages that the person read
html-messages = Mensagens
# Label of the ids of the rules that decided
html-rules-at-work = Regras que atuaram
# Label of what the scenario checks after this step
html-checked = Verificado
# Title of a table: how every membership of a person in an organization stands after a step
html-memberships = Associações depois desta etapa
# Last row of that table, if some memberships are not listed because nothing about them changed
html-as-before = Todos os outros estão como antes.
# Column: whose membership
html-who = Pessoa
# Column: in which organization
html-organization = Organização
# Column: the kind of membership
html-relation = Relação
# Column: the state of the membership
html-state = Estado
# Column: since when it is in that state
html-since = Desde
# Column: when that state ends
html-until = Até
# Column: what else is so: restorable, listed, groups, roles
html-properties = Propriedades

## Requirements and rules, at the end of the page.

# Heading above the list of requirements, and of decisions where the requirements are silent
html-requirements = Requisitos e decisões
# Heading above the list of rules
html-rules = Regras
# Label of the scenarios that cover a requirement, or in which a rule was at work
html-scenarios = Cenários
# A link that filters the scenarios
# $count (Number): how many scenarios
html-show-all = { PLURAL($count) ->
        [one] Mostrar { $count } cenário
       *[other] Mostrar todos os { $count } cenários
    }
# In place of the scenarios of a requirement or rule
html-no-scenario = Nenhum cenário desta execução.
# In place of the scenarios of a requirement that is advice and can’t be shown by a run
html-without-behaviour = Nada que uma execução possa mostrar.
# Label of the requirements and decisions that a rule implements
html-implements = Implementa
