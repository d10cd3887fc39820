//! Who takes part in a draft: only those whom a step or a membership needs.

use super::yaml::{Fields, Node, field, items, word};
use crate::calendar::format_length;
use crate::explore::{Leg, Move, World};
use crate::model::{
    GroupId, IdSet, Invitation, Keyed, LeaveSetting, Membership, Relation, Role, TenantId, UserId,
    UserType,
};
use crate::scenario::defaults;
use crate::short_text::ShortText;

/// Everyone who is needed.
pub(super) struct Cast<'a> {
    world: &'a World,
    legs: &'a [Leg],
    users: Vec<UserId>,
    tenants: Vec<TenantId>,
}

impl<'a> Cast<'a> {
    pub(super) fn of(world: &'a World, legs: &'a [Leg]) -> Self {
        let mut cast = Self { world, legs, users: Vec::new(), tenants: Vec::new() };
        let users = (0..world.roster.users.len() as u32).map(UserId);
        cast.users = users.filter(|user| cast.needs_user(*user)).collect();
        let tenants = (0..world.roster.tenants.len() as u32).map(TenantId);
        cast.tenants = tenants.filter(|tenant| cast.needs_tenant(*tenant)).collect();
        cast
    }

    /// The lines of `tenants`, `users`, `guests` and `direct_connections`.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = self.mapping("tenants", &self.tenants, |id| self.tenant(id));
        lines.extend(self.mapping("users", &self.users, |id| self.user(id)));
        let kinds =
            [("guests", Relation::Collaboration), ("direct_connections", Relation::DirectConnect)];
        for (key, relation) in kinds {
            let meant = |m: &&Membership| m.relation == relation && self.users.contains(&m.user);
            let all = self.world.state.memberships.iter().filter(meant);
            let all: Vec<_> = all.map(|membership| Node::Map(self.relation(membership))).collect();
            if !all.is_empty() {
                lines.push(format!("{key}:"));
                lines.extend(items(2, &all));
            }
        }
        lines
    }

    fn mapping<T: Copy>(
        &self,
        name: &str,
        ids: &[T],
        of: impl Fn(T) -> (ShortText, Fields),
    ) -> Vec<String> {
        if ids.is_empty() {
            return vec![format!("{name}: {{}}")];
        }
        let lines = ids.iter().flat_map(|id| match of(*id) {
            (key, fields) if fields.is_empty() => vec![format!("  {}:", word(&key))],
            (key, fields) => field(2, &key, &Node::Map(fields)),
        });
        [format!("{name}:")].into_iter().chain(lines).collect()
    }

    /// Somebody who acts, who is acted on, or on whom an event could have an effect.
    fn needs_user(&self, user: UserId) -> bool {
        let is_named = |leg: &Leg| match leg.what {
            Move::Order(command) => [command.actor(), command.person()].contains(&Some(user)),
            Move::Wait(_) => false,
        };
        let mut memberships = self.world.state.memberships.iter().filter(|m| m.user == user);
        self.legs.iter().any(is_named)
            || memberships.any(|m| m.relation != Relation::Home || !m.groups.is_empty())
    }

    fn needs_tenant(&self, tenant: TenantId) -> bool {
        let is_named = |leg: &Leg| match leg.what {
            Move::Order(command) => command.tenant() == Some(tenant),
            Move::Wait(_) => false,
        };
        let belongs = |m: &Membership| m.tenant == tenant && self.users.contains(&m.user);
        self.legs.iter().any(is_named) || self.world.state.memberships.iter().any(belongs)
    }

    fn tenant(&self, id: TenantId) -> (ShortText, Fields) {
        let World { roster, state, removals, .. } = self.world;
        let (profile, tenant) = (roster.tenant(id), state.tenant(id));
        let mut fields = Fields::default();
        if *profile.name != *defaults::name(&profile.key) {
            fields.put("name", Node::text(&profile.name));
        }
        if *profile.domain != *defaults::domain(&profile.key) {
            fields.put("domain", Node::text(&profile.domain));
        }
        if !tenant.privacy.is_empty() {
            fields.put("privacy", super::step::privacy(tenant.privacy, roster));
        }
        if tenant.leave_setting != LeaveSetting::NotConfigured {
            let may_leave = tenant.leave_setting.allows_leaving();
            fields.put("external_users_may_leave", Node::plain(may_leave));
        }
        fields.put_list("groups", named(self.groups(id), &profile.groups));
        let members = || state.memberships.iter().filter(|m| m.tenant == id);
        let assigned = members().fold(IdSet::EMPTY, |all, m| m.applications.union(all));
        fields.put_list("applications", named(assigned, &profile.applications));
        let held = members().fold(IdSet::EMPTY, |all, m| m.licences.union(all));
        fields.put_list("licences", named(held, &profile.licences));
        if let Some((_, length)) = removals.by_tenant.iter().find(|(tenant, _)| *tenant == id) {
            fields.put("data_removal_takes", Node::plain(format_length(*length)));
        }
        (profile.key.clone(), fields)
    }

    /// The groups of a tenant that somebody is in, or that a step is about.
    fn groups(&self, tenant: TenantId) -> IdSet<GroupId> {
        let members = self.world.state.memberships.iter().filter(|m| m.tenant == tenant);
        let ordered = self.legs.iter().filter_map(|leg| match leg.what {
            Move::Order(command) if command.tenant() == Some(tenant) => command.group(),
            _ => None,
        });
        members.fold(ordered.collect(), |all, m| m.groups.union(all))
    }

    fn user(&self, id: UserId) -> (ShortText, Fields) {
        let World { roster, state, .. } = self.world;
        let profile = roster.user(id);
        let mut fields = Fields::default();
        if *profile.name != *defaults::name(&profile.key) {
            fields.put("name", Node::text(&profile.name));
        }
        match profile.home {
            Some(home) => fields.put("home", Node::text(&roster.tenant(home).key)),
            None => fields.put("account", Node::plain("personal")),
        }
        let domain = profile.home.map(|home| &*roster.tenant(home).domain);
        if *profile.email != *defaults::email(&profile.key, domain) {
            fields.put("email", Node::text(&profile.email));
        }
        if let Some(language) = &profile.language {
            fields.put("language", Node::text(language));
        }
        if let Some(home) = state.home_account(id) {
            self.object(home, UserType::Member, &mut fields);
        }
        (profile.key.clone(), fields)
    }

    /// A guest or a direct connection.
    fn relation(&self, membership: &Membership) -> Fields {
        let roster = &self.world.roster;
        let mut fields = Fields::default();
        fields.put("user", Node::text(&roster.user(membership.user).key));
        fields.put("tenant", Node::text(&roster.tenant(membership.tenant).key));
        if membership.relation == Relation::Collaboration {
            if membership.invitation != Invitation::Accepted {
                fields.put("invitation", Node::plain(membership.invitation.key()));
            }
            self.object(membership, UserType::Guest, &mut fields);
        }
        fields
    }

    /// What can be said of an object, at home or elsewhere.
    fn object(&self, membership: &Membership, usual: UserType, fields: &mut Fields) {
        let tenant = self.world.roster.tenant(membership.tenant);
        if membership.user_type != usual {
            fields.put("type", Node::plain(membership.user_type.key()));
        }
        if !membership.enabled {
            fields.put("disabled", Node::plain(true));
        }
        fields.put_list("roles", Node::words(membership.roles.iter().map(Role::key)));
        fields.put_list("groups", named(membership.groups, &tenant.groups));
        fields.put_list("applications", named(membership.applications, &tenant.applications));
        fields.put_list("licences", named(membership.licences, &tenant.licences));
    }
}

fn named<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[ShortText]) -> Node {
    Node::names(ids.iter().filter_map(|id| names.get(usize::from(id.into()))).map(|name| &**name))
}
