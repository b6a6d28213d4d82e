//! Citations: the exact text in each language, no-break spaces shown as `~`.

use super::*;
use crate::law::number::Mark;

fn style(language: &str) -> std::sync::Arc<CitationStyle> {
    crate::template::Templates::builtin().language(language).unwrap().citation.clone()
}

fn all(texts: &[&str], language: &str, form: CitationForm) -> String {
    let provisions: Vec<Provision> = texts.iter().map(|text| text.parse().unwrap()).collect();
    cite_all(&provisions, &style(language), form).unwrap().replace('\u{a0}', "~")
}

fn one(text: &str, language: &str) -> String {
    all(&[text], language, CitationForm::WithAct)
}

#[test]
fn german_and_english_cite_every_kind_of_provision() {
    for (text, german, english) in [
        ("GDPR 77", "Art.~77 DSGVO", "Article~77 GDPR"),
        ("GDPR 21(1)", "Art.~21~Abs.~1 DSGVO", "Article~21(1) GDPR"),
        ("GDPR 6(1)(f)", "Art.~6~Abs.~1~lit.~f DSGVO", "Article~6(1)(f) GDPR"),
        ("GDPR 4(1)", "Art.~4~Nr.~1 DSGVO", "Article~4(1) GDPR"),
        ("GDPR 4(16)(a)", "Art.~4~Nr.~16~lit.~a DSGVO", "Article~4(16)(a) GDPR"),
        ("GDPR 50(a)", "Art.~50~lit.~a DSGVO", "Article~50(a) GDPR"),
        (
            "Reg 2025/2518 4(3)",
            "Art.~4~Abs.~3 der Verordnung (EU)~2025/2518",
            "Article~4(3) of Regulation (EU)~2025/2518",
        ),
        (
            "Reg 1182/71 3(4)",
            "Art.~3~Abs.~4 der Verordnung (EWG, Euratom)~Nr.~1182/71",
            "Article~3(4) of Regulation (EEC, Euratom) No~1182/71",
        ),
        ("BGB 1629(1)", "§~1629~Abs.~1 BGB", "section~1629(1) BGB (German Civil Code)"),
        ("BGB 167", "§~167 BGB", "section~167 BGB (German Civil Code)"),
        ("BGB 1815(2)(5)", "§~1815~Abs.~2~Nr.~5 BGB", "section~1815(2)~no.~5 BGB (German Civil Code)"),
        ("UWG 13(2)", "§~13~Abs.~2 UWG", "section~13(2) UWG (German Act against Unfair Competition)"),
        ("UKlaG 4", "§~4 UKlaG", "section~4 UKlaG (German Injunctions Act)"),
        ("BDSG 20", "§~20 BDSG", "section~20 BDSG (German Federal Data Protection Act)"),
    ] {
        assert_eq!(one(text, "de"), german);
        assert_eq!(one(text, "en"), english);
    }
}

#[test]
fn the_act_can_be_left_out() {
    assert_eq!(all(&["GDPR 21(1)"], "de", CitationForm::Bare), "Art.~21~Abs.~1");
    assert_eq!(all(&["Reg 2025/2518 4(3)"], "en", CitationForm::Bare), "Article~4(3)");
    assert_eq!(all(&["GDPR 21(1)", "BGB 167"], "de", CitationForm::Bare), "Art.~21~Abs.~1 und §~167");
}

#[test]
fn several_of_one_act_name_it_once() {
    let three = ["GDPR 21(1)", "GDPR 18(1)(d)", "GDPR 77(1)"];
    let with_act = CitationForm::WithAct;
    assert_eq!(all(&three[..2], "de", with_act), "Art.~21~Abs.~1 und Art.~18~Abs.~1~lit.~d DSGVO");
    assert_eq!(all(&three, "de", with_act), "Art.~21~Abs.~1, Art.~18~Abs.~1~lit.~d und Art.~77~Abs.~1 DSGVO");
    assert_eq!(all(&three, "en", with_act), "Article~21(1), Article~18(1)(d) and Article~77(1) GDPR");
    assert_eq!(all(&[], "en", with_act), "");
}

#[test]
fn provisions_of_several_acts_keep_their_names() {
    let with_act = CitationForm::WithAct;
    let mixed = ["GDPR 21(1)", "GDPR 77(1)", "BGB 1004(1)", "BGB 823(1)"];
    assert_eq!(
        all(&mixed, "de", with_act),
        "Art.~21~Abs.~1 und Art.~77~Abs.~1 DSGVO sowie §~1004~Abs.~1 und §~823~Abs.~1 BGB"
    );
    assert_eq!(all(&["GDPR 78(2)", "BDSG 20"], "de", with_act), "Art.~78~Abs.~2 DSGVO sowie §~20 BDSG");
}

#[test]
fn what_provisions_have_in_common_is_said_once() {
    for (provisions, german, english) in [
        (&["GDPR 12(2)", "GDPR 12(6)"][..], "Art.~12~Abs.~2 und 6 DSGVO", "Article~12(2) and (6) GDPR"),
        (&["GDPR 17(1)(c)", "GDPR 17(1)(d)"], "Art.~17~Abs.~1~lit.~c und d DSGVO", "Article~17(1)(c) and (d) GDPR"),
        (&["GDPR 56", "GDPR 60"], "Art.~56 und 60 DSGVO", "Articles~56 and 60 GDPR"),
        (&["GDPR 77", "GDPR 78", "GDPR 79"], "Art.~77, 78 und 79 DSGVO", "Articles~77, 78 and 79 GDPR"),
        (&["BGB 164", "BGB 167"], "§§~164, 167 BGB", "sections~164 and 167 BGB (German Civil Code)"),
        // A paragraph after a letter, or of another article, is named in full.
        (
            &["GDPR 18(1)(d)", "GDPR 18(3)"],
            "Art.~18~Abs.~1~lit.~d und Art.~18~Abs.~3 DSGVO",
            "Article~18(1)(d) and Article~18(3) GDPR",
        ),
        (
            &["GDPR 12(2)", "GDPR 11(2)"],
            "Art.~12~Abs.~2 und Art.~11~Abs.~2 DSGVO",
            "Article~12(2) and Article~11(2) GDPR",
        ),
    ] {
        assert_eq!(all(provisions, "de", CitationForm::WithAct), german);
        assert_eq!(all(provisions, "en", CitationForm::WithAct), english);
    }
}

/// Swedish repeats the article before a further paragraph, Portuguese names the paragraph, Norwegian neither; a no-break space in either place is one.
#[test]
fn a_further_paragraph_is_cited_as_its_language_does() {
    for (provisions, swedish, portuguese, norwegian) in [
        (
            &["GDPR 12(3)", "GDPR 12(4)"][..],
            "artikel~12.3 och 12.4 i dataskyddsförordningen",
            "artigo~12.º, n.º~3 e n.º~4, do RGPD",
            "personvernforordningen artikkel~12 nr.~3 og 4",
        ),
        (
            &["GDPR 17(1)(c)", "GDPR 17(1)(d)"],
            "artikel~17.1~c och d i dataskyddsförordningen",
            "artigo~17.º, n.º~1, alínea~c) e alínea~d), do RGPD",
            "personvernforordningen artikkel~17 nr.~1 bokstav~c og d",
        ),
    ] {
        let cited = ["sv", "pt", "nb"].map(|language| {
            let provisions: Vec<Provision> = provisions.iter().map(|text| text.parse().unwrap()).collect();
            cite_all(&provisions, &style(language), CitationForm::WithAct).unwrap()
        });
        assert!(cited.iter().all(|text| !text.contains('~')), "{cited:?}");
        assert_eq!(cited.map(|text| text.replace('\u{a0}', "~")), [swedish, portuguese, norwegian]);
    }
}

#[test]
fn a_range_runs_over_whole_articles_of_one_act() {
    let range = |first: &str, last: &str, language: &str, form| {
        let [first, last] = [first, last].map(|p| p.parse::<Provision>().unwrap());
        cite_range(&first, &last, &style(language), form).unwrap().map(|cited| cited.replace('\u{a0}', "~"))
    };
    let with_act = CitationForm::WithAct;
    assert_eq!(range("GDPR 15", "GDPR 21", "de", with_act).as_deref(), Some("Art.~15~bis~21 DSGVO"));
    assert_eq!(range("GDPR 15", "GDPR 21", "en", CitationForm::Bare).as_deref(), Some("Articles~15~to~21"));
    assert_eq!(range("GDPR 15(1)", "GDPR 21", "de", with_act), None);
    assert_eq!(range("BGB 164", "GDPR 21", "de", with_act), None);
}

#[test]
fn a_language_that_cannot_name_an_act_says_which_line_to_write() {
    let style = CitationStyle {
        acts: Default::default(),
        sections: None,
        file: "xx/citation.toml".into(),
        ..(*style("de")).clone()
    };
    let cite = |text: &str, form| cite_all(&[text.parse::<Provision>().unwrap()], &style, form);
    let refused = cite("GDPR 21(1)", CitationForm::WithAct).unwrap_err();
    assert_eq!(refused.to_string(), "xx/citation.toml has no name for the GDPR");
    assert!(crate::problem::Problem::from(refused).advice().unwrap().contains("\"GDPR\" = \"{c} …\""));
    assert!(cite("GDPR 21(1)", CitationForm::Bare).is_ok());
    assert!(cite("BGB 167", CitationForm::Bare).unwrap_err().to_string().contains("sections"));
}

/// French puts a comma before the act only behind a part of an article; Greek letters points in its own alphabet.
#[test]
fn a_style_can_tell_whole_articles_from_their_parts_and_has_its_own_letters() {
    let name = ActName { whole: "{c} du RGPD".into(), part: "{c}, du RGPD".into() };
    let acts = [(Act::from_code("GDPR").unwrap(), name)].into();
    let letters = ["α", "β", "γ", "δ", "ε", "στ"].map(String::from).to_vec();
    let style = CitationStyle { acts, letters, ..(*style("de")).clone() };
    let cite = |texts: &[&str]| {
        let provisions: Vec<Provision> = texts.iter().map(|text| text.parse().unwrap()).collect();
        cite_all(&provisions, &style, CitationForm::WithAct).unwrap().replace('\u{a0}', "~")
    };
    assert_eq!(cite(&["GDPR 77"]), "Art.~77 du RGPD");
    assert_eq!(cite(&["GDPR 77", "GDPR 78"]), "Art.~77 und 78 du RGPD");
    assert_eq!(cite(&["GDPR 6(1)(f)"]), "Art.~6~Abs.~1~lit.~στ, du RGPD");
}

#[test]
fn every_language_can_cite_whatever_exists() {
    let lettered = |points: &&Vec<Mark>| matches!(points.first(), Some(Mark::Letter(_)));
    let entries = Act::all().filter_map(|act| act.table().ok()).flat_map(|table| &table.entries);
    let points = entries.flat_map(|entry| &entry.parts).map(|part| &part.points);
    assert_eq!(points.filter(lettered).map(Vec::len).max(), Some(25), "Article 70(1) has points (a) to (y)");
    let templates = crate::template::Templates::builtin();
    for tag in templates.tags() {
        let style = templates.language(&tag).unwrap().citation.clone();
        // Statutes of one state: only where letters that rest on them are written.
        let of_the_state = ["de", "en"].contains(&tag.as_str());
        for act in Act::all().filter(|act| of_the_state || act.division() == Division::Articles) {
            assert_eq!(style.names(act), Ok(()), "{tag}");
        }
        assert!(style.sections.is_some() || !of_the_state, "{tag}");
        assert!(style.letters.is_empty() || style.letters.len() >= 25, "{tag}");
    }
}
