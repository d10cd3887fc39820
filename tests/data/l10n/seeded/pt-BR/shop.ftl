### A shop.

shop-cart = Carrinho

shop-customers = Mais de 1,500 lojas confiam em nós.

shop-rating = Avaliado com 4.5 de 5 estrelas

shop-uptime = 99.9% dos pedidos chegam no prazo.

shop-million = 1.000.000 de produtos

shop-weight = Até 2,5 kg

shop-tls = Requer TLS 1.3 e HTTP 1.1.

shop-ip = A impressora tem o endereço 192.168.0.1.

shop-section = Consulte a seção 3.2 do contrato.

shop-years = Fundada em 1998, com 2000 funcionários

shop-shipping = Frete grátis a partir de $50

shop-voucher = Seu vale: R$10.50

shop-fee = Há uma taxa de US$ 1,200.00.

shop-localized-price = A partir de R$ 49,90 por mês

shop-dollar = Preços em dólares americanos: US$ 20,00

shop-sale-ends = A promoção termina em 12/31/2026.

shop-release = Disponível a partir de março 5, 2027

shop-date-good = Pedido feito em 25/07/2026

shop-date-words = Fechado em 25 de dezembro de 2026

shop-date-first = Preços em 1º de maio

shop-date-iso = Alterado em 2026-07-25

shop-hours = Pedidos até as 3:30 PM são enviados no mesmo dia.

shop-opening = Aberto de 9 a.m. a 6 p.m.

shop-support-hours = Ligue para nós das 8h às 20h.

shop-support-late = O chat fecha às 23h45.

shop-pickup = Retirada após as 14:00

shop-month = Novidades de Janeiro

shop-weekday = Entrega na Segunda-feira ou na terça-feira

shop-short-day = Toda Sexta, das 8 às 10

shop-month-start = Março é o mês dos livros.

shop-month-list = Fechado no verão. Janeiro e fevereiro são para reformas.

shop-monday-label = Segunda-feira

shop-second = O segundo item é grátis.

shop-month-street = Loja na Rua Sete de Setembro

shop-order = Pedido { $number }

shop-from-to = de { $from } a { $to }

shop-repeat-variable = { $product } voltou. Compre { $product } agora.

shop-move-variable = Detalhes
    .title = Detalhes de { $product }

shop-availability =
    { $stock ->
        [in-stock]
            { $count ->
                [one] Resta { $count } peça
               *[other] Restam { $count } peças
            }
       *[sold-out] Esgotado
    }

shop-nested =
    { $count ->
        [one] { $count } item
       *[other] { $count } itens
    } em { $boxes ->
        [one] { $boxes } caixa
        [few] { $boxes } caixas
       *[other] { $boxes } caixas
    }

shop-nested-two =
    { $gender ->
        [female] { $count ->
            [one] Ela comprou { $count } item.
           *[other] Ela comprou { $count } itens.
        }
       *[other] { $count ->
            [one] Alguém comprou { $count } item.
           *[other] Alguém comprou { $count } itens.
        }
    }

shop-buy = Comprar agora

shop-buy-again = Adquirir já

shop-preview = Resumo do pedido

shop-summary = Resumo do pedido

shop-warranty = A garantia cobre dois anos
    .note = Guarde o recibo.

shop-discount = { $percent }% de desconto

shop-percent-literal = Economize 20% em tudo.

shop-terms = Ao fazer o pedido, você aceita os <a data-l10n-name="terms-link">termos</a> da { -vendor-name }.

shop-gift = É presente? Inclua um cartão.

shop-size-chart = Tamanhos P, M e G

shop-wait = Aguarde…

shop-points =
    { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }

shop-salutation = Prezado { $title ->
        [dr] Dr.
       *[none] { "" }
    } { $name }

shop-address = { $street } ({ $floor ->
        [none] { "" }
       *[other] { $floor }º andar
    })

shop-badge =
    { $badge ->
        [new] Novo
       *[none] { "" }
    }

shop-stock-total = Há { "1500000" } produtos em nossas lojas.

-seat-name = Lugar { $row }

shop-seat = Seu assento: { -seat-name }

shop-seat-gift = Assento da pessoa que é sua convidada: { -seat-name(row: "B") }
