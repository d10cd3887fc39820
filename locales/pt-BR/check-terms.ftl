### Findings of `tchau l10n check` about words: terminology, names, consistency, address, spelling.
### Each has the finding itself, what to do (`.help`), a line for lists of checks (`.about`) and an
### explanation (`.why`). Words of the checked texts stand in quotation marks and may be in any
### language.

# The glossary says that this word is not used.
# $found (Text): the word as it stands in the text.
# $expected (Text): the word to use, in its basic form.
# source: f99b83fa
rejected-term = “{ $found }” não é a palavra combinada; no glossário está “{ $expected }”.
    .help = Escreva “{ $expected }” na forma que couber aqui ou corrija o glossário, se o erro for dele.
    .about = Palavra que o glossário rejeita
    .why = As pessoas reconhecem uma coisa pelo nome: se o botão diz “Sair” e a ajuda diz “Deixar”, elas procuram um botão que não existe. Para cada conceito, o glossário indica a palavra a usar e as palavras a evitar; todas as formas de uma palavra contam. Algumas palavras só estão erradas quando o texto de origem fala do conceito, outras estão sempre erradas; quem diz isso é o glossário. Para manter uma palavra em um texto, escreva acima dele um comentário com o motivo.
# The source speaks of a concept, and the translation has neither its word nor a rejected one.
# $concept (Text): the word of the source, in its basic form.
# $expected (List): the words of the glossary for it.
# source: 9628e801
missing-term = O texto de origem diz “{ $concept }”; a tradução não tem nenhuma palavra do glossário para isso: { $expected }.
    .help = Use uma destas palavras: { $expected }. Se outra palavra também estiver certa, inclua-a no glossário.
    .about = Falta na tradução um termo do texto de origem
    .why = Quando o texto de origem usa um termo do glossário, a tradução deve usar o termo combinado, na forma que a frase pedir. Uma paráfrase pode estar correta e, mesmo assim, esconder que dois textos falam da mesma coisa. Se aqui uma paráfrase for melhor, escreva acima da mensagem um comentário com o motivo.
# A name that is never translated was changed.
# $name (Text): the name as it must be written.
# source: 0ec69ad0
altered-name = Falta aqui o nome “{ $name }”, ou ele está escrito de outro jeito.
    .help = Escreva “{ $name }” exatamente assim, com estas maiúsculas e minúsculas.
    .about = Nome que deve ficar como está e foi alterado
    .why = Nomes de produtos, empresas e formatos são iguais em todas as línguas. Traduzidos, com outra grafia ou com outras maiúsculas, não são mais encontrados em uma busca e parecem ser outra coisa. Quais são esses nomes está no glossário, em “brands” e “untranslated”; termos com um nome também contam.
# A name is written in the text although there is a term for it.
# $brand (Text): the name.
# $term (Text): how texts refer to the term, with its hyphen.
# source: 4c307c3f
brand-by-hand = “{ $brand }” está escrito à mão, embora exista o termo { $term }.
    .help = Coloque aqui o termo { $term }, entre chaves, para que o nome fique escrito em um só lugar.
    .about = Nome escrito à mão, embora exista um termo para ele
    .why = Um termo guarda um nome em um só lugar: quando um produto muda de nome, basta alterar uma linha, e ninguém erra a grafia. Um nome escrito à mão escapa disso. Desative a verificação se os seus termos não forem feitos para o texto corrido.
# The same source text has different translations.
# $source (Text): the source text.
# $other (Text): the other translation.
# $place (Text): the message with the other translation.
# source: 171647c3
inconsistent-translation = “{ $source }” tem outra tradução em { $place }: “{ $other }”.
    .help = Use a mesma tradução nos dois lugares, a não ser que o sentido seja diferente.
    .about = O mesmo texto traduzido de dois jeitos
    .why = Um botão que se chama “Cancelar” em uma página e “Desistir” na seguinte faz as pessoas duvidarem de que os dois fazem a mesma coisa. Diferenças de gênero, número, maiúsculas ou pontuação não são informadas. Quando o texto de origem usa uma palavra para duas coisas, duas traduções estão certas: diga isso em um comentário, com o motivo.
# Different source texts have the same translation.
# $text (Text): the translation.
# $other (Text): the other source text.
# $place (Text): the message with the other source text.
# source: 13e17f1c
ambiguous-translation = “{ $text }” também está no lugar de “{ $other }” em { $place }, que no texto de origem é outra coisa.
    .help = Traduza os dois de forma diferente se as pessoas precisarem distinguir um do outro.
    .about = Dois rótulos diferentes com a mesma tradução
    .why = Se “Delete” e “Remove” se chamam “Excluir”, as pessoas não distinguem uma ação da outra. São comparados rótulos de até três palavras; sinônimos comuns do inglês, como “Show” e “View”, não são informados. Quando uma só palavra serve para os dois, diga isso em um comentário, com o motivo.
# A word that is used in Portugal in a text for Brazil.
# $found (Text): the word as it stands in the text.
# $expected (Text): the Brazilian word.
# l10n-allow european-portuguese: the explanation quotes such words
# source: f71d7903
european-portuguese = “{ $found }” é português europeu; no Brasil, é “{ $expected }”.
    .help = Escreva a palavra brasileira.
    .about = Palavra do português europeu em um texto para o Brasil
    .why = Todo mundo no Brasil entende “utilizador”, “ficheiro” ou “está a carregar” e logo percebe que o texto foi feito para outras pessoas. Palavras que existem nos dois países com sentidos diferentes só são informadas quando o texto de origem deixa claro o sentido.
# The text addresses people as “tu” where the others say “você”.
# $found (Text): the word that belongs to “tu”.
# l10n-allow mixed-address: the text is about “tu”
# source: 266d5e34
mixed-address = “{ $found }” trata as pessoas por “tu”; os outros textos dizem “você”.
    .help = Use a forma de “você”, como “Clique” em vez de “Clica” e “seu” em vez de “teu”.
    .about = “Tu” em textos que dizem “você”
    .why = Um programa que diz “você” em uma página e “tu” na seguinte parece ser duas pessoas. Imperativos também contam: “Clica” e “Seleciona” são formas de “tu”; “Clique” e “Selecione”, de “você”. Se a maioria dos textos da língua disser “tu”, nada é informado.
# A word that is in no dictionary.
# $word (Text): the word.
# $similar (Key): whether there are such words.
# $suggestions (List): up to three words that look like it.
# source: 7795db9a
spelling = { $similar ->
        [none] “{ $word }” não está no dicionário.
       *[some] “{ $word }” não está no dicionário. Palavras parecidas: { $suggestions }.
    }
    .help = Corrija a palavra ou, se ela estiver certa, inclua-a no glossário ou em “words” nas configurações.
    .about = Palavra que não está no dicionário
    .why = As palavras são procuradas no dicionário Hunspell da língua, se o sistema tiver um. Nomes do glossário, código, endereços, palavras com algarismos e palavras em maiúsculas ficam de fora. Em “words”, no arquivo l10n.toml, entram palavras que nenhum dicionário tem; a opção --no-spelling desativa a verificação em uma execução.
