### A library: what members read at the desk and at home.

-library-name = Alameda
    .gender = feminine

-card-name =
    { $number ->
       *[singular] carteirinha
        [plural] carteirinhas
    }

library-welcome =
    { -library-name.gender ->
        [feminine] Bem-vindo à { -library-name }
       *[masculine] Bem-vindo ao { -library-name }
    }

library-card = Renove sua { -card-name }

library-cards = Todas as { -card-name(number: "plural") }

library-loans =
    { $loans ->
        [one] Você tem { $loans } empréstimo.
       *[other] Você tem { $loans } empréstimos.
    }

library-due = Devolva { $title } até { DATETIME($due, weekday: "long", day: "numeric", month: "long") }.

library-overdue = { $title } está atrasado.

library-fine = Você deve { $ammount } em multas.

library-reserved-by = Reservado por { $Member }

library-queue =
    { $ahead ->
        [one] Há uma pessoa na sua frente na fila de { $title }.
       *[other] Há { $ahead } pessoas na sua frente na fila de { $title }.
    }

library-pages =
    { $pages ->
       *[other] { $pages } páginas
    }

library-shelf = Estante { $shelf }
    .aria-label = Estante { $shelf }

library-renew = Renovar
    .accesskey = R
    .title = Ficar com o livro por mais duas semanas

library-return = Devolver
    .accesskey = t

library-search-hint = Busque por título, autor ou ISBN

library-no-results = Nada encontrado para “{ $query }”. Confira a ortografia ou tente menos palavras

library-opening = Aberta de segunda a sexta, das 9h às 20h

library-saturday = Aos sábados fechamos às 1 PM.

library-holiday = Fechada em Novembro 15

library-reading = O grupo de leitura se reúne em Abril.

library-volumes = Mais de 250,000 volumes

library-late-fee = A multa é de $0.50 por dia.

library-scanner = Digitaliza até 1.2 GB

library-floor = A sala 2.14 fica no segundo andar.

library-dewey = Seção 869.3

library-software = O catálogo usa o Koha 23.11.

library-wifi-password = A password do Wi-Fi está na parede.

library-download = Download da lista

library-quote = A placa diz “Silence”.

library-thanks = Thanks for being quiet!

library-author = Machado de Assis, Dom Casmurro

library-audio = Áudio e vídeo

library-email-us = Dúvidas? <a href="mailto:alameda@example.org">Escreva para nós.

library-strong = <em>{ $count }</em> novidades

library-overlay = Entre para ver seu <a data-l10n-name="historico">histórico</a>.

library-url = https://alameda.example.org/pt/eventos

library-url-ok = Eventos: https://alameda.example.org/pt/events

library-repeat = Devolva o livro no balcão.

library-spaces = As salas silenciosas  ficam no terceiro andar.

library-paren = Pergunte no balcão (térreo.

library-ellipsis = Procurando o livro...

library-ellipsis-two = Salvando sua lista…

library-ellipsis-three = Mais…

library-title = Minha Lista de Leitura

library-title-two = Novidades da semana

library-ptpt = Descarregue a aplicação para o telemóvel.

library-ptpt-two = Arraste o ficheiro para o lixo.

library-tu = Verifica teu e-mail para continuar.

library-tu-two = Não esqueças teus livros!

library-checks = Verifica se um livro está disponível

library-voce = Pode trazer o livro hoje?

library-fee-plural = { $count } multa(s) em aberto

library-gender = Prezado(a) leitor(a)

library-nfc = Seção infantil

library-zwsp = Audio​livros

library-latin = Рeriódicos

library-mojibake = DoaÃ§Ãµes

library-fffd = Exposi�ões

library-short = Empréstimos

library-long = Faça uma pergunta à equipe da biblioteca sobre qualquer assunto que queira

library-role =
    { $role ->
        [leitor] Leitor
        [staff] Equipe
       *[visitor] Visitante
    }

library-cycle = { library-cycle-two }

library-cycle-two = { library-cycle }

library-option = { NUMBER($ratio, maximumFractionDigit: 1) } estrelas

library-function = { NUMERIC($votes) } votos

library-undocumented = Olá, { $nickname }

library-two-ways = Adicionar à lista

library-two-ways-again = Incluir na lista

library-alike = Emprestado

library-alike-two = Emprestado

library-lead = (perdido)

library-br = Silêncio, por favor. Há gente lendo.

library-nbsp-one = Até 10 kg

library-nbsp-two = Só mais 5 min

library-nbsp-three = Use 2 GB de armazenamento
