//! Taking the article out of a web page.

use dom_smoothie::{Config, Readability, TextMode};
use thiserror::Error;

use crate::raw::{RawDocument, read_day, read_language};

/// Why no article could be taken out of a page.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PageError {
    /// Nothing in it looks like an article; `0` says why.
    #[error("no article was found in the page ({0})")]
    NoArticle(String),
    /// Its elements are nested deeper than those of any page that people write.
    #[error("the elements of the page are nested {0} deep, the most is {DEEPEST}")]
    TooDeep(usize),
}

/// How deep elements may be nested. The search for the article takes time that grows with the square of the depth; pages stay
/// under a hundred.
const DEEPEST: usize = 1000;

/// Elements that hold nothing, or end by themselves where the next begins (HTML, 13.1.2): they add no depth.
const FLAT: [&str; 26] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param", "p", "li",
    "dt", "dd", "tr", "td", "th", "option", "optgroup", "thead", "tbody", "tfoot",
];

/// How deep the elements of a page are nested, told from its tags alone. Too much rather than too little: unclosed elements count.
fn depth(html: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0_usize);
    for tag in html.split('<').skip(1) {
        let (closes, name) = tag.strip_prefix('/').map_or((false, tag), |name| (true, name));
        let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        if name.is_empty() || FLAT.iter().any(|flat| name.eq_ignore_ascii_case(flat)) {
            continue;
        }
        open = if closes { open.saturating_sub(1) } else { open + 1 };
        deepest = deepest.max(open);
    }
    deepest
}

/// Takes the article out of a page of HTML: its paragraphs, title, language, day, publisher and address, as far as the page
/// gives them. The result's text is what spans will count in.
///
/// The article is found as by Mozilla's Readability (`dom_smoothie`): by the density of text and links, and by the metadata of
/// the head.
///
/// # Errors
/// Where the page has no text that looks like an article, or is nested too deep to look.
pub fn read_page(id: impl Into<String>, html: &str) -> Result<RawDocument, PageError> {
    let depth = depth(html);
    if depth > DEEPEST {
        return Err(PageError::TooDeep(depth));
    }
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let failed = |error: dom_smoothie::ReadabilityError| PageError::NoArticle(error.to_string());
    let article = Readability::new(html, None, Some(config)).map_err(failed)?.parse().map_err(failed)?;
    let text = article.text_content.trim();
    if text.is_empty() {
        return Err(PageError::NoArticle("its text is empty".to_owned()));
    }
    let given = |value: Option<String>| value.filter(|value| !value.trim().is_empty());
    Ok(RawDocument {
        id: id.into(),
        text: text.to_owned(),
        extracted: true,
        language: article.lang.as_deref().and_then(read_language),
        published: article.published_time.as_deref().and_then(read_day),
        title: given(Some(article.title)),
        url: given(article.url),
        publisher: given(article.site_name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_is_taken_out_of_its_page() {
        let paragraph = |text: &str| {
            format!(
                "<p>{text} {}</p>",
                "Delegațiile au discutat despre comerț, transport și energie, în prezența presei. ".repeat(4)
            )
        };
        let html = format!(
            "<html lang='ro'><head><title>O vizită la Vilnius</title><meta property='og:site_name' content='Gazeta'>\
             <meta property='article:published_time' content='2024-05-03T08:00:00+03:00'></head>\
             <body><nav><a href='/'>Acasă</a> <a href='/sport'>Sport</a></nav><article>{}{}</article>\
             <footer>Toate drepturile rezervate</footer><script>var a = 1;</script></body></html>",
            paragraph("Ministrul a ajuns joi la Vilnius."),
            paragraph("Vizita durează două zile &amp; se încheie vineri."),
        );
        let page = read_page("p1", &html).expect("an article");
        assert!(page.text.starts_with("Ministrul a ajuns joi la Vilnius. Delegațiile"), "{}", page.text);
        assert!(page.text.contains("\nVizita durează două zile & se încheie vineri."), "{}", page.text);
        assert!(!page.text.contains("Sport") && !page.text.contains("var a"), "{}", page.text);
        assert_eq!(
            (page.id.as_str(), page.title.as_deref(), page.publisher.as_deref()),
            ("p1", Some("O vizită la Vilnius"), Some("Gazeta"))
        );
        assert_eq!((page.language, page.published), (Some(dragoman_text::Language::Romanian), read_day("2024-05-03")));
    }

    #[test]
    fn a_page_nested_too_deep_is_refused() {
        assert_eq!(depth("<p>a<p>b<br>c <ul><li>d<li>e</ul> 1 < 2 <DIV class=x><b>f</b></DIV>"), 2);
        let error = read_page("p", &"<div>".repeat(1001)).expect_err("too deep");
        assert_eq!(error.to_string(), "the elements of the page are nested 1001 deep, the most is 1000");
    }

    #[test]
    fn a_page_without_an_article_is_an_error() {
        for html in ["", "<html></html>", "<html><body><script>1</script></body></html>"] {
            let error = read_page("p", html).expect_err("nothing to read").to_string();
            assert!(error.starts_with("no article was found in the page ("), "{error}");
        }
    }
}
