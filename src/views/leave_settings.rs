//! The page with External user leave settings: its control, and whether it can be used (R26, R28).

use crate::model::{LeaveSetting, State, TenantId, keyed};

/// The page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaveSettings {
    /// Whose setting.
    pub tenant: TenantId,
    /// Whether the control can be used.
    pub control: Control,
    /// The stored value, which stays when the control greys out (D12).
    pub setting: LeaveSetting,
}

/// Whether a control can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// It can.
    Enabled,
    /// It is there and cannot: privacy information is missing (R28).
    GreyedOut,
}

keyed!(Control { Enabled = "enabled", GreyedOut = "greyed_out" });

impl LeaveSettings {
    /// The page as it stands.
    #[must_use]
    pub fn of(state: &State, tenant: TenantId) -> Self {
        let stands = state.tenant(tenant);
        let control = if stands.privacy.counts() { Control::Enabled } else { Control::GreyedOut };
        Self { tenant, control, setting: stands.leave_setting }
    }
}
