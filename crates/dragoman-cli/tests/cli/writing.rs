//! The forms in which `dragoman code` writes.

use crate::common::{dragoman, program, run, with_input};
use serde_json::json;

const ENGLISH: &str = "The foreign minister of Norway met her Austrian counterpart in Vienna on Monday.";

fn lines() -> String {
    format!("{}\n{}\n", json!({"id": "a", "text": ENGLISH, "title": "A meeting"}), json!({"id": "b", "text": ENGLISH}))
}

#[test]
fn json_is_written_where_no_person_looks_on() {
    let plain = with_input(&["code"], lines());
    assert_eq!(plain.objects().len(), 2);
    assert_eq!(plain.out, with_input(&["code", "--format", "json"], lines()).out);
    let keys: Vec<String> = plain.objects()[0].as_object().expect("an object").keys().cloned().collect();
    let contract = ["id", "language", "published", "events", "quotes", "sources", "entities", "clutter", "diagnostics"];
    let positions: Vec<usize> = contract.iter().filter_map(|key| keys.iter().position(|found| found == key)).collect();
    assert!(positions.len() == contract.len() && positions.is_sorted(), "{keys:?}");
}

#[test]
fn the_same_text_gives_the_same_output() {
    let runs: Vec<String> = (0..3).map(|_| with_input(&["code"], lines()).out).collect();
    assert!(!runs[0].is_empty() && runs.iter().all(|run| *run == runs[0]));
}

#[test]
fn csv_has_its_heading_even_without_a_document() {
    let run = with_input(&["code", "--format", "csv"], lines());
    assert!(run.out.starts_with("Event ID,Event Date,Event Type,Event Mode,Intensity,"), "{}", run.out);
    assert_eq!(run.out.matches("Event ID").count(), 1);
    let run = dragoman(&["code", "--format", "csv", "missing.txt"]);
    assert_eq!((run.code, run.out.lines().count()), (Some(1), 1), "{}", run.out);
}

#[test]
fn plover_and_brief_tell_failures_on_standard_error_only() {
    for format in ["plover", "brief"] {
        let run = dragoman(&["code", "--format", format, "missing.txt"]);
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
        assert!(run.err.starts_with("dragoman: missing.txt cannot be read (there is no such file)\n  hint: "), "{}", run.err);
    }
}

#[test]
fn a_brief_is_set_as_wide_as_asked_and_without_colour() {
    let run = with_input(&["code", "--format", "brief", "--width", "40"], lines());
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert!(run.out.starts_with("A meeting\nno date · English · a\n"), "{}", run.out);
    assert!(run.out.contains(&format!("\n\n{}\n\nb\n", "═".repeat(40))), "{}", run.out);
    assert!(!run.out.contains('\u{1b}'));
    for line in run.out.lines() {
        assert!(line.chars().count() <= 40, "{line}");
    }
}

#[test]
fn colour_comes_when_it_is_called() {
    let coloured = with_input(&["code", "--format", "brief", "--color", "always"], lines());
    assert!(coloured.out.starts_with("\u{1b}[1mA meeting\u{1b}[0m\n"), "{}", coloured.out);
    let never = run(program().args(["code", "--format", "brief"]).env("CLICOLOR_FORCE", "1"), lines().into_bytes());
    assert!(!never.out.contains('\u{1b}') && never.out.starts_with("A meeting\n"), "{}", never.out);
}

#[test]
fn help_and_version_are_told() {
    let run = dragoman(&["code", "--help"]);
    assert_eq!(run.code, Some(0));
    for option in ["--recursive", "--format", "--published", "--lang", "--width", "--input-format", "--colour"] {
        assert!(run.out.contains(option), "{option}\n{}", run.out);
    }
    assert_eq!(dragoman(&["--version"]).out, format!("dragoman {}\n", env!("CARGO_PKG_VERSION")));
}
