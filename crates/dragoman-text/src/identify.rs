//! Which language a text is written in.

use thiserror::Error;
use whatlang::{Detector, Lang};

use crate::data::Evidence;
use crate::{Language, fold};

/// How much of a text is looked at, in bytes; a language shows within the first paragraphs.
const SAMPLE: usize = 16 << 10;

/// Why a text's language is not one that Dragoman reads.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UnknownLanguage {
    /// It is another one; `0` is its English name.
    #[error("the text is in {0}, which has no model")]
    Unsupported(String),
    /// It has too few words to tell.
    #[error("the language of the text cannot be told")]
    Unclear,
}

impl UnknownLanguage {
    /// What to do about it, with the languages there are.
    pub fn hint(&self) -> String {
        let languages: Vec<String> =
            Language::ALL.iter().map(|language| format!("{} ({})", language.name(), language.code())).collect();
        match self {
            Self::Unsupported(_) => format!("the languages are {}", languages.join(", ")),
            Self::Unclear => format!("name it; the languages are {}", languages.join(", ")),
        }
    }
}

/// The language of a text.
///
/// `whatlang` compares letter trigrams; a headline or a sentence is short for that, and Romanian without diacritics looks
/// like Italian to it. So the share of each language's function words, and letters that only Romanian has, come first.
///
/// # Errors
/// Another language, and texts without words.
pub fn identify(text: &str) -> Result<Language, UnknownLanguage> {
    let sample = sample(text);
    let (mut words, mut english, mut romanian) = (0_usize, 0_usize, 0_usize);
    for word in sample.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '\'' | '’')) {
        // An endless "word" tells nothing.
        if !word.starts_with(char::is_alphabetic) || word.len() > 60 {
            continue;
        }
        let folded = fold(word);
        words += 1;
        english += Evidence::of(Language::English).weigh(&folded);
        romanian += if has_romanian_letter(word) { 2 } else { Evidence::of(Language::Romanian).weigh(&folded) };
    }
    if words == 0 {
        return other(sample).map_or(Err(UnknownLanguage::Unclear), |name| Err(UnknownLanguage::Unsupported(name)));
    }
    let share = |count: usize, percent: usize| count * 50 >= words * percent;
    let found = whatlang::detect(sample);
    let guess = found.as_ref().and_then(|info| supported(info.lang()));
    let reliable = found.is_some_and(|info| info.is_reliable());
    let (best, least, second) =
        if romanian > english { (Language::Romanian, romanian, english) } else { (Language::English, english, romanian) };
    // Where trigrams are sure of another language, one needs many function words to say otherwise.
    let needed = match guess {
        Some(guess) if guess == best => 3,
        None if reliable => 20,
        _ => 12,
    };
    if least >= 2 * second + usize::from(second > 0) && least > 0 && share(least, needed) {
        return Ok(best);
    }
    if let Some(guess) = guess {
        return Ok(guess);
    }
    if reliable && words > 6 {
        return Err(other(sample).map_or(UnknownLanguage::Unclear, UnknownLanguage::Unsupported));
    }
    // A few words: only languages that news in hand may well be in.
    let near = [
        Lang::Eng,
        Lang::Ron,
        Lang::Deu,
        Lang::Fra,
        Lang::Spa,
        Lang::Ita,
        Lang::Por,
        Lang::Rus,
        Lang::Ukr,
        Lang::Bul,
        Lang::Hun,
        Lang::Pol,
        Lang::Nld,
        Lang::Tur,
        Lang::Srp,
    ];
    let near = Detector::with_allowlist(near.to_vec()).detect(sample);
    match near.map(|info| info.lang()) {
        Some(lang) => supported(lang).ok_or_else(|| UnknownLanguage::Unsupported(lang.eng_name().to_owned())),
        None => Err(other(sample).map_or(UnknownLanguage::Unclear, UnknownLanguage::Unsupported)),
    }
}

/// The first part of the text, up to a character boundary.
fn sample(text: &str) -> &str {
    let mut end = SAMPLE.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

fn supported(lang: Lang) -> Option<Language> {
    match lang {
        Lang::Eng => Some(Language::English),
        Lang::Ron => Some(Language::Romanian),
        _ => None,
    }
}

fn other(sample: &str) -> Option<String> {
    whatlang::detect(sample).map(|info| info.lang().eng_name().to_owned())
}

/// Whether the word has a letter that of the languages in Latin script only Romanian has (Vietnamese shares ă, with many others).
fn has_romanian_letter(word: &str) -> bool {
    word.contains(['ă', 'ș', 'ț', 'ţ', 'Ă', 'Ș', 'Ț', 'Ţ'])
}

#[cfg(test)]
mod tests {
    use super::{UnknownLanguage, identify};
    use crate::Language;

    #[test]
    fn sentences_and_headlines_are_told() {
        for text in [
            "Guvernul a anunțat joi că va trimite ajutoare în regiune.",
            "Guvernul a anuntat joi ca va trimite ajutoare in regiune.",
            "Preşedintele cere demisia ministrului",
            "SENATUL A RESPINS PROIECTUL DE LEGE",
            "Cîți deputați au votat pentru?",
        ] {
            assert_eq!(identify(text), Ok(Language::Romanian), "{text}");
        }
        for text in [
            "The government said on Thursday it would send aid to the region.",
            "Police arrest three protesters in Tbilisi",
            "PARLIAMENT REJECTS BUDGET",
        ] {
            assert_eq!(identify(text), Ok(Language::English), "{text}");
        }
    }

    #[test]
    fn another_language_is_named() {
        for (text, name) in [
            ("Die Regierung hat am Donnerstag angekündigt, dass sie Hilfe in die Region schicken wird.", "German"),
            ("Le gouvernement a annoncé jeudi qu'il enverrait de l'aide dans la région touchée.", "French"),
            ("Правительство объявило в четверг, что мы вышлем помощь в этот регион, где были бои.", "Russian"),
            ("Il governo ha annunciato giovedì che invierà aiuti nella regione colpita.", "Italian"),
            ("El gobierno anunció el jueves que enviará ayuda a la región afectada.", "Spanish"),
            ("A kormány csütörtökön bejelentette, hogy segélyt küld a térségbe.", "Hungarian"),
        ] {
            assert_eq!(identify(text), Err(UnknownLanguage::Unsupported(name.to_owned())), "{text}");
        }
        let error =
            identify("Правительство объявило в четверг, что мы вышлем помощь в этот регион, где были бои.").unwrap_err();
        assert_eq!(error.to_string(), "the text is in Russian, which has no model");
        assert_eq!(error.hint(), "the languages are English (en), Romanian (ro)");
    }

    #[test]
    fn a_text_without_words_is_unclear() {
        for text in ["", " \n", "12.10.2024 18:40", "?!"] {
            assert_eq!(identify(text), Err(UnknownLanguage::Unclear), "{text:?}");
        }
    }
}
