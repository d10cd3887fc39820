### Checks of characters that look well and are not.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## Letters.

# A letter and its accent are two characters where there is one for both.
# $found (Text): the letter as one character.
# source: c8b98da4
not-nfc = “{ $found }” está escrito com dois caracteres, a letra e o acento.
    .help = Escreva como um só caractere.
    .about = Uma letra e o seu acento são dois caracteres
    .why = “ã” pode ser um caractere, ou um “a” seguido de um til. Os dois parecem iguais, mas a busca por um não encontra o outro, e alguns programas mostram o acento ao lado da letra. Arquivos de outros sistemas costumam ter a segunda forma. A correção não muda nada do que se vê.

# A letter of another script stands in a word and looks like one of it.
# l10n-allow mixed-script: shows such a letter
# $word (Text): the word.
# $character (Text): the letter.
# $script (Key): the script of the letter.
# source: 3c77d495
mixed-script = { $script ->
        [latin] O “{ $character }” em “{ $word }” é uma letra latina.
        [greek] O “{ $character }” em “{ $word }” é uma letra grega.
       *[cyrillic] O “{ $character }” em “{ $word }” é uma letra cirílica.
    }
    .help = Digite a letra de novo.
    .about = Uma letra de outra escrita está em uma palavra e parece ser dela
    .why = O “a” latino e o “а” cirílico parecem iguais e são duas letras. Nenhuma busca encontra a palavra com a letra errada, os leitores de tela a soletram, e esse é um truque conhecido para falsificar nomes. Palavras escritas em uma só escrita e letras soltas de fórmulas são aceitas.

## Invisible characters.

# An invisible character that turns the direction of writing.
# $code (Text): its code, such as “U+202E”.
# source: 257a4f61
bidi-control = Há um caractere invisível ({ $code }) aqui que muda a direção da escrita.
    .help = Exclua-o. O próprio Fluent cuida da direção do que os elementos inseridos mostram.
    .about = Um caractere invisível muda a direção da escrita
    .why = Caracteres assim podem fazer um texto parecer diferente do que é, o que já serviu para fraudes, e vêm junto sem ninguém ver quando se copia algo de uma página. Idiomas escritos da direita para a esquerda podem tê-los, assim como as formas visíveis, como “\u200E”.

# An invisible character without width.
# $code (Text): its code, such as “U+200B”.
# source: 54ec6e39
zero-width = Há um caractere invisível ({ $code }) aqui.
    .help = Exclua-o; se ele é intencional, escreva-o na forma que se pode ver.
    .about = Um caractere invisível e sem largura está em um texto
    .why = Ele divide a palavra para as buscas, para o corretor ortográfico e para os leitores de tela, e ninguém vê o motivo. Em geral foi copiado de uma página. Línguas cujas letras precisam desses caracteres e emojis feitos de vários são aceitos, assim como as formas visíveis, como “\u200B”.

## Damage.

# The character U+FFFD, which stands for one that was lost.
# source: feefad4a
replacement-character = Um caractere se perdeu aqui.
    .help = Escreva o caractere que deve estar aqui.
    .about = Um caractere se perdeu, e o sinal disso está no lugar dele
    .why = O sinal U+FFFD é o que um programa escreve quando não consegue ler um caractere. O que havia ali se perdeu, e uma pessoa precisa escrevê-lo de novo. Veja onde o arquivo foi convertido pela última vez, porque o mesmo acontecerá da próxima.

# Text in UTF-8 was read as Windows-1252 and written again.
# $found (Text): the damaged characters.
# $expected (Text): what they were.
# source: 412de87c
double-encoding = “{ $found }” era “{ $expected }” antes de ser codificado duas vezes.
    .help = Escreva “{ $expected }” e abra os arquivos como UTF-8.
    .about = Um texto foi codificado duas vezes e está ilegível
    .why = Um programa leu o arquivo em uma codificação antiga e o gravou de novo como UTF-8, e assim cada letra acentuada virou duas ou três outras. A correção recupera todas as letras danificadas do texto. Procure o programa, porque o dano dobra a cada vez.
