//! What of a company's record can be looked up, and what a mark makes of it.
//!
//! In: a [`Controller`] and marks. Out: its facts, each with an id below `controller/ID`; the record with the days on which somebody found them as
//! they are. An address of e-mail that was found changed or gone is used no more, a form that was is one of former times; all of it is told
//! as a doubt.

use super::controller::Controller;
use super::form::{Form, FormStatus};
use super::marked::{Part, marked_day};
use crate::mark::{self, Fact, Marks, Sort};
use crate::read::choice::Choice;

impl Controller {
    /// Everything in the record that can be looked up.
    pub fn facts(&self) -> Vec<Fact> {
        let part = Part {
            record: format!("controller/{}", self.id),
            source: self.provenance.sources.join("; "),
            checked: self.provenance.checked,
            sure: self.provenance.confidence.level.word(),
        };
        let mut postal = self.attention.as_ref().map_or_else(|| self.address_lines(), |line| self.officer_lines(line));
        postal.extend(self.representative.as_ref().map(|_| self.legal_name.clone()));
        let mut facts = vec![part.fact("postal", Sort::Address, postal.join(", "))];
        facts.extend(self.email.iter().map(|email| part.fact("email", Sort::Email, email.clone())));
        facts.extend(self.lead_authority.iter().map(|lead| part.fact("lead-authority", Sort::Law, lead.clone())));
        facts.extend(self.forms.iter().enumerate().map(|(index, form)| of_form(form, index, &part)));
        facts.extend(self.training_facts(&part));
        facts.extend(
            self.elsewhere
                .iter()
                .map(|(country, who)| part.fact(&format!("elsewhere/{}", country.code()), Sort::Law, who.clone())),
        );
        facts
    }

    fn training_facts(&self, part: &Part) -> Vec<Fact> {
        let training = &self.training;
        let words = |list: &[&'static str]| Some(list.join(", ")).filter(|list| !list.is_empty());
        let kinds: Vec<&str> = training.kinds.iter().map(|kind| kind.word()).collect();
        let bases: Vec<&str> = training.bases.iter().map(|basis| basis.word()).collect();
        let list = |texts: &[String]| Some(texts.join("; ")).filter(|texts| !texts.is_empty());
        let setting = [&training.setting, &training.setting_url, &training.setting_reach];
        let setting: Vec<&str> = setting.into_iter().flatten().map(String::as_str).collect();
        let all = [
            ("kinds", words(&kinds)),
            ("bases", words(&bases)),
            ("legal-basis", training.legal_basis.clone()),
            ("data", list(&training.data)),
            ("not-data", list(&training.not_data)),
            ("setting", Some(setting.join("; ")).filter(|setting| !setting.is_empty())),
        ];
        let fact = |name: &str, says| part.fact(&format!("training/{name}"), Sort::Training, says);
        let began = self.training_began.map(|day| Fact {
            source: training.began_source.clone().unwrap_or_else(|| part.source.clone()),
            ..fact("began", day.to_string())
        });
        began.into_iter().chain(all.into_iter().filter_map(|(name, says)| Some(fact(name, says?)))).collect()
    }

    /// The record as the marks have it.
    pub(super) fn marked(mut self, marks: &Marks) -> Self {
        let facts = self.facts();
        self.provenance.found = mark::found_of(&facts, marks);
        for found in self.provenance.found.clone() {
            let part = found.id.splitn(3, '/').nth(2).unwrap_or_default();
            let form = part.strip_prefix("form/").and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
            match form.and_then(|index| self.forms.get_mut(index)) {
                Some(form) => form.status = FormStatus::Former,
                None if part == "email" => self.email = None,
                None => {}
            }
        }
        self.provenance.checked = marked_day(self.provenance.checked, &facts, marks);
        self
    }
}

fn of_form(form: &Form, index: usize, part: &Part) -> Fact {
    let fact = part.fact(
        &format!("form/{}", index + 1),
        Sort::Form,
        format!("{}: {}: {}", form.service, form.purpose, form.url),
    );
    let source = form.attested_by.join("; ");
    Fact { source: if source.is_empty() { fact.source } else { source }, sure: form.status.word(), ..fact }
}

#[cfg(test)]
mod tests {
    use super::super::Directory;
    use super::*;
    use crate::directory::FormUse;
    use crate::mark::{Mark, Verdict};

    /// A record of ours in which this part was found so.
    fn found(id: &str, part: &str, verdict: Verdict) -> Controller {
        let controller = Directory::builtin().controller(id).unwrap().clone();
        let id = format!("controller/{id}/{part}");
        let fact = controller.facts().into_iter().find(|fact| fact.id == id).unwrap();
        let mut marks = Marks::default();
        let checked = "2027-02-01".parse().unwrap();
        marks.put(id, Mark { seen: fact.seen(), verdict, checked, by: String::new(), note: "404".into() });
        controller.marked(&marks)
    }

    #[test]
    fn a_form_that_is_gone_is_named_by_no_letter_any_more() {
        let objects = |c: &Controller| c.forms.iter().filter(|form| form.serves(FormUse::Objection)).count();
        assert_eq!(objects(&found("meta", "form/1", Verdict::Ok)), 2);
        let gone = found("meta", "form/1", Verdict::Gone);
        assert_eq!((objects(&gone), gone.forms[0].status), (1, FormStatus::Former));
        let doubt = crate::words::Words::english().text(&gone.doubt("2027-02-01".parse().unwrap()).unwrap());
        assert!(doubt.contains("form: gone on 2027-02-01 (404)"), "{doubt}");
    }

    #[test]
    fn an_address_that_is_gone_is_used_no_more() {
        assert_eq!(found("openai", "email", Verdict::Changed).email, None);
        assert!(found("openai", "email", Verdict::Ok).email.is_some());
        let moved = found("openai", "postal", Verdict::Gone);
        assert!(moved.doubt("2026-11-26".parse().unwrap()).is_some() && !moved.street.is_empty());
    }
}
