//! How many commands the engine decides and applies per second on one core.

mod clock;
mod core_time;

use std::error::Error;
use std::hint::black_box;

use clock::{Rounds, say};
use tchau::engine::{apply, decide};
use tchau::model::{
    Command, GroupId, LeaveSetting, PageEntry, PrivacyInformation, Role, State, Target, TenantId,
    TextId, Timestamp, UserId, UserType,
};
use tchau::rules::Rulebook;
use tchau::scenario::{Scenario, Source, Vocabulary, load_one};

/// Three organizations, each home to a person who is a guest of the next one.
const WORLD: &str = include_str!("templates/world.yaml");

/// How many commands are given to one state before it starts afresh.
const LIFETIME: usize = 256;

/// How many different commands there are, and how often they are all given in one round.
const COMMANDS: usize = 1 << 14;
const REPETITIONS: usize = 128;

fn main() -> Result<(), Box<dyn Error>> {
    let vocabulary = Vocabulary { locales: &[], messages: &[] };
    let world = load_one(&Source::from_bytes("world.yaml", WORLD.into())?, &vocabulary)?;
    let mut dice = Dice(0x5EED);
    let commands: Vec<Command> = (0..COMMANDS).map(|_| dice.command(world.start)).collect();
    let allowed = live(&world, &commands, true);
    let rounds = Rounds::of(
        11,
        core_time::now,
        || {},
        &mut [&mut || repeat(&world, &commands, true), &mut || repeat(&world, &commands, false)],
    );
    let given = (COMMANDS * REPETITIONS) as f64 / 1e6;
    let share = 100.0 * allowed as f64 / COMMANDS as f64;
    let [both, decided] = [0, 1].map(|work| given / rounds.seconds(work));
    let ratio = rounds.ratio(0, 1);
    say(&format!("decide and apply: {both:.1} million commands per second, {share:.0} % allowed"))?;
    say(&format!(
        "decide alone:     {decided:.1} million commands per second, {ratio:.2} × as fast"
    ))?;
    Ok(())
}

fn repeat(world: &Scenario, commands: &[Command], applies: bool) {
    for _ in 0..REPETITIONS {
        black_box(live(world, black_box(commands), applies));
    }
}

/// Gives all commands in turn and counts those that are allowed.
fn live(world: &Scenario, commands: &[Command], applies: bool) -> usize {
    let rulebook = Rulebook::default();
    let mut state = State::default();
    let mut allowed = 0;
    for life in commands.chunks(LIFETIME) {
        state.clone_from(&world.state);
        for command in life {
            let answer = decide(&state, &world.roster, &rulebook, world.start, command);
            allowed += usize::from(answer.is_ok());
            let events = answer.unwrap_or_else(|refusal| refusal.events);
            if applies {
                events.iter().for_each(|event| apply(&mut state, event));
            }
        }
    }
    allowed
}

/// A sequence of numbers that looks random and is the same every time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ mixed >> 31) % u64::from(sides)) as u32
    }

    /// Half of all commands are about leaving, the others are of administrators.
    fn command(&mut self, now: Timestamp) -> Command {
        let (actor, tenant) = (UserId(self.below(3)), TenantId(self.below(3)));
        let relation = None;
        match self.below(14) {
            0 => Command::OpenOrganizations { actor, entry: PageEntry::Navigation },
            1 | 2 => Command::SelectLeave { actor, tenant, relation },
            3 | 4 => Command::ConfirmLeave { actor, tenant, relation },
            5 => Command::CancelLeave { actor },
            6 => Command::SignIn { actor, tenant },
            // Administrators mostly act at home, where they may.
            _ if self.below(4) > 0 => self.administration(actor, TenantId(actor.0)),
            _ => match self.below(4) {
                0 => Command::AdvanceClock { to: now },
                1 => Command::Redeem { actor, tenant },
                2 => Command::ConnectDirectly { actor, tenant },
                _ => self.administration(actor, tenant),
            },
        }
    }

    fn administration(&mut self, actor: UserId, tenant: TenantId) -> Command {
        let user = UserId(self.below(3));
        let (target, group) = (Target::of(user), GroupId(self.below(2) as u8));
        match self.below(14) {
            0 => Command::OpenLeaveSettings { actor, tenant },
            1 => Command::OpenDeletedUsers { actor, tenant },
            2 => Command::SetLeaveSetting { actor, tenant, setting: self.setting() },
            3 => {
                let contact = (self.below(2) == 0).then_some(TextId(0));
                let privacy = PrivacyInformation { contact, statement: None };
                Command::SetPrivacyInformation { actor, tenant, privacy }
            }
            4 | 5 => Command::Invite { actor, tenant, user, user_type: UserType::Guest },
            6 => Command::Disable { actor, tenant, target },
            7 => Command::Enable { actor, tenant, target },
            8 => Command::DeleteUser { actor, tenant, target },
            9 => Command::Restore { actor, tenant, target },
            10 => Command::DeletePermanently { actor, tenant, target },
            11 => Command::AddToGroup { actor, tenant, target, group },
            12 => Command::RemoveFromGroup { actor, tenant, target, group },
            _ => Command::AssignRole { actor, tenant, target, role: Role::GuestInviter },
        }
    }

    fn setting(&mut self) -> LeaveSetting {
        if self.below(3) == 0 { LeaveSetting::No } else { LeaveSetting::Yes }
    }
}
