### Comments hide no error, neither at the top of a file nor above an entry.

-brand-name = Nimbus
    .gender = masculine

setup-hello = Olá, { $name

setup-kind =
    { $kind ->
        [full] Instalação completa
        [custom] Instalação personalizada
    }

setup-brand = Instalar { -brand-name.gender }

# O botão que abre a escolha de pastas.
setup-folder Escolha uma pasta

setup-quote = Pressione “{ "Avançar }”

setup-size = O tamanho é { number($size) }.

setup-speed = A velocidade é { NUMBER(minimumFractionDigits: 1, $speed) }.

setup-finish =

setup-brace = Use chaves } para variáveis

setup-path = Instalar em { }

setup-edition = Edição { -brand-name(article: $article) }

setup-escape = O caminho é { "C:\pasta" }

setup-nothing = Nada a fazer

setup-lines =
    A instalação terminou.
Você já pode fechar.

setup-after = A instalação acabou

setup-files = Arquivos copiados
