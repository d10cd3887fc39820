//! Sometimes: the random runs do get everywhere, so that what holds in them holds of something.
