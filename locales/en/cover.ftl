### What “tchau cover” prints, and its help page. It says how much of what can happen the scenarios show.
### What can happen is found by searching small worlds of organizations and people.

## Help.

# Beside “cover”, in the list of commands.
help-cover = Say how much of what can happen the scenarios show, and what they miss
# Beside “--kind”. The words in parentheses are typed as they are.
help-cover-kind = Only this kind of things; can be repeated. Kinds: allowed (rules), refused (refusals), event (events), transition (transitions), edge (deadlines), view (views), message (messages) or requirement (requirements)
# What stands for the kind, in capital letters as in “--kind KIND”. One word.
# max-length: 16
help-cover-value-kind = KIND
# Beside “--missing-only”.
help-cover-missing = Only what is missing, without the table
# Beside “--max-states”. A small world has many states; the search goes from one to the next.
help-cover-states = Stop the search of each small world after this number of states (default: search everything)
# Beside “--generate”.
help-cover-generate = Write the fewest scenarios that show what is missing into this folder
# Examples: a command on each line, and what it does. Translate what it does, and the names of files that people choose.
help-cover-examples =
    tchau cover # The scenarios of the folder “scenarios”
    tchau cover tests --missing-only # What these scenarios miss
    tchau cover --kind edge --kind refused # Only deadlines and refusals
    tchau cover tests --generate drafts # Scenarios that show what is missing

## The table: a line for each kind of things, such as “Refusals  38 of 40   95%”.

# The name of a kind, at the beginning of its line.
# $kind (Key): the kind.
# max-length: 34
cover-kind =
    { $kind ->
        [allowed] Rules at work
        [refused] Refusals
        [event] Events
        [transition] Transitions
        [edge] Deadlines, to the second
        [view] Views
        [message] Messages in each language
       *[requirement] Requirements and decisions
    }
# How many of them the scenarios show, of how many can happen.
# $covered (Number): how many the scenarios show.
# $reachable (Number): how many can happen.
# max-length: 20
cover-share = { $covered } of { $reachable }
# The same as a percentage, rounded down.
# $part (Number): the percentage, from 0 to 1.
# max-length: 8
cover-part = { NUMBER($part, style: "percent") }
# Below the table, if nothing is missing.
# $reachable (Number): how many things can happen.
# $scenarios (Number): how many scenarios there are.
cover-complete = { PLURAL($scenarios) ->
        [one] { $scenarios } scenario shows everything that can happen: { $reachable } in all
       *[other] { $scenarios } scenarios show everything that can happen: { $reachable } in all
    }
# Below the table, if something is missing.
# $missing (Number): how many things can happen and are shown by no scenario.
# $reachable (Number): how many things can happen.
# $scenarios (Number): how many scenarios there are.
cover-incomplete = { PLURAL($scenarios) ->
        [one] { $scenarios } scenario misses { $missing } of { $reachable } things that can happen
       *[other] { $scenarios } scenarios miss { $missing } of { $reachable } things that can happen
    }
# Last line: how it is known what can happen. A transition is a step from one state to the next.
# $worlds (Number): how many small worlds were searched; always more than one.
# $states (Number): how many states they have; always more than one.
# $transitions (Number): how many transitions they have; always more than one.
cover-searched = Found by a search through { $worlds } small worlds: { $states } states, { $transitions } transitions
# Below the last line, if the search was stopped.
cover-stopped = The search was stopped before its end, so more may be possible than it found.

## Below the table.

# Heading above the list of things that no scenario shows.
# $count (Number): how many there are.
cover-missing = Missing ({ $count })
# Heading above the list of things that cannot happen.
# $count (Number): how many there are.
cover-unreachable = Impossible ({ $count })
# In front of the requirement or decision because of which the things below it cannot happen.
# $id (Text): the ID, such as “R48”.
cover-because = Because of { $id }:
# In front of the requirements that say nothing about what happens.
cover-without-behaviour = Because nothing in them can be simulated:

## Things that scenarios can show: each stands on a line, and can be the title of a scenario.

# An event, as a fact about somebody.
# $event (Key): which event.
cover-event =
    { $event ->
        [confirmation_opened] A dialog asks a person to confirm
        [confirmation_closed] A confirmation is closed without leaving
        [guest_left] A guest leaves
        [direct_connect_user_left] A direct connect user leaves
        [guest_invited] A guest is invited
        [invitation_sent_again] An invitation is sent again
        [invitation_redeemed] An invitation is redeemed
        [direct_connection_made] A direct connection is made
        [leave_setting_changed] The external user leave settings change
        [privacy_information_changed] The privacy information changes
        [account_disabled] An account is disabled
        [account_enabled] An account is enabled
        [added_to_group] An account is added to a group
        [removed_from_group] An account is removed from a group
        [group_deleted] A group is deleted
        [role_assigned] A role is assigned
        [membership_soft_deleted] An account is soft-deleted
        [membership_restored] An account is restored
        [membership_purged] An account is permanently deleted
        [data_removal_started] The removal of a direct connect user’s data starts
       *[data_removal_completed] The removal of data is complete
    }
# How a membership goes from one standing to another, and by what.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $passage (Key): from where it goes to where.
cover-transition =
    { $relation ->
        [home] Account at home
        [collaboration] Guest account
       *[direct_connect] Direct connection
    }: { $passage ->
        [invited] an invitation makes it, pending
        [connected] the person connects
        [redeemed] the person redeems the invitation
        [disabled] an administrator disables it
        [pending_disabled] an administrator disables it while the invitation is pending
        [enabled] an administrator enables it
        [pending_enabled] an administrator enables it while the invitation is pending
        [left] it is soft-deleted when the person leaves
        [deleted] an administrator deletes it
        [pending_deleted] an administrator deletes it while the invitation is pending
        [disabled_deleted] an administrator deletes it while it is disabled
        [restored] an administrator restores it
        [pending_restored] an administrator restores it, still pending
        [disabled_restored] an administrator restores it, still disabled
        [purged] an administrator deletes it permanently
        [expired] the soft deletion ends, and permanent deletion starts
        [connection_left] data removal starts when the person leaves
        [connection_removed] data removal starts when an administrator removes the person
        [data_gone] the data is gone at the latest instant
       *[data_gone_early] the data is gone before the latest instant
    }
# A second at which somebody looks how things stand.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $edge (Key): which second.
cover-edge-soft-deletion =
    { $relation ->
        [home] Account at home
        [collaboration] Guest account
       *[direct_connect] Direct connection
    }: { $edge ->
        [second_before] one second before the soft deletion ends
        [instant] the second in which the soft deletion ends
       *[second_after] one second after the soft deletion has ended
    }
# A second at which somebody looks how things stand.
# $relation (Key): whether it is an account at home, a guest’s account or a direct connection.
# $edge (Key): which second.
cover-edge-data-removal =
    { $relation ->
        [home] Account at home
        [collaboration] Guest account
       *[direct_connect] Direct connection
    }: { $edge ->
        [second_before] one second before the data removal ends
        [instant] the second in which the data removal ends
       *[second_after] one second after the data removal has ended
    }
# Something that a person sees.
# $view (Key): which page or message.
cover-view =
    { $view ->
        [organizations] The page “Organizations”
        [confirm_leave] The confirmation of leaving
        [leave_blocked] The message that permission is needed to leave
        [deleted_users] The page “Deleted users”
       *[leave_settings] The page “External user leave settings”
    }
# The title of a scenario.
# $id (Text): the ID of the message, such as “you-left”.
cover-reading = Somebody reads the message “{ $id }”

## Scenarios that “--generate” writes.

# Why a scenario is there; below its title.
cover-why = It shows something that can happen and that no other scenario showed.
# On the terminal, when scenarios have been written.
# $count (Number): how many scenarios were written.
# $path (Text): the folder.
cover-written = { PLURAL($count) ->
        [one] { $count } scenario written to { $path }
       *[other] { $count } scenarios written to { $path }
    }
