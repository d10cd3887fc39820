# $count (Number): how many views
views-total =
    { $count ->
        [one] { $count } view
       *[other] { $count } views
    }

# $count (Number): how many people
views-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }

# $count (Number): how many shares
views-shares =
    { $count ->
        [one] { $count } share
       *[other] { $count } shares
    }

# $count (Number): how many answers
views-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
