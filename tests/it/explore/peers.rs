//! The numbers of states are those that independent models of the same world have (benches/peers).

use tchau::explore::{Limits, Size, World, verdicts};

const EVERYTHING: Limits =
    Limits { depth: None, states: None, memory: None, symmetry: false, first_only: false };

#[test]
fn stateright_and_spin_count_the_same_states_of_a_tiny_world() {
    let world = World::of_size(Size::TINY);
    let exploration = verdicts(&world, &EVERYTHING, &mut |_| true).unwrap().exploration;
    assert_eq!(exploration.progress.states, 19_550);
    assert_eq!(exploration.progress.transitions, 64_846);
    let levels = [
        1, 9, 41, 129, 321, 674, 1218, 1910, 2604, 3058, 3045, 2552, 1799, 1082, 592, 312, 146, 49,
        8,
    ];
    assert_eq!(exploration.levels, levels);
}

#[test]
fn they_count_the_same_states_of_three_people_at_each_of_the_first_depths() {
    let world = World::of_size(Size { relations: 2, ..Size::STANDARD });
    let limits = Limits { depth: Some(5), ..EVERYTHING };
    let exploration = verdicts(&world, &limits, &mut |_| true).unwrap().exploration;
    assert_eq!(exploration.levels, [1, 14, 110, 583, 2273, 7087]);
}
