//! Which requirements and decisions there are; what each of them says is a message of its id.

/// How many requirements and decisions there are: R1 to R48, then D1 to D46.
const COUNT: usize = 94;

/// Every requirement, then every decision, in the order of their numbers.
pub const ALL: [Requirement; COUNT] = [
    Requirement::new("R1", "L3"),
    Requirement::new("R2", "L3, L21"),
    Requirement::new("R3", "L7"),
    Requirement::new("R4", "L7"),
    Requirement::new("R5", "L11"),
    Requirement::new("R6", "L11"),
    Requirement::new("R7", "L13"),
    Requirement::new("R8", "L15"),
    Requirement::new("R9", "L19"),
    Requirement::new("R10", "L19"),
    Requirement::new("R11", "L19"),
    Requirement::new("R12", "L19, L41"),
    Requirement::new("R13", "L19"),
    Requirement::new("R14", "L21"),
    Requirement::new("R15", "L21"),
    Requirement::new("R16", "L25"),
    Requirement::new("R17", "L27"),
    Requirement::new("R18", "L29"),
    Requirement::new("R19", "L33, L89"),
    Requirement::new("R20", "L35-37"),
    Requirement::new("R21", "L41"),
    Requirement::new("R22", "L45"),
    Requirement::new("R23", "L46"),
    // About how the rules are written: a run shows the reasons that exist, never how easily one
    // more could be added.
    Requirement::without_behaviour("R24", "L43"),
    Requirement::new("R25", "L48"),
    Requirement::new("R26", "L56"),
    Requirement::new("R27", "L56"),
    Requirement::new("R28", "L60"),
    // Advice: following it or not is allowed, and what either choice brings about is said
    // elsewhere (R28, D12, D39).
    Requirement::without_behaviour("R29", "L60"),
    Requirement::new("R30", "L62"),
    // A menu path, but one that the view of the settings can show and a run can compare.
    Requirement::new("R31", "L64"),
    Requirement::new("R32", "L68"),
    Requirement::new("R33", "L69"),
    // Says of itself that it has no behaviour: the portal's steps may vary.
    Requirement::without_behaviour("R34", "L54"),
    Requirement::new("R35", "L75"),
    Requirement::new("R36", "L75"),
    Requirement::new("R37", "L75"),
    Requirement::new("R38", "L75"),
    // Nobody has to ask (D6), but a request that comes too late cannot be granted: that shows.
    Requirement::new("R39", "L75"),
    Requirement::new("R40", "L77"),
    Requirement::new("R41", "L77"),
    Requirement::new("R42", "L79"),
    Requirement::new("R43", "L81-85"),
    Requirement::new("R44", "L87"),
    Requirement::new("R45", "L87"),
    Requirement::new("R46", "L89"),
    Requirement::new("R47", "L89"),
    Requirement::new("R48", "L75, L89"),
    Requirement::new("D1", DOCS),
    Requirement::new("D2", DECISION),
    Requirement::new("D3", DOCS),
    Requirement::new("D4", DOCS),
    Requirement::new("D5", DOCS),
    Requirement::new("D6", DECISION),
    Requirement::new("D7", DECISION),
    Requirement::new("D8", DECISION),
    Requirement::new("D9", DECISION),
    Requirement::new("D10", DECISION),
    Requirement::new("D11", DECISION),
    Requirement::new("D12", DECISION),
    Requirement::new("D13", DOCS),
    Requirement::new("D14", DOCS),
    Requirement::new("D15", DECISION),
    Requirement::new("D16", DECISION),
    Requirement::new("D17", DECISION),
    Requirement::new("D18", DECISION),
    Requirement::new("D19", DECISION),
    Requirement::new("D20", DECISION),
    Requirement::new("D21", DOCS),
    Requirement::new("D22", DECISION),
    Requirement::new("D23", DECISION),
    Requirement::new("D24", DOCS),
    Requirement::new("D25", DECISION),
    Requirement::new("D26", DECISION),
    Requirement::new("D27", DECISION),
    Requirement::new("D28", DECISION),
    Requirement::new("D29", DECISION),
    Requirement::new("D30", DECISION),
    Requirement::new("D31", DECISION),
    Requirement::new("D32", DECISION),
    Requirement::new("D33", DECISION),
    Requirement::new("D34", DECISION),
    Requirement::new("D35", DOCS),
    Requirement::new("D36", DECISION),
    Requirement::new("D37", DECISION),
    Requirement::new("D38", DECISION),
    Requirement::new("D39", DECISION),
    Requirement::new("D40", DECISION),
    Requirement::new("D41", DECISION),
    Requirement::new("D42", DECISION),
    Requirement::new("D43", DECISION),
    Requirement::new("D44", DECISION),
    Requirement::new("D45", DECISION),
    Requirement::new("D46", DECISION),
];

/// The source of a decision that is ours alone.
const DECISION: &str = "decision";
/// The source of a decision that other public pages of the vendor support.
const DOCS: &str = "decision, docs";

/// One requirement of the vendor's article, or one decision where the article is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Requirement {
    /// `R1` to `R48` or `D1` to `D46`, which is also the id of its message.
    pub id: &'static str,
    /// Whether a simulation can show it; what has no behaviour needs no scenario.
    pub behaviour: bool,
    /// Lines of the vendor's article, as in `L19, L41`; for a decision `decision`, or
    /// `decision, docs` when other public pages of the vendor support it.
    pub source: &'static str,
}

impl Requirement {
    const fn new(id: &'static str, source: &'static str) -> Self {
        Self { id, behaviour: true, source }
    }

    const fn without_behaviour(id: &'static str, source: &'static str) -> Self {
        Self { id, behaviour: false, source }
    }
}

/// The requirement or decision with this id, in upper or lower case.
#[must_use]
pub fn find(id: &str) -> Option<&'static Requirement> {
    ALL.iter().find(|requirement| requirement.id.eq_ignore_ascii_case(id))
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement, Resource};
    use fluent_syntax::parser;

    use super::*;

    const EN: &str = include_str!("../locales/en/requirements.ftl");
    const PT_BR: &str = include_str!("../locales/pt-BR/requirements.ftl");

    #[test]
    fn ids_are_consecutive_and_unique() {
        let requirements = (1..=48).map(|number| format!("R{number}"));
        let decisions = (1..=46).map(|number| format!("D{number}"));
        let expected: Vec<String> = requirements.chain(decisions).collect();
        assert_eq!(ALL.map(|requirement| requirement.id).to_vec(), expected);
    }

    #[test]
    fn requirements_cite_lines_and_decisions_say_so() {
        for requirement in ALL {
            let decision = [DECISION, DOCS].contains(&requirement.source);
            assert_eq!(requirement.id.starts_with('D'), decision, "{}", requirement.id);
            assert_eq!(requirement.source.starts_with('L'), !decision, "{}", requirement.id);
        }
    }

    #[test]
    fn three_requirements_have_no_behaviour() {
        let without = ALL.iter().filter(|requirement| !requirement.behaviour);
        let ids: Vec<_> = without.map(|requirement| requirement.id).collect();
        assert_eq!(ids, ["R24", "R29", "R34"]);
    }

    #[test]
    fn every_id_is_found_in_either_case() {
        for requirement in ALL {
            assert_eq!(find(requirement.id), Some(&requirement));
            assert_eq!(find(&requirement.id.to_lowercase()), Some(&requirement));
        }
    }

    #[test]
    fn nothing_else_is_found() {
        for id in ["", "R", "R0", "R49", "D47", "R01", " R1", "R1 "] {
            assert_eq!(find(id), None, "{id:?}");
        }
    }

    #[test]
    fn english_has_a_message_for_every_id() {
        check_messages(EN);
    }

    #[test]
    fn portuguese_has_a_message_for_every_id() {
        check_messages(PT_BR);
    }

    /// Exactly the ids of the catalogue in its order, each a line of text, decisions with a question.
    #[track_caller]
    fn check_messages(source: &'static str) {
        let resource = parser::parse(source).expect("no junk");
        let messages = messages(&resource);
        let ids: Vec<_> = messages.iter().map(|message| message.id.name).collect();
        assert_eq!(ids, ALL.map(|requirement| requirement.id));
        for message in messages {
            let id = message.id.name;
            let text = line(id, message.value.as_ref().expect(id));
            assert!(text.ends_with('.'), "{id}: {text}");
            let attributes: Vec<_> = message.attributes.iter().map(|it| it.id.name).collect();
            let expected: &[&str] = if id.starts_with('D') { &["question"] } else { &[] };
            assert_eq!(attributes, expected, "{id}");
            for attribute in &message.attributes {
                let question = line(id, &attribute.value);
                assert!(question.ends_with('?'), "{id}: {question}");
            }
        }
    }

    fn messages<'a>(resource: &'a Resource<&'static str>) -> Vec<&'a Message<&'static str>> {
        let is_message = |entry: &'a Entry<_>| match entry {
            Entry::Message(message) => Some(message),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
            Entry::Term(_) | Entry::Junk { .. } => panic!("{entry:?}"),
        };
        resource.body.iter().filter_map(is_message).collect()
    }

    /// The text of a pattern without variables, which must fit into a cell of a table.
    #[track_caller]
    fn line<'a>(id: &str, pattern: &Pattern<&'a str>) -> &'a str {
        match pattern.elements.as_slice() {
            [PatternElement::TextElement { value }] if !value.contains('\n') => value,
            _ => panic!("{id} is not one line of text"),
        }
    }
}
