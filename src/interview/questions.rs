//! The questions, in the order in which they are asked.
//!
//! In: nothing. Out: [`QUESTIONS`]. No question names a company, a service or a day: those are choices that come from the
//! directory. Each asks for a fact or for the person's own wish, never for a status.

use super::question::{Choices, Each, Fact, Question, Shape, Turn, When};
use Fact as F;
use Shape::{Day, Files, Line, Lines, One, Several, YesNo};
use When::{All, Any, Empty, Given, Is, Not};

/// A question that is asked once, in its place, and must be answered.
const fn question(id: &'static str, shape: Shape, when: When, fields: &'static [&'static str]) -> Question {
    let (each, turn, choices) = (Each::Once, Turn::Asked, Choices::None);
    Question { id, shape, free: false, when, each, turn, spared: false, completes: false, choices, fields }
}

const fn one(id: &'static str, choices: Choices, when: When, fields: &'static [&'static str]) -> Question {
    Question { choices, ..question(id, One, when, fields) }
}

const fn several(id: &'static str, choices: Choices, when: When, fields: &'static [&'static str]) -> Question {
    Question { choices, free: true, ..question(id, Several, when, fields) }
}

const fn free(question: Question) -> Question {
    Question { free: true, ..question }
}

/// Left to the summary when an earlier case goes on.
const fn first(question: Question) -> Question {
    Question { turn: Turn::First, ..question }
}

/// Always left to the summary.
const fn aside(question: Question) -> Question {
    Question { turn: Turn::Aside, free: true, ..question }
}

/// Left to the summary of an objection, which does not hang on it.
const fn spared(question: Question) -> Question {
    Question { spared: true, ..question }
}

/// Asked where the answer before it is not whole.
const fn completes(question: Question) -> Question {
    Question { completes: true, ..question }
}

const fn each(of: &'static str, question: Question) -> Question {
    Question { each: Each::Of(of), ..question }
}

const fn fact(fact: Fact) -> When {
    When::Fact(fact)
}

const CHANNELS: Choices = Choices::Words(&["form", "post", "email", "fax"]);

/// What a company writes.
const ANSWERS: &[&str] = &["nothing", "acknowledged", "honoured", "refused", "id-demanded", "extended", "other"];

const REASONS: &[&str] = &[
    "not-identifiable",
    "no-particular-situation",
    "compelling-grounds",
    "de-identified",
    "not-technically-possible",
    "court-allowed",
    "excessive",
];

const GAPS: &[&str] = &[
    "general-text",
    "links-only",
    "accounts-open",
    "past-use-open",
    "copies-open",
    "content-of-others-open",
    "recipients-open",
    "data-missing",
];

/// Where the person concerned lives.
const HOME: &[&str] =
    &["represented.street", "represented.lines", "represented.postal_code", "represented.city", "represented.country"];

const SCOPE: &[&str] = &["rights-letters", "receive-answers", "complaint", "court", "sub-authority"];

/// What the person did, with the kind of letter that does it.
pub const ELSE: &[&str] = &["access", "erasure", "withdrawal"];

/// Goals, and the kind of letter each is for; none where the letter follows from what happened.
pub const GOALS: &[(&str, Option<&str>)] = &[
    ("object", Some("objection")),
    ("go-on", None),
    ("access", Some("access")),
    ("erase", Some("erasure")),
    ("withdraw", Some("consent-withdrawal")),
    ("complain", Some("complaint")),
    ("inquire", Some("progress-inquiry")),
    ("authorise", Some("authorisation")),
];

const GOAL_WORDS: &[&str] = &["object", "go-on", "access", "erase", "withdraw", "complain", "inquire", "authorise"];

const SAID_SOMETHING: When = Not(&Is("answer", &["nothing"]));
const SENT_SOMETHING: When = Any(&[Is("objected", &["yes"]), Given("asked-else")]);

/// All of them.
pub static QUESTIONS: &[Question] = &[
    // What it is about.
    one("goal", Choices::Words(GOAL_WORDS), fact(F::KindOpen), &["kind"]),
    one("who", Choices::Roles, When::Always, &["represented.relation"]),
    question("child-name", Line, Is("who", &["child"]), &["represented.name"]),
    question("child-born", Line, Is("who", &["child"]), &["represented.birth_year"]),
    one("custody", Choices::Words(&["joint", "sole"]), Is("who", &["child"]), &["represented.joint_custody"]),
    one("ward-basis", Choices::Words(&["court", "power"]), Is("who", &["ward"]), &["represented.basis"]),
    question("ward-name", Line, Is("who", &["ward"]), &["represented.name"]),
    free(question("ward-address", Line, Is("who", &["ward"]), HOME)),
    question("client-name", Line, Is("who", &["client"]), &["represented.name"]),
    question("client-address", Line, Is("who", &["client"]), HOME),
    Question {
        free: false,
        ..several(
            "services",
            Choices::Services,
            fact(F::Prints("accounts")),
            &["account", "matter.account_holder", "account.*.service"],
        )
    },
    one(
        "controller",
        Choices::Controllers,
        fact(F::SeveralControllers),
        &["recipient.controller", "matter.controller"],
    ),
    each(
        "services",
        question(
            "account",
            Line,
            All(&[fact(F::Prints("accounts")), Not(&Is("services", &["none"]))]),
            &["account.*.url", "account.*.handle", "account.*.email", "account.*.phone"],
        ),
    ),
    // What happened so far.
    one("objected", Choices::Words(&["yes", "no", "unknown"]), fact(F::History), &["matter.status"]),
    free(question("objected-on", Day, All(&[fact(F::History), Is("objected", &["yes"])]), &["event.*.date"])),
    completes(one(
        "objected-before",
        Choices::Words(&["before", "after"]),
        All(&[fact(F::History), Is("objected", &["yes"]), Empty("objected-on"), fact(F::BeginningOpen)]),
        &["matter.status"],
    )),
    spared(first(one(
        "objected-how",
        CHANNELS,
        All(&[fact(F::History), Is("objected", &["yes"]), Given("objected-on")]),
        &["event.*.channel"],
    ))),
    several(
        "asked-else",
        Choices::Words(ELSE),
        All(&[fact(F::History), fact(F::GoesOn), Not(&Is("objected", &["yes"]))]),
        &["event.*.what"],
    ),
    each("asked-else", question("asked-on", Day, Given("asked-else"), &["event.*.date"])),
    each("asked-else", first(one("asked-how", CHANNELS, Given("asked-else"), &["event.*.channel"]))),
    spared(one("answer", Choices::Words(ANSWERS), All(&[fact(F::History), SENT_SOMETHING]), &["event.*.what"])),
    free(question(
        "answer-on",
        Day,
        All(&[fact(F::History), Given("answer"), SENT_SOMETHING, SAID_SOMETHING]),
        &["event.*.date"],
    )),
    first(one(
        "answer-how",
        CHANNELS,
        All(&[fact(F::History), Given("answer-on"), SENT_SOMETHING, SAID_SOMETHING]),
        &["event.*.channel"],
    )),
    spared(free(question(
        "objected-received",
        Day,
        All(&[
            fact(F::History),
            Is("objected", &["yes"]),
            Given("objected-on"),
            Not(&Is("objected-how", &["form"])),
            Any(&[Not(&fact(F::Chain)), Is("answer", &["nothing"])]),
        ]),
        &["event.*.received"],
    ))),
    each("asked-else", free(first(question("asked-received", Day, Given("asked-else"), &["event.*.received"])))),
    free(first(question(
        "answer-words",
        Lines,
        All(&[
            fact(F::History),
            SENT_SOMETHING,
            Given("answer-on"),
            Is("answer", &["refused", "id-demanded", "other"]),
        ]),
        &["event.*.note"],
    ))),
    question(
        "identified",
        YesNo,
        All(&[fact(F::History), SENT_SOMETHING, Given("answer-on"), Is("answer", &["id-demanded"])]),
        &["event.*.what"],
    ),
    question(
        "identified-on",
        Day,
        All(&[
            fact(F::History),
            SENT_SOMETHING,
            Given("answer-on"),
            Is("answer", &["id-demanded"]),
            Is("identified", &["yes"]),
        ]),
        &["event.*.date"],
    ),
    first(question(
        "reminded",
        YesNo,
        All(&[
            fact(F::History),
            fact(F::Complains),
            SENT_SOMETHING,
            Is("answer", &["nothing", "acknowledged", "extended"]),
        ]),
        &["event.*.what"],
    )),
    free(question(
        "reminded-on",
        Day,
        All(&[fact(F::History), fact(F::Complains), SENT_SOMETHING, Is("reminded", &["yes"])]),
        &["event.*.date"],
    )),
    question("complained-on", Day, fact(F::Pending), &["event.*.date"]),
    first(one("complained-how", CHANNELS, fact(F::Pending), &["event.*.channel"])),
    free(question("complained-received", Day, fact(F::Pending), &["event.*.received"])),
    free(question("authority-wrote", Day, fact(F::Pending), &["event.*.date"])),
    free(first(question(
        "authority-sign",
        Line,
        All(&[fact(F::Pending), Given("authority-wrote")]),
        &["recipient.reference"],
    ))),
    one("letter", Choices::Letters, fact(F::LetterOpen), &["kind"]),
    several(
        "refusal-reasons",
        Choices::Words(REASONS),
        All(&[fact(F::Prints("refusal")), Given("answer-on"), Is("answer", &["refused"])]),
        &["matter.refusal_reasons"],
    ),
    several(
        "answer-gaps",
        Choices::Words(GAPS),
        All(&[fact(F::Prints("gaps")), Given("answer-on"), Is("answer", &["other", "honoured"])]),
        &["matter.answer_gaps"],
    ),
    // Why.
    several("grounds", Choices::Grounds, fact(F::Prints("grounds")), &["matter.grounds"]),
    free(question("own-grounds", Lines, fact(F::Prints("own_grounds")), &["matter.own_grounds"])),
    // Who.
    question("name", Line, When::Always, &["sender.name"]),
    question("organisation", Line, Is("who", &["client"]), &["sender.organisation"]),
    free(question("position", Line, Is("who", &["client"]), &["sender.position"])),
    free(question("register", Line, Is("who", &["client"]), &["sender.register"])),
    question("street", Line, When::Always, &["sender.street", "sender.lines"]),
    question("place", Line, When::Always, &["sender.postal_code", "sender.city"]),
    completes(question("country", Line, fact(F::CountryOpen), &["sender.country"])),
    free(question("email", Line, When::Always, &["sender.email"])),
    question("centre-name", Line, fact(F::ToRepresentative), &["recipient.name"]),
    question(
        "centre-address",
        Line,
        fact(F::ToRepresentative),
        &["recipient.street", "recipient.lines", "recipient.postal_code", "recipient.city", "recipient.country"],
    ),
    several("scope", Choices::Words(SCOPE), fact(F::Prints("scope")), &["matter.scope"]),
    // To whom, and with what.
    one("authority", Choices::Authorities, fact(F::AuthorityOpen), &["recipient.authority"]),
    several("evidence", Choices::Events, All(&[fact(F::ToAuthority), fact(F::Happened)]), &["event.*.enclosure"]),
    free(question("file", Files, Given("evidence"), &["enclosure.*.file", "enclosure.*.title"])),
    free(first(question(
        "proof",
        Files,
        Is("who", &["ward", "client"]),
        &["represented.enclosure", "enclosure.*.file"],
    ))),
    // What nobody needs to say.
    aside(question("phone", Line, When::Always, &["sender.phone"])),
    aside(question("reference", Line, When::Always, &["reference"])),
    aside(one("language", Choices::Languages, When::Always, &["language"])),
    aside(one("signature", Choices::Words(&["blank", "typed", "image"]), When::Always, &["signature.kind"])),
    question("signature-file", Files, Is("signature", &["image"]), &["signature.image"]),
];
