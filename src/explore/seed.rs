//! The seed of random walks: 64 bits with a version, which says how walks are made of them.
//!
//! **What `v1` promises.** In the same world and by the same rulebook, the same seed and the same
//! number of a walk give the same walk, step by step: on every machine, with any number of threads,
//! in any version of tchau. Random numbers are the stream of ChaCha8 (D. J. Bernstein, 2008) whose key
//! begins with the seed, in little-endian order, and is zero after it, and whose number is that of the
//! walk. Whoever changes how a step is chosen makes `v2` and leaves `v1` as it is. A walk sees
//! how things stand, so it goes elsewhere once a rule is changed.

use std::fmt;
use std::str::FromStr;

/// Where the random numbers of all walks come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seed(u64);

/// Why a text is not a seed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SeedError {
    /// It does not begin with a version.
    #[error("`{0}` does not begin with a version, as in `v1:0123abcd`")]
    NoVersion(String),
    /// It is of a version that this program does not know.
    #[error("version `{0}` of seeds is not known; this program knows `v1`")]
    UnknownVersion(String),
    /// What follows the version is not a number.
    #[error("`{0}` is not a hexadecimal number of 1 to 16 digits")]
    NotANumber(String),
}

/// The only version so far.
const VERSION: &str = "v1";

/// How many hexadecimal digits 64 bits take.
const DIGITS: usize = 16;

impl Seed {
    /// The seed with these bits.
    #[must_use]
    pub const fn new(bits: u64) -> Self {
        Self(bits)
    }

    /// Its 64 bits.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}:{:0DIGITS$x}", self.0)
    }
}

impl FromStr for Seed {
    type Err = SeedError;

    fn from_str(text: &str) -> Result<Self, SeedError> {
        let parts = text.split_once(':').filter(|(version, _)| is_version(version));
        let (version, number) = parts.ok_or_else(|| SeedError::NoVersion(text.to_owned()))?;
        if version != VERSION {
            return Err(SeedError::UnknownVersion(version.to_owned()));
        }
        let is_hexadecimal = number.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bits = u64::from_str_radix(number, 16).ok().filter(|_| is_hexadecimal);
        let bits = bits.filter(|_| number.len() <= DIGITS);
        bits.map(Self).ok_or_else(|| SeedError::NotANumber(number.to_owned()))
    }
}

/// A letter and a number, such as `v1`.
fn is_version(text: &str) -> bool {
    text.strip_prefix('v').is_some_and(|number| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}
