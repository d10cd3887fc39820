//! The terminology of two plain texts, a translation beside its source.

use std::collections::BTreeSet;
use std::ops::Range;

use super::bench::Bench;
use super::checks::plain;
use super::file::File;
use super::finding::{At, Finding, Findings};
use super::glossary::{Glossary, Lexicon};
use super::project::Project;
use super::settings::Settings;
use super::tokens::tokens;
use crate::message::Locale;

/// Everything that is wrong with the words of a translation, by line.
#[must_use]
pub fn plain_text(
    source: &File,
    target: &File,
    glossary: &Glossary,
    settings: &Settings,
) -> Vec<Finding> {
    let project = Project {
        root: Default::default(),
        source: source.locale.clone(),
        targets: vec![target.locale.clone()],
        files: Vec::new(),
        unreadable: Vec::new(),
    };
    let bench = Bench::new(&project, settings).with_glossary(glossary);
    let mut found = Findings::new(&bench);
    for (lines, translated) in aligned(source.text(), target.text()) {
        let texts = |text: &'_ File, lines: &[Range<usize>]| -> Vec<String> {
            lines
                .iter()
                .filter_map(|line| text.text().get(line.clone()))
                .map(str::to_owned)
                .collect()
        };
        let source_lines = texts(source, &lines);
        let target_lines = texts(target, &translated);
        plain(&bench, &source_lines, &target_lines, &mut |line, range, defect| {
            let start = translated.get(line).map_or(0, |line| line.start);
            found.add(At::file(target, start + range.start..start + range.end), defect);
        });
    }
    let mut found = found.into_found();
    found.sort_by_key(|finding| finding.span);
    found
}

/// The language of a text: that of the glossary, other than a given one, whose words it has most.
#[must_use]
pub fn language_of(text: &str, glossary: &Glossary, other: Option<&Locale>) -> Locale {
    let all = glossary.concepts.iter().flat_map(|concept| concept.words.iter().map(|(it, _)| it));
    let locales: BTreeSet<&Locale> = all.filter(|locale| Some(*locale) != other).collect();
    let tokens = tokens(text);
    let count = |locale: &Locale| {
        let found = Lexicon::new(glossary, locale).find(text, &tokens).into_iter();
        found.filter(|it| it.role.is_right()).count()
    };
    let counted = locales.into_iter().map(|locale| (count(locale), locale));
    let fullest = counted.max_by_key(|(count, _)| *count).map(|(_, locale)| locale.clone());
    fullest.or_else(|| other.cloned()).unwrap_or_else(Locale::english)
}

/// The lines of two texts that belong together.
type Pair = (Vec<Range<usize>>, Vec<Range<usize>>);

/// Line by line where both texts have as many lines, else paragraph by paragraph, else all at once.
fn aligned(source: &str, target: &str) -> Vec<Pair> {
    let (all, translated) = (lines(source), lines(target));
    if all.len() == translated.len() {
        return all.into_iter().zip(translated).map(|(a, b)| (vec![a], vec![b])).collect();
    }
    let is_filled = |text: &'_ str, line: &Range<usize>| {
        text.get(line.clone()).is_some_and(|line| !line.trim().is_empty())
    };
    let all: Vec<_> = all.into_iter().filter(|line| is_filled(source, line)).collect();
    let translated: Vec<_> =
        translated.into_iter().filter(|line| is_filled(target, line)).collect();
    if all.len() == translated.len() {
        return all.into_iter().zip(translated).map(|(a, b)| (vec![a], vec![b])).collect();
    }
    vec![(all, translated)]
}

fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let lines = text.split('\n').map(|line| {
        let range = start..start + line.len();
        start = range.end + 1;
        range
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::l10n::glossary::embedded;

    fn file(locale: &str, text: &str) -> File {
        File::new(locale.parse().unwrap(), PathBuf::from(locale), locale.to_owned(), text)
    }

    fn found(en: &str, pt: &str) -> Vec<String> {
        let (source, target) = (file("en", en), file("pt-BR", pt));
        let found = plain_text(&source, &target, &embedded(), &Settings::default());
        let lines: Vec<&str> = target.text().split('\n').collect();
        let told = found.iter().map(|finding| {
            let (span, id) = (finding.span, finding.check().id);
            let marked = lines[span.line - 1].chars().skip(span.column - 1).take(span.length);
            format!("{} {id} «{}»", span.line, marked.collect::<String>())
        });
        told.collect()
    }

    #[track_caller]
    fn check(en: &str, pt: &str, expected: &[&str]) {
        assert_eq!(found(en, pt), expected);
    }

    /// The two articles lie beside the checkout of those who write tchau, and are not part of it.
    #[test]
    fn the_articles_have_the_inconsistencies_that_were_found_by_hand() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/spec");
        let read = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
        let texts = read("000_73151f3ce7d821d2.txt").zip(read("003_56bd55ee9e206922.txt"));
        let Some((en, pt)) = texts else { return };
        check(
            &en,
            &pt,
            &[
                "1 rejected-term «Deixar»",
                "7 rejected-term «deixar»",
                "21 rejected-term «se conectou»",
                "31 rejected-term «Sair organização»",
                "33 rejected-term «Deixar»",
                "41 rejected-term «Organização inicial»",
                "45 rejected-term «deixar»",
                "56 rejected-term «Configurações de licença de usuário externo»",
                "62 rejected-term «Administrador Provedor de identidade externa»",
                "75 rejected-term «excluída de forma temporária»",
                "75 rejected-term «exclusão reversível»",
                "77 rejected-term «administrador de locatários»",
                "79 rejected-term «Administrador Provedor de Identidade Externa»",
                "83 rejected-term «Usuários Excluídos»",
                "85 rejected-term «usuário deletado»",
                "85 rejected-term «Deletar permanentemente»",
                "89 rejected-term «conexão direta de B2B»",
            ],
        );
        assert_eq!(language_of(&en, &embedded(), None).to_string(), "en");
        assert_eq!(language_of(&pt, &embedded(), None).to_string(), "pt-BR");
    }
}
