//! Expectations that are updated: broken files come back byte for byte, and nothing else is touched.

use std::fs;
use std::path::{Path, PathBuf};

use tchau::cli::{Environment, Exit};

use crate::call::{call, call_in};

/// A copy of a folder, for one test.
#[track_caller]
fn copy(folder: &str, name: &str) -> PathBuf {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update").join(name);
    let _ = fs::remove_dir_all(&to);
    copy_all(Path::new(folder), &to);
    to
}

fn copy_all(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy_all(&path, &to),
            false => drop(fs::copy(&path, &to).unwrap()),
        }
    }
}

/// Every YAML file of a folder with its text.
fn texts(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(self::texts(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = fs::read_to_string(&path).unwrap();
            texts.push((path, text));
        }
    }
    texts.sort();
    texts
}

/// What is expected, and what it is broken into.
const BREAKS: [(&str, &str); 13] = [
    ("restorable: true", "restorable: false"),
    ("listed: true", "listed: false"),
    ("data_present: true", "data_present: false"),
    ("is: soft_deleted", "is: gone"),
    ("is: active", "is: gone"),
    ("view: confirm_leave", "view: none"),
    ("pt-BR: Você ", "pt-BR: Alguém "),
    ("en: You ", "en: Nobody "),
    ("pt-BR: \"", "pt-BR: \"x"),
    ("[membership_purged]", "[membership_purged, guest_left]"),
    ("events: []", "events: [guest_left]"),
    ("clock: 2026", "clock: 2027"),
    ("lists: [ana]", "lists: []"),
];

/// A text with some of its expectations broken; which ones depends on `seed`.
fn broken(text: &str, seed: usize) -> String {
    let (head, steps) = text.split_once("\nsteps:").unwrap_or((text, ""));
    let chosen = BREAKS.iter().zip(0..).filter(|(_, place)| !(seed + place).is_multiple_of(3));
    let steps = chosen.fold(steps.to_owned(), |steps, ((from, to), _)| steps.replace(from, to));
    format!("{head}\nsteps:{steps}")
}

#[test]
fn broken_expectations_come_back_byte_for_byte() {
    for seed in 0..3 {
        let folder = copy("scenarios", &format!("broken-{seed}"));
        let mut originals = texts(&folder);
        let mut changed = 0;
        for (place, (path, text)) in originals.iter_mut().enumerate() {
            match (place + seed) % 3 {
                0 => *text = text.replace('\n', "\r\n"),
                1 => *text = format!("\u{feff}{}", text.trim_end()),
                _ => {}
            }
            let is_fragment = path.to_str().unwrap().contains(".fragment.");
            let new = if is_fragment { text.clone() } else { broken(text, seed) };
            changed += usize::from(new != *text);
            fs::write(&path, new).unwrap();
        }
        assert!(changed > 50, "{changed}");
        let called = call(&["run", "--update", folder.to_str().unwrap()]);
        assert_eq!(called.err, "");
        for (path, text) in originals {
            let updated = fs::read_to_string(&path).unwrap();
            assert!(updated == text, "{}:\n{updated}\n{}", path.display(), called.out);
        }
        assert_eq!(called.exit, Exit::Met, "{}", called.out);
    }
}

#[test]
fn a_second_update_changes_nothing() {
    let folder = copy("tests/data/unmet", "twice");
    let path = folder.to_str().unwrap();
    let first = call(&["run", "--update", path]);
    assert_eq!((first.exit, first.err.as_str()), (Exit::Unmet, ""));
    let once = texts(&folder);
    let second = call(&["run", "--update", path]);
    assert!(second.out.ends_with("Nothing was changed.\n"), "{}", second.out);
    assert_eq!((second.exit, texts(&folder)), (Exit::Unmet, once));
    let run = call(&["run", path]);
    let stays = first.out.matches(" stays: ").count();
    assert!(run.out.matches('✗').count() <= stays && run.out.matches('✓').count() > 25);
}

#[test]
fn machines_never_write_and_nobody_is_asked_in_vain() {
    let folder = copy("tests/data/unmet", "machine");
    let (path, before) = (folder.to_str().unwrap(), texts(&folder));
    let machine = Environment { is_ci: true, ..Environment::default() };
    assert_eq!(call_in(&machine, &["run", "--update", path]).exit, Exit::Usage);
    assert_eq!(call(&["run", "--update=review", path]).exit, Exit::Usage);
    assert_eq!(texts(&folder), before);
}

#[test]
fn a_review_changes_what_is_wanted() {
    let folder = copy("tests/data/unmet", "review");
    let path = folder.join("several.yaml");
    let path = path.to_str().unwrap();
    let answers = ["what", "n", "y", "q"].map(str::to_owned).to_vec();
    let before = fs::read_to_string(path).unwrap();
    let someone = Environment { answers, ..Environment::default() };
    let called = call_in(&someone, &["run", "--update=review", path]);
    assert_eq!((called.exit, called.err.as_str()), (Exit::Unmet, ""), "{}", called.out);
    assert!(called.out.contains("1 place changed in 1 file"), "{}", called.out);
    let after = fs::read_to_string(path).unwrap();
    assert_eq!(before.lines().zip(after.lines()).filter(|(a, b)| a != b).count(), 1);
}

/// The steps of a scenario after an update, and what was said.
#[track_caller]
fn updated(name: &str, steps: &str) -> (String, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update").join(name);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("x.yaml");
    let cast = fs::read_to_string("tests/data/unmet/says.yaml").unwrap();
    let (cast, _) = cast.split_once("steps:").unwrap();
    fs::write(&path, format!("{cast}{steps}")).unwrap();
    let called = call(&["run", "--update", path.to_str().unwrap()]);
    assert_eq!(called.err, "");
    let text = fs::read_to_string(&path).unwrap();
    (text.strip_prefix(cast).unwrap().to_owned(), called.out)
}

#[test]
fn texts_on_several_lines_keep_their_style_and_their_comments() {
    let (steps, out) = updated(
        "blocks",
        r#"steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - as: ana
    do: confirm_leave
    tenant: fabrikam
    expect:
      says:
        en: >- # folded | like this
          You
          stayed.

        # in Portuguese
        pt-BR: |
          "Você" ficou.
      view: |-
        organizations
      message: "you-\
        stay" # what people read
      messages:
        - |- # the only one
          you-stay
"#,
    );
    assert!(out.contains("5 places changed in 1 file"), "{out}");
    assert_eq!(
        steps,
        r#"steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - as: ana
    do: confirm_leave
    tenant: fabrikam
    expect:
      says:
        en: >- # folded | like this
          You left Fabrikam.

        # in Portuguese
        pt-BR: |-
          Você saiu de Fabrikam.
      view: |-
        none
      message: "you-left" # what people read
      messages:
        - |- # the only one
          you-left
"#
    );
}

#[test]
fn lists_keep_their_comments() {
    let steps = r#"steps:
  - as: ana
    do: select_leave
    tenant: fabrikam
    expect:
      messages: [
        confirm-leave, # the question
        you-left, # too early
        # what else there is
        confirm-leave-collaboration, confirm-leave-button ]
      events: [confirmation_opened, # asked
        guest_left]
"#;
    let (new, out) = updated("lists", steps);
    let expected = steps
        .replace("        you-left, # too early\n", "")
        .replace("leave-button", "leave-button, cancel-button")
        .replace("guest_left", "");
    assert_eq!(new, expected, "{out}");
}

#[test]
fn rows_change_a_list_only_if_all_agree() {
    let check = |name: &str, events: &str, expected: &str, why: &str| {
        let text = |events: &str| {
            format!(
                r#"for_each:
  - {{ do: select_leave, tenant: fabrikam, event: confirmation_opened, view: confirm_leave }}
  - {{ do: cancel_leave, tenant: ~, event: guest_left, view: organizations }}
steps:
  - as: ana
    do: ${{do}}
    tenant: ${{tenant}}
    expect:
      view: ${{view}}
      events:{events}
"#
            )
        };
        let (new, out) = updated(name, &text(events));
        let came = text(expected).replace("organizations", "none");
        assert_eq!((new, out.contains(why)), (came, true), "{out}");
    };
    // A value of a row can become something else, but not make a list of others shorter.
    let variable = "x.yaml:28 stays: it is put together from variables.";
    check("row-item", " [\"${event}\"]", " [\"${event}\"]", variable);
    let shared = "x.yaml:28 stays: others share it and need something else.";
    check("row-met", " [confirmation_opened]", " [confirmation_opened]", shared);
    check("row-differs", " [guest_left]", " [guest_left]", shared);
    let lines = "\n        - confirmation_opened\n        - guest_left";
    check("row-lines", lines, lines, "x.yaml:29 stays: others share it");
}

#[test]
fn a_row_says_which_rule_refuses_it_or_that_none_does() {
    let rows = r#"for_each:
  - { do: select_leave, refused: ~ } # nobody
  - { do: confirm_leave, refused: ~ } # too early
  - { do: select_leave, refused: confirmation-must-be-open }
steps:
  - as: ana
    do: ${do}
    tenant: fabrikam
    expect: { refused: "${refused}" }
"#;
    let (new, out) = updated("rows-refused", rows);
    let rule = "confirmation-must-be-open";
    let expected = rows
        .replace(&format!("select_leave, refused: {rule}"), "select_leave, refused: ~")
        .replace("confirm_leave, refused: ~", &format!("confirm_leave, refused: {rule}"));
    assert_eq!(new, expected, "{out}");
}

#[test]
fn what_would_have_no_effect_beside_an_update_is_refused() {
    for option in [
        &["--list"][..],
        &["--repeat", "2"],
        &["--shuffle"],
        &["--seed", "1"],
        &["--check-determinism"],
        &["--watch"],
        &["--fail-fast"],
        &["--verbose"],
        &["--format", "json"],
        &["--report", "junit=junit.xml"],
        &["--shard", "1/2"],
        &["--balance", "timings.json"],
        &["--blob", "blobs"],
        &["--locale", "en"],
    ] {
        let called = call(&[&["run", "nowhere", "--update"], option].concat());
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""), "{option:?}");
        assert!(called.err.contains("` cannot be given together."), "{}", called.err);
    }
}

#[test]
fn what_chooses_scenarios_chooses_what_is_updated() {
    let folder = copy("tests/data/unmet", "chosen");
    let path = folder.to_str().unwrap();
    let before = texts(&folder);
    for option in [["--name", "no such title"], ["--tag", "no-such-tag"]] {
        let called = call(&[&["run", path, "--update"], &option[..]].concat());
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""), "{option:?}");
        assert_eq!(texts(&folder), before);
    }
    call(&["run", path, "--update", "--name", "several.yaml"]);
    let someone = Environment { cache: Some(folder.join("cache")), ..Environment::default() };
    call_in(&someone, &["run", folder.join("messages.yaml").to_str().unwrap()]);
    call_in(&someone, &["run", path, "--update", "--last-failed"]);
    let changed = texts(&folder).into_iter().zip(before).filter(|(new, old)| new != old);
    let changed: Vec<_> = changed.map(|((path, _), _)| path).collect();
    assert_eq!(changed, ["messages.yaml", "several.yaml"].map(|name| folder.join(name)));
}

#[test]
fn users_of_one_step_are_told_apart() {
    let steps = |last: &str| {
        format!(
            "steps:\n  - {{ as: ana, do: select_leave, tenant: fabrikam }}\n  \
             - {{ as: ana, do: confirm_leave, tenant: fabrikam }}\n  - as: rui\n    \
             do: delete_permanently\n    users: [ana, bia]\n{last}"
        )
    };
    let bia = "bia: direct-connect-has-nothing-to-restore";
    let each = format!("    expect:\n      each: {{ {bia} }} # why\n");
    let refused = "    expect:\n      refused: direct-connect-has-nothing-to-restore # why\n";
    let other = "    expect:\n      each: { ana: allowed } # why\n";
    let ana_too = format!("    expect:\n      each: {{ ana: allowed, {bia} }} # why\n");
    let added = format!("    expect: {{ each: {{ {bia} }} }}\n");
    for (name, old, new) in
        [("two", refused, &*each), ("two-named", other, &*ana_too), ("two-unnamed", "", &*added)]
    {
        let (text, out) = updated(name, &steps(old));
        assert_eq!(text, steps(new), "{out}");
    }
}

#[test]
fn what_is_closed_is_not_described() {
    let steps = |confirmation: &str, organizations: &str| {
        format!(
            "steps:\n  - wait: 1d\n    expect:\n      confirmation: {{ of: ana, {confirmation} }}\n      \
             organizations: {{ of: ana, {organizations} }} # the page\n"
        )
    };
    let (text, out) = updated("closed", &steps("tenant: fabrikam", "leave: [contoso]"));
    assert_eq!(text, steps("open: false", "leave: [fabrikam]"), "{out}");
}
