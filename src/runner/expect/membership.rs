//! Compares how a membership stands with how it should.

use super::{Judge, NONE, Place, list};
use crate::calendar::format_instant;
use crate::model::{IdSet, Keyed, Lifecycle, Membership, MembershipId, Timestamp};
use crate::scenario::{MembershipFacts, Standing};
use crate::short_text::ShortText;

impl Judge<'_> {
    pub(super) fn membership(&mut self, facts: &MembershipFacts, index: Option<usize>) {
        let place = |field| match index {
            Some(index) => Place::Membership(index, field),
            None => Place::Nested("membership", field),
        };
        if let Some(expected) = &facts.objects {
            let actual = self
                .run
                .state
                .memberships_of(facts.user, facts.tenant)
                .filter(|(_, m)| facts.relation.is_none_or(|relation| m.relation == relation))
                .count() as u32;
            self.compare(place("objects"), expected, &actual, u32::to_string);
        }
        let found = self.find(facts);
        if let Some(expected) = &facts.standing {
            let actual = found.map_or(Standing::None, |(_, m)| standing(m));
            self.compare(place("is"), expected, &actual, |standing| standing.key().to_owned());
        }
        self.ends(facts, found, &place);
        self.assigned(facts, found.map(|(_, membership)| membership), &place);
    }

    /// The n-th membership, or the active one, or the latest.
    fn find(&self, facts: &MembershipFacts) -> Option<(MembershipId, Membership)> {
        let all =
            || self.run.state.memberships_of(facts.user, facts.tenant).map(|(id, m)| (id, *m));
        let is_meant = |(_, m): &(MembershipId, Membership)| {
            facts.relation.is_none_or(|relation| m.relation == relation)
        };
        match facts.ordinal {
            Some(ordinal) => all().nth(usize::from(ordinal.0).checked_sub(1)?).filter(is_meant),
            None => {
                let mut meant = all().filter(is_meant);
                meant.find(|(_, m)| m.is_active()).or_else(|| all().rfind(is_meant))
            }
        }
    }

    /// The three ends and their instants; nothing is left of what is not there.
    fn ends(
        &mut self,
        facts: &MembershipFacts,
        found: Option<(MembershipId, Membership)>,
        place: &impl Fn(&'static str) -> Place,
    ) {
        let soft_deletion = self.run.rulebook.timelines.soft_deletion;
        let is_restorable = |(id, _)| self.run.state.is_restorable(id, self.run.now, soft_deletion);
        let is = |look: fn(&Membership) -> bool| found.is_some_and(|(_, m)| look(&m));
        let (since, ends) = found.map_or((None, None), |(_, membership)| instants(&membership));
        let is_restorable = found.is_some_and(is_restorable);
        self.stated(place("since"), facts.since, since, |&at| format_instant(at).into());
        self.stated(place("ends"), facts.ends, ends, |&at| format_instant(at).into());
        self.flag(place("restorable"), facts.restorable, is_restorable);
        self.flag(place("listed"), facts.listed, is(Membership::is_listed_as_deleted));
        self.flag(place("data_present"), facts.data_present, is(Membership::has_data));
    }

    fn assigned(
        &mut self,
        facts: &MembershipFacts,
        membership: Option<Membership>,
        place: &impl Fn(&'static str) -> Place,
    ) {
        let profile = self.run.scenario.roster.tenant(facts.tenant);
        let disabled = membership.map(|m| !m.enabled);
        self.stated(place("disabled"), facts.disabled, disabled, bool::to_string);
        let invitation = membership.map(|m| m.invitation);
        self.stated(place("invitation"), facts.invitation, invitation, |it| it.key().to_owned());
        let user_type = membership.map(|m| m.user_type);
        self.stated(place("type"), facts.user_type, user_type, |it| it.key().to_owned());
        let groups = membership.map(|m| m.groups);
        self.stated(place("groups"), facts.groups, groups, |&ids| names(ids, &profile.groups));
        let applications = membership.map(|m| m.applications);
        self.stated(place("applications"), facts.applications, applications, |&ids| {
            names(ids, &profile.applications)
        });
        let licences = membership.map(|m| m.licences);
        self.stated(place("licences"), facts.licences, licences, |&ids| {
            names(ids, &profile.licences)
        });
        let roles = membership.map(|m| m.roles);
        self.stated(place("roles"), facts.roles, roles, |roles| list(roles.iter().map(Keyed::key)));
    }

    pub(super) fn flag(&mut self, place: Place, expected: Option<bool>, actual: bool) {
        if let Some(expected) = &expected {
            self.compare(place, expected, &actual, bool::to_string);
        }
    }

    /// Compares what the scenario states with what may not be there at all.
    fn stated<T: PartialEq>(
        &mut self,
        place: Place,
        expected: Option<T>,
        actual: Option<T>,
        write: impl Fn(&T) -> String,
    ) {
        if expected.is_some() {
            self.compare(place, &expected, &actual, |value| {
                value.as_ref().map_or_else(|| NONE.to_owned(), &write)
            });
        }
    }
}

fn names<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[ShortText]) -> String {
    let names = ids.iter().filter_map(|id| names.get(usize::from(id.into())));
    list(names.map(|name| &**name))
}

/// How a membership stands, without the instants.
fn standing(membership: Membership) -> Standing {
    match membership.lifecycle {
        Lifecycle::Active => Standing::Active,
        Lifecycle::SoftDeleted { .. } => Standing::SoftDeleted,
        Lifecycle::RemovingData { .. } => Standing::RemovingData,
        Lifecycle::Gone => Standing::Gone,
    }
}

/// Since when it stands like this, and when its data removal ends.
fn instants(membership: &Membership) -> (Option<Timestamp>, Option<Timestamp>) {
    match membership.lifecycle {
        Lifecycle::Active | Lifecycle::Gone => (None, None),
        Lifecycle::SoftDeleted { since } => (Some(since), None),
        Lifecycle::RemovingData { since, ends } => (Some(since), Some(ends)),
    }
}
