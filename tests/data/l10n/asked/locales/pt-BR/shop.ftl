# Greeting on the first page
# $name (Text): who is there
hello = Olá, { $name }
# Title of the page
# source: 00000000
cart-title = Seu carrinho
# When a payment fails
error-card = O cartão foi recusado.
# A banner of last summer
summer-sale = Tudo mais barato
