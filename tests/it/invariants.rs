//! Every invariant can fail: a change for which it does not hold, beside one for which it holds.
