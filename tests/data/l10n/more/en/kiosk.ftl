### A second project, with straight quotation marks, three dots and ordinary spaces before units.

-app_name = Jacaranda

-ticket_name =
    { $case ->
       *[lower] ticket
        [upper] Ticket
    }

kiosk_title = Tickets & more

# $visitor (Text): the name of a visitor
kiosk_hello = Hello, { $visitor }

kiosk_loading = Loading...

kiosk_saving = Saving...

kiosk_printing = Printing...

kiosk_searching = Searching...

kiosk_find = Find...

# $name (Text): a name
kiosk_name_taken = The name "{ $name }" is taken.

# $name (Text): a name
kiosk_name_free = The name "{ $name }" is free.

kiosk_say_hi = Say "hi" to our team.

# $row (Text): the name of a row
kiosk_row_full = Row "{ $row }" is full.

kiosk_row_front = Row "A" is in front.

kiosk_row_back = Row "Z" is in the back.

# $row (Text): the name of a row
kiosk_row_missing = There is no row "{ $row }".

# $name (Text): a name
kiosk_name_odd = The name "{ $name }" is odd.

# $name (Text): a name
kiosk_name_long = The name "{ $name }" is long.

kiosk_visitor = The visitor's card

kiosk_water = Drinking water

kiosk_well = Water well

kiosk_waterfall = Waterfall

kiosk_weight = Bags of up to 5 kg

kiosk_height = Doors of 2 m and ramps of 10 m

kiosk_click_save = Click Save to keep your seat.

kiosk_enabled = The sound is enabled.

kiosk_help_attr = Help
    .title = Ask for help at the counter

kiosk_really = Delete all tickets?

kiosk_great = Your tickets are ready.

kiosk_enjoy = Enjoy the show!

kiosk_calm = Have fun!

kiosk_sentences = The printer is out of paper. Ask for help.

kiosk_this = This ticket is not valid.

kiosk_not = Do not bend the ticket.

kiosk_break = Thank you.<br>Come again.

kiosk_bold_extra = Keep your ticket.

kiosk_entity = Terms &amp; conditions

# $place (Text): a city
kiosk_img = <img src="logo.svg" alt="Our logo"> { $place }

kiosk_mail = Write to <a href="mailto:kiosk@example.com">us</a>.

# $id (Text): the number of a ticket
kiosk_query = https://example.com/tickets?id={ $id }&lang=en

kiosk_docs = Details: www.example.com/seats.

kiosk_subdomain = See https://en.wikipedia.org/wiki/Ticket

kiosk_print = Print
    .accesskey = P

# max-length: 20
kiosk_chips = Pay with your phone

kiosk_wifi = The Wi-Fi is free.

kiosk_wifi_two = Free Wi-Fi for two hours

kiosk_booking = Your booking

kiosk_booked = Your bookings of today

kiosk_refund = Refund the booking

kiosk_refunded = Your ticket was refunded.

kiosk_refunding = Refunding takes a week.

kiosk_share = Share the ticket

kiosk_password = Enter the password of the kiosk.

kiosk_registered = This email is already registered.

kiosk_update = Update of the kiosk

kiosk_users = For all users

kiosk_settings = Settings of the kiosk

kiosk_definition = Definition of a visitor

kiosk_want = Do you want to print your ticket?

kiosk_with_you = Carry the ticket with you.

kiosk_confirm = Type the code and confirm.

kiosk_confirm_question = Do you confirm the purchase?

kiosk_opens = Opens in a new tab

kiosk_keeps = Saves your seat for ten minutes

kiosk_your = Choose your seat and pay with your card.

kiosk_attendance = More than 10,000 visitors a day

kiosk_price_high = A season ticket costs R$ 1,234.56.

kiosk_price_low = A snack costs R$ 7.50.

kiosk_distance = 1.5 km to the station

kiosk_system = Runs on Windows 8.1 and Python 3.11.

kiosk_version = Version 2.0 is out.

kiosk_phone = Call 555-0100.

kiosk_chapter = 10.4 Lost tickets

kiosk_open_from = Open from December 24, 2026

kiosk_sale = The sale starts on 03/25/2027.

kiosk_until = Tickets are valid until 03/05/2027.

kiosk_doors = Doors open at 7pm.

kiosk_midnight = The bar closes at 12:00 AM.

kiosk_closed_on = Closed on Sundays and in December

kiosk_holiday = Closed on Good Friday

kiosk_square = At the square Praça 15 de Novembro

kiosk_war = The Second World War in pictures

kiosk_copyright = © 2026 Ipê Foundation

kiosk_ellipsis_bytes = Not now

kiosk_joiner = Return the audio guide

kiosk_mark = Map of the floor

kiosk_composed = Exit

kiosk_cyrillic_o = Guided tour

kiosk_russian = Русский

kiosk_area = Rooms of 20 m² and CO₂ meters

# $count (Number): how many seats
kiosk_plural_keys =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }

# $count (Number): how many adults
kiosk_two =
    { $count ->
        [one] { $count } adult
       *[other] { $count } adults
    }

# $count (Number): how many rooms
kiosk_no_select =
    { $count ->
        [one] { $count } room free
       *[other] { $count } rooms free
    }

kiosk_options = option(s)

kiosk_welcome_gender = Welcome

# $status (Key): paid, open or void
kiosk_status =
    { $status ->
        [paid] Paid
        [open] Open
       *[void] Void
    }
    .title = { $status ->
        [paid] The ticket is paid.
        [open] The ticket is not paid.
       *[void] The ticket is void.
    }

# $gender (Key): female, male or other
kiosk_gender =
    { $gender ->
        [female] the visitor (she)
        [male] the visitor (he)
       *[other] the visitor
    }

kiosk_article = Your { -ticket_name }

# $number (Text): the number of a ticket
kiosk_upper = { -ticket_name(case: "upper") } no. { $number }

# $visitor (Text): the name of a visitor
kiosk_upper_missing = { -ticket_name(case: "upper") } for { $visitor }

# $visitor (Text): the name of a visitor
# $count (Number): how many tickets
kiosk_moved_in_select =
    { $count ->
        [one] { $visitor } has { $count } ticket
       *[other] { $visitor } has { $count } tickets
    }

# $price (Number): a price
kiosk_number_out_of_range = { NUMBER($price, maximumFractionDigits: 2) }

# $date (Instant): a day
kiosk_date_style = { DATETIME($date, dateStyle: "full") }

# $date (Instant): a day
kiosk_day_number = { DATETIME($date, day: "numeric") }

kiosk_undocumented_attr =
    .title = Seat { $seat }

# $free (Number): gigabytes
kiosk_space = { $free }GB free

kiosk_cardholder = Name on the Card

kiosk_payment_methods = Payment Methods

kiosk_visit_museum = Visit the Museum of Modern Art

kiosk_acronyms = Pay with PIX, TED or a QR code
