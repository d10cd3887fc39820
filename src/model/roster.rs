//! The names: what never changes while a scenario runs. Strings live only here.

use super::{GroupId, TenantId, TextId, UserId};

use crate::short_text::ShortText;

/// Everyone and everything that has a name, by the same ids as in [`super::State`].
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// By [`TenantId`].
    pub tenants: Vec<TenantProfile>,
    /// By [`UserId`].
    pub users: Vec<UserProfile>,
    /// By [`TextId`]: email addresses and web addresses.
    pub texts: Vec<ShortText>,
}

/// What never changes about a tenant.
#[derive(Clone, Debug)]
pub struct TenantProfile {
    /// How a scenario refers to it.
    pub key: ShortText,
    /// The display name.
    pub name: ShortText,
    /// The domain, from which addresses are made.
    pub domain: ShortText,
    /// Its groups, by [`GroupId`](super::GroupId); at most 64.
    pub groups: Vec<ShortText>,
    /// Its applications, by [`ApplicationId`](super::ApplicationId); at most 64.
    pub applications: Vec<ShortText>,
    /// Its licences, by [`LicenceId`](super::LicenceId); at most 64.
    pub licences: Vec<ShortText>,
}

/// What never changes about a person.
#[derive(Clone, Debug)]
pub struct UserProfile {
    /// How a scenario refers to them.
    pub key: ShortText,
    /// The display name.
    pub name: ShortText,
    /// The email address: one person each, so that it makes the names of their objects (D15).
    pub email: ShortText,
    /// The tenant that owns the account; none for a personal account.
    pub home: Option<TenantId>,
    /// The language in which this person reads, as a locale name.
    pub language: Option<ShortText>,
}

impl Roster {
    /// The tenant with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this roster handed out")]
    pub fn tenant(&self, id: TenantId) -> &TenantProfile {
        &self.tenants[id.0 as usize]
    }

    /// The person with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this roster handed out")]
    pub fn user(&self, id: UserId) -> &UserProfile {
        &self.users[id.0 as usize]
    }

    /// The text with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this roster handed out")]
    pub fn text(&self, id: TextId) -> &ShortText {
        &self.texts[id.0 as usize]
    }

    /// The name of a group of a tenant; empty for an id that the tenant never gave out.
    #[must_use]
    pub fn group_name(&self, tenant: TenantId, group: GroupId) -> ShortText {
        self.tenant(tenant).groups.get(usize::from(group.0)).cloned().unwrap_or_default()
    }

    /// Adds a text and says under which id; the same text gets the same id.
    pub fn intern(&mut self, text: &str) -> TextId {
        let place = self.texts.iter().position(|known| **known == *text).unwrap_or_else(|| {
            self.texts.push(ShortText::new(text));
            self.texts.len() - 1
        });
        TextId(place as u32)
    }

    /// The user principal name of a person's object in a tenant (D15): their address at home, and
    /// elsewhere an address of that tenant made from it.
    #[must_use]
    pub fn principal_name(&self, user: UserId, tenant: TenantId) -> String {
        let profile = self.user(user);
        if profile.home == Some(tenant) {
            return profile.email.to_string();
        }
        format!("{}#EXT#@{}", profile.email.replace('@', "_"), self.tenant(tenant).domain)
    }
}
