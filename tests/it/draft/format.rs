//! What a scenario can say for the sake of searches: `holds`, `data_removal_takes` of a step, `explore`.

use tchau::model::{CommandKind, Event, Seconds};
use tchau::rules::{RuleId, Rulebook};
use tchau::runner::{Outcome, Place, Report, Verdict};
use tchau::scenario::Explore;

use super::{read, run_by};

const TOP: &str = "title: Ana leaves
tenants: { contoso: , fabrikam: { external_users_may_leave: false, data_removal_takes: 20d } }
users: { ana: { home: contoso }, rui: { home: fabrikam, roles: [user_administrator] } }
guests: [{ user: ana, tenant: fabrikam }]
";

/// Runs steps below the top, without the rule that blocks leaving if that is asked for.
fn run_steps(steps: &str, may_leave: bool) -> Report {
    let mut rulebook = Rulebook::default();
    if may_leave {
        rulebook.in_force.remove(RuleId::LeavingNeedsPermission);
    }
    run_by(&rulebook, &read(&format!("{TOP}steps:\n{steps}")))
}

const LEAVES: &str = "  - { as: ana, do: select_leave, tenant: fabrikam, expect: { holds: [nobody-leaves-disabled] } }
  - { as: ana, do: confirm_leave, tenant: fabrikam, expect: { holds: [nobody-leaves-without-permission] } }
";

#[test]
fn a_step_about_invariants_may_be_refused() {
    let report = run_steps(LEAVES, false);
    let refused = report.steps.iter().flat_map(|step| &step.answers).map(|a| a.refused_by());
    let rules = [RuleId::LeavingNeedsPermission, RuleId::ConfirmationMustBeOpen];
    assert_eq!(refused.collect::<Vec<_>>(), rules.map(Some));
    assert!(report.is_met(), "{report:?}");
}

#[test]
fn a_step_about_an_invariant_that_is_broken_is_unmet() {
    let report = run_steps(LEAVES, true);
    let [first, last] = report.steps.as_slice() else { panic!("{report:?}") };
    assert!(first.is_met());
    let place = Place::Expect("holds");
    let expected = "[nobody-leaves-without-permission]".to_owned();
    let outcome = Outcome::Unmet { expected, actual: "[]".to_owned() };
    assert_eq!(last.verdicts, [Verdict { place, outcome }]);
}

#[test]
fn a_step_about_invariants_can_name_the_rule_that_refuses() {
    let both = "  - as: ana
    do: select_leave
    tenant: fabrikam
    expect: { holds: [nobody-leaves-disabled], refused: leaving-needs-permission }
";
    assert!(run_steps(both, false).is_met());
    assert!(!run_steps(both, true).is_met());
}

#[test]
fn the_length_of_a_removal_in_a_step_goes_before_all_others() {
    for (takes, days) in [("", 20), ("data_removal_takes: 10d, ", 10)] {
        let step = format!("  - {{ {takes}as: rui, do: delete_permanently, user: ana }}\n");
        let steps = format!("  - {{ as: rui, do: delete_user, user: ana }}\n{step}");
        let report = run_steps(&steps, false);
        let purged = report.steps[1].events[0].event;
        let Event::MembershipPurged { since, ends, .. } = purged else { panic!("{purged:?}") };
        assert_eq!(ends.since(since), Seconds::days(days));
    }
}

#[test]
fn the_length_of_a_removal_is_that_of_the_step_in_which_it_starts() {
    let steps = "  - { as: rui, do: delete_user, user: ana, data_removal_takes: 1d }
  - { wait: 30d, data_removal_takes: 2d }
  - { wait: 1d, expect: { events: [] } }
  - { wait: 1d, expect: { events: [data_removal_completed] } }
";
    let report = run_steps(steps, false);
    assert!(report.is_met(), "{report:?}");
}

#[test]
fn a_scenario_may_be_there_for_a_search_only() {
    let explore = "explore: { relations: 2, commands: [select_leave, confirm_leave], depth: 12 }\n";
    let scenario = read(&format!("{TOP}{explore}"));
    let commands = [CommandKind::SelectLeave, CommandKind::ConfirmLeave].into_iter().collect();
    let expected = Explore { relations: Some(2), commands: Some(commands), depth: Some(12) };
    assert_eq!(scenario.explore, Some(expected));
    let report = run_by(&Rulebook::default(), &scenario);
    assert!(report.is_met() && report.steps.is_empty());
    assert_eq!(read(&format!("{TOP}explore: {{}}\n")).explore, Some(Explore::default()));
    assert_eq!(read(&format!("{TOP}steps: [wait: 1d]\n")).explore, None);
}
