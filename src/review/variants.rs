//! What differs from a sample case in one point.
//!
//! In: a sample case. Out: the same with one thing told otherwise, or not told, for each branch that a letter can have for it.

use super::sample::{Base, day, event, needs, number};
use crate::case::{
    Account, AnswerGap, Case, Event, Recipient, RefusalReason, Request, Scope, SignatureKind, Status, What,
};
use crate::directory::Country;
use crate::read::choice::Choice;
use crate::template::manifest::CaseNeed;
use crate::template::{RecipientKind, Template};

/// The case itself, and, if wanted, what differs from it in one point; `full` says that it has everything a case can hold.
pub(super) fn of_one(
    template: &Template,
    base: &Base<'_>,
    name: &str,
    case: &Case,
    full: bool,
    varied: bool,
) -> Vec<(String, Case)> {
    let mut variants = Variants { template, base, name, case, all: vec![(name.to_owned(), case.clone())] };
    if varied && full {
        variants.signatures_and_receipts();
        variants.person_and_accounts();
        variants.late_notices();
        variants.recipients();
        variants.requests();
        variants.answers();
        variants.wishes();
    } else if varied {
        variants.of_the_least();
    }
    variants.all
}

/// A case, and what was made of it.
struct Variants<'v> {
    template: &'v Template,
    base: &'v Base<'v>,
    name: &'v str,
    case: &'v Case,
    all: Vec<(String, Case)>,
}

impl Variants<'_> {
    fn vary(&mut self, what: String, change: &dyn Fn(&mut Case)) {
        let mut changed = self.case.clone();
        change(&mut changed);
        self.all.push((format!("{}, {what}", self.name), changed));
    }

    /// How it is signed, and what proves that a message came in.
    fn signatures_and_receipts(&mut self) {
        for kind in [SignatureKind::Typed, SignatureKind::None] {
            self.vary(format!("signature {}", kind.word()), &|c| c.signature.kind = kind);
        }
        self.vary("channel unknown".into(), &|c| c.events.iter_mut().for_each(|e| e.channel = None));
        // What the controller confirmed proves receipt at the latest; without that nothing does.
        self.vary("receipt confirmed".into(), &|c| c.events.iter_mut().for_each(|e| e.received = None));
        self.vary("receipt not proven".into(), &|c| {
            c.events.retain(|e| e.what != What::Acknowledged);
            c.events.iter_mut().for_each(|e| e.received = None);
            number(&mut c.events);
        });
    }

    /// Who it is about, and with which accounts.
    fn person_and_accounts(&mut self) {
        let Variants { template, base, case, .. } = *self;
        self.vary("special categories open".into(), &|c| c.matter.special_categories = None);
        if template.uses("country_code") {
            let austria = Country::parse("AT").unwrap_or(case.sender.address.country);
            self.vary("living in Austria".into(), &|c| {
                let address = &mut c.sender.address;
                (address.country, address.postal_code) = (austria, Some("1010".into()));
            });
        }
        if case.matter.account_holder {
            self.vary("chats only".into(), &|c| {
                c.accounts.iter_mut().zip(base.chats()).for_each(|(a, s)| a.service = s);
                let fits = |id: &String| template.language.ground(id).is_none_or(|g| !g.needs_posts);
                c.matter.grounds.retain(fits);
            });
        }
    }

    /// A notice of extension that came too late, and nothing that happened.
    fn late_notices(&mut self) {
        let Variants { template, case, .. } = *self;
        if matches!(case.matter.status, Status::Ignored | Status::Extended) {
            let notice_late = |c: &mut Case| {
                c.events.retain(|e| !matches!(e.what, What::Extended | What::Reminded));
                c.events.push(event(What::Extended, "2026-08-10", true));
                number(&mut c.events);
            };
            self.vary("extended too late".into(), &notice_late);
            if case.matter.status == Status::Extended {
                self.vary("extended too late, receipt not proven".into(), &|c| {
                    notice_late(c);
                    c.events.retain(|e| e.what != What::Acknowledged);
                    c.events.iter_mut().for_each(|e| e.received = None);
                    number(&mut c.events);
                });
            }
        }
        if case.matter.status.is_objected() && template.manifest.recipient == RecipientKind::Controller {
            self.vary("no event".into(), &|c| c.events.clear());
        }
    }

    /// From elsewhere, and to authorities that want another wording.
    fn recipients(&mut self) {
        let Variants { template, .. } = *self;
        if template.manifest.recipient == RecipientKind::Authority {
            self.vary("from elsewhere".into(), &|c| c.sender.address.postal_code = Some("20095".into()));
            for id in ["ie", "gb", "at", "de-th", "es", "pl", "it"] {
                self.vary(format!("to {id}"), &|c| c.recipient = Recipient::Authority(id.into()));
            }
        }
    }

    /// Requests in place of the objection, and beside it.
    fn requests(&mut self) {
        let Variants { template, case, .. } = *self;
        // A request that never had an objection beside it.
        let answered_or_not = matches!(
            case.matter.status,
            Status::Ignored | Status::Refused | Status::Extended | Status::IdDemanded | Status::Answered
        );
        if answered_or_not || (case.matter.status == Status::NeverObjected && !case.events.is_empty()) {
            for what in [What::RequestedAccess, What::RequestedErasure, What::WithdrewConsent] {
                let only = |c: &mut Case| {
                    c.events.retain(|e| !e.what.asks());
                    c.events.insert(0, event(what, "2026-07-01", true));
                    number(&mut c.events);
                };
                self.vary(format!("{} only", what.word()), &only);
                if template.manifest.recipient == RecipientKind::Authority {
                    self.vary(format!("{} only, to at", what.word()), &|c| {
                        only(c);
                        c.recipient = Recipient::Authority("at".into());
                    });
                }
            }
            // Access asked for after the objection: both are there, and the letter is about the later one.
            self.vary("requested-access as well".into(), &|c| {
                c.events.retain(|e| !matches!(e.what, What::RequestedAccess));
                c.events.push(event(What::RequestedAccess, "2026-07-03", true));
                number(&mut c.events);
            });
        }
        // A later request beside the objection: the answer that is missing or bad is the one to that request.
        if case.first(What::Objected).is_some() {
            for what in [What::RequestedErasure, What::WithdrewConsent] {
                self.vary(format!("then {}", what.word()), &|c| {
                    c.events.push(event(what, "2026-07-15", true));
                    number(&mut c.events);
                });
            }
        }
    }

    /// What came back, and what is not told of it.
    fn answers(&mut self) {
        let Variants { template, case, .. } = *self;
        // What was asked is not told: nothing may be said of it.
        if matches!(case.matter.status, Status::Refused | Status::Extended | Status::IdDemanded | Status::Answered)
            && !needs(template, CaseNeed::Request)
        {
            self.vary("nothing asked".into(), &|c| c.events.retain(|e| !e.what.asks()));
        }
        if case.matter.status == Status::Ignored {
            for (proof, received) in [("", None), (", with proof of receipt", Some(day("2026-07-22")))] {
                self.vary(format!("identified{proof}"), &|c| {
                    c.events.retain(|e| e.what.asks() || e.what == What::Complained);
                    c.events.push(event(What::IdDemanded, "2026-07-10", true));
                    c.events.push(Event { received, ..event(What::Identified, "2026-07-20", true) });
                    number(&mut c.events);
                });
            }
        }
        if needs(template, CaseNeed::Complaint) {
            self.vary("a long note".into(), &|c| {
                let long = "Telefonisch nachgefragt, Rückruf zugesagt, bis heute keiner erfolgt.";
                c.events.push(event(What::AuthorityReplied, "2026-08-14", true));
                c.events.iter_mut().for_each(|e| e.note = Some(long.into()));
                number(&mut c.events);
            });
            self.vary("authority replied".into(), &|c| {
                c.events.push(event(What::AuthorityReplied, "2026-08-14", true));
                number(&mut c.events);
            });
        }
    }

    /// What the person says and wants.
    fn wishes(&mut self) {
        let Variants { template, .. } = *self;
        if template.uses("refusal") {
            for reason in RefusalReason::ALL {
                self.vary(format!("refused as {}", reason.word()), &|c| c.matter.refusal_reasons = vec![*reason]);
            }
        }
        if template.uses("gaps") {
            self.vary("no gap named".into(), &|c| c.matter.answer_gaps.clear());
            for gap in AnswerGap::ALL {
                self.vary(format!("gap {}", gap.word()), &|c| c.matter.answer_gaps = vec![*gap]);
            }
        }
        if template.uses("outputs") {
            self.vary("personal output only".into(), &|c| c.outputs.retain(|o| o.correct.is_none()));
        }
        if needs(template, CaseNeed::NewsOfTheMatter) {
            self.vary("own words only".into(), &|c| {
                c.events.retain(|e| e.what != What::Answered && e.date < day("2026-08-13"));
            });
            self.vary("reminded since".into(), &|c| {
                c.events.retain(|e| e.date < day("2026-08-13"));
                c.events.push(event(What::Reminded, "2026-08-20", true));
                number(&mut c.events);
            });
        }
        if template.uses("scope") {
            for scope in Scope::ALL {
                self.vary(format!("scope {}", scope.word()), &|c| c.matter.scope = vec![*scope]);
            }
        }
        if !template.manifest.general_ground {
            self.vary("no ground".into(), &|c| {
                c.matter.grounds.clear();
                if !needs(template, CaseNeed::OwnGrounds) {
                    c.matter.own_grounds = None;
                }
            });
        }
    }

    /// What differs where the case has the least.
    fn of_the_least(&mut self) {
        let Variants { template, base, case, .. } = *self;
        if template.uses("grounds") {
            let two = template.language.grounds.iter().filter(|(_, g)| case.posts() || !g.needs_posts);
            let two = two.filter(|(_, g)| g.roles.contains(&case.role()));
            let two: Vec<String> = two.take(2).map(|(id, _)| id.clone()).collect();
            self.vary("two grounds".into(), &|c| c.matter.grounds.clone_from(&two));
            self.vary("one ground in own words".into(), &|c| c.matter.own_grounds = Some("Eigene Worte.".into()));
        }
        self.vary("no special categories".into(), &|c| c.matter.special_categories = Some(false));
        if case.matter.account_holder {
            self.vary("chats only".into(), &|c| {
                let account = |service| Account {
                    service,
                    url: None,
                    handle: None,
                    email: None,
                    phone: Some("+49 170 0000000".into()),
                };
                c.accounts = base.chats().into_iter().take(1).map(account).collect();
            });
        }
        if case.matter.account_holder && template.uses("controller") {
            for service in base.services() {
                self.vary(format!("on {} alone", service.id), &|c| {
                    let account =
                        |service| Account { service, url: base.profile(), handle: None, email: None, phone: None };
                    c.accounts = vec![account(service.clone())];
                });
            }
        }
        for request in Request::ALL {
            self.vary(format!("only {}", request.word()), &|c| c.matter.requests = vec![*request]);
        }
    }
}
