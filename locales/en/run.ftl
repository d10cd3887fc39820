### What “tchau run” and “tchau merge” say beside their reports. Keep every text on one line.

# Note with “--last-failed”, if nothing is known to have failed.
ran-nothing-failed = Nothing is known to have failed here, so everything runs.
# Last line with “--list”.
# $scenarios (Number): how many scenarios were listed.
ran-listed = { PLURAL($scenarios) ->
        [one] { $scenarios } scenario would run
       *[other] { $scenarios } scenarios would run
    }
# Note with “--shard”, before anything runs.
# $number (Number): which part this is, from 1.
# $of (Number): how many parts there are.
# $files (Number): how many files this part has.
# $all (Number): how many files all parts have together.
ran-part = Part { $number } of { $of }: { PLURAL($all) ->
        [one] { $files } of { $all } file
       *[other] { $files } of { $all } files
    }
# Note with “--check-determinism”, after everything ran.
ran-same-again = Everything ran twice, with the same results.
# Note with “--watch”, while nothing happens.
ran-watching = Waiting for changes. Press Ctrl+C to stop.
# Heading with “--watch”, when something was saved and what it affects has run again.
# $changed (List): the files that were saved.
# $scenarios (Number): how many scenarios ran again.
# $milliseconds (Number): how long that took.
# l10n-allow unit-by-hand: programs are timed in ms everywhere
ran-again = { $changed }: { PLURAL($scenarios) ->
        [one] { $scenarios } scenario ran again in { $milliseconds } ms
       *[other] { $scenarios } scenarios ran again in { $milliseconds } ms
    }
# With “--watch”, when what ran again came out exactly as before.
ran-unchanged = Nothing came out differently.
# With “--watch”, below the first scenarios that came out differently.
# $scenarios (Number): how many more there are.
ran-more-changes = { PLURAL($scenarios) ->
        [one] { $scenarios } more scenario came out differently.
       *[other] { $scenarios } more scenarios came out differently.
    }

## Mistakes about parts of a run.

# “--shard auto”, where the environment doesn’t say which of several jobs this is.
# $value (Text): what stands after “--shard”.
trouble-no-shard = The environment does not say which part “{ $value }” is. Give the number and the total, such as 1/4.
# A file that “--balance” names.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
trouble-no-times = “{ $path }” has no times of a run; tchau run --report timings=FILE writes them. ({ $reason })
# Git could not say what has changed.
# $revision (Text): the revision that the user named.
# $reason (Text): what Git says, often in English; may be empty.
trouble-no-changes = Git cannot compare with the revision “{ $revision }”. { $reason }
# A folder that “tchau merge” looks into.
# $path (Text): the path of the folder.
trouble-no-blobs = There are no results in “{ $path }”; tchau run --shard 1/2 --blob FOLDER keeps them.
# A file with results that cannot be read.
# $path (Text): the path of the file.
# $reason (Text): what is wrong with the file, always in English.
trouble-no-blob = “{ $path }” cannot be read as results of a run. ({ $reason })
# A file with results whose end is missing.
# $path (Text): the path of the file.
trouble-blob-cut = The end of “{ $path }” is missing, so some results are too. Copy the file again, or run this part again.
# Results of two different runs in one folder.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
trouble-blob-of-another-plan = “{ $path }” and “{ $other }” are parts of different runs: the scenarios, the options, the texts or the version of tchau differ. Remove the older results.
# The same part of a run in two files.
# $path (Text): the path of one file.
# $other (Text): the path of the other file.
trouble-blob-twice = “{ $path }” and “{ $other }” are the same part of a run. Remove one of them.
# Parts of a run that no file has.
# $numbers (List): the numbers of these parts.
# $of (Number): how many parts there are.
trouble-blob-missing = Of { $of } parts of the run, these have no results yet: { $numbers }. Run them with --shard, or copy their results here.
# With “--check-determinism”: a defect of tchau.
# $path (Text): the scenario.
trouble-differs-again = “{ $path }” came out differently when it ran again. This is a defect of tchau; please report it.
