### The account of a person.

account-save = Salvar

account-fact = Isto é um fato, não uma opinião.

account-sends = Envia um código para seu celular

account-checks = Verifica o código que você digitou

account-language = Idioma

account-you-know = Ninguém conhece sua senha melhor que você.

account-backup-codes = Imprima seus códigos de backup e guarde em lugar seguro.

account-family = 👨‍👩‍👧 Conta da família

account-micro = A sessão termina depois de 5 µs sem resposta.

account-greek-name = Partículas: α, β e γ

account-caps = NÃO USE

account-cp = MAÇÃ E LIMÃO

account-documented-other-way = { $plan } até { $date }

account-stale-comment = Que bom ter você de volta
