### What people read in the simulated system: pages, dialogs and answers. These texts appear as the
### answers of a run and of the emulator, and follow the wording of the vendor’s user interface.

## The page “Organizations”, where people see the organizations that they belong to.

# Heading above the home organization
heading-home-organization = Home organization

# Heading above the other organizations of someone who has a home organization
heading-other-organizations = Other organizations you collaborate with

# The only heading, above all organizations of someone without a home organization
heading-organizations = Organizations

# An organization in the list
# $organization (Text): the organization’s name, such as Fabrikam
organization-entry = { $organization }

# An organization that is listed twice because the person belongs to it in two ways
# $relation (Key): how the person belongs to the organization: home, collaboration or direct_connect
# $organization (Text): the organization’s name, such as Fabrikam
organization-entry-with-relation =
    { $relation ->
        [home] { $organization } (home organization)
        [collaboration] { $organization } (B2B collaboration)
       *[direct_connect] { $organization } (B2B direct connect)
    }

# Link beside an organization
# max-length: 12
leave-link = Leave

# In place of the list, below the heading “Other organizations you collaborate with”
no-other-organizations = You don’t collaborate with any other organizations.

# In place of the list, below the heading “Organizations”
no-organizations = You don’t belong to any organizations.

## Leaving an organization: the dialog that asks for confirmation, and the answers.

# Title of the dialog
# $organization (Text): the organization’s name, such as Fabrikam
confirm-leave = Leave { $organization }?

# Text of the dialog for B2B collaboration users
# $organization (Text): the organization’s name, such as Fabrikam
# $soft_deletion (Length): how long the account can be restored, such as 30 days
confirm-leave-collaboration = Your account in { $organization } will be deleted. An administrator of that organization can restore it for up to { $soft_deletion }; after that, it can’t be restored. You can’t undo this yourself.

# Text of the dialog for B2B direct connect users; “Leave” is the button
# $organization (Text): the organization’s name, such as Fabrikam
# $data_removal (Length): how long the removal can take, such as 30 days
confirm-leave-direct-connect = The removal of your data from { $organization } begins as soon as you select “Leave” and can take up to { $data_removal }. It can’t be undone, and nothing can be restored.

# Button of the dialog that confirms; the same word as “leave-link”
# max-length: 12
confirm-leave-button = Leave

# Button of the dialog that closes it without leaving
# max-length: 12
cancel-button = Cancel

# After leaving
# $organization (Text): the organization’s name, such as Fabrikam
you-left = You left { $organization }.

# After the dialog was closed without leaving
# $organization (Text): the organization’s name, such as Fabrikam
you-stay = You did not leave { $organization }.

# In place of the dialog, when leaving needs permission and the organization has no privacy contact
# $organization (Text): the organization’s name, such as Fabrikam
leave-blocked = You need permission to leave { $organization }. Contact the organization’s administrator and ask them to remove you from the organization.

# In place of the dialog, when leaving needs permission and the organization has a privacy contact
# $organization (Text): the organization’s name, such as Fabrikam
# $contact (Text): the email address of the privacy contact
leave-blocked-with-contact = You need permission to leave { $organization }. Contact the organization’s administrator or its privacy contact, { $contact }, and ask them to remove you from the organization.

## Signing in: the answers to people who come to an organization.

# After signing in
# $organization (Text): the organization’s name, such as Fabrikam
signed-in = You are signed in to { $organization }.

# After signing in for the first time, which redeems the invitation
# $organization (Text): the organization’s name, such as Fabrikam
invitation-redeemed = You redeemed the invitation from { $organization } and are signed in.

# After connecting
# $organization (Text): the organization’s name, such as Fabrikam
connected-directly = You are connected to { $organization } through B2B direct connect.

## The page “External user leave settings”, where administrators decide whether external users may
## leave by themselves, and the answers to changes of the privacy information.

# Title of the page
leave-settings-title = External user leave settings

# Below the title: the menu items that lead to the page
leave-settings-place = Identity > External Identities > External collaboration settings

# Label above the two options
leave-settings-question = Allow external users to remove themselves from your organization?

# First option
leave-settings-yes = Yes: Users can leave the organization themselves without approval from your admin or privacy contact.

# Second option
leave-settings-no = No: Users can’t leave your organization themselves. They’ll see a message guiding them to contact your admin or privacy contact to request removal from your organization.

# Below the options when they are unavailable, followed by “privacy-recommendation”
leave-settings-unavailable = This setting is unavailable because you have not added a privacy contact to your privacy information.

# Below “leave-settings-unavailable”
privacy-recommendation = We recommend adding your privacy information so that external users can review your policies and email your privacy contact when necessary.

# After an option was chosen; “not_configured” is not an option and stands here for completeness
# $setting (Key): the stored value: not_configured, yes or no
leave-setting-saved =
    { $setting ->
        [not_configured] Setting saved: it is not configured, so external users can leave your organization themselves.
        [yes] Setting saved: external users can leave your organization themselves.
       *[no] Setting saved: external users can’t leave your organization themselves.
    }

# After the privacy information was changed
privacy-information-saved = Privacy information saved.

# After the privacy information was cleared
privacy-information-removed = Privacy information removed.

## The page “Deleted users”, where administrators restore accounts or delete them permanently.

# Title of the page
deleted-users-title = Deleted users

# Below the title: the menu items that lead to the page
deleted-users-place = Identity > Users > All users > Deleted users

# A soft-deleted account in the list
# $person (Text): the person’s name, such as Ana Souza
# $principal_name (Text): the user principal name of the account
# $deleted_at (Instant): when the account was soft-deleted
# $purged_at (Instant): when permanent deletion starts
deleted-user-entry = { $person } ({ $principal_name }), deleted on { $deleted_at }; permanent deletion starts on { $purged_at }

# Below an account, in place of the button “restore-button”
deleted-user-name-taken = This account can’t be restored now because another account of the same person uses the same user principal name.

# In place of the list
no-deleted-users = There are no deleted users.

# Button beside an account
# max-length: 16
restore-button = Restore

# Button below the list
# max-length: 28
delete-permanently-button = Delete permanently

# Beside the button “delete-permanently-button”
# $data_removal (Length): how long the removal can take, such as 30 days
delete-permanently-warning = Permanent deletion can’t be undone. Data removal can take up to an extra { $data_removal }.

# After a restore
# $person (Text): the person’s name, such as Ana Souza
user-restored = The account of { $person } was restored.

# After a restore, when groups of the account were deleted in the meantime
# $person (Text): the person’s name, such as Ana Souza
# $groups (List): the names of the groups, one or more
user-restored-without-groups = The account of { $person } was restored. It is no longer in groups that were deleted meanwhile: { $groups }.

# After “delete-permanently-button”
# $person (Text): the person’s name, such as Ana Souza
# $data_removal (Length): how long the removal can take, such as 30 days
user-deleted-permanently = The account of { $person } was deleted permanently. Data removal can take up to { $data_removal }.

## Administration: the answers to other things that administrators do.

# After deleting a user; “Deleted users” is the title of a page
# $person (Text): the person’s name, such as Ana Souza
# $purged_at (Instant): when permanent deletion starts
user-deleted = The account of { $person } was deleted. It can be restored under “Deleted users” until permanent deletion starts on { $purged_at }.

# After removing a B2B direct connect user
# $person (Text): the person’s name, such as Ana Souza
# $organization (Text): the organization’s name, such as Fabrikam
# $data_removal (Length): how long the removal can take, such as 30 days
direct-connect-user-removed = The B2B direct connection of { $person } with { $organization } was removed. Data removal has started; it can take up to { $data_removal } and can’t be undone.

# After inviting someone
# $person (Text): the person’s name, such as Ana Souza
invitation-sent = The invitation was sent to { $person }.

# After inviting someone who already has an account there
# $person (Text): the person’s name, such as Ana Souza
invitation-sent-again = The invitation was sent to { $person } again.

# After disabling an account
# $person (Text): the person’s name, such as Ana Souza
account-disabled = The account of { $person } was disabled.

# After enabling an account
# $person (Text): the person’s name, such as Ana Souza
account-enabled = The account of { $person } was enabled.

# After adding someone to a group
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
added-to-group = { $person } was added to the group { $group }.

# After removing someone from a group
# $person (Text): the person’s name, such as Ana Souza
# $group (Text): the group’s name, such as Design
removed-from-group = { $person } was removed from the group { $group }.

# After deleting a group
# $group (Text): the group’s name, such as Design
group-deleted = The group { $group } was deleted.

# After giving someone a role
# $person (Text): the person’s name, such as Ana Souza
# $role (List): the name of one role, such as Global Administrator
role-assigned = { $person } now has the role { $role }.

# After asking for something that was already so
nothing-changed = No changes were made.

## Names of administrator roles, as the vendor’s portal writes them. Shown in answers and stories.

# May do everything
role-global-administrator = Global Administrator

# May configure the leave setting and delete users permanently
role-external-identity-provider-administrator = External Identity Provider Administrator

# May manage users and groups, and invite
role-user-administrator = User Administrator

# May change the privacy information
role-billing-administrator = Billing Administrator

# May invite
role-guest-inviter = Guest Inviter

# May manage groups
role-groups-administrator = Groups Administrator
