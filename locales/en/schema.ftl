### What an editor shows while somebody writes a file for tchau, when the pointer rests on a field or a
### word, or in the list of what can be written. It comes from “tchau schema”. Each message is about a
### kind of thing in the file; its attributes are the fields that the thing has, or the words that can
### stand there. Names of fields and words are typed as they are, in every language. Keep every text on
### one line.

## Help.

# Beside “schema”, in the list of commands. A schema tells an editor or a program what a file can contain.
help-schema = Print a JSON Schema: with one, an editor completes, explains and checks what you write, and a program knows what reports contain
# Beside the argument of “tchau schema”.
help-schema-file = What you write: scenario, fragment (a part that scenarios share), l10n (the settings in l10n.toml) or glossary; or what tchau writes: report (of “run --format json”), jsonl (a line of “run --format jsonl”), timeline (of “timeline --format json”) or timings (of “run --report timings=FILE”), always described in English (default: scenario)
# Beside “--output”, an option of “tchau schema”.
help-schema-output = Write the schema to this file instead of the terminal
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
help-schema-examples =
    tchau schema --output scenario.schema.json # For scenarios, in all languages
    tchau schema --lang pt-BR # Only in Portuguese
    tchau schema glossary # For glossaries
    tchau schema report --output report.schema.json # For programs that read reports

## A scenario, from top to bottom.

# The whole file.
schema-scenario = A scenario shows one fact: who takes part, what happens step by step, and what must then be so.
    .title = What the scenario shows, in one sentence: one text, or one for each language.
    .why = Why it matters: one text, or one for each language.
    .covers = The requirements and decisions that the scenario is about. `tchau list requirements` lists them all.
    .tags = Words of your choice, to run only some scenarios with `--tag`.
    .start = When the story starts (otherwise: 2026-01-01T00:00:00Z).
    .timelines = “What if”: other lengths of time than the 30 days of the product.
    .data_removal_takes = How long data removals take (otherwise: as long as they can).
    .tenants = The organizations, each under a short name of your choice. Nothing else is needed.
    .users = The people, each under a short name of your choice. Everybody has a home tenant or a personal account.
    .guests = Who is a guest where (B2B collaboration) when the story starts.
    .direct_connections = Who is connected where (B2B direct connect) when the story starts.
    .explore = How far `tchau explore` searches from here. `tchau run` ignores it.
    .steps = What happens, in this order.
    .use = One or several fragments: files whose people, organizations and steps become part of this scenario.
    .variables = Names for values. `{"$"}{"{"}name{"}"}` then stands for the value: alone, or as a part of a text.
    .for_each = A table: each row is a scenario of its own, in which the names of the row stand for its values.
# A part of scenarios that stands in a file of its own and is used by several.
schema-fragment = A fragment is a part that several scenarios use: people, organizations, steps or all of them.
    .why = What the fragment is good for: one text, or one for each language.
    .parameters = The names that whoever uses the fragment gives values: a list, or each name with a default.
    .use = Other fragments that this one uses.
    .tenants = The organizations, each under a short name of your choice.
    .users = The people, each under a short name of your choice.
    .guests = Who is a guest where (B2B collaboration) when the story starts.
    .direct_connections = Who is connected where (B2B direct connect) when the story starts.
    .steps = What happens, in this order.
# The use of a fragment together with values for its parameters.
schema-use = A fragment, with values for its parameters.
    .use = The file of the fragment, as seen from the folder of this file.
    .with = A value for each parameter of the fragment.
# What a “what if” scenario changes.
schema-timelines = Lengths of time that are not the 30 days of the product.
    .soft_deletion = How long a deleted account can be restored.
    .data_removal = How long data removal takes at most.
# What “tchau explore” looks at.
schema-explore = How far a search goes. What you leave out has no limit.
    .relations = How many guests and direct connections can be added during the search.
    .commands = Only these actions are tried. Time passes in any case.
    .depth = How many actions in a row.
# An organization.
schema-tenant = An organization in { -microsoft-entra }.
    .name = The name that people read (otherwise: the short name, with a capital letter).
    .domain = The domain of the email addresses of its people (otherwise: the short name, followed by .example).
    .privacy = The privacy information of the tenant.
    .external_users_may_leave = The external user leave settings: `true` for “Yes”, `false` for “No”. Left out, they have never been configured.
    .groups = The names of its groups.
    .applications = The names of its applications.
    .licences = The names of its licenses.
    .data_removal_takes = How long the data removals of this tenant take.
# The privacy information of an organization.
schema-privacy = Whom people can ask about their data. In `set_privacy_information`, what you leave out is cleared.
    .contact = The email address of the privacy contact.
    .statement = The web address of the privacy statement.
# A person.
schema-user = A person.
    .name = The name that people read (otherwise: the short name, with a capital letter).
    .email = The email address (otherwise: made of the short name and the domain of the home tenant).
    .account = Who created the account: an organization, or the person.
    .home = The home tenant: the short name of an organization above. A personal account has none.
    .language = The language in which the person reads.
    .type = The user type in the home tenant (otherwise: `member`).
    .disabled = Whether the account is disabled when the story starts.
    .roles = The administrator roles that the person has at home.
    .groups = The groups of the home tenant that the person belongs to.
    .applications = The applications of the home tenant that the person may use.
    .licences = The licenses of the home tenant that the person has.
# A guest in an organization.
schema-guest = Somebody who is a guest in an organization, by B2B collaboration.
    .user = Who: the short name of a person.
    .tenant = Where: the short name of an organization.
    .type = The user type there (otherwise: `guest`).
    .invitation = Whether the person has accepted the invitation by signing in (otherwise: `accepted`).
    .disabled = Whether the account there is disabled when the story starts.
    .roles = The administrator roles that the person has there.
    .groups = The groups there that the person belongs to.
    .applications = The applications there that the person may use.
    .licences = The licenses there that the person has.
# A B2B direct connection.
schema-connection = Somebody who is connected to an organization, by B2B direct connect.
    .user = Who: the short name of a person.
    .tenant = Where: the short name of an organization.

## A step.

# A step.
schema-step = One step: somebody (`as`) does something (`do`), or time passes (`wait`, `until`), or the steps of a fragment follow (`use`).
    .as = Who does it: the short name of a person.
    .do = What the person does.
    .wait = How much time passes. Whatever comes due on the way happens at its own instant.
    .until = The instant until which time passes.
    .tenant = In which organization. Administrators act in their home tenant unless you say otherwise.
    .relation = Which of two memberships in the same organization is meant.
    .user = Whom it is done to: the short name of a person.
    .users = Whom it is done to, if several people are deleted permanently at once.
    .object = The first, second, third … membership that the person has had in this tenant (otherwise: the one that the action can work on).
    .group = Which group of the tenant.
    .role = Which administrator role.
    .through = How the person gets to the page.
    .type = The user type that the invited person gets (otherwise: `guest`).
    .external_users_may_leave = What the external user leave settings are set to: `true` for “Yes”, `false` for “No”.
    .privacy = The privacy information that is stored.
    .data_removal_takes = How long the data removals take that start in this step.
    .expect = What must be so after the step. If it says nothing about a refusal, the action must be allowed.
    .use = The file of a fragment whose steps happen here, as seen from the folder of this file.
    .with = A value for each parameter of the fragment.
# What a person can do. Each attribute is an action.
schema-command-kind = What somebody does.
    .open_organizations = Opens the page “Organizations”.
    .open_leave_settings = Opens the external user leave settings.
    .open_deleted_users = Opens the page “Deleted users”.
    .select_leave = Selects “Leave” beside an organization. A dialog then asks to confirm.
    .confirm_leave = Selects “Leave” in the dialog. Only this ends the membership.
    .cancel_leave = Closes the dialog without leaving.
    .sign_in = Signs in to an organization. The first time, this accepts the invitation.
    .redeem = Accepts the invitation to an organization.
    .connect_directly = Connects to an organization by B2B direct connect.
    .set_leave_setting = Sets the external user leave settings.
    .set_privacy_information = Stores the privacy information.
    .invite = Invites a person as a guest.
    .disable = Disables an account.
    .enable = Enables an account.
    .delete_user = Deletes an account. For 30 days it can be restored.
    .restore = Restores a deleted account.
    .delete_permanently = Deletes accounts permanently. Nothing can bring them back.
    .add_to_group = Adds somebody to a group.
    .remove_from_group = Removes somebody from a group.
    .delete_group = Deletes a group.
    .assign_role = Gives somebody an administrator role.

## What a step expects.

# Under the field “expect”.
schema-expect = What must be so after the step. Everything is checked, also after something was not as expected.
    .clock = What the clock shows.
    .refused = The action is refused, and by this rule.
    .reasons = Every rule that refuses the action.
    .holds = What must hold whatever happens: the step is about these invariants.
    .each = What happens to each of several people: the rule that refuses, or `allowed`. Whoever is not named must be allowed.
    .events = Everything that happens in this step, in order. An empty list: nothing happens.
    .view = The page or dialog that the person then sees.
    .message = The ID of a message that the person reads.
    .messages = The IDs of all messages that the person reads, from top to bottom.
    .says = The exact words that the person reads, by language.
    .membership = How somebody belongs to an organization after the step.
    .memberships = The same for several people or organizations.
    .organizations = What the page “Organizations” shows.
    .confirmation = The dialog that asks to confirm leaving.
    .leave_blocked = The message that permission is needed to leave.
    .deleted_users = What the page “Deleted users” shows.
    .leave_settings = What the page “External user leave settings” shows.
# How somebody belongs to an organization.
schema-membership = How somebody belongs to an organization. Only what you name is checked.
    .user = Who: the short name of a person.
    .tenant = Where: the short name of an organization.
    .relation = Which of two memberships in the same organization is meant.
    .object = The first, second, third … membership that the person has had in this tenant (otherwise: the latest).
    .is = What has become of it.
    .since = Since when it has been so.
    .ends = When it ends by itself.
    .restorable = Whether it can be restored.
    .listed = Whether it is in the list “Deleted users”.
    .data_present = Whether the data is still there.
    .disabled = Whether the account is disabled.
    .invitation = Whether the person has accepted the invitation by signing in.
    .type = The user type.
    .groups = Exactly these groups.
    .roles = Exactly these administrator roles.
    .applications = Exactly these applications.
    .licences = Exactly these licenses.
    .objects = How many memberships the person has had in this tenant so far.
# The page “Organizations”.
schema-organizations = The page “Organizations”. An entry is the short name of an organization, such as fabrikam, or fabrikam/direct_connect where the page says which relation it is.
    .of = Whose page (otherwise: that of the person who acts).
    .shown = Whether the page can be opened at all.
    .headings = Its headings, from top to bottom.
    .home_organization = The entries under “Home organization”.
    .other_organizations = The entries under “Other organizations you collaborate with”.
    .organizations = The entries under “Organizations”, the only heading for people without a home organization.
    .leave = The entries that have a “Leave” link.
# The dialog that asks to confirm leaving.
schema-confirmation = The dialog that asks to confirm leaving.
    .of = Whose dialog (otherwise: that of the person who acts).
    .open = Whether it is open (otherwise: yes).
    .tenant = Which organization it asks about.
    .relation = Which relation it asks about.
# The message that permission is needed to leave.
schema-leave-blocked = The message that permission is needed to leave.
    .tenant = Which organization it is about.
    .privacy_contact = The email address that it names. Left out, it must name none.
# The page “Deleted users”.
schema-deleted-users = The page “Deleted users”.
    .tenant = Of which organization (otherwise: that of the step).
    .lists = Who is in the list, in order.
    .restorable = Who in the list can be restored, in order.
# The page “External user leave settings”.
schema-leave-settings = The page “External user leave settings”.
    .tenant = Of which organization (otherwise: that of the step).
    .control = Whether the control can be used.
    .external_users_may_leave = Whether external users can leave by themselves.
    .configured = Whether the settings have ever been configured.

## Words and notations.

# An instant.
schema-instant = An instant, such as 2026-03-02T09:00:00Z, or a date, which means its midnight (UTC).
# A length of time.
schema-length = A length of time in weeks, days, hours, minutes and seconds, such as 30d or 29d 23h 59m 59s.
# A length of time, or the word “next_deadline”.
schema-wait = A length of time, such as 30d or 29d 23h 59m 59s.
    .next_deadline = Until whatever comes due next has happened.
# A title or a reason.
schema-text = One text for everybody, or one for each language.
# Texts by language.
schema-by-locale = A text for each language.
# The name of a language, such as “pt-BR”.
schema-locale = A language that tchau has texts in.
# An entry on the page “Organizations”.
schema-entry = The short name of an organization, or, where the page says which relation it is, fabrikam/direct_connect.
# The ID of a requirement or a decision, such as “R25”.
schema-requirement = A requirement (R) or a decision (D). `tchau explain R25` tells all about it.
# The ID of a rule.
schema-rule = A rule. `tchau explain leaving-needs-permission` tells all about it.
# The ID of a rule, or “allowed”.
schema-answer = The rule that refuses, or `allowed`.
    .allowed = It is allowed.
# The ID of an invariant.
schema-invariant = Something that always holds.
# The ID of a message.
schema-message = The ID of a message. `tchau explain you-left` shows its text.
# An event.
schema-event = An event, such as membership_purged. To say to whom and when: membership_purged/ana@2026-04-01T09:00:00Z.
# A page or a dialog.
schema-view = A page or dialog.
    .none = Nothing opens.
# An administrator role.
schema-role = An administrator role.
# The kind of an account.
schema-account-kind = The kind of account.
    .work_or_school = A work or school account: an organization created it.
    .personal = A personal account: the person created it.
# The user type in a directory.
schema-user-type = The user type in the directory.
    .member = Member.
    .guest = Guest.
# Whether an invitation was accepted.
schema-invitation = Whether the invitation was accepted.
    .accepted = The person has signed in there.
    .pending = The person has never signed in there.
# How somebody belongs to an organization.
schema-relation = How somebody belongs to an organization.
    .home = It is the home organization.
    .collaboration = By B2B collaboration, as a guest.
    .direct_connect = By B2B direct connect.
# What has become of a membership.
schema-standing = What has become of a membership.
    .active = It is in use, or can be used.
    .soft_deleted = It was deleted and can still be restored.
    .removing_data = It is permanently deleted, and its data is being removed.
    .gone = The data is gone, too.
    .none = There has never been one.
# How somebody gets to the page “Organizations”.
schema-page-entry = The way to the page.
    .navigation = The item “Organizations” in the navigation.
    .manage_link = The link “Manage organizations”.
# A heading on the page “Organizations”.
schema-heading = A heading of the page.
    .home_organization = “Home organization”
    .other_organizations = “Other organizations you collaborate with”
    .organizations = “Organizations”, the only heading for people without a home organization
# Whether the control of the external user leave settings can be used.
schema-control = Whether the control can be used.
    .enabled = It can be used.
    .greyed_out = It can’t be used, because there is no privacy contact.

## The glossary, the file glossary.yaml.

# The whole file.
schema-glossary = The words of a project, in all its languages. `tchau l10n check` looks for them in every text.
    .concepts = What the texts talk about, each under a name of your choice.
    .brands = Names of companies and products, which are the same in every language.
    .untranslated = Other words that are never translated.
# One thing that texts talk about.
schema-concept = One thing that texts talk about, with its words in each language.
    .kind = The part of speech of its words (otherwise: `noun`).
    .note = What it means, and what it is easily confused with.
    .words = Its words, by language: the word to use, or that word with others.
# The words of one language for one thing. “Use” is the right word.
schema-words = The words of one language. What stands in parentheses is only explanation.
    .use = The word to use.
    .also = Other words that are right as well.
    .avoid = Words that are wrong when the source speaks of this thing.
    .never = Words that are wrong everywhere.
    .except = Expressions in which the words above mean something else.
# The part of speech.
schema-part-of-speech = The part of speech.
    .noun = Noun.
    .verb = Verb.
    .adjective = Adjective.
    .adverb = Adverb.
    .properNoun = Proper noun: a name.
    .other = Something else.

## The settings of language checks, the file l10n.toml.

# The whole file.
schema-l10n = How `tchau l10n check` looks at the texts in this folder. Paths are as seen from here.
    .shown-by = The program that shows these texts, if it is tchau itself.
    .scenarios = The folder with the scenarios that show the texts.
    .code = Folders and files with code that asks for the texts.
    .glossary = The file of the glossary.
    .baseline = A file with known findings, which are not reported again.
    .words = Words that no dictionary has.
    .checks = Checks that are off, or more or less serious than usual.
# What can be said about a check.
schema-check = How serious a finding is, or `off:` and why the check is off.
    .note = A note.
    .warning = A warning.
    .error = An error.
