//! Words and codes written as Fluent reads them.

use super::content::{Code, Content, Segment, push_escaped};

/// Where a text is to stand.
#[derive(Clone, Debug)]
pub(super) struct Form<'a> {
    /// Whether it begins behind its name or key rather than on a line of its own.
    pub(super) is_inline: bool,
    /// How far its other lines are indented.
    pub(super) indent: usize,
    /// Characters that are quoted, with what is written for them.
    pub(super) literals: Vec<(char, &'a str)>,
}

/// Writes a text; `code` says how each of its codes is written.
pub(super) fn spell(
    content: &Content,
    form: &Form<'_>,
    code: &mut dyn FnMut(&Code) -> String,
) -> String {
    if content.is_empty() {
        return "{\"\"}".to_owned();
    }
    let mut writer = Writer {
        form,
        text: String::new(),
        is_line_start: !form.is_inline,
        needs_indent: false,
        is_start: true,
    };
    let mut segments = content.segments().iter().peekable();
    while let Some(segment) = segments.next() {
        match segment {
            Segment::Words(words) => writer.words(words, segments.peek().is_none()),
            Segment::Code(found) => writer.raw(&code(found)),
        }
    }
    if writer.needs_indent {
        writer.raw("{\"\"}");
    }
    writer.text
}

struct Writer<'a> {
    form: &'a Form<'a>,
    text: String,
    /// Whether what comes next is the first on its line.
    is_line_start: bool,
    needs_indent: bool,
    is_start: bool,
}

impl Writer<'_> {
    fn words(&mut self, words: &str, is_last: bool) {
        let mut lines = words.split('\n').peekable();
        let mut is_first = true;
        while let Some(line) = lines.next() {
            if !is_first {
                self.line_break();
            }
            is_first = false;
            self.line(line, lines.peek().is_some() || is_last);
        }
    }

    fn line_break(&mut self) {
        if self.is_start {
            self.raw("{\"\"}");
        }
        self.text.push('\n');
        self.is_line_start = true;
        self.needs_indent = true;
    }

    /// Writes a part of a line; blanks at its ends and marks at its start would not be text.
    fn line(&mut self, line: &str, is_end: bool) {
        if line.is_empty() {
            return;
        }
        let mut rest = line;
        if self.is_line_start || self.is_start {
            rest = rest.trim_start_matches(' ');
            self.quote(line.get(..line.len() - rest.len()).unwrap_or_default());
        }
        if self.is_line_start && rest.starts_with(['[', '*', '.']) {
            let (mark, after) = rest.split_at(1);
            self.quote(mark);
            rest = after;
        }
        let body = if is_end { rest.trim_end_matches(' ') } else { rest };
        if !body.is_empty() {
            let mut text = String::with_capacity(body.len());
            self.body(&mut text, body);
            self.raw(&text);
        }
        self.quote(rest.get(body.len()..).unwrap_or_default());
    }

    fn body(&self, text: &mut String, body: &str) {
        if self.form.literals.is_empty() {
            return push_escaped(text, body);
        }
        for character in body.chars() {
            match self.form.literals.iter().find(|(quoted, _)| *quoted == character) {
                Some((_, literal)) => text.push_str(literal),
                None => push_escaped(text, character.encode_utf8(&mut [0; 4])),
            }
        }
    }

    fn quote(&mut self, text: &str) {
        if !text.is_empty() {
            self.raw(&format!("{{\"{text}\"}}"));
        }
    }

    fn raw(&mut self, text: &str) {
        if self.needs_indent {
            self.text.extend(std::iter::repeat_n(' ', self.form.indent));
        }
        self.text.push_str(text);
        self.needs_indent = false;
        self.is_line_start = false;
        self.is_start = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, is_inline: bool, expected: &str) {
        let mut content = Content::new();
        content.push_words(words);
        let form = Form { is_inline, indent: 4, literals: vec![('\u{a0}', "{ \"\\u00A0\" }")] };
        let text = spell(&content, &form, &mut |code| code.fluent.clone());
        assert_eq!(text, expected);
        // What is written means what was to be said.
        let start = if is_inline { "" } else { "\n    " };
        let file = format!("a = {start}{text}\nb = c\n");
        let project = crate::l10n::testing::project(&[("en", "a.ftl", &file)]);
        let settings = crate::l10n::Settings::default();
        let bench = crate::l10n::Bench::new(&project, &settings);
        let value = super::super::layout::of_value(bench.source.message("a").unwrap()).unwrap();
        assert_eq!(value.content, content);
        assert!(bench.source.message("b").is_some());
    }

    #[test]
    fn plain_words_are_written_as_they_are() {
        check("a [b] *c .d", true, "a [b] *c .d");
        check("[b]", true, "[b]");
        check("# a", false, "# a");
    }

    #[test]
    fn braces_are_quoted() {
        check("{a} {", true, "{\"{\"}a{\"}\"} {\"{\"}");
    }

    #[test]
    fn marks_at_the_start_of_a_line_are_quoted() {
        check("[b]\n*c\n.d\n}e", false, "{\"[\"}b]\n    {\"*\"}c\n    {\".\"}d\n    {\"}\"}e");
    }

    #[test]
    fn blanks_at_the_ends_of_lines_are_quoted() {
        check(" a ", true, "{\" \"}a{\" \"}");
        check("a\n  b\nc ", true, "a\n    {\"  \"}b\n    c{\" \"}");
        check("   ", true, "{\"   \"}");
        check("a \nb", false, "a{\" \"}\n    b");
    }

    #[test]
    fn empty_lines_stay() {
        check("a\n\nb", false, "a\n\n    b");
        check("\na\n", true, "{\"\"}\n    a\n    {\"\"}");
        check("\n\n", false, "{\"\"}\n\n    {\"\"}");
        check("", true, "{\"\"}");
    }

    #[test]
    fn what_was_quoted_stays_quoted() {
        check("10\u{a0}km", true, "10{ \"\\u00A0\" }km");
    }
}
