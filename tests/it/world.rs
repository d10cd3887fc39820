//! The small world of the tests: three tenants, four people, and how they belong to one another.

use tchau::model::{
    Account, ApplicationId, GroupId, IdSet, Invitation, LicenceId, Membership, MembershipId,
    Relation, Role, Roster, State, Tenant, TenantId, TenantProfile, TextId, Timestamp, User,
    UserId, UserProfile, UserType,
};
use tchau::short_text::ShortText;

/// Where every run starts.
pub(crate) const START: Timestamp = Timestamp::from_seconds(1_772_442_000);

pub(crate) const CONTOSO: TenantId = TenantId(0);
pub(crate) const FABRIKAM: TenantId = TenantId(1);
pub(crate) const NORTHWIND: TenantId = TenantId(2);
pub(crate) const TENANTS: [TenantId; 3] = [CONTOSO, FABRIKAM, NORTHWIND];

/// At home in Contoso with two small roles, guest in Fabrikam, directly connected with Northwind.
pub(crate) const ANA: UserId = UserId(0);
/// At home in Fabrikam, where he administers everything; accepted guest and helper in Contoso.
pub(crate) const RUI: UserId = UserId(1);
/// A personal account that administers Northwind as an external member (D18, D19).
pub(crate) const EVA: UserId = UserId(2);
/// An internal guest at home in Contoso (D20), guest and directly connected in Fabrikam (D21).
pub(crate) const GIL: UserId = UserId(3);
pub(crate) const PEOPLE: [UserId; 4] = [ANA, RUI, EVA, GIL];

pub(crate) const DESIGN: GroupId = GroupId(0);
pub(crate) const SUPPLIERS: GroupId = GroupId(1);
pub(crate) const GROUPS: [GroupId; 2] = [DESIGN, SUPPLIERS];

pub(crate) const CONTACT: TextId = TextId(0);
pub(crate) const NOT_AN_ADDRESS: TextId = TextId(1);
pub(crate) const STATEMENT: TextId = TextId(2);
pub(crate) const LONGEST_STATEMENT: TextId = TextId(3);
pub(crate) const TOO_LONG_STATEMENT: TextId = TextId(4);
pub(crate) const NOT_A_PAGE: TextId = TextId(5);
pub(crate) const TEXTS: [TextId; 6] =
    [CONTACT, NOT_AN_ADDRESS, STATEMENT, LONGEST_STATEMENT, TOO_LONG_STATEMENT, NOT_A_PAGE];

/// Places of the memberships that the world starts with.
pub(crate) const ANA_AT_HOME: MembershipId = MembershipId(0);
pub(crate) const ANA_IN_FABRIKAM: MembershipId = MembershipId(1);
pub(crate) const ANA_WITH_NORTHWIND: MembershipId = MembershipId(2);
pub(crate) const RUI_AT_HOME: MembershipId = MembershipId(3);
pub(crate) const EVA_IN_FABRIKAM: MembershipId = MembershipId(6);
pub(crate) const GIL_AT_HOME: MembershipId = MembershipId(7);
pub(crate) const GIL_IN_FABRIKAM: MembershipId = MembershipId(8);
pub(crate) const GIL_WITH_FABRIKAM: MembershipId = MembershipId(9);

/// Which tenants have a privacy contact at the start.
pub(crate) fn has_privacy_contact(tenant: TenantId) -> bool {
    tenant != NORTHWIND
}

/// Which tenant owns the account of each person.
pub(crate) fn home_of(user: UserId) -> Option<TenantId> {
    match user {
        ANA | GIL => Some(CONTOSO),
        RUI => Some(FABRIKAM),
        _ => None,
    }
}

pub(crate) fn state() -> State {
    let mut tenants = TENANTS.map(|_| Tenant::default());
    for tenant in TENANTS.into_iter().filter(|&tenant| has_privacy_contact(tenant)) {
        tenants[tenant.0 as usize].privacy.contact = Some(CONTACT);
    }
    let user = |user: UserId| User { account: account(user), confirmation: None };
    State {
        tenants: tenants.to_vec(),
        users: PEOPLE.map(user).to_vec(),
        memberships: memberships(),
    }
}

fn account(user: UserId) -> Account {
    match user {
        ANA => Account::WorkOrSchool { home: ANA_AT_HOME },
        RUI => Account::WorkOrSchool { home: RUI_AT_HOME },
        GIL => Account::WorkOrSchool { home: GIL_AT_HOME },
        _ => Account::Personal,
    }
}

fn memberships() -> Vec<Membership> {
    use Relation::{Collaboration, DirectConnect, Home};
    let new = Membership::new;
    let (global, helper) = ([Role::GlobalAdministrator], [Role::UserAdministrator]);
    let few = [Role::GuestInviter, Role::GroupsAdministrator];
    let provider = [Role::ExternalIdentityProviderAdministrator];
    vec![
        Membership { roles: Role::set(&few), ..new(ANA, CONTOSO, Home) },
        Membership {
            groups: IdSet::from_iter(GROUPS),
            applications: IdSet::from_iter([ApplicationId(0)]),
            licences: IdSet::from_iter([LicenceId(1)]),
            ..new(ANA, FABRIKAM, Collaboration)
        },
        new(ANA, NORTHWIND, DirectConnect),
        Membership { roles: Role::set(&global), ..new(RUI, FABRIKAM, Home) },
        Membership { roles: Role::set(&helper), ..new(RUI, CONTOSO, Collaboration) },
        Membership {
            user_type: UserType::Member,
            roles: Role::set(&global),
            ..new(EVA, NORTHWIND, Collaboration)
        },
        Membership { invitation: Invitation::Pending, ..new(EVA, FABRIKAM, Collaboration) },
        Membership {
            user_type: UserType::Guest,
            roles: Role::set(&global),
            ..new(GIL, CONTOSO, Home)
        },
        Membership {
            roles: Role::set(&provider),
            groups: IdSet::from_iter([DESIGN]),
            ..new(GIL, FABRIKAM, Collaboration)
        },
        new(GIL, FABRIKAM, DirectConnect),
    ]
}

pub(crate) fn roster() -> Roster {
    // The order of the names is not the order of the ids, and their case differs (D32).
    let tenants = ["northern Contoso", "Fabrikam", "Avalon Northwind"].map(tenant).to_vec();
    let users = PEOPLE.map(person).to_vec();
    let longest = format!("https://fabrikam.example/{}", "p".repeat(230));
    let texts = [
        "privacidade@fabrikam.example",
        "privacidade em fabrikam",
        "https://fabrikam.example/privacidade",
        &longest,
        &format!("{longest}p"),
        "ftp://fabrikam.example/privacidade",
    ];
    Roster { tenants, users, texts: texts.map(ShortText::from).to_vec() }
}

fn tenant(name: &str) -> TenantProfile {
    TenantProfile {
        key: ShortText::from(name),
        name: ShortText::from(name),
        domain: ShortText::from("example"),
        groups: vec![ShortText::from("design"), ShortText::from("suppliers")],
        applications: vec![ShortText::from("expenses")],
        licences: vec![ShortText::from("basic"), ShortText::from("premium")],
    }
}

fn person(user: UserId) -> UserProfile {
    let name = ["Ana", "Rui", "Eva", "Gil"][user.0 as usize];
    UserProfile {
        key: ShortText::from(name),
        name: ShortText::from(name),
        email: ShortText::from(format!("{name}@mail.example")),
        home: home_of(user),
        language: None,
    }
}

#[test]
fn the_longest_statement_has_255_characters() {
    let roster = roster();
    assert_eq!(roster.text(LONGEST_STATEMENT).chars().count(), 255);
    assert_eq!(roster.text(TOO_LONG_STATEMENT).chars().count(), 256);
}
