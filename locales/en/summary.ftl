### What “tchau run” and “tchau check” say about scenarios: what was not as expected, the figures at
### the end, and the last line of a story. Keep every text on one line.

# The name of your language in your language, with the region in parentheses if it matters. Shown at
# the end of a run in front of “summary-texts”, as in “English: 120 texts written”.
# max-length: 30
locale-name = English

## Figures at the end of a run.

# First line of the summary if everything was as expected, in green.
# $scenarios (Number): how many scenarios were run.
summary-met = { PLURAL($scenarios) ->
        [one] { $scenarios } scenario as expected
       *[other] { $scenarios } scenarios as expected
    }
# First line of the summary otherwise, in red.
# $unmet (Number): how many scenarios were not as expected.
# $scenarios (Number): how many scenarios were run.
summary-unmet = { PLURAL($scenarios) ->
        [one] { $unmet } of { $scenarios } scenario not as expected
       *[other] { $unmet } of { $scenarios } scenarios not as expected
    }
# Second line of the summary, only if there are such files; each of them was reported as an error.
# $files (Number): how many files could not be loaded.
summary-not-loaded = { PLURAL($files) ->
        [one] { $files } file could not be loaded
       *[other] { $files } files could not be loaded
    }
# Shown if a run with --fail-fast ended before all scenarios were run.
summary-stopped = Stopped early: not every scenario was run
# Short figure; figures stand on one line with “ · ” between them.
# $steps (Number): how many steps the scenarios have.
# max-length: 30
summary-steps = { PLURAL($steps) ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
# Short figure; figures stand on one line with “ · ” between them.
# $expectations (Number): how many expectations were checked.
# max-length: 30
summary-expectations = { PLURAL($expectations) ->
        [one] { $expectations } expectation
       *[other] { $expectations } expectations
    }
# Short figure; figures stand on one line with “ · ” between them.
# $events (Number): how many events happened.
# max-length: 30
summary-events = { PLURAL($events) ->
        [one] { $events } event
       *[other] { $events } events
    }
# Short figure; figures stand on one line with “ · ” between them. A rule is at work when it refuses
# a command or brings an event about.
# $rules (Number): how many rules were at work in this run.
# $all (Number): how many rules there are.
# max-length: 40
summary-rules = { PLURAL($all) ->
        [one] { $rules } of { $all } rule at work
       *[other] { $rules } of { $all } rules at work
    }
# Short figure; figures stand on one line with “ · ” between them. Messages are texts of the
# simulated system.
# $messages (Number): how many different messages people read in this run.
# $all (Number): how many messages there are.
# max-length: 40
summary-messages = { PLURAL($all) ->
        [one] { $messages } of { $all } message shown
       *[other] { $messages } of { $all } messages shown
    }
# Short figure; figures stand on one line with “ · ” between them.
# $length (Length): how far the clocks of all scenarios went, such as “3,285 days, 2 hours”.
summary-simulated = { $length } of simulated time
# One line for each language of a run, written in that language, after “locale-name” and a colon.
# $count (Number): how many texts people read in this language.
# $example (Text): one of these texts.
summary-texts = { PLURAL($count) ->
        [one] { $count } text written, for example: { $example }
       *[other] { $count } texts written, for example: { $example }
    }
# The only line of “tchau check” if nothing is wrong.
# $scenarios (Number): how many scenarios were checked.
summary-checked = { PLURAL($scenarios) ->
        [one] { $scenarios } scenario is valid
       *[other] { $scenarios } scenarios are valid
    }
# Shown while a run goes on, and overwritten all the time.
# $done (Number): how many scenarios have been run.
# $all (Number): how many scenarios there are.
# max-length: 30
progress = { $done } of { $all }

## What was not as expected, below the title of a scenario.

# Where in the scenario something was not as expected.
# $step (Number): the number of the step.
# $steps (Number): how many steps the scenario has.
# $instant (Instant): the clock of the scenario at that step.
failure-step = step { $step } of { $steps }, { $instant }
# Label in front of the value that the scenario expects; the same kind of word as “failure-actual”.
# max-length: 12
failure-expected = expected
# Label in front of the value that came instead.
# max-length: 12
failure-actual = actual
# A command was refused in a step that does not expect it.
# $rule (Text): the ID of the rule that refused.
failure-refused = The rule `{ $rule }` refused the command, but the step expects it to be allowed.
# A command was allowed in a step that expects a refusal.
# $rule (Text): the ID of the rule that should have refused.
failure-should-refuse = The step expects the rule `{ $rule }` to refuse the command, but it was allowed.
# A step waits for the next deadline (`wait: next_deadline`).
failure-nothing-to-wait-for = There is nothing to wait for: no deadline is due after this moment.
# A step waits for so long that its end has no date.
failure-calendar-ends = This wait would end after the year 9999, where the calendar of tchau ends.
# An invariant is something that must hold after every event, whatever people do.
# $invariant (Text): the ID of the invariant.
failure-broken = The invariant `{ $invariant }`, which must always hold, was broken.
# A text of the simulated system has a mistake.
# $message (Text): the ID of the text.
# $locale (Text): the language of the text, such as “pt-BR”.
# $reason (Text): what is wrong, always in English, without a full stop.
failure-unreadable = The text `{ $message }` could not be written in full in “{ $locale }”: { $reason }.
# Shown instead of more details if a scenario has many expectations that are not met.
# $count (Number): how many expectations are not shown.
failure-more = { PLURAL($count) ->
        [one] and { $count } more expectation of this scenario is not met
       *[other] and { $count } more expectations of this scenario are not met
    }
# Shown if a run could not go on after a step.
# $steps (Number): how many steps come after it.
failure-not-reached = { PLURAL($steps) ->
        [one] { $steps } step after this one was not reached
       *[other] { $steps } steps after this one were not reached
    }
# Heading above the events that came before the failure.
failure-last-events = Last events:
# Heading above the texts that people read in the step that failed.
failure-messages = Messages shown:
# Label in front of a command line that runs only this scenario, up to this step.
failure-reproduce = Reproduce:

## The end of a story (“tchau run --verbose”).

# Last line.
# $instant (Instant): the clock of the scenario after the last step.
story-ends = The story ends on { $instant }.
