//! Compares how a membership stands with how it should.

use super::{Judge, NONE, Place, list};
use crate::calendar::format_instant;
use crate::model::{IdSet, Keyed, Lifecycle, Membership, MembershipId, Timestamp};
use crate::scenario::{MembershipFacts, Standing};

impl Judge<'_> {
    pub(super) fn membership(&mut self, facts: &MembershipFacts, index: Option<usize>) {
        let place = |field| match index {
            Some(index) => Place::Membership(index, field),
            None => Place::Nested("membership", field),
        };
        if let Some(expected) = &facts.objects {
            let actual = self.run.state.memberships_of(facts.user, facts.tenant).count() as u32;
            self.compare(place("objects"), expected, &actual, u32::to_string);
        }
        let found = self.find(facts);
        if let Some(expected) = &facts.standing {
            let actual = found.map_or(Standing::None, |(_, m)| standing(m));
            self.compare(place("is"), expected, &actual, |standing| standing.key().to_owned());
        }
        let Some((id, membership)) = found else {
            // Without `is`, facts about a membership that does not exist must not pass in silence.
            if facts.standing.is_none() && facts.objects.is_none() {
                self.flag(place("user"), Some(true), false);
            }
            return;
        };
        self.ends(facts, id, membership, &place);
        self.assigned(facts, membership, &place);
    }

    /// The n-th membership, or the active one, or the latest.
    fn find(&self, facts: &MembershipFacts) -> Option<(MembershipId, Membership)> {
        let all = || {
            self.run
                .state
                .memberships_of(facts.user, facts.tenant)
                .filter(|(_, m)| facts.relation.is_none_or(|relation| m.relation == relation))
                .map(|(id, m)| (id, *m))
        };
        match facts.ordinal {
            Some(ordinal) => all().nth(usize::from(ordinal.0).checked_sub(1)?),
            None => all().find(|(_, m)| m.is_active()).or_else(|| all().next_back()),
        }
    }

    /// The three ends and their instants.
    fn ends(
        &mut self,
        facts: &MembershipFacts,
        id: MembershipId,
        membership: Membership,
        place: &impl Fn(&'static str) -> Place,
    ) {
        let soft_deletion = self.run.rulebook.timelines.soft_deletion;
        let is_restorable = self.run.state.is_restorable(id, self.run.now, soft_deletion);
        let (since, ends) = instants(&membership);
        self.instant(place("since"), facts.since, since);
        self.instant(place("ends"), facts.ends, ends);
        self.flag(place("restorable"), facts.restorable, is_restorable);
        self.flag(place("listed"), facts.listed, membership.is_listed_as_deleted());
        self.flag(place("data_present"), facts.data_present, membership.has_data());
        self.flag(place("disabled"), facts.disabled, !membership.enabled);
    }

    fn assigned(
        &mut self,
        facts: &MembershipFacts,
        membership: Membership,
        place: &impl Fn(&'static str) -> Place,
    ) {
        if let Some(expected) = &facts.invitation {
            self.compare(place("invitation"), expected, &membership.invitation, |invitation| {
                invitation.key().to_owned()
            });
        }
        if let Some(expected) = &facts.user_type {
            self.compare(place("type"), expected, &membership.user_type, |user_type| {
                user_type.key().to_owned()
            });
        }
        let profile = self.run.scenario.roster.tenant(membership.tenant);
        self.set(place("groups"), facts.groups, membership.groups, &profile.groups);
        self.set(
            place("applications"),
            facts.applications,
            membership.applications,
            &profile.applications,
        );
        self.set(place("licences"), facts.licences, membership.licences, &profile.licences);
        if let Some(expected) = &facts.roles {
            self.compare(place("roles"), expected, &membership.roles, |roles| {
                list(roles.iter().map(Keyed::key))
            });
        }
    }

    pub(super) fn flag(&mut self, place: Place, expected: Option<bool>, actual: bool) {
        if let Some(expected) = &expected {
            self.compare(place, expected, &actual, bool::to_string);
        }
    }

    fn instant(&mut self, place: Place, expected: Option<Timestamp>, actual: Option<Timestamp>) {
        if expected.is_some() {
            self.compare(place, &expected, &actual, |at| {
                at.map_or_else(|| NONE.to_owned(), format_instant)
            });
        }
    }

    fn set<T: Into<u8> + From<u8> + Copy>(
        &mut self,
        place: Place,
        expected: Option<IdSet<T>>,
        actual: IdSet<T>,
        names: &[std::sync::Arc<str>],
    ) {
        if let Some(expected) = &expected {
            self.compare(place, expected, &actual, |ids| {
                list(
                    ids.iter()
                        .filter_map(|id| names.get(usize::from(id.into())))
                        .map(|name| &**name),
                )
            });
        }
    }
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
