### Texts of a shop, for tests of the exchange with translation tools.

# The name of the shop
-shop = Fabrikam
    .place = on-line

# Heading of the cart
# $count (Number): how many things are in it
# max-length: 30
cart-title =
  { PLURAL($count) ->
      [0]     Nada
      [one]   { $count } coisa
     *[other] { $count } coisas
  }

# Button below the cart
# max-length: 12
buy   =   Comprar   
    .accesskey = C

# Text in the mail after an order
# $name (Text): who ordered
# $count (Number): how many things
order-sent =
      Olá, { $name },

      { $count ->
          [0] seu carrinho está vazio
         *[other] o pedido saiu
      } da loja { -shop }. Veja <a href="https://fabrikam.example">seus pedidos</a> & “mais” {"{"}em breve{"}"}.


## Answers

# The text of the source was changed after it was translated
# source: 00000000
closed = A loja está fechada.

# Still in English
# untranslated
help = Help
