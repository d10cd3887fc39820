//! The deletion timelines of every scenario: as data, as a picture for web pages, and in a terminal.

mod data;
mod picture;
mod terminal;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use tchau::message::{Catalog, Isolation, Message};
use tchau::report::Voice;
use tchau::rules::Rulebook;
use tchau::runner::{self, Report};
use tchau::scenario::{Scenario, Source, Vocabulary, load};
use tchau::timeline::Timeline;

use crate::call::files;

/// A scenario with names in letters of another script, long ones and such as a picture must escape.
const AWKWARD: &str = "
title: Awkward <names> & “more”
tenants:
  contoso: {}
  fabrikam: { name: 'A <b>very</b> long name & Söhne of an organization that nobody can read' }
users:
  ana: { home: contoso, name: '\"Ana\" <script>alert(1)</script> de Albuquerque e Souza' }
  kei: { home: contoso, name: 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 }
guests: [{ user: ana, tenant: fabrikam }, { user: kei, tenant: fabrikam, disabled: true }]
steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - { as: ana, do: confirm_leave, tenant: fabrikam }
  - wait: next_deadline
";

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::embedded(Isolation::Off).unwrap());

/// A voice in each language.
fn voices() -> Vec<Voice<'static>> {
    CATALOG.locale_ids().map(|locale| Voice { catalog: &CATALOG, locale }).collect()
}

/// Every scenario of a text, and how it runs.
fn run_text(name: &str, text: Vec<u8>, rulebook: &Rulebook) -> Vec<(Scenario, Report)> {
    let locales: Vec<_> = CATALOG.locale_ids().collect();
    let names: Vec<_> = CATALOG.locales().iter().map(ToString::to_string).collect();
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &names, messages: &messages };
    let source = Source::from_bytes(name, text).unwrap();
    let run = |scenario| {
        let report = runner::run(&scenario, rulebook, &CATALOG, &locales);
        (scenario, report)
    };
    load(&source, &vocabulary).unwrap().into_iter().map(run).collect()
}

fn run(path: &Path) -> Vec<(Scenario, Report)> {
    let text = std::fs::read(path).unwrap();
    run_text(&path.display().to_string(), text, &Rulebook::default())
}

/// The timeline of every scenario of the repository, and of some in which not all is as expected.
pub(crate) static TIMELINES: LazyLock<Vec<(String, Timeline)>> = LazyLock::new(|| {
    let paths = ["scenarios", "tests/data/unmet", "tests/data/chosen"].map(files).concat();
    let runs = paths.iter().flat_map(|path: &PathBuf| run(path));
    let awkward = run_text("awkward", AWKWARD.into(), &Rulebook::default());
    let timeline = |(scenario, report): (Scenario, Report)| {
        (scenario.address().display().to_string(), Timeline::of(&scenario, &report))
    };
    runs.chain(awkward).map(timeline).collect()
});
