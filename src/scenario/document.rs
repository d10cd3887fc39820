//! What a scenario file may say: serde types that mirror the YAML and nothing else.
//!
//! They are turned into domain types once, in `compile`, and dropped.

use std::num::{NonZeroU8, NonZeroU32};

use schemars::JsonSchema;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use super::{Ordered, Standing, Text, Word};
use crate::model::{CommandKind, Invitation, PageEntry, Relation, UserType, keyed};
use crate::short_text::ShortText;
use crate::views::{Control, Heading};

/// A whole file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) title: Text,
    pub(crate) why: Option<Text>,
    #[serde(default)]
    pub(crate) covers: Vec<String>,
    #[serde(default)]
    pub(crate) tags: Vec<ShortText>,
    /// Put in before a document is read (`reuse`), so that nothing may be left of it.
    #[serde(rename = "use")]
    #[schemars(skip)]
    reuse: Option<IgnoredAny>,
    #[schemars(skip)]
    variables: Option<IgnoredAny>,
    #[schemars(skip)]
    for_each: Option<IgnoredAny>,
    pub(crate) start: Option<String>,
    pub(crate) timelines: Option<TimelinesDocument>,
    pub(crate) data_removal_takes: Option<String>,
    pub(crate) tenants: Ordered<Option<TenantDocument>>,
    pub(crate) users: Ordered<UserDocument>,
    #[serde(default)]
    pub(crate) guests: Vec<GuestDocument>,
    #[serde(default)]
    pub(crate) direct_connections: Vec<ConnectionDocument>,
    pub(crate) explore: Option<ExploreDocument>,
    #[serde(default, deserialize_with = "written")]
    pub(crate) steps: Option<Vec<StepDocument>>,
}

impl Document {
    /// Whether something is still to be put in.
    pub(crate) fn reuses(&self) -> bool {
        let steps = self.steps.iter().flatten();
        [&self.reuse, &self.variables, &self.for_each].into_iter().any(Option::is_some)
            || steps.into_iter().any(|step| step.reuse.is_some() || step.with.is_some())
    }
}

/// A field that may be missing, but not empty.
fn written<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

/// Other lengths than the product's, for “what if” runs (D22).
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TimelinesDocument {
    pub(crate) soft_deletion: Option<String>,
    pub(crate) data_removal: Option<String>,
}

/// How far a search goes that starts where the scenario starts.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ExploreDocument {
    pub(crate) relations: Option<u8>,
    pub(crate) commands: Option<Vec<Word<CommandKind>>>,
    pub(crate) depth: Option<NonZeroU32>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TenantDocument {
    pub(crate) name: Option<String>,
    pub(crate) domain: Option<String>,
    pub(crate) privacy: PrivacyDocument,
    pub(crate) external_users_may_leave: Option<bool>,
    pub(crate) groups: Vec<String>,
    pub(crate) applications: Vec<String>,
    pub(crate) licences: Vec<String>,
    pub(crate) data_removal_takes: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct PrivacyDocument {
    pub(crate) contact: Option<String>,
    pub(crate) statement: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UserDocument {
    pub(crate) name: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) account: Option<Word<AccountKind>>,
    pub(crate) home: Option<String>,
    pub(crate) language: Option<String>,
    #[serde(rename = "type")]
    pub(crate) user_type: Option<Word<UserType>>,
    #[serde(default)]
    pub(crate) disabled: bool,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    #[serde(default)]
    pub(crate) applications: Vec<String>,
    #[serde(default)]
    pub(crate) licences: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct GuestDocument {
    pub(crate) user: String,
    pub(crate) tenant: String,
    #[serde(rename = "type")]
    pub(crate) user_type: Option<Word<UserType>>,
    pub(crate) invitation: Option<Word<Invitation>>,
    #[serde(default)]
    pub(crate) disabled: bool,
    #[serde(default)]
    pub(crate) roles: Vec<String>,
    #[serde(default)]
    pub(crate) groups: Vec<String>,
    #[serde(default)]
    pub(crate) applications: Vec<String>,
    #[serde(default)]
    pub(crate) licences: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConnectionDocument {
    pub(crate) user: String,
    pub(crate) tenant: String,
}

/// One step: somebody does something, or time passes.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct StepDocument {
    #[serde(rename = "as")]
    pub(crate) actor: Option<String>,
    #[serde(rename = "do")]
    pub(crate) action: Option<Word<CommandKind>>,
    pub(crate) wait: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) tenant: Option<String>,
    pub(crate) relation: Option<Word<Relation>>,
    pub(crate) user: Option<String>,
    pub(crate) users: Option<Vec<String>>,
    pub(crate) object: Option<NonZeroU8>,
    pub(crate) group: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) through: Option<Word<PageEntry>>,
    #[serde(rename = "type")]
    pub(crate) user_type: Option<Word<UserType>>,
    pub(crate) external_users_may_leave: Option<bool>,
    pub(crate) privacy: Option<PrivacyDocument>,
    pub(crate) data_removal_takes: Option<String>,
    /// Put in before a document is read, as at the top.
    #[serde(rename = "use")]
    #[schemars(skip)]
    reuse: Option<IgnoredAny>,
    #[schemars(skip)]
    with: Option<IgnoredAny>,
    pub(crate) expect: Option<ExpectDocument>,
}

/// Everything that a step may expect. A step without `refused` and `holds` expects to be allowed.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ExpectDocument {
    pub(crate) clock: Option<String>,
    pub(crate) refused: Option<String>,
    pub(crate) reasons: Option<Vec<String>>,
    pub(crate) holds: Option<Vec<String>>,
    pub(crate) each: Option<Ordered<String>>,
    pub(crate) events: Option<Vec<String>>,
    pub(crate) view: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) messages: Option<Vec<String>>,
    pub(crate) says: Option<Ordered<String>>,
    pub(crate) membership: Option<MembershipDocument>,
    pub(crate) memberships: Option<Vec<MembershipDocument>>,
    pub(crate) organizations: Option<OrganizationsDocument>,
    pub(crate) confirmation: Option<ConfirmationDocument>,
    pub(crate) leave_blocked: Option<LeaveBlockedDocument>,
    pub(crate) deleted_users: Option<DeletedUsersDocument>,
    pub(crate) leave_settings: Option<LeaveSettingsDocument>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MembershipDocument {
    pub(crate) user: String,
    pub(crate) tenant: String,
    pub(crate) relation: Option<Word<Relation>>,
    pub(crate) object: Option<NonZeroU8>,
    pub(crate) is: Option<Word<Standing>>,
    pub(crate) since: Option<String>,
    pub(crate) ends: Option<String>,
    pub(crate) restorable: Option<bool>,
    pub(crate) listed: Option<bool>,
    pub(crate) data_present: Option<bool>,
    pub(crate) disabled: Option<bool>,
    pub(crate) invitation: Option<Word<Invitation>>,
    #[serde(rename = "type")]
    pub(crate) user_type: Option<Word<UserType>>,
    pub(crate) groups: Option<Vec<String>>,
    pub(crate) roles: Option<Vec<String>>,
    pub(crate) applications: Option<Vec<String>>,
    pub(crate) licences: Option<Vec<String>>,
    pub(crate) objects: Option<u32>,
}

/// The page of `of` (else of the actor). Entries are `tenant` or `tenant/relation`, in order.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct OrganizationsDocument {
    pub(crate) of: Option<String>,
    pub(crate) shown: Option<bool>,
    pub(crate) headings: Option<Vec<Word<Heading>>>,
    pub(crate) home_organization: Option<Vec<String>>,
    pub(crate) other_organizations: Option<Vec<String>>,
    pub(crate) organizations: Option<Vec<String>>,
    pub(crate) leave: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct ConfirmationDocument {
    pub(crate) of: Option<String>,
    pub(crate) open: Option<bool>,
    pub(crate) tenant: Option<String>,
    pub(crate) relation: Option<Word<Relation>>,
}

/// The message of R20; without `privacy_contact` it must name the administrator only.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LeaveBlockedDocument {
    pub(crate) tenant: Option<String>,
    pub(crate) privacy_contact: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct DeletedUsersDocument {
    pub(crate) tenant: Option<String>,
    pub(crate) lists: Option<Vec<String>>,
    pub(crate) restorable: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct LeaveSettingsDocument {
    pub(crate) tenant: Option<String>,
    pub(crate) control: Option<Word<Control>>,
    pub(crate) external_users_may_leave: Option<bool>,
    pub(crate) configured: Option<bool>,
}

/// The two kinds of account (R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AccountKind {
    WorkOrSchool,
    Personal,
}

keyed!(AccountKind { WorkOrSchool = "work_or_school", Personal = "personal" });
