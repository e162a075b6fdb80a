//! A coded document is measured as its JSON would be, which the shared scorer reads.

use dragoman_measure::{Record, read_gold};
use dragoman_plover::{
    CodedDocument, Event, Mention, Participant, Quote, QuoteKind, SourceKind, SourceMention, Status, write_json,
};
use dragoman_text::{Language, Span};

#[test]
fn a_coded_document_is_the_record_that_its_json_is() {
    let text = "AFP: „Ne-am săturat”, a spus Ana Bora. Norvegia a vizitat Chile.";
    let span = |words: &str| {
        let start = text.find(words).expect("words of the text");
        Span::new(start, start + words.len())
    };
    let mut coded = CodedDocument::new("d", text, Language::Romanian);
    let participant = |words: &str, country: &str| Participant {
        span: span(words),
        name: None,
        country: country.parse().ok(),
        sector: "GOV".parse().ok(),
        further_sectors: Vec::new(),
        office: None,
    };
    let trigger = Mention { span: span("a vizitat"), sentence: 1 };
    coded.events.push(Event {
        id: "e1".into(),
        coding: "CONSULT/visit".parse().expect("a coding"),
        contexts: Vec::new(),
        status: Status::Actual,
        trigger,
        actors: vec![participant("Norvegia", "NOR")],
        recipients: vec![participant("Chile", "?")],
        date: None,
        place: None,
        attribution: Vec::new(),
        mentions: vec![trigger],
        rule: "ro/visit".into(),
        confidence: 0.5,
        explanation: Vec::new(),
    });
    coded.quotes.push(Quote {
        kind: QuoteKind::Direct,
        speaker: Some(span("Ana Bora")),
        speaker_name: None,
        addressee: None,
        addressee_name: None,
        content: span("Ne-am săturat"),
        via: None,
    });
    coded.sources.push(SourceMention {
        span: span("AFP"),
        name: Some("Agence France-Presse".into()),
        kind: SourceKind::Agency,
    });

    let mut json = Vec::new();
    write_json(&mut json, &coded).expect("it is written");
    let read = read_gold(&String::from_utf8(json).expect("UTF-8")).expect("a record").remove(0);
    let made = Record::from(&coded);
    assert_eq!((&read.id, &read.events, &read.quotes, &read.sources), (&made.id, &made.events, &made.quotes, &made.sources));
    let event = &made.events[0];
    assert_eq!((event.event.as_str(), event.mode(), event.trigger.as_str()), ("CONSULT", Some("visit"), "a vizitat"));
    assert_eq!((event.actors[0].country(), event.recipients[0].country()), (Some("NOR"), None));
    assert_eq!((made.sources.as_slice(), made.quotes[0].content.as_str()), (["AFP".to_owned()].as_slice(), "Ne-am săturat"));
}
