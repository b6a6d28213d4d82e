# Der Postausgang selbst.
outbox-damaged = der Postausgang „{ $name }“ ist beschädigt: { $why }
    .help = daraus wird nichts gesendet. `widerspruch outbox list` und `outbox show ID` lesen, was noch zu lesen ist. Behalten Sie die Datei: `sqlite3 FILE .recover` liest vielleicht mehr. Sehen Sie in Ihren gesendeten Mails nach, bevor Sie etwas noch einmal senden; legen Sie die Datei dann beiseite
outbox-damaged-after = { $sent ->
        [one] 1 Mail war gesendet
       *[other] { $sent } Mails waren gesendet
    }, bevor es auffiel; mehr wird nicht gesendet. `widerspruch outbox list` und `outbox show ID` lesen, was noch zu lesen ist. Behalten Sie die Datei: `sqlite3 FILE .recover` liest vielleicht mehr. Sehen Sie in Ihren gesendeten Mails nach, bevor Sie etwas noch einmal senden; legen Sie die Datei dann beiseite
outbox-after = { $sent ->
        [one] vorher wurde 1 Mail gesendet
       *[other] vorher wurden { $sent } Mails gesendet
    }; { $advice }
outbox-no-database = die Datei ist keine Datenbank, oder ein Teil davon ist verloren
outbox-no-address = die Adresse der Mail { $id } ist keine E-Mail-Adresse
outbox-other-bytes = die Bytes der Mail { $id } sind nicht die, die eingereiht wurden
outbox-partly-read = { $count } Mails darin sind zu lesen, { $lost } nicht
outbox-disk-full = der Datenträger ist voll; der Postausgang „{ $name }“ kann nicht geschrieben werden
    .help = schaffen Sie Platz, und sehen Sie nach, ob eine Grenze erreicht ist; gesendet wird nur, was auch verzeichnet werden kann
outbox-read-only = der Postausgang „{ $name }“ kann nicht geschrieben werden
    .help = prüfen Sie, wer dort schreiben darf, oder nennen Sie mit --state einen anderen Ordner; gesendet wird nur, was auch verzeichnet werden kann
outbox-held = ein anderes Programm hält den Postausgang „{ $name }“ fest
    .help = warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal
outbox-failed = der Postausgang „{ $name }“ ist nicht zu benutzen: { $why }
    .help = prüfen Sie den Datenträger; gesendet wird nur, was auch verzeichnet werden kann
outbox-not-writable = „{ $name }“ kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf, oder nennen Sie mit --state einen anderen Ordner
outbox-not-locked = „{ $name }“ kann nicht gesperrt werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf, oder nennen Sie mit --state einen anderen Ordner
outbox-sending = ein anderer Vorgang sendet gerade aus diesem Postausgang
    .help = was eingereiht ist, bleibt; rufen Sie `widerspruch outbox run` auf, wenn der andere fertig ist
outbox-read = die Zeilen sind gelöscht, aber ein anderes Programm liest „{ $name }“ und hält den alten Inhalt fest
    .help = warten Sie, bis es fertig ist, und rufen Sie denselben Befehl noch einmal auf: er löscht den Rest
outbox-unreadable = der Postausgang „{ $name }“ kann nicht gelesen werden: { $why }
    .help = prüfen Sie, wer dort lesen darf, oder nennen Sie mit --state einen anderen Ordner
outbox-no-file = das ist keine Datei
outbox-no-copy = eine Kopie ist nicht möglich: { $why }
outbox-foreign = „{ $name }“ ist die Datenbank eines anderen Programms
    .help = nennen Sie mit --state einen anderen Ordner
outbox-newer = den Postausgang „{ $name }“ hat eine neuere Version dieses Programms geschrieben
    .help = nehmen Sie die neuere Version des Programms
outbox-not-recorded = Mail { $id } wurde angenommen, aber das ist nicht zu verzeichnen: { $why }
    .help = mehr wird nicht gesendet. Sie gilt danach als unklar: schaffen Sie Platz, dann `widerspruch outbox resolve ID --sent`
outbox-no-evidence = der Nachweis kann nicht geschrieben werden: { $why }
    .help = das ist ein Fehler des Programms; bitte melden Sie ihn

# Mails darin.
outbox-is = { $state ->
        [queued] eingereiht
        [sending] im Versand
        [sent] gesendet
        [deferred] zurückgestellt
        [failed] gescheitert
        [unknown] unklar
        [cancelled] zurückgenommen
       *[other] { $state }
    }
outbox-address = Mail { $id } wird nicht gesendet: { $to } ist nicht mehr die Adresse des Empfängers{ $now_is ->
        [set] {"; "}es ist { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` sagt, warum. `widerspruch outbox cancel { $id }` nimmt die Mail zurück; senden Sie das Schreiben dann neu, mit --to ADRESSE, wenn Sie es besser wissen als das Verzeichnis
outbox-no-such-mail = im Postausgang gibt es keine Mail { $id }
    .help = `widerspruch outbox list` zeigt alle
outbox-state = Mail { $id } ist { $is }, nicht { $wanted }
    .help = { $state ->
        [sending] sie wird gerade gesendet; wenn kein Vorgang läuft, findet `widerspruch outbox run` heraus, wie weit sie kam
        [sent] sie ist nicht zurückzuholen; schreiben Sie dem Empfänger
       *[other] `widerspruch outbox show { $id }` zeigt, was geschehen ist; { $command } passt hier nicht
    }
outbox-unfinished = Mail { $id } ist { $is } und nicht abgeschlossen, also wird nichts gelöscht
    .help = { $state ->
        [unknown] finden Sie heraus, ob sie ankam, dann `widerspruch outbox resolve { $id } --sent` oder `--resend`; löschen Sie sie danach
        [sending] `widerspruch outbox run` findet heraus, wie weit sie kam; löschen Sie sie danach
       *[other] `widerspruch outbox run` sendet sie, `widerspruch outbox cancel { $id }` nimmt sie zurück; löschen Sie sie danach
    }
outbox-purged = der Inhalt der Mail { $id } wurde am { $day } gelöscht
    .help = `widerspruch outbox show { $id }` zeigt, was davon übrig ist
outbox-killed = das Programm wurde während des Versands abgebrochen

# Warum der Versand aufhörte.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Was eingereiht ist, bleibt: `widerspruch outbox run` macht weiter
outbox-breaker = { $section }: angehalten, weil mehrmals hintereinander dasselbe geschah: { $fault }
    .help = { $advice }. Was noch nicht versucht wurde, bleibt: `widerspruch outbox run` macht weiter
outbox-queued-ahead = { $count ->
        [one] 1 Mail wartet: sie wurde
       *[other] { $count } Mails warten: sie wurden
    } { $queued } eingereiht, und jetzt ist es { $now } (eine Uhr ging vor, oder --today)
    .help = `widerspruch outbox run --now` sendet, ohne diese Zeit abzuwarten
outbox-paused = { $section } bleibt bis { $until } in Ruhe: { $why }
    .help = rufen Sie `widerspruch outbox run` später auf, oder mit --wait; --now wartet nicht, und ein berichtigter Abschnitt wird sofort versucht
outbox-asked = der Server hat darum gebeten
outbox-day-limit = { $section }: max_per_day ist bis { $until } erreicht
    .help = rufen Sie `widerspruch outbox run` dann auf, oder mit --wait
outbox-no-route = den Abschnitt { $section } gibt es { $centre_is ->
        [set] nicht
       *[unset] in der Konfiguration nicht
    }
    .help = die dafür eingereihten Mails bleiben; tragen Sie den Abschnitt wieder ein, oder nehmen Sie sie zurück
outbox-interrupted = beendet, bevor alle Mails gesendet waren
    .help = `widerspruch outbox run` macht weiter

# Was über eine Mail bekannt ist.
outbox-evidence = Nachweis der Zustellung
outbox-label-mail = Mail
outbox-label-state = Stand
outbox-label-case = Fall
outbox-label-from = von
outbox-label-to = an
outbox-label-subject = Betreff
outbox-label-message-id = Message-ID
outbox-label-sha256 = SHA-256
outbox-label-letter = Brief
outbox-label-queued = eingereiht
outbox-label-finished = beendet
outbox-label-erased = gelöscht
outbox-label-attempts = Versuche
outbox-label-reply = letzte Antwort
outbox-label-queue-id = Nummer beim Server
outbox-label-server = Server
outbox-label-encryption = Verschlüsselung
outbox-label-copy = Kopie an
outbox-label-next = nächster Versuch
outbox-bytes = { $sha256 } ({ $bytes } Bytes)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}({ $stage })
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = es gibt keinen Ordner für das, was das Programm sich merkt: HOME ist nicht gesetzt
    .help = nennen Sie einen mit --state ORDNER
outbox-empty = es gibt noch keinen Ausgang
    .help = `widerspruch send FALL` legt die erste Mail hinein; --state ORDNER nennt einen anderen Ordner
outbox-several-cases = mehrere Tabellen haben eine Zeile „{ $named }“
    .help = nennen Sie eine davon: { $cases }
outbox-no-such-case = zum Fall „{ $named }“ gibt es keine Mail
    .help = `widerspruch outbox list` zählt die Fälle auf
outbox-erase-not-confirmed = es wurde nichts gelöscht, weil es nicht bestätigt wurde
outbox-erase-nobody = es wurde nichts gelöscht: es gibt kein Terminal, um zu fragen
