//! What is written, to the letter, for a document of the project's own invention.

use dragoman_plover::{
    BriefOptions, ClutterRecord, CodedDocument, Context, Coordinates, CsvWriter, Date, DateBasis, Diagnostic, EntityKind,
    EntityRecord, Event, EventDate, FailedDocument, Mention, MetadataRecord, Participant, Place, Published, Quote, QuoteKind,
    Sector, Severity, SourceKind, SourceMention, Status, brief, write_failure, write_json, write_plover,
};
use dragoman_text::{ClutterKind, Language, MetadataKind, Span};

const TEXT: &str = "3 mai 2024\n\
    😀 Ministrul Ion Crețu a vizitat Vilnius joi, anunță Agenția Nord, citată de Est Press. \
    „Vom reveni\u{201d}, a spus Crețu.\nCitește și: alte știri";

/// Where words stand; the test fails where they do not.
#[track_caller]
fn at(words: &str) -> Span {
    let start = TEXT.find(words).unwrap_or_else(|| panic!("no {words:?} in the text"));
    Span::new(start, start + words.len())
}

fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

fn source(words: &str, name: Option<&str>) -> SourceMention {
    SourceMention { span: at(words), name: name.map(str::to_owned), kind: SourceKind::Agency }
}

fn sample() -> CodedDocument {
    let mut document = CodedDocument::new("proba", TEXT, Language::Romanian);
    document.title = Some("O vizită".to_owned());
    document.published = Some(Published { date: day("2024-05-03"), basis: DateBasis::Metadata });
    let first = at("😀").start;
    document.sentences = vec![Span::new(first, at(" „Vom").start), at("„Vom reveni\u{201d}, a spus Crețu.")];
    let trigger = Mention { span: at("a vizitat"), sentence: 0 };
    document.events = vec![Event {
        id: "e1".to_owned(),
        coding: "CONSULT/visit".parse().expect("a coding"),
        contexts: vec![Context::Diplomatic],
        status: Status::Historical,
        trigger,
        actors: vec![Participant {
            span: at("Ministrul Ion Crețu"),
            name: Some("Ion Crețu".to_owned()),
            country: Some("ROU".parse().expect("a code")),
            sector: Some(Sector::Gov),
            further_sectors: Vec::new(),
            office: Some("minister".to_owned()),
        }],
        recipients: vec![Participant {
            span: at("Vilnius"),
            name: None,
            country: Some("LTU".parse().expect("a code")),
            sector: None,
            further_sectors: Vec::new(),
            office: None,
        }],
        date: Some(EventDate { start: day("2024-05-02"), end: day("2024-05-02"), span: Some(at("joi")) }),
        place: Some(Place {
            span: at("Vilnius"),
            name: Some("Vilnius".to_owned()),
            country: Some("LTU".parse().expect("a code")),
            region: Some("Vilnius".to_owned()),
            coordinates: Some(Coordinates { lat: 54.69, lon: 25.28 }),
        }),
        attribution: vec![source("Agenția Nord", None), source("Est Press", Some("Est Press"))],
        mentions: vec![trigger],
        rule: "ro/visit@1".to_owned(),
        confidence: 0.91249,
        explanation: vec!["a vizita: visit".to_owned(), "subject: Ministrul Ion Crețu".to_owned()],
    }];
    document.quotes = vec![Quote {
        kind: QuoteKind::Direct,
        speaker: Some(at("Crețu.").start).map(|start| Span::new(start, start + "Crețu".len())),
        speaker_name: Some("Ion Crețu".to_owned()),
        addressee: Some(at("Vilnius")),
        addressee_name: Some("orașul Vilnius".to_owned()),
        content: at("Vom reveni"),
        via: Some("Est Press".to_owned()),
    }];
    document.sources = vec![source("Agenția Nord", None), source("Est Press", Some("Est Press"))];
    document.entities = vec![EntityRecord {
        name: "Ion Crețu".to_owned(),
        kind: EntityKind::Person,
        country: Some("ROU".parse().expect("a code")),
        mentions: vec![at("Ion Crețu")],
    }];
    document.clutter = vec![ClutterRecord { span: at("Citește și: alte știri"), kind: ClutterKind::Link }];
    document.metadata = vec![MetadataRecord { span: at("3 mai 2024"), kind: MetadataKind::Date }];
    document.diagnostics =
        vec![Diagnostic { severity: Severity::Warning, message: "unknown agency".into(), span: Some(at("Agenția Nord")) }];
    document
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).expect("memory takes everything");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn json_is_the_contract() {
    let expected = concat!(
        r#"{"id":"proba","language":"ro","published":{"date":"2024-05-03","basis":"metadata"},"title":"O vizită","url":null,"#,
        r#""publisher":null,"events":[{"id":"e1","event":"CONSULT","mode":"visit","contexts":["diplomatic"],"status":"historical","#,
        r#""quad":"verbal cooperation","score":4.0,"trigger":"a vizitat","span":[33,42],"sentence":0,"#,
        r#""actors":[{"text":"Ministrul Ion Crețu","span":[13,32],"name":"Ion Crețu","country":"ROU","sector":"GOV","office":"minister"}],"#,
        r#""recipients":[{"text":"Vilnius","span":[43,50],"name":null,"country":"LTU","sector":null,"office":null}],"#,
        r#""date":{"start":"2024-05-02","end":"2024-05-02","text":"joi","span":[51,54]},"#,
        r#""place":{"text":"Vilnius","name":"Vilnius","country":"LTU","region":"Vilnius","lat":54.69,"lon":25.28,"span":[43,50]},"#,
        r#""attribution":[{"text":"Agenția Nord","name":null,"kind":"agency","span":[63,75]},"#,
        r#"{"text":"Est Press","name":"Est Press","kind":"agency","span":[87,96]}],"#,
        r#""mentions":[{"trigger":"a vizitat","span":[33,42],"sentence":0}],"rule":"ro/visit@1","confidence":0.912,"#,
        r#""why":["a vizita: visit","subject: Ministrul Ion Crețu"]}],"#,
        r#""quotes":[{"kind":"direct","speaker":"Crețu","speaker_name":"Ion Crețu","content":"Vom reveni","span":[99,109],"#,
        r#""via":"Est Press","speaker_span":[119,124],"#,
        r#""addressee":"Vilnius","addressee_name":"orașul Vilnius","addressee_span":[43,50]}],"#,
        r#""sources":[{"text":"Agenția Nord","name":null,"kind":"agency","span":[63,75]},"#,
        r#"{"text":"Est Press","name":"Est Press","kind":"agency","span":[87,96]}],"#,
        r#""entities":[{"name":"Ion Crețu","kind":"person","country":"ROU","mentions":[[23,32]]}],"#,
        r#""clutter":[{"text":"Citește și: alte știri","span":[126,148],"kind":"link"}],"#,
        r#""metadata":[{"text":"3 mai 2024","span":[0,10],"kind":"date"}],"#,
        r#""diagnostics":[{"severity":"warning","message":"unknown agency","span":[63,75]}]}"#,
        "\n"
    );
    assert_eq!(written(|out| write_json(out, &sample())), expected);
}

#[test]
fn spans_of_json_yield_the_words_in_code_points() {
    let json: serde_json::Value = serde_json::from_str(&written(|out| write_json(out, &sample()))).expect("JSON");
    let slice = |span: &serde_json::Value| -> String {
        let ends = [0, 1].map(|end| usize::try_from(span[end].as_u64().expect("a number")).expect("small"));
        TEXT.chars().skip(ends[0]).take(ends[1] - ends[0]).collect()
    };
    let event = &json["events"][0];
    assert_eq!(slice(&event["span"]), "a vizitat");
    assert_eq!(slice(&event["actors"][0]["span"]), "Ministrul Ion Crețu");
    assert_eq!(slice(&json["quotes"][0]["span"]), "Vom reveni");
    assert_eq!(slice(&json["clutter"][0]["span"]), "Citește și: alte știri");
}

#[test]
fn absent_is_null_or_an_empty_list() {
    let expected = concat!(
        r#"{"id":"1","language":"en","published":null,"title":null,"url":null,"publisher":null,"events":[],"quotes":[],"#,
        r#""sources":[],"entities":[],"clutter":[],"metadata":[],"diagnostics":[]}"#,
        "\n"
    );
    let empty = CodedDocument::new("1", "", Language::English);
    assert_eq!(written(|out| write_json(out, &empty)), expected);
    assert_eq!(written(|out| write_plover(out, &empty)), "");
}

#[test]
fn a_text_taken_out_of_a_page_is_written_along() {
    let mut document = CodedDocument::new("1", "Taken out.", Language::English);
    document.extracted = true;
    let json: serde_json::Value = serde_json::from_str(&written(|out| write_json(out, &document))).expect("JSON");
    assert_eq!(json["text"], "Taken out.");
}

#[test]
fn a_closed_pipe_is_told_as_one() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let kind = |result: std::io::Result<()>| result.expect_err("nobody listens").kind();
    assert_eq!(kind(write_json(&mut Closed, &sample())), std::io::ErrorKind::BrokenPipe);
    assert_eq!(kind(write_plover(&mut Closed, &sample())), std::io::ErrorKind::BrokenPipe);
    assert_eq!(kind(CsvWriter::new(Closed).write(&sample())), std::io::ErrorKind::BrokenPipe);
}

#[test]
fn a_failure_stands_in_the_place_of_its_document() {
    let failure = FailedDocument { id: "7".to_owned(), message: "no text".to_owned(), hint: "give it one".to_owned() };
    assert_eq!(
        written(|out| write_failure(out, &failure)),
        "{\"id\":\"7\",\"error\":{\"message\":\"no text\",\"hint\":\"give it one\"}}\n"
    );
}

#[test]
fn plover_records_have_the_field_names_of_the_codebook() {
    let coder = concat!("dragoman ", env!("CARGO_PKG_VERSION"));
    let expected = [
        r#"{"id":"proba:e1","date":"2024-05-02","enddate":null,"#,
        r#""actor":[{"code":"ROU","sector":["GOV"],"entity_text":"Ministrul Ion Crețu","identifier_text":"Ion Crețu","office":"minister"}],"#,
        r#""recipient":[{"code":"LTU","sector":[],"entity_text":"Vilnius","identifier_text":null,"office":null}],"#,
        r#""event":"CONSULT","mode":["visit","historical"],"context":["diplomatic"],"quad_code":1,"event_scale":4.0,"#,
        r#""event_loc":{"extracted_place":"Vilnius","resolved_place":"Vilnius","lat":54.69,"lon":25.28,"country_code":"LTU"},"#,
        r#""event_text":"a vizitat","text_info":{"sequence":0,"start":33,"end":42},"#,
        r#""cite_info":{"citation":"proba","url":null,"title":"O vizită","language":"ro","publication":null,"coder":"CODER","#,
        r#""codebook":"PLOVER","version":"2.0"},"coder":"CODER","comment":null}"#,
        "\n",
    ];
    assert_eq!(written(|out| write_plover(out, &sample())), expected.concat().replace("CODER", coder));
}

#[test]
fn a_record_without_a_day_of_its_own_takes_that_of_publication_and_says_so() {
    let mut document = sample();
    document.events[0].date = None;
    let record: serde_json::Value = serde_json::from_str(&written(|out| write_plover(out, &document))).expect("JSON");
    assert_eq!((&record["date"], &record["comment"]), (&"2024-05-03".into(), &"date: day of publication".into()));
    document.published = None;
    let record: serde_json::Value = serde_json::from_str(&written(|out| write_plover(out, &document))).expect("JSON");
    assert_eq!((&record["date"], &record["comment"]), (&serde_json::Value::Null, &serde_json::Value::Null));
}

#[test]
fn csv_has_a_heading_once_and_a_row_for_each_event() {
    let mut second = sample();
    second.id = "a \"b\", c".to_owned();
    let unknown = Participant { country: None, sector: None, name: None, ..second.events[0].actors[0].clone() };
    second.events[0].actors.push(unknown);
    second.events[0].actors[0].further_sectors.push(Sector::Opp);
    let table = written(|out| {
        let mut table = CsvWriter::new(out);
        table.write(&CodedDocument::new("0", "", Language::English))?;
        table.write(&sample())?;
        table.write(&second)
    });
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], dragoman_plover::COLUMNS.join(","));
    let version = concat!("dragoman ", env!("CARGO_PKG_VERSION"));
    let first = "proba:e1,2024-05-02,CONSULT,visit,4,1,diplomatic,Ion Crețu,GOV,GOV,ROU,,Vilnius,,,LTU,,Vilnius,,,,LTU,54.69,25.28,,\
        Vilnius,,,2024-05-03,Ion Crețu,,,Romanian,VERSION,proba,historical,2024-05-02,a vizitat,33,42,0,\
        Agenția Nord; Est Press,ro/visit@1,0.912";
    assert_eq!(lines[1], first.replace("VERSION", version));
    let quoted =
        "\"a \"\"b\"\", c:e1\",2024-05-02,CONSULT,visit,4,1,diplomatic,Ion Crețu; Ministrul Ion Crețu,GOV,GOV+OPP; -,ROU; -,,";
    assert!(lines[2].starts_with(quoted), "{}", lines[2]);
}

#[test]
fn the_page_without_colour_marks_the_words_beneath() {
    let expected = "\
O vizită
3 May 2024 · Romanian · proba

VERBAL COOPERATION

  CONSULT/visit · Ion Crețu (ROU GOV, minister) → Vilnius (LTU)
    2 May 2024 (“joi”) · Vilnius, LTU · historical · diplomatic
    │ 😀 Ministrul Ion Crețu a vizitat Vilnius joi, anunță Agenția
    │    ─────────────────── ━━━━━━━━━ ───────
    │ Nord, citată de Est Press.
    according to Agenția Nord, quoted by Est Press

QUOTATIONS

  Ion Crețu
    “Vom reveni” (to orașul Vilnius, via Est Press)

SOURCES

  Agenția Nord (agency)
  Est Press (agency)

Set aside: 1 line that is no part of the report (link).

warning: unknown agency (“Agenția Nord”)
";
    assert_eq!(brief(&sample(), &BriefOptions { width: 66, colour: false }), expected);
}

#[test]
fn the_page_with_colour_underlines_and_no_line_is_wider_than_asked() {
    let page = brief(&sample(), &BriefOptions { width: 66, colour: true });
    assert!(page.starts_with("\u{1b}[1mO vizită\u{1b}[0m\n\u{1b}[2m3 May 2024 · Romanian · proba\u{1b}[0m\n"), "{page}");
    assert!(
        page.contains("\u{1b}[4mMinistrul Ion Crețu\u{1b}[0m \u{1b}[1;4ma vizitat\u{1b}[0m \u{1b}[4mVilnius\u{1b}[0m joi"),
        "{page}"
    );
    assert!(!page.contains('━'));
    let mut document = sample();
    document.events.push(document.events[0].clone());
    for width in [0, 30, 31, 45, 80] {
        for line in brief(&document, &BriefOptions { width, colour: false }).lines() {
            // One emoji takes two columns, every other letter of the sample one.
            let columns = line.chars().count() + line.matches('😀').count();
            assert!(columns <= width.max(30), "{width}: {line}");
        }
    }
}

#[test]
fn a_page_with_nothing_on_it_says_so() {
    let page = brief(&CodedDocument::new("gol", "Nimic.", Language::Romanian), &BriefOptions::default());
    assert_eq!(page, "gol\nno date · Romanian\n\nNo political event was found in this text.\n");
}

#[test]
fn a_sentence_far_too_long_is_shown_near_its_trigger() {
    let text = format!("{}armata a atacat portul{}", "șirul ".repeat(1000), " apoi".repeat(1000));
    let start = text.find("a atacat").expect("it is there");
    let mut document = CodedDocument::new("lung", text.as_str(), Language::Romanian);
    document.sentences = vec![Span::new(0, text.len())];
    let mut event = sample().events.remove(0);
    event.trigger = Mention { span: Span::new(start, start + "a atacat".len()), sentence: 0 };
    (event.actors, event.recipients, event.date, event.place) = (Vec::new(), Vec::new(), None, None);
    document.events = vec![event];
    let page = brief(&document, &BriefOptions::default());
    assert!(page.contains("│ … ") && page.contains(" …\n") && page.contains("━━━━━━━━"), "{page}");
    assert!(page.lines().count() < 40, "{page}");
}
