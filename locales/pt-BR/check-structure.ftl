### Checks of what one locale has and another lacks, what is there twice, and what cannot be understood.
### In the list of checks stands `about`, below a finding `help`, and `why` on the page that
### `tchau explain CHECK` shows. A text with an id is called a message; a term is a message whose id
### begins with a hyphen and that only other messages show; an attribute is a text beside a message,
### such as “.title”.

## Files.

# A file of the source has no counterpart in the translation.
# $name (Text): the name of the file, without the folder of its locale.
# $messages (Number): how many messages and terms are missing with it.
# source: b1308514
missing-file = { PLURAL($messages) ->
        [one] Falta “{ $name }” e, com ele, { $messages } mensagem.
       *[other] Falta “{ $name }” e, com ele, { $messages } mensagens.
    }
    .help = Copie o arquivo da origem e traduza-o.
    .about = Um arquivo inteiro da origem falta na tradução
    .why = Tudo o que está no arquivo aparece na língua de origem, ou não aparece. As mensagens de um arquivo que falta são contadas de uma só vez, e não apontadas uma a uma. Se elas passaram para outros arquivos da tradução, nada falta. Desligue a verificação em idiomas traduzidos só em parte.
# A file is only in the translation, and so is everything in it.
# $name (Text): the name of the file, without the folder of its locale.
# source: a07d03d1
extra-file = A origem não tem o arquivo “{ $name }” nem nenhuma das mensagens dele.
    .help = Exclua o arquivo, ou dê a ele o nome que tem na origem.
    .about = Um arquivo está só na tradução, com todas as suas mensagens
    .why = Ninguém vê o que está no arquivo. Quase sempre ele mudou de nome ou foi excluído na origem e ficou esquecido na tradução, e alguém continua a traduzi-lo à toa. Desligue a verificação se um idioma tem mesmo textos só seus.
# A file cannot be read.
# $reason (Key): why.
# source: dde3cea9
unreadable-file = { $reason ->
        [not-utf-8] Este arquivo não foi salvo em UTF-8.
        [too-large] Este arquivo é grande demais para ser um arquivo de textos.
        [missing] Este é um link para um arquivo que não existe.
        [locked] Não há permissão para ler este arquivo.
       *[other] Não é possível ler este arquivo.
    }
    .help = Salve-o de novo em UTF-8 e confira se você tem permissão para lê-lo.
    .about = Não é possível ler um arquivo de textos, ou ele não foi salvo em UTF-8
    .why = Nenhum dos textos do arquivo pode ser mostrado. Editores antigos usam codificações como a Windows-1252, em que “ção” é gravado com outros bytes. Os outros arquivos são verificados mesmo assim.

## Messages.

# A message or a term of the source is missing.
# $name (Text): the id, with a hyphen if it is a term.
# source: 18a01788
missing-message = “{ $name }” não está traduzido.
    .help = Acrescente “{ $name }” a este arquivo.
    .about = Uma mensagem ou um termo da origem falta na tradução
    .why = As pessoas veem o texto da origem no meio de uma página na língua delas, ou só o id. Um termo só faz falta se a tradução se refere a ele. Uma mensagem que está em outro arquivo da tradução não falta, e uma mensagem com erro de sintaxe é apontada como tal. Desligue a verificação em idiomas traduzidos só em parte.
# A message or a term is only in the translation.
# $name (Text): the id, with a hyphen if it is a term.
# $guess (Key): whether an id of the source resembles this one and is not translated.
# $nearest (Text): that id.
# source: 4bf27bcd
extra-message = A origem não tem “{ $name }”.
    .help = { $guess ->
            [some] Mude o id se a intenção era “{ $nearest }”; se não, exclua a entrada.
           *[none] Exclua a entrada, ou dê a ela o id que tem na origem.
        }
    .about = Uma mensagem ou um termo está só na tradução
    .why = Nenhum código pede essa mensagem; por isso, ninguém a vê. Muitas vezes o id tem um erro de digitação ou mudou na origem, e então a mensagem certa também falta. Termos que a própria tradução usa são assunto dela.
# An attribute of a message is missing.
# $name (Text): the id of the message.
# $attribute (Text): the name of the attribute.
# source: 95740ea1
missing-attribute = “.{ $attribute }” de “{ $name }” não está traduzido.
    .help = Acrescente à mensagem a linha “.{ $attribute } = …”.
    .about = Um atributo de uma mensagem falta na tradução
    .why = Os atributos são as dicas, os rótulos e as teclas de acesso da mesma parte de uma página. Sem o atributo, essa parte fica vazia ou na língua de origem. Os atributos de termos não são comparados, porque servem à gramática de uma só língua.
# An attribute is only in the translation.
# $name (Text): the id of the message.
# $attribute (Text): the name of the attribute.
# $guess (Key): whether an attribute of the source resembles this one and is missing here.
# $nearest (Text): that attribute.
# source: d0e8d67c
extra-attribute = “{ $name }” não tem o atributo “.{ $attribute }” na origem.
    .help = { $guess ->
            [some] Mude o nome se a intenção era “.{ $nearest }”; se não, exclua o atributo.
           *[none] Exclua o atributo, ou dê a ele o nome que tem na origem.
        }
    .about = Um atributo está só na tradução
    .why = Ninguém o vê. Muitas vezes o nome tem um erro de digitação ou foi traduzido (“.titulo” em vez de “.title”), e então o atributo certo também falta.
# A message has attributes and no text of its own, but its source has one.
# $name (Text): the id.
# source: dfb72318
missing-value = “{ $name }” tem atributos aqui, mas nenhum texto próprio.
    .help = Escreva o texto depois do sinal de igual.
    .about = Uma mensagem perdeu o texto e ficou só com os atributos
    .why = Uma mensagem pode ter um texto e atributos. Aqui só restam os atributos: o rótulo ou o parágrafo fica vazio, embora a dica exista. Isso acontece facilmente quando se exclui o texto na linha do id.
# A message has a text of its own, but its source has attributes only.
# $name (Text): the id.
# source: acab5e93
extra-value = “{ $name }” tem um texto aqui, mas só atributos na origem.
    .help = Exclua o texto depois do sinal de igual, ou passe-o para o atributo a que ele pertence.
    .about = Uma mensagem tem um texto onde a origem só tem atributos
    .why = O código pede apenas os atributos, e ninguém vê o texto; ou, em uma página, ele toma o lugar do que está dentro do elemento, como um ícone.

## What is there twice.

# A locale has the same id twice.
# $name (Text): the id, with a hyphen if it is a term.
# $first (Text): the file, line and column of the first one.
# source: 6b429a36
duplicate-message = “{ $name }” já está em { $first }.
    .help = Exclua uma das duas entradas.
    .about = O mesmo id aparece duas vezes em um idioma
    .why = Só uma das duas é mostrada, e qual delas depende do programa: alguns ficam com a primeira, outros com a última. Uma correção na outra não muda nada, e ninguém entende por quê. Arquivos que repetem muitos ids, porque nunca são carregados juntos, não são apontados.
# A message has the same attribute twice.
# $name (Text): the id, with a hyphen if it is a term.
# $attribute (Text): the name of the attribute.
# source: fd47c34f
duplicate-attribute = “{ $name }” tem duas vezes o atributo “.{ $attribute }”.
    .help = Exclua um dos dois atributos.
    .about = Uma mensagem tem duas vezes o mesmo atributo
    .why = Só um dos dois é mostrado, e qual deles depende do programa.
# A choice has the same key twice.
# $key (Text): the key, such as “one”.
# source: 7304197c
duplicate-variant = A chave [{ $key }] aparece duas vezes na mesma escolha.
    .help = Exclua uma das duas variantes, ou corrija a chave dela.
    .about = Uma escolha tem duas vezes a mesma chave
    .why = É mostrada a primeira variante que serve; a segunda, nunca. Muitas vezes uma delas deveria ter outra chave, que agora falta.

## What cannot be understood.

# A part of a file is against the rules of Fluent.
# $cause (Key): the likely mistake.
# source: 4b4ba624
syntax-error = { $cause ->
        [not-an-entry] Esta linha não é uma mensagem. As mensagens começam no início da linha, com um id e um sinal de igual.
        [no-equals-sign] Falta um sinal de igual depois do id.
        [unclosed-placeable] A chave “{"{"}” nunca é fechada.
        [stray-in-placeable] Falta um “{"}"}” aqui: entre “{"{"}” e “{"}"}” só cabe uma coisa.
        [empty-placeable] Entre “{"{"}” e “{"}"}” não há nada que possa ser mostrado, como uma variável, ou há um caractere que não cabe ali.
        [unclosed-call] Este parêntese nunca é fechado.
        [unclosed-key] O nome desta variante não é fechado com “]”.
        [unclosed-literal] Este texto entre aspas retas nunca é fechado. Ele precisa terminar na mesma linha.
        [stray-brace] Há um “{"}"}” sem o “{"{"}” que o abre.
        [no-default] Esta escolha não tem variante padrão: uma delas precisa de um asterisco, como em “*[other]”.
        [several-defaults] Esta escolha tem várias variantes com asterisco. Só uma pode ser a padrão.
        [empty-variant] Esta variante não tem texto.
        [variant-on-same-line] As variantes de uma escolha começam em uma linha nova depois da seta.
        [message-as-selector] Não é possível escolher por uma mensagem, só por variáveis, funções e atributos de termos.
        [term-as-selector] Não é possível escolher por um termo, só por um dos seus atributos.
        [attribute-as-selector] Não é possível escolher pelo atributo de uma mensagem, só pelo de um termo.
        [selector-not-simple] Não é possível escolher pelo que está antes da seta.
        [term-attribute-shown] O atributo de um termo não pode ser mostrado. Ele só serve para escolher.
        [call-of-small-letters] Os nomes de funções só têm letras maiúsculas.
        [option-not-last] As opções de uma função vêm depois do valor.
        [option-twice] Esta opção aparece duas vezes.
        [option-not-literal] O valor de uma opção só pode ser um número ou um texto entre aspas retas.
        [unknown-escape] Depois desta barra invertida está um caractere que não tem significado ali.
        [bad-code-point] Depois de “\u” vêm quatro dígitos; depois de “\U”, seis.
        [bad-name] Aqui é preciso um nome. Os nomes começam com uma das letras de a a z, sem acento.
        [bad-number] Aqui é preciso um dígito.
        [comment-without-space] Falta um espaço depois de “#”.
        [too-deep] Há chaves ou parênteses demais uns dentro dos outros aqui.
       *[other] Não é possível entender isto.
    }
    .help = Corrija o erro. Até lá, nada deste texto é mostrado.
    .about = Um texto não segue as regras do Fluent
    .why = O programa deixa a mensagem inteira de fora, sem avisar, e mostra a língua de origem ou só o id. Todos os erros de todos os arquivos são apontados de uma vez, cada um com o seu lugar; as mensagens em volta são verificadas mesmo assim.
# There is an id, but no text behind it.
# $name (Text): the id, with a hyphen if it is a term.
# source: 4960790c
empty-translation = “{ $name }” existe, mas está vazio.
    .help = Escreva a tradução, ou exclua a entrada para que a origem seja mostrada.
    .about = Uma mensagem existe, mas está vazia
    .why = As pessoas não veem nada onde deveria haver um texto: um botão sem rótulo, uma página sem título. Se a origem também está vazia (um texto feito só de espaços entre aspas), a tradução pode ficar vazia.
