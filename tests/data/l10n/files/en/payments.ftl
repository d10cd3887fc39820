payments-title = Payments
payments-card = Pay by card
payments-slip = Pay at the bank
