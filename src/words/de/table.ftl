# Tabellen: die Datei mit den Zeilen.
table-unreadable = die Tabelle kann nicht gelesen werden: { $why }
    .help = prüfen Sie den Datenträger, auf dem sie liegt
table-format = „{ $name }“ ist keine Tabelle, die dieses Programm liest
    .help = Tabellen sind CSV, XLSX, ODS, JSON oder JSONL; welche es ist, sagt das Ende des Dateinamens
table-format-old = „{ $name }“ ist keine Tabelle, die dieses Programm liest
    .help = speichern Sie sie als XLSX, ODS oder CSV
table-empty = die Tabelle ist leer
    .help = in der ersten Zeile stehen die Namen der Felder, zum Beispiel sender.name; ein Muster: `widerspruch example table`
table-no-rows = die Tabelle hat keine Zeilen
    .help = unter den Überschriften steht nichts
table-columns = die Tabelle hat mehr als { $most } Spalten
    .help = ist eine andere Datei gemeint? auch ein falsches Trennzeichen oder ein fehlendes Anführungszeichen kann die Ursache sein
table-rows = die Tabelle hat mehr als { $most } Zeilen
    .help = teilen Sie sie in mehrere Tabellen
table-row-too-long = eine Zeile hat mehr als { $most } MiB
    .help = { $line_is ->
        [set] vor Zeile { $line } beginnt ein Anführungszeichen, das nicht endet
       *[unset] ist eine andere Datei gemeint?
    }
table-repeated-heading = zwei Spalten haben diese Überschrift
    .help = geben Sie einer von ihnen einen anderen Namen, oder leeren Sie die Überschrift
table-no-heading = die Zelle steht in einer Spalte ohne Überschrift
    .help = schreiben Sie den Namen des Feldes darüber, oder leeren Sie die Spalte
table-headings-again = hier stehen die Überschriften noch einmal
    .help = löschen Sie die Zeile; sie entsteht, wenn Tabellen zusammengefügt werden oder Listen auf jeder Seite Überschriften haben
table-heading-row = Zeile { $line } der Tabelle ist leer oder steht zu weit unten
    .help = --heading-row nennt die Nummer der Zeile mit den Überschriften, eine der ersten { $most } gefüllten
table-heading-row-other = Zeile { $line } hat keine Überschrift, die ein Feld ist; die Überschriften stehen wohl in Zeile { $other }
    .help = --heading-row { $other } liest sie dort
table-too-few-cells = die Zeile hat { $cells } Zellen, die Tabelle { $headings } Überschriften
    .help = ein Anführungszeichen ohne Gegenstück oder ein Zeilenumbruch außerhalb von Anführungszeichen teilt eine Zeile in zwei
table-too-many-cells = die Zeile hat mehr Zellen als die { $headings } Überschriften
    .help = eine Zelle mit einem Trennzeichen muss in Anführungszeichen stehen; oder es fehlt eine Überschrift
table-quotes = in der Zelle steht „{ $cell }“: vor Anführungszeichen darin steht ein umgekehrter Schrägstrich
    .help = CSV verdoppelt sie (""); speichern Sie die Tabelle mit einer Tabellenkalkulation als CSV, oder nehmen Sie die Anführungszeichen heraus
table-encoded-twice = in der Zelle steht „{ $cell }“: der Text wurde zweimal umgewandelt
    .help = ein Programm hielt UTF-8 für windows-1252 und speicherte es noch einmal als UTF-8; exportieren Sie die Tabelle neu
table-heading-encoded-twice = die Überschrift wurde zweimal umgewandelt
    .help = ein Programm hielt UTF-8 für windows-1252 und speicherte es noch einmal als UTF-8; exportieren Sie die Tabelle neu
table-other-encoding = in der Zelle stehen Zeichen, die es in der Kodierung { $encoding } nicht gibt
    .help = speichern Sie die Tabelle als UTF-8, oder nennen Sie ihre Kodierung mit --encoding
table-unknown-encoding = es gibt keine Kodierung „{ $name }“
    .help = { $near_is ->
        [set] meinten Sie { $near }? üblich sind { $usual }
       *[unset] üblich sind { $usual }
    }
table-encoding-doubt = in Zeile { $line } kann { $readings } gelesen werden
    .help = { $options_is ->
        [set] schreiben Sie { $options }, wenn das der richtige Name ist, oder speichern Sie die Tabelle als UTF-8
       *[unset] speichern Sie die Tabelle als UTF-8, oder nennen Sie ihre Kodierung mit --encoding: keine Sprache schreibt dieses Wort so
    }
table-reading = „{ $text }“ ({ $encoding })
table-reading-or = { $readings } oder { $last }
table-two-encodings = die Tabelle ist in zwei Kodierungen geschrieben: die Zeilen { $utf8 } in UTF-8, die Zeilen { $other } in einer anderen
    .help = zwei Dateien wurden zusammengefügt: speichern Sie jede als UTF-8, und fügen Sie sie dann zusammen
table-not-utf8 = das Objekt ist nicht in UTF-8 geschrieben
    .help = speichern Sie die Datei als UTF-8
table-syntax = das ist keine Liste von Objekten: { $why }
    .help = schreiben Sie [ {"{"}…{"}"}, {"{"}…{"}"} ]; oder ein Objekt je Zeile in eine Datei, die auf .jsonl endet
table-line-too-long = eine Zeile ist zu lang
table-element-too-long = ein Element ist zu lang
table-no-bracket = sie beginnt nicht mit [
table-no-closing-bracket = die schließende ] fehlt
table-last-comma = nach dem letzten Objekt steht ein Komma
table-behind-bracket = hinter der schließenden ] steht noch etwas
table-nested-too-deeply = das Objekt ist zu tief verschachtelt
    .help = schreiben Sie nur Abschnitte und Felder
table-too-many-values = das Objekt enthält zu viele Werte
    .help = schreiben Sie nur Abschnitte und Felder
table-no-object = die Zeile ist { $kind }, sie muss ein Objekt sein
    .help = schreiben Sie {"{"}"sender.name": "…", …{"}"}
table-object-syntax = { $message }
table-formula-narrow = in der Zelle steht nur { $sign }: ihre Spalte war zu schmal
    .help = machen Sie die Spalte breiter, und speichern Sie die Tabelle noch einmal
table-formula-failed = die Zelle zeigt { $sign }: hier ist eine Formel der Tabellenkalkulation gescheitert
    .help = berichtigen Sie die Formel, oder schreiben Sie ihren Wert in die Zelle
table-formula-no-value = in der Zelle steht eine Formel ohne Wert
    .help = öffnen Sie die Datei in der Tabellenkalkulation, und speichern Sie sie noch einmal, damit die Werte darin stehen
table-power-of-ten = eine Tabellenkalkulation hat eine lange Zahl mit Zehnerpotenz geschrieben
    .help = Ziffern sind verloren: formatieren Sie die Spalte als Text, und geben Sie die Zahl noch einmal ein
table-lost-letter = ein Fragezeichen steht dort, wo ein Buchstabe war
    .help = das Programm, das die Tabelle schrieb, hatte in dieser Kodierung kein Zeichen dafür; speichern Sie sie als UTF-8, XLSX oder ODS
table-too-large = die Arbeitsmappe wird nicht geöffnet: { $why }
    .help = ist eine andere Datei gemeint? speichern Sie das eine Blatt, das gebraucht wird, als neue Datei
table-broken = die Arbeitsmappe kann nicht gelesen werden: { $why }
    .help = öffnen Sie sie in der Tabellenkalkulation, und speichern Sie sie noch einmal; Arbeitsmappen mit Passwort können nicht gelesen werden
table-book-bytes = entpackt ist sie zu groß
table-book-text = sie enthält einen Text von mehr als { $most } MiB
table-book-elements = sie hat zu viele Elemente
table-book-nesting = ihre Elemente sind zu tief verschachtelt
table-book-merged = in ihr sind zu viele Zellen verbunden
table-book-parts = sie hat zu viele Teile
table-book-texts = sie enthält zu viele Texte
table-book-formats = sie enthält zu viele Formate
table-book-cells = sie hat mehr Zeilen oder Spalten, als ein Blatt haben kann
table-book-doctype = sie erklärt eigene Entitäten (DOCTYPE)
table-book-entity = sie verwendet &{ $name };, das nirgends erklärt ist
table-book-no-sheet = sie hat kein Blatt
table-book-no-such-sheet = dieses Blatt hat sie nicht
table-book-no-text = eine Zelle nennt einen Text, den es nicht gibt
table-book-no-number = { $name } ist „{ $number }“, und das ist keine Zahl
table-hidden-sheet = das Blatt „{ $sheet }“ ist ausgeblendet
    .help = jemand hat es ausgeblendet: sehen Sie es in der Tabellenkalkulation an, bevor Sie seine Briefe versenden
table-no-visible-sheet = in der Arbeitsmappe sind alle Blätter ausgeblendet
    .help = nennen Sie mit --sheet das Blatt, das gemeint ist: { $sheets }
table-unknown-sheet = es gibt kein Blatt „{ $sheet }“
    .help = { $near_is ->
        [set] meinten Sie --sheet "{ $near }"? es gibt { $sheets }
       *[unset] es gibt { $sheets }
    }
table-sheet = das Blatt „{ $sheet }“ hat keine bekannte Überschrift
    .help = meinten Sie --sheet "{ $other }"? dort gibt es welche; --sheet "{ $sheet }" liest dieses Blatt trotzdem
table-hidden-rows = { $count ->
        [one] 1 Zeile ist ausgeblendet
       *[other] { $count } Zeilen sind ausgeblendet
    }{ $filtered_is ->
        [set] , vielleicht durch einen Filter,
       *[unset] {""}
    } und { $count ->
        [one] wird
       *[other] werden
    } { $left_out_is ->
        [set] ausgelassen
       *[unset] trotzdem gelesen
    }: { $count ->
        [one] Zeile
       *[other] Zeilen
    } { $lines }
    .help = { $left_out_is ->
        [set] ohne --visible-only wird auch das Ausgeblendete gelesen
       *[unset] --visible-only lässt Ausgeblendetes aus
    }
table-lines = { $first } bis { $last }
table-hidden-columns = { $count ->
        [one] 1 Spalte ist ausgeblendet und wird
       *[other] Spalten sind ausgeblendet und werden
    } { $left_out_is ->
        [set] ausgelassen
       *[unset] trotzdem gelesen
    }: { $columns }
    .help = { $left_out_is ->
        [set] ohne --visible-only wird auch das Ausgeblendete gelesen
       *[unset] --visible-only lässt Ausgeblendetes aus; "" in [columns] lässt eine Spalte aus
    }
table-column = { $letters } „{ $heading }“
table-merged-cells = Zellen sind verbunden: { $cells }
    .help = ihr Wert zählt für die erste Spalte; heben Sie die Verbindung in der Tabellenkalkulation auf, wo er für die anderen zählt
table-merged-cell = die Zelle ist mit anderen verbunden ({ $cells }) und hat keinen eigenen Wert
    .help = heben Sie die Verbindung in der Tabellenkalkulation auf, und schreiben Sie den Wert in jede Zeile, für die er zählt
table-repeated-rows = nach der Datei steht eine gefüllte Zeile { $times }-mal darin
    .help = löschen Sie die Kopien in der Tabellenkalkulation; höchstens { $most } werden gelesen
table-changed = die Tabelle wurde geändert, während die Briefe gemacht wurden
    .help = starten Sie denselben Befehl noch einmal
table-no-account = die Zeile hat kein Konto bei „{ $controller }“, nur bei anderen der Liste
    .help = füllen Sie die Spalte für ein Konto bei einem seiner Dienste, oder nehmen Sie ihn aus `recipient.controller` heraus
table-repeated-key = Datenzeile { $row } hat dasselbe `{ $field }`
    .help = jede Zeile braucht einen eigenen Schlüssel; welches Feld das ist, sagt key unter [output] in der Datei der Beratungsstelle
table-totals-row = das ist wohl eine Summenzeile und keine Person
    .help = löschen Sie sie aus der Tabelle; --skip-invalid lässt sie aus, wenn kein Brief daraus wird
table-path = eine Zeile darf nur Dateien im Ordner der Beratungsstelle oder darunter nennen
    .help = legen Sie die Datei dorthin, und schreiben Sie ihren Namen ohne .. und ohne / am Anfang
table-postal-code-decimal = { $code } → { $number }
    .help = ein Programm hielt die Spalte für Zahlen; formatieren Sie sie dort als Text, wo die Tabelle herkommt
table-postal-code-padded = { $code } → { $padded }
    .help = formatieren Sie die Spalte in der Tabellenkalkulation als Text, dann bleiben die Nullen stehen
table-postal-code-number = { $message }
    .help = { $padded_is ->
        [set] die Tabellenkalkulation hielt die Postleitzahl für eine Zahl und strich die Null; formatieren Sie die Spalte als Text, oder lassen Sie --pad-postal-codes { $padded } schreiben
       *[unset] deutsche Postleitzahlen haben fünf Ziffern, österreichische und schweizerische vier: nennen Sie in einer Spalte das Land; fehlt eine Null, formatieren Sie sie als Text
    }
table-two-columns = { $columns } füllen in dieser Zeile { $both_is ->
        [set] beide
       *[unset] alle
    } `{ $field }`
    .help = verbinden Sie sie unter [columns] in der Datei der Beratungsstelle statt der Zeilen, die sie zuordnen: "{ $field }" = "{ $pattern }"; oder leeren Sie alle bis auf eine
table-and-column = { $columns } und { $last }
table-sender-of-client = diesen Brief schreibt die Beratungsstelle, und die Zeile würde ihren Briefkopf ändern: { $fields }
    .help = { $lines_is ->
        [set] wo die vertretene Person wohnt, gehört unter [columns]: { $lines }{ $country_is ->
        [set] , mit { $country } = "DE" unter [defaults]
       *[unset] {""}
    }; der Briefkopf steht unter [centre]
       *[unset] leeren Sie die Zelle: was im Briefkopf der Beratungsstelle steht, steht unter [centre]
    }
table-unknown-column = die Spalte ist kein Feld eines Falls
table-unknown-column-mapped = `{ $field }`, wozu die Datei der Beratungsstelle die Spalte zuordnet, ist kein Feld eines Falls
table-correct-column = { $near_is ->
        [set] meinten Sie `{ $near }`? berichtigen Sie es unter [columns] in der Datei der Beratungsstelle
       *[unset] berichtigen Sie es unter [columns] in der Datei der Beratungsstelle
    }
table-map-near = meinten Sie `{ $near }`? ordnen Sie die Spalte unter [columns] in der Datei der Beratungsstelle zu: "{ $heading }" = "…"; "{ $heading }" = "" lässt sie aus
table-map-line = schreiben Sie unter [columns] in die Datei der Beratungsstelle: { $line }; "{ $heading }" = "" lässt die Spalte aus
table-leave-out = schreiben Sie "{ $heading }" = "" unter [columns] in die Datei der Beratungsstelle: { $why }
table-map-any = "{ $heading }" = "" unter [columns] in der Datei der Beratungsstelle lässt sie aus; was ein Brief braucht, wird dort zugeordnet, etwa "{ $heading }" = "matter.own_grounds"
table-did-you-mean = meinten Sie `{ $near }`?
table-map-account = ordnen Sie ihm unter [columns] eine Spalte zu, etwa { $line }, und füllen Sie sie; wer kein Konto hat: "nein" in eine Spalte für matter.account_holder
table-map-evidence = füllen Sie Spalten für das, was es gibt, ein Schreiben, eine Bestätigung: enclosure.1.title und enclosure.1.file; nur wenn jemand nichts hat, lassen Sie die Zeile so
table-fill-column = füllen Sie { $columns } in dieser Zeile, oder geben Sie `{ $field }` für alle unter [defaults] in der Datei der Beratungsstelle an
table-fill-one-column = füllen Sie eine dieser Spalten in dieser Zeile: { $columns }; oder geben Sie `{ $field }` für alle unter [defaults] in der Datei der Beratungsstelle an
table-fill-field = füllen Sie die Spalte für `{ $field }`, ordnen Sie ihm unter [columns] eine Überschrift zu, oder geben Sie es für alle unter [defaults] in der Datei der Beratungsstelle an
table-cell-boolean = in die Zelle gehört ja oder nein; in einer Falldatei stünde { $field } = true oder { $field } = false
table-cell-year = in die Zelle gehört das Jahr mit vier Ziffern, wie in einer Falldatei: { $field } = 2013
table-cell-number = in die Zelle gehört eine Zahl, wie in einer Falldatei: { $field } = { $number }
table-cell-section = in eine Zelle passt nur ein Feld, und [{ $path }] ist ein Abschnitt; nennen Sie ein Feld daraus
table-cell-sections = in eine Zelle passt nur ein Feld, und [[{ $field }]] ist ein Abschnitt; nennen Sie ein Feld daraus
table-file-unreadable = { $said }
