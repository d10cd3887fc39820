//! One source text translated in two ways, and two source texts translated alike.

use std::collections::HashMap;

use super::Terms;
use crate::l10n::bench::{Bench, Texts};
use crate::l10n::entry::{Entry, Pattern};
use crate::l10n::finding::{At, Findings, range_of};
use crate::l10n::tokens::{Token, tokens};
use crate::message::Name;

/// The most words of a label that is compared regardless of capitals and punctuation.
const LABEL: usize = 6;
/// The most words of labels that have to differ where their sources do.
const SHORT_LABEL: usize = 3;
/// The longest text that is compared at all, in bytes.
const LONGEST: usize = 400;

/// Words of English user interfaces that may well have one translation.
const SYNONYMS: &[&[&str]] = &[
    &["leave", "exit", "quit", "sign out", "log out", "logout", "log off", "sign off"],
    &["sign in", "log in", "login", "enter", "log on", "signin"],
    &["settings", "configuration", "setup", "preferences", "options", "setting", "configure"],
    &["show", "view", "display", "see"],
    &["edit", "change", "modify", "alter"],
    &["choose", "select", "pick"],
    &["find", "search", "look up", "look for", "seek"],
    &["begin", "start", "get started", "home", "launch"],
    &["stop", "halt", "end", "terminate"],
    &["error", "failure", "mistake", "fault"],
    &["warning", "alert", "notice", "caution"],
    &["folder", "directory"],
    &["picture", "image", "photo"],
    &["help", "support", "assistance"],
    &["next", "following", "forward"],
    &["back", "return", "go back"],
    &["cancel", "abort"],
    &["close", "shut", "dismiss"],
    &["site", "website", "web site"],
    &["mail", "email", "e-mail", "email address"],
    &["password", "passcode", "passphrase"],
    &["phone", "telephone", "phone number"],
    &["allow", "permit", "enable", "activate", "turn on"],
    &["disable", "deactivate", "turn off"],
    &["refuse", "reject", "decline", "deny"],
    &["send", "submit", "upload"],
    &["create", "new", "make", "add"],
    &["answer", "reply", "response", "respond"],
    &["disabled", "deactivated", "inactive", "off"],
    &["enabled", "activated", "active", "on"],
    &["default", "standard", "pattern", "normal"],
    &["about", "on"],
    &["more", "plus"],
    &["done", "finished", "completed", "complete", "concluded"],
    &["continue", "proceed", "go on", "resume"],
    &["delete", "erase", "clear", "trash"],
    &["update", "refresh", "upgrade"],
    &["try again", "retry"],
    &["learn more", "find out more", "read more", "more information"],
    &["color", "colour"],
    &["language", "idiom"],
    &["title", "heading", "headline"],
    &["name", "first name", "full name"],
    &["save", "store", "keep"],
    &["tools", "utilities"],
    &["got it", "understood", "ok", "okay"],
    &["job", "task", "work"],
    &["issue", "problem", "trouble"],
    &["role", "function", "feature"],
    &["license", "licence"],
    &["request", "order"],
    &["run", "execute", "perform"],
    &["command", "order"],
    &["yes", "okay"],
];

/// A text that is compared with others.
struct Label<'b, 's> {
    entry: &'b Entry<'s>,
    attribute: Option<&'s str>,
    pattern: &'b Pattern<'s>,
    source: String,
    target: String,
}

/// Looks at all texts of all locales.
pub(super) fn look(bench: &Bench<'_>, found: &mut Findings<'_>) {
    for texts in &bench.targets {
        let labels = labels(bench, texts);
        translated_differently(&labels, found);
        translated_alike(&labels, found);
    }
}

fn labels<'b, 's>(bench: &'b Bench<'s>, texts: &'b Texts<'s>) -> Vec<Label<'b, 's>> {
    let mut labels = Vec::new();
    for entry in texts.entries.iter().filter(|entry| !entry.is_term) {
        let Some(original) = bench.source.same_as(entry) else { continue };
        for (attribute, pattern) in entry.patterns() {
            let same = original.patterns().find(|(other, _)| *other == attribute);
            let Some((source, target)) =
                same.and_then(|(_, same)| Some((plain(same)?, plain(pattern)?)))
            else {
                continue;
            };
            // Of an attribute that is there twice, only the first one is meant to be one.
            let is_first = entry.patterns().find(|(other, _)| *other == attribute);
            let is_first = is_first.is_some_and(|(_, first)| std::ptr::eq(first, pattern));
            // Untranslated texts and names.
            if source != target && is_first && is_comparable(attribute) {
                labels.push(Label { entry, attribute, pattern, source, target });
            }
        }
    }
    labels
}

/// Access keys and the like are no labels.
fn is_comparable(attribute: Option<&str>) -> bool {
    attribute.is_none_or(|name| {
        let name = name.to_ascii_lowercase();
        !["key", "url", "href", "style", "width", "class"].iter().any(|part| name.contains(part))
    })
}

/// The text of a pattern with the names of its variables; `None` where there is a choice.
fn plain(pattern: &Pattern<'_>) -> Option<String> {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => text.push_str(value),
                InlineExpression::VariableReference { id } => {
                    text.extend(["{$", id.name, "}"]);
                }
                InlineExpression::MessageReference { id, .. } => text.extend(["{", id.name, "}"]),
                InlineExpression::TermReference { id, .. } => text.extend(["{-", id.name, "}"]),
                InlineExpression::FunctionReference { .. } | InlineExpression::Placeable { .. } => {
                    return None;
                }
            },
            PatternElement::Placeable { .. } => return None,
        }
        if text.len() > LONGEST {
            return None;
        }
    }
    Some(text)
}

/// Short labels without capitals and punctuation; sentences as they are.
fn normal(text: &str) -> String {
    let words = text.split_whitespace().count();
    if words > LABEL {
        return text.trim().to_owned();
    }
    let trimmed = text.trim().trim_end_matches(['.', ':', '…', '!', '?', ' ']);
    // A question or an order: “Delete?” is no “Delete”.
    let mark = if text.trim_end().ends_with('?') { "?" } else { "" };
    trimmed.to_lowercase() + mark
}

fn translated_differently(labels: &[Label<'_, '_>], found: &mut Findings<'_>) {
    let mut groups: HashMap<(Option<&str>, String), Vec<&Label<'_, '_>>> = HashMap::new();
    for label in labels {
        groups.entry((label.attribute, normal(&label.source))).or_default().push(label);
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let mut counts: Vec<(String, usize)> = Vec::new();
        for label in &group {
            let target = normal(&label.target);
            match counts.iter().position(|(known, _)| *known == target) {
                Some(place) => counts.iter_mut().skip(place).take(1).for_each(|it| it.1 += 1),
                None if counts.len() < 8 => counts.push((target, 1)),
                None => {}
            }
        }
        // The usual translation is the first of those that are most frequent.
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let Some((usual, _)) = counts.iter().find(|(_, count)| *count == most) else { continue };
        let Some(first) = group.iter().find(|label| normal(&label.target) == *usual) else {
            continue;
        };
        for label in &group {
            let target = normal(&label.target);
            if target != *usual && differs(&target, usual) {
                let (source, other) = (&*label.source, &*first.target);
                let place = first.place();
                let defect = Terms::InconsistentTranslation {
                    source: shown(source),
                    other: shown(other),
                    place,
                };
                found.add(label.at(), defect);
            }
        }
    }
}

fn translated_alike(labels: &[Label<'_, '_>], found: &mut Findings<'_>) {
    let mut groups: HashMap<(Option<&str>, String), Vec<&Label<'_, '_>>> = HashMap::new();
    for label in labels.iter().filter(|label| is_short(&label.source) && is_short(&label.target)) {
        groups.entry((label.attribute, normal(&label.target))).or_default().push(label);
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let mut known: Vec<&Label<'_, '_>> = Vec::new();
        for label in group {
            let source = normal(&label.source);
            let is_same = |other: &&&Label<'_, '_>| may_share(&source, &normal(&other.source));
            if known.iter().any(|other| is_same(&other)) {
                continue;
            }
            if let Some(first) = known.first() {
                let defect = Terms::AmbiguousTranslation {
                    text: shown(&label.target),
                    other: shown(&first.source),
                    place: first.place(),
                };
                found.add(label.at(), defect);
            }
            if known.len() < 8 {
                known.push(label);
            }
        }
    }
}

impl Label<'_, '_> {
    fn at(&self) -> At<'_> {
        let at = At::slice(self.entry, self.attribute, self.entry.id);
        at.at(range_of(self.pattern, self.entry.file))
    }

    fn place(&self) -> Name {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.entry.name()).into(),
            None => self.entry.name().into(),
        }
    }
}

/// A text as a finding quotes it: variables without their dollar signs would be no better.
fn shown(text: &str) -> Name {
    text.trim().into()
}

fn is_short(text: &str) -> bool {
    (1..=SHORT_LABEL).contains(&contents(text).len())
        && text.chars().any(char::is_alphabetic)
        && !text.contains('{')
}

/// Whether two translations are more than forms of the same words in another order.
fn differs(one: &str, other: &str) -> bool {
    let (words, others) = (contents(one), contents(other));
    let (fewer, more) = if words.len() <= others.len() { (words, others) } else { (others, words) };
    if fewer.is_empty() {
        return one != other && more.len() > 1;
    }
    // A label and its fuller form, such as “Sair” and “Sair da conta”, is a matter of space; that
    // a word is replaced by another is not.
    !fewer.iter().all(|word| more.iter().any(|it| is_form(word, it)))
        || more.len() > fewer.len() * 2 + 1
}

/// The words that mean something.
fn contents(text: &str) -> Vec<String> {
    let tokens = tokens(text);
    let words = tokens.iter().filter(|token| Token::is_word(token)).map(|it| it.of(text));
    let words = words.filter(|word| !EMPTY.contains(word));
    words.map(str::to_owned).collect()
}

const EMPTY: &[&str] = &[
    "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "nos",
    "nas", "ao", "à", "seu", "sua", "seus", "suas", "e", "para", "com", "the", "an", "of", "to",
];

/// Whether two words begin alike: gender, number, verb and noun.
fn is_form(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let length = one.chars().count().max(other.chars().count());
    shared == length || (shared >= 3 && shared * 2 >= length)
}

/// Whether two source texts may well have one translation.
fn may_share(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let is_synonym = SYNONYMS.iter().any(|group| {
        group.contains(&one.trim_end_matches('?')) && group.contains(&other.trim_end_matches('?'))
    });
    let (words, others) = (contents(one), contents(other));
    let (fewer, more) = if words.len() <= others.len() { (words, others) } else { (others, words) };
    // “Save” and “Save file”, “Organization” and “Organizations”.
    is_synonym || fewer.iter().all(|word| more.iter().any(|it| is_form(word, it)))
}
