### Checks of what people read once a text is filled with values. In the list of checks stands `about`,
### below a finding `help`, and `why` on the page that `tchau explain CHECK` shows.
###
### Each finding says with which values it was found; tchau takes them from scenarios, from what its code
### can pass, and of other texts from how they use their variables.

# The name of a variable or a term is shown instead of its value.
# $text (Text): what people read: a name in braces.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
# source: 7930988a
rendered-unresolved =
    { $given ->
        [nothing] As pessoas leem “{ $text }”.
       *[something] Com { $arguments }, as pessoas leem “{ $text }”.
    }
    .help = Retire as aspas em volta do nome ou passe ao termo ou à mensagem entre chaves o valor de que precisa.
    .about = Um nome entre chaves aparece no lugar de um valor
    .why = O Fluent mostra um nome entre chaves quando não tem o valor, e mostra exatamente o que está entre aspas quando se trata de um texto entre aspas. Nos dois casos, as pessoas leem algo como “Olá, {"{"}$name{"}"}”. Isso também acontece quando um texto mostra um termo ou outra mensagem que precisa de um valor que ninguém repassa. Um texto que mostra um nome assim de propósito também o mostra na origem e não é apontado.

# A text that says nothing at all for some values.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
# source: 842b74f2
rendered-empty =
    { $given ->
        [nothing] Nada aparece.
       *[something] Com { $arguments }, nada aparece.
    }
    .help = Escreva um texto para este caso, como o texto de origem tem.
    .about = Nada aparece com alguns valores
    .why = Um botão vazio ou um título vazio parece um defeito do programa. Isso acontece quando fica vazia uma variante que tem texto na origem ou quando tudo o que um texto mostra é outro texto que está vazio. Uma variante que também está vazia na origem não é apontada.

# Brackets or quotation marks with nothing between them.
# $text (Text): the words around them.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
# source: 9298b957
rendered-empty-brackets =
    { $given ->
        [nothing] Aparecem parênteses, colchetes ou aspas sem nada dentro: “{ $text }”.
       *[something] Com { $arguments }, aparecem parênteses, colchetes ou aspas sem nada dentro: “{ $text }”.
    }
    .help = Coloque dentro deles o que deve estar ali ou escolha um texto sem eles quando não há nada a dizer.
    .about = Aparecem parênteses, colchetes ou aspas sem nada dentro
    .why = Parênteses vazios depois de “Vendas” dizem às pessoas que falta alguma coisa, mas não o quê. Um valor que pode ser vazio precisa de uma escolha no texto: uma variante com parênteses e outra sem. Valores vazios são testados quando o comentário diz que podem ser; parênteses que a origem também mostra, como depois do nome de uma função, não são apontados.

# Two spaces meet where something between them is empty.
# $text (Text): the words around them.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
# source: 2047b93a
rendered-double-space =
    { $given ->
        [nothing] Aparecem dois espaços seguidos: “{ $text }”.
       *[something] Com { $arguments }, aparecem dois espaços seguidos: “{ $text }”.
    }
    .help = Coloque um dos espaços dentro da variante ou do termo que pode ficar vazio.
    .about = Dois espaços se juntam quando o que está entre eles é vazio
    .why = Em “Excluir {"{ $what }"} arquivos”, um valor vazio resulta em dois espaços, que todos veem em e-mails, terminais e notificações; páginas da web os escondem. O espaço deve ficar na variante, junto das palavras que só aparecem às vezes. Desative esta verificação se os textos só aparecem em páginas da web.

# A number comes as a text, so that it is shown as a program writes it.
# $number (Text): the number as it is shown.
# $expected (Text): the number as people write it in the locale.
# $arguments (Text): the values, such as “$count = 2, $name = Ana”.
# $given (Key): nothing or something: whether there are values.
# l10n-allow number-format: the examples show how other languages write numbers
# source: dd0f8b4b
rendered-bare-number =
    { $given ->
        [nothing] O número “{ $number }” aparece como um programa o escreve, e não como “{ $expected }”.
       *[something] Com { $arguments }, o número “{ $number }” aparece como um programa o escreve, e não como “{ $expected }”.
    }
    .help = Passe-o como número, para que o idioma o escreva.
    .about = Um número chega como texto e não é escrito como no idioma
    .why = Em português se escreve “1.000.000” e “1,5” onde em inglês se escreve “1,000,000” e “1.5”. Um idioma só consegue fazer isso com um número; depois que o código o transformou em texto, todos os idiomas mostram o que o código escreveu e nenhuma forma de plural serve. Números que são nomes, como anos ou números de linha, estão certos como textos: permita-os com um comentário.
