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

#[cfg(test)]
mod tests {
    use super::stems;

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
            assert!(stems(form).iter().any(|stem| stem == lemma), "{form}: {:?}", stems(form));
        }
    }

    #[test]
    fn other_words_do_not() {
        for (form, lemma) in
            [("red", "r"), ("press", "pres"), ("bed", "b"), ("attack", "attack"), ("sing", "s"), ("mine", "min")]
        {
            assert!(!stems(form).iter().any(|stem| stem == lemma), "{form}");
        }
    }
}
