# Greeting on the first page
# $name (Text): who is there
hello = Hello, { $name }
# Title of the page
cart-title = Your cart
# When a payment fails
error-card = The card was refused.
# A banner of last summer
summer-sale = Everything is cheaper
