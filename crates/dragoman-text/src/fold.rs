//! Folding: what makes two spellings of a word the same word.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The word in small letters, without diacritics and with one kind of apostrophe and hyphen, so that "Şedinţă",
/// "Ședință" and "sedinta" are one key.
///
/// Letters that Unicode does not decompose (ø, ł, đ, ß …) take their usual Latin transcription.
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        match plain(c) {
            Some(plain) => folded.push(plain),
            None => return decomposed(word),
        }
    }
    folded
}

/// The folded letter of English and Romanian words, nearly all that are ever folded, without a look into Unicode's tables.
fn plain(c: char) -> Option<char> {
    Some(match c {
        '`' | '\u{2019}' => '\'',
        'ă' | 'â' | 'Ă' | 'Â' => 'a',
        'î' | 'Î' => 'i',
        'ș' | 'ş' | 'Ș' | 'Ş' => 's',
        'ț' | 'ţ' | 'Ț' | 'Ţ' => 't',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        _ => return None,
    })
}

/// The fold of any word at all.
fn decomposed(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.nfd().filter(|&c| !is_combining_mark(c)).flat_map(char::to_lowercase) {
        match c {
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{00b4}' | '`' => folded.push('\''),
            '\u{2010}' | '\u{2011}' | '\u{2012}' | '\u{2013}' => folded.push('-'),
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded
}

/// The letter with a comma below for one that was typed with a cedilla; others stay. Romanian has only the former.
pub fn comma_below(c: char) -> char {
    match c {
        'ş' => 'ș',
        'ţ' => 'ț',
        'Ş' => 'Ș',
        'Ţ' => 'Ț',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::{decomposed, fold};

    #[test]
    fn the_short_way_leads_where_the_long_one_does() {
        for word in ["Ședință", "Şedinţă", "ÎNTÂLNIRE", "O'Brien", "O’Brien`s", "F-16", "U.S.", "a\u{0306}"] {
            assert_eq!(fold(word), decomposed(word), "{word}");
        }
    }

    #[test]
    fn spellings_of_one_word_meet() {
        for spelling in ["Ședință", "Şedinţă", "ședință", "sedinta", "S\u{0326}edint\u{0326}ă", "ȘEDINȚĂ"] {
            assert_eq!(fold(spelling), "sedinta", "{spelling}");
        }
        assert_eq!(fold("Erdoğan’s"), "erdogan's");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold("Łódź–Đakovo"), "lodz-dakovo");
    }

    #[test]
    fn different_words_stay_apart() {
        assert_ne!(fold("vârf"), fold("verf"));
        assert_ne!(fold("acord"), fold("a cord"));
    }
}
