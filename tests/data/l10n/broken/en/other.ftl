other-done = All done.
