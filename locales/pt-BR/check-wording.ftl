### Checks of how a text is written, next to its source and to the other texts of its locale.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows.

## What was not translated.

# A text of a translation is that of the source, or its comment says that it is not translated yet.
# $text (Text): the text.
# source: 77efce97
untranslated = “{ $text }” não está traduzido.
    .help = Traduza o texto. Se ele deve ficar como está, diga o motivo acima dele: “# l10n-allow untranslated: …”.
    .about = Um texto ainda é o da origem
    .why = Quem não lê a língua de origem encontra uma frase que não lhe diz nada, muitas vezes justamente no botão de que precisa. Nomes, código e palavras que as duas línguas têm em comum não são apontados. Uma linha “# untranslated” no comentário marca um texto que ainda está por fazer; apague-a quando o texto estiver traduzido. Desligue a verificação enquanto um idioma novo está sendo criado.

# A word of the source was left in a sentence of the translation.
# $word (Text): the word.
# source: b25f2318
source-word = A palavra “{ $word }” ainda está na língua de origem.
    .help = Traduza a palavra, ou coloque-a entre aspas se for o nome de algo que aparece na tela.
    .about = Uma palavra da língua de origem ficou na tradução
    .why = “Clique em Settings” faz as pessoas pararem para adivinhar. Uma palavra é apontada se está na origem e não existe na língua da tradução. Estrangeirismos como “online” são aceitos, assim como tudo o que está entre aspas, em código ou em marcações. Desligue a verificação para um texto em que a palavra estrangeira é intencional.

## Punctuation.

# A text ends otherwise than its source.
# $change (Key): what is wrong with the sign at the end.
# $found (Text): the sign at its end, empty if there is none.
# $expected (Text): the sign at the end of the source, empty if there is none.
# source: 4e919dc5
final-punctuation = { $change ->
        [missing] A origem termina com “{ $expected }”, este texto não.
        [added] Este texto termina com “{ $found }”, a origem não.
       *[replaced] Este texto termina com “{ $found }”, a origem com “{ $expected }”.
    }
    .help = { $change ->
        [missing] Termine o texto com “{ $expected }”.
        [added] Exclua o “{ $found }” no fim.
       *[replaced] Termine o texto com “{ $expected }”.
    }
    .about = Um texto termina com outra pontuação que a origem
    .why = O ponto final distingue frases de rótulos, o ponto de interrogação diz que se espera uma resposta e os dois-pontos anunciam o que vem depois. Um texto que termina de outro modo que a origem não combina com os que estão em volta. Sinais equivalentes de outra escrita, a posição do ponto junto às aspas e abreviações são aceitos. Desligue a verificação para um idioma que termina as frases de outro modo.

# Three dots in place of the ellipsis character, or the other way round.
# $found (Text): what stands there.
# $expected (Text): what the locale writes elsewhere.
# source: 1ff2b094
ellipsis = Este idioma escreve as reticências como “{ $expected }”, e não como “{ $found }”.
    .help = Escreva “{ $expected }”.
    .about = As reticências estão escritas de outro modo que no resto do idioma
    .why = As reticências “…” são um só caractere: a linha nunca se quebra no meio delas, e os leitores de tela as conhecem. Três pontos parecem iguais, mas a busca por uma forma não encontra a outra. Vale o que a maioria dos textos do idioma faz, mesmo que sejam três pontos. Caminhos, código e listas de argumentos como “[FILE]...” são aceitos.

# Quotation marks other than those of the locale.
# l10n-allow quotation-marks: shows those of other languages
# $found (Text): the marks that stand there.
# $expected (Text): the right ones, around an ellipsis.
# source: a4512a06
quotation-marks = As aspas { $found } não são as deste idioma: { $expected }.
    .help = Escreva { $expected }.
    .about = As aspas não são as do idioma
    .why = Cada língua tem as suas aspas: “assim” em inglês e em português do Brasil, « assim » em francês, „assim“ em alemão. Misturadas, parecem pedaços de programas diferentes. Vale o que a maioria dos textos do idioma faz, mesmo que sejam aspas retas. Aspas dentro de outras aspas, em código e em marcações são aceitas.

# An apostrophe other than that of the locale.
# $found (Text): what stands there.
# $expected (Text): the right one.
# source: 5ae20ab3
apostrophe = Este idioma escreve o apóstrofo como { $expected }, e não como { $found }.
    .help = Escreva { $expected }.
    .about = Um apóstrofo está escrito de outro modo que no resto do idioma
    .why = O apóstrofo de “d’água” é o curvo; o reto vem das máquinas de escrever, e um acento entre duas letras é um descuido. Vale o que a maioria dos textos do idioma faz. Sinais de minuto, código e marcações são aceitos.

# A bracket or a quotation mark of which only one half is there.
# l10n-allow unclosed-bracket: the text explains it with examples
# $found (Text): the half that is there.
# $expected (Text): the half that is missing.
# source: 5c85b453
unclosed-bracket = Há um { $found } aqui, mas nenhum { $expected } que forme par com ele.
    .help = Escreva a outra metade ou exclua esta.
    .about = Um parêntese, um colchete ou uma aspa está sem a outra metade
    .why = Quem lê procura o fim do parêntese e não o encontra. Marcas de lista como “a)”, carinhas como “:)” e parênteses que só se fecham depois de um elemento inserido são aceitos, assim como o que está do mesmo jeito na origem.

## Spaces and lines.

# Two spaces in a row between two words.
# source: ad3dc075
double-space = Há dois espaços seguidos.
    .help = Exclua um deles.
    .about = Há dois espaços seguidos
    .why = Em geral sobram de uma edição e aparecem como um buraco na frase. Espaços no começo da linha e os que a origem também tem são aceitos.

# A space at the start or the end of a text differs from the source. Such spaces are written on purpose, as “{" "}”.
# $edge (Key): which edge, and what is wrong there.
# source: ad689246
edge-space = { $edge ->
        [start-missing] A origem começa com um espaço, este texto não.
        [start-added] Este texto começa com um espaço, a origem não.
        [end-missing] A origem termina com um espaço, este texto não.
       *[end-added] Este texto termina com um espaço, a origem não.
    }
    .help = { $edge ->
        [start-missing] Comece o texto com {"{"}" "{"}"}.
        [end-missing] Termine o texto com {"{"}" "{"}"}.
       *[other] Exclua o espaço.
    }
    .about = Um espaço no começo ou no fim de um texto não está como na origem
    .why = O Fluent corta os espaços das duas pontas; o que está lá foi colocado de propósito, porque outro texto vem em seguida. Sem ele, duas palavras se juntam; com um a mais, aparece um buraco. Desligue a verificação para línguas que não separam as palavras com espaços.

# A text has more or fewer lines than its source, where these are lines on purpose.
# $found (Number): how many lines it has.
# $expected (Number): how many lines the source has.
# source: 405f7f0f
line-break = { PLURAL($found) ->
        [one] Este texto tem { $found } linha; a origem tem { $expected }.
       *[other] Este texto tem { $found } linhas; a origem tem { $expected }.
    }
    .help = Quebre as linhas onde a origem as quebra.
    .about = Um texto tem mais ou menos linhas que a origem
    .why = As linhas de uma lista, de um endereço ou de dois parágrafos são intencionais: juntas, viram uma só linha comprida; separadas demais, ocupam mais espaço do que há. Frases longas que continuam na linha seguinte só porque o editor é estreito não são comparadas.

# A number and its unit can be torn apart at the end of a line.
# $unit (Text): the unit, or the word in its place.
# source: c0c65056
no-break-space = A linha pode terminar entre o número e “{ $unit }”.
    .help = Escreva um espaço que não se quebra (U+00A0) entre os dois.
    .about = Um número e a sua unidade podem ficar em linhas diferentes
    .why = “5” no fim de uma linha e “MB” no começo da outra são difíceis de ler. A verificação vale onde a origem mantém os dois juntos ou onde a maioria dos textos do idioma faz isso.

## Words.

# The same word stands twice in a row.
# $word (Text): the word.
# source: 9d4c2819
repeated-word = A palavra “{ $word }” está repetida aqui.
    .help = Exclua uma das duas.
    .about = A mesma palavra aparece duas vezes seguidas
    .why = Uma palavra repetida é um descuido que o corretor ortográfico não vê quando ela está no fim de uma linha e no começo da outra. Palavras que a língua de fato repete, nomes, números e o que a origem também repete são aceitos.

# A text has capital letters in the middle, as English titles do.
# $text (Text): the text.
# source: 4469f80b
title-case = “{ $text }” está com maiúsculas, como um título em inglês.
    .help = Use maiúscula só no começo e em nomes.
    .about = Um texto tem maiúscula em todas as palavras, como os títulos em inglês
    .why = O inglês escreve “Deleted Users”; o português, “Usuários excluídos”. Nomes de pessoas, produtos, funções e lugares são aceitos, assim como um idioma inteiro que escreve os rótulos desse modo. Desligue a verificação para um texto que é um nome desconhecido por ela.

## Tags, addresses and access keys.

# A tag is not closed, not opened or not complete; or an entity such as “&nbsp;” is not.
# $tag (Text): the tag.
# source: c5aac504
broken-markup = “{ $tag }” está com defeito: falta a outra metade ou algum sinal.
    .help = Escreva a marcação como está na origem.
    .about = Uma marcação não foi fechada, não foi aberta ou está incompleta
    .why = O navegador mostra os pedaços de uma marcação com defeito, ou tudo o que vem depois fica em negrito. Em uma página com sobreposições, o texto inteiro aparece sem os links. Palavras a preencher, como “<FILE>”, são aceitas.

# The tags are not those of the source. At least one of the two lists has something.
# $change (Key): whether tags are missing, added, or both.
# $missing (List): tags that only the source has.
# $extra (List): tags that only the translation has.
# source: 99cca83d
changed-markup = { $change ->
        [missing] A origem tem marcações que não estão aqui: { $missing }.
        [added] Há marcações aqui que a origem não tem: { $extra }.
       *[replaced] A origem tem { $missing }; aqui está { $extra }.
    }
    .help = Use as marcações da origem, com os mesmos atributos. A ordem é livre.
    .about = As marcações de um texto, ou os seus atributos, não são as da origem
    .why = Uma marcação faz um link, um botão ou uma palavra em destaque. Se ela falta, não se pode clicar onde a frase diz; se a sua classe ou o seu endereço foi traduzido, ela aparece ou leva a outro lugar. A ordem das marcações é livre, assim como os textos dentro delas, como “title” e “alt”. Cada variante precisa das marcações que todas as variantes da origem têm.

# The name that joins a tag to an element of the page was changed.
# $found (Text): the name that stands there.
# $expected (List): names of the source that can be meant.
# source: 03bcc8bc
overlay-name = “{ $found }” não liga esta marcação a nenhum elemento da página.
    .help = Os nomes não são traduzidos. Possível aqui: { $expected }.
    .about = O nome que liga uma marcação a um elemento da página foi alterado
    .why = O que está em “data-l10n-name” é o nome de um elemento que a página já tem, como um link com o seu endereço. Com outro nome, o elemento não é encontrado e o link some. O texto entre as marcações é traduzido; o nome, não.

# An address is not that of the source.
# $change (Key): whether the address is missing or another one.
# $found (Text): the address that stands there; empty if there is none.
# $expected (Text): the address of the source.
# source: 58b91a57
altered-url = { $change ->
        [missing] Falta o endereço { $expected } da origem.
       *[other] { $found } não é o endereço da origem, que é { $expected }.
    }
    .help = Copie o endereço da origem. Só a parte que indica o idioma pode mudar.
    .about = Um endereço não é o da origem
    .why = Um endereço com uma letra trocada não leva a lugar nenhum, ou leva a outra pessoa. A parte do caminho, do servidor ou da consulta que indica o idioma, como “en-us”, pode mudar; o resto, não. Desligue a verificação para um texto se a outra língua tem mesmo uma página própria.

# An access key is not a letter of its label.
# $key (Text): the key.
# $label (Text): the label.
# source: 3cfdbb00
access-key = A tecla de acesso “{ $key }” não está no rótulo “{ $label }”.
    .help = Escolha uma letra do rótulo que nenhum rótulo vizinho use.
    .about = Uma tecla de acesso não é uma letra do seu rótulo
    .why = A letra da tecla de acesso aparece sublinhada no rótulo, e as pessoas a pressionam junto com Alt. Quando o rótulo é traduzido e a tecla não, nada fica sublinhado e ninguém descobre a tecla. Línguas que escrevem a tecla entre parênteses depois do rótulo não são verificadas.

## Lengths.

# A text is longer than its comment, or that of its source, allows. What placeables show is not counted.
# $length (Number): how many cells of a display it takes.
# $limit (Number): how many it may take.
# source: c628aec1
too-long = { PLURAL($length) ->
        [one] Este texto ocupa { $length } coluna; o limite é { $limit }.
       *[other] Este texto ocupa { $length } colunas; o limite é { $limit }.
    }
    .help = Diga o mesmo com menos palavras. O que os elementos inseridos mostram vem a mais.
    .about = Um texto é mais longo do que o comentário permite
    .why = “# max-length: 12” no comentário diz que há lugar para doze letras; o que passa disso é cortado ou empurra outra coisa. As letras são contadas como a tela as mostra: a maioria ocupa uma coluna, os caracteres chineses ocupam duas. Elementos inseridos contam como nada, porque não se sabe o seu comprimento; deixe espaço para eles. De várias variantes, conta a mais longa.

# A text is far longer than its source.
# $length (Number): how many cells of a display it takes.
# $source (Number): how many its source takes.
# source: 5bcbb52d
much-longer = { PLURAL($length) ->
        [one] Este texto ocupa { $length } coluna; a origem ocupa { $source }.
       *[other] Este texto ocupa { $length } colunas; a origem ocupa { $source }.
    }
    .help = Veja se ele diz mais do que a origem ou se é a tradução de outro texto.
    .about = Um texto é muito mais longo do que a origem
    .why = É comum uma tradução ter uma vez e meia o tamanho da origem. Uma que é várias vezes mais longa quase sempre traz uma observação de quem traduziu, pertence a outro texto ou explica o que o rótulo devia apenas nomear, e não cabe onde a origem cabe. Desligue a verificação para um texto se a língua não tem um modo mais curto de dizer aquilo.
