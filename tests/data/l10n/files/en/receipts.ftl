receipts-title = Receipts
receipts-none = You have no receipts.
