//! How the program fails: a message that says what to do, the right exit code, and the batch goes on.

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use crate::common::{Folder, dragoman, failure, ids, program, run, with_input};
use serde_json::json;

const ENGLISH: &str = "The foreign minister of Norway met her Austrian counterpart in Vienna on Monday.";

#[test]
fn a_missing_file_is_told_and_the_others_are_read() {
    let folder = Folder::new();
    let here = folder.file("here.txt", ENGLISH);
    let missing = folder.path().join("gone.txt").to_str().expect("UTF-8").to_owned();
    let run = dragoman(&["code", &missing, &here]);
    assert_eq!(run.code, Some(1));
    assert_eq!(ids(&run), [("gone".to_owned(), true), ("here".to_owned(), false)]);
    let (_, message, hint) = failure(&run.objects()[0]);
    assert_eq!(message, format!("{missing} cannot be read (there is no such file)"));
    assert_eq!(hint, "check the path, and put names with spaces in quotation marks");
    assert_eq!(run.err, format!("dragoman: {message}\n  hint: {hint}\n"));
}

#[test]
fn a_directory_wants_r() {
    let folder = Folder::new();
    let path = folder.path().to_str().expect("UTF-8");
    let run = dragoman(&["code", path]);
    let (_, message, hint) = run.failure();
    assert_eq!((run.code, message), (Some(1), format!("{path} is a directory")));
    assert_eq!(hint, "add -r to read the files in it");
    let run = dragoman(&["code", "-r", path]);
    assert_eq!((run.code, run.failure().1), (Some(1), format!("{path} holds no document")));
}

#[test]
fn nothing_is_told_as_nothing() {
    let folder = Folder::new();
    for (name, bytes) in [("a.txt", ""), ("b.txt", " \n\t\r\n"), ("c.jsonl", ""), ("d.jsonl", "\n\n"), ("e.html", "")] {
        let path = folder.file(name, bytes);
        let run = dragoman(&["code", &path]);
        assert_eq!((run.code, run.failure().1), (Some(1), format!("{path} is empty")), "{name}");
    }
    let run = dragoman(&["code"]);
    assert_eq!((run.code, run.failure().0.as_str(), run.failure().1.as_str()), (Some(1), "stdin", "standard input is empty"));
    let run = with_input(&["code"], json!({"id": "e", "text": ""}).to_string());
    let (id, message, hint) = run.failure();
    assert_eq!((id.as_str(), message.as_str()), ("e", "standard input, line 1: the document has no words"));
    assert_eq!(hint, "give the words of the document");
}

#[test]
fn data_that_is_no_text_is_named() {
    let folder = Folder::new();
    let zeros = folder.file("zeros.txt", [b'a', 0, 0, 0, 1, 2, 3, 0, b'b'].repeat(50));
    let pdf = folder.file("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
    let run = dragoman(&["code", &zeros, &pdf]);
    let objects = run.objects();
    assert_eq!(run.code, Some(1));
    assert_eq!(failure(&objects[0]).1, format!("{zeros}: the document is not text but binary data"));
    assert_eq!(failure(&objects[1]).1, format!("{pdf}: the document is not text but a PDF document"));
}

#[test]
fn a_damaged_archive_is_told() {
    let folder = Folder::new();
    let path = folder.file("cut.txt.gz", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b]);
    let run = dragoman(&["code", &path]);
    let (id, message, hint) = run.failure();
    assert_eq!((run.code, id.as_str()), (Some(1), "cut"));
    assert!(message.starts_with(&format!("{path} cannot be read (")), "{message}");
    assert_eq!(hint, "the compressed data is damaged or cut off: make the file again");
    let path = folder.file("cut.jsonl.zst", [0x28, 0xb5, 0x2f, 0xfd, 0xff, 0xff]);
    assert_eq!(dragoman(&["code", &path]).failure().2, hint);
}

#[test]
fn a_broken_line_costs_only_itself() {
    let good = json!({"id": "good", "text": ENGLISH}).to_string();
    let lines = [
        good.as_str(),
        r#"{"id": "cut", "text": "The foreign"#,
        r#"{"id": "high", "text": "a \ud83d b"}"#,
        r#"{"id": "low", "text": "a \ude00 b"}"#,
        r#"{"id": "number", "text": 5}"#,
        r#"["no", "object"]"#,
        r#"{"id": "wordless", "title": "A meeting"}"#,
        "",
        good.as_str(),
    ];
    let run = with_input(&["code", "--input-format", "jsonl"], lines.join("\n"));
    assert_eq!(run.code, Some(1));
    let expected =
        [("good", false), ("2", true), ("3", true), ("4", true), ("5", true), ("6", true), ("wordless", true), ("good", false)];
    assert_eq!(ids(&run), expected.map(|(id, failed)| (id.to_owned(), failed)));
    let told: Vec<_> = run.objects().iter().filter(|object| object.get("error").is_some()).map(failure).collect();
    assert_eq!(told[0].1, "standard input, line 2 is no JSON document (EOF while parsing a string, column 34)");
    assert_eq!(told[0].2, "every line must be one whole JSON object; for plain text add --input-format text");
    for line in [&told[1], &told[2]] {
        assert!(line.1.contains(" is no JSON document (a lone surrogate, column "), "{}", line.1);
        assert_eq!(line.2, "an escape such as \\ud83d stands alone: write the character itself, or both halves of its escape");
    }
    assert_eq!(
        told[3].1,
        "standard input, line 5 is no JSON document (invalid type: integer `5`, expected a string, column 26)"
    );
    assert!(told[3].2.starts_with("a line is an object such as {\"id\": "), "{}", told[3].2);
    assert_eq!(told[4].1, "standard input, line 6 is no JSON document (no object)");
    assert_eq!(told[4].2, told[0].2);
    assert_eq!(told[5].1, "standard input, line 7: the document has no text");
    assert_eq!(run.err.lines().filter(|line| line.starts_with("dragoman: ")).count(), 6);
}

#[test]
fn bytes_that_are_no_utf_8_break_one_line() {
    let input = [b"{\"text\": \"Pre\xbaedinte\"}\n".as_slice(), json!({"text": ENGLISH}).to_string().as_bytes()].concat();
    let run = with_input(&["code"], input);
    assert_eq!(ids(&run), [("1".to_owned(), true), ("2".to_owned(), false)]);
}

#[test]
fn a_language_without_a_model_is_told_with_those_there_are() {
    let french = "Le ministre des Affaires étrangères a rencontré lundi son homologue autrichien dans la capitale. \
        Les deux hommes ont parlé de la paix et du commerce entre leurs pays.";
    let input = format!("{}\n{}\n", json!({"id": "f", "text": french}), json!({"id": "d", "text": ENGLISH, "lang": "de"}));
    let run = with_input(&["code"], input);
    assert_eq!(run.code, Some(1));
    let told: Vec<_> = run.objects().iter().map(failure).collect();
    assert_eq!((told[0].0.as_str(), told[1].0.as_str()), ("f", "d"));
    assert!(told[0].1.contains("French"), "{}", told[0].1);
    assert_eq!(told[1].1, "standard input, line 2: there is no model for the language \"de\"");
    for (_, _, hint) in told {
        assert!(hint.contains("English") && hint.contains("Romanian"), "{hint}");
    }
}

#[test]
fn the_command_line_is_checked_first() {
    for (arguments, wanted) in [
        (&["code", "--published", "3 mai"][..], "write it as 2024-05-31"),
        (&["code", "--lang", "fr"], "news is read in en (English), ro (Romanian)"),
        (&["code", "--format", "xml"], "[possible values: brief, json, plover, csv]"),
        (&["decode"], "unrecognized subcommand 'decode'"),
        (&[], "Usage: dragoman"),
    ] {
        let run = dragoman(arguments);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(run.err.contains(wanted), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn a_document_that_is_too_long_is_refused_and_the_batch_goes_on() {
    let folder = Folder::new();
    let long = "word ".repeat(2_000_001);
    let lines = format!("{}\n{}\n", json!({"id": "long", "text": long}), json!({"id": "short", "text": ENGLISH}));
    let files = [folder.file("long.txt", &long), folder.file("lines.jsonl", lines)];
    let run = dragoman(&["code", &files[0], &files[1]]);
    assert_eq!(ids(&run), [("long", true), ("long", true), ("short", false)].map(|(id, failed)| (id.to_owned(), failed)));
    let told = failure(&run.objects()[0]);
    assert_eq!(told.1, format!("{} is longer than 10 MB", files[0]));
    assert!(told.2.starts_with("split it into its articles: "), "{}", told.2);
}

/// The program under a limit of address space, in KiB, so that a test fails where memory grows with the input.
#[cfg(unix)]
fn within(kibibytes: usize, arguments: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {kibibytes} && exec \"$0\" {arguments}"), env!("CARGO_BIN_EXE_dragoman")]);
    command
}

#[cfg(unix)]
#[test]
fn two_hundred_megabytes_take_no_more_memory_than_ten() {
    let run = run(&mut within(500_000, "code --input-format text"), b"Nothing but words. ".repeat(11_000_000));
    assert_eq!((run.code, run.failure().1.as_str()), (Some(1), "standard input is longer than 10 MB"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_line_of_two_hundred_megabytes_is_passed_over() {
    let mut input = b"{\"text\": \"".to_vec();
    input.extend(b"Nothing but words. ".repeat(11_000_000));
    input.extend(b"\"}\n");
    input.extend(json!({"id": "next", "text": ENGLISH}).to_string().into_bytes());
    let run = run(&mut within(500_000, "code"), input);
    assert_eq!(ids(&run), [("1".to_owned(), true), ("next".to_owned(), false)], "{}", run.err);
    assert_eq!(failure(&run.objects()[0]).1, "standard input, line 1: the document is longer than 10 MB");
}

#[test]
fn strange_texts_are_coded_like_others() {
    let opening = "„".repeat(20_000);
    let cases = [
        ("a line of two hundred kilobytes", format!("{ENGLISH} {}", "and the minister met the general ".repeat(6_000))),
        ("a word of a megabyte", format!("{ENGLISH} {}", "a".repeat(1_000_000))),
        ("twenty thousand quotation marks", format!("{ENGLISH} {opening}peace{}", "\u{201d}".repeat(20_000))),
        ("quotation marks that never close", format!("{ENGLISH} {opening}{}", "\"«“'".repeat(10_000))),
        ("marks without letters", format!("{ENGLISH}\n{}", "e\u{301}\u{301}\u{301}".repeat(20_000))),
        ("a text turned round", format!("\u{202e}{ENGLISH}\u{0}\u{7}\u{1b}[31m {ENGLISH}")),
    ];
    for (name, text) in cases {
        for format in ["json", "brief"] {
            let run = with_input(&["code", "--format", format], json!({"id": name, "text": text, "lang": "en"}).to_string());
            assert_eq!(run.code, Some(0), "{name}: {}", run.err.get(..2000).unwrap_or(&run.err));
            assert!(run.out.contains(name), "{name}");
        }
    }
}

#[test]
fn a_page_nested_a_hundred_thousand_deep_is_refused() {
    let page = format!("<html><body>{}<p>{ENGLISH}", "<div>".repeat(100_000));
    let run =
        with_input(&["code"], format!("{}\n{}", json!({"id": "deep", "html": page}), json!({"id": "next", "text": ENGLISH})));
    assert_eq!(ids(&run), [("deep".to_owned(), true), ("next".to_owned(), false)]);
    let message = "standard input, line 1: the elements of the page are nested 100002 deep, the most is 1000";
    assert_eq!(failure(&run.objects()[0]).1, message);
}

#[test]
fn a_closed_pipe_ends_the_work_quietly() {
    let folder = Folder::new();
    let line = json!({"text": ENGLISH, "title": "x".repeat(500)}).to_string();
    let path = folder.file("many.jsonl", format!("{line}\n").repeat(2000));
    for format in ["json", "brief", "csv"] {
        let mut child = program()
            .args(["code", "--format", format, &path])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut first = String::new();
        let mut reader = BufReader::new(child.stdout.take().expect("a pipe"));
        reader.read_line(&mut first).expect("a line");
        drop(reader);
        let mut told = String::new();
        child.stderr.take().expect("a pipe").read_to_string(&mut told).expect("UTF-8");
        assert_eq!((child.wait().expect("it ends").code(), told.as_str()), (Some(0), ""), "{format}");
        assert!(!first.is_empty(), "{format}");
    }
}
