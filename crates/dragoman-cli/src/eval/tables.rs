//! The tables that `dragoman eval` writes.

use std::io::{self, Write};

use dragoman_measure::{Band, Cause, Diagnosis, Scores, Tally};

/// Levels, types, confusion, causes and confidence.
pub(super) fn write(out: &mut impl Write, scores: &Scores, diagnosis: &Diagnosis) -> io::Result<()> {
    writeln!(out, "{:12}{:>8}{:>8}{:>8}{:>8}{:>8}", "level", "P", "R", "F1", "gold", "got")?;
    for (name, tally) in super::figures(scores) {
        row(out, name, tally)?;
    }
    writeln!(out)?;
    for (name, tally) in scores.types() {
        row(out, name, tally)?;
    }
    confusion(out, diagnosis)?;
    causes(out, diagnosis)?;
    confidence(out, diagnosis)
}

/// The measures of one line, as the shared scorer rounds and aligns them.
fn row(out: &mut impl Write, name: &str, tally: Tally) -> io::Result<()> {
    let (p, r, f) = (tally.precision(), tally.recall(), tally.f1());
    writeln!(out, "{name:12}{p:8.3}{r:8.3}{f:8.3}{:8}{:8}", tally.gold, tally.coded)
}

/// Gold types by line, coded types by column.
fn confusion(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    let mut types: Vec<&str> =
        diagnosis.confusion.keys().flat_map(|(gold, coded)| [gold, coded]).flatten().map(String::as_str).collect();
    types.sort_unstable();
    types.dedup();
    if types.is_empty() {
        return Ok(());
    }
    writeln!(out, "\ngold type by line, coded type by column; `none` is missed or spurious")?;
    let columns: Vec<Option<&str>> = types.iter().copied().map(Some).chain([None]).collect();
    let name = |of: Option<&str>| of.unwrap_or("none").to_owned();
    let short = |of: Option<&str>| name(of).chars().take(4).collect::<String>();
    write!(out, "{:12}", "")?;
    for column in &columns {
        write!(out, "{:>5}", short(*column))?;
    }
    writeln!(out)?;
    for line in &columns {
        write!(out, "{:12}", name(*line))?;
        for column in &columns {
            let key = (line.map(str::to_owned), column.map(str::to_owned));
            let count = diagnosis.confusion.get(&key).map_or_else(|| "·".to_owned(), ToString::to_string);
            write!(out, "{count:>5}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn causes(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    writeln!(out, "\nerrors by cause (an event may have two)")?;
    for cause in Cause::ALL {
        let count = diagnosis.causes.get(&cause).copied().unwrap_or(0);
        writeln!(out, "{:16}{count:5}  {}", cause.name(), cause.meaning())?;
        if cause == Cause::Silenced {
            let mut reasons: Vec<(&String, &usize)> = diagnosis.silences.iter().collect();
            reasons.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
            for (reason, count) in reasons {
                writeln!(out, "{:16}{count:5}    {reason}", "")?;
            }
        }
    }
    let share = percent(diagnosis.foreign, diagnosis.coded);
    writeln!(
        out,
        "coded events with a country that the gold event they stand for has not: {} of {} ({share} %)",
        diagnosis.foreign, diagnosis.coded
    )
}

fn confidence(out: &mut impl Write, diagnosis: &Diagnosis) -> io::Result<()> {
    writeln!(out, "\n{:12}{:>8}{:>14}{:>14}", "confidence", "coded", "type right %", "dyad right %")?;
    for (name, Band { coded, typed, full }) in ["below 0.5", "0.5 to 0.8", "above 0.8"].into_iter().zip(diagnosis.bands) {
        writeln!(out, "{name:12}{coded:8}{:>14}{:>14}", percent(typed, coded), percent(full, coded))?;
    }
    Ok(())
}

/// A share in per cent with one decimal; a dash where there is nothing to have a share of.
fn percent(part: usize, whole: usize) -> String {
    // Counts of events are far below what a float counts exactly.
    if whole == 0 { "-".to_owned() } else { format!("{:.1}", 100.0 * part as f64 / whole as f64) }
}
