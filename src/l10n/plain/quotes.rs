//! What stands in quotation marks, and in which.

use std::ops::Range;

use super::cut;
use crate::l10n::prose::PLACEABLE;

/// Which quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marks {
    /// “ ”
    Curly,
    /// " "
    Straight,
    /// « »
    Guillemets,
    /// „ “ and „ ”
    Low,
    /// ' '
    SingleStraight,
    /// ‘ ’
    SingleCurly,
    /// 「 」
    Corner,
}

impl Marks {
    /// Every kind, in the order of their numbers.
    pub const ALL: [Self; 7] = [
        Self::Curly,
        Self::Straight,
        Self::Guillemets,
        Self::Low,
        Self::SingleStraight,
        Self::SingleCurly,
        Self::Corner,
    ];

    /// The opening and the closing mark.
    #[must_use]
    pub const fn pair(self) -> (&'static str, &'static str) {
        match self {
            Self::Curly => ("“", "”"),
            Self::Straight => ("\"", "\""),
            Self::Guillemets => ("«", "»"),
            Self::Low => ("„", "“"),
            Self::SingleStraight => ("'", "'"),
            Self::SingleCurly => ("‘", "’"),
            Self::Corner => ("「", "」"),
        }
    }

    /// The marks around a sample.
    #[must_use]
    pub fn around(self, text: &str) -> String {
        let (open, close) = self.pair();
        format!("{open}{text}{close}")
    }
}

/// Something in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Which.
    pub marks: Marks,
    /// With the marks.
    pub range: Range<usize>,
    /// Whether it stands in other quotation marks.
    pub is_inner: bool,
}

/// Finds what stands in quotation marks, in the order of the closing marks. Marks without another
/// half are left out. The text is [`plain`](super::plain).
#[must_use]
pub fn quoted(text: &str) -> Vec<Quoted> {
    let mut found = Vec::new();
    if !text.contains(['"', '“', '„', '«', '\'', '‘', '「']) {
        return found;
    }
    let mut open: Vec<(Marks, usize)> = Vec::new();
    let mut before = ' ';
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map_or(' ', |(_, next)| *next);
        let sign = sign(c, before, after, |marks| open.iter().any(|(other, _)| *other == marks));
        match sign {
            Some(Sign::Opens(marks)) if open.len() < 8 => open.push((marks, at)),
            Some(Sign::Closes(marks)) => {
                if let Some(place) = open.iter().rposition(|(other, _)| *other == marks) {
                    let start = open.get(place).map_or(at, |(_, start)| *start);
                    open.truncate(place);
                    let is_inner = !open.is_empty();
                    found.push(Quoted { marks, range: start..at + c.len_utf8(), is_inner });
                }
            }
            _ => {}
        }
        before = c;
    }
    found
}

/// Whether a place is in something quoted.
#[must_use]
pub fn is_quoted(quoted: &[Quoted], place: usize) -> bool {
    quoted.iter().any(|quoted| quoted.range.contains(&place))
}

/// Whether straight quotation marks cannot be paired.
#[must_use]
pub fn has_odd_straight(text: &str) -> Option<usize> {
    let mut before = ' ';
    let (mut count, mut last) = (0, 0);
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let after = rest.peek().map_or(' ', |(_, next)| *next);
        if c == '"' && (count % 2 == 1 || !is_inch(before, after)) {
            (count, last) = (count + 1, at);
        }
        before = c;
    }
    (count % 2 == 1 && cut(text, last..last + 1) == "\"").then_some(last)
}

enum Sign {
    Opens(Marks),
    Closes(Marks),
}

fn sign(c: char, before: char, after: char, is_open: impl Fn(Marks) -> bool) -> Option<Sign> {
    let toggle = |marks, is_open| if is_open { Sign::Closes(marks) } else { Sign::Opens(marks) };
    let is_word = |c: char| c.is_alphanumeric() || c == PLACEABLE || c == super::OPAQUE;
    Some(match c {
        '"' if is_inch(before, after) && !is_open(Marks::Straight) => return None,
        '"' => toggle(Marks::Straight, is_open(Marks::Straight)),
        '“' => {
            toggle(if is_open(Marks::Low) { Marks::Low } else { Marks::Curly }, is_open(Marks::Low))
        }
        '”' if is_open(Marks::Curly) => Sign::Closes(Marks::Curly),
        '”' => Sign::Closes(Marks::Low),
        '„' => Sign::Opens(Marks::Low),
        '«' => toggle(Marks::Guillemets, is_open(Marks::Guillemets)),
        '»' => toggle(Marks::Guillemets, is_open(Marks::Guillemets)),
        '「' => Sign::Opens(Marks::Corner),
        '」' => Sign::Closes(Marks::Corner),
        '‘' => Sign::Opens(Marks::SingleCurly),
        '’' if is_open(Marks::SingleCurly) && !is_word(after) => Sign::Closes(Marks::SingleCurly),
        '\'' if is_open(Marks::SingleStraight) && !before.is_whitespace() && !is_word(after) => {
            Sign::Closes(Marks::SingleStraight)
        }
        '\'' if !is_word(before) && is_word(after) && !after.is_ascii_digit() => {
            Sign::Opens(Marks::SingleStraight)
        }
        _ => return None,
    })
}

/// A mark of inches or seconds: `15"`.
fn is_inch(before: char, after: char) -> bool {
    before.is_ascii_digit() && !after.is_alphanumeric() || before == '='
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = quoted(text);
        let found: Vec<_> = found.iter().map(|found| cut(text, found.range.clone())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn quotation_marks_are_paired() {
        check("Clique em \"Sair\" e “Excluir”.", &["\"Sair\"", "“Excluir”"]);
        check("„Ja“ «oui» 'sim' ‘não’", &["„Ja“", "«oui»", "'sim'", "‘não’"]);
        check("“a ‘b’ c”", &["‘b’", "“a ‘b’ c”"]);
        check("\"Tela 15\"", &["\"Tela 15\""]);
    }

    #[test]
    fn apostrophes_and_inches_are_no_quotation_marks() {
        for text in
            ["Don't, isn't", "Tela de 15\" nova", "the users' files", "'90s", "copo d’água’"]
        {
            check(text, &[]);
        }
    }
}
