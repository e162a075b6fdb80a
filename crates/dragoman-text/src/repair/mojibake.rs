//! UTF-8 that somebody read as windows-1252.

/// The first character of `text` as it was meant, with the number of bytes it takes, where the text begins with a UTF-8
/// sequence whose bytes were read as windows-1252 (or ISO 8859-1) characters.
///
/// Only letters and marks that Romanian and English news use are undone, so that a German "Ä“" in other text is left alone.
pub(super) fn decode(text: &str, before: Option<char>) -> Option<(char, usize)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let lead = byte(first)?;
    let following = match lead {
        0xc2..=0xdf => 1,
        0xe0..=0xef => 2,
        0xf0..=0xf4 => 3,
        _ => return None,
    };
    let mut bytes = [lead, 0, 0, 0];
    let mut length = first.len_utf8();
    for slot in bytes.iter_mut().skip(1).take(following) {
        let next = chars.next()?;
        *slot = byte(next).filter(|byte| (0x80..0xc0).contains(byte))?;
        length += next.len_utf8();
    }
    let meant = std::str::from_utf8(bytes.get(..=following)?).ok()?.chars().next()?;
    let likely = matches!(
        meant,
        '\u{a0}'..='\u{17f}' | 'Ș' | 'ș' | 'Ț' | 'ț' | '\u{300}'..='\u{36f}' | '\u{400}'..='\u{4ff}' | '\u{2000}'..='\u{206f}'
            | '\u{20a0}'..='\u{20bf}' | '\u{2100}'..='\u{22ff}' | '\u{feff}' | '\u{1f300}'..='\u{1faff}'
    );
    // "CAFÉ”" and "FÂN»": a capital within a word in capitals, then a closing mark, is just that.
    let capitals = before.is_some_and(char::is_uppercase) && matches!(bytes[1], 0x91..=0x94 | 0xab | 0xbb);
    (likely && !(capitals && following == 1)).then_some((meant, length))
}

/// The windows-1252 byte of a character above ASCII; bytes that windows-1252 leaves open stand for themselves, as in ISO 8859-1.
fn byte(c: char) -> Option<u8> {
    let high = match c {
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8a,
        '‹' => 0x8b,
        'Œ' => 0x8c,
        'Ž' => 0x8e,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9a,
        '›' => 0x9b,
        'œ' => 0x9c,
        'ž' => 0x9e,
        'Ÿ' => 0x9f,
        '\u{80}'..='\u{ff}' => u8::try_from(u32::from(c)).ok()?,
        _ => return None,
    };
    Some(high)
}
