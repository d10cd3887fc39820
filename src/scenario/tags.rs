//! Tag expressions: `leave and not (restore or R25)`.

use super::Scenario;

/// Which scenarios a tag expression selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tags {
    /// Those with this tag, or that cover the requirement of this id.
    Tag(String),
    /// Those that the expression does not select.
    Not(Box<Tags>),
    /// Those that both select.
    And(Box<Tags>, Box<Tags>),
    /// Those that either selects.
    Or(Box<Tags>, Box<Tags>),
}

/// Expressions nested deeper than this are refused.
const DEEPEST: usize = 64;

impl Tags {
    /// Reads an expression.
    ///
    /// # Errors
    /// The column (from 1) where it stops making sense.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut parser = Parser { text, place: 0, depth: 0 };
        let tags = parser.either()?;
        parser.skip_blanks();
        if parser.rest().is_empty() { Ok(tags) } else { Err(parser.column()) }
    }

    /// Whether this scenario is selected, by its own tags and by what it covers.
    #[must_use]
    pub fn selects(&self, scenario: &Scenario) -> bool {
        self.select(&|tag| {
            scenario.tags.iter().any(|own| own == tag)
                || scenario.covers.iter().any(|covered| covered.id.eq_ignore_ascii_case(tag))
        })
    }

    /// Whether a scenario with these tags is selected.
    fn select(&self, has: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Self::Tag(tag) => has(tag),
            Self::Not(tags) => !tags.select(has),
            Self::And(one, other) => one.select(has) && other.select(has),
            Self::Or(one, other) => one.select(has) || other.select(has),
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    place: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn either(&mut self) -> Result<Tags, usize> {
        let mut tags = self.both()?;
        while self.take_word("or") {
            tags = Tags::Or(Box::new(tags), Box::new(self.both()?));
        }
        Ok(tags)
    }

    fn both(&mut self) -> Result<Tags, usize> {
        let mut tags = self.one()?;
        while self.take_word("and") {
            tags = Tags::And(Box::new(tags), Box::new(self.one()?));
        }
        Ok(tags)
    }

    fn one(&mut self) -> Result<Tags, usize> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.column());
        }
        let tags = if self.take_word("not") {
            Tags::Not(Box::new(self.one()?))
        } else if self.take("(") {
            let tags = self.either()?;
            if !self.take(")") {
                return Err(self.column());
            }
            tags
        } else {
            self.tag()?
        };
        self.depth -= 1;
        Ok(tags)
    }

    fn tag(&mut self) -> Result<Tags, usize> {
        let word = self.word();
        if word.is_empty() || ["and", "or", "not"].contains(&word) {
            return Err(self.column());
        }
        self.place += word.len();
        Ok(Tags::Tag(word.to_owned()))
    }

    /// The word that comes next, without taking it.
    fn word(&mut self) -> &'a str {
        self.skip_blanks();
        let rest = self.rest();
        let end = rest.find(|c: char| c.is_whitespace() || c == '(' || c == ')');
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is_next = self.word() == word;
        self.place += if is_next { word.len() } else { 0 };
        is_next
    }

    fn take(&mut self, sign: &str) -> bool {
        self.skip_blanks();
        let is_next = self.rest().starts_with(sign);
        self.place += if is_next { sign.len() } else { 0 };
        is_next
    }

    fn skip_blanks(&mut self) {
        let rest = self.rest();
        self.place += rest.len() - rest.trim_start().len();
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.place..).unwrap_or_default()
    }

    fn column(&self) -> usize {
        self.text.get(..self.place).unwrap_or_default().chars().count() + 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expression: &str, tags: &[&str], expected: bool) {
        let parsed = Tags::parse(expression).unwrap();
        assert_eq!(parsed.select(&|tag| tags.contains(&tag)), expected, "{expression} {tags:?}");
    }

    #[test]
    fn and_binds_closer_than_or_and_not_closer_than_both() {
        check("a or b and c", &["a"], true);
        check("(a or b) and c", &["a"], false);
        check("not a or b", &["a", "b"], true);
        check("not (a or b)", &["b"], false);
        check("not not a", &["a"], true);
        check("  a   and R25 ", &["a", "R25"], true);
    }

    #[test]
    fn a_broken_expression_says_where() {
        for (expression, column) in
            [("", 1), ("a b", 3), ("a and", 6), ("(a", 3), ("not", 4), ("a)", 2), ("and", 1)]
        {
            assert_eq!(Tags::parse(expression), Err(column), "{expression}");
        }
        assert!(Tags::parse(&"(".repeat(100_000)).is_err());
        assert!(Tags::parse(&"not ".repeat(100_000)).is_err());
    }
}
