# Der Fall
case-add-field = ergänzen Sie { $place } `{ $field } = …`
case-add-recipient = ergänzen Sie in [recipient] `controller = "{ $example }"`, `authority = "auto"` oder `name` mit einer Anschrift
case-add-section = ergänzen Sie einen Abschnitt [{ $field }]
case-add-street = ergänzen Sie { $place } `street = …` oder `lines = ["…"]`
case-answer-by-past = die Antwort wird bis zum { $day } verlangt, und der Brief ist vom { $date }
    .help = schreiben Sie einen späteren Tag, oder lassen Sie `answer_by` weg, dann sind es zwei Wochen
case-bad-date = `{ $name }` ist „{ $text }“; einen solchen Tag gibt es im Kalender nicht
    .help = schreiben Sie { $field } = { $meant }: Jahr, Monat, Tag, ohne Uhrzeit; den Tag muss es in diesem Monat geben
case-birth-year-of-adult = für eine volljährige Person ist ein Geburtsjahr angegeben
    .help = lassen Sie es weg: ein Brief enthält nur nötige Daten; es gehört nur zu relation = "child"
case-caution = { $caution }
    .help = lassen Sie den Brief vor dem Absenden anwaltlich oder in einer Beratungsstelle prüfen
case-cell-late-hour = `{ $name }` ist „{ $text }“, eine späte Stunde der Weltzeit: dort der { $day }, in den meisten Ländern Europas der { $next }
    .help = schreiben Sie nur den Tag: { $day } oder { $next }
case-cell-no-day = `{ $name }` ist „{ $text }“; einen solchen Tag gibt es im Kalender nicht
    .help = { $usual_is ->
            [set] so zählen Tabellen Tage: das ist der { $usual }, oder bei Zählung ab 1904 der { $other }; formatieren Sie die Spalte als Datum, oder schreiben Sie den Tag
           *[unset] schreiben Sie den Tag als 2026-11-22 oder 22.11.2026, oder formatieren Sie die Spalte als Datum
        }
case-cell-two-days = `{ $name }` ist „{ $text }“; das kann der { $day } oder der { $other } sein
    .help = schreiben Sie { $day } oder { $other }; in einer Tabelle formatieren Sie die Spalte als Datum statt als Text
case-cell-weekday = `{ $name }` ist „{ $text }“, aber der { $day } ist ein anderer Wochentag
    .help = berichtigen Sie das Datum, oder lassen Sie den Wochentag weg
case-char-control = ein Steuerzeichen ({ $number })
case-char-invisible = ein unsichtbares Zeichen ({ $number })
case-char-line-break = einen Zeilenumbruch ({ $number })
case-char-tab = einen Tabulator ({ $number })
case-char-turning = ein Zeichen, das die Schreibrichtung umkehrt ({ $number })
case-choose-status = wählen Sie den passenden Stand: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded oder answered
case-choose-status-no-start = wählen Sie den passenden Stand: objected, ignored, refused, extended, id-demanded oder answered
case-code-of-no-place = { $last_is ->
        [set] zur Postleitzahl { $code } ist kein Ort bekannt; { $city } hat { $first } bis { $last }
       *[unset] zur Postleitzahl { $code } ist kein Ort bekannt; { $city } hat { $first }
    }
    .help = berichtigen Sie, was von beidem falsch ist
case-code-of-other-place = { $last_is ->
        [set] { $code } ist eine Postleitzahl von { $place }; { $city } hat { $first } bis { $last }
       *[unset] { $code } ist eine Postleitzahl von { $place }; { $city } hat { $first }
    }
    .help = { $by_code_is ->
            [set] berichtigen Sie, was falsch ist: nach der Postleitzahl { $by_code }, nach dem Ort { $by_place }; die Behörde richtet sich nach der Postleitzahl
           *[unset] berichtigen Sie, was von beidem falsch ist
        }
case-control-character = `{ $name }` { $why }
    .help = löschen Sie das unsichtbare Zeichen; es kommt oft beim Kopieren von Text mit
case-dated-in-future = der Brief ist vom { $day }, und heute ist der { $today }
    .help = lassen Sie `date` weg, dann trägt der Brief den Tag, an dem er entsteht
case-email = „{ $text }“ ist keine E-Mail-Adresse
case-empty = die Datei ist leer
    .help = beginnen Sie mit einer der Dateien in examples/
case-empty-command = `password_command` ist leer
    .help = schreiben Sie das Programm und seine Argumente: ["pass", "show", "seal"]
case-empty-file = „{ $name }“ ist leer
    .help = beginnen Sie mit einer der Dateien in examples/
case-empty-lines = `lines` ist leer
    .help = schreiben Sie die Zeilen, oder stattdessen `street`
case-empty-text = `{ $name }` { $why }
    .help = schreiben Sie etwas hinein, oder lassen Sie das Feld weg
case-event-before-gdpr = Ereignis { $number } ist vom { $day }; die DSGVO gilt seit dem { $applies }
    .help = berichtigen Sie das Jahr
case-event-in-future = Ereignis { $number } ist vom { $day }, also später als der Brief vom { $date }
    .help = berichtigen Sie das Ereignis oder das `date` des Briefs
case-first-objection = der Stand ist „{ $status }“, aber der erste Widerspruch ist vom { $day }; das Training begann am { $began }
    .help = schreiben Sie status = "{ $fitting }", oder berichtigen Sie das Datum des Ereignisses
case-image-not-used = das Bild wird nicht verwendet, weil `signature.kind` „{ $kind }“ ist
    .help = schreiben Sie kind = "image", damit es gedruckt wird
case-in-section = in [{ $section }]
case-is-archive = „{ $name }“ ist eine Tabelle, ein Dokument eines Büroprogramms oder ein anderes Archiv, kein Text
    .help = eine Tabelle liest `widerspruch batch`; hier wird die Textdatei (.toml oder .json) eines Falls gebraucht
case-is-formatted = „{ $name }“ ist ein formatiertes Dokument, kein reiner Text
    .help = speichern Sie es noch einmal als reinen Text in UTF-8
case-is-old-office = „{ $name }“ ist ein Dokument eines älteren Büroprogramms, kein Text
    .help = eine Tabelle liest `widerspruch batch`; hier wird die Textdatei (.toml oder .json) eines Falls gebraucht
case-is-pdf = „{ $name }“ ist ein PDF, kein Text
    .help = nennen Sie die Textdatei (.toml oder .json), aus der der Brief entsteht
case-is-picture = „{ $name }“ ist ein Bild, kein Text
    .help = nennen Sie die Textdatei (.toml oder .json), aus der der Brief entsteht
case-is-utf16 = „{ $name }“ ist in UTF-16 geschrieben
    .help = speichern Sie die Datei noch einmal als UTF-8; manche Programme nennen UTF-16 „Unicode“
case-joint-custody = für eine volljährige Person ist gemeinsame Sorge angegeben
    .help = das gehört nur zu relation = "child"
case-kind-boolean = true oder false
case-kind-date = ein Datum
case-kind-list = eine Liste
case-kind-null = null
case-kind-number = eine Zahl
case-kind-table = eine Tabelle
case-kind-text = ein Text
case-language-tag = „{ $tag }“ ist kein Sprachkürzel
    .help = schreiben Sie language = "de" oder language = "en"
case-letter-before-gdpr = der Brief ist vom { $day }; die DSGVO gilt seit dem { $applies }
    .help = berichtigen Sie das Jahr
case-line-break = `{ $name }` { $why }
    .help = schreiben Sie alles in eine Zeile; eine Anschrift mit mehreren Zeilen gehört in lines = ["…", "…"]
case-longer-period-ended = eine Antwort beendet die längere Frist: wählen Sie refused, oder ignored für spätere Anträge, oder berichtigen Sie die Ereignisse
case-missing-controller = `matter.controller` fehlt: das Unternehmen, um das es im Brief geht
    .help = ergänzen Sie in [matter] `controller = "meta"`
case-missing-field = `{ $name }` fehlt
case-no-child = wer { $year } geboren ist, ist am { $date } kein Kind
    .help = berichtigen Sie das Jahr, oder schreiben Sie für Erwachsene relation = "ward" oder "client"
case-no-event-says = der Stand ist „{ $status }“, aber in keinem Ereignis steht „{ $what }“
    .help = ergänzen Sie ein [[event]] mit dem Datum, an dem der Verantwortliche das schrieb
case-no-json = die Schreibweise stimmt hier nicht (JSON: { $why })
    .help = Namen und Texte stehen in doppelten Anführungszeichen, Felder werden durch Kommas getrennt, hinter dem letzten steht keines
case-no-request = der Brief verlangt nichts
    .help = nennen Sie eine Forderung, oder lassen Sie `requests` weg, dann stehen alle passenden darin
case-no-such-enclosure = { $count ->
        [0] `{ $field }` verweist auf Anlage { $number }, aber es gibt keine
        [one] `{ $field }` verweist auf Anlage { $number }, aber es gibt nur eine
       *[other] `{ $field }` verweist auf Anlage { $number }, aber es gibt nur { $count }
    }
    .help = ergänzen Sie eine [[enclosure]] mit ihrem Titel, oder berichtigen Sie die Nummer
case-no-toml = die Schreibweise stimmt hier nicht (TOML: { $why })
case-not-silence = eine Antwort ist kein Schweigen: wählen Sie refused, extended, id-demanded oder answered, oder berichtigen Sie die Ereignisse
case-not-utf8 = „{ $name }“ ist nicht in UTF-8 geschrieben
    .help = speichern Sie die Datei noch einmal als UTF-8; an der gezeigten Stelle steht ein Buchstabe in einer anderen Kodierung
case-nothing-asked = der Stand ist „{ $status }“, aber kein Ereignis sagt, was wann verlangt wurde
    .help = ergänzen Sie ein [[event]] mit what = "objected", Datum und Weg
case-of-case = in der Falldatei
case-of-centre = in der Datei der Beratungsstelle
case-of-configuration = in der Konfiguration
case-of-claims = in einer claims.toml
case-of-language = in den Dateien einer Sprache
case-of-manifest = in der Beschreibung einer Vorlage
case-output-in-future = Ausgabe { $number } ist vom { $day }, also später als der Brief vom { $date }
    .help = berichtigen Sie den Tag der Ausgabe oder das `date` des Briefs
case-password = `{ $name }`: ein Passwort gehört nicht in eine Datei, die kopiert und gezeigt wird
    .help = löschen Sie es, und ändern Sie es, wenn andere die Datei lesen können; schreiben Sie password_command = ["pass", "show", "x"] oder password_file = "…" (nur für Sie lesbar)
case-password-in-case = ein Passwort darf nicht in einer Falldatei stehen
    .help = löschen Sie es, und ändern Sie es, wenn andere die Datei lesen; schreiben Sie password_command = ["…"] oder password_file = "…"
case-placeholder = `{ $field }` ist „{ $text }“, das sieht nach einem Platzhalter aus
    .help = schreiben Sie, was dorthin gehört, oder lassen Sie es weg: es wird so gedruckt, wie es dasteht
case-placeholder-part = ein Teil von `{ $field }` ist „{ $text }“, das sieht nach einem Platzhalter aus
    .help = schreiben Sie, was dorthin gehört, oder lassen Sie es weg: es wird so gedruckt, wie es dasteht
case-postal-code = „{ $code }“ ist keine Postleitzahl aus: { $country }
    .help = { $example_is ->
            [set] Postleitzahlen sehen dort aus wie { $example }; prüfen Sie Postleitzahl und Staat
           *[unset] prüfen Sie Postleitzahl und Staat
        }
case-postal-code-of-other = „{ $code }“ ist keine Postleitzahl aus: { $country }
    .help = so schreibt man sie in einem anderen Staat ({ $other }): schreiben Sie country = "{ $word }"
case-postal-code-signs = „{ $code }“ ist keine Postleitzahl aus: { $country }
    .help = schreiben Sie { $bare }: andere Zeichen gehören nicht in eine Postleitzahl
case-received-before-sent = Ereignis { $number } ist am { $received } eingegangen, wurde aber erst am { $sent } abgeschickt
    .help = berichtigen Sie eines der beiden Daten
case-repeated-ground = „{ $ground }“ steht zweimal unter den Gründen
    .help = lassen Sie es einmal stehen
case-represents-self = wer den Brief schreibt, vertritt eine Person desselben Namens
    .help = lassen Sie [represented] weg, wenn Sie für sich selbst schreiben
case-start-known = der Stand ist „{ $status }“, aber das Training durch „{ $id }“ begann bekanntlich am { $began }
    .help = { $fitting_is ->
            [set] schreiben Sie status = "{ $fitting }"
           *[unset] schreiben Sie status = "objected-before-start" oder status = "objected-after-start"
        }
case-start-not-known = der Stand ist „{ $status }“, aber wann das Training durch „{ $id }“ begann, ist nicht bekannt
    .help = schreiben Sie status = "objected"
case-status-but-event = der Stand ist „{ $status }“, aber nach Ereignis { $number } war am { $day } „{ $what }“
case-street-and-lines = `street` und `lines` sind beide da
    .help = behalten Sie eines von beiden
case-tab = `{ $name }` { $why }
    .help = schreiben Sie stattdessen ein Leerzeichen
case-text-empty = ist leer
case-text-holds = enthält als Zeichen { $at } { $what }
case-text-too-long = hat { $length } Zeichen; höchstens { $limit } passen hierher
case-toml-boolean = schreiben Sie { $key } = { $value }
case-toml-colon = schreiben Sie = statt des Doppelpunkts: { $key } = "…"
case-toml-date = ein Datum schreibt man Jahr-Monat-Tag: { $key } = { $day }
case-toml-day = schreiben Sie ein Datum als JJJJ-MM-TT; den Tag muss es in diesem Monat geben
case-toml-figures = setzen Sie es in Anführungszeichen: { $key } = "{ $word }"; sonst ist es eine Zahl, und eine Zahl beginnt nicht mit einer Null
case-toml-general = Texte stehen in doppelten Anführungszeichen, in jeder Zeile ein Feld: name = "Änne Müller"
case-toml-nothing = schreiben Sie hinter das =, was dorthin gehört, oder lassen Sie die Zeile weg: { $key } = "…"
case-toml-open = das schließende Anführungszeichen fehlt: { $key } = { $word }"
case-toml-quotes = Texte stehen in doppelten Anführungszeichen: { $key } = "{ $word }"
case-toml-section = ein Abschnitt steht allein in seiner Zeile, in Klammern: [sender], oder [[account]], wenn es mehrere geben kann
case-toml-several = davon kann es mehrere geben: schreiben Sie [[{ $section }]], mit zwei Klammern, auch beim ersten Mal
case-toml-straight = schreiben Sie die geraden Anführungszeichen der Tastatur: { $key } = "{ $word }"
case-toml-twice = behalten Sie eines von beiden
case-toml-twice-key = behalten Sie eine der beiden Zeilen, die mit `{ $key } =` beginnen
case-toml-twice-section = schreiben Sie die Zeilen beider Abschnitte [{ $section }] unter den ersten
case-toml-year = ein Datum schreibt man Jahr-Monat-Tag, das Jahr mit vier Ziffern: { $key } = 2026-11-25
case-too-long = `{ $name }` { $why }
    .help = kürzen Sie den Text
case-too-many = es gibt { $count } `{ $path }`
    .help = höchstens { $most } werden gelesen; verteilen Sie sie auf mehrere Briefe
case-top-of-file = am Anfang der Datei
case-twice = „{ $name }“ steht zweimal in derselben Tabelle
    .help = behalten Sie eines von beiden
case-two-controllers = der Brief geht an „{ $to }“ und handelt von „{ $about }“
    .help = lassen Sie `matter.controller` in einem Brief an den Verantwortlichen selbst weg
case-two-passwords = `password_command` und `password_file` sind beide da
    .help = behalten Sie eines von beiden
case-two-recipients = der Brief hat { $count } Empfänger: { $names }
    .help = behalten Sie von `controller`, `authority` und `name` eines; schreiben Sie für jeden Brief eine eigene Falldatei
case-unknown-authority = eine Behörde „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch authorities list` zeigt alle
           *[unset] `widerspruch authorities list` zeigt alle
        }
case-unknown-controller = einen Verantwortlichen „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch controllers list` zeigt alle
           *[unset] `widerspruch controllers list` zeigt alle
        }
case-unknown-country = „{ $text }“ ist kein Staat
    .help = { $code_is ->
            [set] meinten Sie country = "{ $code }" ({ $meant })?
           *[unset] schreiben Sie den Namen des Staates oder seine zwei Buchstaben nach ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = ein Feld `{ $name }` gibt es { $file } nicht
    .help = { $near_is ->
            [set] meinten Sie `{ $near }`?
           *[unset] hier sind bekannt: { $known }
        }
case-unknown-ground = einen vorbereiteten Grund „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch templates show { $kind }` zeigt alle
           *[unset] `widerspruch templates show { $kind }` zeigt alle
        }
case-unknown-kind = einen Brief „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch templates list` zeigt alle
           *[unset] `widerspruch templates list` zeigt alle
        }
case-unknown-word = `{ $name }` ist „{ $word }“; dieses Wort ist hier nicht bekannt
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? möglich sind { $words }
           *[unset] möglich sind { $words }
        }
case-url = „{ $text }“ ist keine Internetadresse
    .help = kopieren Sie sie aus dem Browser, mit https:// am Anfang; ein Benutzername gehört in `handle`
case-wanted-number = eine ganze Zahl von { $least } bis { $most }
case-wanted-sections = ein Abschnitt, den es mehrmals geben kann,
case-wanted-texts = eine Liste von Texten
case-wanted-word = ein Wort in Anführungszeichen
case-wanted-words = eine Liste von Wörtern
case-write-boolean = schreiben Sie { $field } = true oder { $field } = false, ohne Anführungszeichen
case-write-date = schreiben Sie { $field } = 2026-11-22
case-write-in-quotes = setzen Sie es in Anführungszeichen: { $field } = "{ $number }"
case-write-number = schreiben Sie { $field } = { $number }
case-write-one-of = möglich sind { $words }
case-write-section = schreiben Sie es als Abschnitt: [{ $path }]
case-write-sections = schreiben Sie [[{ $field }]], mit zwei Klammern
case-write-text = schreiben Sie { $field } = "…"
case-write-texts = schreiben Sie { $field } = ["…", "…"]
case-write-year = schreiben Sie das Jahr mit vier Ziffern: { $field } = 2013
case-wrong-type = `{ $name }` ist { $kind }, muss aber { $wanted } sein
