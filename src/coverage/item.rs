//! One thing that scenarios can exercise, with a name that stays the same.

use super::{Edge, Passage};
use crate::message::{Catalog, Covered, LocaleId, Message, Name, Reference};
use crate::model::{EventKind, Keyed, Relation, keyed};
use crate::requirements;
use crate::rules::{self, Part, RuleId};
use crate::views::ViewKind;

/// One thing that scenarios can exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// The rule let a command pass, or brought something about.
    Allowed(RuleId),
    /// The rule was the first to refuse a command.
    Refused(RuleId),
    /// It happened.
    Event(EventKind),
    /// A membership of this relation went this way.
    Transition(Relation, Passage),
    /// Somebody looked at this second of the deadline of a membership.
    Edge(RuleId, Relation, Edge),
    /// Somebody saw it.
    View(ViewKind),
    /// Somebody read the message with this id in this locale.
    Message(&'static str, LocaleId),
    /// Something that implements the requirement or decision with this id was at work.
    Requirement(&'static str),
}

/// A kind of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is the `Item` of the same name")]
pub enum Kind {
    Allowed,
    Refused,
    Event,
    Transition,
    Edge,
    View,
    Message,
    Requirement,
}

keyed!(Kind {
    Allowed = "allowed",
    Refused = "refused",
    Event = "event",
    Transition = "transition",
    Edge = "edge",
    View = "view",
    Message = "message",
    Requirement = "requirement",
});

impl Item {
    /// Which kind of item it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Allowed(_) => Kind::Allowed,
            Self::Refused(_) => Kind::Refused,
            Self::Event(_) => Kind::Event,
            Self::Transition(..) => Kind::Transition,
            Self::Edge(..) => Kind::Edge,
            Self::View(_) => Kind::View,
            Self::Message(..) => Kind::Message,
            Self::Requirement(_) => Kind::Requirement,
        }
    }

    /// What it is, in words.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Self::Allowed(rule) | Self::Refused(rule) => Reference::Claim(rule.name()).into(),
            Self::Event(event) => Covered::Event { event }.into(),
            Self::Transition(relation, passage) => Covered::Transition { relation, passage }.into(),
            Self::Edge(RuleId::SoftDeletionEnds, relation, edge) => {
                Covered::EdgeOfSoftDeletion { relation, edge }.into()
            }
            Self::Edge(_, relation, edge) => Covered::EdgeOfDataRemoval { relation, edge }.into(),
            Self::View(view) => Covered::View { view }.into(),
            Self::Message(id, _) => Covered::Reading { id: Name::from(id) }.into(),
            Self::Requirement(id) => Reference::Text(id).into(),
        }
    }

    /// The stable name, such as `edge/soft-deletion-ends/second-before/collaboration`.
    #[must_use]
    pub fn id(self, catalog: &Catalog) -> String {
        let kind = self.kind().key();
        match self {
            Self::Allowed(rule) | Self::Refused(rule) => format!("{kind}/{}", rule.name()),
            Self::Event(event) => format!("{kind}/{}", kebab(event.key())),
            Self::Transition(relation, passage) => {
                let (from, to, cause) = passage.ends();
                let ends = format!("{}-to-{}", kebab(from.key()), kebab(to.key()));
                format!("{kind}/{ends}/{}/{}", kebab(cause.key()), kebab(relation.key()))
            }
            Self::Edge(rule, relation, edge) => {
                format!("{kind}/{}/{}/{}", rule.name(), kebab(edge.key()), kebab(relation.key()))
            }
            Self::View(view) => format!("{kind}/{}", kebab(view.key())),
            Self::Message(id, locale) => {
                let locale = catalog.name(locale);
                format!("{kind}/{id}/{locale}")
            }
            Self::Requirement(id) => format!("{kind}/{id}"),
        }
    }
}

fn kebab(key: &str) -> String {
    key.replace('_', "-")
}

/// Everything that the catalogues name, kind by kind, whether it can be reached or not.
pub(super) fn all(locales: &[LocaleId]) -> Vec<Item> {
    let relations = || Relation::ALL.iter().copied();
    let is = |is_meant: fn(&Part) -> bool| {
        rules::ALL.into_iter().filter(move |rule| is_meant(&rule.part)).map(|rule| rule.id)
    };
    let guards = is(Part::is_guard);
    let deadlines = is(|part| matches!(part, Part::Deadline { .. }));
    let transitions = relations().flat_map(|relation| {
        Passage::ALL.iter().map(move |&passage| Item::Transition(relation, passage))
    });
    let edges = deadlines.flat_map(|rule| {
        relations().flat_map(move |relation| {
            Edge::ALL.iter().map(move |&edge| Item::Edge(rule, relation, edge))
        })
    });
    let messages = Message::of_portal()
        .flat_map(|spec| locales.iter().map(move |&locale| Item::Message(spec.id, locale)));
    is(|_| true)
        .map(Item::Allowed)
        .chain(guards.map(Item::Refused))
        .chain(EventKind::ALL.iter().copied().map(Item::Event))
        .chain(transitions)
        .chain(edges)
        .chain(ViewKind::ALL.iter().copied().map(Item::View))
        .chain(messages)
        .chain(requirements::ALL.iter().map(|requirement| Item::Requirement(requirement.id)))
        .collect()
}
