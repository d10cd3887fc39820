### The account of a person.

account-save = Save

account-fact = This is a fact, not an opinion.

account-sends = Sends a code to your phone

account-checks = Checks the code that you typed

account-language = Language

account-you-know = You know your password best.

account-backup-codes = Print your backup codes and keep them safe.

account-family = 👨‍👩‍👧 Family account

account-micro = The session ends after 5 µs without an answer.

account-greek-name = Particles: α, β and γ

account-caps = DO NOT USE

account-cp = APPLE AND LIME

# Variables:
#   $plan (String) - the name of a plan
#   $date (String) - a date
account-documented-other-way = { $plan } until { $date }

account-stale-comment = Welcome back
