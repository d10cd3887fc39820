### What “tchau run” and “tchau check” say about scenarios: what was not as expected, the figures at
### the end, and the last line of a story. Keep every text on one line.

# The name of your language in your language, with the region in parentheses if it matters. Shown at
# the end of a run in front of “summary-texts”, as in “English: 120 texts written”.
# max-length: 30
locale-name = português (Brasil)

## Figures at the end of a run.

# First line of the summary if everything was as expected, in green.
# $scenarios (Number): how many scenarios were run.
summary-met = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário conforme o esperado
       *[other] { $scenarios } cenários conforme o esperado
    }
# First line of the summary otherwise, in red.
# $unmet (Number): how many scenarios were not as expected.
# $scenarios (Number): how many scenarios were run.
summary-unmet = { PLURAL($scenarios) ->
        [one] { $unmet } de { $scenarios } cenário fora do esperado
       *[other] { $unmet } de { $scenarios } cenários fora do esperado
    }
# Second line of the summary, only if there are such files; each of them was reported as an error.
# $files (Number): how many files could not be loaded.
summary-not-loaded = { PLURAL($files) ->
        [one] Não foi possível carregar { $files } arquivo
       *[other] Não foi possível carregar { $files } arquivos
    }
# Shown if a run with --fail-fast ended before all scenarios were run.
summary-stopped = Interrompido antes do fim: nem todos os cenários foram executados
# Short figure; figures stand on one line with “ · ” between them.
# $steps (Number): how many steps the scenarios have.
# max-length: 30
summary-steps = { PLURAL($steps) ->
        [one] { $steps } etapa
       *[other] { $steps } etapas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $expectations (Number): how many expectations were checked.
# max-length: 30
summary-expectations = { PLURAL($expectations) ->
        [one] { $expectations } expectativa
       *[other] { $expectations } expectativas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $events (Number): how many events happened.
# max-length: 30
summary-events = { PLURAL($events) ->
        [one] { $events } evento
       *[other] { $events } eventos
    }
# Short figure; figures stand on one line with “ · ” between them. A rule is at work when it refuses
# a command or brings an event about.
# $rules (Number): how many rules were at work in this run.
# $all (Number): how many rules there are.
# max-length: 40
summary-rules = { PLURAL($all) ->
        [one] { $rules } de { $all } regra em ação
       *[other] { $rules } de { $all } regras em ação
    }
# Short figure; figures stand on one line with “ · ” between them. Messages are texts of the
# simulated system.
# $messages (Number): how many different messages people read in this run.
# $all (Number): how many messages there are.
# max-length: 40
summary-messages = { PLURAL($all) ->
        [one] { $messages } de { $all } mensagem exibida
       *[other] { $messages } de { $all } mensagens exibidas
    }
# Short figure; figures stand on one line with “ · ” between them.
# $length (Length): how far the clocks of all scenarios went, such as “3,285 days, 2 hours”.
summary-simulated = { $length } de tempo simulado
# One line for each language of a run, written in that language, after “locale-name” and a colon.
# $count (Number): how many texts people read in this language.
# $example (Text): one of these texts.
summary-texts = { PLURAL($count) ->
        [one] { $count } texto escrito, por exemplo: “{ $example }”
       *[other] { $count } textos escritos, por exemplo: “{ $example }”
    }
# The only line of “tchau check” if nothing is wrong.
# $scenarios (Number): how many scenarios were checked.
summary-checked = { PLURAL($scenarios) ->
        [one] { $scenarios } cenário é válido
       *[other] { $scenarios } cenários são válidos
    }
# Shown while a run goes on, and overwritten all the time.
# $done (Number): how many scenarios have been run.
# $all (Number): how many scenarios there are.
# max-length: 30
progress = { $done } de { $all }

## What was not as expected, below the title of a scenario.

# Where in the scenario something was not as expected.
# $step (Number): the number of the step.
# $steps (Number): how many steps the scenario has.
# $instant (Instant): the clock of the scenario at that step.
failure-step = etapa { $step } de { $steps }, { $instant }
# Label in front of the value that the scenario expects; the same kind of word as “failure-actual”.
# max-length: 12
failure-expected = esperado
# Label in front of the value that came instead.
# max-length: 12
failure-actual = obtido
# A command was refused in a step that does not expect it.
# $rule (Text): the ID of the rule that refused.
failure-refused = A regra `{ $rule }` recusou o comando, mas a etapa espera que ele seja permitido.
# A command was allowed in a step that expects a refusal.
# $rule (Text): the ID of the rule that should have refused.
failure-should-refuse = A etapa espera que a regra `{ $rule }` recuse o comando, mas ele foi permitido.
# A step waits for the next deadline (`wait: next_deadline`).
failure-nothing-to-wait-for = Não há nada por que esperar: nenhum prazo vence depois deste momento.
# A step waits for so long that its end has no date.
failure-calendar-ends = Esta espera terminaria depois do ano 9999, onde acaba o calendário do tchau.
# An invariant is something that must hold after every event, whatever people do.
# $invariant (Text): the ID of the invariant.
failure-broken = A invariante `{ $invariant }`, que deve valer sempre, foi violada.
# A text of the simulated system has a mistake.
# $message (Text): the ID of the text.
# $locale (Text): the language of the text, such as “pt-BR”.
# $reason (Text): what is wrong, always in English, without a full stop.
failure-unreadable = Não foi possível escrever por inteiro o texto `{ $message }` em “{ $locale }”: { $reason }.
# Shown instead of more details if a scenario has many expectations that are not met.
# $count (Number): how many expectations are not shown.
failure-more = { PLURAL($count) ->
        [one] e mais { $count } expectativa deste cenário não foi atendida
       *[other] e mais { $count } expectativas deste cenário não foram atendidas
    }
# Shown if a run could not go on after a step.
# $steps (Number): how many steps come after it.
failure-not-reached = { PLURAL($steps) ->
        [one] { $steps } etapa depois desta não foi alcançada
       *[other] { $steps } etapas depois desta não foram alcançadas
    }
# Heading above the events that came before the failure.
failure-last-events = Últimos eventos:
# Heading above the texts that people read in the step that failed.
failure-messages = Mensagens exibidas:
# Label in front of a command line that runs only this scenario, up to this step.
failure-reproduce = Para reproduzir:

## The end of a story (“tchau run --verbose”).

# Last line.
# $instant (Instant): the clock of the scenario after the last step.
story-ends = A história termina em { $instant }.
