orders-title = Orders

# $user (Text): the name of the person
orders-hello = Hello, { $user }

# $count (Number): how many orders
orders-count =
    { $count ->
        [one] { $count } order
       *[other] { $count } orders
    }

orders-state-open = Open

orders-state-closed = Closed

# $name (Text): the name of the person
orders-owner = Owner: { $name }

orders-help = Help
    .title = Help with orders

orders-old-banner = Try the new list of orders.

# $number (Text): the number of the order
orders-printed = Order { $number } was printed.

orders-shown-by-another = Shown in another text

orders-wrapper = Note: { orders-shown-by-another }
