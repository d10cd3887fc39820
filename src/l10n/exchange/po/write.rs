//! Writes PO.

use crate::l10n::exchange::Say;
use crate::l10n::exchange::job::{Job, State, Unit};
use crate::message::{Exchange, Name};

/// The units of a job as PO.
pub(in crate::l10n::exchange) fn write(job: &Job<'_>, say: Say<'_>) -> String {
    let mut po = String::new();
    push_header(&mut po, job);
    for unit in &job.units {
        po.push('\n');
        push_unit(&mut po, unit, say);
    }
    po
}

fn push_header(po: &mut String, job: &Job<'_>) {
    let language = job.target.to_string();
    let mut header = String::from("Project-Id-Version: tchau\n");
    header.push_str(&format!("Language: {}\n", language.replace('-', "_")));
    header.push_str("MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n");
    header.push_str("Content-Transfer-Encoding: 8bit\n");
    if let Some(plurals) = plural_forms(&language) {
        header.push_str(&format!("Plural-Forms: {plurals}\n"));
    }
    header.push_str(&format!("X-Source-Language: {}\nX-Generator: tchau\n", job.source));
    po.push_str("msgid \"\"\n");
    push_string(po, "msgstr", &header);
}

fn push_unit(po: &mut String, unit: &Unit<'_>, say: Say<'_>) {
    for line in unit.comment.lines() {
        push_comment(po, line);
    }
    if let Some(limit) = unit.max_length {
        push_comment(po, &format!("max-length: {limit}"));
    }
    if let Some(example) = &unit.example {
        let told = say(Exchange::Example { text: Name::from(example.as_str()) }.into());
        told.lines().for_each(|line| push_comment(po, line));
    }
    let (path, line) = &unit.place;
    // gettext isolates names with blanks in them like this.
    let path = if path.contains(' ') { format!("\u{2068}{path}\u{2069}") } else { path.clone() };
    po.push_str(&format!("#: {}:{line}\n", path.replace(['\n', '\r'], " ")));
    if unit.state == State::NeedsReview {
        po.push_str("#, fuzzy\n");
    }
    push_string(po, "msgctxt", &unit.key);
    push_string(po, "msgid", &unit.source.to_text());
    push_string(po, "msgstr", &unit.translation().map(|text| text.to_text()).unwrap_or_default());
}

fn push_comment(po: &mut String, line: &str) {
    let line = line.replace('\r', " ");
    po.push_str(format!("#. {line}").trim_end());
    po.push('\n');
}

/// Writes a keyword with its string; each line of the string on a line of its own.
fn push_string(po: &mut String, keyword: &str, text: &str) {
    po.push_str(keyword);
    po.push(' ');
    let breaks = text.trim_end_matches('\n').contains('\n');
    if breaks {
        po.push_str("\"\"\n");
    }
    let mut lines: Vec<_> = text.split_inclusive('\n').collect();
    if lines.is_empty() || !breaks {
        lines = vec![text];
    }
    for line in lines {
        po.push('"');
        for character in line.chars() {
            match character {
                '"' => po.push_str("\\\""),
                '\\' => po.push_str("\\\\"),
                '\n' => po.push_str("\\n"),
                '\t' => po.push_str("\\t"),
                _ => po.push(character),
            }
        }
        po.push_str("\"\n");
    }
}

/// The rule by which gettext numbers the plural forms of a language. No entry uses it, but tools
/// expect one; it is left out for languages whose rule is not known here.
fn plural_forms(language: &str) -> Option<&'static str> {
    let bare = language.split('-').next().unwrap_or_default();
    Some(match bare {
        "pt" if language != "pt-PT" => "nplurals=2; plural=(n > 1);",
        "fr" | "hy" | "kab" => "nplurals=2; plural=(n > 1);",
        "en" | "de" | "nl" | "sv" | "da" | "no" | "nb" | "nn" | "fi" | "et" | "el" | "he"
        | "it" | "es" | "pt" | "ca" | "gl" | "hu" | "bg" | "tr" | "eu" | "hi" | "bn" | "eo"
        | "af" => "nplurals=2; plural=(n != 1);",
        "ja" | "ko" | "zh" | "vi" | "th" | "id" | "ms" => "nplurals=1; plural=0;",
        "ru" | "uk" | "be" | "sr" | "hr" | "bs" => {
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        }
        "pl" => {
            "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        }
        "cs" | "sk" => "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);",
        "ar" => {
            "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
        }
        _ => return None,
    })
}
