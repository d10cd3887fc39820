### Names of the product and of its parts.

-brand-name = Nimbus

-vendor-name = Brisa Labs

-sync-name =
    { $capitalization ->
       *[lowercase] sync
        [uppercase] Sync
    }

-plan-name =
    { $tier ->
       *[basic] Basic plan
        [pro] Pro plan
    }

-offer-name =
    { $audience ->
       *[home] family offer
        [work] business offer
    }

-support-team-name = support team

about-support = Write to the { -support-team-name }.

about-title = About { -brand-name }

# $version (Text): the version, such as 24.04
# $build (Text): the number of the build
about-version = Version { $version } (build { $build })

about-compatibility = Works with Ubuntu 24.04, Debian 13 and Fedora 43.

about-license = { -brand-name } is free software under the MPL 2.0 license.

about-vendor = A product of { -vendor-name }

about-updates = Updates of { -brand-name } arrive automatically.

about-sync = Keep your notes up to date with { -sync-name(capitalization: "uppercase") }.

about-welcome = Welcome to { -brand-name }

about-sync-on = { -sync-name(capitalization: "uppercase") } is on

about-tour = Nimbus shows you around.

about-help = Get help with { -brand-name }

about-mirror = Get { -brand-name } from nimbus.example.com.

about-team = Made by { -vendor-nam }

about-thanks = With thanks to { -vendor-name }

about-see = See also: { about-title }

about-hint = The tooltip says “{ about-link.title }”.

about-link = Releases
    .title = All releases

about-mood = { -brand-name } is ready

about-edition = Edition: { about-edition-name }

about-edition-name = Community

about-edition-short = Comm.

about-motto = Clear skies.
    .title = { about-title }

about-repository = Source code on GitHub

about-mirror-list = The code is mirrored on GitHub every night.

about-network = Connect the device to Wi-Fi.
