//! How a seed is written and read.

use tchau::explore::{Seed, SeedError};

fn read(text: &str) -> Result<Seed, SeedError> {
    text.parse()
}

#[test]
fn a_seed_is_written_with_its_version_and_all_its_digits() {
    assert_eq!(Seed::new(0x12_ab).to_string(), "v1:00000000000012ab");
    assert_eq!(Seed::new(u64::MAX).to_string(), "v1:ffffffffffffffff");
}

#[test]
fn a_seed_is_read_as_it_was_written_and_shorter() {
    for bits in [0, 1, 0x0123_4567_89ab_cdef, u64::MAX] {
        let seed = Seed::new(bits);
        assert_eq!(read(&seed.to_string()), Ok(seed));
    }
    assert_eq!(read("v1:12ab"), Ok(Seed::new(0x12ab)));
    assert_eq!(read("v1:12AB"), Ok(Seed::new(0x12ab)));
}

#[test]
fn what_is_no_seed_is_refused_for_what_is_wrong_with_it() {
    let no_version = |text: &str| (text.to_owned(), SeedError::NoVersion(text.to_owned()));
    let unknown =
        |text: &str, it: &str| (text.to_owned(), SeedError::UnknownVersion(it.to_owned()));
    let no_number = |text: &str, it: &str| (text.to_owned(), SeedError::NotANumber(it.to_owned()));
    let rows = [
        no_version(""),
        no_version("12ab"),
        no_version("v1"),
        no_version("v:12ab"),
        no_version("x1:12ab"),
        no_version(" v1:12ab"),
        unknown("v2:12ab", "v2"),
        unknown("v01:12ab", "v01"),
        no_number("v1:", ""),
        no_number("v1:+12ab", "+12ab"),
        no_number("v1:0x12ab", "0x12ab"),
        no_number("v1:12 ab", "12 ab"),
        no_number("v1:00000000000000001", "00000000000000001"),
    ];
    for (text, error) in rows {
        assert_eq!(read(&text), Err(error), "{text:?}");
    }
}
