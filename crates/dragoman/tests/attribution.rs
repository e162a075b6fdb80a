//! On whose word an event rests: who said so, then those who pass it on.

use dragoman::{Interpreter, RawDocument};

/// The words of those who vouch for each event, the nearest first.
fn chains(text: &str) -> Vec<Vec<String>> {
    let interpreter = Interpreter::new().expect("what ships with the program can be read");
    let coded = interpreter.code(&RawDocument::new("chain", text)).expect("the text can be coded");
    let words = |event: &dragoman_plover::Event| {
        event.attribution.iter().map(|source| source.span.of(&coded.text).to_owned()).collect()
    };
    coded.events.iter().map(words).collect()
}

#[test]
fn whoever_is_cited_comes_before_the_one_who_cites_him() {
    assert_eq!(
        chains("Norway expelled two Iranian diplomats, according to Reuters, which cited unnamed officials in Oslo."),
        [["unnamed officials", "Reuters"]]
    );
    assert_eq!(
        chains("Norvegia a expulzat doi diplomați iranieni, potrivit Reuters, care citează surse diplomatice."),
        [["surse diplomatice", "Reuters"]]
    );
}

#[test]
fn a_speaker_vouches_for_nothing_outside_his_mouth() {
    let chains = chains(
        "According to Reuters, Iceland condemned the arrests, and a spokeswoman for the Norwegian government said that the pact was dead.",
    );
    assert_eq!(chains, [["Reuters"]]);
}
