invoices-title = Faturas
invoices-empty = Ainda não há faturas
