invoices-title = Invoices
invoices-empty = There are no invoices yet.
