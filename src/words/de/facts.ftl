# Die Liste der Fakten zum Nachschlagen.
facts-changed-since = was das Programm zu { $id } sagt, ist nicht, was die Liste sagt
    .help = schreiben Sie die Liste neu (`widerspruch facts list -o DATEI`) und schlagen Sie noch einmal nach
facts-file = { $said }
facts-form = das Ende von { $name } nennt keine Form einer Liste
    .help = .csv für eine Tabelle, .md zum Abhaken, .json für Programme
facts-in-future = der { $day } liegt in der Zukunft; heute ist der { $today }
facts-no-column = der Liste fehlt die Spalte „{ $column }“
    .help = `widerspruch facts list -o DATEI` schreibt eine mit allen Spalten; auszufüllen sind davon nur die letzten vier
facts-no-day = es steht nicht da, an welchem Tag das nachgeschlagen wurde
facts-no-hash = das ist keine Prüfsumme: 32 Ziffern und Buchstaben a bis f
facts-no-id = die Zeile hat keine Kennung (id)
facts-no-result = es steht nicht da, was gefunden wurde
    .help = schreiben Sie { $known }
facts-no-seen = in der Spalte „seen“ steht nichts; sie sagt, welcher Text nachgeschlagen wurde
    .help = `widerspruch facts list -o DATEI` schreibt die Liste neu
facts-no-source = { $name } ist nicht die Datei, aus der diese Version des Programms gemacht ist
    .help = nennen Sie einen Ordner mit dem Quelltext, wie `git clone` ihn macht, von derselben Version
facts-nothing = es ist nichts ausgefüllt
    .help = schreiben Sie den Tag unter „checked“ und das Ergebnis (ok, changed oder gone) unter „result“
facts-older = { $id } wurde am { $day } nachgeschlagen, und am { $last } hat noch einmal jemand nachgesehen
    .help = lassen Sie die Zeile leer, oder schlagen Sie es noch einmal nach
facts-result = „{ $word }“ ist kein Ergebnis
    .help = schreiben Sie { $known }
facts-twice = { $id } steht schon in Zeile { $line }
facts-unknown = einen Fakt „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch facts list --older-than 0` zeigt alle
           *[unset] `widerspruch facts list --older-than 0` zeigt alle
        }
facts-void = { $id } ist laut Befund vom { $day } { $result ->
        [gone] weggefallen
       *[changed] geändert
    }; was damals zu lesen war, steht nirgends mehr, und der Befund zählt nicht
    .help = wurde der Eintrag berichtigt, ist nichts zu tun; sonst schlagen Sie noch einmal nach: `widerspruch facts list --older-than 0`
facts-by-hand = { $id }: laut Prüfung am { $day } { $result }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }; bitte von Hand berichtigen
facts-listed = { $count ->
        [one] ein Fakt
       *[other] { $count } Fakten
    } zum Nachschlagen
facts-never = nie
facts-none-listed = { $day_is ->
        [set] noch ist nichts nachzuschlagen: alles ist nachgeschlagen; der erste Fakt ist am { $day } fällig, und `--older-than 0` listet schon jetzt alles auf
       *[unset] davon gibt es nichts zum Nachschlagen
    }
facts-renewed = { $name }: { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
facts-taken = { $count ->
        [one] ein Fakt
       *[other] { $count } Fakten
    } übernommen: { $changed } geändert, { $gone } nicht mehr vorhanden
facts-up-to-date = kein Tag im Quelltext ändert sich
facts-written = { $name }: { $count ->
        [one] ein Fakt
       *[other] { $count } Fakten
    } zum Nachschlagen
facts-hidden-rows = blenden Sie im Tabellenprogramm alle Zeilen ein, und sehen Sie nach, ob Sie alle meinten
facts-other-sheets = gelesen wird nur das Blatt „{ $sheet }“, { $count ->
        [one] ein weiteres nicht
       *[other] { $count } weitere nicht
    }
    .help = speichern Sie jedes andere als eigene Datei, und übernehmen Sie auch diese
