//! Letters of the user's own.
//!
//! In: a byte that says which file of a letter is another one, and the file. Out: the letter, filled and printed; or problems with their places.

use widerspruch::case::Case;
use widerspruch::letter::compose;
use widerspruch::letter::plain_text::plain_text;
use widerspruch::review::samples;
use widerspruch::template::Templates;
use widerspruch::{Press, Problems};

use crate::office::{OFFICE, refused, room, today, told};
use crate::seeds::{self, Seed};

const FILES: [(&str, &str); 10] = [
    ("de/objection/letter.hbs", "objection"),
    ("de/complaint/letter.hbs", "complaint"),
    ("de/complaint/form.hbs", "complaint"),
    ("de/access/next-steps.hbs", "access"),
    ("de/access/words.toml", "access"),
    ("access/letter.toml", "access"),
    ("de/phrases.toml", "objection"),
    ("de/grounds.toml", "objection"),
    ("de/citation.toml", "objection"),
    ("de/language.toml", "objection"),
];

/// Fills a letter of one's own.
pub fn fill(bytes: &[u8]) {
    let Some((which, bytes)) = bytes.split_first() else { return };
    let (path, kind) = FILES[usize::from(*which) % FILES.len()];
    let full = which & 64 != 0;
    if let Err(problems) = letter(path, kind, full, bytes) {
        refused(&problems);
    }
}

fn letter(path: &str, kind: &str, full: bool, bytes: &[u8]) -> Result<(), Problems> {
    let folder = room().join("letters");
    // Whatever file was another one before is gone.
    let _ = std::fs::remove_dir_all(&folder);
    let path = folder.join(path);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
    std::fs::write(&path, bytes).expect("a file is written");
    let templates = Templates::with_folder(&folder)?;
    let template = templates.get(kind, "de")?;
    let controller = OFFICE.directory.controller("meta").expect("Meta");
    let Some(status) = samples::statuses(&template, controller).next() else { return Ok(()) };
    let case: Option<Case> = samples::one(&template, &OFFICE.directory, controller, status, "self", full);
    let Some(case) = case else { return Ok(()) };
    let draft = compose::compose(&case, &templates, &OFFICE.directory, &OFFICE.faces, &OFFICE.album, today())?;
    told(draft.warnings.iter());
    let _ = plain_text(&draft.letter);
    let pdf = Press::new(&OFFICE).print(&case, &draft, None)?;
    assert!(pdf.pages >= 1);
    Ok(())
}

/// The files as they are.
pub fn seeds() -> Vec<Seed> {
    let own = |(which, (path, _)): (usize, &(&str, &str))| Seed {
        name: path.replace('/', "-"),
        bytes: [vec![which as u8], seeds::file(&format!("letter_templates/{path}"))].concat(),
    };
    let mut all: Vec<Seed> = FILES.iter().enumerate().map(own).collect();
    all.extend(seeds::texts(&[
        "\0subject: {{case.kind}}\n\nText {{#if sender.email}}{{sender.email}}{{else}}-{{/if}}\n",
        "\0{{#each accounts}}{{this.service}}{{/each}} {{cite \"GDPR 21(1)\"}}\n",
        "\0{{#if (and (or a b) c)}}{{> x}}{{/if}}",
    ]));
    all.extend(seeds::all("template", &[], &[], 16 << 10));
    all
}
