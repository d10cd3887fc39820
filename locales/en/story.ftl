### A run told as a story: what people did, what happened, and how it came out. Shown by “tchau run”
### and in reports. Names of people, organizations, groups and rules come from the scenario and the
### code.

## The first lines of a story.

# Below the title: what the scenario shows
# $ids (List): the ids of requirements and decisions, such as R1 and D2
story-covers = Covers { $ids }.

# Below the title: the first instant of the virtual clock
# $instant (Instant): when the story starts
story-starts = The story starts on { $instant }.

# Below the title, when the scenario changes the lengths of the product
# $soft_deletion (Length): how long a soft deletion lasts in this run
# $data_removal (Length): how long a data removal takes at most in this run
story-what-if = What if: in this run, a soft deletion lasts { $soft_deletion } and data removal takes up to { $data_removal }. In the product, it is 30 days for each.

## What somebody does, in the present tense: one sentence per step. Words such as Leave, Yes or
## Deleted users are labels of the vendor’s user interface.

# A step that lets time pass
# $length (Length): how much time passes, such as 30 days; may be 0 seconds
# $until (Instant): what the clock then shows
told-wait = The clock moves on by { $length }, to { $until }.

# A step that waits until an instant that has passed
# $until (Instant): the instant
told-wait-refused = The scenario waits until { $until }, which has passed already; the clock stays.

# A step that waits for something that never comes, or longer than the calendar goes
told-wait-for-nothing = The scenario waits for a deadline, but nothing is due before the end of the year 9999; the clock stays.

# $entry (Key): where it is selected: navigation or manage_link
# $actor (Text): the name of the person who acts, such as Ana Souza
told-open-organizations =
    { $entry ->
        [navigation] { $actor } opens My Account and selects “Organizations” in the navigation pane.
       *[manage_link] { $actor } opens My Account and selects the link “Manage organizations” in the “Organizations” block.
    }

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-open-leave-settings = { $actor } opens the page External user leave settings of { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-open-deleted-users = { $actor } opens the page Deleted users of { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-select-leave = { $actor } selects “Leave” beside { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-confirm-leave = { $actor } confirms leaving { $organization } by selecting “Leave”.

# As “told-select-leave”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-select-leave-direct-connect = { $actor } selects “Leave” beside { $organization } (B2B direct connect).

# As “told-confirm-leave”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-confirm-leave-direct-connect = { $actor } confirms leaving { $organization } (B2B direct connect) by selecting “Leave”.

# $actor (Text): the name of the person who acts, such as Ana Souza
told-cancel-leave = { $actor } selects “Cancel”.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-sign-in = { $actor } signs in to { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-redeem = { $actor } redeems the invitation from { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-connect-directly = { $actor } connects to { $organization } through B2B direct connect.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-set-leave-setting-yes = { $actor } sets External user leave settings of { $organization } to Yes.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-set-leave-setting-no = { $actor } sets External user leave settings of { $organization } to No.

# A step that stores a contact and no statement
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
told-set-privacy-contact = { $actor } stores the privacy information of { $organization }: the privacy contact { $contact }, without a privacy statement.

# A step that stores a statement and no contact
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $statement (Text): the URL of the privacy statement
told-set-privacy-statement = { $actor } stores the privacy information of { $organization }: the privacy statement { $statement }, without a privacy contact.

# A step that stores both parts
# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
# $statement (Text): the URL of the privacy statement
told-set-privacy-information = { $actor } stores the privacy information of { $organization }: the privacy contact { $contact } and the privacy statement { $statement }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-clear-privacy-information = { $actor } removes the privacy information of { $organization }.

# $user_type (Key): the user type: guest or member
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-invite =
    { $user_type ->
        [member] { $actor } invites { $person } to { $organization } as a member.
       *[guest] { $actor } invites { $person } to { $organization } as a guest.
    }

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-disable = { $actor } disables the account of { $person } in { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-enable = { $actor } enables the account of { $person } in { $organization }.

# A step; the person has an account or a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-delete-user = { $actor } deletes { $person } from { $organization }.

# As “told-delete-user”, for a B2B direct connection
# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-remove-direct-connection = { $actor } removes the B2B direct connection of { $person } with { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-restore = { $actor } restores the account of { $person } in { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
told-delete-permanently = { $actor } permanently deletes the account of { $person } in { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
told-add-to-group = { $actor } adds { $person } to the group { $group } of { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
told-remove-from-group = { $actor } removes { $person } from the group { $group } of { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
told-delete-group = { $actor } deletes the group { $group } of { $organization }.

# $actor (Text): the name of the person who acts, such as Ana Souza
# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
# $organization (Text): the organization’s name, such as Fabrikam
told-assign-role = { $actor } gives { $person } the role { $role } in { $organization }.

## How a step was answered, when it was not simply done. Shown below the step.

# The step was refused
# $rule (Text): the id of the rule that refuses, such as leaving-needs-permission
told-refused = Refused by the rule { $rule }.

# The step was refused, and more than one rule is against it
# $rule (Text): the id of the rule that refuses, such as leaving-needs-permission
# $others (List): the ids of the other rules that would refuse as well, one or more
told-refused-by-several = Refused by the rule { $rule } and also by { $others }.

# The run ended before this step
told-not-reached = This step was not reached.

## What happened, in the past tense: one sentence per event. Shown below the step that caused it, or
## at its own instant.

# An event: the dialog that asks for confirmation
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
event-confirmation-opened = 
    { $relation ->
        [direct_connect] A dialog asks { $person } to confirm leaving { $organization } (B2B direct connect).
       *[other] A dialog asks { $person } to confirm leaving { $organization }.
    }

# An event: the dialog that asks for confirmation
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
event-confirmation-closed = 
    { $relation ->
        [direct_connect] The dialog that asked { $person } to confirm leaving { $organization } (B2B direct connect) was closed.
       *[other] The dialog that asked { $person } to confirm leaving { $organization } was closed.
    }

# An event: a B2B collaboration user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-guest-left = { $person } left { $organization }.

# An event: a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-direct-connect-user-left = { $person } left { $organization } (B2B direct connect).

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-guest-invited = { $person } was invited to { $organization }.

# $organization (Text): the organization’s name, such as Fabrikam
# $person (Text): the person’s name, such as Ana Souza
event-invitation-sent-again = The invitation from { $organization } was sent to { $person } again.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-invitation-redeemed = { $person } redeemed the invitation from { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-direct-connection-made = { $person } connected to { $organization } through B2B direct connect.

# $organization (Text): the organization’s name, such as Fabrikam
event-leave-setting-changed-yes = External user leave settings of { $organization } changed to Yes.

# $organization (Text): the organization’s name, such as Fabrikam
event-leave-setting-changed-no = External user leave settings of { $organization } changed to No.

# $organization (Text): the organization’s name, such as Fabrikam
event-privacy-information-changed = The privacy information of { $organization } was changed.

# $organization (Text): the organization’s name, such as Fabrikam
event-privacy-information-removed = The privacy information of { $organization } was removed.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-account-disabled = The account of { $person } in { $organization } was disabled.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-account-enabled = The account of { $person } in { $organization } was enabled.

# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
event-added-to-group = { $person } was added to the group { $group } of { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
event-removed-from-group = { $person } was removed from the group { $group } of { $organization }.

# $group (Text): the group’s name, such as Design
# $organization (Text): the organization’s name, such as Fabrikam
event-group-deleted = The group { $group } of { $organization } was deleted.

# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
# $organization (Text): the organization’s name, such as Fabrikam
event-role-assigned = { $person } was given the role { $role } in { $organization }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $purged_at (Instant): when permanent deletion starts by itself
event-membership-soft-deleted = The account of { $person } in { $organization } was soft-deleted; permanent deletion starts on { $purged_at }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
event-membership-restored = The account of { $person } in { $organization } was restored.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $groups (List): the names of the groups, one or more
event-membership-restored-without-groups = The account of { $person } in { $organization } was restored. Groups that no longer exist: { $groups }.

# An event: permanent deletion and, with it, data removal began
# $trigger (Key): who started it: administrator or end_of_soft_deletion
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
event-membership-purged =
    { $trigger ->
        [administrator] An administrator permanently deleted the account of { $person } in { $organization }; data removal will be completed by { $ends }.
       *[end_of_soft_deletion] At the end of the soft deletion, permanent deletion of the account of { $person } in { $organization } started; data removal will be completed by { $ends }.
    }

# An event: of a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
event-data-removal-started = Data removal for the B2B direct connection of { $person } with { $organization } started; it will be completed by { $ends }.

# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
event-data-removal-completed = 
    { $relation ->
        [direct_connect] Data removal for the former B2B direct connection of { $person } with { $organization } was completed.
       *[other] Data removal for the former account of { $person } in { $organization } was completed.
    }

## How memberships stand at the end of a story, in the present tense. A person may have several
## memberships in one organization, former ones among them.

# An active membership
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
stands-active =
    { $relation ->
        [home] { $person } belongs to the home organization { $organization }.
        [collaboration] { $person } belongs to { $organization } through B2B collaboration.
       *[direct_connect] { $person } belongs to { $organization } through B2B direct connect.
    }

# An invitation that was not redeemed yet
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
stands-pending = { $person } has a pending invitation from { $organization }.

# A membership that is disabled; “direct_connect” cannot be and stands here for completeness
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
stands-disabled =
    { $relation ->
        [home] The account of { $person } in the home organization { $organization } is disabled.
        [collaboration] The account of { $person } in { $organization } is disabled.
       *[direct_connect] The B2B direct connection of { $person } to { $organization } is disabled.
    }

# A soft-deleted account
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $purged_at (Instant): when permanent deletion starts
stands-soft-deleted = An account of { $person } in { $organization } is soft-deleted; permanent deletion starts on { $purged_at }.

# A former membership whose data is being removed
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $ends (Instant): when the data removal ends at the latest
# $relation (Key): how the person belongs, or belonged, to the organization
stands-removing-data = 
    { $relation ->
        [direct_connect] Data removal for the former B2B direct connection of { $person } with { $organization } will be completed by { $ends }.
       *[other] Data removal for the former account of { $person } in { $organization } will be completed by { $ends }.
    }

# A former membership whose data was removed
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $relation (Key): how the person belongs, or belonged, to the organization
stands-gone = 
    { $relation ->
        [direct_connect] Nothing is left of the former B2B direct connection of { $person } with { $organization }.
       *[other] Nothing is left of the former account of { $person } in { $organization }.
    }
