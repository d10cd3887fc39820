//! Every invariant can fail: with the rulebook broken on purpose, the search finds the shortest way.

use std::fmt::Write;
use std::path::Path;

use tchau::explore::{Attempt, Bounds, Limits, Marks, Size, Watch, World, legs, play};
use tchau::invariants::{self, InvariantId};
use tchau::model::{EventKind, IdSet};
use tchau::rules::{RuleId, Rulebook};

use super::legs::told;
use super::watching::{ALL, mark, searched};
use super::world_of;
use crate::kept::Differences;

/// What is broken, and what does not hold then.
struct Row {
    invariant: InvariantId,
    how: &'static str,
    world: World,
}

fn without(rules: &[RuleId], how: &'static str, invariant: InvariantId) -> Row {
    let mut world = World::of_size(Size::TINY);
    world.rulebook = rules.iter().fold(world.rulebook, |book, rule| book.without(*rule));
    Row { invariant, how, world }
}

fn idle(kind: EventKind, how: &'static str, invariant: InvariantId) -> Row {
    let mut world = World::of_size(Size::TINY);
    world.rulebook = Rulebook { idle: IdSet::from_iter([kind]), ..world.rulebook };
    Row { invariant, how, world }
}

fn indiscriminate(effect: RuleId, row: Row) -> Row {
    let mut world = row.world;
    world.rulebook.indiscriminate.insert(effect);
    Row { world, ..row }
}

fn with_room(row: Row) -> Row {
    let world = World { relations: 2, ..row.world };
    Row { world, ..row }
}

fn rows() -> Vec<Row> {
    use InvariantId as Id;
    use RuleId as Rule;
    vec![
        without(
            &[Rule::SoftDeletionEnds],
            "no soft deletion ends by itself",
            Id::SoftDeletionHasADeadline,
        ),
        without(
            &[Rule::DataRemovalEnds],
            "no data removal ends by its latest instant",
            Id::DataRemovalEndsInItsWindow,
        ),
        without(
            &[Rule::RestoreNeedsSoftDeletion],
            "anything can be restored",
            Id::PurgedStaysPurged,
        ),
        without(
            &[Rule::PermanentDeletionNeedsSoftDeletion],
            "anything can be deleted permanently",
            Id::PermanentDeletionHasTwoTriggers,
        ),
        without(&[Rule::RestoreNeedsSoftDeletion], "anything can be restored", Id::RestoredInTime),
        idle(EventKind::MembershipRestored, "a restore changes nothing", Id::RestoredAsItWas),
        without(
            &[Rule::DeletedObjectCannotChange],
            "what is deleted can be changed",
            Id::SoftDeletionKeepsEverything,
        ),
        indiscriminate(
            Rule::DeletionByAdministratorIsSoft,
            without(
                &[],
                "an administrator deletes even a direct connection softly",
                Id::DirectConnectIsNeverSoftDeleted,
            ),
        ),
        without(
            &[Rule::DirectConnectHasNoObject],
            "a direct connection is taken for an object",
            Id::DirectConnectHasNothingAssigned,
        ),
        with_room(without(
            &[Rule::RestoreNeedsAFreeName],
            "a restore does not ask whether the name is free",
            Id::OneActiveObjectPerPerson,
        )),
        with_a_personal_account(),
        indiscriminate(
            Rule::LeavingSoftDeletesTheAccount,
            without(
                &[Rule::HomeOrganizationCannotBeLeft],
                "the home organization can be left, and leaving soft-deletes any account",
                Id::HomeOrganizationIsNeverLeft,
            ),
        ),
        without(
            &[Rule::ConfirmationMustBeOpen],
            "a confirmation need not be open",
            Id::NobodyLeavesUnconfirmed,
        ),
        without(
            &[Rule::LeavingNeedsPermission],
            "nobody asks whether leaving is allowed",
            Id::NobodyLeavesWithoutPermission,
        ),
        without(
            &[Rule::LeavingNeedsAnEnabledAccount],
            "nobody asks whether the account is enabled",
            Id::NobodyLeavesDisabled,
        ),
        without(
            &[Rule::ConfirmationCloses],
            "no confirmation closes",
            Id::ConfirmationIsOfAListedOrganization,
        ),
        without(
            &[Rule::RolesNeedAnAcceptedObject],
            "roles are given before an invitation is accepted",
            Id::RolesNeedAcceptance,
        ),
        without(
            &[Rule::LeaveSettingNeedsPrivacyInformation],
            "the setting can be changed without privacy information",
            Id::LeaveSettingChangesWithPrivacyInformation,
        ),
        without(
            &[Rule::GroupMustExist],
            "a deleted group can have new members",
            Id::DeletedGroupsHaveNoActiveMembers,
        ),
        without(
            &[Rule::DeletedObjectCannotChange],
            "what is gone can be changed",
            Id::GoneKeepsNothing,
        ),
        idle(EventKind::GuestInvited, "an invitation makes no object", Id::EachEventHasOneSubject),
    ]
}

/// A made-up world has no personal account.
fn with_a_personal_account() -> Row {
    let path = "scenarios/direct-connect/personal-account-cannot-connect.yaml";
    let mut world = world_of(path, &Bounds::default());
    world.rulebook = world.rulebook.without(RuleId::DirectConnectNeedsAWorkAccount);
    let how = "a personal account can connect directly";
    Row { invariant: InvariantId::PersonalAccountStaysPersonal, how, world }
}

#[test]
fn every_invariant_has_its_breach() {
    let covered: Vec<_> = rows().iter().map(|row| row.invariant).collect();
    assert_eq!(covered, invariants::ALL.map(|invariant| invariant.id));
}

#[test]
fn every_invariant_fails_by_the_shortest_way() {
    let mut text = String::new();
    for row in rows() {
        let _ = writeln!(text, "# {}\n# broken: {}", row.invariant.name(), row.how);
        let _ = writeln!(text, "{}", shortest(&row));
    }
    let mut differences = Differences::default();
    differences
        .compare(Path::new("tests/data/explore/breaches.txt"), &format!("{}\n", text.trim_end()));
    differences.assert_none();
}

/// The steps of the shortest way to the breach, which is in the last one.
fn shortest(row: &Row) -> String {
    let limits = Limits { depth: Some(8), first_only: true, ..ALL };
    let exploration = searched(&row.world, limits, &Only(row.invariant));
    let way = exploration.found.get(&mark(row.invariant));
    let way = way.unwrap_or_else(|| panic!("{:?} held: {:?}", row.invariant, exploration.progress));
    let legs = legs(&row.world, way, true).unwrap();
    let played = play(&row.world, &legs);
    let (last, before) = played.split_last().unwrap();
    assert!(last.broken.contains(&row.invariant), "{legs:?}");
    assert!(before.iter().all(|played| !played.broken.contains(&row.invariant)), "{legs:?}");
    told(&row.world, &legs)
}

/// Marks one invariant when it does not hold.
struct Only(InvariantId);

impl Watch for Only {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        if attempt.broken.contains(&self.0) {
            marks.mark(mark(self.0));
        }
        true
    }
}
