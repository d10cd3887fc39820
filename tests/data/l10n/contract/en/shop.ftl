# Title of the page
cart-title = Your cart
# Below the title
# $count (Number): how many things are in the cart
cart-items =
    { PLURAL($count) ->
        [one] { $count } item
       *[other] { $count } items
    }
# Button
pay-button = Pay
    .title = Pay now…
# While the payment is under way
paying = Paying…
# The cart is known to be full.
cart-full = The cart is full.
