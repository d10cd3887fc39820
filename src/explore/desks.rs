//! The orders of a world, arranged by the corner of a state that they look at.
//!
//! What people order for themselves looks at their account at home, at what they have in that
//! organization, and at its setting. Of who administers, an order looks only at what bars them;
//! besides at the organization, or at its groups and whom it is about. Nothing else is looked at, and
//! nothing outside the same corner changes. A test compares searches with and without corners.

use crate::model::{Command, CommandKind, IdSet, TenantId, UserId};
use crate::rules::Task;

use super::{World, packed};

/// Every order of a world.
#[derive(Clone, Debug)]
pub(crate) struct Desks {
    pub(crate) people: Vec<Person>,
    /// The orders about what is soft-deleted, of each person in each organization.
    pub(crate) deleted: Vec<Sheet>,
}

/// The orders of one person, all that they can order.
#[derive(Clone, Debug)]
pub(crate) struct Person {
    /// Orders that concern no organization.
    pub(crate) loose: Sheet,
    pub(crate) desks: Vec<Desk>,
}

/// The orders of one person in one organization.
#[derive(Clone, Debug)]
pub(crate) struct Desk {
    /// What they order for themselves.
    pub(crate) own: Sheet,
    /// What they administer: the organization, then each person.
    pub(crate) tasks: Vec<Sheet>,
    /// The kinds of the orders by which they administer.
    pub(crate) kinds: IdSet<CommandKind>,
}

/// Orders that look at the same corner.
#[derive(Clone, Debug)]
pub(crate) struct Sheet {
    /// Which sheet it is, to tell its corners from those of others.
    pub(crate) number: u32,
    pub(crate) tenant: Option<TenantId>,
    /// At whose memberships the orders look, if at anybody's.
    pub(crate) person: Option<UserId>,
    /// Which part of the organization they look at, as bits of its half word.
    pub(crate) part: u32,
    /// Each with its place: among the orders of the world, or of those about what is soft-deleted.
    pub(crate) orders: Vec<(u16, Command)>,
}

impl Desks {
    /// Arranges the orders of a world; `None` when they do not come in the order of the sheets, in
    /// which their results must come.
    pub(crate) fn of(world: &World) -> Option<Self> {
        let users = world.state.users.len() as u32;
        let tenants = world.state.tenants.len() as u32;
        let people = || (0..users).map(UserId);
        let tenants = || (0..tenants).map(TenantId);
        let everybody = people().map(|actor| {
            let loose = sheet(world, None, Some(actor), 0, |order| order.actor() == Some(actor));
            let desks = tenants().map(|tenant| Desk::of(world, actor, tenant));
            Person { loose, desks: desks.collect() }
        });
        let mut desks = Self { people: everybody.collect(), deleted: Vec::new() };
        for (user, tenant) in people().flat_map(|user| tenants().map(move |tenant| (user, tenant)))
        {
            let mut deleted = sheet(world, Some(tenant), Some(user), packed::GROUPS, |order| {
                let kinds = [CommandKind::Restore, CommandKind::DeletePermanently];
                kinds.contains(&order.kind()) && order.person() == Some(user)
            });
            deleted.orders.iter_mut().zip(0..).for_each(|(order, place)| order.0 = place);
            desks.deleted.push(deleted);
        }
        desks.sheets_mut().zip(1..).for_each(|(sheet, number)| sheet.number = number);
        desks.is_in_order(world).then_some(desks)
    }

    fn is_in_order(&self, world: &World) -> bool {
        let sheets = self.people.iter().flat_map(|person| {
            let desks = person.desks.iter();
            let desks = desks.flat_map(|desk| std::iter::once(&desk.own).chain(&desk.tasks));
            std::iter::once(&person.loose).chain(desks)
        });
        let places = sheets.flat_map(|sheet| &sheet.orders).map(|(place, _)| usize::from(*place));
        places.eq(0..world.orders.len())
    }

    fn sheets_mut(&mut self) -> impl Iterator<Item = &mut Sheet> {
        let people = self.people.iter_mut().flat_map(|person| {
            let desks = person.desks.iter_mut();
            let desks =
                desks.flat_map(|desk| std::iter::once(&mut desk.own).chain(&mut desk.tasks));
            std::iter::once(&mut person.loose).chain(desks)
        });
        people.chain(&mut self.deleted)
    }
}

impl Desk {
    fn of(world: &World, actor: UserId, tenant: TenantId) -> Self {
        let at = Some(tenant);
        let is_task = |order: &Command| Task::of(order.kind()).is_some();
        let is_theirs = move |order: &Command| order.actor() == Some(actor);
        let own = sheet(world, at, Some(actor), packed::SETTING, |order| {
            is_theirs(order) && !is_task(order)
        });
        let administered = sheet(world, at, None, u32::MAX, |order| {
            is_theirs(order) && is_task(order) && order.person().is_none()
        });
        let people = (0..world.state.users.len() as u32).map(UserId);
        let about = people.map(|person| {
            sheet(world, at, Some(person), packed::GROUPS, |order| {
                is_theirs(order) && is_task(order) && order.person() == Some(person)
            })
        });
        let tasks: Vec<Sheet> =
            std::iter::once(administered).chain(about).filter(|it| !it.orders.is_empty()).collect();
        let orders = tasks.iter().flat_map(|sheet| &sheet.orders);
        let kinds = orders.map(|(_, order)| order.kind()).collect();
        Self { own, tasks, kinds }
    }
}

/// The orders in an organization for which this is true.
fn sheet(
    world: &World,
    tenant: Option<TenantId>,
    person: Option<UserId>,
    part: u32,
    is_on_it: impl Fn(&Command) -> bool,
) -> Sheet {
    let numbered = (0u16..).zip(world.orders.iter().copied());
    let orders = numbered.filter(|(_, order)| order.tenant() == tenant && is_on_it(order));
    Sheet { number: 0, tenant, person, part, orders: orders.collect() }
}
