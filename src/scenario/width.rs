//! How many columns of a terminal a character takes, as far as that is settled.

/// Characters that are drawn over the one before them, or not at all.
const NARROW: [(u32, u32); 8] = [
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x200B, 0x200F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),
];

/// Characters as wide as two letters: East Asian scripts and emoji.
const WIDE: [(u32, u32); 11] = [
    (0x1100, 0x115F),
    (0x2E80, 0x303E),
    (0x3041, 0xA4CF),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE6F),
    (0xFF00, 0xFF60),
    (0xFFE0, 0xFFE6),
    (0x1F300, 0x1F64F),
    (0x1F680, 0x1F9FF),
    (0x20000, 0x3FFFD),
];

/// The number of columns of a character: 0, 1 or 2.
pub(super) fn columns(character: char) -> usize {
    let code = u32::from(character);
    let within = |ranges: &[(u32, u32)]| ranges.iter().any(|(a, z)| (*a..=*z).contains(&code));
    match code {
        ..0x0300 => 1,
        _ if within(&NARROW) => 0,
        _ if within(&WIDE) => 2,
        _ => 1,
    }
}
