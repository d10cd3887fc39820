//! A commented scenario to start from, in the language of whoever asks for it.

use super::by_locale;
use super::yaml::{Node, comment, field};
use crate::message::{Message, Name, Started};
use crate::model::keyed;
use crate::report::Voice;

/// What a starter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StarterKind {
    /// A guest leaves.
    Guest,
    /// A B2B direct connect user leaves.
    DirectConnect,
    /// A guest leaves and is restored.
    Restore,
}

keyed!(StarterKind { Guest = "guest", DirectConnect = "direct-connect", Restore = "restore" });

/// A scenario to start from.
#[derive(Clone, Debug)]
pub struct Starter<'a> {
    /// What it is about.
    pub kind: StarterKind,
    /// Its title, if it has one of its own.
    pub title: Option<&'a str>,
    /// The schema that editors check it with, as seen from its folder.
    pub schema: Option<&'a str>,
    /// What to type to run it.
    pub command: &'a str,
}

/// How the schema of scenarios is called where new scenarios look for it.
pub const SCHEMA_FILE: &str = "scenario.schema.json";

/// Comments are not longer than this.
const WIDTH: usize = 96;

/// The first line of a file with which editors find its schema.
const MODELINE: &str = "# yaml-language-server: $schema=";

impl Starter<'_> {
    /// The text of the file. Lines of the template such as `#: cast` become comments.
    #[must_use]
    pub fn yaml(&self, voice: &Voice<'_>) -> String {
        let template = match self.kind {
            StarterKind::Guest => include_str!("starter/guest.yaml"),
            StarterKind::DirectConnect => include_str!("starter/direct-connect.yaml"),
            StarterKind::Restore => include_str!("starter/restore.yaml"),
        };
        let modeline = self.schema.map(|schema| format!("{MODELINE}{schema}"));
        let lines = template.lines().flat_map(|line| self.line(line, voice));
        modeline.into_iter().chain(lines).collect::<Vec<_>>().join("\n") + "\n"
    }

    fn line(&self, line: &str, voice: &Voice<'_>) -> Vec<String> {
        if line.starts_with("title:") {
            return self.title(voice);
        }
        if line == "why:" {
            return by_locale("why", &Started::Why.into(), voice.catalog);
        }
        let text = line.trim_start();
        let indent = line.len() - text.len();
        match text.strip_prefix("#: ") {
            Some(name) => {
                let about = self.comment(name).map(|message| voice.say(message));
                wrap(&about.unwrap_or_default(), WIDTH - indent)
                    .iter()
                    .map(|line| comment(indent, &line.replace(NO_BREAK, " ")))
                    .collect()
            }
            None => vec![line.to_owned()],
        }
    }

    fn title(&self, voice: &Voice<'_>) -> Vec<String> {
        if let Some(title) = self.title {
            return field(0, "title", &Node::text(title));
        }
        let title = match self.kind {
            StarterKind::Guest => Started::GuestLeaves,
            StarterKind::DirectConnect => Started::DirectConnectUserLeaves,
            StarterKind::Restore => Started::GuestIsRestored,
        };
        by_locale("title", &title.into(), voice.catalog)
    }

    fn comment(&self, name: &str) -> Option<Message> {
        let comment = match name {
            "run" => Started::Run { command: whole(self.command) },
            // Whoever has a schema knows how to get it.
            "editors" if self.schema.is_some() => return None,
            "editors" => Started::Editors {
                command: whole(&format!("tchau schema --output {SCHEMA_FILE}")),
                line: whole(&format!("{MODELINE}{SCHEMA_FILE}")),
            },
            "cast" => Started::Cast,
            "relations" => Started::Relations,
            "steps" => Started::Steps,
            "expect" => Started::Expect,
            "wait" => Started::Wait,
            "restore" => Started::Restore,
            "more" => Started::More,
            _ => return None,
        };
        Some(comment.into())
    }
}

/// Something typed, which stays on one line.
fn whole(typed: &str) -> Name {
    Name::from(typed.replace(' ', NO_BREAK))
}

/// A blank at which no line ends.
const NO_BREAK: &str = "\u{a0}";

/// Lines of a text; no text has no line.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
