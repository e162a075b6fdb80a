//! What `dragoman code` reads: files, directories, standard input; text, pages, JSON lines; packed or not.

use std::io::Write;

use crate::common::{Folder, dragoman, ids, with_input};
use serde_json::json;

const ENGLISH: &str = "The foreign minister of Norway met her Austrian counterpart in Vienna on Monday.";
const ROMANIAN: &str = "Ministrul de externe al Norvegiei s-a întâlnit luni la Viena cu omologul său austriac.";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

#[test]
fn a_text_file_is_one_document_named_after_it() {
    let folder = Folder::new();
    let run = dragoman(&["code", &folder.file("întâlnire.v2.txt", ROMANIAN)]);
    let objects = run.objects();
    assert_eq!((run.code, objects.len()), (Some(0), 1), "{}", run.err);
    assert_eq!((&objects[0]["id"], &objects[0]["language"]), (&json!("întâlnire.v2"), &json!("ro")));
    assert_eq!(objects[0]["published"], json!(null));
    assert_eq!(run.err, "");
}

#[test]
fn several_files_come_in_the_order_given() {
    let folder = Folder::new();
    let (a, b) = (folder.file("a.txt", ENGLISH), folder.file("b.txt", ROMANIAN));
    let run = with_input(&["code", &b, "-", &a], ENGLISH);
    assert_eq!(ids(&run), [("b".to_owned(), false), ("stdin".to_owned(), false), ("a".to_owned(), false)]);
}

#[test]
fn json_lines_tell_about_their_documents() {
    let lines = [
        json!({"id": "x", "text": ENGLISH, "published": "2024-05-03T21:00:00+02:00", "url": "https://example.org/x",
               "title": "A meeting", "publisher": "The Gazette", "unknown": [1, {"a": 2}]}),
        json!({"text": ROMANIAN, "lang": "ro-MD"}),
        json!({"id": 17, "text": ROMANIAN}),
    ];
    let input = format!("\u{feff}{}\n\n{}\r\n{}", lines[0], lines[1], lines[2]);
    let run = with_input(&["code", "--published", "2020-01-02"], input);
    assert_eq!(run.code, Some(0), "{}", run.err);
    let objects = run.objects();
    assert_eq!(objects.iter().map(|object| &object["id"]).collect::<Vec<_>>(), [&json!("x"), &json!("3"), &json!("17")]);
    assert_eq!(objects[0]["published"], json!({"date": "2024-05-03", "basis": "given"}));
    assert_eq!(objects[1]["published"], json!({"date": "2020-01-02", "basis": "given"}));
    let told = ["url", "title", "publisher"].map(|key| objects[0][key].as_str().unwrap_or_default());
    assert_eq!(told, ["https://example.org/x", "A meeting", "The Gazette"]);
    assert_eq!((&objects[1]["url"], &objects[1]["language"]), (&json!(null), &json!("ro")));
}

#[test]
fn the_command_line_gives_only_what_a_document_does_not_say() {
    let input = format!("{}\n{}\n", json!({"text": ROMANIAN, "lang": "ro"}), json!({"text": ROMANIAN}));
    let objects = with_input(&["code", "--lang", "en"], input).objects();
    assert_eq!((&objects[0]["language"], &objects[1]["language"]), (&json!("ro"), &json!("en")));
}

#[test]
fn a_dateline_tells_the_day_and_is_no_actor() {
    let text = "OSLO, 6 November 2024 (Fjord News) - Chile attacked Peru on Monday.";
    let run = with_input(&["code", "--lang", "en", "--format", "json"], text.to_owned());
    let objects = run.objects();
    assert_eq!(objects[0]["published"]["date"], "2024-11-06", "{}", run.out);
    assert_eq!(objects[0]["events"][0]["actors"].as_array().map(Vec::len), Some(1), "{}", run.out);
    assert_eq!(objects[0]["events"][0]["date"]["start"], "2024-11-04", "{}", run.out);
}

#[test]
fn standard_input_is_text_unless_it_begins_with_an_object() {
    let text = with_input(&["code"], format!("{{Breaking}} {ENGLISH}\n{{\"text\": 1}}"));
    assert_eq!(ids(&text), [("stdin".to_owned(), false)]);
    let line = json!({"id": "j", "text": ENGLISH}).to_string();
    assert_eq!(ids(&with_input(&["code", "-"], line.as_str())), [("j".to_owned(), false)]);
    let forced = with_input(&["code", "--input-format", "text"], format!("{line}\n{ENGLISH} {ENGLISH}"));
    assert_eq!(ids(&forced), [("stdin".to_owned(), false)]);
}

#[test]
fn packed_files_are_unpacked() {
    let folder = Folder::new();
    let lines = format!("{}\n{}\n", json!({"id": "p", "text": ENGLISH}), json!({"id": "q", "text": ROMANIAN}));
    let two_members = [gzip(lines.as_bytes()), gzip(json!({"id": "r", "text": ENGLISH}).to_string().as_bytes())].concat();
    let files = [
        folder.file("a.txt.gz", gzip(ENGLISH.as_bytes())),
        folder.file("b.ndjson.gz", two_members),
        folder.file("c.jsonl.zst", zstd(lines.as_bytes())),
        // The name may lie: the first bytes do not.
        folder.file("d.txt", zstd(ROMANIAN.as_bytes())),
    ];
    let run = dragoman(&["code", &files[0], &files[1], &files[2], &files[3]]);
    let expected = ["a", "p", "q", "r", "p", "q", "d"].map(|id| (id.to_owned(), false));
    assert_eq!(ids(&run), expected, "{}", run.err);
    assert_eq!(ids(&with_input(&["code"], gzip(lines.as_bytes()))).len(), 2);
}

#[test]
fn directories_are_read_by_name_and_only_what_is_a_document() {
    let folder = Folder::new();
    folder.file("b/2.txt", ROMANIAN);
    folder.file("b/1.TXT", ENGLISH);
    folder.file("a.jsonl", json!({"id": "line", "text": ENGLISH}).to_string());
    folder.file("notes.md", "# Notes");
    folder.file("c/picture.png", b"\x89PNG\r\n");
    let run = dragoman(&["code", "-r", folder.path().to_str().expect("UTF-8")]);
    assert_eq!(ids(&run), ["line", "1", "2"].map(|id| (id.to_owned(), false)), "{}", run.err);
}

#[test]
fn a_page_gives_its_article_and_what_its_head_says() {
    let folder = Folder::new();
    let filler = "Cele două delegații au vorbit despre comerț, transport și energie în fața presei. ".repeat(4);
    let page = format!(
        "<!doctype html><html lang=ro><head><meta charset=utf-8><title>O întâlnire</title>\
         <meta property=og:site_name content=Gazeta><meta property=article:published_time content=2024-05-03></head><body>\
         <nav><a href=/>Prima pagină</a></nav><article><p>{ROMANIAN} {filler}</p><p>{filler}</p></article></body></html>"
    );
    let html = folder.file("pagina.html", &page);
    let lines = folder.file("pagini.jsonl", json!({"id": "l", "html": page, "title": "Alt titlu"}).to_string());
    let objects = dragoman(&["code", &html, &lines]).objects();
    assert_eq!(objects.len(), 2);
    assert_eq!(objects[0]["id"], "pagina");
    assert_eq!(objects[0]["published"], json!({"date": "2024-05-03", "basis": "given"}));
    assert_eq!((&objects[0]["title"], &objects[0]["publisher"]), (&json!("O întâlnire"), &json!("Gazeta")));
    assert_eq!((&objects[1]["id"], &objects[1]["title"]), (&json!("l"), &json!("Alt titlu")));
    let text = objects[0]["text"].as_str().expect("spans count in it");
    assert!(text.starts_with(ROMANIAN) && !text.contains("Prima pagină"), "{text}");
}

#[test]
fn text_in_other_encodings_is_read() {
    let folder = Folder::new();
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(ROMANIAN.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let central = ROMANIAN.chars().map(|letter| match letter {
        'â' => 0xe2,
        'ă' => 0xe3,
        other => u8::try_from(u32::from(other)).expect("ASCII else"),
    });
    let files = [folder.file("utf16.txt", utf16), folder.file("central.txt", central.collect::<Vec<u8>>())];
    for object in dragoman(&["code", "--format", "json", &files[0], &files[1]]).objects() {
        assert_eq!((&object["language"], &object["diagnostics"]), (&json!("ro"), &json!([])), "{object}");
    }
}

#[test]
fn a_date_that_is_none_is_told_and_passed_over() {
    let run = with_input(&["code"], json!({"text": ENGLISH, "published": "3 mai 2024"}).to_string());
    let object = &run.objects()[0];
    assert_eq!((run.code, &object["published"]), (Some(0), &json!(null)));
    let message = "`published` is no date and was passed over: \"3 mai 2024\" (write it as 2024-05-31)";
    let diagnostics = object["diagnostics"].as_array().expect("a list");
    assert!(diagnostics.contains(&json!({"severity": "warning", "message": message, "span": null})), "{object}");
}
