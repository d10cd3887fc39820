//! `tchau timeline` on a command line: what it draws in a terminal, and where it writes.

use std::fs;
use std::path::{Path, PathBuf};

use anstream::adapter::strip_str;
use tchau::cli::{Environment, Exit};
use tchau::report::timeline::text;
use tchau::rules::Rulebook;
use tchau::timeline::Timeline;
use unicode_width::UnicodeWidthStr;

use super::{TIMELINES, run_text, voices};
use crate::call::{Called, LANGUAGES, call, call_in, files};
use crate::kept::Differences;

const LEAVE: &str = "scenarios/restore/last-second.yaml";

/// A file that only these tests write.
fn output(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("time lines");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

#[track_caller]
fn in_columns(columns: usize, arguments: &[&str]) -> Called {
    let environment = Environment { columns: Some(columns), ..Environment::default() };
    let called = call_in(&environment, &[&["timeline"], arguments].concat());
    assert_eq!((called.exit, called.err.as_str()), (Exit::Met, ""), "{arguments:?}");
    called
}

#[test]
fn the_drawing_is_as_it_was_looked_at() {
    let mut differences = Differences::default();
    for path in [
        "scenarios/coming-back/third-account-keeps-the-name-from-both-older-ones.yaml",
        "scenarios/deletion-by-administrator/home-account-leaves-objects-elsewhere.yaml",
        "scenarios/time/deadlines-of-one-kind-follow-the-age-of-the-memberships.yaml",
        "tests/data/unmet/several.yaml",
    ] {
        for language in LANGUAGES {
            let told = in_columns(100, &[path, "--lang", language]).out;
            let name = Path::new(path).file_stem().unwrap().to_str().unwrap();
            let kept = Path::new("tests/data/timeline").join(format!("{name}.{language}.txt"));
            differences.compare(&kept, &told);
        }
    }
    differences.assert_none();
}

#[test]
fn no_line_of_the_drawing_is_wider_than_the_terminal() {
    let voices = voices();
    for ((path, timeline), columns) in
        TIMELINES.iter().zip([1, 40, 57, 80, 160, 1000].iter().cycle())
    {
        for voice in &voices {
            let told = text(timeline, voice, *columns);
            // The list of what happens begins with the first instant.
            for line in strip_str(&told).to_string().lines().take_while(|it| !it.starts_with("a "))
            {
                let wide = line.width();
                assert!(wide <= (*columns).clamp(40, 160), "{path} at {columns}: {wide}: {line}");
            }
        }
    }
}

#[test]
fn every_step_and_every_instant_is_told_below() {
    for (path, timeline) in TIMELINES.iter() {
        let told = strip_str(&text(timeline, &voices()[0], 40)).to_string();
        let steps: usize = timeline.moments.iter().map(|moment| moment.steps.len()).sum();
        for step in 1..=steps {
            assert!(told.contains(&format!("\n  {step}. ")), "{path} {step}: {told}");
        }
        // In so few columns the axis is broken, and every letter is there all the same.
        let axes = told.lines().filter(|line| line.contains("─────"));
        let axes: String = axes.collect();
        let letters = told.lines().filter(|line| line.ends_with("UTC:"));
        for letter in letters.map(|line| line.split(' ').next().unwrap()) {
            assert!(axes.contains(&format!("─{letter}─")), "{path} {letter}: {told}");
        }
    }
}

#[test]
fn a_long_drawing_leaves_out_lanes_in_which_nothing_happens() {
    let list = |line: &dyn Fn(usize) -> String| (0..100).map(line).collect::<String>();
    let users = list(&|n| format!("  u{n}: {{ home: contoso }}\n"));
    let guests = list(&|n| format!("  - {{ user: u{n}, tenant: fabrikam }}\n"));
    let waits = list(&|_| "  - wait: 1s\n".to_owned());
    let scenario = format!(
        "title: Long\ntenants: {{ contoso: {{}}, fabrikam: {{}} }}\nusers:\n{users}guests:\n{guests}\
         steps:\n{waits}  - {{ as: u7, do: select_leave, tenant: fabrikam }}\n  \
         - {{ as: u7, do: confirm_leave, tenant: fabrikam }}\n"
    );
    let (scenario, report) = run_text("long", scenario.into(), &Rulebook::default()).remove(0);
    let told = text(&Timeline::of(&scenario, &report), &voices()[0], 40);
    let told = strip_str(&told).to_string();
    let lanes = |name: &str| told.lines().filter(|line| line.starts_with(name)).count();
    // Once at the top, and once more for the one who leaves and for what is still to come.
    assert_eq!((lanes("U6 "), lanes("U7 ")), (1, 3), "{told}");
}

#[test]
fn a_line_cuts_the_story() {
    let text = fs::read_to_string(LEAVE).unwrap();
    let line = text.lines().position(|line| line.contains("wait:")).unwrap() + 1;
    let told = in_columns(80, &[&format!("{LEAVE}:{line}")]).out;
    assert!(told.contains("  3. ") && !told.contains("  4. "), "{told}");
    assert!(told.contains("after the end of the run"), "{told}");
    let called = call(&["timeline", &format!("{LEAVE}:1")]);
    assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""));
}

#[test]
fn a_line_chooses_the_row_of_a_table() {
    let table = "scenarios/restore/works-for-less-than-30-days.yaml";
    let text = fs::read_to_string(table).unwrap();
    let row = text.lines().position(|line| line.contains("after: 30d,")).unwrap() + 1;
    let row = format!("{table}:{row}");
    let drawn = call(&["timeline", &row, "--format", "svg"]);
    assert_eq!((drawn.exit, drawn.err.as_str()), (Exit::Met, ""));
    assert!(drawn.out.contains(": A restore 30d after leaving</title>"));
    let all = call(&["timeline", table, "--format", "svg"]);
    assert_eq!((all.exit, all.out.as_str()), (Exit::Usage, ""));
    assert!(all.err.contains(&row), "{}", all.err);
}

#[test]
fn the_name_of_the_file_says_the_format() {
    for (name, start) in [("leave.svg", "<svg"), ("leave.json", "{\n"), ("leave.txt", "A guest")] {
        let path = output(name);
        let called =
            call(&["timeline", LEAVE, "--output", path.to_str().unwrap(), "--color", "always"]);
        assert_eq!((called.exit, called.out.as_str(), called.err.as_str()), (Exit::Met, "", ""));
        let written = fs::read_to_string(&path).unwrap();
        assert!(written.starts_with(start) && !written.contains('\u{1b}'), "{name}: {written}");
    }
    let path = output("leave.yaml.svg");
    let named = ["timeline", LEAVE, "-o", path.to_str().unwrap(), "--format", "json"];
    assert_eq!(call(&named).exit, Exit::Met);
    assert!(fs::read_to_string(&path).unwrap().starts_with('{'));
}

#[test]
fn colours_come_only_where_they_are_wanted() {
    assert!(!call(&["timeline", LEAVE]).out.contains('\u{1b}'));
    assert!(call(&["timeline", LEAVE, "--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn what_is_not_as_expected_stands_in_the_drawing() {
    let called = call(&["timeline", "tests/data/unmet/several.yaml"]);
    assert_eq!(called.exit, Exit::Met);
    assert!(called.out.contains('✗') && called.out.contains("Not as expected."), "{}", called.out);
}

#[test]
fn a_folder_is_drawn_one_after_the_other_in_a_terminal_only() {
    let folder = "scenarios/restore";
    let told = call(&["timeline", folder]);
    let count = TIMELINES.iter().filter(|(path, _)| path.starts_with(folder)).count();
    let named = told.out.lines().filter(|line| line.starts_with(folder)).count();
    assert_eq!((told.exit, named), (Exit::Met, count));
    for format in ["svg", "json"] {
        let called = call(&["timeline", folder, "--format", format]);
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""));
        let (told, first) = (format!("there are {count} here"), files(folder)[0].clone());
        assert!(called.err.contains(&told) && called.err.contains(first.to_str().unwrap()));
    }
}

#[test]
fn what_cannot_be_loaded_is_told() {
    let called = call(&["timeline", "tests/data/refused/unknown-user.yaml"]);
    assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""));
    assert_eq!(call(&["timeline", "nowhere.yaml"]).exit, Exit::NotLoaded);
    assert_eq!(call(&["timeline"]).exit, Exit::Usage);
}
