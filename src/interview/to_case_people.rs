//! Who writes, for whom and to whom, in the case file.
//!
//! In: the answers about sender, represented person and recipient. Out: these sections of the document. An address that comes from the directory is
//! not written: the case names its record.

use toml_edit::{DocumentMut, Value};

use super::facts::{Place, place_of};
use super::to_case::{Writer, clear, put_place, stand_in};
use crate::case::document::{section, set};
use crate::template::manifest::RecipientKind;

impl Writer<'_, '_> {
    pub(super) fn sender(&self, document: &mut DocumentMut) {
        let sender = section(document, "sender");
        self.put(sender, "name", "name");
        if self.stand_ins && sender.get("name").is_none() {
            set(sender, "name", Some(stand_in(self.interview, "name").into()));
        }
        for field in ["organisation", "position", "register"] {
            self.put(sender, field, field);
        }
        // Who writes for nobody but themselves does not write as the centre that is known.
        if self.interview.base.is_none() && !self.interview.answers.is("who", &["client"]) {
            clear(sender, &["short_name", "logo", "bank", "qualified_entity"]);
        }
        if self.stand_ins && self.interview.answers.is("who", &["client"]) && sender.get("organisation").is_none() {
            set(sender, "organisation", Some("Organisation".into()));
        }
        if self.changed("street") {
            sender.remove("lines");
            self.put(sender, "street", "street");
        }
        if self.stand_ins && sender.get("street").is_none() && sender.get("lines").is_none() {
            set(sender, "street", Some(stand_in(self.interview, "street").into()));
        }
        if self.changed("place") || self.changed("country") {
            let home = self.interview.home();
            let whole = home.filter(|home| home.country.is_some() || !self.stand_ins);
            match whole {
                Some(home) => put_place(sender, &home),
                None if self.stand_ins => {
                    let some = Place {
                        code: Some("39104"),
                        city: "Magdeburg",
                        country: crate::directory::Country::parse("DE"),
                    };
                    put_place(sender, &some);
                }
                None => {}
            }
        }
        self.put(sender, "email", "email");
        self.put(sender, "phone", "phone");
    }

    pub(super) fn represented(&self, document: &mut DocumentMut) {
        let who = self.interview.answers.text("who").unwrap_or("self");
        let ids =
            ["who", "child-name", "child-born", "custody", "ward-basis", "ward-name", "ward-address", "client-name"];
        if !ids.iter().chain(&["client-address"]).any(|id| self.changed(id)) {
            return;
        }
        if who == "self" {
            document.remove("represented");
            return;
        }
        let name = format!("{who}-name");
        let represented = section(document, "represented");
        self.put(represented, "name", &name);
        if self.stand_ins && represented.get("name").is_none() {
            set(represented, "name", Some("Name".into()));
        }
        set(represented, "relation", Some(who.into()));
        let year = self.text("child-born").and_then(|year| year.parse::<i64>().ok());
        set(represented, "birth_year", year.map(Value::from));
        let joint = (self.text("custody") == Some("joint")).then(|| Value::from(true));
        set(represented, "joint_custody", joint);
        set(represented, "basis", self.text("ward-basis").map(Value::from));
        let home = format!("{who}-address");
        if self.changed(&home) || self.changed("who") {
            match self.interview.answers.all(&home) {
                [street, rest @ ..] if self.asked(&home) => {
                    represented.remove("lines");
                    set(represented, "street", Some(street.as_str().into()));
                    if let Some(home) = place_of(rest) {
                        put_place(represented, &home);
                    }
                }
                _ => {
                    for field in ["street", "lines", "postal_code", "city", "country"] {
                        represented.remove(field);
                    }
                }
            }
        }
    }

    pub(super) fn recipient(&self, document: &mut DocumentMut) {
        let interview = self.interview;
        let other = interview.base.as_ref().is_none_or(|base| base.case.kind != self.kind);
        let ids = [
            "controller",
            "authority",
            "services",
            "centre-name",
            "centre-address",
            "client-address",
            "ward-address",
            "place",
        ];
        if !other && !ids.iter().any(|id| self.changed(id)) {
            return;
        }
        let Some(to) = interview.template(self.kind).map(|t| t.manifest.recipient) else { return };
        let about = interview.controller().map(|c| c.id.clone()).or_else(|| {
            let first = interview.controllers().into_iter().next();
            first.filter(|_| self.stand_ins).map(|c| c.id.clone())
        });
        let recipient = section(document, "recipient");
        if other {
            recipient.remove("reference");
        }
        match to {
            RecipientKind::Controller => {
                clear(recipient, &["authority", "name", "street", "lines", "postal_code", "city", "country"]);
                set(recipient, "controller", about.clone().map(Value::from));
            }
            RecipientKind::Authority => {
                clear(recipient, &["controller", "name", "street", "lines", "postal_code", "city", "country"]);
                let known =
                    recipient.get("authority").is_some() && !self.changed("authority") && !self.changed("place");
                if !known {
                    set(recipient, "authority", Some(self.text("authority").unwrap_or("auto").into()));
                }
                if let Some(sign) = self.text("authority-sign") {
                    set(recipient, "reference", Some(sign.into()));
                }
            }
            RecipientKind::Representative => {
                clear(recipient, &["controller", "authority"]);
                self.put(recipient, "name", "centre-name");
                let answered = interview.answers.all("centre-address");
                let street = stand_in(interview, "street");
                let stand_in = vec![street, "39104".to_owned(), "Magdeburg".to_owned(), "DE".to_owned()];
                let address = if answered.is_empty() && self.stand_ins { &stand_in } else { answered };
                if let [street, rest @ ..] = address {
                    set(recipient, "street", Some(street.as_str().into()));
                    if let Some(place) = place_of(rest) {
                        put_place(recipient, &place);
                    }
                }
                if self.stand_ins && recipient.get("name").is_none() {
                    set(recipient, "name", Some("Name".into()));
                }
            }
        }
        let matter = section(document, "matter");
        set(matter, "controller", about.filter(|_| to != RecipientKind::Controller).map(Value::from));
    }
}
