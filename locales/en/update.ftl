### What “tchau run --update” says: it puts what came into the scenario files, in place of what was
### expected. Keep every text on one line.

# Beside “--update”, in the help.
update-option = Put what came into the files, in place of what was expected: all (the default) or review (ask about each change)
# A question below lines of a file that would change. The letters in brackets are typed as an answer.
update-ask = Update this? [y] yes, [n] no, [a] all from here on, [q] quit
# One line for each expectation that stays as it is.
# $place (Text): the file and the line.
# $why (Key): why it stays.
update-left = { $why ->
        [wait] { $place } stays: it is about waiting, which is no expectation.
        [broken] { $place } stays: something that always holds was broken, which is a defect of tchau.
        [unreadable] { $place } stays: a text could not be written whole. Correct the text.
        [nothing] { $place } stays: nothing came that could stand there.
        [variable] { $place } stays: it is put together from variables.
        [shared] { $place } stays: others share it and need something else.
       *[unproven] { $place } stays: with the changes, the file would not be as expected.
    }
# At the end.
update-nothing = Nothing was changed.
# At the end.
# $count (Number): how many places were changed.
# $files (Number): in how many files.
update-done = { PLURAL($count) ->
        [one] { $count } place changed
       *[other] { $count } places changed
    } { PLURAL($files) ->
        [one] in { $files } file
       *[other] in { $files } files
    }
