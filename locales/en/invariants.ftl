### The invariants, one message each, under the names that reports use: what holds after every event
### of every run. Shown where an invariant is broken, in lists, and by “tchau explain NAME” (for
### example “tchau explain restored-in-time”). Words in curly quotes are labels of the vendor’s user
### interface. Keep every text on one line.

## Always true: deletion and restoring.

soft-deletion-has-a-deadline = Every soft deletion ends after 30 days at the latest.

data-removal-ends-in-its-window = Every data removal ends after its start and at most 30 days later.

purged-stays-purged = What was deleted permanently never comes back, and its data removal is never stopped.

permanent-deletion-has-two-triggers = Only an administrator or the end of the soft deletion starts a permanent deletion.

restored-in-time = Whatever is restored has been soft-deleted for less than 30 days.

restored-as-it-was = A restored object has everything that it had before, except groups that no longer exist.

soft-deletion-keeps-everything = A soft deletion leaves everything about the object as it was, except that it is deleted.

gone-keeps-nothing = After data removal, only the ID of the object is left.

## Always true: B2B direct connect and accounts.

direct-connect-is-never-soft-deleted = A B2B direct connection is active, has its data removed or is gone, but is never soft-deleted.

direct-connect-has-nothing-assigned = A B2B direct connection has no groups, roles, application assignments or licenses and is never disabled.

one-active-object-per-person = In one tenant, a person has at most one active object and one active B2B direct connection.

personal-account-stays-personal = A personal account has neither a home organization nor a B2B direct connection.

## Always true: leaving.

home-organization-is-never-left = Users never leave their home organization by themselves.

nobody-leaves-unconfirmed = Whoever leaves an organization had the confirmation for it open.

nobody-leaves-without-permission = Whoever leaves an organization does so while its “External user leave settings” allows it.

nobody-leaves-disabled = Nobody leaves an organization with a disabled home account or through a disabled membership.

confirmation-is-of-a-listed-organization = An open confirmation belongs to an organization that the person’s “Organizations” page lists, and never to the home organization.

## Always true: administration and events.

roles-need-acceptance = No object whose invitation is pending holds a role.

leave-setting-changes-with-privacy-information = “External user leave settings” changes only in a tenant that has privacy information.

deleted-groups-have-no-active-members = A deleted group has no active members.

each-event-has-one-subject = An event changes only the membership that it is about, and no membership is ever forgotten or reused.
