//! Texts that go out and come back.

use std::path::Path;

use super::*;
use crate::l10n::testing::project;
use crate::l10n::{Bench, Project, Settings};

/// What comes of importing a file, with the name of a format as its extension.
fn bring(project: &Project, format: Format, text: &str) -> Result<Imported, String> {
    let settings = Settings::default();
    let bench = Bench::new(project, &settings);
    let path = format!("x.{}", format.name());
    let paper = Paper { path: Path::new(&path), text };
    import(&bench, &paper, format).map_err(|complaint| format!("{:?}", complaint.trouble))
}

fn export(project: &Project, format: Format) -> String {
    let settings = Settings::default();
    let bench = Bench::new(project, &settings);
    let job = Job::of(&bench, &project.targets[0], &Examples::default()).unwrap();
    format.write(&job, &|message| message.id().to_owned())
}

/// Exporting and importing changes nothing.
#[track_caller]
fn nothing_changes(texts: &[(&str, &str, &str)]) {
    let project = project(texts);
    for format in Format::ALL {
        let text = export(&project, *format);
        match bring(&project, *format, &text) {
            Ok(imported) => assert_eq!(
                (&imported.files, imported.changed, imported.new, &imported.complaints),
                (&Vec::new(), 0, 0, &Vec::new()),
                "{text}"
            ),
            // A memory without any translation has no texts.
            Err(trouble) if *format == Format::Tmx => assert_eq!(trouble, "NoTexts"),
            Err(trouble) => panic!("{trouble}: {text}"),
        }
    }
}

/// Replaces something in the exported file and imports that; gives the file of the translation.
#[track_caller]
fn changed(english: &str, portuguese: &str, old: &str, new: &str) -> String {
    let project = project(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
    let mut contents = Vec::new();
    for format in Format::ALL {
        let text = export(&project, *format);
        assert!(text.contains(old), "{text}");
        let imported = bring(&project, *format, &text.replace(old, new)).unwrap();
        assert_eq!(imported.complaints, []);
        contents
            .push(imported.files.into_iter().next().map_or(String::new(), |file| file.contents));
    }
    contents.dedup();
    assert_eq!(contents.len(), 1, "{contents:#?}");
    contents.remove(0)
}

#[test]
fn odd_files_come_back_as_they_were() {
    let english = "a = One\nb = { $n ->\n [one] x\n *[other] y { $n }\n }\n    .c = Three\n-d = Four\ne = E\nf = F\ng = G\nh = H\n";
    for portuguese in [
        "",
        "\u{feff}a = Um\r\n\r\n# x\r\nb =\r\n    Dois\r\n\r\n      e\r\n    meio\r\n    .c = { \"[\" }Três\r\n",
        "a =\n      [x]\n",
        "a = {\"{\"}Um{ \"}\" }   \nb = x { $n ->\n\n   [one]    um\n  *[other]\n     { $m ->\n        [a] x\n       *[b] { $n } y{\" \"}\n     } z\n   }\n\n   .c =\n      Três   \n\n\n# d\n\n-d={\"\"}",
        "# untranslated\na = One\n# source: 00000000\nb = x\ne = = # not a comment\nf = a\tb \"quoted\" 'x' \\n \\\\ <b>&amp;</b>\ng = -1\nh = =1+1",
        "a = { \"\\u0001\" }\u{2}x\ry\nb = {$n}{ $n }\nc = only here\ne = { NUMBER($x, a: \"}{\") } { -d(x: \"\\\"}\") }\n",
        "a = x\n    y\n\n    z\nb = } junk\nf = 'x\ng = ''+\nh = @é\u{a0}\u{2028}\u{85}\u{feff}\n",
    ] {
        nothing_changes(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
    }
}

#[test]
fn only_the_changed_text_is_written() {
    let english = "# A comment\na = One { $x }\n\nb = Two\n";
    let portuguese = "\u{feff}# A comment\r\na   =   Um  { $x }  \r\n\r\n\r\nb = Dois\r\n";
    let contents = changed(english, portuguese, "Um  ", "Uma ");
    assert_eq!(contents, portuguese.replace("Um  ", "Uma "));
}

#[test]
fn a_variant_is_a_text_of_its_own() {
    let english = "a =\n    Before { $n ->\n        [one] one\n       *[other] { $n } many\n    } after { $n ->\n *[x] q\n }\n";
    let portuguese = "a =\n  Antes { $n ->\n     [one]   um\n    *[other] { $n } muitos\n  } depois { $n ->\n *[x] q\n }\n";
    assert_eq!(
        changed(english, portuguese, "muitos", "vários"),
        portuguese.replace("muitos", "vários")
    );
    let contents = changed(english, portuguese, "Antes ", "Bem antes ");
    assert_eq!(contents, portuguese.replace("Antes ", "Bem antes "));
    let keys: Vec<_> = {
        let project = project(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
        let settings = Settings::default();
        let bench = Bench::new(&project, &settings);
        let job = Job::of(&bench, &project.targets[0], &Examples::default()).unwrap();
        job.units.iter().map(|unit| unit.key.clone()).collect()
    };
    assert_eq!(keys, ["a.ftl#a", "a.ftl#a[n=one]", "a.ftl#a[n=other]", "a.ftl#a[n:2=x]"]);
}

#[test]
fn a_text_and_a_variant_in_it_change_together() {
    let texts = [
        ("en", "a.ftl", "a = B { $n ->\n [one] x\n *[other] y\n } a\n"),
        ("pt-BR", "a.ftl", "a = Antes { $n ->\n   [one] um\n  *[other] dois\n  } depois\n"),
    ];
    let project = project(&texts);
    let text = export(&project, Format::Po).replace("dois", "três").replace(" depois", " então");
    let imported = bring(&project, Format::Po, &text).unwrap();
    assert_eq!(imported.changed, 2);
    let expected = "a = Antes { $n ->\n   [one] um\n  *[other] três\n  } então\n";
    assert_eq!(imported.files[0].contents, expected);
}

#[test]
fn several_lines_are_indented_as_the_entry_is() {
    let english = "a = One\nb = Two\n    .c = Three\n";
    let portuguese = "a = Um\nb =\n      Dois\n    .c = Três\n";
    for (old, new, expected) in [
        ("Um", "Um\n[e] meio", "a =\n    Um\n    {\"[\"}e] meio\nb =\n      Dois\n    .c = Três\n"),
        ("Dois", "Dois\n\ne meio", "a = Um\nb =\n      Dois\n\n      e meio\n    .c = Três\n"),
        (
            "Três",
            "Três\n  x",
            "a = Um\nb =\n      Dois\n    .c =\n        Três\n        {\"  \"}x\n",
        ),
    ] {
        let project = project(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
        for format in [Format::Xliff, Format::Csv, Format::Tmx] {
            let new = if format == Format::Csv { format!("\"{new}\"") } else { new.to_owned() };
            let text = export(&project, format).replace(old, &new);
            let imported = bring(&project, format, &text).unwrap();
            assert_eq!(imported.files[0].contents, expected);
        }
    }
}

#[test]
fn missing_texts_are_added_where_the_source_has_them() {
    let english = "### Head\n\n## Group\n\n# One\na = One\n\n# Two\n# $x (Text): x\nb = Two { $x }\n    .c = See\nd = Dee\n";
    let other = "### Other\n\n# Eh\ne = Eh\n";
    let project = project(&[
        ("en", "a.ftl", english),
        ("pt-BR", "a.ftl", "### Head\r\n\r\na = Um\r\n\r\nz = Z\r\n"),
        ("en", "b.ftl", other),
    ]);
    let text = export(&project, Format::Xliff);
    let text = text.replace("<source>Two ", "<target>Dois <ph id=\"1\"/></target><source>Two ");
    let text = text.replace("<source>Dee", "<target>Dê</target><source>Dee");
    let text = text.replace("<source>Eh", "<target>É</target><source>Eh");
    let imported = bring(&project, Format::Xliff, &text).unwrap();
    assert_eq!((imported.new, imported.refused), (3, 0));
    let contents: Vec<_> = imported.files.iter().map(|file| file.contents.as_str()).collect();
    assert_eq!(
        contents,
        [
            "### Head\r\n\r\na = Um\r\n\r\n# Two\r\n# $x (Text): x\r\n# untranslated\r\nb = Dois { $x }\r\n    .c = See\r\nd = Dê\r\n\r\nz = Z\r\n",
            "### Other\n\n# Eh\ne = É\n",
        ]
    );
    assert!(imported.files[1].is_new);
}

#[test]
fn attributes_and_values_are_added_to_entries() {
    let texts = [
        ("en", "a.ftl", "a = One\n    .b = Two\n    .c = Three\nd = Four\n"),
        ("pt-BR", "a.ftl", "a =\n  .b = Dois\nd = Quatro\n"),
    ];
    let project = project(&texts);
    let text =
        export(&project, Format::Csv).replace("One,", "One,Um").replace("Three,", "Three,Três");
    let imported = bring(&project, Format::Csv, &text).unwrap();
    assert_eq!(imported.new, 2);
    let expected = "a = Um\n  .b = Dois\n    .c = Três\nd = Quatro\n";
    assert_eq!(imported.files[0].contents, expected);
}

#[test]
fn marks_follow_the_translation() {
    let english = "a = One\nb = Two\n";
    let portuguese = "# untranslated\n# source: 00000000\na = One\n# source: 00000000\nb = Dois\n";
    let project = project(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
    let text = export(&project, Format::Po);
    assert!(text.contains("#, fuzzy\nmsgctxt \"a.ftl#b\""), "{text}");
    let translated = text.replace("\"One\"\nmsgstr \"\"", "\"One\"\nmsgstr \"Um\"");
    let imported = bring(&project, Format::Po, &translated.replace("#, fuzzy\n", "")).unwrap();
    assert_eq!((imported.new, imported.changed, imported.confirmed), (0, 1, 1));
    let contents = &imported.files[0].contents;
    assert!(!contents.contains("untranslated") && !contents.contains("00000000"), "{contents}");
    assert!(contents.contains("a = Um\n") && contents.contains("b = Dois\n"), "{contents}");
    // What a tool has guessed is not taken.
    let guessed = bring(&project, Format::Po, &text.replace("\"Dois\"", "\"Duas\"")).unwrap();
    assert_eq!((guessed.files.len(), guessed.unchanged), (0, 2));
}

#[test]
fn codes_are_neither_lost_nor_invented() {
    let english = "a = One { $x } { $y }\n";
    let portuguese = "a = Um { $x } { $y }\n";
    let project = project(&[("en", "a.ftl", english), ("pt-BR", "a.ftl", portuguese)]);
    let text = export(&project, Format::Csv);
    for (new, expected) in [
        ("Um { $x }", "CodeLost { code: \"{ $y }\" }"),
        ("Um { $x } { $z } {$y}", "CodeUnknown { code: \"{ $z }\" }"),
        ("{$y} {$y} {$x}", "a = { $y } { $y } { $x }\n"),
        ("{ $x } { $y } {Um!} {", "a = { $x } { $y } {\"{\"}Um!{\"}\"} {\"{\"}\n"),
        (
            "{ $x }{ $y }{ \"\"{\"\" } {\"\"}\"\"}}}",
            "a = { $x }{ $y }{\"{\"} {\"}\"}{\"}\"}{\"}\"}\n",
        ),
    ] {
        let text = text.replace("Um { $x } { $y }", &format!("\"{new}\""));
        let imported = bring(&project, Format::Csv, &text).unwrap();
        match imported.files.first() {
            Some(file) => assert_eq!(file.contents, expected),
            None => assert_eq!(format!("{:?}", imported.complaints[0].trouble), expected),
        }
    }
}

/// What is said of a broken file.
#[track_caller]
fn refused(format: Format, text: &str, expected: &str) {
    let project = project(&[("en", "a.ftl", "a = One\n"), ("pt-BR", "a.ftl", "a = Um\n")]);
    let trouble = bring(&project, format, text).unwrap_err();
    assert_eq!(trouble, expected, "{}", text.get(..text.len().min(200)).unwrap_or_default());
}

#[test]
fn broken_files_are_refused() {
    let project = project(&[("en", "a.ftl", "a = One\n"), ("pt-BR", "a.ftl", "a = Um\n")]);
    for format in Format::ALL {
        let text = export(&project, *format);
        for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
            // Whatever is cut off, nothing is written and nothing panics.
            if let Ok(imported) = bring(&project, *format, &text[..end]) {
                assert_eq!(imported.files, [], "{}", &text[..end]);
            }
        }
    }
    let xliff = export(&project, Format::Xliff);
    let cases = [
        (&xliff[..400], "BrokenXml { cause: Truncated }"),
        (&xliff.replace("</segment>", "</segmemt>"), "BrokenXml { cause: EndTag }"),
        (&xliff.replace("Um", "&nbsp;"), "BrokenXml { cause: Entity }"),
        (&xliff.replace("Um", "a & b"), "BrokenXml { cause: Entity }"),
        (&xliff.replace("</xliff>", "</xliff>x"), "BrokenXml { cause: Outside }"),
        (
            &xliff.replace("<xliff", "<!DOCTYPE a [<!ENTITY b \"c\">]><xliff"),
            "BrokenXml { cause: Doctype }",
        ),
        (
            &xliff.replace("<group", &("<group>".repeat(100_000) + "<group")),
            "BrokenXml { cause: TooDeep }",
        ),
        (
            &xliff.replace(":document:2.0", ":document:1.2"),
            "WrongVersion { found: \"2.1\", expected: \"XLIFF 2.1\" }",
        ),
        (
            &xliff.replace("version=\"2.1\"", "version=\"3.0\""),
            "WrongVersion { found: \"3.0\", expected: \"XLIFF 2.1\" }",
        ),
        (
            &xliff.replace("document:2.0", "document"),
            "WrongRoot { found: \"xliff\", expected: \"xliff\" }",
        ),
        (&xliff.replace("pt-BR", "fr"), "WrongLanguage { name: \"fr\" }"),
        (&xliff.replace("\"en\"", "\"de\""), "WrongLanguage { name: \"de\" }"),
        (&xliff.replace("a.ftl#a", "x.ftl#x"), "NoKnownText { name: \"x.ftl#x\" }"),
    ];
    for (text, expected) in cases {
        let text: &str = text;
        refused(Format::Xliff, text, expected);
    }
    refused(Format::Tmx, "<html/>", "WrongRoot { found: \"html\", expected: \"tmx\" }");
    let po = export(&project, Format::Po);
    for (old, new, cause) in [
        ("\"Um\"", "\"Um", "Quote"),
        ("\"Um\"", "Um", "Quote"),
        ("Um", "\\x", "Escape"),
        ("Um", "a\"b", "Quote"),
        ("msgid \"One\"", "msgdi \"One\"", "Line"),
        ("msgid \"One\"\n", "", "Incomplete"),
        ("msgstr \"Um\"", "msgstr[0] \"Um\"", "Plural"),
    ] {
        refused(Format::Po, &po.replace(old, new), &format!("BrokenPo {{ cause: {cause} }}"));
    }
    let csv = export(&project, Format::Csv);
    refused(Format::Csv, "", "MissingColumn { name: \"key\" }");
    refused(Format::Csv, &csv.replace("target", "meta"), "MissingColumn { name: \"target\" }");
    refused(Format::Csv, &csv.replace("Um", "\"Um"), "OpenQuote");
    refused(Format::Csv, "key,source,target\na\n", "ShortRow { name: \"key, source, target\" }");
}
