//! JSON lines: one document a line.

use std::io::{self, BufRead};

use dragoman::{MOST_BYTES, RawDocument, read_day, read_language, read_page};
use serde::Deserialize;

use super::bytes::{LineEnd, read_line, skip_line};
use super::places::{Place, TOO_LONG_HINT};
use super::{Input, Take};
use crate::failure::{Failure, languages};

/// What a line may say; other keys are passed over.
#[derive(Debug, Deserialize)]
struct Line {
    id: Option<Id>,
    text: Option<String>,
    html: Option<String>,
    lang: Option<String>,
    published: Option<String>,
    url: Option<String>,
    title: Option<String>,
    publisher: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Id {
    Text(String),
    Number(serde_json::Number),
}

/// Whether the first line of an input begins a JSON object.
pub(super) fn looks_like_json(line: &[u8]) -> bool {
    let rest = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line).trim_ascii_start();
    rest.strip_prefix(b"{").is_some_and(|rest| rest.trim_ascii_start().starts_with(b"\""))
}

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Reads the documents of a place, one a line. Empty lines are passed over, but count.
pub(super) fn read(place: &Place, mut reader: impl BufRead, take: &mut Take<'_>) -> io::Result<()> {
    let mut line = Vec::new();
    let mut documents = 0_usize;
    for number in 1_usize.. {
        let end = match read_line(&mut reader, &mut line) {
            Ok(end) => end,
            Err(error) => return take(Err(place.unreadable(&error))),
        };
        let bytes = if number == 1 { line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&line) } else { &line };
        match end {
            LineEnd::NoLine => break,
            LineEnd::TooLong => {
                take(Err(too_long(place, number, number.to_string())))?;
                if let Err(error) = skip_line(&mut reader) {
                    return take(Err(place.unreadable(&error)));
                }
            }
            LineEnd::Read if bytes.trim_ascii().is_empty() => continue,
            LineEnd::Read => take(document(place, number, bytes))?,
        }
        documents += 1;
    }
    if documents == 0 {
        take(Err(super::whole::empty(place)))?;
    }
    Ok(())
}

fn too_long(place: &Place, number: usize, id: String) -> Failure {
    let message = format!("{}, line {number}: the document is longer than {} MB", place.name(), MOST_BYTES / 1_000_000);
    Failure::new(id, message, TOO_LONG_HINT)
}

fn document(place: &Place, number: usize, bytes: &[u8]) -> Result<Input, Failure> {
    let at = format!("{}, line {number}", place.name());
    let bytes = bytes.trim_ascii();
    if !bytes.starts_with(b"{") {
        return Err(Failure::new(number.to_string(), format!("{at} is no JSON document (no object)"), WHOLE_OBJECTS));
    }
    let line: Line = serde_json::from_slice(bytes).map_err(|error| broken(&at, number, &error))?;
    let id = match line.id {
        Some(Id::Text(id)) => id,
        Some(Id::Number(id)) => id.to_string(),
        None => number.to_string(),
    };
    let mut remarks = Vec::new();
    let mut raw = match (line.text, line.html) {
        (Some(text), _) => RawDocument::new(id, text),
        (None, Some(html)) if html.len() > MOST_BYTES => return Err(too_long(place, number, id)),
        (None, Some(html)) => {
            read_page(id.as_str(), &html).map_err(|error| super::whole::no_article(id.as_str(), &at, &error))?
        }
        (None, None) => {
            let hint = "give each line the key \"text\" (or \"html\") with the words of the document";
            return Err(Failure::new(id, format!("{at}: the document has no text"), hint));
        }
    };
    if raw.text.len() > MOST_BYTES {
        return Err(too_long(place, number, raw.id));
    }
    if let Some(code) = line.lang.filter(|code| !code.trim().is_empty()) {
        let Some(language) = read_language(&code) else {
            let hint = format!("Dragoman reads {}; leave `lang` out to have it recognised", languages());
            return Err(Failure::new(raw.id, format!("{at}: there is no model for the language {code:?}"), hint));
        };
        raw.language = Some(language);
    }
    if let Some(text) = line.published.filter(|text| !text.trim().is_empty()) {
        match read_day(&text) {
            Some(day) => raw.published = Some(day),
            None => remarks.push(format!("`published` is no date and was passed over: {text:?} (write it as 2024-05-31)")),
        }
    }
    raw.title = line.title.or(raw.title);
    raw.url = line.url.or(raw.url);
    raw.publisher = line.publisher.or(raw.publisher);
    Ok(Input { raw, place: at, remarks })
}

const WHOLE_OBJECTS: &str = "every line must be one whole JSON object; for plain text add --input-format text";

/// That a line is no JSON object of the form wanted, said without the parser's own line number, which is always 1.
fn broken(at: &str, number: usize, error: &serde_json::Error) -> Failure {
    let told = error.to_string();
    let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason);
    // How serde_json calls the first half of a pair with the second missing, and the other way round.
    let surrogate = ["surrogate", "hex escape", "invalid unicode code point"].iter().any(|name| reason.contains(name));
    let reason = if surrogate { "a lone surrogate" } else { reason };
    let hint = if surrogate {
        "an escape such as \\ud83d stands alone: write the character itself, or both halves of its escape"
    } else if error.is_data() {
        "a line is an object such as {\"id\": \"a1\", \"text\": \"…\", \"published\": \"2024-05-31\"}; text keys hold strings"
    } else {
        WHOLE_OBJECTS
    };
    let message = format!("{at} is no JSON document ({reason}, column {})", error.column());
    Failure::new(number.to_string(), message, hint)
}
