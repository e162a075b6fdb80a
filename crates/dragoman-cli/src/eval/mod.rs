//! `dragoman eval`: coding measured against gold records.

mod tables;

use std::io::{self, BufWriter, Write};

use dragoman::{Examined, Interpreter, RawDocument, read_language};
use dragoman_measure::{Diagnosis, EventRecord, Evidence, Finding, Level, Party, Record, Scores, Tally, read_gold};

use crate::args::EvalArgs;
use crate::failure::{Failure, languages};
use crate::input::whole_file;

/// Codes the sentences of a gold file and tells how much of it is right. Whether all could be coded comes back.
pub(crate) fn run(args: &EvalArgs) -> io::Result<bool> {
    let Some(interpreter) = crate::own::interpreter(&args.own) else { return Ok(false) };
    let gold = match gold(args) {
        Ok(gold) => gold,
        Err(failure) => {
            failure.tell();
            return Ok(false);
        }
    };
    let mut out = BufWriter::new(io::stdout());
    let (mut scores, mut diagnosis) = (Scores::default(), Diagnosis::default());
    let (mut shown, mut well) = (0_usize, true);
    for record in &gold {
        let examined = match examine(&interpreter, record, args) {
            Ok(examined) => Some(examined),
            Err(failure) => {
                // A document that cannot be coded counts as one in which nothing was found.
                failure.tell();
                well = false;
                None
            }
        };
        let coded = examined.as_ref().map(|examined| Record::from(&examined.coded)).unwrap_or_default();
        scores.add(record, &coded);
        let evidence = examined.as_ref().and_then(|examined| evidence(&interpreter, examined));
        let findings = diagnosis.add(record, &coded, evidence.as_ref());
        let asked = |finding: &&Finding| args.cause.is_empty() || args.cause.contains(&finding.cause);
        let findings: Vec<&Finding> = findings.iter().filter(asked).collect();
        if shown < args.errors && !findings.is_empty() {
            shown += 1;
            write_errors(&mut out, record, &coded, &findings)?;
        }
    }
    tables::write(&mut out, &scores, &diagnosis)?;
    out.flush()?;
    Ok(well)
}

fn gold(args: &EvalArgs) -> Result<Vec<Record>, Failure> {
    let (id, name, text) = whole_file(&args.gold)?;
    let records = read_gold(&text).map_err(|errors| {
        let lines: Vec<String> = errors.0.iter().map(|error| format!("{name}: {error}")).collect();
        Failure::new(id.as_str(), lines.join("\n"), "mend the lines and run it again")
    })?;
    if records.is_empty() {
        return Err(Failure::new(id, format!("{name} holds no record"), "give a file with one gold record a line"));
    }
    Ok(records)
}

fn examine(interpreter: &Interpreter, record: &Record, args: &EvalArgs) -> Result<Examined, Failure> {
    let mut raw = RawDocument::new(record.id.as_str(), record.text.as_str());
    raw.language = args.lang;
    if let Some(code) = &record.lang {
        let language = read_language(code).ok_or_else(|| {
            let hint = format!("Dragoman reads {}; leave `lang` out to have it recognised", languages());
            Failure::new(record.id.as_str(), format!("{}: there is no model for the language {code:?}", record.id), hint)
        })?;
        raw.language = Some(language);
    }
    let failed = |error: dragoman::CodeError| Failure::new(record.id.as_str(), format!("{}: {error}", record.id), error.hint());
    interpreter.examine(&raw).map_err(failed)
}

fn evidence<'a>(interpreter: &'a Interpreter, examined: &'a Examined) -> Option<Evidence<'a>> {
    let lexicon = interpreter.coder().lexicon(examined.coded.language)?;
    Some(Evidence { trees: &examined.trees, silences: &examined.silences, lexicon })
}

/// The sentence, what stands in gold, what was coded, and what is wrong.
fn write_errors(out: &mut impl Write, gold: &Record, coded: &Record, findings: &[&Finding]) -> io::Result<()> {
    writeln!(out, "{}\n  {}", gold.id, gold.text.trim())?;
    for (name, record) in [("gold", gold), ("coded", coded)] {
        for event in &record.events {
            writeln!(out, "  {name:<6} {}", shown(event))?;
        }
        if record.events.is_empty() {
            writeln!(out, "  {name:<6} no event")?;
        }
    }
    for finding in findings {
        writeln!(out, "  {}: {}", finding.cause.name(), finding.why)?;
    }
    writeln!(out)
}

fn shown(event: &EventRecord) -> String {
    let side = |parties: &[Party]| {
        let code = |party: &Party| {
            let sector = party.sector.as_deref().map(|sector| format!(".{sector}")).unwrap_or_default();
            format!("{}{sector}", party.country().unwrap_or("?"))
        };
        if parties.is_empty() { "-".to_owned() } else { parties.iter().map(code).collect::<Vec<_>>().join("+") }
    };
    let mode = event.mode().map(|mode| format!("/{mode}")).unwrap_or_default();
    format!("{}{mode}  {} > {}  \"{}\"", event.event, side(&event.actors), side(&event.recipients), event.trigger)
}

/// The levels that are shown with their figures: those of the shared scorer, in its order.
fn figures(scores: &Scores) -> impl Iterator<Item = (&'static str, Tally)> {
    Level::ALL.into_iter().map(|level| (level.name(), scores.level(level)))
}
