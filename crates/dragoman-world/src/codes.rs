//! The codes that may stand in a knowledge file.

use std::collections::HashSet;
use std::sync::LazyLock;

fn words(text: &'static str) -> HashSet<&'static str> {
    text.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

static CODES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| words(include_str!("../data/codes.txt")));
static SECTORS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| words(include_str!("../data/sectors.txt")));

/// Whether it is a country code or another code of PLOVER.
pub(crate) fn is_code(text: &str) -> bool {
    CODES.contains(text)
}

/// Whether it is a sector of PLOVER.
pub(crate) fn is_sector(text: &str) -> bool {
    SECTORS.contains(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_sectors_are_known() {
        assert!(["ROU", "KOS", "PSE", "HKG", "ATA", "UNO", "IMG"].into_iter().all(is_code));
        assert!(!["UNK", "ROM", "rou", "", "GOV"].into_iter().any(is_code));
        assert!(CODES.iter().all(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())));
        assert_eq!(CODES.len(), 250 + 7, "249 of ISO with KOS, and seven of PLOVER");
        assert!(is_sector("GOV") && !is_sector("gov") && !is_sector("ROU"));
        assert_eq!(SECTORS.len(), 25);
    }
}
