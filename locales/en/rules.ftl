### The rules, one message each, under the names that scenarios and reports use. The value is what
### somebody reads whose command a guard refuses: it speaks to them as “you”. The attribute “claim”
### says what the rule says; “help” says what would help after a refusal. Both are shown in reports
### and by “tchau explain NAME” (for example “tchau explain leaving-needs-permission”). Words in
### curly quotes are labels of the vendor’s user interface. Keep every text on one line. Every value
### may use these variables: $person, $organization, $group, $roles and $instant.

## Guards: time.

# A step of a scenario waits into the past
# $instant (Instant): the instant that the wait was for
time-moves-forward = You can’t wait until { $instant } because that time has already passed. Choose a later time.
    .claim = Time only moves forward: waiting until an instant that has passed is refused, and the clock stays as it is.
    .help = The author of the scenario can choose a later instant.

## Guards: what the person who acts may do at all.

# Anything, with a deleted home account
deleted-account-can-do-nothing = You can’t do this because your account in your home organization was deleted. Ask an administrator of your home organization whether it can still be restored.
    .claim = Someone whose home account is deleted can do nothing, in any tenant.
    .help = An administrator of the home tenant can restore the account while it is soft-deleted.

# Almost anything, with a disabled account
disabled-account-can-do-nothing = You can’t do this because your account is disabled. Ask an administrator of the organization that disabled it to enable it again.
    .claim = A disabled account can do nothing but open the “Organizations” page, select “Leave”, read the message and cancel.
    .help = An administrator of the tenant in which the account is disabled can enable it again.

# An administrator’s command, without the role for it
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
# $roles (List): the names of the roles of which one is enough
administration-needs-a-role = You can’t do this because you don’t have a role in { $organization } that allows it. This needs the role { LIST($roles, type: "or") }.
    .claim = An administrator’s command takes a role that allows it, held in the tenant that the command is about.
    .help = A Global Administrator of the tenant can give the person a role that allows the command.

## Guards: whom or what the command is about.

# A command about someone who was never in the organization
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
person-must-belong = { $person } has no such account in { $organization } and no such B2B direct connection to it. Check the name, or invite the person first.
    .claim = A command about a person takes a membership of that person in the tenant, even a former one.
    .help = An administrator can invite the person first.

# Changing the account of a B2B direct connect user
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
direct-connect-has-no-object = { $person } has no account in { $organization } that could be changed, only a current or former B2B direct connection. To create an account, invite the person.
    .claim = A B2B direct connect user has no directory object that could be disabled, enabled, added to a group, removed from one or given a role.
    .help = An administrator can invite the person, which creates an object in the directory.

# Restoring or permanently deleting a B2B direct connect user
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
direct-connect-has-nothing-to-restore = There is nothing to restore or to delete permanently: the connection of { $person } to { $organization } is a B2B direct connection, whose data removal begins as soon as it ends. The person can connect again.
    .claim = A B2B direct connection has no soft-deleted stage: there is nothing to restore and nothing to delete permanently.
    .help = The person can connect again, which makes a new membership.

# Changing or deleting what is deleted already
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
deleted-object-cannot-change = This account or connection of { $person } in { $organization } is no longer active, so there is nothing to change or delete. If the account is still listed under “Deleted users”, restore it first.
    .claim = An object that is soft-deleted or gone cannot be disabled, enabled, added to a group, removed from one, given a role or deleted again.
    .help = An administrator can restore the object first, while it is soft-deleted.

# Using a group that was deleted
# $group (Text): the name of the group that the command is about, such as Design
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
group-must-exist = The group { $group } of { $organization } no longer exists. Choose another group.
    .claim = A group that was deleted takes no members, loses none and cannot be deleted again.
    .help = An administrator can choose a group that still exists.

# Selecting “Leave” where there is none
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
leave-needs-an-entry = You can’t select “Leave” there because your “Organizations” page has no such entry for { $organization }. Only organizations that you have signed in to are listed.
    .claim = “Leave” can be selected only beside an organization that the “Organizations” page lists.
    .help = Someone with a pending invitation can sign in to the organization first, so that the page lists it.

# Selecting “Leave” beside the home organization
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
home-organization-cannot-be-left = You can’t leave { $organization } because it is your home organization. Only an administrator can remove your account from it.
    .claim = Nobody can leave their home organization: it has no “Leave” link.
    .help = An administrator of the home organization can remove the account from it.

# Confirming what was not asked
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
confirmation-must-be-open = There is no open confirmation of that kind for { $organization }. Select “Leave” beside the organization first.
    .claim = Only a confirmation that is open can be confirmed.
    .help = The user can select “Leave” beside the organization first, which opens the confirmation.

## Guards: leaving. They have no value because what people read then is “leave-blocked” or
## “leave-blocked-with-contact” (portal.ftl).

# Leaving where the organization does not allow it
leaving-needs-permission =
    .claim = Where “External user leave settings” is at “No”, external users cannot leave by themselves.
    .help = The user can ask the administrator or the privacy contact of the organization for removal.

# Leaving with a disabled account
leaving-needs-an-enabled-account =
    .claim = Users cannot leave by themselves while their home account or the membership that they want to leave is disabled.
    .help = An administrator can enable the account again or remove the user from the organization.

## Guards: invitations, signing in and B2B direct connect.

# Inviting someone to their home organization
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
invitation-is-for-outsiders = You can’t invite { $person } because { $organization } is their home organization. Invitations are only for people from outside.
    .claim = People cannot be invited to their own home tenant.
    .help = No invitation is needed, because the person already has an account there.

# Redeeming an invitation that is not there
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
redeeming-needs-an-invitation = You have no invitation from { $organization } to redeem. Ask an administrator of the organization to invite you.
    .claim = An invitation can be redeemed only while the object that it created is not deleted.
    .help = An administrator can invite the person.

# Signing in to an organization where one has no account and no connection
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
signing-in-needs-a-membership = You can’t sign in to { $organization } because you have no account there and no B2B direct connection to it. Ask an administrator of the organization to invite you.
    .claim = People can sign in only to tenants that they belong to.
    .help = An administrator can invite the person, or the person can connect through B2B direct connect.

# Connecting with a personal account
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
direct-connect-needs-a-work-account = You can’t connect to { $organization } with a personal account because B2B direct connect needs a work or school account. Use one, or ask the organization for an invitation.
    .claim = A personal account cannot use B2B direct connect.
    .help = The person can use a work or school account or ask for an invitation.

# Connecting to the home organization
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
direct-connect-is-for-outsiders = You don’t need a B2B direct connection to { $organization } because it is your home organization.
    .claim = Nobody can make a B2B direct connection to their own home tenant.
    .help = No connection is needed, because the person already has an account there.

# Connecting twice
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
direct-connect-only-once = You already have a B2B direct connection to { $organization }. You don’t need to connect again.
    .claim = Someone who has an active B2B direct connection to a tenant cannot make another one to it.
    .help = The person can use the connection that exists, or leave it and then connect again.

## Guards: settings of an organization.

# Changing the leave setting without a privacy contact
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
leave-setting-needs-privacy-information = You can’t change “External user leave settings” because { $organization } has no privacy contact. Add one to the privacy information first.
    .claim = “External user leave settings” can be configured only in a tenant whose privacy information has a privacy contact.
    .help = An administrator can add a privacy contact first.

# Storing a privacy contact that is no email address
privacy-contact-is-an-email-address = The privacy contact must be an email address, such as privacy@fabrikam.example.
    .claim = The privacy contact is an email address.
    .help = The administrator can enter an email address.

# Storing a privacy statement that is no web address
privacy-statement-is-a-web-address = The privacy statement must be a URL that starts with http:// or https:// and has at most 255 characters.
    .claim = The privacy statement is an http or https URL of at most 255 characters.
    .help = The administrator can enter a URL of that form.

## Guards: deleted users and roles.

# Restoring an account that is active or gone for good
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
restore-needs-soft-deletion = The account of { $person } can’t be restored because it is not listed under “Deleted users” of { $organization }. Once permanent deletion has started, an account can no longer be restored.
    .claim = An object can be restored only while it is soft-deleted, for less than 30 days after its soft deletion.
    .help = If permanent deletion has started, an administrator can only invite the person again, which creates a new object.

# Restoring an account whose name another one has
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
restore-needs-a-free-name = The account of { $person } can’t be restored because another account of the same person in { $organization } uses the same user principal name. Delete that account first.
    .claim = An object cannot be restored while another object of the same person holds its user principal name.
    .help = An administrator can delete the other object first.

# Permanently deleting an account that is active or gone already
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
permanent-deletion-needs-soft-deletion = The account of { $person } can’t be deleted permanently because it is not listed under “Deleted users” of { $organization }. If it is still active, delete it first.
    .claim = Only an object that is listed under “Deleted users” can be deleted permanently.
    .help = An administrator can delete an active object first, which soft-deletes it.

# Giving a role to someone who has not accepted the invitation
# $person (Text): the name of the person whom the command is about, such as Ana Souza
# $organization (Text): the name of the organization that the command is about, such as Fabrikam
roles-need-an-accepted-object = { $person } can’t be given a role because the invitation from { $organization } is still pending. Wait until the person has signed in.
    .claim = Roles can be given only to home accounts and to accepted B2B collaboration objects.
    .help = The person can redeem the invitation first.

## Effects: leaving.

# The dialog that asks for confirmation
confirmation-closes =
    .claim = A confirmation closes when it is confirmed or canceled, when any “Leave” is selected, when the page is opened again, and when its membership or the home account is deleted.

# The dialog that asks for confirmation
leave-asks-for-confirmation =
    .claim = Selecting “Leave” opens a confirmation, and nothing else happens before it is confirmed.

# B2B collaboration
leaving-soft-deletes-the-account =
    .claim = When a B2B collaboration user confirms, the user leaves the organization and the user’s object is soft-deleted.

# B2B direct connect
leaving-direct-connect-removes-data =
    .claim = When a B2B direct connect user confirms, the user leaves the organization and data removal begins at once.

## Effects: how people come to an organization.

# The list is the one on the “Organizations” page
signing-in-redeems-the-invitation =
    .claim = The first sign-in redeems the invitation, and from then on the organization is listed.

invitation-makes-an-object =
    .claim = An invitation creates a new object with a new ID; if the person already has an object in the tenant that is not deleted, the invitation is only sent again.

# The list is the one on the “Organizations” page
connecting-makes-a-connection =
    .claim = Connecting through B2B direct connect makes a new membership, and the organization is listed at once.

## Effects: administration.

leave-setting-is-stored =
    .claim = “External user leave settings” keeps the value that was chosen, “Yes” or “No”, and timelines that are already running are not affected.

privacy-information-is-stored =
    .claim = Privacy information is stored as a whole: a part that is left out is cleared, and no other setting changes.

account-can-be-disabled =
    .claim = An object can be disabled and enabled again, and doing either twice changes nothing.

deletion-by-administrator-is-soft =
    .claim = An object that an administrator deletes is soft-deleted, with the same timeline and the same restore as after leaving.

removing-direct-connect-removes-data =
    .claim = When an administrator removes a B2B direct connect user, data removal begins at once.

restore-brings-everything-back =
    .claim = A restore brings back the same object with the groups that still exist, its roles, licenses and application assignments, enabled or disabled as it was.

permanent-deletion-removes-data =
    .claim = “Delete permanently” starts data removal at once, at any time during the soft deletion, and cannot be undone.

groups-have-members =
    .claim = Objects can be added to groups and removed from them, and doing either twice changes nothing.

deleted-group-loses-its-members =
    .claim = When a group is deleted, nobody belongs to it any longer, and a later restore does not bring it back.

roles-are-assigned =
    .claim = A role is given to an object of a tenant and counts in that tenant only, and giving it twice changes nothing.

## Deadlines: what happens by itself.

soft-deletion-ends =
    .claim = If nobody ends a soft deletion earlier, permanent deletion starts at exactly 30 days.

data-removal-ends =
    .claim = Data removal is completed at the latest 30 days after its start.
