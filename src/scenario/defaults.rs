//! What a scenario means by what it does not say: names, and where the clock starts.

use crate::model::Timestamp;

/// Where the clock starts: 2026-01-01T00:00:00Z.
pub(crate) const START: Timestamp = Timestamp::from_seconds(1_767_225_600);

/// The display name that is made of a key: `ana_souza` is shown as “Ana souza”.
pub(crate) fn name(key: &str) -> String {
    let mut letters = key.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect::<String>().replace('_', " ")
}

/// The domain of a tenant.
pub(crate) fn domain(key: &str) -> String {
    format!("{key}.example")
}

/// The address of a person, at the domain of the home tenant if there is one.
pub(crate) fn email(key: &str, domain: Option<&str>) -> String {
    format!("{key}@{}", domain.unwrap_or("personal.example"))
}
