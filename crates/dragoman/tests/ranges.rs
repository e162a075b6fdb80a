//! Acts that went on from one day to another.

use dragoman::{Interpreter, Language, RawDocument};

/// The first and last day of the only event of a report.
fn days(language: Language, text: &str) -> (String, String) {
    let interpreter = Interpreter::new().expect("what ships with the program can be read");
    let document = RawDocument { language: Some(language), ..RawDocument::new("range", text) };
    let coded = interpreter.code(&document).expect("the text can be coded");
    let [event] = coded.events.as_slice() else { panic!("one event: {:?}", coded.events) };
    let date = event.date.expect("a date");
    (date.start.to_string(), date.end.to_string())
}

#[test]
fn days_are_read_from_the_first_to_the_last() {
    let days_of_talks = ("2024-11-03".to_owned(), "2024-11-05".to_owned());
    for told in ["between 3 and 5 November", "from 3 to 5 November", "on November 3-5", "from 3–5 November 2024"] {
        let text = format!("OSLO, 12 November 2024 (Fjord News) -\n\nFinland and Estonia held talks in Turku {told}.");
        assert_eq!(days(Language::English, &text), days_of_talks, "{told}");
    }
    for told in ["între 3 și 5 noiembrie", "în perioada 3-5 noiembrie", "de la 3 la 5 noiembrie"] {
        let text = format!("Publicat: 12.11.2024\n\nFinlanda și Estonia au purtat negocieri la Turku {told}.");
        assert_eq!(days(Language::Romanian, &text), days_of_talks, "{told}");
    }
}

#[test]
fn a_fiscal_year_is_that_of_the_one_who_acts() {
    let year = |first: &str, last: &str| (first.to_owned(), last.to_owned());
    for (told, days_of_year) in [
        ("Denmark signed an agreement with Poland in fiscal 2023.", year("2023-01-01", "2023-12-31")),
        ("The United States signed an agreement with Poland in fiscal 2023.", year("2022-10-01", "2023-09-30")),
        ("Japan signed an agreement with Poland in fiscal year 2022.", year("2022-04-01", "2023-03-31")),
        ("India signed an agreement with Poland in the 2022-23 financial year.", year("2022-04-01", "2023-03-31")),
    ] {
        let text = format!("OSLO, 12 November 2024 (Fjord News) -\n\n{told}");
        assert_eq!(days(Language::English, &text), days_of_year, "{told}");
    }
    for (told, days_of_year) in [
        ("Danemarca a semnat un acord cu Polonia în anul fiscal 2023.", year("2023-01-01", "2023-12-31")),
        ("Statele Unite au semnat un acord cu Polonia în anul fiscal 2023.", year("2022-10-01", "2023-09-30")),
        ("Marea Britanie a semnat un acord cu Polonia în exercițiul financiar 2022/2023.", year("2022-04-01", "2023-03-31")),
    ] {
        let text = format!("Publicat: 12.11.2024\n\n{told}");
        assert_eq!(days(Language::Romanian, &text), days_of_year, "{told}");
    }
}
