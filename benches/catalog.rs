//! What writing a message through the catalog costs, compared with the Fluent bundle below it.

mod clock;
mod wall_time;

use std::error::Error;
use std::hint::black_box;

use clock::{Rounds, say};
use fluent::{FluentArgs, FluentValue};
use tchau::message::{Arguments, Catalog, Isolation, LocaleId, Message, Name, Portal, Summary};
use tchau::model::{Relation, Seconds, Timestamp};

/// How often a text is written in one round.
const REPETITIONS: usize = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let catalog = Catalog::embedded(Isolation::Off)?;
    for locale in catalog.locale_ids() {
        for (kind, message) in messages() {
            compare(&catalog, locale, kind, &message)?;
        }
    }
    Ok(())
}

/// One message of each kind.
fn messages() -> [(&'static str, Message); 8] {
    let organization = Name::from("Fabrikam");
    let contact = Name::from("privacidade@fabrikam.example");
    let groups = ["design", "suppliers", "sales"].map(Name::from).to_vec();
    let (instant, length) = (Timestamp::from_seconds(1_772_442_000), Seconds::days(30));
    let with_relation = Portal::OrganizationEntryWithRelation {
        organization: organization.clone(),
        relation: Relation::DirectConnect,
    };
    [
        ("plain", Portal::LeaveSettingsTitle.into()),
        ("names", Portal::LeaveBlockedWithContact { organization, contact }.into()),
        ("key", with_relation.into()),
        ("number", Summary::Progress { done: 1_536.0, all: 10_000.0 }.into()),
        ("plural", Summary::Steps { steps: 44_000.0 }.into()),
        ("length", Summary::Simulated { length }.into()),
        ("instant", Summary::Ends { instant }.into()),
        ("list", Portal::UserRestoredWithoutGroups { person: "Ana".into(), groups }.into()),
    ]
}

fn compare(
    catalog: &Catalog,
    locale: LocaleId,
    kind: &str,
    message: &Message,
) -> Result<(), Box<dyn Error>> {
    let (text, arguments) = (catalog.write(locale, message)?, message.arguments());
    let bare = || bare(catalog, locale, message.id(), &arguments);
    if bare().as_ref() != Some(&text) {
        return Err(format!("the bundle alone writes `{}` in another way", message.id()).into());
    }
    let rounds = Rounds::of(
        15,
        wall_time::now,
        &mut [&mut || repeat(bare), &mut || repeat(|| catalog.write(locale, message))],
    );
    let [bundle, whole] = [0, 1].map(|work| rounds.seconds(work) / REPETITIONS as f64 * 1e9);
    let name = catalog.locale(locale).map(ToString::to_string).unwrap_or_default();
    let ratio = rounds.ratio(1, 0);
    say(&format!("{name:5} {kind:8} {ratio:4.2} × ({bundle:5.0} ns → {whole:5.0} ns)  {text}"))?;
    Ok(())
}

/// The same text from the bundle alone, with values that are at hand.
fn bare(catalog: &Catalog, locale: LocaleId, id: &str, arguments: &Arguments) -> Option<String> {
    let mut values = FluentArgs::new();
    for (name, argument) in arguments.iter() {
        values.set(name, FluentValue::from(argument));
    }
    let bundle = catalog.bundle(locale)?;
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
}

fn repeat<T>(write: impl Fn() -> T) {
    for _ in 0..REPETITIONS {
        black_box(write());
    }
}
