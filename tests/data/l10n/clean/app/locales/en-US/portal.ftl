### The admin portal.

portal-title = Admin portal

portal-sign-in = Sign in

# $user (Text): the display name of the person
portal-signed-in = Signed in as { $user }

portal-sign-in-again = You were signed out. Sign in again to continue.

portal-guest-list = Guests and their groups

portal-tenant-switch = Switch tenant…

portal-settings = Settings
    .title = Settings of this tenant
    .accesskey = S

portal-audit = Audit log
    .label = Audit log
    .accesskey = A

portal-remove = Remove

portal-delete = Delete

portal-retention = Retention

# $count (Number): how many groups
portal-archived =
    { $count ->
        [one] { $count } group is archived
       *[other] { $count } groups are archived
    }

# $user (Text): the display name of the person
portal-card = { $user }
    .aria-label = Open the profile of { $user }

# $count (Number): how many administrators
portal-last-admin =
    { $count ->
        [one] The only administrator cannot leave.
       *[other] { $count } administrators cannot leave.
    }

# $date (Instant): when
portal-reviewed = Reviewed on { DATETIME($date, month: "long", day: "numeric") }

# $ratio (Number): a part of the quota
portal-usage = { NUMBER($ratio, maximumFractionDigits: 1) } of the quota

# $visibility (Key): public or private
portal-visibility =
    { $visibility ->
        [public] Everybody can see the group.
       *[private] Only members can see the group.
    }

# $count (Number): how many copies
portal-copies =
    { $count ->
        [one] One copy
       *[other] { $count } copies
    }

# $count (Number): how many steps
portal-steps =
    { $count ->
        [one] One step left
       *[other] { $count } steps left
    }

# $count (Number): how many invitations
portal-bulk =
    { $count ->
        [one] { $count } invitation sent in one go
       *[other] { $count } invitations sent in one go
    }

portal-options = Choose option (a) or (s).

# $place (Number): the place
portal-rank =
    { NUMBER($place, type: "ordinal") ->
        [one] { $place }st administrator
        [two] { $place }nd administrator
        [few] { $place }rd administrator
       *[other] { $place }th administrator
    }

# $gender (Key): female, male or other
portal-people-gender =
    { $gender ->
        [female] She can edit
        [male] He can edit
       *[other] They can edit
    }

# $count (Number): how many files
portal-files-count = { $count } files
