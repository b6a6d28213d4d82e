# Wie eine Frist zu ihrem Ende kam.
law-nominal = { $length } nach dem { $received } ist { $day }{ $last_day_is ->
        [set] , der letzte Tag des Monats
       *[unset] {""}
    }{ $holidays_is ->
        [set] {" "}({ $holidays })
       *[unset] {""}
    }{ $working_is ->
        [set] , ein Arbeitstag
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] ein Tag
           *[other] { $number } Tage
        }
        [week] { $number ->
            [one] eine Woche
           *[other] { $number } Wochen
        }
        [year] { $number ->
            [one] ein Jahr
           *[other] { $number } Jahre
        }
       *[month] { $number ->
            [one] ein Monat
           *[other] { $number } Monate
        }
    }
law-weekday = { $weekday ->
        [monday] Montag
        [tuesday] Dienstag
        [wednesday] Mittwoch
        [thursday] Donnerstag
        [friday] Freitag
        [saturday] Samstag
       *[sunday] Sonntag
    }
law-named-day = { $weekday }, { $day }
law-a-weekday = { $weekday }
law-holiday = { $name }
law-day-off-for = freier Tag für { $name }
law-day-is = { $day }: { $reasons }
law-two-working-days = darin müssen zwei Arbeitstage liegen (Artikel 3 Absatz 5)
law-ends-then = also endet die Frist an diesem Tag
law-ends-on = also endet die Frist am { $day }
law-custom-day = { $day }: { $custom }
law-off-by-custom = nach Brauch frei für { $holiday }
law-in-part-of = { $holiday } in einem Teil von { $place }
law-in-some-of = { $holiday } nur in einigen Landesteilen ({ $parts })
law-offices-closed = { $holiday }, meist sind Büros geschlossen
law-count-on = zur Sicherheit ({ $customs }) rechnen Sie mit { $day }
law-holidays-not-known = die Feiertage dieses Orts sind nicht bekannt und können das Ende hinausschieben
law-holidays-unknown = die Feiertage von { $place } kennt dieses Programm nicht; übersprungen werden nur Samstage und Sonntage
    .help = sehen Sie in einem Kalender des Orts nach: ist der letzte Tag dort ein Feiertag, endet die Frist am nächsten Arbeitstag; tragen Sie Feiertage als `[[holiday]]` in Ihre Einstellungen ein

# Was abgelehnt wird.
law-act = { $act_is ->
        [set] { $code }
       *[unset] { $code }
    }
law-place = { $word ->
        [section] §
       *[article] Artikel
    } { $steps }
law-run = { $first } bis { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] Nummer
           *[other] Nummern
        }
       *[paragraph] { $count ->
            [one] Absatz
           *[other] Absätze
        }
    } { $list }
law-has = { $place } hat { $parts }
law-no-points = { $place } hat keine Nummern
law-undivided = { $place } ist nicht weiter unterteilt
law-has-articles = es gibt die Artikel { $list }
law-table-articles = in der Tabelle stehen die Artikel { $list }
law-table-sections = in der Tabelle stehen die Paragrafen { $list }
law-only-whole = { $place } steht dort nur als Ganzes
law-only-parts = von { $place } stehen dort nur { $parts }
law-no-paragraphs = { $place } ist nicht in Absätze unterteilt
law-paragraph-first = nennen Sie zuerst den Absatz: { $place } hat { $parts }
law-no-such-provision = { $act }: { $asked } gibt es nicht; { $has }
law-not-looked-up = { $act }: { $asked } steht nicht in der Tabelle der Vorschriften; { $has }
    .help = lesen Sie den Gesetzestext, und schreiben Sie die Fundstelle in Worten aus
law-malformed-provision = `{ $text }` nennt keine Vorschrift
    .help = schreiben Sie sie wie `GDPR 21(1)`, `GDPR 6(1)(f)` oder `BGB 1629(1)`
law-unknown-act = das Gesetz `{ $code }` ist nicht bekannt
    .help = { $near_is ->
        [set] schreiben Sie `{ $near }`
       *[unset] bekannt sind: { $known }
    }
law-table = die Tabelle zu { $act } ist nicht zu lesen: { $why }
law-no-sections = { $file } sagt nicht, wie Paragrafen zitiert werden
    .help = schreiben Sie [sections] hinein, mit den Mustern aus [articles]
law-no-name = { $file } hat keinen Namen für { $act }
    .help = schreiben Sie "{ $code }" = "{"{"}c{"}"} …" in [acts]; {"{"}c{"}"} ist die Vorschrift
law-no-period = eine Frist hat mindestens eine Einheit ({ $unit })
law-date-out-of-range = { $length } nach dem { $received } liegt außerhalb des Kalenders
law-earlier-or-shorter = nennen Sie ein früheres Datum oder eine kürzere Frist
