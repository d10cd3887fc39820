### Checks of variables, references, functions and their options. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows. A variable is what
### the program fills in, such as “$name”; a reference shows another message or term; a function
### formats a value, such as NUMBER.

## Variables.

# A variable of the source is not used anywhere in the translation.
# $variable (Text): the name of the variable, without the dollar sign.
# source: 0f3352e9
missing-variable = A origem mostra “${ $variable }”, e a tradução não.
    .help = Escreva {"{"} ${ $variable } {"}"} onde o valor deve aparecer.
    .about = Uma variável da origem não é usada na tradução
    .why = O valor se perde: “{"{ $name }"} foi removido” vira “foi removido”, e ninguém sabe quem. As variáveis são comparadas na mensagem inteira, com os atributos e as variantes; por isso, podem mudar de lugar. Uma variável que na origem só serve para escolher, como um número ou um gênero, pode ficar de fora.
# A variable that the source does not have.
# $variable (Text): the name of the variable, without the dollar sign.
# $guess (Key): whether a variable of the source may be meant.
# $nearest (Text): that variable, without the dollar sign.
# source: 91ece0cf
unknown-variable = A origem não tem a variável “${ $variable }”.
    .help = { $guess ->
            [some] Escreva “${ $nearest }” se era essa a intenção. Os nomes de variáveis não se traduzem.
           *[none] Use só as variáveis da origem. Os nomes delas não se traduzem.
        }
    .about = A tradução usa uma variável que a origem não tem
    .why = O programa não a preenche, e as pessoas veem “{"{$nome}"}” no meio de uma frase. Quase sempre o nome tem um erro de digitação ou foi traduzido. Uma variável que o comentário descreve, ou que está em uma mensagem mostrada dentro desta, pode ser usada.
# A variable with other capital letters than in the source.
# $variable (Text): the name of the variable, without the dollar sign.
# $expected (Text): the name in the source.
# source: 1170f540
variable-case = “${ $variable }” se escreve “${ $expected }” na origem.
    .help = Escreva “${ $expected }”, com as mesmas maiúsculas.
    .about = Uma variável está escrita com outras maiúsculas que na origem
    .why = Para um programa, “$userName” e “$username” são duas variáveis. O valor não é preenchido, e as pessoas veem o nome entre chaves. A correção é certa.
# A variable was dropped in one variant of a choice.
# $variable (Text): the name of the variable, without the dollar sign.
# $key (Text): the key of the variant, such as “other”.
# source: aab367e3
variable-missing-in-variant = A variante [{ $key }] não mostra “${ $variable }”.
    .help = Escreva {"{"} ${ $variable } {"}"} também nesta variante.
    .about = Uma variável falta em uma variante e está nas outras
    .why = O erro só aparece quando esta variante é escolhida; por isso, fica muito tempo sem ser visto. Uma variante para exatamente um número pode dispensar o número (“[0] Nenhum arquivo”), e também uma variante cuja origem o dispensa.
# A variable is used as something that it is not.
# $variable (Text): the name of the variable, without the dollar sign.
# $kind (Key): what the variable is, as the comment or the source has it.
# source: dd152690
variable-type = { $kind ->
        [text] “${ $variable }” é um texto e aqui é usado como outra coisa.
        [number] “${ $variable }” é um número e aqui é usado como outra coisa.
        [key] “${ $variable }” é uma de poucas chaves e aqui é usada como outra coisa.
        [date] “${ $variable }” é uma data ou um horário e aqui é usado como outra coisa.
        [length] “${ $variable }” é um período de tempo e aqui é usado como outra coisa.
       *[list] “${ $variable }” é uma lista e aqui é usada como outra coisa.
    }
    .help = Use a variável como a origem usa, ou corrija o comentário se ele estiver errado.
    .about = Uma variável é usada como algo que ela não é
    .why = Uma escolha por número nunca encontra o plural de um nome, e aparece sempre a variante padrão; NUMBER e DATETIME falham com um texto. O que a variável é se lê no comentário, como em “# $name (Text): …”, e, na falta dele, na maneira como a origem a usa.

## References.

# A text refers to something that does not exist.
# $reference (Text): what it refers to, such as “-brand”, “title” or “title.label”.
# $guess (Key): whether something similar exists.
# $nearest (Text): what is similar.
# source: f7234a1f
unknown-reference = “{ $reference }” não existe neste idioma.
    .help = { $guess ->
            [some] Escreva “{ $nearest }” se era essa a intenção.
           *[none] Corrija o nome, ou acrescente o que falta.
        }
    .about = Um texto se refere a uma mensagem, um termo ou um atributo que não existe
    .why = As pessoas veem o nome entre chaves, como em “Boas-vindas ao {"{-brnad}"}”. Uma mensagem sem texto próprio também não pode ser mostrada. Aquilo a que muitas mensagens da origem se referem deve estar em outros arquivos, que não são verificados aqui.
# Texts refer to each other in a circle.
# $names (List): the ids of the texts, in the order of the references.
# source: 5d5c85b6
cyclic-reference = Estes textos mostram uns aos outros em círculo: { $names }.
    .help = Escreva um deles por extenso.
    .about = Textos mostram uns aos outros em círculo
    .why = Para escrever um deles, o programa precisa do outro e, para escrever esse, do primeiro. Ele desiste e mostra um nome entre chaves. Em alguns programas isso acontece até quando a variante que fecha o círculo não é a escolhida.
# A term is given an argument that it does not use.
# $term (Text): the id of the term, with its hyphen.
# $argument (Text): the name of the argument.
# source: 7dcc12a5
unused-term-argument = “{ $term }” não usa “{ $argument }”.
    .help = Exclua o argumento, ou faça o termo escolher por “${ $argument }”.
    .about = Um termo recebe um argumento que não usa
    .why = O argumento não muda nada: a forma desejada, como um caso ou uma inicial maiúscula, não é mostrada. Muitas vezes o nome do argumento tem um erro de digitação.
# A term is given a value that none of its variants has.
# $term (Text): the id of the term, with its hyphen.
# $argument (Text): the name of the argument.
# $value (Text): the value.
# $known (List): the keys that the term has.
# source: 83f7848d
term-argument-value = “{ $term }” não tem a variante “{ $value }” para “{ $argument }”.
    .help = Aqui são possíveis: { $known }.
    .about = Um termo recebe um valor que nenhuma das suas variantes tem
    .why = Aparece a forma padrão do termo no lugar da que se queria, como o feminino. Muitas vezes o valor tem um erro de digitação.

## Functions.

# A text calls a function that does not exist.
# $function (Text): the name of the function.
# $guess (Key): whether a function with a similar name exists.
# $nearest (Text): that function.
# source: 230b0273
unknown-function = A função “{ $function }” não existe.
    .help = { $guess ->
            [some] Escreva “{ $nearest }” se era essa a intenção.
           *[none] Use uma função que a origem também usa.
        }
    .about = Um texto chama uma função que não existe
    .why = As pessoas veem o nome da função entre chaves no lugar do valor. NUMBER e DATETIME existem em todo lugar; outras funções precisam ser criadas pelo programa. Uma função que várias mensagens da origem chamam é tida como existente.
# A function is given an option that it does not have.
# $function (Text): the name of the function.
# $option (Text): the name of the option.
# $guess (Key): whether the function has an option with a similar name.
# $nearest (Text): that option.
# source: 5d9fe1f1
unknown-option = { $function } não tem a opção “{ $option }”.
    .help = { $guess ->
            [some] Escreva “{ $nearest }” se era essa a intenção.
           *[none] Exclua a opção, ou corrija o nome dela.
        }
    .about = Uma função recebe uma opção que não tem
    .why = A opção é ignorada sem aviso, e o valor é formatado como se ela não existisse: com “minimumFractionDigit” em vez de “minimumFractionDigits” aparece 1,5 onde se queria 1,50. Um idioma pode usar outras opções que a origem.
# An option is set to something that it cannot be.
# $function (Text): the name of the function.
# $option (Text): the name of the option.
# $value (Text): what it is set to.
# source: 89f6431d
option-value = “{ $option }” de { $function } não pode ser “{ $value }”.
    .help = Corrija o valor. Quantidades de dígitos vão até 20, e os estilos têm nomes em inglês, como “long”.
    .about = Uma opção de uma função tem um valor que não pode ter
    .why = Alguns programas ignoram a opção; os navegadores se recusam a formatar o valor, e as pessoas veem um nome entre chaves. Valores como “long” nunca se traduzem.
# A term has a variable behind another term.
# $variable (Text): the name of the variable, without the dollar sign.
# $term (Text): the other term, with its hyphen.
# source: 0feadc20
leaking-variable = Depois de “{ $term }”, “${ $variable }” não é mais o argumento deste termo.
    .help = Ponha “${ $variable }” antes de “{ $term }”, ou escreva “{ $term }” por extenso.
    .about = Uma variável está em um termo depois de outro termo
    .why = O fluent-rs esquece os argumentos de um termo assim que escreve um termo dentro dele. O que vem depois é preenchido com a variável de mesmo nome que a mensagem recebeu, ou com nada, e nenhum erro é informado. Programas que usam o fluent.js não são afetados; neles, desligue a verificação.
