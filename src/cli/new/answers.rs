//! Answers that are not typed one by one.
//!
//! In: `--answers FILE`, TOML with a key for each answer (`account.facebook = "…"`), and the options. Out: the interview with
//! these answers, or every one that is wrong; warned of is what is not asked for.

use std::path::Path;

use super::args::{Answered, Given};
use widerspruch::file;
use widerspruch::interview::{Asked, Each, Interview, QUESTIONS, Shape, tree};
use widerspruch::problem::{Code, Problems, did_you_mean};
use widerspruch::read::node::{Node, Value};
use widerspruch::words::{Arg, Join, Say};

/// Answers by id.
pub type Answers = Vec<(String, Vec<String>)>;

/// All that came with a command; an option goes before the line of a file.
///
/// # Errors
/// Those of the file.
pub fn all(answered: Answered) -> Result<Answers, Problems> {
    let mut given = answered.answers.as_deref().map(read).transpose()?.unwrap_or_default();
    let Given(mut own) = answered.given;
    given.retain(|(id, _)| !own.iter().any(|(known, _)| known == id));
    own.append(&mut given);
    Ok(own)
}

/// Reads a file of answers.
///
/// # Errors
/// It cannot be read, is no TOML, or answers a question that does not exist.
fn read(path: &Path) -> Result<Answers, Problems> {
    let name = path.display().to_string();
    let text = file::text(path, file::FileKind::Case).map_err(|fault| fault.problem(&name))?;
    let node = tree(&name, &text)?;
    let mut answers = Answers::new();
    let mut problems = Problems::new();
    collect(&node, "", &mut answers, &mut problems, &name);
    if problems.has_errors() { Err(problems) } else { Ok(answers) }
}

fn collect(node: &Node, path: &str, answers: &mut Answers, problems: &mut Problems, file: &str) {
    if let Value::Table(entries) = &node.value {
        for entry in entries {
            let path = if path.is_empty() { entry.key.clone() } else { format!("{path}.{}", entry.key) };
            collect(&entry.node, &path, answers, problems, file);
        }
        return;
    }
    if !is_question(path) {
        let near = did_you_mean(path, QUESTIONS.iter().map(|question| question.id)).map(str::to_owned);
        problems.push(Code::NewUnknownAnswer { id: path.into(), near: near.into() }.error().file(file));
        return;
    }
    match texts(node) {
        Some(texts) => answers.push((path.to_owned(), texts)),
        None => problems.push(Code::NewAnswersFile { name: path.into() }.error().file(file)),
    }
}

fn is_question(id: &str) -> bool {
    QUESTIONS.iter().any(|question| match question.each {
        Each::Once => question.id == id,
        Each::Of(_) => id.split_once('.').is_some_and(|(first, of)| first == question.id && !of.is_empty()),
    })
}

fn texts(node: &Node) -> Option<Vec<String>> {
    match &node.value {
        Value::List(items) => items.iter().map(one).collect(),
        _ => Some(vec![one(node)?]),
    }
}

fn one(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) | Value::Date(text) | Value::Number(text) => Some(text.clone()),
        Value::Boolean(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        _ => None,
    }
}

/// Answers the questions that are asked; the path changes with each answer, so it is walked until nothing more is found.
/// Tells every answer that is wrong, what is doubtful, and what is not asked for.
pub fn give(interview: &mut Interview<'_>, given: &[(String, Vec<String>)], asks: bool) -> Problems {
    let mut problems = Problems::new();
    let mut done: Vec<String> = Vec::new();
    loop {
        let mut open = open_answer(interview, given, &done);
        // What nobody will be asked is settled, since another question may depend on it: "before or after" on a day left empty.
        if open.is_none() && !asks {
            interview.settle();
            open = open_answer(interview, given, &done);
        }
        let Some((asked, typed)) = open else { break };
        done.push(asked.id());
        if typed.len() > 1 && takes_one(&asked) {
            problems.push(Code::NewOneAnswer { flag: format!("--{}", asked.id()).into() }.error());
            continue;
        }
        let typed = with_country(interview, &asked, typed, given);
        match interview.set(&asked, &typed) {
            Ok(warnings) => problems.extend(warnings),
            Err(found) => problems.extend(found.into_iter().map(|problem| {
                // An option knows no numbers of a list.
                let problem = match problem.code {
                    Code::NewChoice { .. } => {
                        let words = interview.choices(&asked).into_iter().map(|offered| offered.id);
                        Code::NewChoiceWord { words: Arg::list(words, Join::Comma) }.error()
                    }
                    _ => problem,
                };
                let flag = format!("--{}", asked.id());
                let why = match (Arg::message(&problem), Arg::advice(&problem)) {
                    (message, Arg::Absent) => message,
                    (message, advice) => Say::WordsWithAdvice { message, advice }.into(),
                };
                let told = Code::NewFlag { flag: flag.into(), why }.error();
                told.field(asked.question().fields.first().copied().unwrap_or_default())
            })),
        }
    }
    // Behind a wrong answer questions are hidden that may be asked for.
    if problems.has_errors() {
        return problems;
    }
    for (id, typed) in given.iter().filter(|(id, _)| !done.contains(id)) {
        let code = Code::NewNotAsked { flag: format!("--{id}").into() };
        match id.as_str() {
            _ if interview.is_known(id, typed) => {}
            // A letter to another company, or from another country, is not what was meant.
            "controller" | "country" => problems.push(code.error()),
            _ => problems.push(code.warning()),
        }
    }
    problems
}

/// Whether a question has one answer: several would be joined to a name that nobody has.
fn takes_one(asked: &Asked) -> bool {
    let question = asked.question();
    matches!(question.shape, Shape::Line | Shape::Day | Shape::One | Shape::YesNo) && question.id != "account"
}

/// The first question of the path that has an answer which was not given yet.
fn open_answer(
    interview: &Interview<'_>,
    given: &[(String, Vec<String>)],
    done: &[String],
) -> Option<(Asked, Vec<String>)> {
    interview.path().into_iter().find_map(|asked| {
        let id = asked.id();
        let typed = given.iter().find(|(known, _)| *known == id && !done.contains(&id))?;
        Some((asked, typed.1.clone()))
    })
}

/// A place that names no country and is certain in none, with the one that was given: "Dublin 2" and `--country IE`. What the terminal is set up
/// for says nothing then.
fn with_country(
    interview: &Interview<'_>,
    asked: &Asked,
    typed: Vec<String>,
    given: &[(String, Vec<String>)],
) -> Vec<String> {
    let country = given.iter().find(|(id, _)| id == "country").and_then(|(_, country)| country.first());
    // Code, city, country: a place that tells its country itself is left as it is, and the two are compared.
    let is_open = || interview.read(asked, &typed).map_or(true, |place| place.last().is_none_or(String::is_empty));
    match country.filter(|_| asked.question().id == "place" && is_open()) {
        Some(country) => {
            let whole = vec![format!("{}, {country}", typed.join(" "))];
            if interview.read(asked, &whole).is_ok() { whole } else { typed }
        }
        None => typed,
    }
}
