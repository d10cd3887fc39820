### What “tchau run” and “tchau check” say about scenarios: what was not as expected, the figures at
### the end, and the last line of a story. Keep every text on one line.

# The name of your language in your language, with the region in parentheses if it matters. Shown at
# the end of a run in front of “summary-texts”, as in “English: 120 texts written”.
# max-length: 30
# source: f5cdabc4
locale-name = português (Brasil)

## Figures at the end of a run.

# First line of the summary if everything was as expected, in green.
# $scenarios (Number): how many scenarios were run.
# source: a4a4abae
summary-met = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário conforme o esperado
       *[other] { $scenarios } cenários conforme o esperado
    }
# First line of the summary otherwise, in red.
# $unmet (Number): how many scenarios were not as expected.
# $scenarios (Number): how many scenarios were run.
# source: c5d27292
summary-unmet = { PLURAL($scenarios) ->
        [one] { $unmet } de { $scenarios } cenário fora do esperado
       *[other] { $unmet } de { $scenarios } cenários fora do esperado
    }
# Second line of the summary, only if there are such files; each of them was reported as an error.
# $files (Number): how many files could not be loaded.
# source: e863fd76
summary-not-loaded = { PLURAL($files) ->
        [one] Não foi possível carregar { $files } arquivo
       *[other] Não foi possível carregar { $files } arquivos
    }
# Shown if a run with --fail-fast ended before all scenarios were run.
# source: 17c34d31
summary-stopped = Interrompido antes do fim: nem todos os cenários foram executados
# Short figure; figures stand on one line with “ · ” between them.
# $steps (Number): how many steps the scenarios have.
# max-length: 30
# source: 84319eec
summary-steps = { PLURAL($steps) ->
        [one] { $steps } etapa
       *[other] { $steps } etapas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $expectations (Number): how many expectations were checked.
# max-length: 30
# source: b1f4634d
summary-expectations = { PLURAL($expectations) ->
        [one] { $expectations } expectativa
       *[other] { $expectations } expectativas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $events (Number): how many events happened.
# max-length: 30
# source: dd459587
summary-events = { PLURAL($events) ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
# Short figure; figures stand on one line with “ · ” between them. A rule is at work when it refuses
# a command or brings an event about.
# $rules (Number): how many rules were at work in this run.
# $all (Number): how many rules there are.
# max-length: 40
# source: 85882fe3
summary-rules = { PLURAL($all) ->
        [one] { $rules } de { $all } regra em ação
       *[other] { $rules } de { $all } regras em ação
    }
# Short figure; figures stand on one line with “ · ” between them. Messages are texts of the
# simulated system.
# $messages (Number): how many different messages people read in this run.
# $all (Number): how many messages there are.
# max-length: 40
# source: f101ddc1
summary-messages = { PLURAL($all) ->
        [one] { $messages } de { $all } mensagem exibida
       *[other] { $messages } de { $all } mensagens exibidas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $length (Length): how far the clocks of all scenarios went, such as “3,285 days, 2 hours”.
# source: 732ea513
summary-simulated = { $length } de tempo simulado
# One line for each language of a run, written in that language, after “locale-name” and a colon.
# $count (Number): how many texts people read in this language.
# $example (Text): one of these texts.
# source: 244e7c0e
summary-texts = { PLURAL($count) ->
        [one] { $count } texto escrito, por exemplo: { $example }
       *[other] { $count } textos escritos, por exemplo: { $example }
    }
# The only line of “tchau check” if nothing is wrong.
# $scenarios (Number): how many scenarios were checked.
# source: 4196cb79
summary-checked = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário é válido
       *[other] { $scenarios } cenários são válidos
    }
# Shown while a run goes on, and overwritten all the time.
# $done (Number): how many scenarios have been run.
# $all (Number): how many scenarios there are.
# max-length: 30
# source: e789f743
progress = { $done } de { $all }

## What was not as expected, below the title of a scenario.

# Where in the scenario something was not as expected.
# $step (Number): the number of the step.
# $steps (Number): how many steps the scenario has.
# $instant (Instant): the clock of the scenario at that step.
# source: 657f3720
failure-step = etapa { $step } de { $steps }, { $instant }
# Label in front of the value that the scenario expects; the same kind of word as “failure-actual”.
# max-length: 12
# source: 9fa77299
failure-expected = esperado
# Label in front of the value that came instead.
# max-length: 12
# source: 5911ff92
failure-actual = obtido
# A command was refused in a step that does not expect it.
# $rule (Text): the ID of the rule that refused.
# source: 0b062597
failure-refused = A regra `{ $rule }` recusou o comando, mas a etapa espera que ele seja permitido.
# A command was allowed in a step that expects a refusal.
# $rule (Text): the ID of the rule that should have refused.
# source: c9ed55c4
failure-should-refuse = A etapa espera que a regra `{ $rule }` recuse o comando, mas ele foi permitido.
# A step waits for the next deadline (`wait: next_deadline`).
# source: 75486093
failure-nothing-to-wait-for = Não há nada por que esperar: nenhum prazo vence depois deste momento.
# A step waits for so long that its end has no date.
# source: f1c20786
failure-calendar-ends = Esta espera terminaria depois do ano 9999, onde acaba o calendário do tchau.
# An invariant is something that must hold after every event, whatever people do.
# $invariant (Text): the ID of the invariant.
# source: 1820dfd6
failure-broken = A invariante `{ $invariant }`, que deve valer sempre, foi violada.
# A text of the simulated system has a mistake.
# $message (Text): the ID of the text.
# $locale (Text): the language of the text, such as “pt-BR”.
# $reason (Text): what is wrong, always in English, without a full stop.
# source: bb2f0bdc
failure-unreadable = Não foi possível escrever por inteiro o texto `{ $message }` em “{ $locale }”: { $reason }.
# Shown instead of more details if a scenario has many expectations that are not met.
# $count (Number): how many expectations are not shown.
# source: f29812e7
failure-more = { PLURAL($count) ->
        [one] e mais { $count } expectativa deste cenário não foi atendida
       *[other] e mais { $count } expectativas deste cenário não foram atendidas
    }
# Shown if a run could not go on after a step.
# $steps (Number): how many steps come after it.
# source: e3e778df
failure-not-reached = { PLURAL($steps) ->
        [one] { $steps } etapa depois desta não foi alcançada
       *[other] { $steps } etapas depois desta não foram alcançadas
    }
# Heading above the events that came before the failure.
# source: 66d7f52c
failure-last-events = Últimos eventos:
# Heading above the texts that people read in the step that failed.
# source: 7c02870b
failure-messages = Mensagens exibidas:
# Label in front of a command line that runs only this scenario, up to this step.
# source: 33953f6b
failure-reproduce = Para reproduzir:

## The end of a story (“tchau run --verbose”).

# Last line.
# $instant (Instant): the clock of the scenario after the last step.
# source: b29af25a
story-ends = A história termina em { $instant }.
