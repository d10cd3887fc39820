### What “tchau list” and “tchau explain” say around the things that they show: headings, labels and
### totals. Keep every text on one line.

## “tchau list”.

# Last line of “tchau list requirements”, if some requirements have no scenario.
# $count (Number): how many have none.
list-requirements-uncovered = { PLURAL($count) ->
        [one] { $count } requisito não é coberto por nenhum cenário
       *[other] { $count } requisitos não são cobertos por nenhum cenário
    }
# Last line of “tchau list requirements” otherwise.
# $count (Number): how many requirements there are.
list-requirements-covered = { PLURAL($count) ->
        [one] { $count } requisito, coberto por cenários
       *[other] { $count } requisitos, todos cobertos por cenários
    }
# Beside a requirement that no scenario can show, instead of the number of its scenarios.
# max-length: 24
list-without-behaviour = nada a simular
# Beside a requirement, a rule or a message.
# $count (Number): how many scenarios are about it.
# max-length: 24
list-scenarios-of = { PLURAL($count) ->
        [one] { $count } cenário
       *[other] { $count } cenários
    }
# Last line of a list.
# $count (Number): how many things are in the list.
list-total = Total: { $count }

## “tchau explain ID”: headings.

# $id (Text): the ID of the requirement, such as “R25”.
explain-requirement = Requisito { $id }
# A decision on something that the vendor’s article leaves open.
# $id (Text): the ID of the decision, such as “D3”.
explain-decision = Decisão { $id }
# $id (Text): the ID of the rule, such as “leaving-needs-permission”.
explain-rule = Regra { $id }
# An invariant is something that must always hold.
# $id (Text): the ID of the invariant, such as “gone-keeps-nothing”.
explain-invariant = Invariante { $id }
# $id (Text): the ID of the message, such as “you-left”.
explain-message = Mensagem { $id }
# One scenario.
explain-scenario = Cenário

## “tchau explain ID”: single lines below the heading.

# $source (Text): where the statement comes from, such as “L3, L21” (lines of the vendor’s article).
explain-source = Fonte: { $source }
# Instead of “explain-source”, for a decision.
explain-source-decision = Fonte: uma decisão do tchau, porque o artigo do fornecedor não trata do assunto
# The same, for a decision that other public pages of the vendor support.
explain-source-docs = Fonte: uma decisão do tchau, com base em outras páginas do fornecedor
# Among the rules that put a requirement into practice: something that people see.
# $name (Text): the name of the view in scenarios, such as “leave_blocked”.
explain-view = tela { $name }
# Among the rules: what no single rule says, such as their order.
explain-engine = o próprio mecanismo, em todo comando e em toda espera
# The requirements and decisions that a rule puts into practice.
# $ids (List): their IDs, such as “R22” and “D14”.
explain-implements = Implementa: { $ids }
# If several rules refuse, the first one in this order is named.
# $place (Number): the place of this rule.
# $all (Number): how many rules there are.
explain-precedence = Lugar { $place } de { $all } na ordem das regras
# The names of the values that are filled into the text of a message.
# $names (List): these names, such as “organization”.
explain-arguments = Preenchida com: { $names }

## “tchau explain ID”: headings above a list or a text.

# The rules that put the requirement into practice.
explain-rules = Regras
# The invariants that have to do with it.
explain-invariants = Invariantes
# The texts that have to do with it.
explain-messages = Mensagens
# The scenarios that are about it.
explain-scenarios = Cenários
# Instead of the list of rules.
explain-no-rules = Nenhuma regra implementa este item.
# Instead of the list of messages.
explain-no-messages = Nenhuma mensagem pertence a este item.
# Instead of the list of scenarios.
explain-no-scenarios = Nenhum cenário cobre este item.
# Above the text that a person reads whose command is refused by the rule.
explain-refused-text = O que as pessoas leem quando esta regra recusa
# Above the text that says what one can do about a refusal.
explain-help = O que ajuda

## “tchau explain ID” for a language check.

# $id (Text): the ID of the check, such as “ellipsis”.
explain-check = Verificação de idioma { $id }
# Below what the check looks for.
# $severity (Text): the word that stands in front of its findings, such as “warning”.
# $category (Text): the error category of MQM, always in English, such as “accuracy/omission”.
explain-check-category = Gravidade: { $severity }. Categoria no MQM: { $category }.
# Last paragraph. What stands in backquotes is typed like that.
# $id (Text): the ID of the check.
explain-check-off = Para desativar a verificação em um texto, escreva `# l10n-allow { $id }: motivo` acima dele; em todos os textos, escreva `{ $id } = "off: motivo"` abaixo de `[checks]` no arquivo l10n.toml.
