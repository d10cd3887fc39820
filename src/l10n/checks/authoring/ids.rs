//! Ids that are written otherwise than nearly all others of the source.

use super::Authoring;
use crate::l10n::finding::At;
use crate::l10n::{Findings, Texts};
use crate::message::Name;

/// A style shows in this many ids.
const FEWEST: usize = 10;

/// How an id is written whose style shows: it has more than one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Kebab,
    Camel,
    Snake,
    Pascal,
    /// Of several styles at once.
    Mixed,
}

pub(super) fn look(source: &Texts<'_>, found: &mut Findings<'_>) {
    let styled = || source.entries.iter().filter_map(|entry| Some((entry, Style::of(entry.id)?)));
    let all = styled().count();
    let candidates = [Style::Kebab, Style::Camel, Style::Snake, Style::Pascal];
    let is_usual = |style: &Style| {
        let others = styled().filter(|(_, other)| other != style).count();
        // More than a few exceptions are a second style, in however large a project.
        all - others >= FEWEST && others * 10 <= all && (others <= 3 || others * 200 <= all)
    };
    let Some(usual) = candidates.into_iter().find(is_usual) else { return };
    for (entry, _) in styled().filter(|(_, style)| *style != usual) {
        let (name, style) = (Name::from(entry.name()), Name::from(usual.example()));
        found.add(At::entry(entry), Authoring::IdStyle { name, style });
    }
}

impl Style {
    /// `None` where it does not show: in a single word in small letters, which every style has.
    fn of(id: &str) -> Option<Self> {
        let has = |is: fn(char) -> bool| id.contains(is);
        let has_capital = has(|c| c.is_ascii_uppercase());
        match (has(|c| c == '-'), has(|c| c == '_'), has_capital) {
            (false, false, false) => None,
            (true, false, false) => Some(Self::Kebab),
            (false, true, false) => Some(Self::Snake),
            (false, false, true) if id.starts_with(|c: char| c.is_ascii_uppercase()) => {
                Some(Self::Pascal)
            }
            (false, false, true) => Some(Self::Camel),
            (true, _, true) | (true, true, _) | (_, true, true) => Some(Self::Mixed),
        }
    }

    /// How its name is written, which is an example of it.
    const fn example(self) -> &'static str {
        match self {
            Self::Kebab => "kebab-case",
            Self::Camel => "camelCase",
            Self::Snake => "snake_case",
            Self::Pascal => "PascalCase",
            Self::Mixed => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_shows_in_the_second_word() {
        let style = |id, style| assert_eq!(Style::of(id), style, "{id}");
        style("title", None);
        style("page-title", Some(Style::Kebab));
        style("page-404", Some(Style::Kebab));
        style("page_title", Some(Style::Snake));
        style("pageTitle", Some(Style::Camel));
        style("PageTitle", Some(Style::Pascal));
        style("page-subTitle", Some(Style::Mixed));
        style("page-sub_title", Some(Style::Mixed));
    }
}
