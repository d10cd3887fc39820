### The account of a person.

account-save = Salvar

account-file = Escolha um ficheiro do computador.

account-screen = O ecrã bloqueia depois de cinco minutos.

account-phone = Confirme seu telemóvel.

account-contact = Seu contacto na empresa

account-loading = Estamos a verificar sua conta.

account-fact = Isto é um fato, não uma opinião.

account-password-new = Tu podes mudar tua senha aqui.

account-photo = A tua foto fica visível para todos.

account-click = Clica no link do e-mail.

account-choose = Escolhe um idioma e salva.

account-enter = Insere o seu código.

account-sends = Envia um código para seu celular

account-checks = Verifica o código que você digitou

account-language = Idioma

account-you-know = Ninguém conhece sua senha melhor que você.

account-backup-codes = Imprima seus códigos de backup e guarde em lugar seguro.

account-spelling = O endereço de recuperacão foi confirmado.

account-spelling-two = A verificasão falhou.

account-nfc = A conexão é segura.

account-bidi = Nome de usuário:‮ { $name }

account-bidi-isolate = Perfil de ⁧{ $name }

account-zero = Senha esque​cida

account-bom = ﻿Nova senha

account-family = 👨‍👩‍👧 Conta da família

account-cyrillic = Alterar a senхa

account-greek = Εncerrar a conta

account-micro = A sessão termina depois de 5 µs sem resposta.

account-greek-name = Partículas: α, β e γ

account-lost = Pergunta de seguran�a

account-double = VerificaÃ§Ã£o em duas etapas

account-double-quote = Diga â€œsimâ€ a novos dispositivos.

account-caps = NÃO USE

account-cp = MAÇÃ E LIMÃO

accountTwoFactor = Dois fatores

account_recovery = Endereço de recuperação

account-undocumented = { $place } entrou nos seus endereços.

account-undocumented-two =
    { $days ->
        [one] Termina em { $days } dia
       *[other] Termina em { $days } dias
    }

account-documented-other-way = { $plan } até { $date }

# source: 1a2b3c4d
account-stale = Sua conta está bloqueada por um dia.

# untranslated
account-marked = Chave de recuperação

# l10n-allow untranslated: the name of a product
account-allowed = Premium Plus

# l10n-allow untranslated
account-allowed-bare = Iniciante

# l10n-allow untranslatd: it is a name
account-allowed-unknown = Básico

# source: the campaign of last spring
account-stale-comment = Que bom ter você de volta

# source: FINGERPRINT
account-fresh = Sua conta está segura.
