refunds-title = Refunds
