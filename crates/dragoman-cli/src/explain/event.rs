//! Why an event is there.

use dragoman::Examined;
use dragoman_plover::{Event, Participant, Status};

use super::page::{Ink, Page};
use super::tree;

/// Writes an event with everything that it rests on.
pub(super) fn write(page: &mut Page, examined: &Examined, number: usize, event: &Event) {
    let coded = &examined.coded;
    let head =
        format!("{} > {}  {}, confidence {:.2}", side(&event.actors), side(&event.recipients), event.status, event.confidence);
    page.line(0, &[(Ink::Strong, &format!("{number:>2}  {}", event.coding)), (Ink::Plain, "  "), (Ink::Plain, &head)]);
    if let Some(sentence) = coded.sentences.get(event.trigger.sentence) {
        page.paragraph("sentence", coded.words(*sentence));
    }
    page.paragraph("trigger", &format!("\"{}\"", coded.words(event.trigger.span)));
    if let Some(tree) = examined.tree(event.trigger.sentence) {
        tree::write(page, tree, event.trigger.span);
    }
    page.paragraph("rule", &event.rule);
    let told = Told::new(&event.explanation);
    for step in &told.steps {
        page.paragraph("", step);
    }
    let mode = told.mode.map_or_else(|| own_mode(event), str::to_owned);
    page.paragraph("mode", &mode);
    participants(page, examined, "actor", &event.actors, &told.actors);
    participants(page, examined, "recipient", &event.recipients, &told.recipients);
    page.paragraph("date", told.date.unwrap_or("none: nothing in the text tells it"));
    page.paragraph("status", &format!("{}: {}", event.status, told_as(event.status)));
    if event.mentions.len() > 1 {
        let others = event.mentions.iter().filter(|mention| mention.span != event.trigger.span);
        let words: Vec<String> = others.map(|mention| format!("\"{}\"", coded.words(mention.span))).collect();
        page.paragraph("told also by", &words.join(", "));
    }
    page.gap();
}

/// The steps of an explanation by what they explain.
#[derive(Default)]
struct Told<'a> {
    steps: Vec<&'a str>,
    mode: Option<&'a str>,
    actors: Vec<&'a str>,
    recipients: Vec<&'a str>,
    date: Option<&'a str>,
}

impl<'a> Told<'a> {
    fn new(explanation: &'a [String]) -> Self {
        let mut told = Self::default();
        for step in explanation {
            if let Some(actor) = step.strip_prefix("actor: ") {
                told.actors.push(actor);
            } else if let Some(recipient) = step.strip_prefix("recipient: ") {
                told.recipients.push(recipient);
            } else if let Some(mode) = step.strip_prefix("mode ") {
                told.mode = Some(mode);
            } else if let Some(date) = step.strip_prefix("date ") {
                told.date = Some(date);
            } else {
                told.steps.push(step);
            }
        }
        told
    }
}

fn own_mode(event: &Event) -> String {
    match event.coding.mode() {
        Some(mode) => format!("{mode}: the entry or the composition itself gives it"),
        None => "none: neither the entry nor a cue word around the act gives one".to_owned(),
    }
}

/// What a status says of how the act is told (the tense, mood and date that the coder read).
const fn told_as(status: Status) -> &'static str {
    match status {
        Status::Actual => "told as a fact, without condition, and not long before the day of publication",
        Status::Ongoing => "told as going on",
        Status::Future => "told as lying ahead, by its tense or by an adjective",
        Status::Conditional => "told under a condition",
        Status::Historical => "its date lies long before the day of publication",
    }
}

fn participants(page: &mut Page, examined: &Examined, label: &str, side: &[Participant], told: &[&str]) {
    if side.is_empty() {
        page.paragraph(label, "nobody");
    }
    // Where other tellings added participants, the steps are those of the best telling alone.
    let paired = told.len() == side.len();
    for (number, participant) in side.iter().enumerate() {
        let words = examined.coded.words(participant.span);
        let name = participant.name.as_deref().filter(|name| *name != words).map(|name| format!(" = {name}"));
        let office = participant.office.as_deref().map(|office| format!(", {office}"));
        let text = format!("\"{words}\"{}: {}{}", name.unwrap_or_default(), code(participant), office.unwrap_or_default());
        page.paragraph(label, &text);
        if let Some(why) = told.get(number).filter(|_| paired) {
            page.paragraph("", why);
        }
    }
    for why in told.iter().filter(|_| !paired) {
        page.paragraph("", why);
    }
}

fn side(side: &[Participant]) -> String {
    if side.is_empty() { "-".to_owned() } else { side.iter().map(code).collect::<Vec<_>>().join("+") }
}

fn code(participant: &Participant) -> String {
    let country = participant.country.map_or_else(|| "?".to_owned(), |country| country.code().to_owned());
    participant.sector.map_or_else(|| country.clone(), |sector| format!("{country}.{}", sector.name()))
}
