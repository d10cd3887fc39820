### Checks of what code and scenarios ask for, next to the texts that there are. In the list of checks
### stands `about`, below a finding `help`, and `why` on the page that `tchau explain CHECK` shows.

## What code asks for.

# A message of the source is in no code, or a term in no text.
# $name (Text): the id.
# source: a222214c
unused-message = Nada mostra “{ $name }”.
    .help = Exclua o texto em todos os idiomas ou use-o onde deveria aparecer.
    .about = Nenhum código e nenhum outro texto pede uma mensagem
    .why = Um texto que ninguém pode ver é traduzido, revisado e mantido mesmo assim, em todos os idiomas. Muitas vezes o código passou a pedir outro ID e o texto antigo ficou para trás. IDs que o código monta, como “error-” e um número, contam como usados. Desative esta verificação se um código fora deste projeto mostra os textos.

# Code asks for a message that is in no locale.
# $name (Text): the id that the code asks for.
# $place (Text): file and line of the code.
# $nearest (Text): the most similar id that there is; empty if none is.
# $similar (Key): nothing or something: whether an id is similar.
# source: 27ff8b19
message-not-found = O código pede “{ $name }” ({ $place }), que não existe em nenhum idioma.
    .help =
        { $similar ->
            [nothing] Adicione a mensagem ou exclua a chamada.
           *[something] Adicione a mensagem ou, se era essa a intenção, peça “{ $nearest }”.
        }
    .about = O código pede uma mensagem que não existe em nenhum idioma
    .why = As pessoas leem o próprio ID, como “cart-title”, ou não leem nada. Em geral, um ID foi renomeado nos textos e não no código, ou o contrário. Só são examinadas as chamadas que com certeza tratam destes textos. Desative esta verificação se parte dos textos vem de outro lugar.

# A text has a variable that the code does not fill.
# $variable (Text): the variable, without the dollar sign.
# $passed (List): the arguments that the code passes.
# $others (Key): nothing or something: whether the code passes any argument.
# source: 0cc7cd03
argument-not-passed = O código não passa “{ $variable }”.
    .help =
        { $others ->
            [nothing] Passe o valor em todos os lugares que pedem esta mensagem ou retire a variável do texto. O código não passa nenhum argumento.
           *[something] Passe o valor em todos os lugares que pedem esta mensagem ou retire a variável do texto. O código passa: { $passed }.
        }
    .about = O código não passa uma variável que o texto usa
    .why = As pessoas leem “Olá, {"{"}$name{"}"}” onde deveria haver um nome, porque o código que pede o texto não informa nenhum. Só são examinados os lugares em que todos os argumentos estão escritos. Desative esta verificação se o programa tem valores que qualquer texto pode usar.

## Sources that change.

# The text of the source changed after it was translated.
# $name (Text): the id.
# source: 25fb4d31
stale-translation = O texto de origem de “{ $name }” mudou depois da tradução.
    .help = Releia o texto de origem, corrija a tradução e depois registre que ela corresponde com “tchau l10n approve --id { $name }”.
    .about = O texto de origem mudou depois que a tradução foi feita
    .why = A tradução ainda diz o que o texto de origem dizia: o preço de ontem, um botão que hoje tem outro nome. O comentário de uma tradução guarda um código de verificação do texto de origem do qual foi feita, como em “# source: 1a2b3c4d”. A formatação e os comentários do texto de origem não contam. Traduções sem essa linha não são examinadas.
