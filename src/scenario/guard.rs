//! Keeps texts away from the fast reading that it would take minutes or all memory for.

use super::lines::lines;
use super::misfit::{Misfit, MisfitKind};
use super::path::Path;
use super::span::Span;
use super::tree;

/// The fast reading does a bit of work for each pair of an open bracket and a character after it,
/// which is quadratic. This many pairs take about a tenth of a second.
const PAIRS_LIMIT: usize = 1 << 26;

/// The fast reading compares each tag directive with all others.
const DIRECTIVE_LIMIT: usize = 64;

/// Refuses a text that the fast reading must not see.
///
/// What is dangerous can hardly be told from what only looks so without parsing. So this looks
/// for little: most texts pass at once, and of the others the slow reading builds the tree, whose
/// limits on depth and aliases hold for the fast reading too.
///
/// # Errors
///
/// If the text is nested too deeply, repeats itself too much by aliases, has a lot of tag
/// directives or, having been looked at closely, turns out not to be YAML.
pub(super) fn check(text: &str) -> Result<(), Misfit> {
    refuse_directives(text)?;
    if has_many_brackets(text) || may_have_aliases(text) {
        tree::parse(text)?;
    }
    Ok(())
}

fn refuse_directives(text: &str) -> Result<(), Misfit> {
    if !text.contains('%') {
        return Ok(());
    }
    let mut directives = lines(text).zip(1..).filter(|(line, _)| line.starts_with("%TAG"));
    match directives.nth(DIRECTIVE_LIMIT) {
        None => Ok(()),
        Some((_, line)) => {
            let kind = MisfitKind::Tag { tag: "%TAG".to_owned() };
            Err(Misfit { span: Span::new(line, 1, "%TAG".len()), path: Path::ROOT, kind })
        }
    }
}

fn has_many_brackets(text: &str) -> bool {
    if text.len().saturating_mul(text.len()) <= PAIRS_LIMIT {
        return false;
    }
    let brackets = text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count();
    brackets.saturating_mul(text.len()) > PAIRS_LIMIT
}

fn may_have_aliases(text: &str) -> bool {
    text.contains('&') && text.contains('*')
}

#[cfg(test)]
mod tests;
