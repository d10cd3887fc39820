//! The command line: exit codes, languages, filters, help, and mistakes in both languages.

mod choice;
mod help;
mod man;
mod new;
mod process;
mod texts;
mod watch;
