//! What of an authority's record can be looked up, and what a mark makes of it.
//!
//! In: an [`Authority`] and marks. Out: its facts, each with an id below `authority/ID`; the record with the days on which somebody found them as
//! they are. What was found changed or gone is used no more (an address of e-mail, a form, a way of filing) and is told as a doubt; the
//! postal address stays, as there is no other, and its doubt warns.

use super::authority::Authority;
use super::filing::{Evidence, Filing, InWords, Known};
use super::marked::{Part, marked_day};
use crate::mark::{self, Fact, Marks, Sort, Verdict};
use crate::read::choice::Choice;
use crate::words::Words;

impl Authority {
    /// Everything in the record that can be looked up.
    pub fn facts(&self) -> Vec<Fact> {
        let part = Part {
            record: format!("authority/{}", self.id),
            source: self.website.iter().chain(&self.provenance.sources).cloned().collect::<Vec<_>>().join("; "),
            checked: self.provenance.checked,
            sure: self.provenance.confidence.level.word(),
        };
        let mut facts = vec![part.fact("postal", Sort::Address, self.postal())];
        let optional = [
            ("email", Sort::Email, &self.email),
            ("phone", Sort::Phone, &self.phone),
            ("fax", Sort::Phone, &self.fax),
            ("website", Sort::Page, &self.website),
            ("complaint-form", Sort::Form, &self.complaint_form_url),
            ("law", Sort::Law, &self.law_note),
        ];
        facts.extend(optional.into_iter().filter_map(|(name, sort, says)| Some(part.fact(name, sort, says.clone()?))));
        let languages = self.languages.join(", ");
        if !languages.is_empty() {
            let fact = part.fact("languages", Sort::Filing, languages);
            facts.push(self.filing.languages.as_ref().map_or(fact.clone(), |evidence| of(evidence, fact)));
        }
        facts.extend(self.filing.facts(&part));
        facts
    }

    /// Street and box, and the name in each language: all that a letter's address is made of.
    fn postal(&self) -> String {
        let mut lines = self.address_lines();
        lines.extend(self.postbox.iter().flat_map(|postbox| {
            // As on an envelope: nothing stands between code and town.
            let town: Vec<&str> = postbox.postal_code.iter().chain([&postbox.city]).map(String::as_str).collect();
            [postbox.line.clone(), town.join(" ")]
        }));
        for form in self.in_language.values() {
            lines.extend([&form.name, &form.street, &form.city].into_iter().flatten().cloned());
        }
        let mut seen = std::collections::HashSet::new();
        lines.retain(|line| seen.insert(line.clone()));
        lines.join(", ")
    }

    /// The record as the marks have it.
    pub(super) fn marked(mut self, marks: &Marks) -> Self {
        let facts = self.facts();
        self.provenance.found = mark::found_of(&facts, marks);
        for fact in &facts {
            let Some(mark) = marks.of(fact) else { continue };
            let part = fact.id.splitn(3, '/').nth(2).unwrap_or_default();
            match mark.verdict {
                Verdict::Ok if !fact.of_record => self.filing.renew(part, marks.day(fact)),
                Verdict::Ok => {}
                Verdict::Changed | Verdict::Gone => self.drop_part(part),
            }
        }
        self.provenance.checked = marked_day(self.provenance.checked, &facts, marks);
        self
    }

    /// What is not so any more is used no more.
    fn drop_part(&mut self, part: &str) {
        match part {
            "email" => self.email = None,
            "phone" => self.phone = None,
            "fax" => self.fax = None,
            "website" => self.website = None,
            "complaint-form" => (self.complaint_form_url, self.filing.form) = (None, None),
            "languages" => self.filing.languages = None,
            _ => self.filing.drop_part(part),
        }
    }
}

/// A fact with evidence of its own.
fn of(evidence: &Evidence, fact: Fact) -> Fact {
    let Evidence { certainty, source, checked } = evidence;
    let source = source.clone().unwrap_or_default();
    Fact { source, checked: *checked, sure: certainty.word(), of_record: false, ..fact }
}

fn said<T: InWords>(known: &Known<T>) -> String {
    Words::english().say(&known.is.say())
}

impl Filing {
    fn facts(&self, part: &Part) -> Vec<Fact> {
        let types = |is: &super::filing::FileTypes| is.listed();
        let words = [
            ("post", self.post.as_ref().map(|known| (said(known), &known.evidence))),
            ("email", self.email.as_ref().map(|known| (said(known), &known.evidence))),
            ("form", self.form.as_ref().map(|known| (said(known), &known.evidence))),
            ("log-in", self.log_in.as_ref().map(|known| (said(known), &known.evidence))),
            ("signature", self.signature.as_ref().map(|known| (said(known), &known.evidence))),
            ("takes-files", self.takes_files.as_ref().map(|known| (types(&known.is), &known.evidence))),
            ("refuses-files", self.refuses_files.as_ref().map(|known| (types(&known.is), &known.evidence))),
            ("size", self.size.as_ref().map(|known| (known.is.0.to_string(), &known.evidence))),
        ];
        let fact = |name: &str, says: &str, evidence| {
            of(evidence, part.fact(&format!("filing/{name}"), Sort::Filing, format!("{name}: {says}")))
        };
        let mut facts: Vec<Fact> = words
            .into_iter()
            .filter_map(|(name, known)| known.map(|(says, evidence)| fact(name, &says, evidence)))
            .collect();
        facts.extend(self.requires.iter().map(|required| {
            let says = Words::english().say(&required.what.say());
            let says = required.note.as_ref().map_or(says.clone(), |note| format!("{says}; {note}"));
            fact(&format!("requires-{}", required.what.word()), &says, &required.evidence)
        }));
        facts
    }

    /// The day of a fact with evidence of its own.
    fn renew(&mut self, part: &str, day: Option<chrono::NaiveDate>) {
        let required = part.strip_prefix("filing/requires-");
        let evidence = match part {
            "languages" => self.languages.as_mut(),
            "filing/post" => self.post.as_mut().map(|known| &mut known.evidence),
            "filing/email" => self.email.as_mut().map(|known| &mut known.evidence),
            "filing/form" => self.form.as_mut().map(|known| &mut known.evidence),
            "filing/log-in" => self.log_in.as_mut().map(|known| &mut known.evidence),
            "filing/signature" => self.signature.as_mut().map(|known| &mut known.evidence),
            "filing/takes-files" => self.takes_files.as_mut().map(|known| &mut known.evidence),
            "filing/refuses-files" => self.refuses_files.as_mut().map(|known| &mut known.evidence),
            "filing/size" => self.size.as_mut().map(|known| &mut known.evidence),
            _ => self.requires.iter_mut().find(|one| Some(one.what.word()) == required).map(|one| &mut one.evidence),
        };
        if let Some(evidence) = evidence {
            evidence.checked = day;
        }
    }

    fn drop_part(&mut self, part: &str) {
        match part {
            "filing/post" => self.post = None,
            "filing/email" => self.email = None,
            "filing/form" => self.form = None,
            "filing/log-in" => self.log_in = None,
            "filing/signature" => self.signature = None,
            "filing/takes-files" => self.takes_files = None,
            "filing/refuses-files" => self.refuses_files = None,
            "filing/size" => self.size = None,
            _ => self.requires.retain(|one| Some(one.what.word()) != part.strip_prefix("filing/requires-")),
        }
    }
}
