//! What somebody reads when a rule refuses their command: one text per guard, under its name.

use super::define::{Name, Value};
use super::{Arguments, Spec};
use crate::engine::Refusal;
use crate::model::{Command, Roster, Timestamp};
use crate::rules::{self, RuleId, Rulebook, Task};
use crate::views::shows_leave_blocked;

/// A refusal with everything that its text may want to name. Every guard gets the same arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    rule: RuleId,
    person: Name,
    organization: Name,
    group: Name,
    roles: Vec<&'static str>,
    instant: Timestamp,
}

impl Refused {
    /// What the actor of this command reads.
    #[must_use]
    pub fn new(command: &Command, refusal: &Refusal, roster: &Roster, rulebook: &Rulebook) -> Self {
        let person = command.target().map(|target| target.user).or(command.invited());
        let tenant = command.tenant();
        let group = tenant.zip(command.group());
        let roles = Task::of(command.kind()).map(|task| rulebook.grants[task]);
        Self {
            rule: refusal.rule,
            person: person
                .or(command.actor())
                .map(|id| roster.user(id).name.clone())
                .unwrap_or_default(),
            organization: tenant.map(|id| roster.tenant(id).name.clone()).unwrap_or_default(),
            group: group
                .map(|(tenant, group)| roster.group_name(tenant, group))
                .unwrap_or_default(),
            roles: roles.into_iter().flat_map(|roles| roles.iter()).map(super::role_id).collect(),
            instant: match *command {
                Command::AdvanceClock { to } => to,
                _ => Timestamp::EARLIEST,
            },
        }
    }

    /// Every refusal that has a text of its own.
    pub fn specs() -> impl Iterator<Item = Spec> {
        let guards = rules::ALL.into_iter().filter(|rule| rule.part.is_guard());
        guards.filter(|rule| !shows_leave_blocked(rule.id)).map(|rule| Spec {
            id: rule.name,
            arguments: &[
                ("person", Name::examples),
                ("organization", Name::examples),
                ("group", Name::examples),
                ("roles", <Vec<&'static str>>::examples),
                ("instant", Timestamp::examples),
            ],
        })
    }

    /// The Fluent id: the name of the rule.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.rule.name()
    }

    /// What the text is filled with.
    #[must_use]
    pub fn arguments(&self) -> Arguments {
        Arguments::from([
            ("person", self.person.argument()),
            ("organization", self.organization.argument()),
            ("group", self.group.argument()),
            ("roles", self.roles.argument()),
            ("instant", self.instant.argument()),
        ])
    }
}
