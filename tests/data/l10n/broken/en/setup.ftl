-brand-name = Nimbus
    .gender = masculine

# $name (Text): the name of the person
setup-hello = Hello, { $name }

# $kind (Key): full or custom
setup-kind =
    { $kind ->
        [full] Full setup
       *[custom] Custom setup
    }

setup-brand = Install { -brand-name }

setup-folder = Choose a folder

setup-quote = Press “{ "Next" }”

# $size (Number): the size
setup-size = The size is { NUMBER($size) }.

# $speed (Number): the speed
setup-speed = The speed is { NUMBER($speed, minimumFractionDigits: 1) }.

setup-finish = Finish

setup-brace = Use curly brackets for variables

# $path (Text): a folder
setup-path = Install to { $path }

setup-edition = Edition of { -brand-name }

setup-escape = The path is { "C:\\" }

setup-nothing = Nothing to do

setup-lines =
    The setup is done.
    You can close it.

setup-after = The setup is over.

# $count (Number): how many files
setup-files = Copied files: { $count }

setup-broken = Remove { $name
