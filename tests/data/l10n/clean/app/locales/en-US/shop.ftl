### A shop.

shop-cart = Cart

shop-million = 1,000,000 products

shop-weight = Up to 2.5 kg

shop-tls = Requires TLS 1.3 and HTTP 1.1.

shop-ip = The printer has the address 192.168.0.1.

shop-section = See section 3.2 of the contract.

shop-years = Founded in 1998, with 2000 employees

shop-localized-price = From $9.99 a month

shop-dollar = Prices in US dollars: $20.00

shop-date-good = Ordered on 07/25/2026

shop-date-words = Closed on December 25, 2026

shop-date-first = Prices as of May 1

shop-date-iso = Changed on 2026-07-25

shop-support-hours = Call us from 8:00 AM to 8:00 PM.

shop-support-late = The chat closes at 11:45 PM.

shop-pickup = Pick up after 2:00 PM

shop-month-start = March is the month of books.

shop-month-list = Closed in summer. January and February are for repairs.

shop-monday-label = Monday

shop-second = The second item is free.

shop-month-street = Store in Rua Sete de Setembro

# $number (Text): the number of the order, such as A-1042
shop-order = Order { $number }

# $from (Instant): the first day
# $to (Instant): the last day
shop-from-to = { $from } to { $to }

# $product (Text): the name of a product
shop-repeat-variable = { $product } is back.

# $product (Text): the name of a product
shop-move-variable = { $product }
    .title = Details

# $stock (Key): in-stock or sold-out
# $count (Number): how many pieces
shop-availability =
    { $stock ->
        [in-stock]
            { $count ->
                [one] { $count } piece left
               *[other] { $count } pieces left
            }
       *[sold-out] Sold out
    }

# $count (Number): how many items
# $gender (Key): female or other
shop-nested-two =
    { $count ->
        [one] { $gender ->
            [female] She bought { $count } item.
           *[other] They bought { $count } item.
        }
       *[other] { $gender ->
            [female] She bought { $count } items.
           *[other] They bought { $count } items.
        }
    }

shop-warranty = The warranty covers two years
    .note = Keep the receipt.

# $percent (Number): the discount
shop-discount = { $percent }% off

shop-percent-literal = Save 20% on everything.

shop-terms = By ordering you accept the <a data-l10n-name="terms-link">terms</a> of { -vendor-name }.

shop-gift = Is it a gift? Add a card.

shop-size-chart = Sizes S, M and L

shop-wait = Wait…

# $points (Number): how many points
shop-points =
    { $points ->
        [0] No points yet
        [one] { $points } point
       *[other] { $points } points
    }

-seat-name = Seat { $row }

shop-seat-gift = The place of your guest: { -seat-name(row: "B") }
