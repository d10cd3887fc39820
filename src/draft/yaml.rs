//! YAML as people write it: on one line where it fits, else one field per line.

/// Lines are not longer than this where they need not be.
const WIDTH: usize = 100;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// A text, in quotation marks where it needs them.
    Text(String),
    /// An instant, a length, a number or a word of the format, which never needs them.
    Plain(String),
    List(Vec<Node>),
    Map(Fields),
}

/// Keys with their values, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(Vec<(String, Node)>);

impl Node {
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    pub(super) fn plain(word: impl ToString) -> Self {
        Self::Plain(word.to_string())
    }

    /// A list of words of the format.
    pub(super) fn words<W: ToString>(words: impl IntoIterator<Item = W>) -> Self {
        Self::List(words.into_iter().map(Self::plain).collect())
    }

    /// A list of names.
    pub(super) fn names<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self::List(names.into_iter().map(Self::text).collect())
    }

    /// The value on one line.
    fn flow(&self) -> String {
        match self {
            Self::Text(text) => scalar(text, &IN_FLOW),
            Self::Plain(word) => word.clone(),
            Self::List(nodes) => {
                let nodes: Vec<_> = nodes.iter().map(Self::flow).collect();
                format!("[{}]", nodes.join(", "))
            }
            Self::Map(fields) => fields.flow(),
        }
    }
}

impl Fields {
    pub(super) fn put(&mut self, key: &str, node: Node) {
        self.0.push((key.to_owned(), node));
    }

    /// Adds a list, unless nothing is in it.
    pub(super) fn put_list(&mut self, key: &str, list: Node) {
        if list != Node::List(Vec::new()) {
            self.put(key, list);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `{ as: ana, do: select_leave }`
    pub(super) fn flow(&self) -> String {
        let fields = self.0.iter().map(|(key, node)| format!("{}: {}", word(key), node.flow()));
        let fields: Vec<_> = fields.collect();
        if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join(", ")) }
    }

    /// A line for each field, and more for those that do not fit.
    pub(super) fn block(&self, indent: usize) -> Vec<String> {
        self.0.iter().flat_map(|(key, node)| field(indent, key, node)).collect()
    }
}

/// `key: value`, on as many lines as it takes.
pub(super) fn field(indent: usize, key: &str, node: &Node) -> Vec<String> {
    let blanks = " ".repeat(indent);
    let key = word(key);
    let flow = format!("{blanks}{key}: {}", node.flow());
    let fits = flow.chars().count() <= WIDTH;
    match node {
        Node::Map(fields) if !fits => {
            [format!("{blanks}{key}:")].into_iter().chain(fields.block(indent + 2)).collect()
        }
        Node::List(nodes) if !fits && nodes.iter().any(|node| matches!(node, Node::Map(_))) => {
            [format!("{blanks}{key}:")].into_iter().chain(items(indent + 2, nodes)).collect()
        }
        Node::Text(text) => vec![format!("{blanks}{key}: {}", scalar(text, &IN_BLOCK))],
        _ => vec![flow],
    }
}

/// `- value` for each value.
pub(super) fn items<'n>(indent: usize, nodes: impl IntoIterator<Item = &'n Node>) -> Vec<String> {
    let blanks = " ".repeat(indent);
    nodes.into_iter().map(|node| format!("{blanks}- {}", node.flow())).collect()
}

/// A comment; whatever text it is made of, it stays on its line.
pub(super) fn comment(indent: usize, text: &str) -> String {
    let text: Vec<_> = text.split(['\n', '\r']).collect();
    format!("{}# {}", " ".repeat(indent), text.join(" "))
}

/// A name as a key.
pub(super) fn word(name: &str) -> String {
    scalar(name, &IN_FLOW)
}

/// Signs that mean nothing in YAML, wherever they stand within a text.
const IN_BLOCK: [char; 16] =
    [' ', '_', '-', '.', ',', '@', '/', '(', ')', '“', '”', '’', '…', ';', '?', '+'];

/// The same between brackets, where a comma ends a value.
const IN_FLOW: [char; 14] = [' ', '_', '-', '.', '@', '/', '(', ')', '“', '”', '’', '…', ';', '+'];

/// Words that mean something else than themselves, in one version of YAML or another.
const RESERVED: [&str; 10] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan"];

/// A text without quotation marks where it reads as itself, else as in JSON, which is YAML too.
fn scalar(text: &str, signs: &[char]) -> String {
    let starts_well = text.starts_with(|c: char| c.is_alphabetic() || c == '“');
    let is_plain = starts_well
        && !text.ends_with(' ')
        && text.chars().all(|c| c.is_alphanumeric() || signs.contains(&c))
        && !RESERVED.contains(&text.to_lowercase().as_str());
    if is_plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let written = scalar(text, &IN_FLOW);
        assert_eq!(written, expected);
        let in_list: Vec<String> = serde_yaml::from_str(&format!("[{written}]")).unwrap();
        assert_eq!(in_list, [text]);
        let in_block: Vec<String> =
            serde_yaml::from_str(&format!("- {}", scalar(text, &IN_BLOCK))).unwrap();
        assert_eq!(in_block, [text]);
    }

    #[test]
    fn a_text_is_quoted_where_it_would_read_as_something_else() {
        check("Ana Souza", "Ana Souza");
        check("privacidade@fabrikam.example", "privacidade@fabrikam.example");
        check("“Sair”", "“Sair”");
        check("no", "\"no\"");
        check("12", "\"12\"");
        check("", "\"\"");
        check("a: b", "\"a: b\"");
        check("a, b", "\"a, b\"");
        check("say \"x\" \\ #1", "\"say \\\"x\\\" \\\\ #1\"");
        check("- a", "\"- a\"");
    }

    #[test]
    fn what_does_not_fit_on_a_line_has_a_line_for_each_field() {
        let mut inner = Fields::default();
        inner.put("user", Node::text("ana"));
        let long = Node::List(vec![Node::Map(inner.clone()); 9]);
        let lines = field(2, "memberships", &long);
        assert_eq!(lines.len(), 10);
        assert_eq!(lines[..2], ["  memberships:", "    - { user: ana }"]);
        assert_eq!(field(2, "membership", &Node::Map(inner)), ["  membership: { user: ana }"]);
    }
}
