//! The language bench: what people need who translate. Data flows one way:
//!
//! ```text
//!  a folder of locales ─► Project ─► Bench ─► checks ─► Finding ─► text, JSON, SARIF, a page
//!                           │          ▲
//!                           │          └── settings, glossary, what scenarios really show
//!                           └──────► edits: fixes, imports, approvals; only what changed is written
//! ```
//!
//! It works on the Fluent files of any project. Where the texts are tchau's own, it also knows what
//! scenarios show, see [`shown`].

pub mod add;
pub mod approve;
pub mod asks;
pub mod baseline;
pub mod bench;
pub mod categories;
pub mod check;
pub mod checks;
pub mod comment;
pub mod conventions;
pub mod coverage;
pub mod entry;
pub mod exchange;
pub mod expressions;
pub mod file;
pub mod finding;
pub mod fingerprint;
pub mod fix;
pub mod glossary;
pub mod inflection;
pub mod passage;
pub mod plain;
pub mod preview;
pub mod project;
pub mod prose;
pub mod pseudo;
pub mod samples;
pub mod settings;
pub mod shown;
pub mod spelling;
pub mod terms;
#[cfg(test)]
pub(crate) mod testing;
pub mod tokens;
pub mod trace;
pub mod values;

pub use asks::Asks;
pub use baseline::Baseline;
pub use bench::{Bench, Texts};
pub use check::{Check, Mqm, Severity};
pub use checks::Defect;
pub use entry::{Attribute, Entry};
pub use file::File;
pub use finding::{Finding, Findings, Fix};
pub use fingerprint::Fingerprint;
pub use glossary::Glossary;
pub use passage::{Passage, Reading};
pub use project::{Project, ProjectError};
pub use settings::Settings;
pub use shown::Shown;
pub use spelling::Spellers;
pub use trace::Tracer;
