### Sentences that stand in reports of a run: JUnit, TAP, annotations, Markdown. Keep every text on one line.

# Why a step is not as expected, where there is room for one sentence only.
# $field (Text): the field of the scenario, as its author wrote it, such as “membership.is”.
# $expected (Text): what the scenario says, such as “soft_deleted”.
# $actual (Text): what came instead, such as “removing_data”.
# source: f2a57a03
report-difference = { $field }: esperado “{ $expected }”, obtido “{ $actual }”
# Last line of a summary in Markdown that would have become too long.
# $failures (Number): how many failures the summary leaves out.
# source: 566a0a06
report-left-out = { PLURAL($failures) ->
        [one] Mais { $failures } falha não aparece aqui.
       *[other] Mais { $failures } falhas não aparecem aqui.
    }
