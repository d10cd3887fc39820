//! What a random walk does next: often what can work, more often than people would what is odd.
//!
//! Part of what [`Seed`](super::Seed) promises: nothing here may change, or walks would.

use crate::engine;
use crate::model::{
    Command, CommandKind, Event, EventKind, Events, Lifecycle, Membership, MembershipId, Ordinal,
    Relation, Seconds, TenantId, Timestamp, UserId,
};
use crate::rules::Task;

use super::World;
use super::dice::Dice;
use super::trace::{Leg, Move, Player};
use super::vocabulary::Vocabulary;

/// What a step is meant to be.
#[derive(Clone, Copy, Debug)]
enum Aim {
    /// Something that is allowed and changes something.
    Sensible,
    /// The same, about the person and the organization of the last order.
    Meddling,
    /// Something that works, about somebody who has a confirmation open.
    Interfering,
    /// That confirmation.
    Confirming,
    /// Something about what is deleted, disabled or only invited.
    Odd,
    /// The last order once more.
    Again,
    /// Any order of the world.
    Anything,
    /// Some time.
    Waiting,
}

const AIMS: [(u64, Aim); 8] = [
    (9, Aim::Sensible),
    (5, Aim::Meddling),
    (3, Aim::Interfering),
    (3, Aim::Confirming),
    (6, Aim::Odd),
    (1, Aim::Again),
    (1, Aim::Anything),
    (5, Aim::Waiting),
];

/// Which wait a walk chooses.
#[derive(Clone, Copy, Debug)]
enum Until {
    /// The next deadline, or a second before or after it.
    Deadline,
    /// The end of any window, or a second before or after it.
    End,
    /// A second later.
    Second,
    /// Hours.
    Soon,
    /// Weeks.
    Late,
}

const UNTIL: [(u64, Until); 5] =
    [(6, Until::Deadline), (3, Until::End), (2, Until::Second), (3, Until::Soon), (1, Until::Late)];

/// What is tried more often for whoever was deleted: together they end in conflicts of names (D15).
const COMING_BACK: [CommandKind; 3] =
    [CommandKind::Restore, CommandKind::Invite, CommandKind::SignIn];

/// How often a walk looks for something that works before it takes what it has.
const TRIES: usize = 24;

/// Chooses the next step of a walk, seeing how things stand.
#[derive(Debug)]
pub(super) struct Choice<'a, 'w> {
    pub(super) world: &'w World,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) player: &'a Player<'w>,
    pub(super) dice: &'a mut Dice,
    pub(super) last: Option<Command>,
}

impl Choice<'_, '_> {
    pub(super) fn leg(&mut self) -> Leg {
        let order = self.order().filter(|order| self.has_room(order));
        let what = match order {
            Some(order) => Move::Order(order),
            None => Move::Wait(self.length()),
        };
        let removal = if may_start_a_removal(&what) { self.removal() } else { None };
        Leg { what, removal }
    }

    /// What somebody orders; nothing when time is to pass.
    fn order(&mut self) -> Option<Command> {
        let order = match self.dice.weighted(&AIMS)? {
            Aim::Sensible => self.working(Self::sensible),
            Aim::Meddling => self.working(Self::meddling),
            Aim::Interfering => self.working(Self::interfering),
            Aim::Confirming => self.confirming(),
            Aim::Odd => self.odd(),
            Aim::Again => self.last,
            Aim::Anything => self.dice.one_of(self.vocabulary.all()).copied(),
            Aim::Waiting => return None,
        };
        order.or_else(|| self.working(Self::sensible))
    }

    /// The first one of a few that works; the last one if none does.
    fn working(&mut self, choose: fn(&mut Self) -> Option<Command>) -> Option<Command> {
        let mut chosen = None;
        for _ in 0..TRIES {
            let Some(order) = choose(self) else { continue };
            chosen = Some(order);
            if self.has_room(&order) && self.events(&order).iter().any(changes_something) {
                break;
            }
        }
        chosen
    }

    /// By somebody who may do such things there.
    fn sensible(&mut self) -> Option<Command> {
        let kind = self.kind()?;
        let (actor, tenant) = self.place(Task::of(kind).is_some())?;
        let order = *self.dice.one_of(self.vocabulary.of(kind, actor, tenant))?;
        (!is_drastic(&order)).then_some(order)
    }

    /// Somebody with a role, and where; for what people do themselves mostly an external user of an
    /// organization that somebody administers, since little happens in the others.
    fn place(&mut self, is_task: bool) -> Option<(UserId, TenantId)> {
        let (_, role) = self.membership(|m| m.is_active() && !m.roles.is_empty())?;
        if is_task {
            return Some((role.user, role.tenant));
        }
        let is_external = |m: &Membership| m.is_active() && m.relation != Relation::Home;
        let external = match self.dice.below(4) {
            0 => None,
            1 => self.membership(is_external),
            _ => self.membership(|m| is_external(m) && m.tenant == role.tenant),
        };
        external.map(|(_, m)| (m.user, m.tenant)).or_else(|| self.anywhere())
    }

    /// By somebody who may do such things where the last order was given, about the same person.
    fn meddling(&mut self) -> Option<Command> {
        let last = self.last?;
        let tenant = last.tenant()?;
        let person = last.target().map(|target| target.user).or(last.invited()).or(last.actor())?;
        let kind = self.kind()?;
        let order = self.about(kind, person, tenant)?;
        (!is_drastic(&order)).then_some(order)
    }

    fn interfering(&mut self) -> Option<Command> {
        let (person, tenant) = self.open_confirmation()?;
        let kind = self.kind()?;
        self.about(kind, person, tenant)
    }

    fn confirming(&mut self) -> Option<Command> {
        let (actor, tenant) = self.open_confirmation()?;
        let orders = self.vocabulary.of(CommandKind::ConfirmLeave, actor, tenant);
        self.dice.one_of(orders).copied()
    }

    /// Who has a confirmation open, and of which organization.
    fn open_confirmation(&mut self) -> Option<(UserId, TenantId)> {
        let state = &self.player.state;
        let open = state.users.iter().filter_map(|user| user.confirmation);
        let open = open.map(|id| state.membership(id)).map(|m| (m.user, m.tenant));
        self.dice.one_of(&open.collect::<Vec<_>>()).copied()
    }

    fn odd(&mut self) -> Option<Command> {
        let is_odd = |m: &Membership| !m.is_listed_organization() || !m.enabled;
        let deleted = self.membership(Membership::is_listed_as_deleted);
        let deleted = deleted.filter(|_| self.dice.once_in(2));
        let (id, membership) = deleted.or_else(|| self.membership(is_odd))?;
        let kind = match deleted {
            Some(_) if self.dice.once_in(2) => *self.dice.one_of(&COMING_BACK)?,
            _ => self.kind()?,
        };
        let order = self.about(kind, membership.user, membership.tenant)?;
        let pair = self.player.state.memberships_of(membership.user, membership.tenant);
        let place = pair.take_while(|(other, _)| *other != id).count();
        let names_it = self.dice.once_in(2) && place < usize::from(u8::MAX);
        Some(if names_it { order.about_nth(Ordinal(place as u8 + 1)) } else { order })
    }

    /// An order about a person, by them or by somebody who has a role there.
    fn about(&mut self, kind: CommandKind, person: UserId, tenant: TenantId) -> Option<Command> {
        let has_role = |m: &Membership| m.tenant == tenant && m.is_active() && !m.roles.is_empty();
        let actor = match self.membership(has_role) {
            Some((_, m)) if Task::of(kind).is_some() => m.user,
            _ => person,
        };
        let concerns = |order: &&Command| match (order.target(), order.invited()) {
            (Some(target), _) => target.user == person,
            (None, Some(invited)) => invited == person,
            (None, None) => true,
        };
        let orders = self.vocabulary.of(kind, actor, tenant).iter().filter(concerns);
        self.dice.one_of(&orders.copied().collect::<Vec<_>>()).copied()
    }

    fn kind(&mut self) -> Option<CommandKind> {
        self.dice.weighted(self.vocabulary.kinds())
    }

    fn membership(
        &mut self,
        wanted: impl Fn(&Membership) -> bool,
    ) -> Option<(MembershipId, Membership)> {
        let all = self.player.state.memberships().filter(|(_, m)| wanted(m));
        let all: Vec<_> = all.map(|(id, m)| (id, *m)).collect();
        self.dice.one_of(&all).copied()
    }

    fn anywhere(&mut self) -> Option<(UserId, TenantId)> {
        let (users, tenants) = (self.player.state.users.len(), self.player.state.tenants.len());
        let place = (self.dice.below(users as u64), self.dice.below(tenants as u64));
        (users > 0 && tenants > 0).then_some((UserId(place.0 as u32), TenantId(place.1 as u32)))
    }

    /// What would come of an order; nothing when it is refused.
    fn events(&self, order: &Command) -> Events {
        let World { roster, rulebook, .. } = self.world;
        let Player { state, now, .. } = self.player;
        engine::decide(state, roster, rulebook, *now, order).unwrap_or_default()
    }

    /// Whether no more memberships would come to be than the world allows.
    fn has_room(&self, order: &Command) -> bool {
        let comes = |event: &Event| {
            matches!(event, Event::GuestInvited { .. } | Event::DirectConnectionMade { .. })
        };
        self.player.state.memberships.len() < self.world.most_memberships()
            || !self.events(order).iter().any(comes)
    }

    fn length(&mut self) -> Seconds {
        let timelines = self.world.rulebook.timelines;
        let whole = timelines.soft_deletion.get() + timelines.data_removal.get();
        let any = |dice: &mut Dice, most: i64| 1 + dice.below(most.max(1).unsigned_abs()) as i64;
        let length = match self.dice.weighted(&UNTIL) {
            Some(Until::Deadline) => self.until_deadline(),
            Some(Until::End) => self.until_an_end(),
            Some(Until::Second) => Some(1),
            Some(Until::Late) => Some(any(self.dice, whole)),
            Some(Until::Soon) | None => None,
        };
        let length = length.unwrap_or_else(|| any(self.dice, whole / 30)).max(1);
        let longest = Timestamp::LATEST.since(self.player.now);
        Seconds::new(length.min(longest.get().max(0)))
    }

    fn until_deadline(&mut self) -> Option<i64> {
        let due = engine::next_deadline(&self.player.state, &self.world.rulebook)?;
        Some(due.at.since(self.player.now).get() + self.about_then())
    }

    /// Until the end of a window by the timelines, wherever the rulebook may put it.
    fn until_an_end(&mut self) -> Option<i64> {
        let (_, membership) = self.membership(|m| !m.is_active() && m.has_data())?;
        let timelines = self.world.rulebook.timelines;
        let end = match membership.lifecycle {
            Lifecycle::SoftDeleted { since } => timelines.purged_at(since),
            Lifecycle::RemovingData { ends, .. } => ends,
            Lifecycle::Active | Lifecycle::Gone => return None,
        };
        Some(end.since(self.player.now).get() + self.about_then())
    }

    /// A second before, the instant, a second after.
    fn about_then(&mut self) -> i64 {
        self.dice.below(3) as i64 - 1
    }

    /// How long the data removals take that start in this step, where nothing else says so.
    fn removal(&mut self) -> Option<Seconds> {
        let is_free = self.world.removals.lengths().next().is_none();
        if !is_free || !self.dice.once_in(4) {
            return None;
        }
        let longest = self.world.rulebook.timelines.data_removal.get();
        let length = match self.dice.below(4) {
            0 => 1,
            1 => longest - 1,
            // Then it ends together with something else.
            2 => self.until_deadline()?,
            _ => 1 + self.dice.below(longest.unsigned_abs()) as i64,
        };
        (1..=longest).contains(&length).then_some(Seconds::new(length))
    }
}

/// All but one kind of event do.
fn changes_something(event: &Event) -> bool {
    event.kind() != EventKind::InvitationSentAgain
}

/// Whether the removal of somebody's data may begin with it.
fn may_start_a_removal(what: &Move) -> bool {
    match what {
        Move::Wait(_) => true,
        Move::Order(order) => matches!(
            order.kind(),
            CommandKind::ConfirmLeave | CommandKind::DeleteUser | CommandKind::DeletePermanently
        ),
    }
}

/// What would soon end a walk: whoever can help everybody else is gone, or the groups are.
fn is_drastic(order: &Command) -> bool {
    match order.kind() {
        CommandKind::Disable | CommandKind::DeleteUser => {
            order.target().map(|target| target.user) == order.actor()
        }
        kind => kind == CommandKind::DeleteGroup,
    }
}
