//! The leave setting changes only in a tenant that has privacy information.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::LeaveSettingChangesWithPrivacyInformation,
    name: "leave-setting-changes-with-privacy-information",
    implements: &["R28", "D11", "D12"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.before.tenants.iter().zip(&change.after.tenants).all(|(before, after)| {
        before.leave_setting == after.leave_setting || before.privacy.counts()
    })
}
