//! Random numbers, the same for ever: the only place that knows where they come from.

use chacha20::ChaCha8Rng;
use chacha20::rand_core::{Rng, SeedableRng};

use super::Seed;

/// The random numbers of one walk. Part of what [`Seed`] promises: nothing here may change.
#[derive(Debug)]
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    /// Those of the walk with this number.
    pub(super) fn new(seed: Seed, walk: u64) -> Self {
        let mut key = [0; 32];
        key.iter_mut().zip(seed.bits().to_le_bytes()).for_each(|(to, from)| *to = from);
        let mut stream = ChaCha8Rng::from_seed(key);
        stream.set_stream(walk);
        Self(stream)
    }

    /// A number below `limit`; 0 when there is none.
    ///
    /// The high half of a product (D. Lemire, 2019), without throwing any number away: for limits
    /// below 2³² no outcome is more than 2⁻³² likelier than another, and each takes one number.
    pub(super) fn below(&mut self, limit: u64) -> u64 {
        let product = u128::from(self.0.next_u64()) * u128::from(limit);
        (product >> 64) as u64
    }

    /// One of them; none of none.
    pub(super) fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let place = self.below(all.len() as u64);
        all.get(place as usize)
    }

    /// One of them, each as often as its weight says.
    pub(super) fn weighted<T: Copy>(&mut self, all: &[(u64, T)]) -> Option<T> {
        let mut left = self.below(all.iter().map(|(weight, _)| weight).sum());
        for (weight, one) in all {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return Some(*one),
            }
        }
        None
    }

    /// Once in so many times.
    pub(super) fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_walk_are_these_for_ever() {
        let mut dice = Dice::new(Seed::new(0x0123_4567_89ab_cdef), 7);
        let numbers = std::array::from_fn::<u64, 4, _>(|_| dice.below(1_000_000));
        // Worked out from the description of the cipher, by another program.
        assert_eq!(numbers, [595_664, 78_012, 408_428, 538_413]);
    }

    #[test]
    fn a_weight_says_how_often() {
        let mut dice = Dice::new(Seed::new(1), 0);
        let mut counts = [0; 3];
        for _ in 0..6_000 {
            counts[dice.weighted(&[(1, 0), (2, 1), (3, 2)]).unwrap()] += 1;
        }
        let are_near = counts
            .iter()
            .zip([1_000_i32, 2_000, 3_000])
            .all(|(count, expected)| (count - expected).abs() < 150);
        assert!(are_near, "{counts:?}");
    }
}
