//! Rules of the project itself: what belongs together is there, and every file says what it is.

mod catalogue;
mod files;
