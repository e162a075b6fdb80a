//! `dragoman explain`: of every event why it is there, of every predicate without one why not.

mod event;
mod page;
mod silent;
mod tree;

use std::env;
use std::io::{self, BufWriter, IsTerminal, Write};

use dragoman::{Examined, Interpreter};

use self::page::{Ink, Page};
use crate::args::ExplainArgs;
use crate::failure::Failure;
use crate::input::{self, Input};
use crate::output::{WIDEST, colour};

/// Explains the coding of everything the command line names. Whether all went well comes back.
pub(crate) fn run(args: &ExplainArgs) -> io::Result<bool> {
    let Some(interpreter) = crate::own::interpreter(&args.own) else { return Ok(false) };
    let stdout = io::stdout();
    let terminal = stdout.is_terminal();
    let width = terminal_size::terminal_size().map_or(WIDEST, |(width, _)| usize::from(width.0).min(WIDEST));
    let mut page = Page::new(width, colour(args.colour, terminal, env::var_os));
    let mut out = BufWriter::new(stdout);
    let mut well = true;
    input::read(&args.input, &mut |item| {
        match item.and_then(|input| explain(&interpreter, &input, args, &mut page)) {
            Ok(()) => out.write_all(page.take().as_bytes())?,
            Err(failure) => {
                well = false;
                failure.tell();
            }
        }
        out.flush()
    })?;
    Ok(well)
}

fn explain(interpreter: &Interpreter, input: &Input, args: &ExplainArgs, page: &mut Page) -> Result<(), Failure> {
    let Input { raw, place, .. } = input;
    let failed = |message: String, hint: String| Failure::new(raw.id.as_str(), format!("{place}: {message}"), hint);
    let examined = interpreter.examine(raw).map_err(|error| failed(error.to_string(), error.hint()))?;
    let events = &examined.coded.events;
    match args.event {
        None => {
            head(page, &examined);
            for (number, event) in (1..).zip(events) {
                event::write(page, &examined, number, event);
            }
            if let Some(lexicon) = interpreter.coder().lexicon(examined.coded.language) {
                silent::write(page, &examined, lexicon);
            }
        }
        Some(number) => {
            let number = usize::try_from(number).unwrap_or(usize::MAX);
            let Some(event) = events.get(number.saturating_sub(1)) else {
                let hint = "leave --event out to see them all".to_owned();
                return Err(failed(format!("there is no event {number}; the document has {}", events.len()), hint));
            };
            event::write(page, &examined, number, event);
        }
    }
    Ok(())
}

/// The name of the document, its language and its day, and how many events it has.
fn head(page: &mut Page, examined: &Examined) {
    let coded = &examined.coded;
    let published = coded.published.map_or_else(
        || "no day of publication".to_owned(),
        |published| format!("published {} ({})", published.date, published.basis),
    );
    let events = match coded.events.len() {
        0 => "no event".to_owned(),
        1 => "1 event".to_owned(),
        count => format!("{count} events"),
    };
    page.line(0, &[(Ink::Strong, &coded.id), (Ink::Plain, &format!(": {}, {published}, {events}", coded.language.name()))]);
    page.gap();
}
