//! People who live outside of the European Economic Area.
//!
//! In: a case, the directory, the controller it is about. Out: a warning with what is known of the law and the controller there.
//! The letters cite the GDPR of the Union; elsewhere another law can hold and another company can be the controller, and a
//! letter to the wrong one under the wrong law is answered by nobody.

use crate::case::Case;
use crate::directory::{Controller, Directory, Level};
use crate::problem::{Code, Problem};
use crate::words::{Arg, Say};

/// What to know where the person concerned, or else the sender, lives outside.
pub fn warning(case: &Case, controller: &Controller, directory: &Directory) -> Option<Problem> {
    let residence = case.residence();
    let country = residence.as_ref().map_or(case.sender.address.country, |home| home.country);
    if country.under_gdpr() {
        return None;
    }
    let field =
        if residence.is_some() && case.represented.is_some() { "represented.country" } else { "sender.country" };
    let law = directory.find(Some(&country), None, None).authority.and_then(|authority| authority.law());
    let law = law.unwrap_or_else(|| Say::CaseLawNotKnown {}.into());
    let who = match controller.elsewhere.get(&country) {
        Some(known) => of_record(known, controller),
        None => Say::CaseControllerNotKnown { name: (&controller.legal_name).into() }.into(),
    };
    let country = country.into();
    let code = match residence {
        Some(_) => Code::CasePersonOutsideEea { country, law, who },
        None => Code::CaseSenderOutsideEea { country, law, who },
    };
    Some(case.about(field, code.warning()))
}

/// A sentence that a record has in English alone, marked for readers of other languages; what users wrote is in a language of theirs.
fn of_record(known: &str, controller: &Controller) -> Arg {
    let text = Arg::from(known.trim_end_matches('.'));
    if controller.provenance.confidence.level == Level::User { text } else { Say::CliInEnglish { text }.into() }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::case::load;
    use crate::problem::Source;

    /// What is said to somebody there who writes about a company.
    fn said(country: &str, controller: &str, recipient: &str) -> Option<String> {
        let text = format!(
            "kind = \"objection\"\n[sender]\nname = \"Sofía Núñez\"\nstreet = \"1 High St\"\ncity = \"London\"\ncountry = \"{country}\"\n\
             {}[recipient]\n{recipient}\n[matter]\ncontroller = \"{controller}\"\nstatus = \"never-objected\"\n",
            match country {
                "GB" => "postal_code = \"SW1A 1AA\"\n",
                "JP" => "postal_code = \"100-0001\"\n",
                "CH" => "postal_code = \"3003\"\n",
                _ => "postal_code = \"39104\"\n",
            }
        );
        let case = load::toml(&Source::new("case.toml", text), Path::new(""), &Directory::builtin())
            .unwrap_or_else(|p| panic!("{p:?}"))
            .0;
        let directory = Directory::builtin();
        warning(&case, directory.controller(controller).unwrap(), &directory).map(|problem| problem.message())
    }

    #[test]
    fn what_is_known_of_law_and_controller_is_said_and_what_is_not_known_too() {
        for recipient in ["controller = \"meta\"", "authority = \"auto\"", "authority = \"ie\""] {
            let message = said("GB", "meta", recipient).unwrap();
            for part in ["United Kingdom", "Article 77 GDPR does not apply", "Menlo Park", "people without an account"]
            {
                assert!(message.contains(part), "{recipient}: {part}: {message}");
            }
        }
        assert!(said("GB", "x", "controller = \"x\"").unwrap().contains("for people in the United Kingdom as well"));
        assert!(said("CH", "meta", "authority = \"auto\"").unwrap().contains("is not known here"));
        let japan = said("JP", "meta", "controller = \"meta\"").unwrap();
        assert!(japan.contains("Which law holds there is not known here. Whether Meta"), "{japan}");
        assert_eq!(said("DE", "meta", "controller = \"meta\""), None);
        for region in ["RE", "AX"] {
            assert_eq!(said(region, "meta", "controller = \"meta\""), None, "{region}");
        }
    }
}
