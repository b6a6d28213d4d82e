# Was an einer Antwort des Gesprächs nicht stimmt. Als .help steht, was zu schreiben ist.
new-account = „{ $typed }“ passt hier nicht
    .help = zum Beispiel: facebook.com/name, @name oder name@example.org
new-address = „{ $typed }“ ist keine ganze Anschrift
    .help = Straße und Hausnummer, Postleitzahl und Ort, zum Beispiel: Prüfgasse 5, 99084 Erfurt; außerhalb Deutschlands mit dem Land
new-answer-missing = auf eine Frage fehlt die Antwort: { $question }
    .help = die Antwort steht hinter { $flag }; ohne Terminal stellt das Programm keine Fragen
new-answers-file = „{ $name }“ enthält keine Antworten
    .help = je Zeile eine Antwort, zum Beispiel: name = "Änne Müller"; `widerspruch new --questions` nennt alle Fragen
new-answer-known = im Register steht schon die Nachricht vom { $day }
    .help = was danach kam, schreiben Sie zuerst mit `widerspruch follow event` auf; dort nimmt --undo einen falschen Tag zurück
new-broken = ein Zeichen kam nicht richtig an
    .help = bitte noch einmal eingeben; kommt es wieder nicht an, stellen Sie das Terminal auf UTF-8
new-choice = das ist keine der Antworten
    .help = bitte eine Nummer von 1 bis { $last } eingeben
new-choice-of = das ist keine der Antworten
    .help = bitte eine dieser Nummern eingeben: { $numbers }
new-choice-word = das ist keine der Antworten
    .help = schreiben Sie eines davon: { $words }
new-choice-several = mehrere Antworten beginnen so: { $fitting }
    .help = tippen Sie mehr davon, oder ihre Nummer
new-country = „{ $typed }“ ist kein Land
    .help = { $near_is ->
        [set] ist { $near } gemeint? Name oder Kürzel des Landes, zum Beispiel: Deutschland oder DE
       *[unset] Name oder Kürzel des Landes, zum Beispiel: Deutschland oder DE
    }
new-day = „{ $typed }“ ist kein Datum
    .help = zum Beispiel: 1.9.2026
new-day-of-month = „{ $typed }“ gibt es nicht: so viele Tage hat dieser Monat nicht
    .help = prüfen Sie Tag und Monat
new-day-future = der { $day } liegt in der Zukunft
    .help = bitte prüfen Sie das Datum
new-day-before-law = am { $day } kann es nicht gewesen sein: die DSGVO gilt seit dem { $applies }
    .help = bitte prüfen Sie das Jahr
new-day-before-letter = am { $day } gab es den Brief noch nicht, um den es geht: er trägt das Datum { $letter }
    .help = gemeint ist, wann dieser Brief abging; einen früheren Schritt nennen Sie in seinem Fall: `widerspruch new --from FALL`
new-day-order = der { $day } liegt vor dem { $sent }: das passt nicht zusammen
    .help = bitte ändern Sie einen der beiden Tage
new-deliver = mit --format json schreibt `new` nur die Falldatei
    .help = danach `widerspruch render` oder `widerspruch send` mit der Falldatei aufrufen
new-editor = { $why_is ->
        [set] der Texteditor „{ $name }“ lässt sich nicht starten: { $why }
       *[unset] der Texteditor „{ $name }“ meldet einen Fehler
    }
    .help = schreiben Sie den Text hier, oder nennen Sie mit EDITOR einen anderen, zum Beispiel: EDITOR=nano
new-empty = hier fehlt noch etwas
    .help = mit ? kommt Hilfe, mit < geht es zurück
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` nennt alle Fragen und ihre Antworten
new-german-code = „{ $typed } { $city }“: eine deutsche Postleitzahl hat fünf Ziffern
    .help = bitte alle fünf, zum Beispiel { $meant }; liegt der Ort in einem anderen Land, schreiben Sie es dazu
new-handle = „{ $typed }“ steht im Brief als Benutzername: { $handle }
    .help = ist es keiner, gehen Sie mit < zurück und geben die Adresse des Profils oder die E-Mail-Adresse des Kontos ein
new-house-number = „{ $typed }“ hat keine Hausnummer
    .help = gibt es eine, ergänzen Sie sie; ohne sie kommt eine Antwort vielleicht nicht an
new-kind = es gibt keinen Brief „{ $kind }“
    .help = { $near_is ->
        [set] ist { $near } gemeint? Es gibt: { $known }
       *[unset] es gibt: { $known }
    }
new-line = „{ $typed }“ passt hier nicht
    .help = bitte eine Zeile mit höchstens 200 Zeichen, ohne unsichtbare Zeichen
new-name = „{ $typed }“ hat keinen Buchstaben
    .help = bitte den Namen, zum Beispiel: Änne Müller
new-no-editor = es ist kein Texteditor eingestellt
    .help = schreiben Sie den Text hier; oder nennen Sie vor dem Start einen, zum Beispiel: EDITOR=nano
new-no-interview = den Brief „{ $kind }“ gibt es nicht durch Fragen
    .help = mit einer Falldatei beginnen: `widerspruch example { $kind } > brief.toml`
new-none-alone = „kein Konto“ steht allein
    .help = bitte entweder Dienste wählen oder „kein Konto“
new-not-asked = nach { $flag } wird bei diesen Angaben nicht gefragt
    .help = die Antwort wird nicht geschrieben; `widerspruch new --questions` sagt, wann eine Frage gestellt wird
new-one-answer = { $flag } hat mehrere Antworten, gefragt ist eine
    .help = geben Sie { $flag } einmal an
new-place = „{ $typed }“ passt hier nicht
    .help = bitte Postleitzahl und Ort, zum Beispiel: 39104 Magdeburg; außerhalb Deutschlands mit dem Land: 1010 Wien, Österreich
new-unknown-answer = es gibt keine Frage „{ $id }“
    .help = { $near_is ->
        [set] ist „{ $near }“ gemeint? `widerspruch new --questions` nennt alle Fragen
       *[unset] `widerspruch new --questions` nennt alle Fragen
    }
new-year = „{ $typed }“ ist kein Jahr
    .help = bitte mit vier Ziffern, zum Beispiel: 2013
