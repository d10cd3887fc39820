//! What always holds, said positively: one file per invariant, one line each in [`ALL`].
//!
//! Every driver checks every invariant after every event, and whenever time has passed.

mod confirmation_is_of_a_listed_organization;
mod data_removal_ends_in_its_window;
mod deleted_groups_have_no_active_members;
mod direct_connect_has_nothing_assigned;
mod direct_connect_is_never_soft_deleted;
mod each_event_has_one_subject;
mod gone_keeps_nothing;
mod home_organization_is_never_left;
mod leave_setting_changes_with_privacy_information;
mod nobody_leaves_disabled;
mod nobody_leaves_unconfirmed;
mod nobody_leaves_without_permission;
mod one_active_object_per_person;
mod permanent_deletion_has_two_triggers;
mod personal_account_stays_personal;
mod purged_stays_purged;
mod restored_as_it_was;
mod restored_in_time;
mod roles_need_acceptance;
mod soft_deletion_has_a_deadline;
mod soft_deletion_keeps_everything;

use crate::model::{Event, MembershipId, State, Timestamp};
use crate::rules::Rulebook;

/// One event, or some time, with how things stood before it and after it.
#[derive(Debug)]
pub struct Change<'a> {
    /// How things stood.
    pub before: &'a State,
    /// When it happened.
    pub at: Timestamp,
    /// What happened; nothing but that time has passed.
    pub event: Option<Event>,
    /// How things stand now.
    pub after: &'a State,
    /// The numbers that the windows are measured by.
    pub rulebook: &'a Rulebook,
}

impl Change<'_> {
    /// The membership that the event is about.
    fn subject(&self) -> Option<MembershipId> {
        self.event.and_then(|event| event.membership())
    }
}

/// Something that always holds.
#[derive(Debug)]
pub struct Invariant {
    /// Which one it is.
    pub id: InvariantId,
    /// The stable kebab-case name: in reports, in JSON, and of its text.
    pub name: &'static str,
    /// The requirements and decisions that it guards.
    pub implements: &'static [&'static str],
    /// Whether it holds after this change.
    pub holds: fn(&Change<'_>) -> bool,
}

macro_rules! catalogue {
    ($($id:ident = $file:ident,)*) => {
        /// Which invariant: the same order as [`ALL`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the file of each invariant says what it is")]
        #[repr(u8)]
        pub enum InvariantId { $($id),* }

        /// Every invariant.
        pub static ALL: [&Invariant; [$(InvariantId::$id),*].len()] = [$(&$file::INVARIANT),*];
    };
}

catalogue! {
    SoftDeletionHasADeadline = soft_deletion_has_a_deadline,
    DataRemovalEndsInItsWindow = data_removal_ends_in_its_window,
    PurgedStaysPurged = purged_stays_purged,
    PermanentDeletionHasTwoTriggers = permanent_deletion_has_two_triggers,
    RestoredInTime = restored_in_time,
    RestoredAsItWas = restored_as_it_was,
    SoftDeletionKeepsEverything = soft_deletion_keeps_everything,
    DirectConnectIsNeverSoftDeleted = direct_connect_is_never_soft_deleted,
    DirectConnectHasNothingAssigned = direct_connect_has_nothing_assigned,
    OneActiveObjectPerPerson = one_active_object_per_person,
    PersonalAccountStaysPersonal = personal_account_stays_personal,
    HomeOrganizationIsNeverLeft = home_organization_is_never_left,
    NobodyLeavesUnconfirmed = nobody_leaves_unconfirmed,
    NobodyLeavesWithoutPermission = nobody_leaves_without_permission,
    NobodyLeavesDisabled = nobody_leaves_disabled,
    ConfirmationIsOfAListedOrganization = confirmation_is_of_a_listed_organization,
    RolesNeedAcceptance = roles_need_acceptance,
    LeaveSettingChangesWithPrivacyInformation = leave_setting_changes_with_privacy_information,
    DeletedGroupsHaveNoActiveMembers = deleted_groups_have_no_active_members,
    GoneKeepsNothing = gone_keeps_nothing,
    EachEventHasOneSubject = each_event_has_one_subject,
}

impl InvariantId {
    /// The invariant itself.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the macro makes the ids the places in `ALL`")]
    pub fn invariant(self) -> &'static Invariant {
        ALL[self as usize]
    }

    /// The stable kebab-case name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.invariant().name
    }
}

/// The invariants that do not hold after this change; nothing, one hopes.
pub fn broken(change: &Change<'_>) -> impl Iterator<Item = InvariantId> {
    ALL.into_iter().filter(|invariant| !(invariant.holds)(change)).map(|invariant| invariant.id)
}

/// The invariant with this kebab-case name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Invariant> {
    ALL.into_iter().find(|invariant| invariant.name == name)
}
