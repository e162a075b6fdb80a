//! Romanian verb forms backwards: what a form can come from, where the lemmatiser has never met the word.

/// The lemmas that a folded verb form can come from: of gerunds, pluperfects and forms with a broken vowel.
pub(super) fn stems(form: &str) -> Vec<String> {
    let mut stems = gerund(form);
    stems.extend(pluperfect(form));
    // "recheamă" → "rechema", "convoacă" → "convoca".
    stems.extend([("ea", "e"), ("oa", "o")].iter().filter_map(|(broken, whole)| {
        form.rfind(broken).map(|start| {
            let (before, after) = form.split_at(start);
            format!("{before}{whole}{}", &after[broken.len()..])
        })
    }));
    stems
}

fn with(stem: &str, ends: &[&str]) -> Vec<String> {
    ends.iter().map(|end| format!("{stem}{end}")).collect()
}

/// "Acuzând" → "acuza", "cerând" → "cere".
fn gerund(form: &str) -> Vec<String> {
    let long = |stem: &&str| stem.len() > 2;
    let and = form.strip_suffix("and").filter(long).map(|stem| with(stem, &["a", "e", "ea"]));
    let ind = form.strip_suffix("ind").filter(long).map(|stem| with(stem, &["i", "e"]));
    and.or(ind).unwrap_or_default()
}

/// "Semnaseră" → "semna", "ceruse" → "cere", "trimisese" → "trimite".
fn pluperfect(form: &str) -> Vec<String> {
    let ends = ["seram", "serati", "sera", "sesi", "sem", "se"];
    let Some(stem) = ends.iter().find_map(|end| form.strip_suffix(end)) else { return Vec::new() };
    match stem.strip_suffix("se") {
        Some(base) if base.len() > 1 => with(base, &["te", "de", "ne", "ge", "ce", "e"]),
        _ if stem.len() < 3 => Vec::new(),
        _ => match stem.strip_suffix('u') {
            Some(base) => with(base, &["e", "ea"]),
            None => vec![stem.to_owned()],
        },
    }
}

#[cfg(test)]
mod tests {
    use super::stems;

    #[test]
    fn forms_are_led_back() {
        for (form, lemma) in [
            ("acuzand", "acuza"),
            ("cerand", "cere"),
            ("semnasera", "semna"),
            ("venise", "veni"),
            ("ceruse", "cere"),
            ("trimisese", "trimite"),
            ("respinsesera", "respinge"),
            ("recheama", "rechema"),
            ("convoaca", "convoca"),
        ] {
            assert!(stems(form).iter().any(|stem| stem == lemma), "{form}: {:?}", stems(form));
        }
        assert!(stems("sunt").is_empty());
    }
}
