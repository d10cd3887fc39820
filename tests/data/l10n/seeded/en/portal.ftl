### The admin portal.

portal-title = Admin portal

portal-sign-in = Sign in

# $user (Text): the display name of the person
portal-signed-in = Signed in as { $user }

portal-sign-in-again = You were signed out. Sign in again to continue.

portal-sign-in-help = Trouble signing in?

portal-tenant-name = Name of the tenant

portal-tenants = All tenants of your company

portal-tenant-created = The tenant was created.

portal-guests-invited = Guests can invite other guests

portal-guest-list = Guests and their groups

portal-tenant-switch = Switch tenant…

portal-settings = Settings
    .title = Settings of this tenant
    .accesskey = S

portal-groups = Groups
    .accesskey = G

portal-roles = Roles
    .label = Roles
    .accesskey = R

portal-audit = Audit log
    .label = Audit log
    .accesskey = A

portal-policy = Policies
    .title = Show all policies

portal-search =
    .placeholder = Search people and groups
    .aria-label = Search

portal-export = Export

portal-import = Import
    .tooltip = Import people from a spreadsheet

portal-invite = Invite guests
    .title = Send an invitation by email

portal-invite-again = Send again
    .accesskey = g

# $user (Text): the display name of the person
portal-avatar =
    .alt = Picture of { $user }

portal-remove = Remove

portal-delete = Delete

portal-delete-forever = Delete permanently

portal-restore-account = Restore the account

portal-quota = Quota

portal-retention = Retention

portal-owner = Owner
    .title = The owner of the group

# $count (Number): how many people are in the group
portal-members =
    { $count ->
        [one] { $count } member
       *[other] { $count } members
    }

# $count (Number): how many groups
portal-archived =
    { $count ->
        [one] { $count } group is archived
       *[other] { $count } groups are archived
    }

portal-note = Notes
    .placeholder = Write a note about this person

portal-reason = Reason

portal-comment = Comment

# $user (Text): the display name of the person
# $date (Instant): when the person was last seen
portal-last-seen = { $user } was last seen on { DATETIME($date, dateStyle: "long") }.

# $admin (Text): the display name of an administrator
# $group (Text): the name of a group
portal-added-by = Added by { $admin } to { $group }

# $user (Text): the display name of the person
portal-card = { $user }
    .aria-label = Open the profile of { $user }

# $user (Text): the display name of the person
portal-card-link = Profile
    .aria-label = Open the profile of { $user }

# $role (Text): the name of the role
portal-assigned = Role { $role } was assigned.

# $deadline (Instant): when the invitation expires
portal-expires = The invitation expires on { DATETIME($deadline, dateStyle: "medium") }.

# $userName (Text): the display name of the person
portal-changed-by = Changed by { $userName }

# $approver (Text): the display name of the person
portal-approved-by = Approved by { $approver }

# $count (Number): how many people
# $group (Text): the name of a group
portal-selected =
    { $count ->
        [one] { $count } person selected in { $group }
       *[other] { $count } people selected in { $group }
    }

# $state (Key): active, suspended or deleted
# $user (Text): the display name of the person
portal-status =
    { $state ->
        [active] { $user } is active
        [suspended] { $user } is suspended
       *[deleted] { $user } was deleted
    }

# $count (Number): how many administrators
portal-last-admin =
    { $count ->
        [one] The only administrator cannot leave.
       *[other] { $count } administrators cannot leave.
    }

# $sharer (Text): the display name of the person
portal-shared-by = Shared by { $sharer }

# $domain (Text): a domain, such as contoso.com
portal-domain = Domain: { $domain }

# $created (Instant): when the group was created
portal-created = Created on { DATETIME($created, dateStyle: "long") }

# $date (Instant): when
portal-reviewed = Reviewed on { DATETIME($date, month: "long", day: "numeric") }

# $ratio (Number): a part of the quota
portal-usage = { NUMBER($ratio, maximumFractionDigits: 1) } of the quota

# $count (Number): how many licenses
portal-licenses = { NUMBER($count) } licenses

# $date (Instant): when
portal-renewed = Renewed on { DATETIME($date) }

# $count (Number): how many seats
portal-seats = { NUMBER($count, useGrouping: "false") } seats

# $date (Instant): when
portal-scheduled = Scheduled for { DATETIME($date, weekday: "long") }

# $price (Number): the price
portal-price = { NUMBER($price, minimumFractionDigits: 2) } per seat

# $date (Instant): when
portal-due = Due { DATETIME($date, month: "long") }

# $count (Number): how many requests
portal-join-requests =
    { $count ->
        [one] { $count } request to join
       *[other] { $count } requests to join
    }

# $count (Number): how many devices
portal-devices =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }

# $count (Number): how many keys
portal-keys =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }

# $count (Number): how many apps
portal-apps =
    { $count ->
        [one] { $count } app
       *[other] { $count } apps
    }

# $count (Number): how many alerts
portal-alerts =
    { $count ->
        [one] { $count } alert
       *[other] { $count } alerts
    }

# $count (Number): how many rules
portal-rules-count =
    { NUMBER($count) ->
        [one] { $count } rule
       *[other] { $count } rules
    }

# $scope (Key): user, group or tenant
portal-scope =
    { $scope ->
        [user] Only this person
        [group] Everybody in the group
       *[tenant] Everybody in the tenant
    }

# $channel (Key): email, phone or app
portal-channel =
    { $channel ->
        [email] by email
        [phone] by phone
       *[app] in the app
    }

# $theme (Key): light, dark or system
portal-theme =
    { $theme ->
        [light] Light theme
        [dark] Dark theme
       *[system] System theme
    }

# $visibility (Key): public or private
portal-visibility =
    { $visibility ->
        [public] Everybody can see the group.
       *[private] Only members can see the group.
    }

# $count (Number): how many sessions
portal-sessions =
    { $count ->
        [one] One open session
       *[other] { $count } open sessions
    }

# $count (Number): how many tokens
portal-tokens =
    { $count ->
        [one] 1 token left
       *[other] { $count } tokens left
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

# $count (Number): how many passwords
portal-reset-count = { $count } password(s) will be reset.

# $count (Number): how many servers
portal-servers-selected = Selected servers: { $count }

portal-class = Class(es) of the certificate

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
