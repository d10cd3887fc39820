### Checks of what makes a source text hard to translate. In the list of checks stands `about`, below a
### finding `help`, and `why` on the page that `tchau explain CHECK` shows.

## The comment above a text.

# A text of the source has a variable, and no comment says what the variable is.
# $variable (Text): the name of the variable, without the dollar sign.
# source: 5fec8f9a
undocumented-variable = Nenhum comentário diz o que é “${ $variable }”.
    .help = Escreva acima do texto o que “${ $variable }” representa, que tipo de valor é e um exemplo.
    .about = Uma variável da origem não tem comentário que diga o que ela é
    .why = Quem traduz “{"{ $name }"} was removed” precisa saber se foi removida uma pessoa ou um grupo, porque disso depende a forma do verbo em muitas línguas. Uma linha como “# $name (Text): the name of a group” basta para isso. A verificação vale só para projetos que descrevem a maioria das suas variáveis. Desligue-a se os comentários ficam em outro lugar.

## Ids.

# An id is written in another style than nearly all others.
# $name (Text): the id.
# $style (Text): the style of the others, such as “kebab-case” or “camelCase”.
# source: 4871f6ed
id-style = O id “{ $name }” não está escrito como os outros, que usam { $style }.
    .help = Mude o nome para { $style } em todos os idiomas e no código.
    .about = Um id da origem está escrito de outro modo que quase todos os outros
    .why = As pessoas procuram ids e tentam adivinhá-los. Onde todos são como “page-title”, ninguém encontra “pageTitle”. O estilo é o de quase todos os ids do projeto; ids de uma só palavra cabem em qualquer estilo. Desligue a verificação se não for possível mudar ids antigos.

## Numbers and units.

# A number comes with its unit written out behind it.
# $unit (Text): the unit, such as “MB”.
# source: 9ad3162e
unit-by-hand = A unidade “{ $unit }” está escrita à mão depois de um número.
    .help = Passe o comprimento ou o tamanho já formatado com a unidade, para que cada idioma escreva os dois à sua maneira.
    .about = Uma unidade está escrita à mão depois de um número da origem
    .why = Cada idioma tem a sua unidade, o seu símbolo, o espaço antes dele e o ponto em que começa a unidade maior. “{"{ $size }"} MB” fica errado assim que alguém precisa de “1.5 GB”, ou de “1,5 Go” em francês. Um valor que o código formata com a unidade fica certo em todo lugar. Desligue a verificação onde a unidade nunca muda, como em dados técnicos.

## Switching checks off.

# A comment switches a check off and does not say why.
# $check (Text): the id of the check.
# source: 93789d82
allowed-without-reason = A verificação “{ $check }” não foi desligada aqui, porque falta o motivo.
    .help = Escreva o motivo depois de dois-pontos: “# l10n-allow { $check }: …”.
    .about = Um comentário desliga uma verificação sem dizer o motivo
    .why = Uma verificação é desligada para um só texto com uma linha como “# l10n-allow untranslated: the name of a product”. Sem o motivo, ninguém sabe mais tarde se ele ainda vale; por isso, a verificação continua ligada até que haja um.
# A comment switches off a check that does not exist.
# $check (Text): what the comment says.
# $nearest (Text): the id of a check that is written most like it.
# source: 832e3d1e
unknown-check = Não existe a verificação “{ $check }”.
    .help = O nome mais parecido é “{ $nearest }”. `tchau list checks` mostra todos os nomes.
    .about = Um comentário desliga uma verificação que não existe
    .why = Um nome escrito errado não desliga nada, e ninguém percebe até o problema aparecer de novo. Os nomes das verificações nunca são traduzidos. Um nome errado em “l10n.toml” é apontado antes de qualquer verificação.
