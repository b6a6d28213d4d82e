//! The example at the end of each command's help.
//!
//! In: the way to a command (`follow next`). Out: lines for a shell that work as they stand in a folder with what `example` writes
//! (`objection.toml` and the other letters, `centre.toml`, `table.csv`); `tests/examples.rs` runs all of them. They are the same in
//! every language.

use clap::Command;

use widerspruch::words::{Say, Words};

/// Lines by the way to the command; no line is longer than 78 columns.
const EXAMPLES: &[(&str, &str)] = &[
    ("", "widerspruch example objection > letter.toml\nwiderspruch render letter.toml"),
    (
        "new",
        "widerspruch new objection --services facebook --grounds old-posts \\\n    --account.facebook @nora.example --name \"Nora Sample\" \\\n    \
         --street \"Prüfstraße 1\" --place \"39104 Magdeburg\" -o nora.toml",
    ),
    ("example", "widerspruch example complaint > my-complaint.toml"),
    ("check", "widerspruch check objection.toml complaint.toml"),
    ("render", "widerspruch render objection.toml"),
    ("sign", SIGNED),
    (
        "verify",
        "umask 077\necho \"a password of your own\" > password\n\
         openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \\\n    -subj \"/CN=Nora Sample\" -keyout key.pem -out cert.pem\n\
         openssl pkcs12 -export -inkey key.pem -in cert.pem -out me.p12 \\\n    -passout file:password\n\
         widerspruch render objection.toml\n\
         widerspruch sign objection.pdf --identity me.p12 --password-file password\n\
         widerspruch verify objection-signed.pdf --trust cert.pem",
    ),
    ("send", "widerspruch send progress-inquiry.toml --eml drafts"),
    ("outbox", "widerspruch outbox list"),
    ("outbox list", "widerspruch outbox list --only unknown"),
    ("outbox show", "widerspruch outbox show 1"),
    ("outbox run", "widerspruch outbox run --yes"),
    ("outbox resolve", "widerspruch outbox resolve 1 --resend"),
    ("outbox cancel", "widerspruch outbox cancel 1"),
    ("outbox purge", "widerspruch outbox export 1 -o evidence.eml\nwiderspruch outbox purge 1 --yes"),
    ("outbox export", "widerspruch outbox export 1 -o evidence.eml"),
    ("batch", "widerspruch batch table.csv --centre centre.toml --out letters"),
    (
        "batch merge",
        "widerspruch batch table.csv --centre centre.toml --out letters --shard 1/2\n\
         widerspruch batch table.csv --centre centre.toml --out letters --shard 2/2\n\
         widerspruch batch merge letters --print-file letters.pdf",
    ),
    ("batch purge", "widerspruch batch table.csv --centre centre.toml --out letters\nwiderspruch batch purge letters"),
    ("templates", "widerspruch templates list"),
    ("templates list", "widerspruch templates list --older-than 6"),
    ("templates show", "widerspruch templates show objection --language de"),
    ("templates check", "widerspruch templates export my-letters\nwiderspruch templates check my-letters"),
    ("templates export", "widerspruch templates export my-letters"),
    ("authorities", "widerspruch authorities find 04109 Leipzig"),
    ("authorities list", "widerspruch authorities list"),
    ("authorities show", "widerspruch authorities show de-sn"),
    ("authorities find", "widerspruch authorities find 04109 Leipzig"),
    ("controllers", "widerspruch controllers list"),
    ("controllers list", "widerspruch controllers list"),
    ("controllers show", "widerspruch controllers show meta"),
    ("facts", "widerspruch facts list --older-than 30"),
    ("facts list", "widerspruch facts list --older-than 30 -o list.csv"),
    (
        "facts take",
        "widerspruch facts list --older-than 0 -o list.csv\n\
         sed -i '2s/\"\";\"\";\"\";\"\"/\"2026-11-22\";\"N. Sample\";\"ok\";\"\"/' list.csv\n\
         widerspruch facts take list.csv",
    ),
    ("facts renew", "widerspruch facts renew ."),
    ("data", "widerspruch data list"),
    ("data update", UPDATED),
    ("data list", "widerspruch data list"),
    (
        "data remove",
        "widerspruch data keys facts.key\n\
         printf '[[holiday]]\\nplace = \"DE\"\\nname = \"x\"\\non = \"08-08\"\\n' > new.toml\n\
         widerspruch data sign new.toml --key facts.key --number 1 -o 1.signed\n\
         widerspruch data update 1.signed --key facts.key.pub\n\
         widerspruch data remove",
    ),
    (
        "data sign",
        "widerspruch data keys facts.key\n\
         printf '[[holiday]]\\nplace = \"DE\"\\nname = \"x\"\\non = \"08-08\"\\n' > new.toml\n\
         widerspruch data sign new.toml --key facts.key --number 1 -o 1.signed",
    ),
    ("data keys", "widerspruch data keys facts.key"),
    ("follow", "widerspruch follow add objection.toml\nwiderspruch follow list"),
    ("follow add", "widerspruch follow add objection.toml"),
    ("follow list", "widerspruch follow add objection.toml\nwiderspruch follow list"),
    ("follow show", "widerspruch follow add objection.toml\nwiderspruch follow show 1"),
    (
        "follow event",
        "widerspruch follow add objection.toml\nwiderspruch follow event 1 sent --on 2026-09-01 --how post",
    ),
    (
        "follow next",
        "widerspruch follow add objection.toml\nwiderspruch follow event 1 sent --on 2026-09-01 --how post\n\
         widerspruch follow event 1 refused --on 2026-09-20\n\
         widerspruch follow next 1 --kind reply-to-refusal \\\n    --refusal-reasons not-identifiable -o next.toml",
    ),
    ("follow quiet", "widerspruch follow add objection.toml\nwiderspruch follow quiet 1 --until 2027-01-15"),
    (
        "follow calendar",
        "widerspruch follow add objection.toml\nwiderspruch follow event 1 sent --on 2026-09-01 --how post\n\
         widerspruch follow calendar -o due.ics",
    ),
    ("follow forget", "widerspruch follow add objection.toml\nwiderspruch follow forget 1 --yes"),
    ("follow export", "widerspruch follow add objection.toml\nwiderspruch follow export 1 -o matter.zip"),
    (
        "follow import",
        "widerspruch follow add objection.toml\nwiderspruch follow export --all -o matters.json\n\
         widerspruch follow import matters.json",
    ),
    ("follow relink", "widerspruch follow add objection.toml\nwiderspruch follow relink 1 objection.toml"),
    #[cfg(feature = "web")]
    ("web", "widerspruch web --no-open"),
    ("deadline", "widerspruch deadline --received 2026-11-20 --months 1 --country IE"),
    ("schema", "widerspruch schema case > case.schema.json"),
    ("completions", "widerspruch completions bash > widerspruch.bash"),
    ("man", "mkdir man1\nwiderspruch man man1"),
];

/// A file that one signed oneself, to try it out.
const UPDATED: &str = "widerspruch data keys facts.key\n\
    printf '[[holiday]]\\nplace = \"DE\"\\nname = \"x\"\\non = \"08-08\"\\n' > new.toml\n\
    widerspruch data sign new.toml --key facts.key --number 1 -o 1.signed\n\
    widerspruch data update 1.signed --key facts.key.pub";

/// A certificate that proves nothing, to try it out.
const SIGNED: &str = "umask 077\necho \"a password of your own\" > password\n\
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \\\n    -subj \"/CN=Nora Sample\" -keyout key.pem -out cert.pem\n\
    openssl pkcs12 -export -inkey key.pem -in cert.pem -out me.p12 \\\n    -passout file:password\n\
    widerspruch render objection.toml\n\
    widerspruch sign objection.pdf --identity me.p12 --password-file password";

/// The lines of a command's example.
pub fn of(way: &str) -> Option<&'static str> {
    EXAMPLES.iter().find(|(known, _)| *known == way).map(|(_, lines)| *lines)
}

/// What stands behind the options of a command: its own text, then the example.
pub fn behind(own: Option<String>, way: &str, words: &Words) -> Option<String> {
    let example = of(way).map(|lines| {
        let indented: Vec<String> = lines.lines().map(|line| format!("  {line}")).collect();
        format!("{}\n{}", words.say(&Say::ManualExample {}), indented.join("\n"))
    });
    match (own, example) {
        (Some(own), Some(example)) => Some(format!("{own}\n\n{example}")),
        (own, example) => own.or(example),
    }
}

/// The same commands with their examples, where nothing else is translated.
pub fn with(command: Command, way: &str, words: &Words) -> Command {
    let own = command.get_after_help().map(ToString::to_string);
    let command = match behind(own, way, words) {
        Some(text) => command.after_help(text),
        None => command,
    };
    command.mut_subcommands(|sub| {
        let way = below(way, sub.get_name());
        with(sub, &way, words)
    })
}

/// The way to a command below another.
pub fn below(way: &str, name: &str) -> String {
    if way.is_empty() { name.to_owned() } else { format!("{way} {name}") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::args::Cli;

    fn ways(command: &Command, way: &str, all: &mut BTreeSet<String>) {
        all.insert(way.to_owned());
        for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
            ways(sub, &below(way, sub.get_name()), all);
        }
    }

    #[test]
    fn every_command_has_one_example_that_fits_a_narrow_terminal() {
        let mut all = BTreeSet::new();
        ways(&Cli::command(), "", &mut all);
        let there: BTreeSet<String> = EXAMPLES.iter().map(|(way, _)| (*way).to_owned()).collect();
        assert_eq!(there.len(), EXAMPLES.len(), "a command has two");
        assert_eq!(there, all);
        for (way, lines) in EXAMPLES {
            assert!(lines.lines().all(|line| line.chars().count() <= 76), "{way}");
            let command = format!("widerspruch {way}");
            assert!(lines.lines().any(|line| line.starts_with(command.trim_end())), "{way}: it does not use it");
        }
    }
}
