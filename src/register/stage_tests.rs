use super::super::chronology::tests::line;
use super::*;
use crate::law::calendar::Calendar;

fn stand(lines: &[&str], today: &str) -> Standing {
    let lines: Vec<Line> = lines.iter().map(|text| line(text)).collect();
    let [ireland, land] = ["IE", "DE-ST"].map(|place| Calendar::of_place(place).unwrap());
    let (ireland, land) = (due::counted_in(&ireland), due::counted_in(&land));
    standing(&lines, "2026-08-31".parse().ok(), today.parse().unwrap(), &ireland, &land)
}

/// Chronology, day; stage, strict end, later end, certain.
type Row<'a> = (&'a [&'a str], &'a str, &'a str, Option<&'a str>, Option<&'a str>, bool);

#[test]
fn every_stage_is_reckoned_from_the_chronology_and_the_day() {
    const SENT: &str = "2026-09-01 objected";
    const PROVEN: &str = "2026-09-01 objected received=2026-09-04";
    const COMPLAINED: &str = "2026-10-20 complained received=2026-10-21";
    let rows: &[Row<'_>] = &[
        (&[], "2026-11-22", "made", None, None, false),
        (&[SENT], "2026-09-20", "waiting", Some("2026-10-01"), Some("2026-10-01"), false),
        (&[PROVEN], "2026-10-05", "waiting", Some("2026-10-05"), Some("2026-10-05"), true),
        (&[PROVEN], "2026-10-06", "overdue", Some("2026-10-05"), Some("2026-10-05"), true),
        // A confirmation proves receipt, at the latest for its day.
        (&[SENT, "2026-09-07 acknowledged"], "2026-10-08", "overdue", Some("2026-10-07"), Some("2026-10-07"), true),
        (
            &[PROVEN, "2026-09-20 id-demanded"],
            "2026-11-22",
            "asked-for-id",
            Some("2026-10-05"),
            Some("2026-10-05"),
            false,
        ),
        (
            &[PROVEN, "2026-09-20 id-demanded", "2026-09-25 identified received=2026-09-26"],
            "2026-10-10",
            "waiting",
            Some("2026-10-27"),
            Some("2026-10-27"),
            false,
        ),
        (&[PROVEN, "2026-09-30 extended"], "2026-11-22", "extended", Some("2026-12-04"), Some("2026-12-04"), true),
        (&[PROVEN, "2026-09-30 extended"], "2026-12-05", "overdue", Some("2026-12-04"), Some("2026-12-04"), true),
        (&[PROVEN, "2026-10-10 extended"], "2026-10-11", "extended-late", Some("2026-10-05"), Some("2026-10-05"), true),
        (&[PROVEN, "2026-10-02 refused"], "2026-11-22", "refused", None, None, false),
        (&[PROVEN, "2026-10-02 answered"], "2026-11-22", "answered", None, None, false),
        (&[PROVEN, COMPLAINED], "2026-11-22", "complained", Some("2027-01-21"), Some("2027-01-21"), true),
        (&[PROVEN, COMPLAINED], "2027-01-22", "authority-silent", Some("2027-01-21"), Some("2027-01-21"), true),
        // The authority's last word starts its three months anew.
        (
            &[PROVEN, COMPLAINED, "2026-12-01 authority-replied"],
            "2027-01-22",
            "complained",
            Some("2027-03-01"),
            Some("2027-03-01"),
            true,
        ),
        (&[PROVEN, "2026-10-02 answered", "2026-11-01 closed"], "2026-11-22", "closed", None, None, false),
        // What happens afterwards opens it again.
        (&[PROVEN, "2026-10-02 closed", "2026-11-01 refused"], "2026-11-22", "refused", None, None, false),
        // A letter that came back was never received.
        (&[SENT, "2026-09-05 returned"], "2026-11-22", "made", None, None, false),
        (
            &[SENT, "2026-09-05 returned", "2026-09-06 objected"],
            "2026-09-20",
            "waiting",
            Some("2026-10-06"),
            Some("2026-10-06"),
            false,
        ),
        // A second request does not take the first one's place, and an answer ends both.
        (
            &[PROVEN, "2026-10-01 requested-access"],
            "2026-10-06",
            "overdue",
            Some("2026-10-05"),
            Some("2026-10-05"),
            true,
        ),
        (
            &[PROVEN, "2026-10-02 answered", "2026-10-05 requested-access"],
            "2026-10-06",
            "waiting",
            Some("2026-11-05"),
            Some("2026-11-05"),
            false,
        ),
        // The same request once more starts no new month, but proof of its receipt makes an end certain.
        (&[SENT, "2026-09-20 objected"], "2026-10-02", "overdue", Some("2026-10-01"), Some("2026-10-01"), false),
        (
            &[SENT, "2026-09-20 objected received=2026-09-21"],
            "2026-10-02",
            "waiting",
            Some("2026-10-21"),
            Some("2026-10-21"),
            true,
        ),
        // What lies in the future has not happened yet.
        (&[PROVEN, "2026-10-02 refused"], "2026-10-01", "waiting", Some("2026-10-05"), Some("2026-10-05"), true),
        // By the law the period ends on 28 December; nobody should count on an answer on that day.
        (
            &["2026-11-25 objected received=2026-11-25"],
            "2026-12-29",
            "waiting",
            Some("2026-12-28"),
            Some("2026-12-29"),
            true,
        ),
    ];
    for (lines, today, stage, strict, latest, certain) in rows {
        let found = stand(lines, today);
        let day = |text: &Option<&str>| text.map(|day| day.parse::<NaiveDate>().unwrap());
        let ends = found.due.as_ref().map(|due| (due.period.ends, due.period.latest));
        assert_eq!(found.stage.word(), *stage, "{lines:?} on {today}");
        assert_eq!((ends, found.certain()), (day(strict).zip(day(latest)), *certain), "{lines:?} on {today}");
    }
    let seen: Vec<&str> = rows.iter().map(|row| row.2).collect();
    assert!(Stage::ALL.iter().all(|stage| seen.contains(&stage.word())), "{seen:?}");
}

#[test]
fn the_controllers_period_runs_on_beside_a_complaint() {
    let lines = ["2026-09-01 objected received=2026-09-04", "2026-09-20 complained received=2026-09-21"];
    let until = |lines: &[&str], today: &str| stand(lines, today).answer.map(|due| due.period.latest.to_string());
    assert_eq!(until(&lines, "2026-09-22").as_deref(), Some("2026-10-05"));
    assert_eq!(until(&lines, "2026-10-06"), None, "it is over");
    let answered = [&lines[..], &["2026-09-25 refused"]].concat();
    assert_eq!(until(&answered, "2026-09-26"), None, "the answer is there");
    assert_eq!(until(&lines[..1], "2026-09-10"), None, "without a complaint it is the period of the matter");
}

#[test]
fn a_letter_that_was_sent_does_not_come_next_once_more() {
    let lines = ["2026-09-01 objected", "2026-09-20 refused", "2026-09-25 noted letter=reply-to-refusal"];
    let fits = |lines: &[&str], today: &str| stand(lines, today).fits();
    assert_eq!(fits(&lines, "2026-09-24"), ["reply-to-refusal", "complaint"]);
    assert_eq!(fits(&lines, "2026-09-25"), ["complaint"]);
    // A new refusal can be replied to again.
    let again = [&lines[..], &["2026-10-01 refused"]].concat();
    assert_eq!(fits(&again, "2026-10-02"), ["reply-to-refusal", "complaint"]);
    let back = [&lines[..], &["2026-09-28 returned"]].concat();
    assert_eq!(fits(&back, "2026-10-02"), ["reply-to-refusal", "complaint"]);
}

#[test]
fn what_fits_next_is_a_letter_that_exists() {
    let templates = crate::template::Templates::builtin();
    let kinds = templates.kinds();
    for kind in Stage::ALL.iter().flat_map(|stage| stage.fits()) {
        assert!(kinds.iter().any(|known| known == kind), "{kind}");
    }
}
