# Der Fall: seine Datei und was sie sagt.
case-account-of-another = der Brief handelt von „{ $id }“, und das Konto ist bei { $service }, wofür „{ $other }“ verantwortlich ist
    .help = nehmen Sie das Konto heraus, und schreiben Sie über „{ $other }“ einen eigenen Brief
case-account-of-nobody = für eine Person ohne Konto sind Konten genannt
    .help = nehmen Sie die Abschnitte [[account]] heraus, oder schreiben Sie account_holder = true
case-add-field = ergänzen Sie { $place } `{ $field } = …`
case-add-recipient = ergänzen Sie in [recipient] `controller = "{ $example }"`, `authority = "auto"` oder `name` mit einer Anschrift
case-add-section = ergänzen Sie einen Abschnitt [{ $field }]
case-add-street = ergänzen Sie { $place } `street = …` oder `lines = ["…"]`
case-answer-by-past = die Antwort wird bis zum { $day } verlangt, und der Brief ist vom { $date }
    .help = schreiben Sie einen späteren Tag, oder lassen Sie `answer_by` weg, dann sind es zwei Wochen
case-answer-not-due = der Verantwortliche hat bis zum { $until } Zeit für die Antwort: { $why }
    .help = { $months ->
            [1] ein Brief, der die Antwort überfällig nennt, kann ab dem { $from } geschrieben werden (ein Monat ab { $since }, Art. 12 Abs. 3 DSGVO, Verordnung 1182/71)
           *[other] ein Brief, der die Antwort überfällig nennt, kann ab dem { $from } geschrieben werden (drei Monate ab { $since }, Art. 12 Abs. 3 DSGVO, Verordnung 1182/71)
        }
case-bad-date = `{ $name }` ist „{ $text }“; das ist kein Tag des Kalenders in der Form JJJJ-MM-TT
    .help = schreiben Sie { $field } = { $meant }: Jahr, Monat, Tag, ohne Uhrzeit; den Tag muss es in diesem Monat geben
case-basis-of-others = nur bei einer betreuten Person gibt es eine Bestellung oder Vorsorgevollmacht anzugeben
    .help = lassen Sie `basis` weg; die Vollmacht eines Klienten und das Sorgerecht sagt schon `relation`
case-birth-year-of-adult = für eine volljährige Person ist ein Geburtsjahr angegeben
    .help = lassen Sie es weg: ein Brief enthält nur nötige Daten; es gehört nur zu relation = "child"
case-caution = { $caution }
    .help = lassen Sie den Brief vor dem Absenden anwaltlich oder in einer Beratungsstelle prüfen
case-cell-late-hour = `{ $name }` ist „{ $text }“, eine späte Stunde der Weltzeit: dort der { $day }, in den meisten Ländern Europas der { $next }
    .help = schreiben Sie nur den Tag: { $day } oder { $next }
case-cell-no-day = `{ $name }` ist „{ $text }“; das ist kein Tag des Kalenders
    .help = { $usual_is ->
            [set] als Tageszahl ist das der { $usual }, bei Zählung ab 1904 der { $other }; formatieren Sie die Spalte als Datum, oder schreiben Sie den Tag
           *[unset] schreiben Sie den Tag als 2026-11-22 oder 22.11.2026, oder formatieren Sie die Spalte als Datum
        }
case-cell-two-days = `{ $name }` ist „{ $text }“; das kann der { $day } oder der { $other } sein
    .help = schreiben Sie { $day } oder { $other }; in einer Tabelle formatieren Sie die Spalte als Datum statt als Text
case-cell-weekday = `{ $name }` ist „{ $text }“, aber der { $day } ist ein anderer Wochentag
    .help = berichtigen Sie das Datum, oder lassen Sie den Wochentag weg
case-char-control = ein Steuerzeichen ({ $number })
case-char-broken = ein unterwegs verlorenes Zeichen ({ $number }); bitte neu eingeben
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
case-controller-not-known = Ob { $name } für Menschen, die dort leben, verantwortlich ist, ist hier nicht bekannt
case-dated-in-future = der Brief ist vom { $day }, und heute ist der { $today }
    .help = lassen Sie `date` weg, dann trägt der Brief den Tag, an dem er entsteht
case-email = „{ $text }“ ist keine E-Mail-Adresse
case-empty = die Datei ist leer
    .help = beginnen Sie mit `widerspruch example`, oder lassen Sie sich fragen: `widerspruch new`
case-empty-command = `password_command` ist leer
    .help = schreiben Sie das Programm und seine Argumente: ["pass", "show", "seal"]
case-empty-file = „{ $name }“ ist leer
    .help = beginnen Sie mit `widerspruch example`, oder lassen Sie sich fragen: `widerspruch new`
case-empty-lines = `lines` ist leer
    .help = schreiben Sie die Zeilen, oder stattdessen `street`
case-empty-text = `{ $name }` { $why }
    .help = schreiben Sie etwas hinein, oder lassen Sie das Feld weg
case-event-before-gdpr = Ereignis { $number } ist vom { $day }; die DSGVO gilt seit dem { $applies }
    .help = berichtigen Sie das Jahr
case-answer-before-request = Ereignis { $number } ({ $what }) ist vom { $day }, aber davor geschah nichts, worauf es folgt: das erste „{ $asked }“ ist vom { $first }
    .help = prüfen Sie Tag und Jahr beider Ereignisse, oder tragen Sie ein, was davor geschah
case-event-in-future = Ereignis { $number } ist vom { $day }, also später als der Brief vom { $date }
    .help = berichtigen Sie das Ereignis oder das `date` des Briefs
case-facts-not-known = der Brief „{ $kind }“ braucht eine Angabe, die im Verzeichnis für „{ $id }“ fehlt: mit welchen Daten dort KI trainiert wird
    .help = wissen Sie es, so schreiben Sie es in Ihre Konfiguration: `kinds` in [controller.training]; oder nehmen Sie eine eigene Vorlage mit --templates DIR
case-facts-of-others = der Brief „{ $kind }“ nennt Tatsachen über { $fitting } und ist für „{ $id }“ nicht zu verwenden
    .help = schreiben Sie für diesen Verantwortlichen eine eigene Vorlage, und nennen Sie sie mit --templates DIR
case-first-objection = der Stand ist „{ $status }“, aber der erste Widerspruch ist vom { $day }; das Training begann am { $began }
    .help = schreiben Sie status = "{ $fitting }", oder berichtigen Sie das Datum des Ereignisses
case-form-too-long = der Text für das Webformular hat { $count } Zeichen, { $over } mehr als die { $most }, die sicher passen
    .help = wählen Sie weniger von `matter.grounds`, oder nennen Sie weniger Konten und Ereignisse: { $over } Zeichen müssen weg; abgeschnitten wird nichts
    .asked = wählen Sie weniger Gründe, oder nennen Sie weniger Konten: { $over } Zeichen müssen weg; abgeschnitten wird nichts
case-form-too-long-own = der Text für das Webformular hat { $count } Zeichen, { $over } mehr als die { $most }, die sicher passen
    .help = kürzen Sie `matter.own_grounds` um { $over } Zeichen, oder wählen Sie weniger von `matter.grounds`; abgeschnitten wird nichts
    .asked = kürzen Sie die eigenen Worte um { $over } Zeichen, oder wählen Sie weniger Gründe; abgeschnitten wird nichts
case-goes-to-authority = ein Brief „{ $kind }“ geht an eine Behörde, nicht an einen Verantwortlichen
    .help = schreiben Sie authority = "auto" in [recipient] und controller = "{ $id }" in [matter]
case-goes-to-controller = ein Brief „{ $kind }“ geht an einen Verantwortlichen, nicht an eine Behörde
    .help = schreiben Sie controller = "{ $id }" in [recipient]
case-goes-to-representative = ein Brief „{ $kind }“ geht an die Stelle, der die Vollmacht erteilt wird
    .help = schreiben Sie name, street, postal_code, city und country der Beratungsstelle in [recipient] und controller = "{ $id }" in [matter]
case-ground-needs-account = der Grund „{ $id }“ spricht von eigenen Beiträgen, aber die Person hat kein Konto
    .help = wählen Sie einen anderen Grund, oder schreiben Sie `own_grounds`
    .asked = wählen Sie andere Gründe, oder ändern Sie „Konten“
case-ground-of-others = der Grund „{ $id }“ passt nicht zu der Person, um die es geht (relation: { $role })
    .help = wählen Sie einen anderen Grund, oder schreiben Sie `own_grounds`
    .asked = wählen Sie andere Gründe, oder schreiben Sie unter „Eigene Worte“ selbst
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
case-language-default = in der Sprache des Empfängers oder des Landes, in dem der Absender wohnt, gibt es keinen Brief; er wird auf Englisch geschrieben
    .help = schreiben Sie selbst `language`, etwa language = "de"
case-copy-language-same = der Brief ist bereits in der Sprache „{ $tag }“; es wird keine Fassung angehängt
    .help = schreiben Sie für die Fassung eine andere Sprache, oder lassen Sie `copy_language` weg
case-language-tag = „{ $tag }“ ist kein Sprachkürzel
    .help = schreiben Sie ein Kürzel nach BCP 47, etwa de, en oder fr
case-law-not-known = Welches Recht dort gilt, ist hier nicht bekannt.
case-law-of-country = ein Brief „{ $kind }“ stützt sich auf das Recht von { $countries }, und die betroffene Person wohnt hier: { $country }
    .help = wählen Sie einen Widerspruch oder eine Beschwerde nach der DSGVO; oder lassen Sie einen Brief nach dem Recht Ihres Landes anwaltlich schreiben
case-letter-before-gdpr = der Brief ist vom { $day }; die DSGVO gilt seit dem { $applies }
    .help = berichtigen Sie das Jahr
case-letters-answered = reply-to-answer oder complaint
case-letters-extended = reminder oder complaint, sobald die längere Frist vorbei ist
case-letters-id-demanded = reply-to-id-demand oder complaint
case-letters-ignored = reminder oder complaint
case-letters-objected = objection, access oder erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal oder complaint
case-line-break = `{ $name }` { $why }
    .help = schreiben Sie alles in eine Zeile; eine Anschrift mit mehreren Zeilen gehört in lines = ["…", "…"]
case-longer-period-ended = eine Antwort beendet die längere Frist: wählen Sie refused, oder ignored für spätere Anträge, oder berichtigen Sie die Ereignisse
case-may-be-of-age = wer { $year } geboren ist, kann am { $date } schon volljährig sein
    .help = wer 18 ist, schreibt selbst, oder schreiben Sie mit einer Vollmacht: relation = "client"
    .asked = ist das Kind schon 18, schreibt es selbst: ändern Sie „Für wen“
case-missing-controller = `matter.controller` fehlt: das Unternehmen, um das es im Brief geht
    .help = ergänzen Sie in [matter] `controller = "{ $example }"`
case-missing-field = `{ $name }` fehlt
case-name-without-letter = `{ $field }` ist „{ $text }“ und hat keinen Buchstaben
    .help = schreiben Sie den Namen aus, so wie er im Brief stehen soll
case-needs-account = ein Brief „{ $kind }“ braucht mindestens ein [[account]]
    .help = ergänzen Sie ein [[account]] mit service und url
case-needs-complaint = ein Brief „{ $kind }“ braucht ein Ereignis „complained“
    .help = ergänzen Sie ein [[event]] mit what = "complained", dem Datum der Beschwerde und ihrem Weg
case-needs-enclosure = ein Brief „{ $kind }“ braucht mindestens eine [[enclosure]]
    .help = ergänzen Sie eine [[enclosure]] mit ihrem Titel
case-needs-event = ein Brief „{ $kind }“ braucht mindestens ein [[event]]
    .help = ergänzen Sie für alles, was geschehen ist, ein [[event]]: date, what, channel
case-needs-news = ein Brief „{ $kind }“ braucht etwas Neues seit der Beschwerde
    .help = ergänzen Sie ein [[event]] für das, was nach dem Ereignis „complained“ geschah, oder schreiben Sie `own_grounds`
case-needs-output = ein Brief „{ $kind }“ braucht mindestens eine [[output]]
    .help = ergänzen Sie für jede Aussage der KI eine [[output]]: date, prompt, text, und correct, wo sie falsch ist
case-needs-own-grounds = ein Brief „{ $kind }“ braucht `own_grounds`
    .help = schreiben Sie in [matter] mit eigenen Worten, was in diesem Fall geschah: own_grounds = "…"
case-needs-qualified-entity = ein Brief „{ $kind }“ braucht eine qualifizierte Einrichtung als Absender
    .help = nur eine Organisation aus einer solchen Liste kann ihn schicken: schreiben Sie organisation = "…" und qualified_entity = {"{"} list = "…", number = "…" {"}"} in [sender]
case-needs-request = ein Brief „{ $kind }“ braucht ein Ereignis, das sagt, was vom Verantwortlichen verlangt wurde
    .help = ergänzen Sie ein [[event]] mit what = "objected" oder "requested-access", Datum und Weg
case-news-not-due = die Behörde hat bis zum { $until } Zeit, den Stand der Beschwerde mitzuteilen: { $why }
    .help = { $months ->
            [1] ein Brief, der die Antwort überfällig nennt, kann ab dem { $from } geschrieben werden (ein Monat ab { $since }, Art. 78 Abs. 2 DSGVO, Verordnung 1182/71)
           *[other] ein Brief, der die Antwort überfällig nennt, kann ab dem { $from } geschrieben werden (drei Monate ab { $since }, Art. 78 Abs. 2 DSGVO, Verordnung 1182/71)
        }
case-no-account = es ist kein Konto genannt; der Empfänger fragt vielleicht, welches gemeint ist
    .help = ergänzen Sie ein [[account]] mit service und url, oder schreiben Sie account_holder = false in [matter]
    .asked = nennen Sie unter „Konten“, bei welchen Diensten es eines gibt; oder wählen Sie dort „kein Konto“
case-no-account-with-posts = der Grund „{ $id }“ spricht von Beiträgen, aber die genannten Konten sind nur für Chats
    .help = wählen Sie einen anderen Grund, schreiben Sie `own_grounds`, oder ergänzen Sie das Konto mit den Beiträgen
    .asked = wählen Sie andere Gründe, oder ändern Sie „Konten“
case-no-child = wer { $year } geboren ist, ist am { $date } kein Kind
    .help = berichtigen Sie das Jahr, oder schreiben Sie für Erwachsene relation = "ward" oder "client"
    .asked = berichtigen Sie das Jahr; ist die Person erwachsen, ändern Sie „Für wen“
case-no-evidence = nichts liegt bei, das zeigt, was geschah; die Behörde hat dafür nur Ihr Wort
    .help = ergänzen Sie für jedes Schreiben und jede Bestätigung, die es gibt, eine [[enclosure]], und enclosure = 1 in deren [[event]]; nur wenn es keine gibt, lassen Sie es so
    .asked = haben Sie ein Schreiben oder eine Bestätigung, kreuzen Sie sie unter „Belege“ an; nur wenn Sie keine haben, lassen Sie es so
case-no-event-says = der Stand ist „{ $status }“, aber in keinem Ereignis steht „{ $what }“
    .help = ergänzen Sie ein [[event]] mit dem Datum, an dem der Verantwortliche das schrieb
case-no-form = der Brief „{ $kind }“ hat keinen Text für ein Webformular
    .help = einen gibt es für { $letters }; --text druckt den ganzen Brief
case-no-glyph = keine Schrift kann { $characters } in `{ $field }` zeichnen
    .help = schreiben Sie es mit anderen Zeichen, oder nennen Sie in der Konfiguration eine Schrift, die sie hat: [fonts] add = ["datei.ttf"]
case-no-ground = es ist kein Grund angegeben; Art. 21 Abs. 1 DSGVO verlangt Gründe aus der besonderen Situation der Person, daher wird ein allgemeiner gedruckt
    .help = wählen Sie zutreffende: `widerspruch templates show { $kind }` zählt sie auf; oder schreiben Sie `own_grounds`
    .asked = zutreffende wählen Sie unter „Gründe“; oder schreiben Sie unter „Eigene Worte“ selbst
case-no-json = die Schreibweise stimmt hier nicht (JSON, auf Englisch: { $why })
    .help = Namen und Texte stehen in doppelten Anführungszeichen, Felder werden durch Kommas getrennt, hinter dem letzten steht keines
case-no-objection-yet = es wurde noch kein Widerspruch eingelegt; ab dem { $from } braucht eine solche Beschwerde vorher einen Antrag (Verordnung (EU) 2025/2518, Art. 4 Abs. 3)
    .help = widersprechen Sie zuerst (kind = "objection"), und beschweren Sie sich nach Ablehnung oder Schweigen; gab es einen Widerspruch, ergänzen Sie ihn als [[event]]
    .asked = ein Widerspruch geht der Beschwerde dann voraus; gab es schon einen, ändern Sie die Angabe dazu
case-no-request = der Brief verlangt nichts
    .help = nennen Sie eine Forderung, oder lassen Sie `requests` weg, dann stehen alle passenden darin
case-no-request-yet = kein Ereignis sagt, was wann verlangt wurde; ab dem { $from } braucht eine solche Beschwerde vorher einen Antrag (Verordnung (EU) 2025/2518, Art. 4 Abs. 3)
    .help = widersprechen Sie zuerst (kind = "objection"), und beschweren Sie sich nach Ablehnung oder Schweigen; gab es einen Widerspruch, ergänzen Sie ihn als [[event]]
    .asked = ein Widerspruch geht der Beschwerde dann voraus; gab es schon einen, ändern Sie die Angabe dazu
case-no-service-with-posts = der Grund „{ $id }“ spricht von Beiträgen, aber die Dienste dieses Verantwortlichen enthalten keine
    .help = wählen Sie einen anderen Grund, schreiben Sie `own_grounds`, oder ergänzen Sie das Konto mit den Beiträgen
    .asked = wählen Sie andere Gründe, oder ändern Sie „Konten“
case-no-such-enclosure = { $count ->
        [0] `{ $field }` verweist auf Anlage { $number }, aber es gibt keine
        [one] `{ $field }` verweist auf Anlage { $number }, aber es gibt nur eine
       *[other] `{ $field }` verweist auf Anlage { $number }, aber es gibt nur { $count }
    }
    .help = ergänzen Sie eine [[enclosure]] mit ihrem Titel, oder berichtigen Sie die Nummer
case-no-toml = die Schreibweise stimmt hier nicht (TOML, auf Englisch: { $why })
case-not-born = { $year } liegt nach dem Tag des Briefs, dem { $date }
    .help = berichtigen Sie das Geburtsjahr
case-not-printed = ein Brief „{ $kind }“ druckt `{ $field }` nicht
    .help = lassen Sie es weg, oder wählen Sie den Brief, in dem es steht: `widerspruch templates list`
case-not-silence = eine Antwort ist kein Schweigen: wählen Sie refused, extended, id-demanded oder answered, oder berichtigen Sie die Ereignisse
case-not-utf8 = „{ $name }“ ist nicht in UTF-8 geschrieben
    .help = speichern Sie die Datei noch einmal als UTF-8; an der gezeigten Stelle steht ein Buchstabe in einer anderen Kodierung
case-nothing-asked = der Stand ist „{ $status }“, aber kein Ereignis sagt, was wann verlangt wurde
    .help = ergänzen Sie ein [[event]] mit what = "objected", Datum und Weg
case-objection-without-date = der Brief kann nicht sagen, wann der Widerspruch eingelegt wurde
    .help = ergänzen Sie ein [[event]] mit what = "objected", Datum und Weg
    .asked = wissen Sie den Tag noch, tragen Sie ihn unter „Widerspruch abgeschickt am“ ein
case-of-case = in der Falldatei
case-of-centre = in der Datei der Beratungsstelle
case-of-configuration = in der Konfiguration
case-of-claims = in einer claims.toml
case-of-directory = in einem Eintrag
case-of-facts = in einer Datei zu Fakten
case-of-language = in den Dateien einer Sprache
case-of-manifest = in der Beschreibung einer Vorlage
case-output-in-future = Ausgabe { $number } ist vom { $day }, also später als der Brief vom { $date }
    .help = berichtigen Sie den Tag der Ausgabe oder das `date` des Briefs
case-password = `{ $name }`: ein Passwort gehört nicht in eine Datei, die kopiert und gezeigt wird
    .help = löschen Sie es, und ändern Sie es, wenn andere mitlesen können; schreiben Sie password_command = ["pass", "show", "x"] oder password_file = "…" (nur für Sie lesbar)
case-password-in-case = ein Passwort darf nicht in einer Falldatei stehen
    .help = löschen Sie es, und ändern Sie es, wenn andere die Datei lesen; schreiben Sie password_command = ["…"] oder password_file = "…"
case-person-outside-eea = die Person wohnt außerhalb des Europäischen Wirtschaftsraums ({ $country }), und der Brief stützt sich auf die DSGVO der Union. { $law } { $who }
    .help = lassen Sie sich zum Recht dieses Landes beraten ({ $country }), und lesen Sie die dortige Datenschutzerklärung des Unternehmens, bevor Sie sich auf diesen Brief verlassen
case-picture-broken = das Bild „{ $name }“ ist beschädigt: { $why }
    .help = öffnen Sie es in einem Bildprogramm, und speichern Sie es noch einmal
case-picture-cut-off = das Bild „{ $name }“ ist nicht vollständig: das Ende fehlt
    .help = speichern Sie es noch einmal, oder lassen Sie es sich noch einmal schicken
case-picture-drawing = das Bild „{ $name }“ { $why }
    .help = wandeln Sie Text und Effekte im Zeichenprogramm in Pfade um, oder speichern Sie es als PNG mit 1400 Pixel Breite
case-picture-empty = das Bild „{ $name }“ hat keine Pixel
    .help = nehmen Sie ein PNG (am besten mit durchsichtigem Grund), ein JPEG oder eine SVG-Zeichnung
case-picture-blank = das Bild „{ $name }“ zeigt keine Unterschrift: es ist leer oder hat nur Punkte
    .help = unterschreiben Sie mit dunklem Stift auf weißem Papier und fotografieren Sie das; oder unterschreiben Sie den gedruckten Brief
case-picture-folder = das Bild „{ $name }“ ist ein Ordner
    .help = nehmen Sie ein PNG (am besten mit durchsichtigem Grund), ein JPEG oder eine SVG-Zeichnung
case-picture-format = das Bild „{ $name }“ ist weder PNG noch JPEG noch SVG
    .help = nehmen Sie ein PNG (am besten mit durchsichtigem Grund), ein JPEG oder eine SVG-Zeichnung
case-picture-large-drawing = das Bild „{ $name }“ hat mehr als 1 MiB
    .help = nehmen Sie heraus, was man nicht sieht, oder speichern Sie es als PNG mit 1400 Pixel Breite
case-picture-too-deep = das Bild „{ $name }“ hat { $width } × { $height } Pixel einer Art, die zu viel Speicher braucht
    .help = scannen Sie mit 300 dpi, und schneiden Sie das Bild auf die Unterschrift zu; 1500 Pixel Breite reichen gut
case-picture-too-many-pixels = das Bild „{ $name }“ hat { $width } × { $height } Pixel, mehr als 40 Millionen
    .help = scannen Sie mit 300 dpi, und schneiden Sie das Bild auf die Unterschrift zu; 1500 Pixel Breite reichen gut
case-picture-unreadable = { $said }
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
    .help = so schreibt man sie in einem anderen Staat ({ $other }): wenn der gemeint ist, schreiben Sie country = "{ $word }"
case-postal-code-signs = „{ $code }“ ist keine Postleitzahl aus: { $country }
    .help = schreiben Sie { $bare }: andere Zeichen gehören nicht in eine Postleitzahl
case-received-before-sent = Ereignis { $number } ist am { $received } eingegangen, wurde aber erst am { $sent } abgeschickt
    .help = berichtigen Sie eines der beiden Daten
case-repeated-ground = „{ $ground }“ steht zweimal unter den Gründen
    .help = lassen Sie es einmal stehen
case-represents-self = wer den Brief schreibt, vertritt eine Person desselben Namens
    .help = lassen Sie [represented] weg, wenn Sie für sich selbst schreiben
case-role-does-not-fit = ein Brief „{ $kind }“ lässt sich nicht für „{ $role }“ schreiben
    .help = er lässt sich schreiben für: { $fitting }
case-role-of-client = ein Brief „{ $kind }“ lässt sich nicht für „{ $role }“ schreiben
    .help = eine Vollmacht schreibt und unterschreibt der Klient selbst; lassen Sie [represented] weg, und nennen Sie die Beratungsstelle in [recipient]
case-sender-outside-eea = der Absender wohnt außerhalb des Europäischen Wirtschaftsraums ({ $country }), und der Brief stützt sich auf die DSGVO der Union. { $law } { $who }
    .help = lassen Sie sich zum Recht dieses Landes beraten ({ $country }), und lesen Sie die dortige Datenschutzerklärung des Unternehmens, bevor Sie sich auf diesen Brief verlassen
case-start-known = der Stand ist „{ $status }“, aber das Training durch „{ $id }“ begann am { $began }
    .help = { $fitting_is ->
            [set] schreiben Sie status = "{ $fitting }"
           *[unset] schreiben Sie status = "objected-before-start" oder status = "objected-after-start"
        }
case-start-not-known = der Stand ist „{ $status }“, aber wann das Training durch „{ $id }“ begann, ist nicht bekannt
    .help = schreiben Sie status = "objected"
case-status-but-event = der Stand ist „{ $status }“, aber nach Ereignis { $number } war am { $day } „{ $what }“
case-status-does-not-fit = ein Brief „{ $kind }“ passt nicht zum Stand „{ $status }“
    .help = er passt zu { $fitting }; Briefe für diesen Stand: { $other }
case-street-and-lines = `street` und `lines` sind beide da
    .help = behalten Sie eines von beiden
case-tab = `{ $name }` { $why }
    .help = schreiben Sie stattdessen ein Leerzeichen
case-text-empty = ist leer
case-text-holds = enthält als Zeichen { $at } { $what }
case-text-marks = hat mehr als { $most } Zeichen über oder unter dem Buchstaben an Stelle { $at }
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
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = schreiben Sie den Buchstaben mit den Zeichen, die er hat; mehr davon stünden über anderen Zeilen
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
case-unknown-language = einen Brief „{ $kind }“ in der Sprache „{ $tag }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? es gibt { $languages }
           *[unset] es gibt { $languages }
        }
case-unknown-word = `{ $name }` ist „{ $word }“; dieses Wort ist hier nicht bekannt
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? möglich sind { $words }
           *[unset] möglich sind { $words }
        }
case-unreadable = { $said }
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
case-write-object = schreiben Sie die Felder mit ihren Namen in geschweifte Klammern: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = möglich sind { $words }
case-write-section = schreiben Sie es als Abschnitt: [{ $path }]
case-write-sections = schreiben Sie [[{ $field }]], mit zwei Klammern
case-write-text = schreiben Sie { $field } = "…"
case-write-texts = schreiben Sie { $field } = ["…", "…"]
case-write-year = schreiben Sie das Jahr mit vier Ziffern: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] die Datei
    } ist { $kind }, muss aber { $wanted } sein
