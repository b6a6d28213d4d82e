//! The texts of a case that are printed.
//!
//! In: a case. Out: every text of the person's, with the field it stands in, so that what no font can draw or no letter prints is told at its place.

use super::{Address, Case, Recipient, Represented};

impl Case {
    /// Every text of the person that is printed, with its field.
    pub fn texts(&self) -> Vec<(String, &str)> {
        let mut texts: Vec<(String, Option<&str>)> = vec![
            ("reference".into(), self.reference.as_deref()),
            ("recipient.reference".into(), self.recipient_reference.as_deref()),
        ];
        let sender = &self.sender;
        texts.extend(address_texts("sender", &sender.address));
        for (field, text) in [
            ("organisation", &sender.organisation),
            ("short_name", &sender.short_name),
            ("position", &sender.position),
            ("register", &sender.register),
            ("bank", &sender.bank),
            ("help_line", &sender.help_line),
            ("email", &sender.email),
            ("phone", &sender.phone),
        ] {
            texts.extend(text.as_deref().map(|text| (format!("sender.{field}"), Some(text))));
        }
        if let Some(entity) = &sender.qualified_entity {
            texts.push(("sender.qualified_entity.list".into(), Some(&entity.list)));
            texts.push(("sender.qualified_entity.number".into(), Some(&entity.number)));
        }
        texts.push(("represented.name".into(), self.represented.as_ref().map(|r| r.name.as_str())));
        if let Some(Represented { residence: Some(home), .. }) = &self.represented {
            texts.push(("represented.postal_code".into(), home.postal_code.as_deref()));
            texts.push(("represented.city".into(), home.city.as_deref()));
            texts.extend(line_texts("represented", &home.lines));
        }
        if let Recipient::Other { address, register, .. } = &self.recipient {
            texts.extend(address_texts("recipient", address));
            texts.push(("recipient.register".into(), register.as_deref()));
        }
        texts.push(("matter.own_grounds".into(), self.matter.own_grounds.as_deref()));
        texts.push(("matter.expenses".into(), self.matter.expenses.as_deref()));
        for (index, account) in self.accounts.iter().enumerate() {
            for (field, text) in [
                ("url", &account.url),
                ("handle", &account.handle),
                ("email", &account.email),
                ("phone", &account.phone),
            ] {
                texts.extend(text.as_deref().map(|text| (format!("account.{}.{field}", index + 1), Some(text))));
            }
        }
        for event in &self.events {
            texts.extend(event.note.as_deref().map(|note| (format!("event.{}.note", event.number), Some(note))));
        }
        for (index, output) in self.outputs.iter().enumerate() {
            for (field, text) in
                [("prompt", Some(&output.prompt)), ("text", Some(&output.text)), ("correct", output.correct.as_ref())]
            {
                texts.push((format!("output.{}.{field}", index + 1), text.map(String::as_str)));
            }
        }
        for (index, enclosure) in self.enclosures.iter().enumerate() {
            texts.push((format!("enclosure.{}.title", index + 1), Some(&enclosure.title)));
        }
        texts.push(("seal.reason".into(), self.seal.as_ref().and_then(|s| s.reason.as_deref())));
        texts.into_iter().filter_map(|(field, text)| text.map(|t| (field, t))).collect()
    }
}

fn address_texts<'a>(section: &str, address: &'a Address) -> Vec<(String, Option<&'a str>)> {
    let field = |name: &str| format!("{section}.{name}");
    let mut texts = vec![
        (field("name"), Some(address.name.as_str())),
        (field("postal_code"), address.postal_code.as_deref()),
        (field("city"), Some(address.city.as_str())),
    ];
    texts.extend(line_texts(section, &address.lines));
    texts
}

fn line_texts<'a>(section: &str, lines: &'a [String]) -> impl Iterator<Item = (String, Option<&'a str>)> {
    let field = format!("{section}.{}", if lines.len() == 1 { "street" } else { "lines" });
    lines.iter().map(move |line| (field.clone(), Some(line.as_str())))
}
