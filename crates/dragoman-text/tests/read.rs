//! Whole texts, invented for these tests.

use dragoman_text::{BlockKind, ClutterKind, Document, Language, MetadataKind, read};
use proptest::prelude::*;

fn forms(document: &Document) -> Vec<Vec<&str>> {
    let sentences = document.blocks.iter().flat_map(|block| &block.sentences);
    sentences.map(|sentence| sentence.tokens.iter().map(|token| token.form.as_str()).collect()).collect()
}

#[track_caller]
fn check(text: &str, language: Language, expected: &[&str]) {
    let document = read(text.to_owned(), language);
    let got: Vec<String> = forms(&document).iter().map(|sentence| sentence.join(" ")).collect();
    assert_eq!(got, expected);
}

#[test]
fn romanian_words_come_apart_at_clitics_only() {
    check(
        "Dl. Pop l-a văzut într-un birou; s-au certat, n-a plecat și să-l lase nu-i ușor. NATO-ului i-au cerut 15.4% pe 22.10.2024, la ora 18:40.",
        Language::Romanian,
        &[
            "Dl. Pop l- a văzut într- un birou ; s- au certat , n- a plecat și să -l lase nu -i ușor .",
            "NATO -ului i- au cerut 15.4% pe 22.10.2024 , la ora 18:40 .",
        ],
    );
    check(
        "Liderul nord-coreean Kim Jong-un a fost în S.U.A. joi.",
        Language::Romanian,
        &["Liderul nord-coreean Kim Jong-un a fost în S.U.A. joi ."],
    );
    // A dash behind an abbreviation joins; it opens no sentence.
    check(
        "Ministrul a fost la summitul S.U.A. - U.E. de la Viena.",
        Language::Romanian,
        &["Ministrul a fost la summitul S.U.A. - U.E. de la Viena ."],
    );
}

#[test]
fn what_a_treebank_taught_overrules_the_rules() {
    check(
        "Lena Holm < lena@example.org > Groups: garden.plants Sow them in March.",
        Language::English,
        &["Lena Holm < lena@example.org >", "Groups : garden.plants Sow them in March ."],
    );
    check(
        "Hi Nora, I have attached the list of farms.",
        Language::English,
        &["Hi Nora ,", "I have attached the list of farms ."],
    );
}

#[test]
fn lines_that_were_lost_still_end_sentences() {
    check(
        "The Board Nora Field 02/13/2021 08:02 PM Harvests were good on the coast. See http://example.org/harvest.html It lists all farms. \
         ________ Best regards, Nora Field",
        Language::English,
        &[
            "The Board Nora Field",
            "02/13/2021 08:02 PM",
            "Harvests were good on the coast .",
            "See http://example.org/harvest.html",
            "It lists all farms .",
            "________",
            "Best regards ,",
            "Nora Field",
        ],
    );
    check(
        "He met my brother and I. This went well. $ 6 million were lost.",
        Language::English,
        &["He met my brother and I.", "This went well .", "$ 6 million were lost ."],
    );
    check(
        "Vă așteptăm pe site Pentru înscrieri scrieți la ana@exemplu.ro Mulțumim! Cu stimă, Ana Pop",
        Language::Romanian,
        &["Vă așteptăm pe site Pentru înscrieri scrieți la ana@exemplu.ro", "Mulțumim !", "Cu stimă ,", "Ana Pop"],
    );
}

#[test]
fn what_looks_like_a_lost_line_within_a_sentence_does_not_end_it() {
    for whole in [
        "The report of 02/13/2021 names nobody .",
        "It began on 02/13/2021 08:02 PM , he wrote .",
        "He thanked Best and Sincerely Yours , two bands .",
        "President George W. Bush wrote to ana@example.org and left .",
        "He asked the Police for help .",
    ] {
        check(whole, Language::English, &[whole]);
    }
}

#[test]
fn quotations_stay_with_their_sentence() {
    check(
        "„Nu plecăm!”, a spus el. „Rămânem aici.” Apoi a tăcut. Trupele au intrat în „oraș!\".Momentan e liniște.",
        Language::Romanian,
        &[
            "„ Nu plecăm ! ” , a spus el .",
            "„ Rămânem aici . ”",
            "Apoi a tăcut .",
            "Trupele au intrat în „ oraș ! \" .",
            "Momentan e liniște .",
        ],
    );
    check(
        "“We won't go,” said George W. Lee of the U.S. Senate. “Why not?” she asked.",
        Language::English,
        &["“ We wo n't go , ” said George W. Lee of the U.S. Senate .", "“ Why not ? ” she asked ."],
    );
}

#[test]
fn datelines_stand_apart() {
    check(
        "OSLO, 6 November 2024 (Fjord News) - Norway closed the port.",
        Language::English,
        &["OSLO , 6 November 2024 ( Fjord News ) -", "Norway closed the port ."],
    );
    check("CHIȘINĂU, 3 mai – Portul s-a închis.", Language::Romanian, &["CHIȘINĂU , 3 mai –", "Portul s- a închis ."]);
    check("NATO - the alliance - waits, for now.", Language::English, &["NATO - the alliance - waits , for now ."]);
}

#[test]
fn english_contractions_are_told() {
    let document = read("They don't like the US-led plan's e-mail.".to_owned(), Language::English);
    assert_eq!(forms(&document), [["They", "do", "n't", "like", "the", "US", "-", "led", "plan", "'s", "e-mail", "."]]);
    let sentence = document.blocks.first().and_then(|block| block.sentences.first()).unwrap();
    let contractions: Vec<_> = sentence.contractions.iter().map(|c| (c.first, c.last, c.form.as_str())).collect();
    assert_eq!(contractions, [(1, 2, "don't"), (8, 9, "plan's")]);
}

#[test]
fn repaired_words_lead_back_to_the_given_ones() {
    let document = read("Cînd sînt nego\u{ad}cieri, Tîlvăr aşteaptă lÃ¢ngă uÈ™Äƒ.".to_owned(), Language::Romanian);
    let sentence = document.blocks.first().and_then(|block| block.sentences.first()).unwrap();
    let pairs: Vec<_> = sentence.tokens.iter().map(|token| (token.form.as_str(), token.span.of(&document.text))).collect();
    assert_eq!(
        pairs,
        [
            ("Când", "Cînd"),
            ("sunt", "sînt"),
            ("negocieri", "nego\u{ad}cieri"),
            (",", ","),
            ("Tîlvăr", "Tîlvăr"),
            ("așteaptă", "aşteaptă"),
            ("lângă", "lÃ¢ngă"),
            ("ușă", "uÈ™Äƒ"),
            (".", ".")
        ]
    );
}

#[test]
fn a_page_is_divided_into_report_metadata_and_clutter() {
    use BlockKind::{Clutter, Heading, Metadata, Paragraph, Title};
    let page = "Acasă | Externe | Sport\n\nPremierul Ana Pop, primită la Oslo de omologul norvegian\n\n3 mai 2021, 09:15\n\nDe Ion Radu\n\n\
        Premierul Ana Pop a ajuns luni la Oslo. Vizita durează două zile.\n\n00:00 / 02:10\n\nPremierul Pop, la sosirea în Oslo\n\n\
        Discuțiile au început imediat.\n\nCe urmează\n\nPremierul se întoarce marți.\n\nCitește și: Alt titlu despre altceva\n\n© 2021 Ziarul";
    let document = read(page.to_owned(), Language::Romanian);
    let kinds: Vec<BlockKind> = document.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(
        kinds,
        [
            Clutter(ClutterKind::Navigation),
            Title,
            Metadata(MetadataKind::Date),
            Clutter(ClutterKind::Byline),
            Paragraph,
            Clutter(ClutterKind::Player),
            Clutter(ClutterKind::Caption),
            Paragraph,
            Heading,
            Paragraph,
            Clutter(ClutterKind::Link),
            Clutter(ClutterKind::Legal),
        ]
    );
}

#[test]
fn a_single_line_is_a_paragraph_whatever_it_looks_like() {
    for line in ["Share this article", "By Ann Lee", "Police arrest dozens", "Photo: the square"] {
        let document = read(line.to_owned(), Language::English);
        assert_eq!(document.blocks.iter().map(|block| block.kind).collect::<Vec<_>>(), [BlockKind::Paragraph]);
    }
}

#[test]
fn lines_wrapped_at_a_width_are_one_paragraph() {
    let text = "The minister said on Monday that the government would send two ships to the\nstrait and that talks with the neighbouring states about the fishing rights in\nthe northern waters had been suspended until the end of the year.\n\nThe opposition protested.";
    let document = read(text.to_owned(), Language::English);
    assert_eq!(document.blocks.len(), 2);
    assert_eq!(forms(&document).len(), 2);
}

#[test]
fn hostile_texts_are_read() {
    let long = "a".repeat(1 << 20);
    let quotes = "„".repeat(100_000);
    let texts = [
        "",
        "\0",
        " \n\u{feff}\t\r\n",
        &long,
        &quotes,
        &"\"".repeat(100_000),
        &"î".repeat(100_000),
        &"-a".repeat(100_000),
        &"'s".repeat(50_000),
    ];
    for text in texts {
        for language in Language::ALL {
            let document = read((*text).to_owned(), language);
            let words = document.blocks.iter().flat_map(|block| &block.sentences).flat_map(|sentence| &sentence.tokens).count();
            assert_eq!(words == 0, text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}')).is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn spans_slice_are_ordered_and_cover_every_letter(
        text in r#"([a-zăâîșțşţA-ZŞÎ]{1,6}|[0-9]{1,3}|[-.,!?…„”“"'’«»()/:|%$& \n]|\u{ad}|\u{200b}|\u{a0}|\u{306}|Äƒ|È™|â€ž|😀|\r\n| ){0,60}"#,
        romanian in any::<bool>(),
    ) {
        let language = if romanian { Language::Romanian } else { Language::English };
        let document = read(text.clone(), language);
        let mut block_end = 0;
        for block in &document.blocks {
            prop_assert!(block_end <= block.span.start && text.get(block.span.start..block.span.end).is_some());
            block_end = block.span.end;
            let mut end = block.span.start;
            let mut letters = String::new();
            for sentence in &block.sentences {
                prop_assert!(block.span.contains(sentence.span) && !sentence.tokens.is_empty());
                for token in &sentence.tokens {
                    prop_assert!(end <= token.span.start && !token.span.is_empty() && sentence.span.contains(token.span));
                    prop_assert!(text.get(token.span.start..token.span.end).is_some() && !token.form.is_empty());
                    letters.push_str(token.span.of(&text));
                    end = token.span.end;
                }
                for contraction in &sentence.contractions {
                    prop_assert!(contraction.first < contraction.last && contraction.last < sentence.tokens.len());
                }
            }
            if !block.sentences.is_empty() {
                let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
                prop_assert_eq!(bare(&letters), bare(block.span.of(&text)));
            }
        }
    }

    #[test]
    fn bytes_of_any_kind_do_not_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(decoded) = dragoman_text::decode(&bytes) {
            let language = dragoman_text::identify(&decoded.text).unwrap_or(Language::English);
            prop_assert!(read(decoded.text.clone(), language).text == decoded.text);
        }
    }
}

#[test]
fn names_above_and_below_the_headline_are_set_apart() {
    use BlockKind::{Clutter, Metadata, Paragraph, Title};
    let page = "The Harbour Post\nNews\nTwo ministers quit over port deal\n2 hours ago\nAnn Lee\nEurope correspondent, Oslo\nGetty Images\n\
        Cranes idle at the eastern quay\nTwo ministers resigned on Monday over the sale of the port.\nThe prime minister accepted.";
    let document = read(page.to_owned(), Language::English);
    let kinds: Vec<BlockKind> = document.blocks.iter().map(|block| block.kind).collect();
    assert_eq!(
        kinds,
        [
            Clutter(ClutterKind::Navigation),
            Clutter(ClutterKind::Navigation),
            Title,
            Metadata(MetadataKind::Date),
            Clutter(ClutterKind::Byline),
            Clutter(ClutterKind::Byline),
            Clutter(ClutterKind::Caption),
            Clutter(ClutterKind::Caption),
            Paragraph,
            Paragraph,
        ]
    );
}

#[test]
fn a_sentence_without_end_is_cut_between_words_and_loses_none() {
    let text = format!("The boats came in, {}", "and the men didn't stop to rest, and the rain fell ".repeat(400));
    let document = read(text.clone(), Language::English);
    let sentences: Vec<_> = document.blocks.iter().flat_map(|block| &block.sentences).collect();
    assert!(sentences.len() > 10, "{}", sentences.len());
    for sentence in &sentences {
        assert!(sentence.tokens.len() <= 300, "{}", sentence.tokens.len());
        assert!(sentence.contractions.iter().all(|contraction| contraction.last < sentence.tokens.len()));
    }
    assert_eq!(sentences[0].tokens.last().map(|token| token.form.as_str()), Some(","));
    let words: String = sentences.iter().flat_map(|sentence| &sentence.tokens).map(|token| token.form.as_str()).collect();
    assert_eq!(words, text.replace(' ', ""));
}
