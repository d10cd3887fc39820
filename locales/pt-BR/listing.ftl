### What “tchau list” and “tchau explain” say around the things that they show: headings, labels and
### totals. Keep every text on one line.

## “tchau list”.

# Last line of “tchau list requirements”, if some requirements have no scenario.
# $count (Number): how many have none.
# source: 6f57d49e
list-requirements-uncovered = { PLURAL($count) ->
        [one] { $count } requisito não é coberto por nenhum cenário
       *[other] { $count } requisitos não são cobertos por nenhum cenário
    }
# Last line of “tchau list requirements” otherwise.
# $count (Number): how many requirements there are.
# source: 1c6be498
list-requirements-covered = { PLURAL($count) ->
        [one] { $count } requisito, coberto por cenários
       *[other] { $count } requisitos, todos cobertos por cenários
    }
# Beside a requirement that no scenario can show, instead of the number of its scenarios.
# max-length: 24
# source: 121ca254
list-without-behaviour = nada a simular
# Beside a requirement, a rule or a message.
# $count (Number): how many scenarios are about it.
# max-length: 24
# source: 6a18439c
list-scenarios-of = { PLURAL($count) ->
        [one] { $count } cenário
       *[other] { $count } cenários
    }
# Last line of a list.
# $count (Number): how many things are in the list.
# source: 6c8ffb91
list-total = Total: { $count }

## “tchau explain ID”: headings.

# $id (Text): the ID of the requirement, such as “R25”.
# source: aa5cef22
explain-requirement = Requisito { $id }
# A decision on something that the vendor’s article leaves open.
# $id (Text): the ID of the decision, such as “D3”.
# source: 3582675d
explain-decision = Decisão { $id }
# $id (Text): the ID of the rule, such as “leaving-needs-permission”.
# source: 92ee77e9
explain-rule = Regra { $id }
# An invariant is something that must always hold.
# $id (Text): the ID of the invariant, such as “gone-keeps-nothing”.
# source: 1e5a2a12
explain-invariant = Invariante { $id }
# $id (Text): the ID of the message, such as “you-left”.
# source: 1b2b4f9f
explain-message = Mensagem { $id }
# One scenario.
# source: 09398905
explain-scenario = Cenário

## “tchau explain ID”: single lines below the heading.

# $source (Text): where the statement comes from, such as “L3, L21” (lines of the vendor’s article).
# source: c98c6324
explain-source = Fonte: { $source }
# Instead of “explain-source”, for a decision.
# source: 07688dfd
explain-source-decision = Fonte: uma decisão do tchau, porque o artigo do fornecedor não trata do assunto
# The same, for a decision that other public pages of the vendor support.
# source: 314cb495
explain-source-docs = Fonte: uma decisão do tchau, com base em outras páginas do fornecedor
# Among the rules that put a requirement into practice: something that people see.
# $name (Text): the name of the view in scenarios, such as “leave_blocked”.
# source: e65016bc
explain-view = tela { $name }
# Among the rules: what no single rule says, such as their order.
# source: 57d38b7e
explain-engine = o próprio mecanismo, em todo comando e em toda espera
# The requirements and decisions that a rule puts into practice.
# $ids (List): their IDs, such as “R22” and “D14”.
# source: 9eba3227
explain-implements = Implementa: { $ids }
# If several rules refuse, the first one in this order is named.
# $place (Number): the place of this rule.
# $all (Number): how many rules there are.
# source: 03bb6e62
explain-precedence = Lugar { $place } de { $all } na ordem das regras
# The names of the values that are filled into the text of a message.
# $names (List): these names, such as “organization”.
# source: c844e8e9
explain-arguments = Preenchida com: { $names }

## “tchau explain ID”: headings above a list or a text.

# The rules that put the requirement into practice.
# source: ec943262
explain-rules = Regras
# The invariants that have to do with it.
# source: 264ef215
explain-invariants = Invariantes
# The texts that have to do with it.
# source: 98b8a244
explain-messages = Mensagens
# The scenarios that are about it.
# source: 14570ac7
explain-scenarios = Cenários
# Instead of the list of rules.
# source: 02ba6242
explain-no-rules = Nenhuma regra implementa este item.
# Instead of the list of messages.
# source: a693e646
explain-no-messages = Nenhuma mensagem pertence a este item.
# Instead of the list of scenarios.
# source: 52a33bea
explain-no-scenarios = Nenhum cenário cobre este item.
# Above the text that a person reads whose command is refused by the rule.
# source: 78664cb1
explain-refused-text = O que as pessoas leem quando esta regra recusa
# Above the text that says what one can do about a refusal.
# source: 0cbc90c4
explain-help = O que ajuda

## “tchau explain ID” for a language check.

# $id (Text): the ID of the check, such as “ellipsis”.
# source: 06b19b52
explain-check = Verificação de idioma { $id }
# Below what the check looks for.
# $severity (Text): the word that stands in front of its findings, such as “warning”.
# $category (Text): the error category of MQM, always in English, such as “accuracy/omission”.
# source: 52553267
explain-check-category = Gravidade: { $severity }. Categoria no MQM: { $category }.
# Last paragraph. What stands in backquotes is typed like that.
# $id (Text): the ID of the check.
# source: 66a2ab2a
explain-check-off = Para desativar a verificação em um texto, escreva `# l10n-allow { $id }: motivo` acima dele; em todos os textos, escreva `{ $id } = "off: motivo"` abaixo de `[checks]` no arquivo l10n.toml.
