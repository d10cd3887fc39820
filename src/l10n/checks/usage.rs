//! Checks of what code and scenarios ask for, next to what there is.

mod code;
mod own;

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Findings, Fingerprint, Reading};
use crate::message::Name;
use crate::model::keyed;

/// Whether there is something of a kind: texts select on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Presence {
    /// There is nothing.
    Nothing,
    /// There is something.
    Something,
}

keyed!(Presence { Nothing = "nothing", Something = "something" });

impl Presence {
    pub(super) const fn of(is_empty: bool) -> Self {
        if is_empty { Self::Nothing } else { Self::Something }
    }
}

checks! {
    /// What the checks of this family say.
    pub enum Usage {
        /// Nothing shows this message.
        "unused-message" Warning Internationalization UnusedMessage { name: Name },
        /// The code asks for a message that no locale has; `place` is where.
        "message-not-found" Error Internationalization MessageNotFound { name: Name, place: Name, nearest: Name, similar: Presence },
        /// A text uses a variable that the code does not pass.
        "argument-not-passed" Error Internationalization ArgumentNotPassed { variable: Name, passed: Vec<Name>, others: Presence },
        /// The source changed after the translation was made.
        "stale-translation" Warning Mistranslation StaleTranslation { name: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(_bench: &Bench<'_>, _reading: &Reading<'_, '_>, _found: &mut Findings<'_>) {}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    _bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let (source, target) = (source.entry, target.entry);
    // What is marked as untranslated is not looked at again but translated.
    let print = target.comment.source.filter(|_| !target.comment.is_untranslated);
    if print.is_some_and(|print| print != Fingerprint::of(source)) {
        found.add(At::entry(target), Usage::StaleTranslation { name: target.name().into() });
    }
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    if bench.settings.is_tchau {
        own::look(bench, found);
    } else if let Some(asks) = bench.asks {
        code::look(bench, asks, found);
    }
}

#[cfg(test)]
mod tests {
    use crate::l10n::testing::{findings, project};
    use crate::l10n::{Asks, Bench, Settings, checks};

    #[track_caller]
    fn check(en: &str, pt: &str, expected: &[&str]) {
        let found = findings(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]);
        let is_own = |found: &&String| {
            super::Usage::CHECKS.iter().any(|check| found.split(' ').next() == Some(check.id))
        };
        assert_eq!(found.iter().filter(is_own).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_changed_source_makes_the_translation_stale() {
        let stale = "stale-translation pt-BR a @2:1 «a»";
        check("a = x\n", "# source: 00000000\na = y\n", &[stale]);
        check("a = x\n", "# source: e493ce53\na = y\n", &[]);
        check("# Comment\na =\n    x\n", "# source: e493ce53\na = y\n", &[]);
        check("a = x\n", "# source: the menu\na = y\n", &[]);
        check("a = x\n", "# untranslated\n# source: 00000000\na = y\n", &[]);
    }

    /// The findings with this code, as `check id.attribute @line:column: text in English`.
    #[track_caller]
    fn check_code(en: &str, code: &str, expected: &[&str]) {
        let (project, settings) = (project(&[("en", "a.ftl", en)]), Settings::default());
        let asks = Asks::of(&[("src/a.js", code)]);
        let found = checks::run(&Bench::new(&project, &settings).with_asks(&asks));
        let own = found.iter().filter(|one| matches!(one.defect, checks::Defect::Usage(_)));
        let told = own.map(|one| {
            let place = one.id.clone().unwrap_or_else(|| {
                format!("{:?}", serde_json::to_value(one.defect.arguments()).unwrap())
            });
            format!("{} {place} @{}", one.check().id, one.span)
        });
        assert_eq!(told.collect::<Vec<_>>(), expected, "{code}");
    }

    const TEXTS: &str = "used = a\nreferenced = b\n-term = t\n-idle = t\nhello = { referenced } { -term } { $name }\nidle = x\nerror-a = e\n";

    #[test]
    fn what_no_code_asks_for_is_unused() {
        let unused = ["unused-message -idle @4:2", "unused-message idle @6:1"];
        let code = "t('used'); t('hello', { name: 1 }); t(`error-${x}`)";
        check_code(TEXTS, code, &unused);
        check_code(
            TEXTS,
            "t('used'); t('hello', { name: 1 }); t('error-' + x); ids = ['idle']",
            &unused[..1],
        );
        check_code(TEXTS, "t('used')", &[]);
        check_code(TEXTS, "t('other'); s = 'used'", &[]);
        check_code(TEXTS, "", &[]);
    }

    #[test]
    fn what_code_asks_for_must_be_there() {
        let known =
            "t('used'); t('hello', args); t('idle'); t('error-' + x); <i data-l10n-id='used'/>";
        check_code(
            &TEXTS.replace("-idle = t\n", ""),
            &format!("{known}\nt('useed') t('useed')"),
            &[NOT_FOUND],
        );
        check_code(
            &TEXTS.replace("-idle = t\n", ""),
            &format!("{known}\nfmt('x-y') fmt('used') fmt('z') fmt('w')"),
            &[],
        );
    }

    const NOT_FOUND: &str = "message-not-found Object {\"name\": String(\"useed\"), \"nearest\": String(\"used\"), \"place\": String(\"src/a.js:2\"), \"similar\": String(\"something\")} @1:1";

    #[test]
    fn every_variable_of_a_text_is_passed() {
        let (texts, not_passed) =
            ("a = { $x ->\n *[b] { $y }\n }\n .c = { $x }{ $z }\n", "argument-not-passed a");
        check_code(texts, "t('a', { x, y, z })", &[]);
        check_code(texts, "t('a', { x, y })", &[&format!("{not_passed} @4:16")]);
        check_code(
            texts,
            "t('a', { x, y, z }); t('a', { y, z })",
            &[&format!("{not_passed} @1:8")],
        );
        check_code(texts, "t('a', { x, y }); t('a', args)", &[]);
    }

    #[test]
    fn tchau_knows_what_it_asks_for() {
        let settings = Settings { is_tchau: true, ..Settings::default() };
        let en = "you-left = { $organization } { $person }\nnever = x\nR1 = y\n";
        let project = project(&[("en", "a.ftl", en)]);
        let found = checks::run(&Bench::new(&project, &settings));
        let own = found.iter().filter(|one| matches!(one.defect, checks::Defect::Usage(_)));
        let told: Vec<_> = own.map(|one| (one.check().id, one.id.as_deref())).collect();
        assert!(told.contains(&("argument-not-passed", Some("you-left"))));
        assert!(told.contains(&("unused-message", Some("never"))));
        assert!(told.iter().filter(|(id, _)| *id == "message-not-found").count() > 100);
        assert!(!told.iter().any(|(_, id)| *id == Some("R1")));
    }
}
