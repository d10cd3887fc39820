//! What writing a message through the catalog costs, compared with the Fluent bundle below it.

mod clock;
mod wall_time;

use std::error::Error;
use std::hint::black_box;

use clock::{Rounds, say};
use fluent::{FluentArgs, FluentValue};
use tchau::message::{Arguments, Catalog, Isolation, LocaleId, Message, Name, Portal, Summary};
use tchau::model::{Relation, Seconds, Timestamp};

/// How many texts are written in one round: more than the catalog remembers.
const TEXTS: u32 = 20_000;

fn main() -> Result<(), Box<dyn Error>> {
    let catalog = Catalog::embedded(Isolation::Off)?;
    for locale in catalog.locale_ids() {
        for (kind, message) in KINDS {
            compare(&catalog, locale, kind, message)?;
        }
    }
    Ok(())
}

/// Makes messages of one kind; with another number a message says something else, if it can.
type Maker = fn(u32) -> Message;

const KINDS: [(&str, Maker); 8] = [
    ("plain", |_| Portal::LeaveSettingsTitle.into()),
    ("names", |nth| {
        let contact = Name::from("privacidade@fabrikam.example");
        Portal::LeaveBlockedWithContact { organization: organization(nth), contact }.into()
    }),
    ("key", |nth| {
        let relation = Relation::DirectConnect;
        Portal::OrganizationEntryWithRelation { organization: organization(nth), relation }.into()
    }),
    ("number", |nth| Summary::Progress { done: nth.into(), all: 100_000.0 }.into()),
    ("plural", |nth| Summary::Steps { steps: nth.into() }.into()),
    ("length", |nth| {
        Summary::Simulated { length: Seconds::new(2_592_000 + i64::from(nth)) }.into()
    }),
    ("instant", |nth| {
        let instant = Timestamp::from_seconds(1_772_442_000 + i64::from(nth));
        Summary::Ends { instant }.into()
    }),
    ("list", |nth| {
        let groups = vec![Name::from("design"), "suppliers".into(), format!("sales {nth}").into()];
        Portal::UserRestoredWithoutGroups { person: "Ana".into(), groups }.into()
    }),
];

fn organization(nth: u32) -> Name {
    Name::from(format!("Fabrikam {nth}"))
}

fn compare(
    catalog: &Catalog,
    locale: LocaleId,
    kind: &str,
    message: Maker,
) -> Result<(), Box<dyn Error>> {
    let messages: Vec<Message> = (0..TEXTS).map(message).collect();
    let arguments: Vec<Arguments> = messages.iter().map(Message::arguments).collect();
    let [first, ..] = &*messages else { return Ok(()) };
    let text = catalog.write(locale, first)?;
    let bare = |arguments| bare(catalog, locale, first.id(), arguments);
    if arguments.first().and_then(bare).as_ref() != Some(&text) {
        return Err(format!("the bundle alone writes `{}` in another way", first.id()).into());
    }
    let write = |message| catalog.write(locale, message);
    let rounds = Rounds::of(
        15,
        wall_time::now,
        || {},
        &mut [
            &mut || arguments.iter().for_each(|arguments| drop(black_box(bare(arguments)))),
            &mut || messages.iter().for_each(|message| drop(black_box(write(message)))),
            &mut || messages.iter().for_each(|_| drop(black_box(write(first)))),
        ],
    );
    let name = catalog.name(locale);
    let [bundle, new, again] = [0, 1, 2].map(|work| rounds.seconds(work) / f64::from(TEXTS) * 1e9);
    let [of_new, of_again] = [1, 2].map(|work| rounds.ratio(work, 0));
    say(&format!(
        "{name:5} {kind:8} {of_new:4.2} × ({bundle:5.0} ns → {new:5.0} ns), again {of_again:4.2} × \
         ({again:5.0} ns)  {text}"
    ))?;
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
