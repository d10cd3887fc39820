### Errors: what tchau cannot read or understand. They are shown like this:
###
###     error: There is no tenant “fabrikan” in this scenario. …
###       --> scenarios/leave/guest.yaml:12:13
###        |
###     12 |     tenant: fabrikan
###        |             ^^^^^^^^
###     Did you mean “fabrikam”?
###
### A text says what is wrong and what is expected instead, for people who do not program, and
### blames nobody. “Here” is the place above the carets. Words in backquotes are typed exactly like
### that: names of fields (`wait`), values (`personal`) and commands are the same in every language.
### Keep every text on one line.

## Around every error.

# The word in front of every error, followed by a colon.
# max-length: 10
# source: e3814d5c
trouble = erro
# Below the error, if one of the right names resembles the wrong one.
# $name (Text): the right name.
# source: 3b152e56
trouble-suggestion = Você quis dizer “{ $name }”?
# Below the error, if there is nothing similar but only a few names are possible.
# $names (List): the names of fields, values, commands or languages that can stand here.
# source: 0f9941ca
trouble-known = Possível aqui: { $names }.

# Below the error about a name in braces that is only the rest of a text with a comma.
# source: 08618eca
trouble-quote-comma = Se a vírgula faz parte de um texto, coloque o texto inteiro entre aspas.
# Below the error about a field that a step has twice. A step is an entry of the list `steps`.
# source: 95243727
trouble-new-step = Se uma nova etapa começa aqui, escreva um hífen antes dela.

# Below an error in a fragment, a file with what several scenarios have in common.
# $place (Text): the file and the line that use the fragment.
# source: 3d2fe0b6
trouble-used-at = Usado em { $place }.
# Below an error in a scenario that has a table with the values of several runs.
# $line (Number): the line of the row of the table.
# $values (List): the names and values of the row, such as “length: 30d”.
# source: bad427ac
trouble-in-row = No caso da linha { NUMBER($line, useGrouping: "false") }: { $values }.

## Files.

# $path (Text): the path of the file or folder.
# $reason (Text): what the operating system says, often in English.
# source: c9ff4a95
trouble-unreadable = Não é possível ler “{ $path }”. Mensagem do sistema: { $reason }.
# $path (Text): the path of the file or folder.
# source: 2ce01062
trouble-missing = “{ $path }” não existe. Confira a grafia e a pasta em que você está.
# $path (Text): the path of the folder.
# source: 9a0eada0
trouble-is-folder = “{ $path }” é uma pasta, mas aqui deve haver um arquivo.
# $path (Text): the path of the folder.
# source: cc896a26
trouble-no-scenario = Não há nenhum cenário na pasta “{ $path }”. Cenários são arquivos com nomes terminados em .yaml ou .yml.
# $limit (Number): the size of the largest possible file, in bytes.
# source: f6aec8f5
trouble-too-large = { PLURAL($limit) ->
        [one] O arquivo é grande demais: um cenário tem no máximo { $limit } byte. Divida-o em vários arquivos.
       *[other] O arquivo é grande demais: um cenário tem no máximo { $limit } bytes. Divida-o em vários arquivos.
    }
# UTF-16 and UTF-8 are ways of saving text (encodings).
# source: 6e17eacd
trouble-utf-16 = O arquivo está salvo em UTF-16. Salve-o de novo em UTF-8.
# The place shown is the first that cannot be read.
# source: 2888e954
trouble-not-utf-8 = Não é possível ler o que está aqui, porque o arquivo não está salvo em UTF-8. Salve-o de novo em UTF-8.
# $code (Text): the code of the character, such as “U+0000”.
# source: bc7ad468
trouble-forbidden-character = Há aqui um caractere invisível ({ $code }) que não é permitido em um arquivo. Exclua-o ou digite este trecho de novo.

## The form of a scenario: indentation, colons, quotation marks, fields and lists (YAML).

# $cause (Key): the likely mistake.
# source: 4558ec3e
trouble-syntax = { $cause ->
        [tab] O recuo desta linha foi feito com tabulação. Use espaços.
        [indentation] O recuo não combina com o das linhas ao redor. Linhas do mesmo nível começam com o mesmo número de espaços.
        [unquoted-colon] Há um segundo sinal de dois-pontos nesta linha. Coloque o texto entre aspas, por exemplo `title: "Dia 30: tarde demais"`.
        [missing-colon] Faltam dois-pontos aqui. Escreva o nome do campo, dois-pontos e o valor, por exemplo `wait: 30d`.
        [missing-space] Falta um espaço depois dos dois-pontos ou do hífen. Escreva, por exemplo, `wait: 30d` ou `- design`.
        [unclosed-quote] Um texto entre aspas não termina. Coloque aspas iguais às do início depois da última palavra.
        [text-after-quote] Não pode haver nada depois das aspas finais. Um texto com apóstrofo fica entre aspas duplas, por exemplo `name: "Joana D'Arc"`.
        [unclosed-bracket] O colchete ou a chave que se abre aqui não se fecha. Coloque `]` ou `{"}"}` onde terminam a lista ou os campos.
        [unquoted-variable] Entre colchetes ou chaves, uma variável precisa de aspas. Escreva, por exemplo, `user: "${"{"}guest{"}"}"`.
        [missing-comma] Falta uma vírgula entre dois valores dentro de colchetes ou chaves. Escreva, por exemplo, `[design, suppliers]`.
        [stray-bracket] Este colchete ou esta chave fecha algo que não foi aberto. Exclua esse sinal ou coloque o texto inteiro entre aspas.
        [misplaced-dash] Uma lista não pode começar na linha do próprio campo. Escreva cada valor em uma linha abaixo do campo, depois de um hífen.
        [reserved-character] Um texto não pode começar com este caractere. Coloque o texto entre aspas, por exemplo `"@ana"`.
        [escape] Depois de uma barra invertida entre aspas duplas, só alguns caracteres são possíveis. Para escrever a própria barra invertida, use duas: `\\`.
        [unknown-anchor] Um asterisco remete a algo marcado antes com `&` e o mesmo nome, e não há nada assim. Se o asterisco faz parte de um texto, coloque o texto entre aspas.
       *[other] Não é possível entender este trecho. Confira o recuo, os dois-pontos, as aspas, os colchetes e as chaves aqui e na linha acima.
    }
# source: 01ccb852
trouble-empty-document = O arquivo está vazio. Um cenário precisa dos campos `title`, `tenants`, `users` e `steps`.
# “---” is a line with three dashes.
# source: cb61956b
trouble-second-document = Um segundo cenário começa aqui, depois de `---`. Coloque-o em um arquivo separado.
# $name (Text): a name, followed by a colon in the file.
# $line (Number): the line where the name stands for the first time.
# source: e13530a2
trouble-duplicate-key = “{ $name }” já está na linha { NUMBER($line, useGrouping: "false") }. Exclua ou renomeie um dos dois.
# source: 7072085b
trouble-key-not-scalar = Antes dos dois-pontos deve haver um nome simples, por exemplo `ana`. Não pode ser uma lista nem conter outros campos.
# $tag (Text): a word that begins with an exclamation mark.
# source: d855c465
trouble-tag = “{ $tag }” não tem significado em um cenário. Exclua-o ou, se ele faz parte de um texto, coloque o texto entre aspas.
# $limit (Number): how many levels are possible.
# source: cd02be8e
trouble-too-deep = Há níveis demais de listas e campos uns dentro dos outros aqui. O limite é { $limit }.
# $limit (Number): how many values may be repeated in this way.
# source: 47ff529b
trouble-too-many-aliases = Referências com asterisco, como `*name`, repetem coisas demais neste arquivo. O limite para todos os valores repetidos é { $limit }.
# $name (Text): the wrong name of a field.
# source: 376b60f6
trouble-unknown-field = “{ $name }” não é um campo possível aqui.
# $name (Text): the wrong value.
# source: adef888d
trouble-unknown-choice = “{ $name }” não é um valor possível aqui.
# $name (Text): the name of the field.
# source: 68f626ef
trouble-missing-field = Falta o campo `{ $name }` aqui. Ele é obrigatório.
# Two sentences: what is expected, and what stands here instead.
# $expected (Key): what is expected.
# $found (Key): what stands in the file.
# source: 0e838e17
trouble-wrong-shape = { $expected ->
        [text] { $found ->
            [number] Aqui deve haver um texto; o que parece um número precisa de aspas, por exemplo `"2.5"`.
            [whole-number] Aqui deve haver um texto; o que parece um número precisa de aspas, por exemplo `"2026"`.
            [yes-no] Aqui deve haver um texto; para ser um texto, esta palavra precisa de aspas.
           *[other] Aqui deve haver um texto.
        }
        [number] Aqui deve haver um número, por exemplo 30.
        [whole-number] Aqui deve haver um número inteiro, por exemplo 2.
        [yes-no] Aqui deve haver `true` (sim) ou `false` (não).
        [list] Aqui deve haver uma lista, por exemplo `[design, suppliers]`.
        [mapping] Aqui deve haver campos com valores, por exemplo `name: Contoso`.
        [choice] Aqui deve haver uma das palavras fixas que este campo aceita.
        [nothing] Aqui não deve haver nada.
        [instant] Aqui deve haver um instante, por exemplo 2026-03-02T09:00:00Z.
        [length] Aqui deve haver uma duração, por exemplo 29d 23h 59m 59s.
       *[other] Aqui deve haver outra coisa.
    } { $found ->
        [text] Em vez disso, há um texto.
        [number] Em vez disso, há um número.
        [whole-number] Em vez disso, há um número inteiro.
        [yes-no] Em vez disso, há `true` ou `false`.
        [list] Em vez disso, há uma lista.
        [mapping] Em vez disso, há campos com valores.
        [choice] Em vez disso, há uma palavra isolada.
        [nothing] Em vez disso, não há nada.
        [instant] Em vez disso, há um instante.
        [length] Em vez disso, há uma duração.
       *[other] O que há no lugar não serve.
    }
# $expected (Key): what is expected.
# $text (Text): what stands in the file.
# source: f3b3f80f
trouble-bad-value = { $expected ->
        [text] “{ $text }” não é um texto possível aqui.
        [number] “{ $text }” não é um número. Escreva, por exemplo, 30.
        [whole-number] “{ $text }” não é um número inteiro. Escreva, por exemplo, 2.
        [yes-no] “{ $text }” não é `true` (sim) nem `false` (não). Escreva um dos dois.
        [list] “{ $text }” não é uma lista. Escreva, por exemplo, `[design, suppliers]`.
        [mapping] “{ $text }” não é um campo com valor. Escreva, por exemplo, `name: Contoso`.
        [choice] “{ $text }” não é uma das palavras possíveis aqui.
        [nothing] Aqui não deve haver nada. Exclua “{ $text }”.
        [instant] “{ $text }” não é um instante. Escreva, por exemplo, 2026-03-02T09:00:00Z.
        [length] “{ $text }” não é uma duração. Escreva, por exemplo, 29d 23h 59m 59s.
       *[other] “{ $text }” não é possível aqui.
    }
# $found (Text): the number as it stands in the file.
# $smallest (Number): the smallest possible number.
# $largest (Number): the largest possible number.
# source: fa241207
trouble-out-of-range = { $found } não é possível aqui. Escreva um número inteiro de { $smallest } a { $largest }.
# $reason (Text): what is wrong, always in English, without a full stop.
# source: a3241113
trouble-other = Este valor não é possível aqui: { $reason }.

## The meaning of a scenario: names, instants, lengths, people and steps.

# $what (Key): what the name stands for.
# $name (Text): the name that nothing has.
# source: b98d570b
trouble-unknown-name = { $what ->
        [tenant] Não há nenhum locatário “{ $name }” neste cenário. Os locatários são os nomes em `tenants`.
        [user] Não há nenhuma pessoa “{ $name }” neste cenário. As pessoas são os nomes em `users`.
        [group] Este locatário não tem nenhum grupo “{ $name }”. Os grupos dele estão no campo `groups`, em `tenants`.
        [application] Este locatário não tem nenhum aplicativo “{ $name }”. Os aplicativos dele estão no campo `applications`, em `tenants`.
        [licence] Este locatário não tem nenhuma licença “{ $name }”. As licenças dele estão no campo `licences`, em `tenants`.
        [role] Não há nenhuma função de administrador “{ $name }”.
        [locale] Não há textos no idioma “{ $name }”.
        [requirement] Não há nenhum requisito nem decisão “{ $name }”. Eles têm nomes como R25 e D3; `tchau list requirements` mostra todos.
        [rule] Não há nenhuma regra “{ $name }”. `tchau list rules` mostra todas.
        [invariant] Não há nenhuma invariante “{ $name }”. `tchau list invariants` mostra todas.
        [answer] Não há nenhuma regra “{ $name }”. Escreva `allowed` (permitido) ou a regra que recusa; `tchau list rules` mostra todas.
        [event] Não há nenhum evento “{ $name }”.
        [view] Não há nenhuma tela “{ $name }”.
        [message] Não há nenhuma mensagem “{ $name }”. `tchau list messages` mostra todas.
        [relation] Não há nenhuma relação “{ $name }”.
        [variable] Não há nenhuma variável “{ $name }” aqui. As variáveis são os nomes em `variables` e os das linhas em `for_each`.
        [parameter] O fragmento não tem nenhum parâmetro “{ $name }”. Os parâmetros dele são os nomes em `parameters`.
       *[other] Não há nada com o nome “{ $name }”.
    }
# $text (Text): what stands in the file.
# source: b4ba66db
trouble-not-an-instant = “{ $text }” não é um instante válido. Escreva data e hora em UTC, por exemplo 2026-03-02T09:00:00Z, ou só uma data, por exemplo 2026-03-02.
# $text (Text): what stands in the file.
# source: b744f78f
trouble-instant-out-of-range = “{ $text }” está fora do calendário do tchau. Use um ano de 1970 a 9999.
# The units are weeks, days, hours, minutes and seconds; “next_deadline” is a value of “wait”.
# $text (Text): what stands in the file.
# source: d7d0982c
trouble-not-a-length = “{ $text }” não é uma duração válida. Escreva números inteiros com as unidades w (semanas), d, h, m e s, da maior para a menor, por exemplo 29d 23h 59m 59s; `wait` também aceita o valor `next_deadline`.
# $text (Text): what stands in the file.
# source: e57a5b37
trouble-length-overflows = “{ $text }” é uma duração longa demais para o tchau. Escreva uma duração menor, por exemplo 30d.
# source: 1b0a8f0b
trouble-length-is-zero = Uma duração igual a zero não é possível aqui. Escreva pelo menos 1s.
# “data_removal” and “timelines” are fields.
# $longest (Length): how long the data removal may take.
# source: b435da0f
trouble-removal-outside-window = Esta remoção de dados demora demais: o limite é { $longest }. Escreva uma duração menor ou aumente o limite no campo `data_removal`, em `timelines`.
# $limit (Number): how many are possible.
# source: 42e6ac1d
trouble-too-many = Há itens demais aqui. O limite é { $limit }.
# $name (Text): a name that stands twice in a list.
# source: 8eaa93a9
trouble-twice = “{ $name }” já está nesta lista. Escreva cada nome uma só vez.
# $name (Text): the name of the field.
# source: a3b67cfc
trouble-missing-for-action = Esta etapa precisa do campo `{ $name }`. Adicione-o aqui.
# $name (Text): the name of the field.
# source: 8ced2263
trouble-unused-by-action = O campo `{ $name }` não tem uso aqui. Exclua-o ou confira se a etapa faz o que você quer.
# “steps” is a list that is empty.
# source: 56639c00
trouble-no-steps = Não há nenhuma etapa aqui. Um cenário precisa de pelo menos uma etapa, por exemplo `- wait: 30d`.
# source: 389301d0
trouble-nothing-happens = Nada acontece nesta etapa. Ela precisa de um dos campos `do`, `wait` e `until`. Cada hífen inicia uma nova etapa.
# source: d42af14f
trouble-two-actions = Esta etapa faz mais de uma coisa. Mantenha só um dos campos `do`, `wait` e `until` e escreva outra etapa para o resto.
# source: 2b15a0bf
trouble-account-unclear = Não está claro qual conta esta pessoa tem. Escreva `home` com o nome de um locatário, por exemplo `home: contoso`, ou `account: personal`, mas não os dois.
# source: 5d139897
trouble-address-taken = Outra pessoa deste cenário tem o mesmo endereço de email. Escreva um endereço diferente no campo `email`.
# source: a38d07f2
trouble-outsider-at-home = Este é o locatário de origem da pessoa. Convidados e usuários de conexão direta B2B vêm de fora: escolha outro locatário.
# source: 623d20ef
trouble-personal-connection = Esta pessoa tem uma conta pessoal, que não pode usar a conexão direta B2B. Escolha alguém com uma conta corporativa ou de estudante, ou então coloque a pessoa em `guests`.
# source: 1ac65bb8
trouble-already-there = Esta pessoa já tem a mesma relação com este locatário. Exclua uma das duas entradas.
# source: 8c0cb7e3
trouble-role-of-pending = Quem tem um convite pendente não pode ter funções. Exclua `roles` ou escreva `invitation: accepted`.
# “contact” and “statement” are fields.
# source: b60cd40c
trouble-bad-privacy = Estas informações de privacidade não são válidas. Em `contact`, escreva um endereço de email; em `statement`, um endereço da web que comece com https:// ou http:// e tenha no máximo 255 caracteres.
# A list of people or of invariants.
# source: 44e670b8
trouble-empty = Esta lista está vazia. Escreva nela pelo menos um nome, por exemplo `users: [ana]`.
# The name of a person, a tenant, a group, an application or a licence; a title, a reason or a tag.
# source: 4da3dd47
trouble-not-a-name = O texto precisa de pelo menos um caractere visível aqui e não pode ter quebras de linha nem caracteres de controle.
# $text (Text): what stands there.
# source: c2f7c104
trouble-not-an-address = “{ $text }” não é um endereço de email. Escreva um como ana@contoso.example.

## Fragments, variables and tables: what scenarios have in common.

# “${"{"}name{"}"}” is how a variable is written.
# source: fdb22d9f
trouble-unclosed-variable = Falta a chave que termina esta variável. Escreva, por exemplo, `${"{"}guest{"}"}`; para mostrar os próprios caracteres `${"{"}`, escreva `$${"{"}`.
# $name (Text): the name of the variable.
# source: ecd29a5f
trouble-variable-not-text = “{ $name }” representa uma lista ou campos, que não cabem em um texto. Escreva a variável sozinha ou dê a ela um texto.
# $path (Text): what stands in the file.
# source: dfc6a5b3
trouble-not-a-fragment = “{ $path }” não é um fragmento. Fragmentos são arquivos cujos nomes terminam em .fragment.yaml.
# The file that was named is a fragment.
# source: 73acc1b8
trouble-fragment-alone = Este arquivo é um fragmento, que só cenários podem usar. Execute um cenário que o cite no campo `use`.
# $way (Text): the paths of the fragments, with arrows between them.
# source: 625c343a
trouble-circle = Aqui um fragmento seria usado dentro de si mesmo, o que não teria fim: { $way }. Exclua este `use`.
# $limit (Number): how many levels are possible.
# source: 653b2f1a
trouble-fragments-too-deep = Aqui há níveis demais de fragmentos que usam uns aos outros. O limite é { $limit }.
# $limit (Number): how many characters are possible.
# source: 97e252cc
trouble-too-large-together = Com tudo o que usa, este arquivo é grande demais: o limite é de { $limit } caracteres para todas as linhas juntas. Divida-o em vários arquivos.
# $name (Text): the name of the parameter.
# source: c29c44a8
trouble-missing-parameter = O fragmento também precisa do parâmetro `{ $name }`. Adicione-o em `with` ou dê a ele um valor padrão no fragmento.
# Steps are the entries of the list `steps`.
# $name (Text): a field of the fragment, such as “users”.
# source: 8ba22e2b
trouble-cast-among-steps = Este fragmento tem o campo `{ $name }`, por isso não pode ser usado entre as etapas. Use-o no início do arquivo.
# $name (Text): the name of a tenant, a person or a variable.
# $place (Text): the file and the line where the name stands for the first time.
# source: 89cefdd0
trouble-twice-in-cast = “{ $name }” já está em { $place }. Exclua um dos dois ou mude o nome.
# “for_each” is a field with a table.
# source: 2f532ebf
trouble-no-rows = Esta tabela não tem linhas. Escreva pelo menos uma, por exemplo `- { "{" } length: 30d { "}" }`, ou exclua `for_each`.
# A row of the table in the field “for_each”.
# $name (Text): the name that is missing.
# source: 6f53611c
trouble-row-lacks = Esta linha da tabela não diz nada sobre `{ $name }`. Todas precisam dos mesmos nomes que a primeira.
# A row of the table in the field “for_each”.
# $name (Text): the name that the first row does not have.
# source: b405e81e
trouble-row-adds = A primeira linha da tabela não diz nada sobre “{ $name }”. Todas precisam dos mesmos nomes que a primeira.

## The command line.

# “--name” and “--tag” choose among the scenarios.
# source: 462ea6a1
trouble-no-match = Nenhum cenário corresponde ao que você pediu com `--name` ou `--tag`.
# After a path such as “scenarios/leave.yaml:42”.
# $line (Number): the number after the colon.
# source: 30cd4594
trouble-no-step-at-line = Não há nenhuma etapa na linha { NUMBER($line, useGrouping: "false") }. Indique a linha de uma etapa, que começa com um hífen abaixo de `steps`.
# After “tchau run --update” on a machine that builds and tests (continuous integration).
# source: 8fc9f6de
trouble-update-in-ci = Os arquivos não são atualizados onde a variável de ambiente `CI` está definida. Atualize-os no seu computador e confira as alterações.
# After “tchau run --update=review” where nobody can type an answer.
# source: 1af4a64f
trouble-update-unasked = Não há ninguém aqui a quem perguntar sobre cada alteração. Execute este comando em um terminal ou escreva `--update` para alterar tudo.
# “tchau timeline” was asked for several scenarios as an SVG or as JSON. Below it, some of them are named.
# $count (Number): how many scenarios there are.
# source: 8a333212
trouble-several-scenarios = { PLURAL($count) ->
        [one] Um SVG ou JSON contém a imagem de um só cenário, e aqui há { $count }. Indique um.
        [many] Um SVG ou JSON contém a imagem de um só cenário, e aqui há { $count } de cenários. Indique um.
       *[other] Um SVG ou JSON contém a imagem de um só cenário, e aqui há { $count } cenários. Indique um.
    }
# $expression (Text): what stands after “--tag”.
# $column (Number): the place of the first character that cannot be understood.
# source: f0c5eea0
trouble-tag-expression = Não é possível entender “{ $expression }” a partir do caractere { NUMBER($column, useGrouping: "false") }. Combine tags com `and`, `or`, `not` e parênteses, por exemplo `leave and not (restore or R25)`.
# $name (Text): the language that was asked for.
# source: 12a45049
trouble-unknown-locale = Não há textos no idioma “{ $name }”.
# $name (Text): what stands after “tchau explain”.
# source: 43d9f6c9
trouble-unknown-id = Não há nenhuma regra, invariante, requisito, decisão, mensagem ou verificação de idioma “{ $name }”. `tchau list` mostra o que existe.
# $name (Text): a word of the command line.
# source: 622b5a60
trouble-unknown-argument = “{ $name }” não é uma opção nem um argumento deste comando.
# $name (Text): the first word after “tchau”.
# source: f2e4c48c
trouble-unknown-command = “{ $name }” não é um comando do tchau.
# $names (List): what is missing, such as “<ID>”.
# source: a360f20c
trouble-missing-argument = Este comando não está completo. Ele também precisa de { $names }.
# source: 42a3abc1
trouble-missing-command = Falta um comando, por exemplo `tchau run`.
# $value (Text): the value that is not possible.
# $argument (Text): the option or argument, such as “--format <FORMAT>”.
# source: 94c449d7
trouble-invalid-value = “{ $value }” não é um valor possível para `{ $argument }`.
# $argument (Text): the option, such as “--lang <LANGUAGE>”.
# source: af2702b6
trouble-needs-value = Falta um valor para `{ $argument }`.
# $argument (Text): the option, such as “--lang <LANGUAGE>”.
# source: cd99aed3
trouble-repeated-argument = `{ $argument }` só pode ser usado uma vez.
# $argument (Text): an option, such as “--update”.
# $other (Text): another option, such as “--format <FORMAT>”.
# source: d4e6a50d
trouble-conflicting-arguments = `{ $argument }` e `{ $other }` não podem ser usados juntos.
# Heading in front of a line such as “tchau explain <ID>”.
# max-length: 12
# source: bf13a9a0
trouble-usage = Uso:
# Last line after a mistake on the command line.
# $command (Text): a command, such as “tchau run --help”.
# source: db41efae
trouble-more-help = Para obter mais ajuda, use “{ $command }”.
# What a run says could not be written to a file or to the terminal.
# $reason (Text): what the operating system says, often in English.
# source: 4dadb8e6
trouble-output = Não foi possível gravar a saída. Mensagem do sistema: { $reason }.
# A file that tchau was to write.
# $path (Text): the path of the file.
# $reason (Text): what the operating system says, often in English.
# source: adf897bb
trouble-not-written = Não foi possível gravar “{ $path }”; o arquivo continua como estava. Mensagem do sistema: { $reason }.
# Two reports of “tchau run” were to go to the same file.
# $path (Text): the path of the file.
# source: e2224002
trouble-report-twice = Dois relatórios seriam gravados em “{ $path }”. Indique um arquivo para cada relatório.

## Files of texts like this one, in a folder that is given with “--locales”.

# $path (Text): the path of the folder.
# source: 9dc20f82
trouble-no-locale = Não há textos na pasta “{ $path }”. Ela precisa de uma pasta para cada idioma, como `en` ou `pt-BR`, com arquivos de nomes terminados em .ftl.
# $path (Text): the path of the folder.
# source: 726180f5
trouble-not-a-locale = O nome da pasta “{ $path }” não é o de um idioma. As pastas de textos têm nomes como `en` ou `pt-BR`.
# $reason (Text): what is wrong, always in English, without a full stop.
# source: 27c1f904
trouble-text-syntax = Não é possível entender este texto: { $reason }.
# The text has placeables in placeables, more than a hundred of them.
# source: 825fd58a
trouble-text-too-deep = Há chaves ou parênteses demais uns dentro dos outros aqui. Divida o texto em várias mensagens.
# $id (Text): the ID of a text, which stands in front of the equals sign.
# $first (Text): the file and the line where the ID stands for the first time.
# source: 22b121ae
trouble-text-twice = Já existe um texto com o ID “{ $id }” em { $first }. Exclua ou renomeie um dos dois.
# $id (Text): the ID of a text, which stands in front of the equals sign.
# source: 456e449b
trouble-text-reserved = Um texto não pode ter o ID “{ $id }”, porque uma função tem esse nome. Escolha outro ID.
# $function (Text): the name of a function, such as “NUMBER”.
# $reason (Text): what is wrong, always in English, without a full stop.
# source: ab9adb2d
trouble-text-call = A função `{ $function }` não pode ser usada assim: { $reason }.
# $locale (Text): the name of a folder, such as “pt-BR”.
# source: a971f58a
trouble-text-locale = O tchau não sabe escrever números e datas no idioma “{ $locale }”. Escolha outro nome para a pasta.

## New files: tchau new.

# $path (Text): the file.
# source: b12e2b09
trouble-file-exists = { $path } já existe. Nada foi alterado; --force substitui o arquivo.

## The work of translators: tchau l10n approve, add and coverage.

# $name (Text): the ID that was asked for.
# source: c7253e2f
trouble-no-translation = Não existe tradução com o ID “{ $name }”.
# $locale (Text): the locale that was to be added.
# $path (Text): the file or folder that is there.
# source: 1dbb3c74
trouble-locale-exists = Não é possível adicionar “{ $locale }”, porque { $path } já existe. Nada foi alterado.
# source: 4f38cbf2
trouble-no-scenarios-for-texts = Não há cenários que mostrem estes textos. As configurações em l10n.toml dizem quais são: `shown-by = "tchau"` e `scenarios`.

## The settings of language checks, the file l10n.toml.

# source: 9c1b1931
trouble-not-toml = A partir daqui, este arquivo não é TOML. Uma linha de configurações tem a forma `scenarios = "../scenarios"`.
# $name (Text): the ID that stands there.
# source: 679beb62
trouble-unknown-check = Não existe a verificação “{ $name }”. `tchau list checks` mostra todas.
# $name (Text): the ID of the check.
# source: 283a3dcb
trouble-off-without-reason = A verificação “{ $name }” está desativada sem um motivo. Escreva por quê, por exemplo `"off: o fornecedor escreve assim"`.

## Exchange files: texts on their way from a translation tool, in the formats XLIFF, PO, TMX and CSV.
## Below such an error stands a suggestion or a list of what is possible, or nothing.

# The formats are named like this everywhere.
# source: b7cc2079
trouble-exchange-format = Este arquivo não está em nenhum dos formatos XLIFF, PO, TMX e CSV. Diga qual é o formato, por exemplo com `--format po`.
# $limit (Number): the size of the largest possible file, in bytes.
# source: 5e7417e3
trouble-exchange-too-large = { PLURAL($limit) ->
        [one] O arquivo é grande demais: um arquivo de traduções tem no máximo { $limit } byte. Exporte menos textos de cada vez.
       *[other] O arquivo é grande demais: um arquivo de traduções tem no máximo { $limit } bytes. Exporte menos textos de cada vez.
    }
# XML is the form of XLIFF and TMX files. An element begins with <name> and ends with </name>.
# $cause (Key): the likely mistake.
# source: c306a63a
trouble-exchange-xml =
    { $cause ->
        [truncated] O arquivo termina antes que tudo nele seja fechado; provavelmente só uma parte dele foi salva. Peça o arquivo de novo.
        [end-tag] Aqui termina um elemento que não é o que está aberto. Restaure o arquivo ou exporte-o de novo da ferramenta de tradução.
        [tag] Esta marca está incompleta, tem um atributo repetido ou atributos demais. Restaure o arquivo ou exporte-o de novo da ferramenta de tradução.
        [entity] Há aqui uma referência de caractere que o XML não conhece. Escreva o “e” comercial como `&amp;`.
        [doctype] O arquivo define abreviações próprias (DOCTYPE com colchetes), que não são seguidas. Exclua a definição.
        [too-deep] Os elementos deste arquivo têm níveis demais para um arquivo de traduções.
        [outside] Há algo fora do único elemento que um arquivo XML tem. Exclua-o.
       *[other] A partir daqui, este arquivo não é XML bem formado. Restaure-o ou exporte-o de novo da ferramenta de tradução.
    }
# $found (Text): the name of the first element of the file.
# $expected (Text): the name that it should have.
# source: 44f42e12
trouble-exchange-root = O arquivo começa com `{ $found }`, mas aqui deve haver `{ $expected }`. Confira se é o arquivo certo; outro formato pode ser indicado com `--format`.
# $found (Text): the version of the file, which may be empty.
# $expected (Text): a format with its version, such as “XLIFF 2.1”.
# source: 64dff0d9
trouble-exchange-version = Este arquivo está na versão “{ $found }” do formato. Salve-o como { $expected } na ferramenta de tradução.
# “msgid”, “msgstr” and “msgctxt” are keywords of PO files.
# $cause (Key): the likely mistake.
# source: fd221b0b
trouble-exchange-po =
    { $cause ->
        [quote] Em um arquivo PO, um texto fica entre duas aspas na mesma linha. Escreva aspas dentro do texto como `\"`.
        [escape] Depois de uma barra invertida, só pode haver `n`, `t`, `r`, aspas ou outra barra invertida. Escreva uma barra invertida como `\\`.
        [line] Esta linha não faz parte de um arquivo PO. As linhas começam com `msgctxt`, `msgid`, `msgstr`, aspas ou `#`.
        [incomplete] Uma entrada de PO tem `msgctxt`, `msgid` e `msgstr`, nesta ordem. Acrescente o que falta aqui.
       *[plural] As formas de plural do gettext não são usadas aqui: cada forma é uma entrada própria. Exporte os textos de novo.
    }
# A column of a table.
# $name (Text): the name of the column, such as “key”.
# source: add0da3a
trouble-exchange-column = A primeira linha da tabela não tem a coluna `{ $name }`. Restaure os títulos como foram exportados.
# $name (Text): the names of all columns.
# source: 478f2bc1
trouble-exchange-row = Esta linha da tabela tem colunas de menos. As colunas são: { $name }.
# source: 55160404
trouble-exchange-quote = Há aspas abertas nesta tabela que nunca são fechadas; provavelmente só uma parte dela foi salva. Peça o arquivo de novo.
# $name (Text): the language that the file names, such as “fr”.
# source: 9de22ff0
trouble-exchange-language = O arquivo é para o idioma “{ $name }”, que estes textos não têm nesse lugar.
# source: cb184117
trouble-exchange-no-language = O arquivo não diz em que idioma estão as traduções, e estes textos existem em vários.
# No text of the file belongs to the folder of texts.
# $name (Text): the key of the first text, such as “portal.ftl#leave-link”.
# source: 6aa1f7f1
trouble-exchange-foreign = Nenhum dos textos deste arquivo é da pasta indicada. O primeiro é “{ $name }”.
# The file has no texts at all.
# source: d029ca72
trouble-exchange-nothing = Não há traduções neste arquivo.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
# source: a47ca430
trouble-exchange-unknown = Não existe mais o texto “{ $name }”. Ele foi renomeado ou removido depois da exportação; a tradução não foi usada.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
# source: 33054548
trouble-exchange-twice = “{ $name }” tem duas traduções diferentes neste arquivo. A primeira foi usada.
# A placeholder stands for a value that is filled in.
# $code (Text): the placeholder, such as “{"{"} $organization {"}"}”.
# source: b62c989f
trouble-exchange-code-lost = O marcador `{ $code }` falta nesta tradução, que não foi usada. Acrescente o marcador onde o valor deve aparecer.
# A placeholder stands for a value that is filled in.
# $code (Text): the placeholder, such as “{"{"} $organization {"}"}”.
# source: 9bfe71de
trouble-exchange-code-unknown = O marcador `{ $code }` não está no texto de origem nem na tradução anterior; por isso, esta tradução não foi usada. Use só marcadores do texto de origem.
# $found (Number): the length of the translation.
# $limit (Number): the greatest length.
# source: d0d03639
trouble-exchange-too-long =
    { PLURAL($limit) ->
        [one] Esta tradução ocupa { $found } caractere, e o máximo é { $limit }. Mesmo assim, ela foi usada.
       *[other] Esta tradução ocupa { $found } caracteres, e o máximo é { $limit }. Mesmo assim, ela foi usada.
    }
# A mistake of tchau itself.
# $name (Text): the key of the text, such as “portal.ftl#leave-link”.
# source: 90bba2d4
trouble-exchange-not-faithful = O tchau não conseguiu gravar “{ $name }” de modo que o texto fosse lido como deve; por isso, nada foi gravado. É um erro do tchau; avise a equipe.
# After “tchau l10n export”.
# source: caaecbd1
trouble-exchange-one-target = Um arquivo de traduções tem um só idioma. Indique-o, por exemplo com `--target pt-BR`.
# After “tchau l10n import” of a file of terms, in the format TBX.
# $path (Text): the path of the glossary
# source: fb32d5af
trouble-exchange-glossary = Estes termos não são os do glossário “{ $path }”, que é escrito à mão e nunca é substituído. Altere-o lá ou exclua-o e salve este arquivo no lugar dele como `glossary.tbx`.
# Shown with the place in a file of texts, after “tchau l10n import”.
# source: e7e40308
trouble-exchange-neighbour = Este texto não está bem formado; por isso, não é seguro gravar traduções no arquivo, e nada foi gravado. Corrija-o primeiro; `tchau l10n check` mostra o que está errado.

## “tchau explore”.

# The world that was named is neither one of those that tchau has, nor a file. The next line names them.
# $name (Name): what was named.
# source: e2ec4bc1
trouble-unknown-world = Não há mundo nem arquivo com o nome “{ $name }”.
# The search cannot begin.
# source: 9ccb7a7c
trouble-world-too-fine = Os prazos deste mundo são diferentes demais para uma busca completa: não têm um divisor comum grande. Escolha prazos como 10d e 30d ou busque com “--random”.
# The search cannot begin.
# source: 0eeeed28
trouble-world-too-large = Este mundo é grande demais para uma busca completa: no máximo 16 organizações e 16 pessoas, 30 relações e 10 grupos por organização. Use menos ou busque com “--random”.
# “--seed” was not understood.
# $text (Name): what was written.
# source: 1f094819
trouble-not-a-seed = “{ $text }” não é uma semente. Escreva “v1:” e um número de até 16 dígitos de 0 a f, como v1:2026.
# “--range” was not understood.
# $text (Name): what was written.
# source: 1bc74571
trouble-not-a-range = “{ $text }” não é um intervalo de passeios. Escreva dois números, o primeiro menor, como 0..1000.
# The same random walk was taken twice and was not the same: a defect of tchau itself.
# $walk (Number): the number of the walk.
# $seed (Name): the seed.
# source: daeb12ce
trouble-unsteady = O passeio { $walk } da semente { $seed } foi diferente quando repetido. Isso é um defeito do tchau.
