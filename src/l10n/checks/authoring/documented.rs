//! Variables that no comment describes, in a source that describes most of its variables.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, PatternElement};

use super::Authoring;
use crate::l10n::finding::At;
use crate::l10n::{Entry, File, Findings, Reading, Texts};
use crate::message::Name;

/// Where fewer texts than this are described, nobody has made a rule of it.
const FEWEST: usize = 2;

/// A text with its variables, and those among them that no comment describes.
struct Used<'a, 's> {
    entry: &'a Entry<'s>,
    missing: Vec<&'s str>,
}

pub(super) fn look(source: &Texts<'_>, found: &mut Findings<'_>) {
    let sections = Sections::of(source);
    let messages = source.entries.iter().filter(|entry| !entry.is_term);
    let used: Vec<_> = messages.filter_map(|entry| Used::of(entry, &sections)).collect();
    let described = used.iter().filter(|used| used.missing.is_empty()).count();
    if described < FEWEST || described < 2 * (used.len() - described) {
        return;
    }
    for Used { entry, missing } in &used {
        // One finding per text: whoever writes its comment sees the other variables too.
        if let Some(variable) = missing.first() {
            let at = At::slice(entry, None, variable);
            found.add(at, Authoring::UndocumentedVariable { variable: Name::from(*variable) });
        }
    }
}

impl<'a, 's> Used<'a, 's> {
    /// `None` for texts without variables.
    fn of(entry: &'a Entry<'s>, sections: &Sections<'s>) -> Option<Self> {
        let mut names = Vec::new();
        for passage in &Reading::of(entry).passages {
            for element in &passage.pattern.elements {
                if let PatternElement::Placeable { expression } = element {
                    collect(expression, &mut names);
                }
            }
        }
        if names.is_empty() {
            return None;
        }
        let is_described = |name: &str| {
            entry.comment.lines.iter().any(|line| mentions(line, name))
                || sections.mention(entry.file, name)
        };
        names.retain(|name| !is_described(name));
        Some(Self { entry, missing: names })
    }
}

/// The lines of comments that stand above a section or a file, and mention a variable.
struct Sections<'s>(Vec<(&'s File, Vec<&'s str>)>);

impl<'s> Sections<'s> {
    fn of(source: &Texts<'s>) -> Self {
        let mut files: Vec<(&File, Vec<&str>)> = Vec::new();
        for entry in &source.entries {
            if files.last().is_none_or(|(file, _)| !std::ptr::eq(*file, entry.file)) {
                let lines = entry.file.text().lines();
                let lines = lines.filter(|line| line.starts_with("##") && line.contains('$'));
                files.push((entry.file, lines.collect()));
            }
        }
        files.retain(|(_, lines)| !lines.is_empty());
        Self(files)
    }

    fn mention(&self, file: &File, name: &str) -> bool {
        let of_file = self.0.iter().filter(|(described, _)| std::ptr::eq(*described, file));
        of_file.flat_map(|(_, lines)| lines).any(|line| mentions(line, name))
    }
}

/// Whether a line of a comment has this variable, with its dollar sign.
fn mentions(line: &str, name: &str) -> bool {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let begins = line.split('$').skip(1);
    begins.filter_map(|rest| rest.strip_prefix(name)).any(|rest| !rest.starts_with(is_name))
}

/// The variables of a placeable; those inside of variants are in passages of their own.
fn collect<'s>(expression: &Expression<&'s str>, names: &mut Vec<&'s str>) {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    match inline {
        InlineExpression::VariableReference { id } => {
            if !names.contains(&id.name) {
                names.push(id.name);
            }
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            collect_arguments(arguments, names);
        }
        InlineExpression::Placeable { expression } => collect(expression, names),
        InlineExpression::TermReference { arguments: None, .. }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn collect_arguments<'s>(arguments: &CallArguments<&'s str>, names: &mut Vec<&'s str>) {
    for argument in &arguments.positional {
        if let InlineExpression::VariableReference { id } = argument
            && !names.contains(&id.name)
        {
            names.push(id.name);
        }
    }
}
