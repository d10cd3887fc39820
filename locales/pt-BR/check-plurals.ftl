### Checks of plural categories and the other choices of a text. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows. A choice has a
### variant for each key; the plural categories of CLDR are the keys “zero”, “one”, “two”, “few”, “many”
### and “other”.

## Plurals.

# A choice by number lacks a category of the language.
# $category (Text): the category, such as “one”.
# $example (Number): a number of this category.
# source: a6a724fb
missing-plural-category = Falta a variante [{ $category }], de que o número { $example } precisa.
    .help = Acrescente a variante [{ $category }], ou retire a escolha se um só texto serve para todos os números.
    .about = Uma escolha por número não tem uma categoria de que a língua precisa
    .why = Para os números dessa categoria aparece o texto de “other”, com erro de concordância: “1 arquivos”. As categorias de cada língua estão no CLDR; elas diferem das do inglês, e cada idioma tem as suas. Números exatos, como [0], podem ser acrescentados, e um idioma pode retirar a escolha.
# A choice by number has a category that the language does not have.
# $category (Text): the category, such as “few”.
# $known (List): the categories of the language.
# source: 477e2659
unreachable-plural-category = Nenhum número desta língua é [{ $category }].
    .help = Exclua a variante. Esta língua tem: { $known }.
    .about = Uma escolha por número tem uma categoria que a língua não tem
    .why = A variante nunca é mostrada. Quase sempre foi copiada de uma língua com mais categorias. Só para o número 0, a chave é [0], e não [zero].
# A choice lacks a category of very large numbers that other messages have.
# $category (Text): the category, which is “many”.
# $example (Number): a number of this category.
# source: 7cd89c05
advisory-plural-category = Outras mensagens têm a variante [{ $category }] para números como { $example }; esta não tem.
    .help = Acrescente a variante se este número puder ser tão grande.
    .about = Uma escolha não tem a categoria dos números muito grandes, que outras mensagens têm
    .why = Em português, espanhol, francês e italiano, os milhões inteiros pedem uma preposição: “1 milhão de arquivos”. Onde os números nunca chegam lá, a variante é dispensável. Ela só é aconselhada se o idioma a tem em outras mensagens.
# A choice by number has no variant “other”.
# source: f93b5d4b
missing-other = Esta escolha por número não tem a variante [other].
    .help = Dê à variante padrão o nome “*[other]”. Os nomes das categorias não se traduzem.
    .about = Uma escolha por número não tem a variante “other”
    .why = Em qualquer língua, “other” é a categoria da maioria dos números. Sem ela, eles aparecem com o texto de outra categoria. Muitas vezes o nome da chave foi traduzido.

## Other choices.

# A key of the source has no variant.
# $key (Text): the key, such as “female”.
# source: 17d9dce9
missing-variant = Falta a variante [{ $key }], e o texto dela não é o da variante padrão.
    .help = Acrescente a variante [{ $key }].
    .about = Uma variante da origem, ou um valor que realmente ocorre, não tem variante
    .why = Aparece a variante padrão onde a origem diz outra coisa, como “deles” em vez de “dela”. Um idioma pode retirar a escolha inteira e não precisa repetir variantes que dizem o mesmo que a padrão.
# A variant has a key that is never passed.
# $key (Text): the key.
# $known (List): the keys that can be passed.
# source: aa20ea0c
unknown-variant = A chave [{ $key }] nunca ocorre.
    .help = Aqui são possíveis: { $known }. As chaves não se traduzem.
    .about = Uma variante tem uma chave que nunca ocorre, como uma que foi traduzida
    .why = A variante nunca é mostrada. As chaves são nomes que vêm do programa, como “female”; traduzidas como “feminino”, não correspondem a nada, e aparece a variante padrão.

## Numbers in words.

# A text says “1” or “one” where other numbers are shown with the same text.
# $category (Text): the category, which is “one”.
# $example (Number): another number that is shown with this text.
# source: c7405bfa
one-written-out = Aqui está escrito “um”, mas [{ $category }] também vale para o número { $example }.
    .help = Mostre o próprio número, ou dê ao texto a chave [1] e acrescente [{ $category }] com o número.
    .about = O número um está por extenso em uma categoria que vale também para outros números
    .why = Em português do Brasil e em francês, o 0 também é da categoria “one”. “[one] Um arquivo” diz então que há um arquivo onde não há nenhum. A chave [1] vale só para o número 1. Com uma variante [0], nada é apontado.
# A plural was avoided with an ending in parentheses.
# l10n-allow parenthesized-plural: the text explains it with an example
# $text (Text): the word, such as “file(s)”.
# source: 6d171099
parenthesized-plural = “{ $text }” evita um plural com parênteses.
    .help = Escolha pelo número: um texto para [one] e outro para *[other].
    .about = Um plural é evitado com uma terminação entre parênteses, como “arquivo(s)”
    .why = O texto fica difícil de ler, impossível de ler em voz alta e intraduzível em muitas línguas. O Fluent escolhe a forma certa pelo número. Onde não há número, quase sempre basta o plural.
