//! tchau rehearses how external users leave an organization in Microsoft Entra, before real people do.
//!
//! A pure state machine models people, tenants and the timelines of deletion; YAML scenarios drive it
//! on a virtual clock; everything that a person reads comes out through Fluent, in English and in
//! Brazilian Portuguese. Arrows point one way:
//!
//! ```text
//!               scenarios/*.yaml          locales/<locale>/*.ftl
//!                      │                          │
//!  scenario ─► Scenario (valid) ─► runner ─► Report ─► Record ─► report (a file per format)
//!                                    │                    ▲ asks message::Catalog for every sentence
//!                                    ▼                    │
//!   explore ───────►  engine: decide, apply, next_deadline
//!                                    │
//!                           rules, invariants ─► model (plain data)
//! ```
//!
//! # The rooms, from the inside out
//!
//! - [`model`] is plain data. The [`Roster`](model::Roster) has the names; the
//!   [`State`](model::State) has numbers only, in three flat tables, so that one model serves a
//!   scenario as well as a search through millions of states. A [`Command`](model::Command) is an
//!   order, an [`Event`](model::Event) is a fact. Time is an argument.
//! - [`rules`] has a file per rule: guards refuse, effects follow, deadlines fire by themselves. Their
//!   order is their precedence. The [`Rulebook`](rules::Rulebook) is a value: which rules are in force,
//!   how long the windows are, who may do what.
//! - [`engine`] has the three functions that every driver calls, and the contract for calling them. A
//!   [`Refusal`](engine::Refusal) is an answer, not an error.
//! - [`invariants`] has a file for each thing that always holds, checked after every event.
//! - [`views`] are projections: what a person sees, as data without text.
//! - [`message`] is everything that is said to a person: messages with typed arguments, the catalogue
//!   that writes them in a locale, and the functions that write numbers, dates and durations as CLDR
//!   does.
//! - [`scenario`] turns a YAML file into a valid [`Scenario`](scenario::Scenario), or says what is
//!   wrong with it, by line and column.
//! - [`runner`] drives the engine through a scenario. It never fails: it gives a
//!   [`Report`](runner::Report).
//! - [`explore`] tries everything that can happen in a bounded world, by regions of time, or walks
//!   through it at random; [`draft`] makes a scenario of what it finds.
//! - [`coverage`] says how much of what can happen the scenarios show, and [`mutants`] whether they
//!   would notice if a rule were different.
//! - [`record`] is what is kept of a run: plain data, the same on every machine and in every language.
//! - [`update`] puts what a run shows into the files in place of what was expected.
//! - [`timeline`] is the lanes of a picture: what becomes of each membership over time.
//! - [`report`] makes reports of records, a file per format.
//! - [`schema`] says to editors what a file may say, and to programs what reports contain; [`mod@test`] runs
//!   scenarios as tests of other projects.
//! - [`cli`] is the command line. Nothing knows it.
//! - [`calendar`] reads and writes instants and lengths as people write them.
//! - [`short_text`] is the type of keys, names and ids.
//! - [`requirements`] is the list of what all this implements: R1 to R48 are what the vendor's article
//!   says, D1 to D46 are decisions where it is silent.
//!
//! Nothing in `model`, `rules`, `invariants`, `engine`, `runner` and `explore` reads a clock, a file, an
//! environment variable or a socket; random walks draw their numbers from a seed. The same input gives the same output, byte for
//! byte.
//!
//! # An example
//!
//! ```
//! use tchau::message::{Catalog, Isolation};
//! use tchau::rules::Rulebook;
//! use tchau::scenario::{Source, Vocabulary, load};
//!
//! let text = "
//! title: A guest leaves
//! tenants: { contoso: {}, fabrikam: {} }
//! users: { ana: { home: contoso } }
//! guests: [{ user: ana, tenant: fabrikam }]
//! steps:
//!   - { as: ana, do: select_leave, tenant: fabrikam }
//!   - as: ana
//!     do: confirm_leave
//!     tenant: fabrikam
//!     expect: { says: { pt-BR: Você saiu de Fabrikam. } }
//! ";
//! let catalog = Catalog::embedded(Isolation::Off)?;
//! let locales: Vec<_> = catalog.locale_ids().collect();
//! let names: Vec<_> = catalog.locales().iter().map(ToString::to_string).collect();
//! let vocabulary = Vocabulary { locales: &names, messages: &["you-left"] };
//! let source = Source::from_bytes("a-guest-leaves.yaml", text.into())?;
//!
//! for scenario in load(&source, &vocabulary)? {
//!     let report = tchau::runner::run(&scenario, &Rulebook::default(), &catalog, &locales);
//!     assert!(report.is_met());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod calendar;
pub mod cli;
pub mod coverage;
mod digest;
pub mod draft;
pub mod engine;
pub mod explore;
mod form;
mod html;
pub mod invariants;
pub mod l10n;
pub mod message;
pub mod model;
pub mod mutants;
pub mod record;
pub mod report;
pub mod requirements;
pub mod rules;
pub mod runner;
pub mod scenario;
pub mod schema;
pub mod short_text;
pub mod test;
pub mod timeline;
pub mod update;
pub mod views;
