### What “tchau mutate” prints, and its help page. It changes one rule at a time and says whether any
### scenario notices. A rulebook with one change is a mutant; a mutant that a scenario notices is
### “killed”, one that no scenario notices “survived”. Keep every text on one line.

## Help.

# Beside “mutate”, in the list of commands.
help-mutate = Break one rule at a time, and say whether any scenario notices
# Beside “--mutant”.
help-mutate-mutant = Only the mutant with this ID; can be repeated (default: all mutants)
# Beside “--kind”.
help-mutate-kind = Only mutants of this kind; can be repeated: rule (a rule is switched off), boundary (a boundary is moved), role (a check of roles is dropped) or effect (an event changes nothing)
# Beside “--list”.
help-mutate-list = List the mutants without running anything
# Beside “--save-as”.
help-mutate-save-as = Write, for each mutant that survived, a scenario that would notice it into this folder
# Beside “--max-states”.
help-mutate-max-states = How many states of each world are searched for a difference before a mutant stays undecided (default: 2000000)
# Beside “--verbose”.
help-mutate-verbose = Show the mutants that scenarios notice as well, with the step that notices each
# A command on each line, and what it does. Translate what it does, and the names of files and folders
# that people choose.
help-mutate-examples =
    tchau mutate # Every mutant, against the folder “scenarios”
    tchau mutate scenarios/restore # Against the scenarios of this folder only
    tchau mutate --kind boundary --verbose # Only moved boundaries, each with the step that notices
    tchau mutate --mutant without-leaving-needs-permission # Only this mutant
    tchau mutate --save-as new-scenarios # Write a scenario for each mutant that survived
    tchau mutate --list # What the mutants are

## What a mutant is: a whole sentence, below or beside its ID.

# $rule (Text): the ID of the rule, such as leaving-needs-permission.
mutant-rule-off = The rule `{ $rule }` is switched off.
# $rule (Text): the ID of a rule that compares an instant or a length of time with its boundary.
# $by (Length): how far the boundary is moved, such as “1 day” or “1 second”.
# $direction (Key): less or more.
mutant-boundary-of-time = { $direction ->
        [less] The boundary of the rule `{ $rule }` is { $by } earlier.
       *[more] The boundary of the rule `{ $rule }` is { $by } later.
    }
# $rule (Text): the ID of a rule that limits how many characters a text has.
# $direction (Key): less or more.
mutant-boundary-of-text = { $direction ->
        [less] The rule `{ $rule }` allows one character less.
       *[more] The rule `{ $rule }` allows one character more.
    }
# $length (Length): how long it takes in this mutant, such as “29 days”.
mutant-soft-deletion-takes = The soft deletion lasts { $length }.
# $length (Length): how long it takes in this mutant, such as “31 days”.
mutant-data-removal-takes = The data removal takes up to { $length }.
# $role (List): the name of a role, such as User Administrator.
# $task (Key): what this role allows in the product.
mutant-role-refused = { $task ->
        [configure-leave-setting] The role { LIST($role) } no longer allows people to change the external user leave settings.
        [store-privacy-information] The role { LIST($role) } no longer allows people to store the privacy information.
        [invite] The role { LIST($role) } no longer allows people to invite others.
        [manage-groups] The role { LIST($role) } no longer allows people to manage groups.
        [manage-users] The role { LIST($role) } no longer allows people to manage users.
        [delete-permanently] The role { LIST($role) } no longer allows people to delete users permanently.
        [see-deleted-users] The role { LIST($role) } no longer allows people to open the page of deleted users.
       *[assign-roles] The role { LIST($role) } no longer allows people to assign roles.
    }
# $task (Key): what needs a role in the product.
mutant-open-to-anyone = { $task ->
        [configure-leave-setting] Anyone can change the external user leave settings, without a role.
        [store-privacy-information] Anyone can store the privacy information, without a role.
        [invite] Anyone can invite others, without a role.
        [manage-groups] Anyone can manage groups, without a role.
        [manage-users] Anyone can manage users, without a role.
        [delete-permanently] Anyone can delete users permanently, without a role.
        [see-deleted-users] Anyone can open the page of deleted users, without a role.
       *[assign-roles] Anyone can assign roles, without a role of their own.
    }
# $event (Text): the kind of event as scenarios write it, such as guest_left.
mutant-effect-omitted = The event `{ $event }` is announced but changes nothing.

## What became of a mutant, below the sentence that says what it is.

# In front of the ID of a mutant, and above a column of the table.
# $verdict (Key): what became of the mutant, or of the mutants of the column.
# max-length: 14
mutants-verdict = { $verdict ->
        [killed] killed
        [survived] survived
        [equivalent] equivalent
       *[undecided] undecided
    }
# A scenario is not as expected any more with this mutant.
# $place (Text): the file with the line of the step, such as scenarios/restore/last-second.yaml:38.
mutants-killed = Noticed in { $place }
# No scenario notices this mutant, but it makes a difference in one of the worlds that tchau searches.
# $steps (Number): how many steps it takes until the difference shows.
# $world (Text): the title of the world.
mutants-survived = { PLURAL($steps) ->
        [one] No scenario notices it. It makes a difference within { $steps } step in the world “{ $world }”.
       *[other] No scenario notices it. It makes a difference within { $steps } steps in the world “{ $world }”.
    }
# Like the text before, but neither an answer nor an event shows the difference.
# $world (Text): the title of the world.
mutants-hidden = No scenario notices it. It makes a difference in the world “{ $world }” that neither an answer nor an event shows.
# $path (Text): the file that was written.
mutants-saved = This scenario notices it: { $path }
# Nothing that anybody does in these worlds shows a difference from the product.
# $states (Number): how many different states the worlds have.
# $worlds (List): the titles of the worlds.
mutants-equivalent = { PLURAL($states) ->
        [one] No scenario can notice it: there is no difference in the only state ({ $states }) that is reachable in these worlds: { LIST($worlds) }.
       *[other] No scenario can notice it: there is no difference in any of the { $states } states that are reachable in these worlds: { LIST($worlds) }.
    }
# The search was stopped by its budget.
# $states (Number): how many different states were searched.
mutants-undecided = { PLURAL($states) ->
        [one] No scenario notices it, and there is no difference in { $states } state; other states were not searched.
       *[other] No scenario notices it, and there is no difference in { $states } states; other states were not searched.
    }
# Shown after the scenarios that are not as expected, instead of any result.
mutants-suite-unmet = Nothing was changed yet, because these scenarios are not as expected with the rules as they are. Correct them first.

## The table with the figures.

# Above the column that counts all mutants of a row.
# max-length: 14
mutants-column-mutants = mutants
# In front of a row.
# $kind (Key): the kind of mutants that the row counts.
# max-length: 30
mutants-row = { $kind ->
        [rule] rules switched off
        [boundary] boundaries moved
        [role] role checks dropped
       *[effect] effects omitted
    }
# In front of the last row, which counts all mutants.
# max-length: 30
mutants-row-all = all
# The last line.
# $share (Number): the share of the mutants that are killed, between 0 and 1.
# $killed (Number): how many mutants are killed.
# $all (Number): how many mutants are not proved equivalent.
mutants-score = { PLURAL($all) ->
        [one] Score: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } ({ $killed } of { $all } mutant that can be noticed)
       *[other] Score: { NUMBER($share, style: "percent", maximumFractionDigits: 1) } ({ $killed } of { $all } mutants that can be noticed)
    }

## What stands in a scenario that “--save-as” writes.

# Its title.
# $mutant (Text): the ID of the mutant, such as without-leaving-needs-permission.
mutants-draft-title = What tells the mutant { $mutant } from the product
# Why the scenario matters.
# $mutant (Text): the ID of the mutant.
mutants-draft-why = No other scenario noticed the mutant { $mutant }, which “tchau mutate --list” explains.
