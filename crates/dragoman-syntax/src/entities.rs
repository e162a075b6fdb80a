//! Reading corpora of named entities: RONEC v2 (JSON lines), Universal NER (IOB2) and RONEC v1 (CoNLL-U with an eleventh column).

use crate::{ConlluError, Entity, EntityClass, read_conllu};
use serde::Deserialize;
use thiserror::Error;

/// A sentence with its entities.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EntitySentence {
    /// The words.
    pub forms: Vec<String>,
    /// The entities in order; those of classes that [`EntityClass`] does not have are left out.
    pub entities: Vec<Entity>,
}

/// Why a text is no corpus of entities.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum EntityError {
    #[error("line {line}: not a sentence of RONEC v2 ({problem})")]
    Json { line: usize, problem: String },
    #[error("line {line}: {tokens} tokens but {tags} tags")]
    Lengths { line: usize, tokens: usize, tags: usize },
    #[error("line {line}: {label:?} is no label; a label is `O`, `B-CLASS` or `I-CLASS`")]
    Label { line: usize, label: String },
    #[error("line {line}: at least two columns separated by tabs belong here: number, word, label")]
    Columns { line: usize },
    #[error("{0}")]
    Conllu(#[from] ConlluError),
    #[error("line {line}: {mark:?} is no mark of an entity; a mark is `*`, `1:CLASS` or `1`")]
    Mark { line: usize, mark: String },
}

#[derive(Deserialize)]
struct Row {
    tokens: Vec<String>,
    ner_tags: Vec<String>,
}

/// Reads a corpus of entities; which of the three formats it has is told from its first line.
///
/// # Errors
/// The first line that breaks the format.
pub fn read_entities(text: &str) -> Result<Vec<EntitySentence>, EntityError> {
    let first = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#')).unwrap_or_default();
    if first.starts_with('{') {
        read_json(text)
    } else if first.split('\t').count() >= 10 {
        read_marks(text)
    } else {
        read_iob(text)
    }
}

fn read_json(text: &str) -> Result<Vec<EntitySentence>, EntityError> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(line, row)| {
            let row: Row = serde_json::from_str(row).map_err(|error| EntityError::Json { line, problem: error.to_string() })?;
            if row.tokens.len() != row.ner_tags.len() {
                return Err(EntityError::Lengths { line, tokens: row.tokens.len(), tags: row.ner_tags.len() });
            }
            let mut sentence = EntitySentence::default();
            for (form, label) in row.tokens.into_iter().zip(&row.ner_tags) {
                sentence.push(form, label, line)?;
            }
            Ok(sentence)
        })
        .collect()
}

fn read_iob(text: &str) -> Result<Vec<EntitySentence>, EntityError> {
    let mut sentences = Vec::new();
    let mut sentence = EntitySentence::default();
    for (line, row) in (1..).zip(text.lines()) {
        if row.trim().is_empty() {
            if !sentence.forms.is_empty() {
                sentences.push(std::mem::take(&mut sentence));
            }
        } else if !(row.starts_with("# ") && sentence.forms.is_empty()) {
            let mut columns = row.split('\t').skip(1);
            let (Some(form), Some(label)) = (columns.next(), columns.next()) else { return Err(EntityError::Columns { line }) };
            sentence.push(form.to_owned(), label, line)?;
        }
    }
    if !sentence.forms.is_empty() {
        sentences.push(sentence);
    }
    Ok(sentences)
}

fn read_marks(text: &str) -> Result<Vec<EntitySentence>, EntityError> {
    read_conllu(text)?
        .into_iter()
        .map(|parsed| {
            let marks = parsed.words.iter().map(|word| word.entity.as_str());
            let entities = marked(marks).map_err(|mark| {
                // The reader of CoNLL-U keeps no lines; the sentence is found again by its mark.
                let line =
                    (1..).zip(text.lines()).find(|(_, row)| row.ends_with(&format!("\t{mark}"))).map_or(0, |(line, _)| line);
                EntityError::Mark { line, mark }
            })?;
            Ok(EntitySentence { forms: parsed.words.into_iter().map(|word| word.form).collect(), entities })
        })
        .collect()
}

/// The entities that the marks of RONEC v1 give; the mark that is none where there is one.
pub(crate) fn marked<'a>(marks: impl Iterator<Item = &'a str>) -> Result<Vec<Entity>, String> {
    let mut entities = Vec::new();
    let mut open: Option<(String, Option<Entity>)> = None;
    for (at, mark) in marks.enumerate() {
        let inside = open.as_ref().is_some_and(|(number, _)| number == mark);
        if inside {
            if let Some((_, Some(entity))) = &mut open {
                entity.last = at;
            }
            continue;
        }
        entities.extend(open.take().and_then(|(_, entity)| entity));
        if let Some((number, label)) = mark.split_once(':') {
            open = Some((number.to_owned(), EntityClass::from_label(label).map(|class| Entity { first: at, last: at, class })));
        } else if mark != "*" && !mark.is_empty() && mark.parse::<u32>().is_err() {
            return Err(mark.to_owned());
        }
    }
    entities.extend(open.and_then(|(_, entity)| entity));
    Ok(entities)
}

impl EntitySentence {
    fn push(&mut self, form: String, label: &str, line: usize) -> Result<(), EntityError> {
        let at = self.forms.len();
        self.forms.push(form);
        if label == "O" {
            return Ok(());
        }
        let wrong = || EntityError::Label { line, label: label.to_owned() };
        let (kind, class) = label.split_once('-').ok_or_else(wrong)?;
        if !matches!(kind, "B" | "I") || class.is_empty() {
            return Err(wrong());
        }
        let Some(class) = EntityClass::from_label(class) else { return Ok(()) };
        match self.entities.last_mut() {
            Some(entity) if kind == "I" && entity.class == class && entity.last + 1 == at => entity.last = at,
            _ => self.entities.push(Entity { first: at, last: at, class }),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{EntityError, read_entities};
    use crate::{Entity, EntityClass};

    fn found(text: &str) -> Vec<Entity> {
        read_entities(text).expect("it is well-formed").swap_remove(0).entities
    }

    #[test]
    fn three_formats_say_the_same() {
        let expected = [
            Entity { first: 0, last: 1, class: EntityClass::Person },
            Entity { first: 3, last: 3, class: EntityClass::Organisation },
        ];
        let json = r#"{"id": 1, "tokens": ["Ann", "Lee", "left", "ZZO"], "ner_tags": ["B-PERSON", "I-PERSON", "O", "B-ORG"], "space_after": []}"#;
        assert_eq!(found(json), expected);
        assert_eq!(found("# text = x\n1\tAnn\tB-PER\t-\n2\tLee\tI-PER\t-\n3\tleft\tO\t-\n4\tZZO\tB-ORG\t-\n"), expected);
        let row = |id: u32, form: &str, head: u32, mark: &str| format!("{id}\t{form}\t_\tX\t_\t_\t{head}\tdep\t_\t_\t{mark}\n");
        let marks =
            [row(1, "Ann", 0, "1:PERSON"), row(2, "Lee", 1, "1"), row(3, "left", 1, "*"), row(4, "ZZO", 1, "2:ORGANIZATION")]
                .concat();
        assert_eq!(found(&marks), expected);
    }

    #[test]
    fn problems_have_their_line() {
        assert_eq!(read_entities("1\ta\tO\n2\tb\tPER\n"), Err(EntityError::Label { line: 2, label: "PER".into() }));
        assert!(matches!(read_entities("{\"tokens\": []}"), Err(EntityError::Json { line: 1, .. })));
        let lengths = r#"{"tokens": ["a"], "ner_tags": []}"#;
        assert_eq!(read_entities(lengths), Err(EntityError::Lengths { line: 1, tokens: 1, tags: 0 }));
        let mark = "1\ta\t_\tX\t_\t_\t0\troot\t_\t_\tPERSON\n";
        assert_eq!(read_entities(mark), Err(EntityError::Mark { line: 1, mark: "PERSON".into() }));
    }
}
