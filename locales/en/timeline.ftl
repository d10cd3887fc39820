### The picture of a run that “tchau timeline” draws, in a terminal or for a web browser, and its help
### page. A lane for each membership shows where it stood from when to when; below are the steps of the
### scenario as numbered marks. Keep every text on one line, and the short labels short.

## Help.

# Beside “timeline”, in the list of commands.
help-timeline = Draw what becomes of every membership over time
# Beside the path of a scenario, which can end in a colon and the number of a line.
help-timeline-scenario = A scenario file; FILE:LINE goes up to the step on that line, or chooses the row of a table
# Beside “--format”. The words in quotation marks are typed as they are.
help-timeline-format = What to write: a drawing for the terminal (“text”), a picture (“svg”) or data for programs (“json”); default: as the name of the output file says, or else “text”
# Beside “--output”.
help-timeline-output = Write into this file instead of the terminal
# A command on each line, and what it does. Translate what it does, and the names of files that people choose.
help-timeline-examples =
    tchau timeline scenarios/restore/last-second.yaml # In the terminal
    tchau timeline scenarios/restore/last-second.yaml:20 # Up to the step on line 20
    tchau timeline leave.yaml --output leave.svg # As a picture for a web browser
    tchau timeline leave.yaml --format json # For programs

## The whole picture.

# The title of the picture, for people who cannot see it and for the tab of a web browser.
# $title (Text): the title of the scenario.
timeline-title = Deletion timelines: { $title }
# What the picture shows, for people who cannot see it.
# $lanes (Number): how many memberships it shows.
# $started (Instant): when the run starts.
# $ended (Instant): when the run ends.
timeline-about = { PLURAL($lanes) ->
        [one] { $lanes } membership, from { $started } to { $ended }.
       *[other] { $lanes } memberships, from { $started } to { $ended }.
    }
# Instead of lanes, when there is no membership to show.
timeline-nobody = No membership to show
# Above the part of the picture that shows what is still to come.
# max-length: 30
timeline-after = after the end of the run
# Beside the numbered marks of the steps.
# max-length: 16
timeline-steps = Steps (UTC)
# Beside the axis: months would take hundreds of times the room of minutes if lengths were drawn as they are.
# max-length: 16
timeline-not-to-scale = not to scale

## Beside a lane, below the name of the person.

# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
timeline-belongs = { $relation ->
        [home] { $organization }, home
        [direct_connect] { $organization }, direct connect
       *[collaboration] { $organization }, guest
    }
# The same, where the person has or had several memberships in the organization.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# $nth (Number): which of the memberships, from 1, in the order in which they came to be.
timeline-belongs-nth = { $relation ->
        [home] { $organization }, home, no. { $nth }
        [direct_connect] { $organization }, direct connect, no. { $nth }
       *[collaboration] { $organization }, guest, no. { $nth }
    }

## In a lane, and in the legend: where a membership stands.

# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
# max-length: 44
timeline-stage = { $stage ->
        [pending] pending invitation
        [active] active
        [restorable] soft-deleted, restorable
        [not_restorable] soft-deleted, not restorable
        [removing_data] data removal
       *[gone] gone
    }
# The same where there is little room.
# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
# max-length: 16
timeline-stage-brief = { $stage ->
        [pending] pending
        [active] active
        [restorable] restorable
        [not_restorable] not restorable
        [removing_data] data removal
       *[gone] gone
    }

## Along the axis: instants, and how much time lies between them.

# The date below the time of day.
# $instant (Instant): when.
timeline-day = { DATETIME($instant, dateStyle: "medium") }
# The time of day, with seconds.
# $instant (Instant): when.
timeline-time = { DATETIME($instant, timeStyle: "medium") }
# Between two instants.
# $length (Length): how much time lies between them, such as “30 days”.
timeline-gap = { $length }
# The same for lengths that take a lot of room.
# $length (Length): how much time lies between two instants, such as “29d 23h 59m 59s”.
timeline-gap-brief = { DURATION($length, style: "narrow") }

## What a part of the picture says when someone points at it: several whole sentences, one after the
## other.

# The first sentence: whose lane it is.
# $person (Text): the person’s name, such as Ana Souza.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
timeline-whose = { $relation ->
        [home] { $person } in the home organization { $organization }.
        [direct_connect] { $person } in { $organization } (B2B direct connect).
       *[collaboration] { $person } in { $organization } (B2B collaboration).
    }
# The same, where the person has or had several memberships in the organization.
# $person (Text): the person’s name, such as Ana Souza.
# $organization (Text): the organization’s name, such as Fabrikam.
# $relation (Key): how the person belongs to it: home, collaboration or direct_connect.
# $nth (Number): which of the memberships, from 1, in the order in which they came to be.
timeline-whose-nth = { $relation ->
        [home] { $person } in the home organization { $organization }, membership no. { $nth }.
        [direct_connect] { $person } in { $organization } (B2B direct connect), membership no. { $nth }.
       *[collaboration] { $person } in { $organization } (B2B collaboration), membership no. { $nth }.
    }
# Where the membership stands.
# $stage (Key): pending, active, restorable, not_restorable, removing_data or gone.
timeline-meaning = { $stage ->
        [pending] Invited; has not signed in yet.
        [active] Active.
        [restorable] Soft-deleted: can be restored, is listed under Deleted users, and the data is present.
        [not_restorable] Soft-deleted: cannot be restored, although it is listed under Deleted users and the data is present.
        [removing_data] Data removal: cannot be restored and is in no list; data may still be present.
       *[gone] The data is gone.
    }
# The account is disabled in this organization.
timeline-disabled = The account is disabled.
# How long: from before the run until after it.
timeline-throughout = During the whole run.
# $until (Instant): the end; at this very instant it is no longer so.
timeline-until = From the start until { $until }.
# $from (Instant): the beginning; it is still so at the end of the run.
timeline-since = From { $from } until the end of the run.
# $from (Instant): the beginning.
# $until (Instant): the end; at this very instant it is no longer so.
# $length (Length): how long that is, such as “30 days”.
timeline-between = From { $from } until { $until } ({ $length }).
# What is still to come after the end of the run.
# $from (Instant): the beginning; it may have begun before.
# $until (Instant): the latest end.
timeline-ahead-between = Still to come: from { $from } until { $until } at the latest.
# A flag: a deadline that did something during the run.
# $kind (Key): permanent_deletion or data_gone.
# $at (Instant): when.
timeline-fired = { $kind ->
        [permanent_deletion] Deadline: permanent deletion started on { $at }.
       *[data_gone] Deadline: the data was gone on { $at }.
    }
# A flag: a deadline after the end of the run.
# $kind (Key): permanent_deletion or data_gone.
# $at (Instant): when.
timeline-due = { $kind ->
        [permanent_deletion] Deadline: permanent deletion starts on { $at }.
       *[data_gone] Deadline: the data is gone on { $at } at the latest.
    }
# A flag: a deadline that passed without effect, because the account had been restored or permanently deleted before.
# $kind (Key): permanent_deletion or data_gone; the latter does not happen.
# $at (Instant): when.
timeline-lifted = { $kind ->
        [permanent_deletion] Former deadline: permanent deletion would have started on { $at }.
       *[data_gone] Former deadline: the data would have been gone on { $at }.
    }
# After the sentence about a deadline for removing data, when the scenario fixes an earlier instant.
# $at (Instant): the latest instant that is allowed.
timeline-latest = At the latest, it would have been { $at }.
# Before the steps at one instant.
# $instant (Instant): when.
timeline-at = { $instant }:
# After a step that came out otherwise than the scenario says.
timeline-unmet = Not as expected.
# On a page that tells the steps below the picture: when somebody points at a mark, which leads to them.
# $instant (Instant): when.
# $count (Number): how many steps end at this instant.
# $steps (Text): their numbers, such as “3”, “2–4” or “2–4, 6”.
timeline-steps-at = { PLURAL($count) ->
        [one] { $instant }: step { $steps }.
       *[other] { $instant }: steps { $steps }.
    }
# After it, where some of these steps came out in another way than usual.
# $sign (Key): refused, not_reached or unmet; done does not happen.
# $steps (Text): the numbers of those steps, such as “3” or “2–4”.
timeline-came-out = { $sign ->
        [refused] Refused: { $steps }.
        [not_reached] Not reached: { $steps }.
       *[unmet] Not as expected: { $steps }.
    }

## The legend. Each text stands beside a small sign.

# $line (Key): listed (along the upper edge of a lane), data (along its lower edge) or disabled (across it).
timeline-legend-line = { $line ->
        [listed] listed under Deleted users
        [data] data present
       *[disabled] account disabled
    }
# Beside a flag.
# $kind (Key): permanent_deletion or data_gone.
timeline-legend-flag = { $kind ->
        [permanent_deletion] deadline: permanent deletion
       *[data_gone] deadline: data gone
    }
# Beside a flag that is filled, hollow or crossed out.
# $fate (Key): fired, ahead or lifted.
timeline-legend-fate = { $fate ->
        [fired] has taken effect
        [ahead] still to come
       *[lifted] no longer applies
    }
# Beside the mark of a step.
# $sign (Key): done, refused, not_reached or unmet.
timeline-legend-step = { $sign ->
        [done] step
        [refused] step that is refused
        [not_reached] step not reached
       *[unmet] step not as expected
    }
