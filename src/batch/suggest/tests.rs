use std::path::Path;

use super::*;
use crate::batch::columns;
use crate::centre;
use crate::problem::Source;
use crate::table::Options;
use crate::words::Words;

fn empty() -> Centre {
    centre::read(&Source::new("centre.toml", ""), Path::new("/c")).unwrap()
}

fn proposed(csv: &str, centre: &Centre) -> Proposal {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("t.csv");
    std::fs::write(&path, csv).unwrap();
    let table = Table::open(&path, &Options::default(), &|text| columns::knows(centre, text)).unwrap();
    propose(&table, centre).unwrap()
}

/// The lines of the section, without what says where they come from.
fn lines(csv: &str) -> Vec<String> {
    let proposal = proposed(csv, &empty());
    let text = super::text(&proposal, &Words::english());
    let centre = centre::read(&Source::new("centre.toml", text.as_str()), Path::new("/c")).unwrap();
    let headings: Vec<Arc<str>> = proposal.uses.iter().map(|u| u.heading.clone()).collect();
    let numbered: Vec<(Arc<str>, usize)> = headings.iter().cloned().zip(1..).collect();
    assert_eq!(columns::unknown_columns(&centre, "t.csv", &numbered, 1), [], "{text}");
    assert_eq!(columns::joins(&centre, &headings), [], "{text}");
    text.lines().skip_while(|line| *line != "[columns]").skip(1).map(str::to_owned).collect()
}

#[test]
fn a_table_of_people_is_mapped() {
    let csv = "Nr;Anrede;Vorname;Nachname;Straße;Hausnummer;PLZ;Ort;E-Mail;Facebook-Profil;Instagram;Widerspruch am;Bemerkung\n\
        1;Frau;Änne;Müller;Weg;1;01067;Dresden;a@example.org;https://www.facebook.com/a;@a;01.09.2026;x\n\
        2;Herr;Jörg;Weiß;Allee;2a;39104;Magdeburg;j@example.org;https://www.facebook.com/j;@j;02.09.2026;\n";
    assert_eq!(
        lines(csv),
        [
            "\"Nr\" = \"reference\"",
            "\"Anrede\" = \"\"   # a form of address; the letters have none",
            "\"sender.name\" = \"{{Vorname}} {{Nachname}}\"",
            "\"sender.street\" = \"{{Straße}} {{Hausnummer}}\"",
            "\"PLZ\" = \"sender.postal_code\"",
            "\"Ort\" = \"sender.city\"",
            "\"E-Mail\" = \"sender.email\"",
            "\"Facebook-Profil\" = \"account.facebook.url\"",
            "\"Instagram\" = \"account.instagram.handle\"",
            "\"Widerspruch am\" = \"\"   # ? the day of an earlier objection? \"event.objected.date\" in reminders and complaints",
            "\"Bemerkung\" = \"\"   # a remark",
        ]
    );
    let complaints = centre::read(&Source::new("c", "[defaults]\nkind = \"complaint\"\n"), Path::new("/c")).unwrap();
    assert!(
        text(&proposed(csv, &complaints), &Words::english()).contains("\"Widerspruch am\" = \"event.objected.date\"\n")
    );
}

/// What the proposal leaves out the error of a run leaves out, and a country that the centre's file has is not asked for.
#[test]
fn proposal_and_error_of_the_run_say_the_same() {
    let csv = "Name;Straße;PLZ;Ort;Widerspruch am\nÄnne Müller;Weg 1;01067;Dresden;01.09.2026\n";
    for (kind, read) in [("objection", false), ("complaint", true)] {
        let defaults = format!("[defaults]\nkind = \"{kind}\"\nsender.country = \"DE\"\n");
        let centre = centre::read(&Source::new("c", defaults.as_str()), Path::new("/c")).unwrap();
        let proposal = proposed(csv, &centre);
        let proposed = text(&proposal, &Words::english());
        assert!(!proposed.contains("sender.country"), "{proposed}");
        let headings: Vec<(Arc<str>, usize)> = proposal.uses.iter().map(|u| u.heading.clone()).zip(1..).collect();
        let problems = columns::unknown_columns(&centre, "t.csv", &headings, 1);
        let help = problems.iter().filter_map(|problem| problem.advice()).find(|help| help.contains("Widerspruch am"));
        let line = if read { "\"Widerspruch am\" = \"event.objected.date\"" } else { "\"Widerspruch am\" = \"\"" };
        assert!(proposed.contains(line) && help.unwrap().contains(line), "{kind}: {proposed}");
    }
}

#[test]
fn clients_of_a_centre_live_somewhere() {
    let csv = "Az.;Klient:in;Straße;Nr.;PLZ;Wohnort;Land;Mail;Insta\nA-1;Änne Müller;Weg;1;39104;Magdeburg;DE;a@example.org;@a\n";
    assert_eq!(
        lines(csv),
        [
            "\"Az.\" = \"reference\"",
            "\"Klient:in\" = \"represented.name\"",
            "\"represented.street\" = \"{{Straße}} {{Nr.}}\"",
            "\"PLZ\" = \"represented.postal_code\"",
            "\"Wohnort\" = \"represented.city\"",
            "\"Land\" = \"represented.country\"",
            "\"Mail\" = \"\"   # the centre's own address is in the letters it writes for a client",
            "\"Insta\" = \"account.instagram.handle\"",
        ]
    );
}

#[test]
fn what_is_not_sure_says_so() {
    let csv = "Name;Vorname;PLZ;Adresse;Konto;Farbe;Profil\nMüller;Änne;Magdeburg;Weg 1, 39104 Magdeburg;DE00 0000 0000 0000 0000 00;rot;https://www.facebook.com/a\n";
    let lines = lines(csv);
    assert_eq!(lines[0], "\"sender.name\" = \"{{Vorname}} {{Name}}\"");
    assert_eq!(lines[1], "\"PLZ\" = \"sender.postal_code\"   # ? the cells do not look like postal codes");
    assert_eq!(lines[2], "\"Adresse\" = \"\"   # ? street, postal code and place in one cell: divide the column");
    assert_eq!(lines[3], "\"Konto\" = \"\"   # bank data do not belong into these letters");
    assert!(lines[4].starts_with("\"Farbe\" = \"\"   # ? "), "{}", lines[4]);
    assert_eq!(lines[5], "\"Profil\" = \"account.facebook.url\"");
    let comma = self::lines("Name\n\"Müller, Änne\"\n");
    assert!(comma[0].starts_with("\"Name\" = \"sender.name\"   # ? names with a comma"), "{}", comma[0]);
}

#[test]
fn odd_headings_are_written_as_toml() {
    let csv = "\"E-Mail\n(privat)\";\"Az \"\"neu\"\"\";reference;a\\b\nx@example.org;1;2;3\n";
    let lines = lines(csv);
    assert_eq!(lines[0], "\"E-Mail\\u000A(privat)\" = \"sender.email\"");
    assert!(lines[2].starts_with("# \"reference\" = \"reference\""), "{lines:?}");
    assert!(lines[3].starts_with("\"a\\\\b\" = \"\""), "{lines:?}");
}

/// A flat or a "c/o" that is left out loses the letter, so it is not left out without a doubt.
#[test]
fn an_addition_to_the_address_that_is_filled_is_a_doubt() {
    let line = |cell: &str| {
        let csv = format!(
            "Case ref,Name,Address line 1,Address line 2,Postcode,City\nC-1,Aoife Byrne,1 Main Street,{cell},D04 X2K5,Dublin\n"
        );
        lines(&csv).into_iter().find(|line| line.starts_with("\"Address line 2\"")).unwrap()
    };
    assert!(line("Apt 2").contains("# ? an addition to the address"), "{}", line("Apt 2"));
    assert!(line("").contains("# an addition to the address"), "{}", line(""));
}

#[test]
fn headings_of_austria_and_without_umlauts_are_known() {
    let csv = "GZ;Titel;Vorname;Zuname;Straße/Nr./Tür;PLZ;Ort;Staat;Mail;Handy\n\
        1;Mag.;Anna;Huber;Neubaugasse 1/2/7;1070;Wien;Österreich;a@example.at;0660 1\n2;;Ida;Koch;Lerchenfelder Straße 2;1080;Wien;Österreich;i@example.at;0660 2\n";
    let of = |csv: &str| lines(csv).into_iter().filter(|line| line.contains("sender.")).collect::<Vec<_>>();
    assert_eq!(
        of(csv),
        [
            "\"sender.name\" = \"{{Titel}} {{Vorname}} {{Zuname}}\"",
            "\"Straße/Nr./Tür\" = \"sender.street\"",
            "\"PLZ\" = \"sender.postal_code\"",
            "\"Ort\" = \"sender.city\"",
            "\"Staat\" = \"sender.country\"",
            "\"Mail\" = \"sender.email\"",
            "\"Handy\" = \"sender.phone\"",
        ]
    );
    let csv = "Lfd. Nr.;Name;Vorname;Strasse;Hsnr;Plz;Ort\n1;Grosse;Joerg;Lindenstrasse;1;39104;Magdeburg\n2;Weiss;Ida;Allee;2a;39104;Magdeburg\n";
    assert!(of(csv).contains(&"\"sender.street\" = \"{{Strasse}} {{Hsnr}}\"".to_owned()), "{:?}", of(csv));
}

#[test]
fn a_proposal_is_said_in_german_and_read_all_the_same() {
    let csv = "Nr;Anrede;Name;PLZ;Ort;Farbe\n1;Frau;Änne Müller;Magdeburg;Magdeburg;rot\n";
    let german = text(&proposed(csv, &empty()), &Words::of("de").unwrap());
    centre::read(&Source::new("centre.toml", german.as_str()), Path::new("/c")).unwrap();
    let lines: Vec<&str> = german.lines().collect();
    assert!(lines[0].starts_with("# Vorschlag nach den Überschriften und 1 Zeile von „"), "{}", lines[0]);
    assert!(lines.contains(&"\"Anrede\" = \"\"   # eine Anrede; die Briefe haben keine"), "{german}");
    let postal_code = "\"PLZ\" = \"sender.postal_code\"   # ? die Zellen sehen nicht wie Postleitzahlen aus";
    assert!(lines.contains(&postal_code), "{german}");
}
