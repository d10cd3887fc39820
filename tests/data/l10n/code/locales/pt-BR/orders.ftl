orders-title = Pedidos

orders-hello = Olá, { $user }

orders-count =
    { $count ->
        [one] { $count } pedido
       *[other] { $count } pedidos
    }

orders-state-open = Aberto

orders-state-closed = Fechado

orders-owner = Responsável: { $name }

orders-help = Ajuda
    .title = Ajuda com pedidos

orders-old-banner = Experimente a nova lista de pedidos.

orders-printed = O pedido { $number } foi impresso.

orders-shown-by-another = Aparece em outro texto

orders-wrapper = Observação: { orders-shown-by-another }
