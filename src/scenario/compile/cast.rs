//! Who takes part: tenants, people, and how they belong to each other at the start.

use super::names::{self, Names};
use super::{At, limit};
use crate::model::{
    Account, IdSet, Invitation, LeaveSetting, Membership, MembershipId, PrivacyInformation,
    Relation, Roster, Seconds, State, Tenant, TenantId, TenantProfile, User, UserId, UserProfile,
};
use crate::rules::{Timelines, is_email_address, is_web_address};
use crate::scenario::document::{
    AccountKind, Document, GuestDocument, PrivacyDocument, TenantDocument, UserDocument,
};
use crate::scenario::excerpt::disturbs;
use crate::scenario::{Known, Vocabulary, Wrong, WrongKind, defaults};
use crate::short_text::ShortText;

/// More tenants or people than this are refused.
const MOST_MEMBERS: usize = 1_000;

/// More guests or direct connections than this are refused.
const MOST_RELATIONS: usize = 5_000;

/// Everyone who takes part, and how things stand at the start.
pub(super) struct Cast {
    pub(super) roster: Roster,
    pub(super) state: State,
    pub(super) removals: Vec<(TenantId, Seconds)>,
}

/// Reads `tenants`, `users`, `guests` and `direct_connections`.
pub(super) fn cast(
    document: &Document,
    top: &At<'_>,
    vocabulary: &Vocabulary<'_>,
    timelines: &Timelines,
) -> Result<Cast, Wrong> {
    let mut cast =
        Cast { roster: Roster::default(), state: State::default(), removals: Vec::new() };
    cast.tenants(document, &top.key("tenants"), timelines)?;
    cast.users(document, &top.key("users"), vocabulary)?;
    cast.guests(document, &top.key("guests"), vocabulary)?;
    cast.connections(document, &top.key("direct_connections"), vocabulary)?;
    Ok(cast)
}

impl Cast {
    fn tenants(
        &mut self,
        document: &Document,
        at: &At<'_>,
        timelines: &Timelines,
    ) -> Result<(), Wrong> {
        limit(document.tenants.len(), MOST_MEMBERS, at)?;
        let default = TenantDocument::default();
        for (key, tenant) in document.tenants.iter() {
            self.tenant(key, tenant.as_ref().unwrap_or(&default), &at.key(key), timelines)?;
        }
        Ok(())
    }

    fn tenant(
        &mut self,
        key: &str,
        tenant: &TenantDocument,
        at: &At<'_>,
        timelines: &Timelines,
    ) -> Result<(), Wrong> {
        let id = TenantId(self.state.tenants.len() as u32);
        let privacy = privacy(&tenant.privacy, &at.key("privacy"), &mut self.roster)?;
        let leave_setting = leave_setting(tenant.external_users_may_leave);
        self.state.tenants.push(Tenant { leave_setting, privacy, deleted_groups: IdSet::EMPTY });
        if let Some(text) = &tenant.data_removal_takes {
            let length = at.key("data_removal_takes").removal(text, timelines)?;
            self.removals.push((id, length));
        }
        let domain = tenant.domain.clone().unwrap_or_else(|| defaults::domain(key));
        readable(&domain, &at.key("domain"))?;
        self.roster.tenants.push(TenantProfile {
            key: ShortText::new(key),
            name: display_name(tenant.name.as_deref(), key, at)?,
            domain: ShortText::from(domain),
            groups: named(&tenant.groups, &at.key("groups"))?,
            applications: named(&tenant.applications, &at.key("applications"))?,
            licences: named(&tenant.licences, &at.key("licences"))?,
        });
        Ok(())
    }

    fn users(
        &mut self,
        document: &Document,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<(), Wrong> {
        limit(document.users.len(), MOST_MEMBERS, at)?;
        for (key, user) in document.users.iter() {
            self.user(key, user, &at.key(key), vocabulary)?;
        }
        Ok(())
    }

    fn user(
        &mut self,
        key: &str,
        user: &UserDocument,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<(), Wrong> {
        let id = UserId(self.state.users.len() as u32);
        if let Some(language) = &user.language {
            names::locale(vocabulary, language, &at.key("language"))?;
        }
        let home = self.home(user, at, vocabulary)?;
        let account = match home {
            None => Account::Personal,
            Some(tenant) => {
                let home = self.home_account(id, tenant, user, at)?;
                Account::WorkOrSchool { home }
            }
        };
        let domain = home.map(|tenant| &*self.roster.tenant(tenant).domain);
        let email = user.email.clone().unwrap_or_else(|| defaults::email(key, domain));
        self.check_address(&email, at)?;
        self.state.users.push(User { account, confirmation: None });
        self.roster.users.push(UserProfile {
            key: ShortText::new(key),
            name: display_name(user.name.as_deref(), key, at)?,
            email: ShortText::from(email),
            home,
            language: user.language.as_deref().map(ShortText::from),
        });
        Ok(())
    }

    /// Addresses make the names of objects, so two that make the same name cannot both be (D15).
    fn check_address(&self, email: &str, at: &At<'_>) -> Result<(), Wrong> {
        if !is_email_address(email) {
            let text = email.to_owned();
            return Err(at.key("email").wrong(WrongKind::NotAnAddress { text }));
        }
        let name = |email: &str| email.replace('@', "_").to_lowercase();
        if self.roster.users.iter().any(|other| name(&other.email) == name(email)) {
            return Err(at.key("email").wrong(WrongKind::AddressTaken));
        }
        Ok(())
    }

    /// The tenant that owns the account; none for a personal account (R6).
    fn home(
        &self,
        user: &UserDocument,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<Option<TenantId>, Wrong> {
        let names = Names { roster: &self.roster, vocabulary };
        match (user.account.map(|word| word.0), &user.home) {
            (None | Some(AccountKind::WorkOrSchool), Some(home)) => {
                names.tenant(home, &at.key("home")).map(Some)
            }
            (Some(AccountKind::Personal), None) => Ok(None),
            (Some(AccountKind::Personal), Some(_)) | (_, None) => {
                Err(at.wrong(WrongKind::AccountUnclear))
            }
        }
    }

    fn home_account(
        &mut self,
        id: UserId,
        tenant: TenantId,
        user: &UserDocument,
        at: &At<'_>,
    ) -> Result<MembershipId, Wrong> {
        let membership = Membership::new(id, tenant, Relation::Home);
        let user_type = user.user_type.map_or(membership.user_type, |word| word.0);
        let profile = self.roster.tenant(tenant);
        self.state.memberships.push(Membership {
            user_type,
            enabled: !user.disabled,
            roles: names::roles(&user.roles, &at.key("roles"))?,
            groups: names::set(Known::Group, &user.groups, &profile.groups, &at.key("groups"))?,
            applications: names::set(
                Known::Application,
                &user.applications,
                &profile.applications,
                &at.key("applications"),
            )?,
            licences: names::set(
                Known::Licence,
                &user.licences,
                &profile.licences,
                &at.key("licences"),
            )?,
            ..membership
        });
        Ok(MembershipId(self.state.memberships.len() as u32 - 1))
    }

    fn guests(
        &mut self,
        document: &Document,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<(), Wrong> {
        limit(document.guests.len(), MOST_RELATIONS, at)?;
        for (place, guest) in document.guests.iter().enumerate() {
            let at = at.index(place);
            let (user, tenant) = self.outsider(&guest.user, &guest.tenant, &at, vocabulary)?;
            if self.state.active_object(user, tenant).is_some() {
                return Err(at.wrong(WrongKind::AlreadyThere));
            }
            let membership = self.guest(guest, user, tenant, &at)?;
            self.state.memberships.push(membership);
        }
        Ok(())
    }

    fn guest(
        &self,
        guest: &GuestDocument,
        user: UserId,
        tenant: TenantId,
        at: &At<'_>,
    ) -> Result<Membership, Wrong> {
        let invitation = guest.invitation.map_or(Invitation::Accepted, |word| word.0);
        if invitation == Invitation::Pending && !guest.roles.is_empty() {
            return Err(at.key("roles").wrong(WrongKind::RoleOfPending));
        }
        let profile = self.roster.tenant(tenant);
        let membership = Membership::new(user, tenant, Relation::Collaboration);
        Ok(Membership {
            user_type: guest.user_type.map_or(membership.user_type, |word| word.0),
            invitation,
            enabled: !guest.disabled,
            roles: names::roles(&guest.roles, &at.key("roles"))?,
            groups: names::set(Known::Group, &guest.groups, &profile.groups, &at.key("groups"))?,
            applications: names::set(
                Known::Application,
                &guest.applications,
                &profile.applications,
                &at.key("applications"),
            )?,
            licences: names::set(
                Known::Licence,
                &guest.licences,
                &profile.licences,
                &at.key("licences"),
            )?,
            ..membership
        })
    }

    fn connections(
        &mut self,
        document: &Document,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<(), Wrong> {
        limit(document.direct_connections.len(), MOST_RELATIONS, at)?;
        for (place, connection) in document.direct_connections.iter().enumerate() {
            let at = at.index(place);
            let (user, tenant) =
                self.outsider(&connection.user, &connection.tenant, &at, vocabulary)?;
            if self.state.user(user).account == Account::Personal {
                return Err(at.key("user").wrong(WrongKind::PersonalConnection));
            }
            if self.state.active_connection(user, tenant).is_some() {
                return Err(at.wrong(WrongKind::AlreadyThere));
            }
            self.state.memberships.push(Membership::new(user, tenant, Relation::DirectConnect));
        }
        Ok(())
    }

    /// Somebody and a tenant that is not their home.
    fn outsider(
        &self,
        user: &str,
        tenant: &str,
        at: &At<'_>,
        vocabulary: &Vocabulary<'_>,
    ) -> Result<(UserId, TenantId), Wrong> {
        let names = Names { roster: &self.roster, vocabulary };
        let user = names.user(user, &at.key("user"))?;
        let tenant = names.tenant(tenant, &at.key("tenant"))?;
        if self.roster.user(user).home == Some(tenant) {
            return Err(at.key("tenant").wrong(WrongKind::OutsiderAtHome));
        }
        Ok((user, tenant))
    }
}

/// The stored value that a scenario starts with; saying nothing is “never configured” (D13).
pub(super) fn leave_setting(external_users_may_leave: Option<bool>) -> LeaveSetting {
    match external_users_may_leave {
        None => LeaveSetting::NotConfigured,
        Some(true) => LeaveSetting::Yes,
        Some(false) => LeaveSetting::No,
    }
}

fn privacy(
    document: &PrivacyDocument,
    at: &At<'_>,
    roster: &mut Roster,
) -> Result<PrivacyInformation, Wrong> {
    if document.contact.as_deref().is_some_and(|contact| !is_email_address(contact)) {
        return Err(at.key("contact").wrong(WrongKind::BadPrivacy));
    }
    if document.statement.as_deref().is_some_and(|statement| !is_web_address(statement)) {
        return Err(at.key("statement").wrong(WrongKind::BadPrivacy));
    }
    Ok(stored(document, roster))
}

/// The privacy information with its texts in the roster, whatever they say.
pub(super) fn stored(document: &PrivacyDocument, roster: &mut Roster) -> PrivacyInformation {
    PrivacyInformation {
        contact: document.contact.as_deref().map(|text| roster.intern(text)),
        statement: document.statement.as_deref().map(|text| roster.intern(text)),
    }
}

/// Up to 64 names, each once.
fn named(names: &[String], at: &At<'_>) -> Result<Vec<ShortText>, Wrong> {
    limit(names.len(), IdSet::<u8>::CAPACITY, at)?;
    for (place, name) in names.iter().enumerate() {
        readable(name, &at.index(place))?;
        if names.iter().take(place).any(|earlier| earlier == name) {
            return Err(at.index(place).wrong(WrongKind::Twice { name: name.clone() }));
        }
    }
    Ok(names.iter().map(ShortText::new).collect())
}

/// The name that a scenario gives, else one made of the key.
fn display_name(name: Option<&str>, key: &str, at: &At<'_>) -> Result<ShortText, Wrong> {
    if let Some(name) = name {
        return readable(name, &at.key("name")).map(|()| ShortText::new(name));
    }
    readable(key, at)?;
    Ok(defaults::name(key).into())
}

/// Refuses a name that cannot be read, or that would turn the text around it.
pub(super) fn readable(name: &str, at: &At<'_>) -> Result<(), Wrong> {
    if name.trim().is_empty() || name.contains(disturbs) {
        return Err(at.wrong(WrongKind::NotAName));
    }
    Ok(())
}
