//! Letters and their accents, which are one character where there is one.

use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Characters, Piece};
use crate::l10n::Findings;

/// Reports letters whose accents are characters of their own.
pub(super) fn check(piece: &Piece<'_>, found: &mut Findings<'_>) {
    // Most accents are in one block, the others are those of scripts that join them otherwise.
    if !piece.text.chars().any(is_accent) {
        return;
    }
    let normalizer = const { ComposingNormalizerBorrowed::new_nfc() };
    for (start, cluster) in clusters(piece.text) {
        let composed = normalizer.normalize(cluster);
        if composed.chars().count() < cluster.chars().count() && !piece.is_in_source(cluster) {
            let at = piece.at(start..start + cluster.len());
            found.add_with_fix(at, Characters::NotNfc { found: (*composed).into() }, &*composed);
            return;
        }
    }
}

const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}')
        || matches!(c, '\u{3099}' | '\u{309a}' | '\u{653}'..='\u{655}' | '\u{1161}'..='\u{11ff}')
}

/// The letters with accents behind them.
fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = text.char_indices().zip(text.chars().skip(1));
    starts.filter(|((_, letter), next)| is_accent(*next) && !is_accent(*letter)).filter_map(
        |((start, letter), _)| {
            let behind = text.get(start + letter.len_utf8()..)?;
            let length = behind.find(|c| !is_accent(c)).unwrap_or(behind.len());
            Some((start, text.get(start..start + letter.len_utf8() + length)?))
        },
    )
}
