### The account of a person.

account-save = Save

account-file = Choose a file from your computer.

account-screen = The screen locks after five minutes.

account-phone = Confirm your mobile phone.

account-contact = Your contact in the company

account-loading = We are checking your account.

account-fact = This is a fact, not an opinion.

account-password-new = You can change your password here.

account-photo = Your photo is visible to everybody.

account-click = Click the link in the email.

account-choose = Choose a language and save.

account-enter = Enter your code.

account-sends = Sends a code to your phone

account-checks = Checks the code that you typed

account-language = Language

account-you-know = You know your password best.

account-backup-codes = Print your backup codes and keep them safe.

account-spelling = The recovery address was confirmed.

account-spelling-two = The verification failed.

account-nfc = The connection is safe.

# $name (Text): the name that people sign in with
account-bidi = User name: { $name }

# $name (Text): the name of the person
account-bidi-isolate = Profile of { $name }

account-zero = Forgotten password

account-bom = New password

account-family = 👨‍👩‍👧 Family account

account-cyrillic = Change the password

account-greek = Close the account

account-micro = The session ends after 5 µs without an answer.

account-greek-name = Particles: α, β and γ

account-lost = Security question

account-double = Two-step verification

account-double-quote = Say “yes” to new devices.

account-caps = DO NOT USE

account-cp = APPLE AND LIME

accountTwoFactor = Two factors

account_recovery = Recovery address

account-undocumented = { $place } was added to your addresses.

# Below the name of a subscription.
account-undocumented-two =
    { $days ->
        [one] Ends in { $days } day
       *[other] Ends in { $days } days
    }

# Variables:
#   $plan (String) - the name of a plan
#   $date (String) - a date
account-documented-other-way = { $plan } until { $date }

account-stale = Your account is locked for an hour.

account-marked = Recovery key

account-allowed = Premium Plus

account-allowed-bare = Starter

account-allowed-unknown = Basic

account-stale-comment = Welcome back

account-fresh = Your account is safe.
