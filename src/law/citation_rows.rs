//! The citation styles, one row a language.
//!
//! Source: general usage, not a style guide of one authority. German cites points as `lit.`, the numbered
//! definitions of Article 4 as `Nr.`; regulations without a short name are named in full. English writes
//! `Article 6(1)(f) GDPR`. The English names of German statutes, in brackets, are those of the
//! translations on gesetze-im-internet.de as far as there are any; none is official.

use super::citation::{ActNames, CitationStyle, Patterns};

/// All styles; the order is that of the lists shown to users.
pub(super) const ALL: [CitationStyle; 2] = [
    CitationStyle {
        language: "de",
        union: Patterns {
            article: "Art.~{a}",
            paragraph: "Art.~{a}~Abs.~{p}",
            paragraph_letter: "Art.~{a}~Abs.~{p}~lit.~{l}",
            paragraph_item: "Art.~{a}~Abs.~{p}~Nr.~{i}",
            item: "Art.~{a}~Nr.~{i}",
            item_letter: "Art.~{a}~Nr.~{i}~lit.~{l}",
            letter: "Art.~{a}~lit.~{l}",
            articles: "Art.~{a}",
            further_paragraph: "{p}",
            further_letter: "{l}",
        },
        german: Patterns {
            article: "§~{a}",
            paragraph: "§~{a}~Abs.~{p}",
            paragraph_letter: "§~{a}~Abs.~{p}~lit.~{l}",
            paragraph_item: "§~{a}~Abs.~{p}~Nr.~{i}",
            item: "§~{a}~Nr.~{i}",
            item_letter: "§~{a}~Nr.~{i}~lit.~{l}",
            letter: "§~{a}~lit.~{l}",
            articles: "§§~{a}",
            further_paragraph: "{p}",
            further_letter: "{l}",
        },
        names: ActNames {
            gdpr: "{c} DSGVO",
            reg_1182_of_71: "{c} der Verordnung (EWG, Euratom)~Nr.~1182/71",
            reg_2025_of_2518: "{c} der Verordnung (EU)~2025/2518",
            bgb: "{c} BGB",
            uwg: "{c} UWG",
            uklag: "{c} UKlaG",
            bdsg: "{c} BDSG",
        },
        and: " und ",
        and_sections: ", ",
        to: "~bis~",
        and_of_another_act: " sowie ",
        letters: None,
    },
    CitationStyle {
        language: "en",
        union: Patterns {
            article: "Article~{a}",
            paragraph: "Article~{a}({p})",
            paragraph_letter: "Article~{a}({p})({l})",
            paragraph_item: "Article~{a}({p})({i})",
            item: "Article~{a}({i})",
            item_letter: "Article~{a}({i})({l})",
            letter: "Article~{a}({l})",
            articles: "Articles~{a}",
            further_paragraph: "({p})",
            further_letter: "({l})",
        },
        german: Patterns {
            article: "section~{a}",
            paragraph: "section~{a}({p})",
            paragraph_letter: "section~{a}({p})({l})",
            paragraph_item: "section~{a}({p})~no.~{i}",
            item: "section~{a}~no.~{i}",
            item_letter: "section~{a}~no.~{i}({l})",
            letter: "section~{a}({l})",
            articles: "sections~{a}",
            further_paragraph: "({p})",
            further_letter: "({l})",
        },
        names: ActNames {
            gdpr: "{c} GDPR",
            reg_1182_of_71: "{c} of Regulation (EEC, Euratom) No~1182/71",
            reg_2025_of_2518: "{c} of Regulation (EU)~2025/2518",
            bgb: "{c} BGB (German Civil Code)",
            uwg: "{c} UWG (German Act against Unfair Competition)",
            uklag: "{c} UKlaG (German Injunctions Act)",
            bdsg: "{c} BDSG (German Federal Data Protection Act)",
        },
        and: " and ",
        and_sections: " and ",
        to: "~to~",
        and_of_another_act: " and ",
        letters: None,
    },
];
