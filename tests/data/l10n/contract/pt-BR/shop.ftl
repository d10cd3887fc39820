# Title of the page
cart-title = Seu carrinho
# Below the title
# $count (Number): how many things are in the cart
cart-items =
    { PLURAL($count) ->
        [one] { $count } item
       *[other] { $total } itens
    }
# Button
pay-button = Pagar
    .title = Pagar agora...
# While the payment is under way
# l10n-allow ellipsis: the name of a song
paying = Pagando...
broken = { $count
