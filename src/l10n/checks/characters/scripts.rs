//! Letters of another script that look like those of the word.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use super::{Alphabet, Characters, Piece};
use crate::l10n::Findings;
use crate::l10n::plain::words::{Word, words};

/// Reports the first letter that is not of the script of its word, but looks like it.
pub(super) fn check(piece: &Piece<'_>, damaged: &[Range<usize>], found: &mut Findings<'_>) {
    // Greek and Cyrillic stand together.
    if !piece.text.chars().any(|c| matches!(c, '\u{370}'..='\u{52f}')) {
        return;
    }
    for word in words(piece.text).filter(|word| !word.text.is_ascii()) {
        let is_damaged = damaged.iter().any(|range| range.contains(&word.start));
        let Some((at, c)) = stranger(piece, word).filter(|_| !is_damaged) else { continue };
        let start = word.start + at;
        let defect = Characters::MixedScript {
            word: word.text.into(),
            character: c.to_string().into(),
            script: alphabet(script(c)),
        };
        found.add(piece.at(start..start + c.len_utf8()), defect);
        return;
    }
}

/// A letter that is there in place of one that looks like it.
fn stranger(piece: &Piece<'_>, word: Word<'_>) -> Option<(usize, char)> {
    let letters = || word.text.char_indices().filter(|(_, c)| c.is_alphabetic());
    let count = |wanted: Script| letters().filter(|(_, c)| script(*c) == wanted).count();
    let latin = count(Script::Latin);
    let others = count(Script::Cyrillic) + count(Script::Greek);
    if others == 0 || piece.is_in_source(word.text) {
        return None;
    }
    if latin == 0 {
        // A word of nothing but such letters, among words of Latin letters.
        let is_latin = |c: char| script(c) == Script::Latin;
        let in_latin = piece.text.chars().filter(|c| c.is_alphabetic() && is_latin(*c)).count();
        let all = letters().all(|(_, c)| looks_latin(c));
        let is_written_so = WRITTEN_OTHERWISE.contains(&piece.language);
        let is_upper = letters().all(|(_, c)| c.is_uppercase());
        let is_alone = in_latin < 2 * others || is_written_so || is_upper && others > 1;
        // “α” stands alone in formulas.
        let is_formula = count(Script::Greek) == 1 && others == 1;
        return letters().next().filter(|_| all && !is_alone && !is_formula);
    }
    let is_unit = letters().count() < 3;
    match latin >= others {
        true => {
            letters().find(|(_, c)| script(*c) != Script::Latin && looks_latin(*c)).filter(|_| {
                // “Δt” and “µs” are written so on purpose.
                !is_unit || count(Script::Cyrillic) > 0
            })
        }
        false => letters().find(|(_, c)| c.is_ascii() && "acekopxyABCEHKMOPTXaI".contains(*c)),
    }
}

fn script(c: char) -> Script {
    if c.is_ascii_alphabetic() {
        return Script::Latin;
    }
    const { CodePointMapData::<Script>::new() }.get(c)
}

fn alphabet(script: Script) -> Alphabet {
    match script {
        Script::Cyrillic => Alphabet::Cyrillic,
        Script::Greek => Alphabet::Greek,
        _ => Alphabet::Latin,
    }
}

fn looks_latin(c: char) -> bool {
    "аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХ".contains(c) || "οανυιρκχγηΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".contains(c)
}

/// Languages with letters of one of these scripts.
const WRITTEN_OTHERWISE: &[&str] = &[
    "ab", "ba", "be", "bg", "ce", "cv", "el", "kk", "ky", "mk", "mn", "os", "ru", "sr", "tg", "tt",
    "uk", "uz",
];
