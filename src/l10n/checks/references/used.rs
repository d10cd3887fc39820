//! The variables that an entry uses, directly or through the messages that it shows.

use std::collections::BTreeSet;

use fluent_syntax::ast::InlineExpression;

use crate::l10n::Entry;
use crate::l10n::bench::Texts;
use crate::l10n::expressions::{Role, each};

/// The use of a variable.
#[derive(Clone, Copy, Debug)]
pub(super) struct Use<'s> {
    /// The name: a slice of the file.
    pub(super) name: &'s str,
    /// Where; `None` in the value.
    pub(super) attribute: Option<&'s str>,
    /// Whether a variant is chosen by it, and no more.
    pub(super) is_selector: bool,
}

/// More messages are not followed.
const FARTHEST: usize = 50;

/// All uses of variables in an entry.
pub(super) fn uses<'s>(entry: &Entry<'s>) -> Vec<Use<'s>> {
    let mut uses = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        // A function of a selector is visited before its argument.
        let mut selects = false;
        each(pattern, &mut |seen| {
            selects = match seen.role {
                Role::Selector(_) => true,
                Role::Argument(_) => selects,
                Role::Shown => false,
            };
            if let InlineExpression::VariableReference { id } = seen.inline {
                uses.push(Use { name: id.name, attribute, is_selector: selects });
            }
        });
    }
    uses
}

/// The variables that are in messages to which an entry refers, and in those to which these refer.
///
/// A message gets the arguments of the one that shows it.
pub(super) fn reached<'t>(texts: &'t Texts<'_>, entry: &Entry<'_>) -> BTreeSet<&'t str> {
    let mut names = BTreeSet::new();
    let mut ids: Vec<&str> = messages(entry);
    let mut done = 0;
    while let Some(message) = ids.get(done).and_then(|id| texts.message(id)) {
        names.extend(uses(message).iter().map(|used| used.name));
        for id in messages(message) {
            if ids.len() < FARTHEST && !ids.contains(&id) {
                ids.push(id);
            }
        }
        done += 1;
    }
    names
}

fn messages<'s>(entry: &Entry<'s>) -> Vec<&'s str> {
    let mut ids = Vec::new();
    for (_, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            if let InlineExpression::MessageReference { id, .. } = seen.inline {
                ids.push(id.name);
            }
        });
    }
    ids
}
