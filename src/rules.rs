//! What the system allows and what follows from it: one file per rule, one line each in [`ALL`].
//!
//! The order of [`ALL`] is the precedence when several rules refuse (D43): first what the actor may
//! do at all, then who or what the command is about, then the rule of the command. After the guards
//! come the effects, in the order in which their events happen, then the deadlines.

mod actor;
mod case;
mod grants;
mod rulebook;
mod subject;

mod account_can_be_disabled;
mod administration_needs_a_role;
mod confirmation_closes;
mod confirmation_must_be_open;
mod connecting_makes_a_connection;
mod data_removal_ends;
mod deleted_account_can_do_nothing;
mod deleted_group_loses_its_members;
mod deleted_object_cannot_change;
mod deletion_by_administrator_is_soft;
mod direct_connect_has_no_object;
mod direct_connect_has_nothing_to_restore;
mod direct_connect_is_for_outsiders;
mod direct_connect_needs_a_work_account;
mod direct_connect_only_once;
mod disabled_account_can_do_nothing;
mod group_must_exist;
mod groups_have_members;
mod home_organization_cannot_be_left;
mod invitation_is_for_outsiders;
mod invitation_makes_an_object;
mod leave_asks_for_confirmation;
mod leave_needs_an_entry;
mod leave_setting_is_stored;
mod leave_setting_needs_privacy_information;
mod leaving_direct_connect_removes_data;
mod leaving_needs_an_enabled_account;
mod leaving_needs_permission;
mod leaving_soft_deletes_the_account;
mod permanent_deletion_needs_soft_deletion;
mod permanent_deletion_removes_data;
mod person_must_belong;
mod privacy_contact_is_an_email_address;
mod privacy_information_is_stored;
mod privacy_statement_is_a_web_address;
mod redeeming_needs_an_invitation;
mod removing_direct_connect_removes_data;
mod restore_brings_everything_back;
mod restore_needs_a_free_name;
mod restore_needs_soft_deletion;
mod roles_are_assigned;
mod roles_need_an_accepted_object;
mod signing_in_needs_a_membership;
mod signing_in_redeems_the_invitation;
mod soft_deletion_ends;
mod time_moves_forward;

use crate::model::{CommandKind, Event, Events, IdSet, Membership, MembershipId, Timestamp};

pub use actor::Actor;
pub use case::Case;
pub use grants::{Grants, Task};
pub(crate) use privacy_contact_is_an_email_address::is_email_address;
pub(crate) use privacy_statement_is_a_web_address::is_web_address;
pub use rulebook::{BOUNDED, Moved, Rulebook, Timelines};
pub(crate) use subject::of as subject;

// A set of rules must have room for every rule.
const _: () = assert!(RuleId::COUNT <= RuleSet::CAPACITY);

/// A set of rules.
pub type RuleSet = IdSet<RuleId>;

/// A rule: its names, what it implements, and its part in deciding.
#[derive(Debug)]
pub struct Rule {
    /// Which one it is.
    pub id: RuleId,
    /// The stable kebab-case name: in scenarios, in JSON, and of its texts.
    pub name: &'static str,
    /// The requirements and decisions that it implements.
    pub implements: &'static [&'static str],
    /// The commands that it looks at; empty for a deadline.
    pub concerns: &'static [CommandKind],
    /// What it does.
    pub part: Part,
}

/// The five parts that a rule can have.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Refuses every command of a kind when it returns `true`, whatever the command is about.
    Bar(fn(&Actor<'_>, CommandKind) -> bool),
    /// Refuses the command when it returns `true`.
    Guard(fn(&Case<'_>) -> bool),
    /// Adds what follows from the command once no guard has refused it.
    Effect(fn(&Case<'_>, &mut Events)),
    /// Adds what follows from the attempt; for these kinds also when it is refused, which
    /// [`Case::is_refused`] tells.
    Attempt(fn(&Case<'_>, &mut Events), &'static [CommandKind]),
    /// Fires by itself when its instant comes.
    Deadline {
        /// When it fires for a membership that stands like this.
        due: fn(&Membership, &Rulebook) -> Option<Timestamp>,
        /// What it then brings about.
        event: fn(MembershipId, Timestamp, &Timelines) -> Event,
    },
}

impl Part {
    /// Whether it refuses commands.
    #[must_use]
    pub const fn is_guard(&self) -> bool {
        matches!(self, Self::Bar(_) | Self::Guard(_))
    }
}

macro_rules! catalogue {
    ($($id:ident = $file:ident,)*) => {
        /// Which rule: the same order as [`ALL`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the file of each rule says what it is")]
        #[repr(u8)]
        pub enum RuleId { $($id),* }

        impl RuleId {
            /// How many rules there are.
            pub const COUNT: usize = ALL.len();
        }

        /// Every rule, in order of precedence.
        pub static ALL: [&Rule; [$(RuleId::$id),*].len()] = [$(&$file::RULE),*];
    };
}

catalogue! {
    TimeMovesForward = time_moves_forward,
    // What the actor may do at all.
    DeletedAccountCanDoNothing = deleted_account_can_do_nothing,
    DisabledAccountCanDoNothing = disabled_account_can_do_nothing,
    AdministrationNeedsARole = administration_needs_a_role,
    // Who or what the command is about.
    PersonMustBelong = person_must_belong,
    DirectConnectHasNoObject = direct_connect_has_no_object,
    DirectConnectHasNothingToRestore = direct_connect_has_nothing_to_restore,
    DeletedObjectCannotChange = deleted_object_cannot_change,
    GroupMustExist = group_must_exist,
    LeaveNeedsAnEntry = leave_needs_an_entry,
    HomeOrganizationCannotBeLeft = home_organization_cannot_be_left,
    ConfirmationMustBeOpen = confirmation_must_be_open,
    // The rule of the command.
    LeavingNeedsPermission = leaving_needs_permission,
    LeavingNeedsAnEnabledAccount = leaving_needs_an_enabled_account,
    InvitationIsForOutsiders = invitation_is_for_outsiders,
    RedeemingNeedsAnInvitation = redeeming_needs_an_invitation,
    SigningInNeedsAMembership = signing_in_needs_a_membership,
    DirectConnectNeedsAWorkAccount = direct_connect_needs_a_work_account,
    DirectConnectIsForOutsiders = direct_connect_is_for_outsiders,
    DirectConnectOnlyOnce = direct_connect_only_once,
    LeaveSettingNeedsPrivacyInformation = leave_setting_needs_privacy_information,
    PrivacyContactIsAnEmailAddress = privacy_contact_is_an_email_address,
    PrivacyStatementIsAWebAddress = privacy_statement_is_a_web_address,
    RestoreNeedsSoftDeletion = restore_needs_soft_deletion,
    RestoreNeedsAFreeName = restore_needs_a_free_name,
    PermanentDeletionNeedsSoftDeletion = permanent_deletion_needs_soft_deletion,
    RolesNeedAnAcceptedObject = roles_need_an_accepted_object,
    // What follows.
    ConfirmationCloses = confirmation_closes,
    LeaveAsksForConfirmation = leave_asks_for_confirmation,
    LeavingSoftDeletesTheAccount = leaving_soft_deletes_the_account,
    LeavingDirectConnectRemovesData = leaving_direct_connect_removes_data,
    SigningInRedeemsTheInvitation = signing_in_redeems_the_invitation,
    InvitationMakesAnObject = invitation_makes_an_object,
    ConnectingMakesAConnection = connecting_makes_a_connection,
    LeaveSettingIsStored = leave_setting_is_stored,
    PrivacyInformationIsStored = privacy_information_is_stored,
    AccountCanBeDisabled = account_can_be_disabled,
    DeletionByAdministratorIsSoft = deletion_by_administrator_is_soft,
    RemovingDirectConnectRemovesData = removing_direct_connect_removes_data,
    RestoreBringsEverythingBack = restore_brings_everything_back,
    PermanentDeletionRemovesData = permanent_deletion_removes_data,
    GroupsHaveMembers = groups_have_members,
    DeletedGroupLosesItsMembers = deleted_group_loses_its_members,
    RolesAreAssigned = roles_are_assigned,
    // What fires by itself; the order is the order at one instant (D33).
    SoftDeletionEnds = soft_deletion_ends,
    DataRemovalEnds = data_removal_ends,
}

impl RuleId {
    /// The rule itself.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the macro makes the ids the places in `ALL`")]
    pub fn rule(self) -> &'static Rule {
        ALL[self as usize]
    }

    /// The stable kebab-case name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.rule().name
    }
}

impl From<RuleId> for u8 {
    fn from(id: RuleId) -> Self {
        id as Self
    }
}

impl From<u8> for RuleId {
    /// The rule at this place; places that no rule has give the last one.
    fn from(place: u8) -> Self {
        ALL.get(usize::from(place)).map_or(Self::DataRemovalEnds, |rule| rule.id)
    }
}

/// The rule with this kebab-case name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.into_iter().find(|rule| rule.name == name)
}

/// The bars for each kind of command, worked out at compile time like the tables below.
pub(crate) static BARS: [RuleSet; CommandKind::COUNT] = by_command(&ALL, &[BAR]);

/// The guards that look at each kind of command, but for the bars.
pub(crate) static GUARDS: [RuleSet; CommandKind::COUNT] = by_command(&ALL, &[GUARD]);

/// The effects and the attempts of each kind of command.
pub(crate) static EFFECTS: [RuleSet; CommandKind::COUNT] = by_command(&ALL, &[EFFECT, ATTEMPT]);

/// The attempts from which something follows even when they are refused.
pub(crate) static ATTEMPTS: [RuleSet; CommandKind::COUNT] = by_refused_command(&ALL);

/// The rules that fire by themselves.
pub(crate) static DEADLINES: RuleSet = deadlines(&ALL);

// The parts by number, which can be compared at compile time.
const BAR: u8 = 0;
const GUARD: u8 = 1;
const EFFECT: u8 = 2;
const ATTEMPT: u8 = 3;
const DEADLINE: u8 = 4;

const fn number(part: &Part) -> u8 {
    match part {
        Part::Bar(_) => BAR,
        Part::Guard(_) => GUARD,
        Part::Effect(_) => EFFECT,
        Part::Attempt(..) => ATTEMPT,
        Part::Deadline { .. } => DEADLINE,
    }
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where it cannot panic late"
)]
const fn deadlines(all: &[&Rule]) -> RuleSet {
    let mut bits = 0;
    let mut place = 0;
    while place < all.len() {
        if number(&all[place].part) == DEADLINE {
            bits |= 1 << place;
        }
        place += 1;
    }
    RuleSet::from_bits(bits)
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where it cannot panic late"
)]
const fn by_command(all: &[&Rule], parts: &[u8]) -> [RuleSet; CommandKind::COUNT] {
    let mut table = [RuleSet::EMPTY; CommandKind::COUNT];
    let mut place = 0;
    while place < all.len() {
        let rule = all[place];
        let mut i = 0;
        while i < rule.concerns.len() && is_among(number(&rule.part), parts) {
            let kind = rule.concerns[i] as usize;
            table[kind] = table[kind].union(RuleSet::from_bits(1 << place));
            i += 1;
        }
        place += 1;
    }
    table
}

#[expect(
    clippy::indexing_slicing,
    reason = "evaluated at compile time, where it cannot panic late"
)]
const fn by_refused_command(all: &[&Rule]) -> [RuleSet; CommandKind::COUNT] {
    let mut table = [RuleSet::EMPTY; CommandKind::COUNT];
    let mut place = 0;
    while place < all.len() {
        if let Part::Attempt(_, mut kinds) = all[place].part {
            while let [first, others @ ..] = kinds {
                let kind = *first as usize;
                table[kind] = table[kind].union(RuleSet::from_bits(1 << place));
                kinds = others;
            }
        }
        place += 1;
    }
    table
}

const fn is_among(number: u8, mut numbers: &[u8]) -> bool {
    while let [first, others @ ..] = numbers {
        if *first == number {
            return true;
        }
        numbers = others;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_stands_at_the_place_of_its_id() {
        for (place, rule) in ALL.iter().enumerate() {
            assert_eq!(rule.id as usize, place, "{}", rule.name);
            assert_eq!(find(rule.name).map(|found| found.id), Some(rule.id));
        }
    }
}
