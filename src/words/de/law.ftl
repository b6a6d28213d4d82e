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
