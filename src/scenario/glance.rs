//! On which lines the steps of a text begin, seen without reading all of it as YAML.
//!
//! Most texts are laid out in one way: the key `steps` alone on a line, and below it a line with a dash for
//! each step, all equally far from the margin. There the dashes are counted, which takes a fraction of
//! the time. Whatever is laid out in another way is not guessed at.

use memchr::memmem;

use super::lines::lines;

/// The line of each step, from 1; none where a look at the layout alone cannot tell.
pub(super) fn step_lines(text: &str, steps: usize) -> Option<Vec<usize>> {
    let mut numbered = lines(text).zip(1..);
    numbered.by_ref().find(|(line, _)| is_key(line))?;
    let (mut found, mut margin) = (Vec::with_capacity(steps), None);
    for (line, number) in numbered {
        let body = line.trim_start_matches(' ');
        if body.is_empty() || body.starts_with('#') {
            continue;
        }
        let indent = line.len() - body.len();
        let margin = *margin.get_or_insert(indent);
        match body.strip_prefix("- ") {
            Some(step) if indent == margin && begins_here(step) => found.push(number),
            // Deeper is within a step; further out the steps are over.
            _ if indent > margin => {}
            None if is_over(body, indent, margin) => break,
            Some(_) | None => return None,
        }
    }
    // With one `steps` only, a dash that is none would make one too many.
    (keys(text) == 1 && found.len() == steps).then_some(found)
}

/// How many lines begin with `steps:`.
fn keys(text: &str) -> usize {
    let places = memmem::find_iter(text.as_bytes(), "steps:");
    places.filter(|&place| text.get(..place).is_some_and(ends_a_line)).count()
}

fn ends_a_line(before: &str) -> bool {
    before.is_empty() || before.ends_with(['\n', '\r'])
}

/// `steps:` with nothing but a comment behind it.
fn is_key(line: &str) -> bool {
    let rest = line.strip_prefix("steps:").map(str::trim_start);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('#'))
}

/// Whether a step begins on the line of its dash, and is not an anchor, an alias or a comment.
fn begins_here(step: &str) -> bool {
    step.trim_start().starts_with(|c: char| c == '{' || c.is_ascii_alphabetic())
}

/// Whether another key of the document stands here.
fn is_over(body: &str, indent: usize, margin: usize) -> bool {
    indent == 0 && (margin > 0 || !body.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::super::{Locator, Source};
    use super::*;

    #[track_caller]
    fn check(text: &str, steps: usize, expected: Option<&[usize]>) {
        assert_eq!(step_lines(text, steps).as_deref(), expected, "{text}");
        if let Some(expected) = expected {
            let source = Source::from_bytes("x.yaml", text.into()).unwrap();
            let locator = Locator::new(&source);
            let read: Vec<_> = (0..steps).map_while(|step| locator.step_line(step)).collect();
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn dashes_below_the_key_are_steps() {
        check("a: 1\nsteps:\n  - as: x\n    says: |\n      - no\n  - {as: y}\n", 2, Some(&[3, 6]));
        check("steps: # all\r\n- wait: 1d\r\n\r\n# -\r\n- as: x\r\nb: 1", 2, Some(&[2, 5]));
        check("why: |\r  steps:\rsteps:\r  - as: x\r", 1, Some(&[4]));
        check("steps:\n  # one\n  - as: x\n\n    do: y\nb:\n  - as: x\n", 1, Some(&[3]));
    }

    #[test]
    fn another_layout_is_not_guessed_at() {
        for text in [
            "steps: [{as: x}]",
            "steps:\n  -\n    as: x\n",
            "steps:\n  - &x\n    as: x\n",
            "steps:\n  - *x\n",
            "steps:\n  [{as: x}]\n",
            "\"steps\":\n  - as: x\n",
            "steps:\n  - as: x\n  - as: y\n",
            "steps:\r  - as: x\rsteps:\r",
            "why: \"\nsteps:\n  - as: x\"\nsteps:\n  - as: y\n",
        ] {
            check(text, 1, None);
        }
    }
}
