receipts-title = Recibos
receipts-none = Você não tem recibos.
