//! The words a case file may choose from, as types.
//!
//! In: a word of the case file. Out: an enum that cannot hold another word. The names are those of the
//! case file; the same words are used on the command line, in templates and in `docs/`.

use crate::read::choice::{Choice, choice};

choice! {
    /// Where the matter stands (`matter.status`).
    Status {
        /// No objection was made so far.
        NeverObjected = "never-objected",
        /// Objected before training began.
        ObjectedBeforeStart = "objected-before-start",
        /// Objected on the day on which training began, or later.
        ObjectedAfterStart = "objected-after-start",
        /// Objected to a controller of which it is not known when training began.
        Objected = "objected",
        /// The controller did not answer within the period of Art. 12(3) GDPR.
        Ignored = "ignored",
        /// The controller refused.
        Refused = "refused",
        /// The controller took the two further months of Art. 12(3) GDPR.
        Extended = "extended",
        /// The controller asked for proof of identity (Art. 12(6) GDPR).
        IdDemanded = "id-demanded",
        /// The controller answered in part, or with a text for everybody.
        Answered = "answered",
    }
}

impl Status {
    /// Whether the status says no more than that the person objected, and on which side of the beginning.
    pub fn is_objected(self) -> bool {
        matches!(self, Status::ObjectedBeforeStart | Status::ObjectedAfterStart | Status::Objected)
    }

    /// Whether there is such a status in a matter about a controller whose training is known to have begun on a day, or not
    /// known to have begun on any.
    pub fn exists(self, training_began: Option<chrono::NaiveDate>) -> bool {
        match self {
            Status::ObjectedBeforeStart | Status::ObjectedAfterStart => training_began.is_some(),
            Status::Objected => training_began.is_none(),
            _ => true,
        }
    }
}

choice! {
    /// For whom the sender writes, if not for themselves (`represented.relation`).
    Relation {
        /// A minor child, by the holder of parental responsibility.
        Child = "child",
        /// An adult under guardianship or with a lasting power of attorney.
        Ward = "ward",
        /// A client, by authority.
        Client = "client",
    }
}

choice! {
    /// What lets the sender act for an adult (`represented.basis`).
    Basis {
        /// A court appointed them.
        Court = "court",
        /// The person gave them a lasting power of attorney.
        Power = "power",
    }
}

choice! {
    /// What the letter asks for (`matter.requests`).
    Request {
        /// Stop using the data for training.
        Stop = "stop",
        /// Restriction while the balance is examined, Art. 18(1)(d) GDPR.
        Restrict = "restrict",
        /// Erasure of the copies made for training, Art. 17 GDPR, not of the account.
        EraseTrainingCopies = "erase-training-copies",
        /// Notification of recipients, Art. 19 GDPR.
        NotifyRecipients = "notify-recipients",
        /// A written confirmation with the facts.
        Confirm = "confirm",
    }
}

choice! {
    /// What happened (`event.what`).
    What {
        /// The person objected.
        Objected = "objected",
        /// The person asked for access, Art. 15 GDPR.
        RequestedAccess = "requested-access",
        /// The person reminded.
        Reminded = "reminded",
        /// The controller confirmed receipt and nothing more.
        Acknowledged = "acknowledged",
        /// The controller extended the period.
        Extended = "extended",
        /// The controller refused.
        Refused = "refused",
        /// The controller asked for proof of identity.
        IdDemanded = "id-demanded",
        /// The controller answered otherwise.
        Answered = "answered",
        /// The person asked for erasure, Art. 17 GDPR.
        RequestedErasure = "requested-erasure",
        /// The person withdrew consent, Art. 7(3) GDPR.
        WithdrewConsent = "withdrew-consent",
        /// The person gave what was asked for to identify them.
        Identified = "identified",
        /// The person complained to an authority, Art. 77 GDPR.
        Complained = "complained",
        /// The authority wrote: a receipt, or news of the complaint.
        AuthorityReplied = "authority-replied",
    }
}

impl What {
    /// Whether the person asked the controller for something by it, so that the period of Art. 12(3) GDPR runs. A
    /// reminder starts no period of its own.
    pub fn asks(self) -> bool {
        matches!(self, What::Objected | What::RequestedAccess | What::RequestedErasure | What::WithdrewConsent)
    }

    /// Whether somebody else did it and it came in: the day that counts is that on which it reached the person.
    pub fn comes_in(self) -> bool {
        match self {
            What::Acknowledged | What::Extended | What::Refused | What::IdDemanded | What::Answered => true,
            What::AuthorityReplied => true,
            What::Objected | What::RequestedAccess | What::RequestedErasure | What::WithdrewConsent => false,
            What::Reminded | What::Identified | What::Complained => false,
        }
    }

    /// What must have happened before it.
    pub fn follows(self) -> Follows {
        match self {
            What::Objected | What::RequestedAccess | What::RequestedErasure | What::WithdrewConsent => Follows::Nothing,
            What::Complained => Follows::Nothing,
            What::AuthorityReplied => Follows::Complaint,
            What::Reminded | What::Identified | What::Acknowledged | What::Extended => Follows::Request,
            What::Refused | What::IdDemanded | What::Answered => Follows::Request,
        }
    }
}

/// What an event cannot come before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// It can be the first.
    Nothing,
    /// A request to the controller.
    Request,
    /// A complaint to an authority.
    Complaint,
}

choice! {
    /// Why a controller refused (`matter.refusal_reasons`).
    RefusalReason {
        /// It says that it cannot find the person in the data.
        NotIdentifiable = "not-identifiable",
        /// It sees no grounds from a particular situation.
        NoParticularSituation = "no-particular-situation",
        /// It claims compelling grounds of its own.
        CompellingGrounds = "compelling-grounds",
        /// It says that the data were de-identified before.
        DeIdentified = "de-identified",
        /// It says that technique does not allow it.
        NotTechnicallyPossible = "not-technically-possible",
        /// It points to a court that let the training go on.
        CourtAllowed = "court-allowed",
        /// It calls the request manifestly unfounded or excessive.
        Excessive = "excessive",
    }
}

choice! {
    /// What an answer lacks (`matter.answer_gaps`).
    AnswerGap {
        /// It is a text for everybody and does not deal with the request.
        GeneralText = "general-text",
        /// It refers to help pages or settings.
        LinksOnly = "links-only",
        /// It does not say for which accounts and from when.
        AccountsOpen = "accounts-open",
        /// It speaks of the future alone.
        PastUseOpen = "past-use-open",
        /// It does not say what happens to copies that were made.
        CopiesOpen = "copies-open",
        /// It is silent on content posted by others.
        ContentOfOthersOpen = "content-of-others-open",
        /// It names no recipients.
        RecipientsOpen = "recipients-open",
        /// The copy of the data is incomplete.
        DataMissing = "data-missing",
    }
}

choice! {
    /// What an authorisation covers (`matter.scope`).
    Scope {
        /// Letters to the controller under Art. 15 to 21 GDPR, by ordinary agency.
        RightsLetters = "rights-letters",
        /// Receiving the answers.
        ReceiveAnswers = "receive-answers",
        /// A complaint and what follows it at the authority, Art. 77 and 80(1) GDPR.
        Complaint = "complaint",
        /// Action in court, Art. 78, 79 and 80(1) GDPR.
        Court = "court",
        /// Handing the authority on to others.
        SubAuthority = "sub-authority",
    }
}

choice! {
    /// For whom a letter is written: the sender, or a [`Relation`].
    Role {
        /// For the sender.
        Oneself = "self",
        /// For a minor child.
        Child = "child",
        /// For an adult in the sender's care.
        Ward = "ward",
        /// For a client.
        Client = "client",
    }
}

impl From<Option<Relation>> for Role {
    fn from(relation: Option<Relation>) -> Role {
        match relation {
            None => Role::Oneself,
            Some(Relation::Child) => Role::Child,
            Some(Relation::Ward) => Role::Ward,
            Some(Relation::Client) => Role::Client,
        }
    }
}

choice! {
    /// How something was sent (`event.channel`).
    Channel {
        /// A form on the web.
        Form = "form",
        /// A letter.
        Post = "post",
        /// An e-mail.
        Email = "email",
        /// A fax.
        Fax = "fax",
    }
}

choice! {
    /// How the letter is signed by hand (`signature.kind`).
    SignatureKind {
        /// A line to sign on.
        Blank = "blank",
        /// The name in type.
        Typed = "typed",
        /// A picture of a signature.
        Image = "image",
        /// No signature block, only the name.
        None = "none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_its_value() {
        for status in Status::ALL {
            assert_eq!(Status::from_word(status.word()), Some(*status));
        }
        assert_eq!(Request::from_word("erase"), None);
    }
}
