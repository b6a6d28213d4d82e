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
law-added = { $holiday } am { $day } steht nicht in den Tabellen dieses Programms: der Feiertag kommt aus: { $by }
law-of-configuration = Ihre Konfiguration
law-offices-closed = { $holiday }, meist sind Büros geschlossen
law-count-on = so sieht es das Gesetz vor, doch haben Büros dann oft zu ({ $customs }): rechnen Sie mit { $day }
law-holidays-not-known = die Feiertage dieses Orts sind nicht bekannt und können das Ende hinausschieben
law-holidays-unknown = die Feiertage dieses Orts kennt dieses Programm nicht: { $place }; übersprungen werden nur Samstage und Sonntage
    .help = sehen Sie in einem Kalender des Orts nach: ist der letzte Tag dort ein Feiertag, endet die Frist am nächsten Arbeitstag; tragen Sie Feiertage als `[[holiday]]` in Ihre Einstellungen ein

# Was abgelehnt wird.
law-act = { $code ->
        [GDPR] DSGVO
       *[other] { $act_is ->
            [set] { $code }
           *[unset] { $code }
        }
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
law-no-period = eine Frist dauert mindestens { $unit ->
        [day] einen Tag
        [week] eine Woche
        [year] ein Jahr
       *[month] einen Monat
    }
law-before-gdpr = die DSGVO gilt erst seit dem { $applies }, nicht am { $day }
    .help = berichtigen Sie das Jahr; eine Frist nach anderem Recht zählt ebenso
law-date-out-of-range = { $length } nach dem { $received } liegt außerhalb des Kalenders
law-no-working-day = { $length } nach dem { $received }: in den { $days } Tagen danach gibt es keinen Arbeitstag
    .help = die zusätzlichen Feiertage (`[[holiday]]`) lassen keinen Tag übrig, an dem jemand arbeitet: nehmen Sie die heraus, die keine sind
law-earlier-or-shorter = nennen Sie ein früheres Datum oder eine kürzere Frist

# Namen von Feiertagen, und von Teilen der Staaten.
law-name = { $id ->
        [all-saints-day] Allerheiligen
        [all-souls-day] Allerseelen
        [anti-fascist-struggle-day] Tag des antifaschistischen Kampfes
        [armistice-day] Tag des Waffenstillstands
        [ascension-day] Christi Himmelfahrt
        [assumption-day] Mariä Himmelfahrt
        [boxing-day] zweiter Weihnachtstag
        [candlemas] Mariä Lichtmess
        [carnival] Karneval
        [children-s-day] Kindertag
        [christmas-day] erster Weihnachtstag
        [christmas-eve] Heiligabend
        [clean-monday] Reiner Montag
        [commerce-day] Tag des Handels
        [constitution-day] Verfassungstag
        [corpus-christi] Fronleichnam
        [cyprus-national-day] zyprischer Nationaltag
        [easter-monday] Ostermontag
        [easter-tuesday] Osterdienstag
        [epiphany] Heilige Drei Könige
        [establishment-of-the-republic-day] Tag der Gründung der Republik
        [europe-day] Europatag
        [freedom-day] Tag der Freiheit
        [german-unity-day] Tag der Deutschen Einheit
        [good-friday] Karfreitag
        [greek-independence-day] griechischer Unabhängigkeitstag
        [green-monday] Grüner Montag
        [immaculate-conception] Mariä Empfängnis
        [independence-day] Unabhängigkeitstag
        [independence-and-unity-day] Tag der Unabhängigkeit und Einheit
        [independent-czechoslovak-state-day] Tag des tschechoslowakischen Staates
        [international-women-s-day] Internationaler Frauentag
        [jan-hus-day] Jan-Hus-Tag
        [king-s-day] Königstag
        [labour-day] Tag der Arbeit
        [liberation-day] Tag der Befreiung
        [maundy-thursday] Gründonnerstag
        [may-day] Erster Mai
        [midsummer-day] Johannistag
        [midsummer-eve] Mittsommerabend
        [national-day] Nationalfeiertag
        [national-uprising-day] Tag des Nationalaufstands
        [new-year-s-day] Neujahr
        [new-year-s-eve] Silvester
        [ohi-day] Ochi-Tag
        [our-lady-of-almudena] Mariä Almudena
        [our-lady-of-sorrows] Mariä Schmerzen
        [portugal-day] Portugal-Tag
        [pre-eren-day] Prešeren-Tag
        [proclamation-day] Tag der Ausrufung der Republik
        [reformation-day] Reformationstag
        [remembrance-day] Gedenktag
        [repentance-day] Buß- und Bettag
        [republic-day] Tag der Republik
        [restoration-day] Restauration der Republik
        [restoration-of-independence-day] Tag der wiedererlangten Unabhängigkeit
        [restoration-of-the-state-day] Tag der Wiederherstellung des Staates
        [scotland-at-the-world-cup] Schottland bei der Weltmeisterschaft
        [sette-giugno] Sette Giugno
        [shrove-tuesday] Fastnachtsdienstag
        [spring-day] Frühlingstag
        [st-andrew-s-day] Andreastag
        [st-anthony-s-day] Antoniustag
        [st-berchtold-s-day] Berchtoldstag
        [st-brigid-s-day] Brigidtag
        [st-cyril-and-st-methodius-day] Tag der Heiligen Kyrill und Method
        [st-francis-of-assisi] Franz von Assisi
        [st-george-s-day] Georgstag
        [st-isidore-s-day] Isidorstag
        [st-james-s-day] Jakobstag
        [st-john-the-baptist-s-day] Tag Johannes des Täufers
        [st-john-s-day] Johannistag
        [st-joseph-s-day] Josefstag
        [st-maurice-s-day] Mauritiustag
        [st-nicholas-of-fl-e] Niklaus von Flüe
        [st-patrick-s-day] Patrickstag
        [st-paul-s-shipwreck] Schiffbruch des Paulus
        [st-peter-and-st-paul-s-day] Peter und Paul
        [st-stephen-s-day] Stephanstag
        [state-foundation-day] Tag der Staatsgründung
        [statehood-day] Tag der Staatlichkeit
        [struggle-for-freedom-and-democracy-day] Tag des Kampfes für Freiheit und Demokratie
        [unification-day] Tag der Vereinigung
        [uprising-day] Tag des Aufstands
        [victory-day] Tag des Sieges
        [victory-and-homeland-thanksgiving-day] Tag des Sieges und der Dankbarkeit
        [whit-monday] Pfingstmontag
        [world-children-s-day] Weltkindertag
        [a-day-around-the-end-of-the-year] ein Tag um den Jahreswechsel
        [a-day-off-by-decision-of-the-government] ein freier Tag durch Beschluss der Regierung
        [a-day-off-by-decree] ein freier Tag durch Verordnung
        [the-75th-anniversary-of-17-june-1953] 75. Jahrestag des 17. Juni 1953
        [the-battle-of-the-boyne] Schlacht am Boyne
        [the-belgian-national-day] belgischer Nationalfeiertag
        [the-friday-after-ascension-day] Freitag nach Christi Himmelfahrt
        [the-geneva-fast] Genfer Bettag
        [the-great-prayer-day] Großer Bettag
        [the-king-s-feast] Fest des Königs
        [the-monday-of-the-federal-fast] Bettagsmontag
        [the-nativity-of-mary] Mariä Geburt
        [the-n-fels-pilgrimage] Näfelser Fahrt
        [the-second-of-january] 2. Januar
        [the-day-after-new-year] Tag nach Neujahr
        [the-day-of-the-community-of-madrid] Tag der Gemeinschaft Madrid
        [the-day-of-the-slavonic-alphabet] Tag des slawischen Alphabets
        [the-early-may-bank-holiday] Maifeiertag
        [the-end-of-the-year] Jahresende
        [the-first-monday-in-august] erster Montag im August
        [the-first-monday-in-june] erster Montag im Juni
        [the-first-monday-in-may] erster Montag im Mai
        [the-first-day-of-summer] erster Sommertag
        [the-last-monday-in-october] letzter Montag im Oktober
        [the-second-day-of-christmas] zweiter Weihnachtstag
        [the-second-day-of-labour-day] zweiter Tag der Arbeit
        [the-spring-bank-holiday] Frühjahrsfeiertag
        [the-summer-bank-holiday] Sommerfeiertag
        [the-l-nder] die Länder
        [the-cantons] die Kantone
        [the-parts-of-the-united-kingdom] die Teile des Vereinigten Königreichs
        [france] Frankreich
        [spain] Spanien
        [portugal] Portugal
        [italy] Italien
        [bavaria] Bayern
        [hesse] Hessen
        [lower-saxony] Niedersachsen
        [north-rhine-westphalia] Nordrhein-Westfalen
        [rhineland-palatinate] Rheinland-Pfalz
        [saxony] Sachsen
        [saxony-anhalt] Sachsen-Anhalt
        [thuringia] Thüringen
        [geneva] Genf
        [grisons] Graubünden
        [lucerne] Luzern
        [neuch-tel] Neuenburg
        [ticino] Tessin
        [valais] Wallis
        [vaud] Waadt
        [zurich] Zürich
        [fribourg] Freiburg
        [england-and-wales] England und Wales
        [scotland] Schottland
        [northern-ireland] Nordirland
       *[other] { $name }
    }

# Warum ein Feiertag nicht zu lesen ist.
law-holiday-between = `between` nennt zwei Tage
law-holidays-together = mit ihm sind die zusätzlichen Feiertage für { $place } { $count } Tage, in Ihrer Konfiguration und der signierten Datei zusammen; erlaubt sind höchstens { $most }
law-holiday-dates = `dates` nennt höchstens { $most } Tage
law-holiday-day = genau eines von `on`, `easter`, `orthodox_easter`, `weekday` und `dates` sagt seinen Tag
law-holiday-weekday = `weekday` und `from` gehören zusammen
law-made-up-alone = `made_up_on` gehört zu `made_up`
law-made-up-on = `made_up_on` ist Saturday oder Sunday
