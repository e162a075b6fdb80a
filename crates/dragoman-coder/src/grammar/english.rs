//! Regular English inflection backwards: what a form can come from, where the lemmatiser has never met the word.

/// The shortest stem worth guessing.
const SHORTEST: usize = 3;

/// The lemmas that a folded form can regularly come from, likelier ones first; the form itself is not among them.
pub(super) fn stems(form: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |stem: String| {
        if stem.len() >= SHORTEST && !found.contains(&stem) {
            found.push(stem);
        }
    };
    for ending in ["ed", "ing"] {
        if let Some(stem) = form.strip_suffix(ending) {
            let bytes = stem.as_bytes();
            if let [.., a, b] = bytes
                && a == b
                && !b"aeiou".contains(b)
            {
                add(stem[..stem.len() - 1].to_owned());
            }
            add(stem.to_owned());
            add(format!("{stem}e"));
        }
    }
    if let Some(stem) = form.strip_suffix("ied").or_else(|| form.strip_suffix("ies")) {
        add(format!("{stem}y"));
    }
    if let Some(stem) = form.strip_suffix("es") {
        add(stem.to_owned());
    }
    if let Some(stem) = form.strip_suffix('s').filter(|stem| !stem.ends_with('s')) {
        add(stem.to_owned());
    }
    if let Some(stem) = form.strip_suffix("men") {
        add(format!("{stem}man"));
    }
    found
}

/// Whether a folded form can regularly come from a lemma.
pub(super) fn comes_from(form: &str, lemma: &str) -> bool {
    // The first letters never change; this spares almost every call the rest.
    form.len() > lemma.len().saturating_sub(2)
        && form.as_bytes().iter().zip(lemma.as_bytes()).take(SHORTEST).all(|(a, b)| a == b)
        && form != lemma
        && stems(form).iter().any(|stem| stem == lemma)
}

#[cfg(test)]
mod tests {
    use super::{comes_from, stems};

    #[test]
    fn regular_forms_lead_back() {
        for (form, lemma) in [
            ("summoned", "summon"),
            ("shelled", "shell"),
            ("boycotted", "boycott"),
            ("banned", "ban"),
            ("sided", "side"),
            ("accused", "accuse"),
            ("defied", "defy"),
            ("meeting", "meet"),
            ("fishermen", "fisherman"),
            ("clashes", "clash"),
            ("armies", "army"),
        ] {
            assert!(comes_from(form, lemma), "{form}: {:?}", stems(form));
        }
    }

    #[test]
    fn other_words_do_not() {
        for (form, lemma) in
            [("red", "r"), ("press", "pres"), ("bed", "b"), ("attack", "attack"), ("sing", "s"), ("mine", "min")]
        {
            assert!(!comes_from(form, lemma), "{form}");
        }
    }
}
