### Checks of numbers, money, dates and times that are written out in a text.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## Numbers and money.

# A number is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
# source: ce987ccb
number-format = “{ $found }” está escrito como na língua de origem; aqui se escreve “{ $expected }”.
    .help = Escreva “{ $expected }”, ou deixe o código passar o número para ser formatado.
    .about = Um número está escrito como na língua de origem
    .why = “1,234.56” é mais de mil em inglês; em português, a vírgula vem antes dos decimais, e se escreve “1.234,56”. Um número na forma errada pode ser lido como mil vezes maior ou menor. Versões, seções, endereços de computadores e horários são aceitos. Um número em uma variável é formatado para cada idioma automaticamente.

# An amount of money is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
# source: 1765e1b2
currency-format = O valor “{ $found }” está escrito como na língua de origem; aqui se escreve “{ $expected }”.
    .help = Escreva “{ $expected }”, ou deixe o código passar o valor para ser formatado.
    .about = Um valor em dinheiro está escrito como na língua de origem
    .why = O lugar do símbolo, o que o separa do número e o sinal antes dos centavos mudam de um idioma para outro: “$10.99” é “US$ 10,99” no Brasil. Quem lê precisa saber logo quanto paga e em que moeda. Um valor convertido para a moeda do país também está certo.

## Dates and times.

# A date is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
# source: 98bbfa69
date-format = A data “{ $found }” está escrita como na língua de origem; aqui se escreve “{ $expected }”.
    .help = Escreva “{ $expected }”, ou deixe o código passar a data para ser formatada.
    .about = Uma data está escrita como na língua de origem
    .why = “3/2/2026” é dois de março nos Estados Unidos e três de fevereiro no Brasil: uma data copiada do inglês fica errada sem que ninguém perceba. Os nomes dos meses são traduzidos, e o dia vem onde a língua o coloca. Datas como “2026-03-02” são iguais em todo lugar e são aceitas.

# A time of the day is written as in the source language.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
# source: 3b86c27a
time-format = O horário “{ $found }” está escrito como na língua de origem; aqui se escreve “{ $expected }”.
    .help = Escreva “{ $expected }”, ou deixe o código passar o horário para ser formatado.
    .about = Um horário está escrito como na língua de origem
    .why = Metade do mundo conta as horas até doze e acrescenta “AM” ou “PM”; a outra metade conta até vinte e quatro. “5:30 PM” é “17:30” no Brasil, onde “PM” é a polícia. Outros modos de dizer o horário na língua, como “17h30”, também estão certos.

# The name of a month or a weekday has a capital letter within a sentence.
# $found (Text): what stands there.
# $expected (Text): how the locale writes it.
# source: e345716f
capitalized-date-name = No meio da frase se escreve “{ $expected }”, e não “{ $found }”.
    .help = Escreva “{ $expected }”.
    .about = Um mês ou um dia da semana está com maiúscula
    .why = O inglês escreve “March” e “Monday” com maiúscula; o português, o espanhol, o francês e o italiano escrevem “março” e “segunda-feira” sem ela. No começo da frase e em nomes de ruas e de festas, a maiúscula fica.
