### What the simulated system does: requirements (R1 to R48) and decisions (D1 to D46), one message
### each. The ids are stable; rules, scenarios and reports cite them. “D5” inside a text points to the
### message of that name. Words in curly quotes are labels of the vendor’s user interface: write them
### as that interface has them in your language. Keep every text on one line.

## Requirements: actors and entry.
## Shown by “tchau explain ID” (for example “tchau explain R1”) and in coverage tables.

R1 = Two kinds of external user can leave an organization: B2B collaboration users and B2B direct connect users.
R2 = An external user can leave an organization at any time. There is no minimum stay and no notice period.
R3 = Leaving is normally self-service: the user leaves alone, and no administrator takes part.
R4 = Where users cannot leave by themselves, they must contact the tenant administrator of the external organization, who can delete the account there.
R5 = The way to leave an organization starts at “My Account”.
R6 = There are two kinds of account: a work or school account, created by an organization, and a personal account.
R7 = Two ways lead from “My Account” to the “Organizations” page: the item “Organizations” in the navigation pane, and the link “Manage organizations” in the “Organizations” block.
R8 = The “Organizations” page lists the organizations that the user belongs to.

## Requirements: the list of organizations.
## Shown by “tchau explain ID” (for example “tchau explain R9”) and in coverage tables.

R9 = The home organization comes first on the page, in a section of its own with the heading “Home organization”.
R10 = The home organization owns the user’s account, and its administrator manages that account.
R11 = A user is not allowed to leave the home organization.
# The link does not exist at all; it is not there in a weaker color.
R12 = The entry of the home organization has no “Leave” link: the link is absent, not disabled.
R13 = A user without a home organization sees a single heading, “Organizations”, above all entries.
R14 = A user with a home organization sees a second section, “Other organizations you collaborate with”. It lists the other organizations that the user has signed in to before.
R15 = Every organization in the section “Other organizations you collaborate with” offers “Leave”, at any time.

## Requirements: leaving.
## Shown by “tchau explain ID” (for example “tchau explain R16”) and in coverage tables.

R16 = The steps to leave apply where the organization allows users to remove themselves. What counts is the setting of the external organization (D1).
R17 = Step 1 of leaving: the user opens the “Organizations” page.
R18 = Step 2 of leaving: the user selects “Leave” beside the organization.
# The same word as in R18, although the vendor’s Portuguese page has two.
R19 = Step 3 of leaving: the user selects “Leave” in the confirmation. Nothing happens before the confirmation.
R20 = Instead of leaving, the user may see a message that permission is needed. The user must then ask the administrator or the privacy contact of that organization to remove them from it.
R21 = Only an administrator can remove an account from its home organization.
R22 = Leaving is blocked when the external organization does not allow users to leave by themselves.
R23 = Leaving is blocked when the user’s account is disabled.
R24 = The known reasons that block leaving are examples, not a complete list: a new reason must be easy to add.
R25 = When leaving is blocked, “Leave” is still shown and can be selected. Only after it is selected does the message that permission is needed appear; it names the administrator or the privacy contact of the organization that the user wants to leave.

## Requirements: administration.
## Shown by “tchau explain ID” (for example “tchau explain R26”) and in coverage tables.

R26 = A setting of each tenant, “External user leave settings”, controls whether external users can remove themselves from that tenant.
R27 = Where “External user leave settings” does not allow leaving, external users must contact the administrator or the privacy contact to be removed.
R28 = “External user leave settings” can be configured only if the tenant has privacy information. Otherwise the setting is unavailable.
R29 = Adding privacy information to the tenant is recommended, so that external users can review its policies and write to the privacy contact.
R30 = Configuring “External user leave settings” takes at least the role External Identity Provider Administrator.
# A path of menu items.
R31 = “External user leave settings” is found under “Identity > External Identities > External collaboration settings”.
R32 = With “External user leave settings” at “Yes”, external users can leave without the approval of the administrator or the privacy contact.
R33 = With “External user leave settings” at “No”, external users cannot leave by themselves and see the message that permission is needed.
R34 = The steps may vary slightly with the portal that an administrator starts from. There is nothing in this to simulate.

## Requirements: account removal.
## Shown by “tchau explain ID” (for example “tchau explain R35”) and in coverage tables.

R35 = When a B2B collaboration user leaves an organization, the user’s account is soft-deleted in the directory of that organization.
R36 = The soft-deleted user object moves to the “Deleted users” area.
R37 = Permanent deletion does not start for 30 days after the soft deletion.
# “Timeline”: the dates that follow from one soft deletion.
R38 = While an account is soft-deleted, an administrator can select “Restore”. The account comes back with the same object ID, groups, permissions, roles, licenses and application assignments, and enabled or disabled as it was; its timeline ends, and leaving later starts a new one, counted from the latest soft deletion.
R39 = An administrator restores the account at the user’s request, made before the permanent deletion.
R40 = An administrator can select “Delete permanently” at any time during the soft deletion.
R41 = A permanent deletion cannot be undone.
R42 = Selecting “Delete permanently” takes at least the role External Identity Provider Administrator. The role User Administrator is also enough (D5).
# A path of menu items.
R43 = “Delete permanently” is found under “Identity > Users > All users > Deleted users”. Check boxes in this list allow an administrator to select several users at once.
R44 = Permanent deletion has exactly two triggers: an administrator, or the end of the soft deletion.
R45 = After permanent deletion starts, data removal can take up to 30 extra days.
R46 = For B2B direct connect users, data removal begins as soon as “Leave” is confirmed.
R47 = For B2B direct connect users, data removal can take up to 30 days.
R48 = B2B direct connect therefore has no soft-deleted stage: there is nothing to restore and nothing to hasten.

## Decisions where the vendor’s article is silent or contradicts itself.
## Text and question are shown by “tchau explain ID” (for example “tchau explain D1”), the text also in
## coverage tables, where it stands without its question.

D1 = The setting of the external organization’s tenant decides whether users may leave by themselves. The home tenant has no such switch.
    .question = Which organization decides whether users may leave by themselves: their own or the external one?
# “Run”, “exploration” and “population” are three ways in which tchau works.
D2 = “Up to 30 days” is a limit, not a duration: data removal may be completed at any instant after its start, at the latest 30 days after it. A scenario may fix the instant; if it does not, a run takes the latest one (the worst case).
    .question = When does a data removal of “up to 30 days” end?
D3 = An account can be restored only while less than 30 days have passed since its soft deletion. At exactly 30 days, permanent deletion has started.
    .question = Can an account be restored exactly 30 days after its soft deletion?
D4 = From the start of permanent deletion, the account is in no list, it can no longer be restored and the data removal cannot be stopped, but its data may still be there. Whether an account can be restored, whether it is listed under “Deleted users” and whether its data is still there are three separate questions.
    .question = What is visible between the start of permanent deletion and the end of data removal?
# Names of the vendor’s administrator roles.
D5 = One of these roles is enough: External Identity Provider Administrator to configure “External user leave settings”; Billing Administrator to change privacy information; Guest Inviter or User Administrator to invite; Groups Administrator or User Administrator to manage groups; User Administrator to disable, enable, delete and restore users; External Identity Provider Administrator or User Administrator to delete users permanently; Global Administrator for everything. A role belongs to one tenant. All of this is in one table, with one source per row.
    .question = Which administrator role may do what?
D6 = An administrator can restore an account even if the user has not asked for it.
    .question = Must the user have asked before an administrator restores the account?
D7 = A user who has left cannot undo it; only an administrator of the external organization’s tenant can.
    .question = Can users who have left undo it themselves?
D8 = Leaving is blocked when the account is disabled in the home tenant, and also when only its object in the external organization’s tenant is disabled.
    .question = In which tenant must the account be disabled for leaving to be blocked?
D9 = Whether leaving is blocked is checked when “Leave” is selected and again at the confirmation, so a setting that was changed in between counts.
    .question = When does the system check whether leaving is blocked?
D10 = Timelines that are already running are not affected when “External user leave settings” changes to “No”.
    .question = What happens when the leave setting changes to “No” after someone has left?
D11 = Privacy information means a privacy contact, given as an email address. The URL of a privacy statement (http or https, at most 255 characters) is optional.
    .question = What counts as privacy information?
D12 = Without privacy information, “External user leave settings” keeps its stored value, which keeps applying, but cannot be changed until there is privacy information again. While there is no privacy contact, the message that permission is needed names only the organization’s administrator.
    .question = What happens when privacy information is removed later?
D13 = As long as “External user leave settings” has never been configured, B2B collaboration users and B2B direct connect users are both allowed to leave.
    .question = What applies when the leave setting was never configured?
D14 = “External user leave settings” applies to B2B direct connect users too.
    .question = Does the leave setting cover B2B direct connect?
# “User principal name” is the vendor’s term.
D15 = Inviting a soft-deleted guest again creates a new object with a new ID. The name of an object is its user principal name, made from the person’s address, and only objects that are not deleted hold their name. While the new object is not deleted, restoring the old one is refused as a conflict, although it is still listed under “Deleted users”; once the new one is deleted, whichever is restored first gets the name.
    .question = What happens when a guest is invited again while soft-deleted?
D16 = Restoring a user brings back the groups that still exist and reports the missing ones.
    .question = What happens when a group was deleted while the user was soft-deleted?
D17 = While an invitation is pending (the person has never signed in), the organization is not listed on the “Organizations” page, so it cannot be left. An administrator can delete the invitation.
    .question = Can someone leave an organization while its invitation is pending?
D18 = A personal account has no home organization, even if it administers its own directory, so every entry offers “Leave”.
    .question = Does a personal account that administers its own directory have a home organization?
D19 = An external member is a B2B collaboration user like any other: the relation to the tenant decides, not the user type.
    .question = How is an external member treated (user type “Member”, external account)?
D20 = An internal guest cannot leave, because the tenant that owns the account is its home tenant.
    .question = Can an internal guest leave (user type “Guest”, account owned by this tenant)?
# “Membership”: the relation of one person to one tenant.
D21 = One person can be both a guest and a B2B direct connect user of one tenant: these are two memberships, left one by one. A personal account cannot use B2B direct connect.
    .question = Can one person be both a guest and a B2B direct connect user of one tenant?
# “timelines” is a key in scenario files: do not translate it.
D22 = The 30 days cannot be configured in the real product. The simulator reads both lengths from one table, “timelines” (30 days of soft deletion, 30 days of data removal; a day has 86,400 seconds). A scenario may override them to try out other lengths; a report then says so.
    .question = Are the 30 days configurable?
D23 = A guest whom an administrator deletes directly is soft-deleted, with the same timeline as after leaving.
    .question = What happens when an administrator deletes a guest directly?
D24 = When a home account is deleted, its guest objects and direct connections in other tenants stay until someone removes them there. Inviting that person is allowed, but nobody can redeem the invitation.
    .question = What happens in other tenants when the home account is deleted?
D25 = A disabled account can do nothing, and no administrator role of it counts: everywhere if it is disabled in the home tenant, or only in one tenant if its object there is disabled. The one exception (R25): it can open the “Organizations” page, select “Leave”, read the message and cancel. A disabled object does not affect a direct connection to the same tenant, which is another relation.
    .question = What can a disabled account do?
D26 = Someone whose home account is deleted can do nothing and has no “Organizations” page. Restoring the home account gives everything back except an open confirmation.
    .question = What can someone do whose home account is deleted?
D27 = An administrator can delete a home account, an internal guest or a pending invitation: it is soft-deleted and follows the same timeline, and it can be restored in the same way. A pending invitation comes back pending.
    .question = Can an administrator delete a home account, an internal guest or a pending invitation?
D28 = A User Administrator may remove a B2B direct connect user, and data removal then starts at once, as when the user leaves.
    .question = What happens when an administrator is asked to remove a B2B direct connect user?
D29 = A B2B direct connect user has no directory object, so disabling the user, adding the user to a group or giving the user a role is refused.
    .question = Can a B2B direct connect user be disabled, added to a group or given a role?
# “Confirmation”: the question that appears after “Leave” is selected. Open: not answered yet.
D30 = Each person has at most one open confirmation, and it does not expire. It closes when it is confirmed (allowed or refused), when it is canceled, when any “Leave” is selected, even the same one (a new confirmation opens unless leaving is blocked), when the page is opened again, when its membership is deleted or removed, or when the home account is deleted. Confirming what is not open, or selecting “Leave” where there is none, is refused and changes nothing. The page need not be opened before “Leave” is selected.
    .question = How long does a confirmation stay open?
D31 = Someone who is both a guest and a B2B direct connect user of one tenant has two entries on the page, which say which is which. Disabling the guest object does not block leaving the direct connection; a disabled home account blocks both.
    .question = How does the page show someone who is both a guest and a B2B direct connect user of one tenant?
D32 = Within a section, entries are sorted by tenant name (ignoring case) and then by ID, with B2B collaboration before B2B direct connect. The second section is shown even when it is empty, with a sentence that says so.
    .question = In which order are the entries listed, and is an empty section shown?
D33 = At one instant, deadlines come before commands. Among deadlines, permanent deletions come first, then the ends of data removal, each in the order in which the memberships came to be. When time jumps past several deadlines, each takes effect in time order, at its own due time. Instants are in UTC, to the second.
    .question = What comes first when several things happen at the same instant?
D34 = A command that changes nothing (disabling twice, adding twice, clearing what is empty, storing the same setting again) is allowed and causes no event, unless a rule refuses it anyway. Still refused are: storing the same setting without privacy information, restoring what is not soft-deleted, connecting or deleting twice, and using a group that was deleted.
    .question = Is a command that changes nothing allowed?
D35 = Inviting someone who already has an object in the tenant, pending or accepted and not deleted, is allowed: the invitation is sent again, and no new object is created. Inviting people to their own home tenant is refused.
    .question = Can someone be invited who already has an object in the tenant?
D36 = When several users are deleted permanently at once, each of them has a separate result, and a refusal for one does not stop the others.
    .question = What happens when several users are deleted permanently at once and not all of them are soft-deleted?
D37 = Commands such as disabling, adding to a group or giving a role are refused for an object that is soft-deleted or gone. Roles count only on objects that are accepted and not deleted.
    .question = What happens to commands on an object that is soft-deleted or gone?
D38 = Waiting until an instant that has passed is refused, and the clock stays as it is. A length of zero is an error when the scenario is loaded; so is a fixed instant for the end of data removal that is not after its start or is later than its length allows.
    .question = What happens when a scenario names an impossible time?
D39 = The message that permission is needed names the organization’s administrator and, if there is one, the privacy contact.
    .question = Whom does the message that permission is needed name?
D40 = The last administrator may leave or be deleted, and administrators may act on themselves. Once a tenant has no administrator, nobody can restore accounts there.
    .question = May the last administrator leave or be deleted, and may administrators act on themselves?
D41 = Someone who comes back while the old data removal is still running gets a new membership; the old timeline runs on.
    .question = What happens when someone comes back while the old data removal is still running?
D42 = A B2B direct connect membership comes about when the person connects with a work or school account. Connecting to the home tenant or connecting twice is refused, and the organization is listed at once. Cross-tenant access policies are not modeled yet.
    .question = How does a B2B direct connect membership come about?
D43 = When several reasons to refuse apply, the order of the rule catalog decides: first what the actor may do at all, then who or what the command is about, then the rule of the command itself. A report names the first reason and can list all of them.
    .question = Which reason is named when several reasons to refuse apply?
D44 = A privacy statement without a privacy contact can be stored, but does not count as privacy information.
    .question = Can a privacy statement be stored without a privacy contact?
D45 = A pending invitation is redeemed by signing in, even beside a direct connection. Until then the new object is not listed, even if the person has signed in to that organization before.
    .question = How does an invitation work for someone who has a direct connection or was a guest before?
D46 = A Global Administrator gives roles, to home accounts and to accepted B2B collaboration objects. A scenario may also start with roles already given.
    .question = Who gives roles, and to whom?
