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

about-title = About { -brand-name }

# $version (Text): the version, such as 24.04
# $build (Text): the number of the build
about-version = Version { $version } (build { $build })

about-compatibility = Works with Ubuntu 24.04, Debian 13 and Fedora 43.

about-license = { -brand-name } is free software under the MPL 2.0 license.

about-welcome = Welcome to { -brand-name }

about-sync-on = { -sync-name(capitalization: "uppercase") } is on

about-mirror = Get { -brand-name } from nimbus.example.com.

about-link = Releases
    .title = All releases

about-repository = Source code on GitHub
