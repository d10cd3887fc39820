### What “tchau list” and “tchau explain” say around the things that they show: headings, labels and
### totals. Keep every text on one line.

## “tchau list”.

# Last line of “tchau list requirements”, if some requirements have no scenario.
# $count (Number): how many have none.
list-requirements-uncovered = { PLURAL($count) ->
        [one] { $count } requirement is covered by no scenario
       *[other] { $count } requirements are covered by no scenario
    }
# Last line of “tchau list requirements” otherwise.
# $count (Number): how many requirements there are.
list-requirements-covered = { PLURAL($count) ->
        [one] { $count } requirement, covered by scenarios
       *[other] { $count } requirements, all covered by scenarios
    }
# Beside a requirement that no scenario can show, instead of the number of its scenarios.
# max-length: 24
list-without-behaviour = nothing to simulate
# Beside a requirement, a rule or a message.
# $count (Number): how many scenarios are about it.
# max-length: 24
list-scenarios-of = { PLURAL($count) ->
        [one] { $count } scenario
       *[other] { $count } scenarios
    }
# Last line of a list.
# $count (Number): how many things are in the list.
list-total = Total: { $count }

## “tchau explain ID”: headings.

# $id (Text): the ID of the requirement, such as “R25”.
explain-requirement = Requirement { $id }
# A decision on something that the vendor’s article leaves open.
# $id (Text): the ID of the decision, such as “D3”.
explain-decision = Decision { $id }
# $id (Text): the ID of the rule, such as “leaving-needs-permission”.
explain-rule = Rule { $id }
# An invariant is something that must always hold.
# $id (Text): the ID of the invariant, such as “gone-keeps-nothing”.
explain-invariant = Invariant { $id }
# $id (Text): the ID of the message, such as “you-left”.
explain-message = Message { $id }
# One scenario.
explain-scenario = Scenario

## “tchau explain ID”: single lines below the heading.

# $source (Text): where the statement comes from, such as “L3, L21” (lines of the vendor’s article).
explain-source = Source: { $source }
# Instead of “explain-source”, for a decision.
explain-source-decision = Source: a decision of tchau, where the vendor’s article is silent
# The same, for a decision that other public pages of the vendor support.
explain-source-docs = Source: a decision of tchau, after other pages of the vendor
# Among the rules that put a requirement into practice: something that people see.
# $name (Text): the name of the view in scenarios, such as “leave_blocked”.
explain-view = view { $name }
# Among the rules: what no single rule says, such as their order.
explain-engine = the engine itself, in every command and every wait
# The requirements and decisions that a rule puts into practice.
# $ids (List): their IDs, such as “R22” and “D14”.
explain-implements = Implements: { $ids }
# If several rules refuse, the first one in this order is named.
# $place (Number): the place of this rule.
# $all (Number): how many rules there are.
explain-precedence = Place { $place } of { $all } in the order of the rules
# The names of the values that are filled into the text of a message.
# $names (List): these names, such as “organization”.
explain-arguments = Filled with: { $names }

## “tchau explain ID”: headings above a list or a text.

# The rules that put the requirement into practice.
explain-rules = Rules
# The invariants that have to do with it.
explain-invariants = Invariants
# The texts that have to do with it.
explain-messages = Messages
# The scenarios that are about it.
explain-scenarios = Scenarios
# Instead of the list of rules.
explain-no-rules = No rule implements this.
# Instead of the list of messages.
explain-no-messages = No message belongs to this.
# Instead of the list of scenarios.
explain-no-scenarios = No scenario covers this.
# Above the text that a person reads whose command is refused by the rule.
explain-refused-text = What people read when this rule refuses
# Above the text that says what one can do about a refusal.
explain-help = What helps

## “tchau explain ID” for a language check.

# $id (Text): the ID of the check, such as “ellipsis”.
explain-check = Language check { $id }
# Below what the check looks for.
# $severity (Text): the word that stands in front of its findings, such as “warning”.
# $category (Text): the error category of MQM, always in English, such as “accuracy/omission”.
explain-check-category = Severity: { $severity }. Category in MQM: { $category }.
# Last paragraph. What stands in backquotes is typed like that.
# $id (Text): the ID of the check.
explain-check-off = To switch the check off for one text, write `# l10n-allow { $id }: reason` above it; for all texts, write `{ $id } = "off: reason"` below `[checks]` in the file l10n.toml.
