### What “tchau explore” prints, and its help page. It tries everything that people could do in a small
### world of organizations, and says whether the rules always hold. A “state” is how everything stands
### at one moment; a “step” is one thing that somebody does, or some time that passes.

## The world.

# First line: how large the world is.
# $organizations (Number): how many organizations there are.
# $people (Number): how many people.
# $relations (Number): how many times at most somebody is invited or connects.
# $commands (Number): how many different commands are tried in each state.
explored-world = Organizations: { $organizations } · people: { $people } · new relations: at most { $relations } · commands tried in every state: { $commands }
# Second line, when rules were switched off on purpose with “--without”.
# $rules (List): the names of the rules.
explored-without = Switched off: { $rules }.

## How far the search came.

# While it runs, on a terminal, always on one line.
# $states (Number): how many states have been found.
# $depth (Number): how many steps away from the start the search is.
# $waiting (Number): how many of the states have not been looked at.
explored-progress = { $states } states, { $depth } steps deep, { $waiting } waiting…
# The search is over, and nothing was left out.
explored-complete = Everything that can happen was looked at.
# The search ended because “--depth” said so.
# $depth (Number): the most steps in a row.
# $waiting (Number): how many states were found and not looked at.
explored-by-depth =
    { PLURAL($waiting) ->
        [one] Stopped at { $depth } steps. What can happen in { $waiting } state at the end was not looked at.
       *[other] Stopped at { $depth } steps. What can happen in { $waiting } states at the end was not looked at.
    }
# The search ended because of “--max-states”.
# $waiting (Number): how many states were found and not looked at.
explored-by-states =
    { PLURAL($waiting) ->
        [one] Stopped because there are too many states. { $waiting } state that was found was not looked at.
       *[other] Stopped because there are too many states. { $waiting } states that were found were not looked at.
    }
# The search ended because of “--memory”.
# $waiting (Number): how many states were found and not looked at.
explored-by-memory =
    { PLURAL($waiting) ->
        [one] Stopped because the memory is used up. { $waiting } state that was found was not looked at.
       *[other] Stopped because the memory is used up. { $waiting } states that were found were not looked at.
    }
# The search ended because of “--time”.
# $waiting (Number): how many states were found and not looked at.
explored-by-time =
    { PLURAL($waiting) ->
        [one] Stopped because the time is over. { $waiting } state that was found was not looked at.
       *[other] Stopped because the time is over. { $waiting } states that were found were not looked at.
    }
# After one of the four lines above: what can be relied on all the same.
# $depth (Number): a number of steps.
explored-deeper =
    { PLURAL($depth) ->
        [0] Nothing is known for certain yet.
        [one] Everything that takes at most { $depth } step was looked at; what takes more is not known.
       *[other] Everything that takes at most { $depth } steps was looked at; what takes more is not known.
    }

## The figures, one on each line.

# $states (Number): how many states were found.
explored-states = { PLURAL($states) ->
        [one] { $states } state
       *[other] { $states } states
    }
# A transition is one way from a state to a state.
# $transitions (Number): how many there are.
explored-transitions = { PLURAL($transitions) ->
        [one] { $transitions } transition
       *[other] { $transitions } transitions
    }
# $depth (Number): how many steps the farthest state is away from the start.
explored-depth = { PLURAL($depth) ->
        [one] { $depth } step deep
       *[other] { $depth } steps deep
    }
# $speed (Number): how many states were looked at in a second.
# $length (Length): how long the search took.
explored-speed = { $speed } states per second, in { $length }
# $megabytes (Number): about how much memory was used, in megabytes.
explored-memory = { PLURAL($megabytes) ->
        [one] { $megabytes } megabyte of memory
       *[other] { $megabytes } megabytes of memory
    }
# People or organizations that only differ in name are taken for one another.
# $images (Number): how many such exchanges there are.
explored-symmetry = { PLURAL($images) ->
        [one] { $images } exchange of people and organizations taken as the same
       *[other] { $images } exchanges of people and organizations taken as the same
    }
# States are told apart by a number of 64 bits. Two could have the same number by accident.
# $exponent (Number): the chance is below ten to the power of minus this number.
explored-missed = Chance that a state was missed: below 10^−{ $exponent }

## What holds.

# Above the list of all invariants. An invariant is something that must always be so.
# $holding (Number): how many of them were never broken.
# $all (Number): how many there are.
explored-invariants = Invariants that hold: { $holding } of { $all }
# The same, when not everything was looked at, so that nothing is proved.
# $holding (Number): how many of them were never broken.
# $all (Number): how many there are.
explored-invariants-so-far = Invariants that held so far: { $holding } of { $all }
# Beside an invariant that was never broken, when all of them are listed.
# $invariant (Name): the name of the invariant.
explored-holds = { $invariant } holds
# The same, when not everything was looked at, so that nothing is proved.
# $invariant (Name): the name of the invariant.
explored-held = { $invariant } held so far
# Beside an invariant that was broken.
# $invariant (Name): the name of the invariant.
# $steps (Number): the fewest steps in which it can be broken.
explored-broken = { PLURAL($steps) ->
        [one] { $invariant } is broken in { $steps } step
       *[other] { $invariant } is broken in { $steps } steps
    }

## What was reached.

# $reached (Number): how many kinds of events were seen.
# $all (Number): how many kinds there are.
explored-events = Kinds of events that happened: { $reached } of { $all }
# $reached (Number): how many rules were seen refusing something.
# $all (Number): how many rules can refuse.
explored-refusals = Rules that refused something: { $reached } of { $all }
# Below one of the two lines above: what was not seen in this world.
# $names (List): names of events or of rules.
explored-never = never: { $names }

## What breaks.

# Heading above the story of a way to break an invariant.
# $number (Number): which one.
# $of (Number): how many there are.
explored-counterexample = Counterexample { $number } of { $of }
# A scenario was written.
# $path (Name): the file.
explored-saved = Saved as { $path }

## Random walks.

# Instead of the figures of a search: how many random walks were taken, and their steps together.
# $walks (Number): how many walks.
# $steps (Number): how many steps in all of them.
explored-walks = Walks: { $walks }, with { $steps } steps in all
# How many commands were allowed and how many were refused.
# $allowed (Number): how many were allowed.
# $refused (Number): how many were refused.
explored-answers = Commands: { $allowed } allowed, { $refused } refused
# A number that is the same whenever the same walks are taken.
# $digest (Name): 16 letters and digits.
explored-digest = Digest: { $digest }
# Which walks they were, so that somebody can take them again.
# $seed (Name): the seed, such as v1:0000000000000007.
# $first (Name): the number of the first walk.
# $end (Name): the number after the last one.
# $length (Length): how long it took.
explored-walked = Seed { $seed }, walks { $first }..{ $end }, in { $length }
# After the figures, when the time was over before all walks had been taken.
# $walks (Number): how many were not taken.
explored-walks-left = { PLURAL($walks) ->
        [one] Stopped because the time is over. { $walks } walk was not taken.
       *[other] Stopped because the time is over. { $walks } walks were not taken.
    }

## Help.

# Beside “explore”, in the list of commands.
help-explore = Try everything that can happen in a small world, and show what breaks
# Beside the argument of “explore”.
help-explore-world = “tiny”, “standard” (default), “wide”, or a scenario file in whose start to begin
# Beside “--tenants”.
help-explore-tenants = Number of organizations, 1 to 8, instead of a world with a name
# Beside “--users”.
help-explore-users = Number of people, 1 to 8; the first one is an administrator
# Beside “--relations”.
help-explore-relations = How many times at most somebody is invited or connects, 0 to 20
# Beside “--command”.
help-explore-command = Try only this command, such as select_leave; can be repeated
# Beside “--depth”.
help-explore-depth = Stop after so many steps in a row
# Beside “--max-states”.
help-explore-max-states = Stop after so many states
# Beside “--time”.
help-explore-time = Stop after this time, such as 90s or 5m
# Beside “--memory”.
help-explore-memory = Stop when so many megabytes of memory are used (default: 2048)
# Beside “--no-symmetry”.
help-explore-no-symmetry = Tell apart people and organizations that only differ in name
# Beside “--without”.
help-explore-without = Switch a rule off and see what breaks; can be repeated
# Beside “--save-as”.
help-explore-save-as = Write every counterexample into this folder, as a scenario and as an ITF trace
# Beside “--random”.
help-explore-random = Walk at random through a larger world instead of trying everything
# Beside “--seed”.
help-explore-seed = Seed of the random walks, such as v1:2026 (default: v1:0)
# Beside “--range”.
help-explore-range = Numbers of the walks, from A to before B (default: 0..1000)
# Beside “--steps”.
help-explore-steps = Steps of each walk (default: 200)
# Beside “--jobs”.
help-explore-jobs = How many threads search at the same time (default: one for each processor core)
# Stands for the argument of “explore”.
help-explore-value-world = WORLD
# Stands for a length of time.
help-explore-value-length = LENGTH
# Examples of “explore”. Each line is a command and, after “ # ”, what it does.
help-explore-examples =
    tchau explore tiny # A moment, to see what it looks like
    tchau explore # Every state of three organizations and three people
    tchau explore tiny --without leaving-needs-permission # What that rule is good for
    tchau explore my-scenario.yaml --depth 8 # Begin where a scenario begins
    tchau explore wide --random --seed v1:7 --range 0..10000 # Long random walks
