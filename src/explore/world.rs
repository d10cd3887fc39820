//! A bounded world: who there is at the start, what may be ordered, and how much may come to be.

use crate::model::{
    Account, Command, CommandKind, IdSet, Keyed, Membership, MembershipId, PrivacyInformation,
    Relation, Role, Roster, State, Tenant, TenantId, TenantProfile, Timestamp, User, UserId,
    UserProfile, UserType,
};
use crate::rules::Rulebook;
use crate::scenario::{Action, Removals, Scenario};
use crate::short_text::ShortText;

use super::orders;

/// Everything that a search needs to know before it begins.
#[derive(Clone, Debug)]
pub struct World {
    /// The names.
    pub roster: Roster,
    /// How things stand at the start.
    pub state: State,
    /// When it starts.
    pub start: Timestamp,
    /// By which rules.
    pub rulebook: Rulebook,
    /// How long data removals take where that is fixed; elsewhere any length is tried (D2).
    pub removals: Removals,
    /// How many external memberships may come to be, those that are gone included.
    pub relations: usize,
    /// Every command that is tried in every state, but for those about one of several objects.
    pub orders: Vec<Command>,
}

/// The numbers that bound a world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// How many external memberships may come to be after the start.
    pub relations: usize,
    /// Which commands are tried.
    pub commands: IdSet<CommandKind>,
}

/// How large a made-up world is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Organizations. The first one has an administrator and a group.
    pub tenants: u8,
    /// People with a work account: the administrator, then one in each of the other organizations.
    pub users: u8,
    /// External memberships that may come to be.
    pub relations: u8,
}

/// What orders may be filled with, besides people and organizations.
#[derive(Clone, Debug)]
pub(super) struct Values {
    pub(super) privacy: Vec<PrivacyInformation>,
    pub(super) roles: Vec<Role>,
    pub(super) user_types: Vec<UserType>,
}

/// A made-up world begins on 2026-01-01, like a scenario that does not say when.
const START: Timestamp = Timestamp::from_seconds(1_767_225_600);

const TENANTS: [&str; 8] =
    ["Fabrikam", "Contoso", "Northwind", "Tailspin", "Litware", "Wingtip", "Proseware", "Adatum"];
const PEOPLE: [(&str, &str); 8] = [
    ("rui", "Rui Lima"),
    ("ana", "Ana Souza"),
    ("eva", "Eva Reis"),
    ("gil", "Gil Prado"),
    ("bia", "Bia Nunes"),
    ("leo", "Leo Barros"),
    ("ivo", "Ivo Matos"),
    ("nina", "Nina Castro"),
];

impl Size {
    /// The most organizations, and the most people, that a made-up world can have.
    pub const MOST: u8 = 8;
    /// Two organizations, two people, one relation: a moment.
    pub const TINY: Self = Self { tenants: 2, users: 2, relations: 1 };
    /// Three organizations, three people, two relations: under a minute.
    pub const STANDARD: Self = Self { tenants: 3, users: 3, relations: 2 };
    /// Four of each and three relations: as far as the budget goes.
    pub const WIDE: Self = Self { tenants: 4, users: 4, relations: 3 };
    /// The sizes that have a name.
    pub const PRESETS: [(&'static str, Self); 3] =
        [("tiny", Self::TINY), ("standard", Self::STANDARD), ("wide", Self::WIDE)];
}

impl Default for Bounds {
    /// Two relations, and every command.
    fn default() -> Self {
        Self { relations: 2, commands: CommandKind::ALL.iter().copied().collect() }
    }
}

impl World {
    /// A made-up world of this size, in which every command is tried.
    #[must_use]
    pub fn of_size(size: Size) -> Self {
        let roster = roster(size);
        let state = state(&roster);
        let contact = PrivacyInformation { contact: Some(TEXT), statement: None };
        let values = Values {
            privacy: vec![PrivacyInformation::default(), contact],
            roles: vec![Role::UserAdministrator],
            user_types: vec![UserType::Guest],
        };
        let bounds = Bounds { relations: size.relations.into(), ..Bounds::default() };
        Self {
            orders: orders::all(&roster, &values, &bounds),
            roster,
            state,
            start: START,
            rulebook: Rulebook::default(),
            removals: Removals::default(),
            relations: bounds.relations,
        }
    }

    /// The world in which a scenario starts. What its steps fill commands with is what is tried.
    #[must_use]
    pub fn of_scenario(scenario: &Scenario, bounds: &Bounds) -> Self {
        let mut rulebook = Rulebook::default();
        rulebook.timelines = scenario.timelines.unwrap_or(rulebook.timelines);
        Self {
            orders: orders::all(&scenario.roster, &Values::of(scenario), bounds),
            roster: scenario.roster.clone(),
            state: scenario.state.clone(),
            start: scenario.start,
            rulebook,
            removals: scenario.removals.clone(),
            relations: bounds.relations,
        }
    }

    /// The most memberships that there can be at once.
    #[must_use]
    pub fn most_memberships(&self) -> usize {
        self.state.memberships.len() + self.relations
    }
}

impl Values {
    fn of(scenario: &Scenario) -> Self {
        let commands = || {
            scenario.steps.iter().flat_map(|step| match &step.action {
                Action::Commands(commands) => commands.as_slice(),
                Action::Wait(_) => &[],
            })
        };
        let stored = scenario.state.tenants.iter().map(|tenant| tenant.privacy);
        let privacy = commands().filter_map(|command| match command {
            Command::SetPrivacyInformation { privacy, .. } => Some(*privacy),
            _ => None,
        });
        let roles = commands().filter_map(|command| match command {
            Command::AssignRole { role, .. } => Some(*role),
            _ => None,
        });
        let user_types = commands().filter_map(|command| match command {
            Command::Invite { user_type, .. } => Some(*user_type),
            _ => None,
        });
        Self {
            privacy: distinct(
                [PrivacyInformation::default()].into_iter().chain(stored).chain(privacy),
            ),
            roles: some_or(distinct(roles), Role::UserAdministrator),
            user_types: some_or(distinct(user_types), UserType::Guest),
        }
    }
}

fn distinct<T: PartialEq>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut all = Vec::new();
    for value in values {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all
}

fn some_or<T>(mut values: Vec<T>, otherwise: T) -> Vec<T> {
    if values.is_empty() {
        values.push(otherwise);
    }
    values
}

/// The only text of a made-up world: a privacy contact.
const TEXT: crate::model::TextId = crate::model::TextId(0);

fn roster(size: Size) -> Roster {
    let tenants = TENANTS.iter().take(size.tenants.into()).enumerate().map(|(place, name)| {
        let key = name.to_lowercase();
        TenantProfile {
            domain: ShortText::from(format!("{key}.example")),
            key: ShortText::from(key),
            name: ShortText::new_static(name),
            groups: if place == 0 { vec![ShortText::new_static("design")] } else { Vec::new() },
            applications: Vec::new(),
            licences: Vec::new(),
        }
    });
    let tenants: Vec<_> = tenants.collect();
    let users = PEOPLE.iter().take(size.users.into()).enumerate().map(|(place, (key, name))| {
        let home = home(place, tenants.len());
        let domain = tenants.get(home).map(|tenant| tenant.domain.clone()).unwrap_or_default();
        UserProfile {
            key: ShortText::new_static(key),
            name: ShortText::new_static(name),
            email: ShortText::from(format!("{key}@{domain}")),
            home: Some(TenantId(home as u32)),
            language: None,
        }
    });
    let users = users.collect();
    Roster { tenants, users, texts: vec![ShortText::new_static("privacidade@fabrikam.example")] }
}

/// The administrator is at home in the first organization, the others in turn in the other ones.
fn home(user: usize, tenants: usize) -> usize {
    match (user, tenants) {
        (0, _) | (_, 0..=1) => 0,
        (user, tenants) => 1 + (user - 1) % (tenants - 1),
    }
}

fn state(roster: &Roster) -> State {
    let homes = roster.users.iter().zip(0..).map(|(profile, id)| {
        let tenant = profile.home.unwrap_or(TenantId(0));
        let home = Membership::new(UserId(id), tenant, Relation::Home);
        let roles = if id == 0 { Role::set(&[Role::GlobalAdministrator]) } else { home.roles };
        Membership { roles, ..home }
    });
    let account = |id| Account::WorkOrSchool { home: MembershipId(id) };
    let users = 0..roster.users.len() as u32;
    State {
        tenants: roster.tenants.iter().map(|_| Tenant::default()).collect(),
        users: users.map(|id| User { account: account(id), confirmation: None }).collect(),
        memberships: homes.collect(),
    }
}
