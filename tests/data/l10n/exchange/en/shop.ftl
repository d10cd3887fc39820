### Texts of a shop, for tests of the exchange with translation tools.

# The name of the shop
-shop = Fabrikam
    .place = online

# Heading of the cart
# $count (Number): how many things are in it
# max-length: 30
cart-title =
    { PLURAL($count) ->
        [one] { $count } thing
       *[other] { $count } things
    }

# Button below the cart
# max-length: 12
buy = Buy now
    .accesskey = B

# Text in the mail after an order
# $name (Text): who ordered
# $count (Number): how many things
order-sent =
    Hello { $name },

    your { $count ->
        [0] cart is empty
        [one] thing is
       *[other] things are
    } on the way from { -shop }. See <a href="https://fabrikam.example">your orders</a> & "more" {"{"}soon{"}"}.

## Answers

# The text of the source was changed after it was translated
closed = The shop is closed today.

# Still in English
help = Help

# New
thanks = Thank you, { $name }.
