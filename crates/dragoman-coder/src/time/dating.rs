//! The date of an act: from its own clause, then its sentence, then the narrative, then the day of publication.

use dragoman_plover::{Date, EventDate, Status};
use dragoman_syntax::Upos;
use dragoman_text::Language;
use jiff::ToSpan;

use super::expression::{Bound, Expression};
use crate::grammar::Grammar;

/// An act that ended so many days before publication is history; the last weeks still are the news.
const HISTORY: i32 = 40;

/// The narrative's clock: what day the report is speaking of.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    pub(crate) published: Option<Date>,
    /// The day that the narrative spoke of last.
    pub(crate) now: Option<EventDate>,
}

impl Clock {
    /// The date of an act named by a word, and why. `ahead` tells whether the act itself lies ahead, `forward` whether what it says
    /// does, as a promise or demand.
    pub(crate) fn date(
        &self,
        grammar: &Grammar<'_>,
        expressions: &[Expression],
        at: usize,
        (ahead, forward): (bool, bool),
    ) -> Option<(EventDate, &'static str)> {
        let dated = |expression: &Expression| {
            let (start, end) = expression.when.anchored(self.published, !ahead)?;
            // What goes on since then lasts until the report.
            let end = self.published.filter(|day| expression.bound == Bound::Since && *day >= start).unwrap_or(end);
            Some(EventDate { start, end, span: Some(expression.span) })
        };
        // By when something is demanded says nothing of when it was demanded.
        let fits = |expression: &&Expression| ahead || expression.bound != Bound::Until;
        if let Some(date) = in_clause(grammar, expressions, at).filter(fits).and_then(dated) {
            return Some((date, "in its own clause"));
        }
        // When what is demanded, promised or blamed is done is not when somebody says so.
        let content = |expression: &&Expression| {
            let past = forward && expression.when.has_year();
            is_within(grammar, expression.first, at) && !past
        };
        let near = expressions.iter().filter(fits).filter(|expression| {
            expression.bound != Bound::Since && !is_aside(grammar, expression.first, at) && !content(expression)
        });
        if let Some(date) = near.min_by_key(|expression| expression.first.abs_diff(at)).and_then(dated) {
            return Some((date, "in its sentence"));
        }
        if let Some(now) = self.now {
            return Some((EventDate { span: None, ..now }, "of the narrative"));
        }
        self.published.map(|day| (EventDate { start: day, end: day, span: None }, "of publication"))
    }

    /// The day ahead with which a verb in the present stands: "vine joi", "arrives tomorrow". An English weekday may as well lie
    /// behind, since live reports tell what has happened in the present.
    pub(crate) fn ahead(&self, grammar: &Grammar<'_>, expressions: &[Expression], at: usize) -> Option<Date> {
        let published = self.published?;
        let nearest = in_clause(grammar, expressions, at).filter(|expression| expression.bound != Bound::Since)?;
        let weekday = matches!(nearest.when, super::expression::When::Weekday(..));
        let (start, _) =
            nearest.when.anchored(Some(published), false).filter(|_| !weekday || grammar.language == Language::Romanian)?;
        (start > published).then_some(start)
    }

    /// Moves the narrative on to the last day that a sentence dates in the past; years and months alone are background.
    pub(crate) fn advance(&mut self, expressions: &[Expression]) {
        for expression in expressions.iter().filter(|expression| expression.bound != Bound::Until) {
            if let Some((start, end)) = expression.when.anchored(self.published, true) {
                let near = self.published.is_none_or(|day| (day - start).get_days().abs() <= HISTORY && start <= day);
                if start == end && near {
                    self.now = Some(EventDate { start, end, span: Some(expression.span) });
                }
            }
        }
    }

    /// Whether an act so dated is history by now, or goes on since then.
    pub(crate) fn status(&self, status: Status, date: Option<EventDate>, expressions: &[Expression]) -> Status {
        let since =
            |span| expressions.iter().any(|expression| expression.bound == Bound::Since && Some(expression.span) == span);
        match (status, date, self.published) {
            (Status::Actual, Some(date), _) if since(date.span) => Status::Ongoing,
            (Status::Actual, Some(date), Some(published))
                if published.checked_sub(HISTORY.days()).is_ok_and(|limit| date.end < limit) =>
            {
                Status::Historical
            }
            _ => status,
        }
    }
}

/// Whether a time stands in a clause that only tells more of somebody named: "Latvia, which shut its border last year, backed …".
fn is_aside(grammar: &Grammar<'_>, time: usize, at: usize) -> bool {
    let clause = grammar.clause_of(time);
    let named = grammar.head(clause).is_some_and(|head| grammar.upos(head) == Upos::Propn);
    grammar.base(clause) == "acl" && named && !grammar.subtree(clause, |_| false).contains(&at)
}

/// The nearest expression of time in the clause of a word.
pub(crate) fn in_clause<'a>(grammar: &Grammar<'_>, expressions: &'a [Expression], at: usize) -> Option<&'a Expression> {
    let clause = grammar.clause_of(at);
    let own = expressions
        .iter()
        .filter(|expression| grammar.clause_of(expression.first) == clause && !is_of_noun(grammar, expression.first, at));
    own.min_by_key(|expression| expression.first.abs_diff(at))
}

/// Whether an expression stands in a clause below an act: "warned that it would close the border on Monday".
fn is_within(grammar: &Grammar<'_>, expression: usize, at: usize) -> bool {
    let clause = grammar.clause_of(expression);
    if clause == grammar.clause_of(at) || clause == at || expression < clause {
        return false;
    }
    let mut word = clause;
    for _ in 0..grammar.len() {
        match grammar.head(word) {
            Some(head) if head == at => {
                return matches!(grammar.base(word), "ccomp" | "xcomp" | "advcl" | "csubj" | "obj" | "obl" | "parataxis");
            }
            Some(head) => word = head,
            None => return false,
        }
    }
    false
}

/// Whether an expression only says which one of several things is meant: "cancelled Thursday's visit", "a anulat vizita de joi".
fn is_of_noun(grammar: &Grammar<'_>, expression: usize, at: usize) -> bool {
    let Some(noun) = grammar.head(expression).filter(|&head| head != at) else { return false };
    let marked = match grammar.language {
        Language::English => grammar.is_possessive(expression) || grammar.base(expression) == "compound",
        Language::Romanian => grammar.base(expression) == "nmod" && matches!(grammar.preposition(expression), Some("de")),
    };
    let beside = grammar.head(noun) == Some(at) && matches!(grammar.base(noun), "obj" | "iobj" | "obl");
    let verb = matches!(grammar.upos(at), Upos::Verb);
    marked && beside && verb && matches!(grammar.upos(noun), Upos::Noun)
}
