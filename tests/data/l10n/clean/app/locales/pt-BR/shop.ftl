### A shop.

shop-cart = Carrinho

shop-million = 1.000.000 de produtos

shop-weight = Até 2,5 kg

shop-tls = Requer TLS 1.3 e HTTP 1.1.

shop-ip = A impressora tem o endereço 192.168.0.1.

shop-section = Consulte a seção 3.2 do contrato.

shop-years = Fundada em 1998, com 2000 funcionários

shop-localized-price = A partir de R$ 49,90 por mês

shop-dollar = Preços em dólares americanos: US$ 20,00

shop-date-good = Pedido feito em 25/07/2026

shop-date-words = Fechado em 25 de dezembro de 2026

shop-date-first = Preços em 1º de maio

shop-date-iso = Alterado em 2026-07-25

shop-support-hours = Ligue para nós das 8h às 20h.

shop-support-late = O chat fecha às 23h45.

shop-pickup = Retirada após as 14:00

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

-seat-name = Lugar { $row }

shop-seat-gift = Assento da pessoa que é sua convidada: { -seat-name(row: "B") }
