//! What happens in a step, as its fields.

use super::scene::Scene;
use super::yaml::{Fields, Node};
use crate::calendar::{format_instant, format_length};
use crate::engine;
use crate::explore::{Move, World};
use crate::model::{
    Command, CommandKind, Keyed, PageEntry, PrivacyInformation, Relation, Roster, Seconds, UserType,
};
use crate::runner::NEXT_DEADLINE;

/// A length in more parts than this says less than what it leads to.
const MOST_PARTS: usize = 2;

/// The fields of a step, without what is expected. `meets_deadlines` is whether a wait may be written
/// as one for the next deadline, which other rules can put elsewhere.
pub(super) fn action(world: &World, scene: &Scene<'_>, meets_deadlines: bool) -> Fields {
    let mut fields = Fields::default();
    match scene.leg.what {
        Move::Wait(length) => {
            let text = format_length(length);
            let is_long = text.split(' ').count() > MOST_PARTS;
            let due = engine::next_deadline(scene.before, &world.rulebook).map(|due| due.at);
            let is_meant = meets_deadlines && is_long && due == Some(scene.played.now);
            let text = if is_meant { NEXT_DEADLINE.to_owned() } else { text };
            fields.put("wait", Node::Plain(text));
        }
        Move::Order(Command::AdvanceClock { to }) => {
            fields.put("until", Node::plain(format_instant(to)));
        }
        Move::Order(command) => order(&command, &world.roster, &mut fields),
    }
    if let Some(length) = removal(world, scene) {
        fields.put("data_removal_takes", Node::plain(format_length(length)));
    }
    fields
}

/// How long the removals take that start in this step, where that is shorter than it may be.
fn removal(world: &World, scene: &Scene<'_>) -> Option<Seconds> {
    let longest = world.rulebook.timelines.data_removal;
    scene.leg.removal.filter(|length| *length < longest && scene.starts_removal())
}

fn order(command: &Command, roster: &Roster, fields: &mut Fields) {
    if let Some(actor) = command.actor() {
        fields.put("as", Node::text(&roster.user(actor).key));
    }
    fields.put("do", Node::plain(command.kind().key()));
    let is_at_home = acts_at_home(command.kind())
        && command.actor().and_then(|actor| roster.user(actor).home) == command.tenant();
    if let Some(tenant) = command.tenant().filter(|_| !is_at_home) {
        fields.put("tenant", Node::text(&roster.tenant(tenant).key));
    }
    if let Some(user) = command.person() {
        fields.put("user", Node::text(&roster.user(user).key));
    }
    if let Some(relation) = relation(command) {
        fields.put("relation", Node::plain(relation.key()));
    }
    if let Some(ordinal) = command.target().and_then(|target| target.ordinal) {
        fields.put("object", Node::plain(ordinal.0));
    }
    if let Some((tenant, group)) = command.tenant().zip(command.group()) {
        fields.put("group", Node::text(&roster.group_name(tenant, group)));
    }
    particulars(command, roster, fields);
}

/// What only one kind of order says.
fn particulars(command: &Command, roster: &Roster, fields: &mut Fields) {
    match *command {
        Command::OpenOrganizations { entry: PageEntry::ManageLink, .. } => {
            fields.put("through", Node::plain(PageEntry::ManageLink.key()));
        }
        Command::SetLeaveSetting { setting, .. } => {
            fields.put("external_users_may_leave", Node::plain(setting.allows_leaving()));
        }
        Command::SetPrivacyInformation { privacy: stored, .. } => {
            fields.put("privacy", privacy(stored, roster));
        }
        Command::Invite { user_type: UserType::Member, .. } => {
            fields.put("type", Node::plain(UserType::Member.key()));
        }
        Command::AssignRole { role, .. } => fields.put("role", Node::plain(role.key())),
        _ => {}
    }
}

/// `{ contact: …, statement: … }`
pub(super) fn privacy(privacy: PrivacyInformation, roster: &Roster) -> Node {
    let mut fields = Fields::default();
    for (key, text) in [("contact", privacy.contact), ("statement", privacy.statement)] {
        if let Some(text) = text {
            fields.put(key, Node::text(roster.text(text)));
        }
    }
    Node::Map(fields)
}

fn relation(command: &Command) -> Option<Relation> {
    match *command {
        Command::SelectLeave { relation, .. } | Command::ConfirmLeave { relation, .. } => relation,
        _ => command.target().and_then(|target| target.relation),
    }
}

/// Whether the tenant may be left out when it is the actor's own: administrators act at home, people
/// name the organization that they deal with.
const fn acts_at_home(kind: CommandKind) -> bool {
    !matches!(
        kind,
        CommandKind::SelectLeave
            | CommandKind::ConfirmLeave
            | CommandKind::SignIn
            | CommandKind::Redeem
            | CommandKind::ConnectDirectly
    )
}
