//! Finds the entries that the Fluent parser must not see: it would end the whole program.
//!
//! The parser calls itself for every brace and every parenthesis that opens, and cuts characters in
//! two after an escape that is too short. This reads a text once, as the parser does until its first
//! error in an entry, and counts.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

/// An entry with more braces and parentheses around a place is left out. Real texts have five.
const DEEPEST: usize = 100;

/// An entry with more named arguments is left out: the parser compares each with all others.
const MOST_NAMED: usize = 5_000;

/// An entry that must not be parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hazard {
    /// The lines of the entry; whole lines.
    pub(crate) range: Range<usize>,
    /// The place where it becomes too much.
    pub(crate) at: usize,
    /// What the parser would say if it could; `None` where the entry is too deep.
    pub(crate) kind: Option<ErrorKind>,
}

/// The entries of a text that must not be parsed, in the order of the text.
pub(crate) fn hazards(text: &str) -> Vec<Hazard> {
    let mut scan = Scan { text, ..Scan::default() };
    while scan.at < text.len() {
        scan.step();
    }
    scan.close(text.len());
    scan.found
}

/// Replaces these entries by blanks, so that all other entries stay where they are.
pub(crate) fn blank_out(text: &mut String, hazards: &[Hazard]) {
    for Hazard { range, .. } in hazards {
        let Some(entry) = text.get(range.clone()) else { continue };
        let blank = |byte| if byte == b'\n' { '\n' } else { ' ' };
        let blanks: String = entry.bytes().map(blank).collect();
        text.replace_range(range.clone(), &blanks);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Context {
    /// Of a value, an attribute or a variant.
    Words,
    /// Behind an opening brace or parenthesis.
    Code,
}

#[derive(Default)]
struct Scan<'t> {
    text: &'t str,
    at: usize,
    /// From the outside in; empty outside of entries.
    contexts: Vec<Context>,
    /// How many of the contexts are code.
    depth: usize,
    named: usize,
    /// Where the entry begins.
    entry: usize,
    found: Vec<Hazard>,
    /// Whether the last hazard's entry has not ended yet.
    is_open: bool,
}

impl Scan<'_> {
    fn step(&mut self) {
        let is_line_start = self.at == 0 || self.byte(self.at - 1) == Some(b'\n');
        if is_line_start && self.begins() {
            return;
        }
        match self.contexts.last() {
            None => self.at = self.line_end(self.at) + 1,
            Some(Context::Words) if is_line_start => self.in_margin(),
            Some(Context::Words) => self.in_words(),
            Some(Context::Code) => self.in_code(),
        }
    }

    /// Takes the beginning of an entry or a comment.
    ///
    /// Both end whatever was not closed. In code, the parser stops at the equals sign or the hash.
    /// Before any other line it goes on, or has given up and does not look again until here.
    fn begins(&mut self) -> bool {
        if self.byte(self.at) == Some(b'#') {
            self.close(self.at);
            self.reset();
            self.at = self.line_end(self.at) + 1;
            return true;
        }
        let Some(end) = self.end_of_name() else { return false };
        self.close(self.at);
        self.reset();
        self.contexts.push(Context::Words);
        (self.entry, self.at) = (self.at, end);
        true
    }

    /// The end of `name =` or `-name =`.
    fn end_of_name(&self) -> Option<usize> {
        let mut at = self.at + usize::from(self.byte(self.at) == Some(b'-'));
        self.byte(at).filter(u8::is_ascii_alphabetic)?;
        let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        while self.byte(at).as_ref().is_some_and(is_of_name) {
            at += 1;
        }
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        (self.byte(at) == Some(b'=')).then_some(at + 1)
    }

    /// At the start of a line of words, where the words may end.
    fn in_margin(&mut self) {
        let start = self.at;
        while self.byte(self.at) == Some(b' ') {
            self.at += 1;
        }
        let goes_on = match self.byte(self.at) {
            None | Some(b'\n' | b'{') => true,
            Some(b'.' | b'}' | b'[' | b'*') => false,
            Some(_) => self.at > start,
        };
        let is_variant = self.contexts.len() > 1;
        match (goes_on, is_variant) {
            (true, _) => self.in_words(),
            (false, true) => {
                self.contexts.pop();
            }
            // An attribute, or an error.
            (false, false) => self.at += 1,
        }
    }

    fn in_words(&mut self) {
        match self.byte(self.at) {
            Some(b'{') => self.open(),
            Some(b'}') => self.leave(),
            _ => self.at += 1,
        }
    }

    fn in_code(&mut self) {
        match self.byte(self.at) {
            Some(b'{' | b'(') => return self.open(),
            Some(b'}' | b')') => {
                self.contexts.pop();
                self.depth -= 1;
            }
            Some(b']') => self.contexts.push(Context::Words),
            Some(b'"') => return self.in_literal(),
            Some(b':') => {
                self.named += 1;
                if self.named > MOST_NAMED {
                    return self.report(self.at, None);
                }
            }
            _ => {}
        }
        self.at += 1;
    }

    /// Words end here, although they should not.
    fn leave(&mut self) {
        if self.contexts.len() > 1 {
            self.contexts.pop();
        } else {
            self.at += 1;
        }
    }

    fn open(&mut self) {
        self.depth += 1;
        self.contexts.push(Context::Code);
        if self.depth > DEEPEST {
            return self.report(self.at, None);
        }
        self.at += 1;
    }

    fn in_literal(&mut self) {
        self.at += 1;
        while let Some(byte) = self.byte(self.at) {
            match byte {
                b'\n' => return,
                b'"' => break,
                b'\\' => {
                    let digits = match self.byte(self.at + 1) {
                        Some(b'u') => 4,
                        Some(b'U') => 6,
                        _ => 0,
                    };
                    if digits > 0 && self.is_cut(self.at + 2, digits) {
                        return;
                    }
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at += 1;
    }

    /// Whether the parser would cut a character in two; this is reported.
    fn is_cut(&mut self, start: usize, digits: usize) -> bool {
        let mut end = start;
        while end - start < digits && self.byte(end).is_some_and(|byte| byte.is_ascii_hexdigit()) {
            end += 1;
        }
        let is_cut = end - start < digits && self.byte(end).is_some_and(|byte| !byte.is_ascii());
        if is_cut {
            let escape = self.text.get(start..end).unwrap_or_default().to_owned();
            self.report(start, Some(ErrorKind::InvalidUnicodeEscapeSequence(escape)));
        }
        is_cut
    }

    fn report(&mut self, at: usize, kind: Option<ErrorKind>) {
        self.found.push(Hazard { range: self.entry..self.text.len(), at, kind });
        self.is_open = true;
        self.reset();
        self.at = self.line_end(at) + 1;
    }

    /// Ends the entry of the last hazard.
    fn close(&mut self, end: usize) {
        if let Some(last) = self.found.last_mut().filter(|_| self.is_open) {
            last.range.end = end;
        }
        self.is_open = false;
    }

    fn reset(&mut self) {
        self.contexts.clear();
        (self.depth, self.named) = (0, 0);
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn line_end(&self, at: usize) -> usize {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        at + rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(Range<usize>, bool)]) {
        let found = hazards(text);
        let found: Vec<_> = found.iter().map(|h| (h.range.clone(), h.kind.is_none())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn only_entries_that_are_too_deep_are_left_out() {
        let braces = "{".repeat(DEEPEST + 1);
        let calls = "F(".repeat(DEEPEST);
        let literals = "F(\")\", ".repeat(DEEPEST);
        for deep in [braces, format!("{{{calls}"), format!("{{{literals}")] {
            let text = format!("a = A\nb = {deep}\n    x\n# c\nc = {{ $x }}\n");
            check(&text, &[(6..text.len() - 15, true)]);
        }
    }

    #[test]
    fn many_placeables_side_by_side_are_not_deep() {
        let quoted = "He says “(\"{ $x }\"). {\"{\"}".repeat(1_000);
        let select = "{ $n ->\n  [one] \"{ $n }\n *[other] ({ $n\n} (\n}\n".repeat(1_000);
        check(&format!("a = {quoted}\nb = {select}\n  .c = {quoted}"), &[]);
    }

    #[test]
    fn an_escape_that_would_be_cut_is_left_out() {
        check("a = { \"\\u00é\" }\nb = \"\\ué\"\nc = { \"\\u00e9é\" }\n", &[(0..17, false)]);
    }

    #[test]
    fn what_is_left_out_keeps_its_place() {
        let mut text = "a = é\n b\nc = d\n".to_owned();
        let hazard = Hazard { range: 0..10, at: 0, kind: None };
        blank_out(&mut text, &[hazard]);
        assert_eq!(text, "      \n  \nc = d\n");
    }
}
