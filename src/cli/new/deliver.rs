//! What happens with a case that was saved.
//!
//! In: what was chosen and the case file. Out: what the commands `render`, `send` and `follow` make of it. In a terminal
//! (`InTerminal`) each is told in lines that fit, what to do now once at the end, and what fails is told and leaves the choice again;
//! a script (`all`) gets what the commands print.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::args::Deliver;
use super::dialogue::{Dialogue, told};
use crate::cli::args::{RenderArgs, SendArgs, TextOf};
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::cli::menu::{Back, Menu, Question, Typed};
use crate::cli::output::{self, Existing};
use crate::cli::sealers::Sealers;
use crate::cli::{follow_add, follow_feed, render, send, shell};
use widerspruch::case::{Case, load};
use widerspruch::email;
use widerspruch::interview::Interview;
use widerspruch::letter::compose::Draft;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::letter::step_sheet::sections;
use widerspruch::mail::missing;
use widerspruch::office::Press;
use widerspruch::problem::{Code, Problems};
use widerspruch::visible::shown;
use widerspruch::words::{Arg, Join};

/// What can be chosen for this letter.
pub fn offered(interview: &Interview<'_>, context: &Context) -> Vec<Deliver> {
    let facts = interview.ways();
    let mut ways = vec![Deliver::Pdf];
    if facts.form {
        ways.push(Deliver::Form);
    }
    ways.push(Deliver::Steps);
    if facts.email {
        ways.push(Deliver::Eml);
        if !context.config.smtp.is_empty() {
            ways.push(Deliver::Send);
        }
    }
    if facts.answered {
        ways.push(Deliver::Follow);
    }
    ways
}

/// Does all of it for a script, one after the other.
///
/// # Errors
/// As the commands that do it.
pub fn all(wished: &[Deliver], case: &Path, force: bool, context: &mut Context) -> Result<(), Failure> {
    let plain = || RenderArgs {
        cases: vec![case.to_path_buf()],
        output: None,
        out: None,
        text: None,
        steps: false,
        follow: false,
        force,
        allow_large: false,
    };
    for way in wished {
        match way {
            Deliver::Pdf => render::run(plain(), context)?,
            Deliver::Form => render::run(RenderArgs { text: Some(TextOf::Form), ..plain() }, context)?,
            // The letter has told them.
            Deliver::Steps if wished.contains(&Deliver::Pdf) => {}
            Deliver::Steps => render::run(RenderArgs { steps: true, ..plain() }, context)?,
            Deliver::Read => render::run(RenderArgs { text: Some(TextOf::Letter), ..plain() }, context)?,
            Deliver::Eml => send::run(mail(case, Some(folder(case)), force), context)?,
            Deliver::Send => send::run(mail(case, None, force), context)?,
            Deliver::Follow => follow_add::cases(&[case.to_path_buf()], None, context)?,
        }
    }
    Ok(())
}

/// What became of a case in a terminal.
pub struct InTerminal<'d, 's, 'i, 'w> {
    dialogue: &'d Dialogue<'s>,
    interview: &'i Interview<'w>,
    case: &'d Path,
    force: bool,
    /// Whether the letter lies there as a PDF, or was sent.
    pub made: bool,
    sent: bool,
    /// Whether its matter is followed already.
    followed: bool,
}

impl<'d, 's, 'i, 'w> InTerminal<'d, 's, 'i, 'w> {
    /// Nothing yet.
    pub fn new(dialogue: &'d Dialogue<'s>, interview: &'i Interview<'w>, case: &'d Path, force: bool) -> Self {
        InTerminal { dialogue, interview, case, force, made: false, sent: false, followed: false }
    }

    /// The same for a case whose matter is followed.
    pub fn of_followed(self) -> Self {
        InTerminal { followed: true, ..self }
    }

    /// Does what is wished for, else asks; asks again where something failed.
    ///
    /// # Errors
    /// Standard output cannot be written to.
    pub fn run(&mut self, wished: &[Deliver], context: &mut Context) -> Result<(), Failure> {
        let mut wished = wished.to_vec();
        let words = context.terminal.words.clone();
        loop {
            if wished.is_empty() {
                let mut ways = offered(self.interview, context);
                if self.followed {
                    ways.retain(|way| *way != Deliver::Follow);
                    // Nobody has seen it: there was no summary in which it can be read.
                    ways.push(Deliver::Read);
                }
                wished = self.dialogue.deliver(&words, &ways);
            }
            wished.sort();
            wished.dedup();
            let (mut undone, mut with_its_steps) = (Vec::new(), false);
            for way in &wished {
                if !self.told(*way, context)? {
                    undone.push(*way);
                } else if *way == Deliver::Steps {
                    // In its place among the others, and once.
                    self.steps(context)?;
                    with_its_steps = true;
                }
            }
            // What to do is of use wherever there is a letter.
            let with_steps = |way: &Deliver| matches!(way, Deliver::Pdf | Deliver::Eml);
            if !with_its_steps && wished.iter().any(|way| with_steps(way) && !undone.contains(way)) {
                self.steps(context)?;
            }
            if wished == [Deliver::Read] && undone.is_empty() {
                // What becomes of it is asked of whoever has read it.
                wished.clear();
                continue;
            }
            if undone.is_empty() {
                return Ok(());
            }
            let named = |way: &Deliver| self.interview.words(&format!("deliver-{}", way.word()), &[]);
            let items = Arg::list(undone.iter().map(named), Join::Comma);
            self.dialogue.screen.gap();
            self.dialogue.screen.say(&self.interview.words("undone", &[("items", items)]), 0);
            wished.clear();
        }
    }

    /// Does one thing; false where it failed and was told.
    fn told(&mut self, way: Deliver, context: &mut Context) -> Result<bool, Failure> {
        context.terminal.teller = Some(told);
        let done = self.one(way, context);
        context.terminal.teller = None;
        let problems = match done {
            Ok(whole) => return Ok(whole),
            Err(Failure::Output(error)) => return Err(Failure::Output(error)),
            // Somebody said no, or a mail waits: that was told.
            Err(Failure::Told(_)) => return Ok(true),
            Err(Failure::Problems(problems) | Failure::Ended(_, problems)) => problems,
        };
        problems.iter().for_each(|problem| self.dialogue.tell(self.interview, problem));
        Ok(false)
    }

    fn one(&mut self, way: Deliver, context: &mut Context) -> Result<bool, Failure> {
        let lacks = self.tell_missing(way, context)?;
        match way {
            Deliver::Pdf => self.pdf(context)?,
            Deliver::Form => {
                let (case, draft) = self.ready(context)?;
                let text = self.interview.world().office.form_text(&case, &draft)?;
                self.dialogue.screen.gap();
                match std::io::stdout().is_terminal() {
                    // Broken at words, as all else that is read here; the command gives it whole, to be copied.
                    true => {
                        self.dialogue.screen.say(text.trim_end(), 0);
                        self.dialogue.screen.gap();
                        let command = format!("widerspruch render --text=form {}", shell::typed(self.case));
                        self.dialogue.command(&self.interview.words("form-whole", &[]), &command);
                    }
                    false => context.terminal.text(text.trim_end())?,
                }
            }
            Deliver::Steps => {
                self.ready(context)?;
            }
            Deliver::Read => {
                let (_, draft) = self.ready(context)?;
                self.dialogue.screen.gap();
                self.dialogue.screen.say(plain_text(&draft.letter).trim_end(), 0);
            }
            // Whoever has a draft can add to it; nobody adds to what is sent.
            Deliver::Eml if lacks && !self.dialogue.agrees(&context.terminal.words, "incomplete", &[]) => {}
            Deliver::Send if lacks => return Ok(false),
            Deliver::Eml => {
                let Some(from) = self.from(context)? else { return Ok(true) };
                let _writing = self.dialogue.interruption.hold();
                let draft = mail(self.case, Some(folder(self.case)), self.force);
                send::run(SendArgs { incomplete: lacks, from, ..draft }, context)?;
            }
            Deliver::Send => {
                self.dialogue.interruption.lend(true);
                let sent = send::run(mail(self.case, None, self.force), context);
                self.dialogue.interruption.lend(false);
                self.sent = sent.is_ok();
                self.made |= self.sent;
                sent?;
            }
            Deliver::Follow => self.follow(context)?,
        }
        Ok(true)
    }

    /// Tells what a mail lacks, if it is to be one; true where it lacks something.
    fn tell_missing(&self, way: Deliver, context: &Context) -> Result<bool, Failure> {
        if !matches!(way, Deliver::Eml | Deliver::Send) {
            return Ok(false);
        }
        let office = self.interview.world().office;
        let (mut case, _) = load::file(self.case, &office.directory)?;
        case.sign_for_mail();
        let draft = office.draft(&case, context.today)?;
        let letter = missing::Letter { case: &case, draft: &draft, seal: None, bytes: None };
        let all = missing::missing(&letter, &office.directory);
        for problem in &all {
            let what = problem.message_in(&context.terminal.words);
            self.dialogue.screen.say(&self.interview.words("wrong", &[("what", what.into())]), 0);
        }
        Ok(!all.is_empty())
    }

    /// From whom a draft is, where neither letter nor configuration says it; none at all where nobody wants to say.
    fn from(&self, context: &Context) -> Result<Option<Option<String>>, Problems> {
        let (case, _) = load::file(self.case, &self.interview.world().office.directory)?;
        let known = case.sender.email.is_some() || context.config.smtp.len() == 1;
        Ok(if known { Some(None) } else { self.dialogue.address(self.interview).map(Some) })
    }

    fn ready(&self, context: &Context) -> Result<(Case, Draft), Problems> {
        let office = self.interview.world().office;
        let (case, _) = load::file(self.case, &office.directory)?;
        let draft = office.draft(&case, context.today)?;
        Ok((case, draft))
    }

    fn pdf(&mut self, context: &mut Context) -> Result<(), Failure> {
        let (case, draft) = self.ready(context)?;
        let path = self.case.with_extension("pdf");
        let name = path.display().to_string();
        let there = path.symlink_metadata().is_ok();
        let force = self.force
            || (there && self.dialogue.agrees(&context.terminal.words, "replace", &[("file", Arg::from(&name))]));
        if there && !force {
            return Ok(());
        }
        let sealer = Sealers::new(&context.terminal.words).for_case(&case, context.now)?;
        let pdf = Press::new(self.interview.world().office).print(&case, &draft, sealer.as_deref())?;
        {
            let _writing = self.dialogue.interruption.hold();
            output::write(&path, &pdf.bytes, if force { Existing::Replace } else { Existing::Keep })?;
        }
        self.made = true;
        follow_feed::tell(&[(&case, self.case)], false, &self.interview.world().office.directory, context);
        let pages = self.interview.words("pages", &[("n", pdf.pages.into())]);
        let parts = [("file", name.into()), ("pages", pages.into()), ("recipient", draft.recipient.into())];
        self.dialogue.screen.say(&self.interview.words("written", &parts), 0);
        Ok(())
    }

    /// What to do with the letter, in lines that fit.
    fn steps(&self, context: &Context) -> Result<(), Failure> {
        let (_, draft) = self.ready(context)?;
        let screen = &self.dialogue.screen;
        for (heading, steps) in sections(&draft.next_steps, &draft.language.words.steps) {
            screen.gap();
            if let Some(heading) = heading {
                screen.say(heading, 0);
            }
            steps.iter().for_each(|step| screen.say(&format!("• {}", step.plain()), 2));
        }
        Ok(())
    }

    fn follow(&self, context: &Context) -> Result<(), Failure> {
        let taken = {
            let _writing = self.dialogue.interruption.hold();
            follow_feed::take_in(&[self.case.to_path_buf()], None, context)?
        };
        for followed in taken {
            let say = |id: &str, more: &[(&'static str, Arg)]| self.interview.words(id, more);
            let parts = [("id", followed.id.into()), ("label", Arg::from(&followed.label))];
            self.dialogue.screen.say(&say("followed", &parts), 0);
            if !self.sent {
                self.command(&say("followed-sent", &[]), &format!("widerspruch follow event {} sent", followed.id));
            }
            self.command(&say("followed-list", &[]), "widerspruch follow list");
            self.command(&say("followed-calendar", &[]), "widerspruch follow calendar -o widerspruch.ics");
        }
        Ok(())
    }

    fn command(&self, what: &str, command: &str) {
        self.dialogue.command(what, command);
    }
}

impl Dialogue<'_> {
    /// An address of e-mail; none where nothing is typed.
    fn address(&self, interview: &Interview<'_>) -> Option<String> {
        let said = |attribute| interview.text("deliver-from", attribute, &[]);
        let question =
            Question { text: said(None).unwrap_or_default(), hint: said(Some("hint")), help: None, back: Back::Done };
        let menu = Menu { screen: &self.screen, words: &interview.world().words };
        menu.ask(&question);
        loop {
            let Typed::Answer(typed) = menu.line(&question) else { return None };
            match email::address(&typed) {
                _ if typed.is_empty() => return None,
                Ok(_) => return Some(typed),
                Err(_) => self.tell(interview, &Code::CaseEmail { text: shown(&typed).into() }.error()),
            }
        }
    }

    /// Names a command, on a line of its own so that it can be copied.
    pub(super) fn command(&self, what: &str, command: &str) {
        self.screen.say(what, 0);
        self.screen.say(&format!("  {command}"), 4);
    }
}

/// Where drafts lie: beside the case.
fn folder(case: &Path) -> PathBuf {
    case.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_path_buf()
}

fn mail(case: &Path, eml: Option<PathBuf>, force: bool) -> SendArgs {
    SendArgs { eml, force, ..SendArgs::of(case) }
}
