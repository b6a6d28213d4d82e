# Die Einstellungen eines Mailservers.
smtp-section = { $file_is ->
        [set] [smtp.{ $name }] in „{ $file }“
       *[unset] [smtp.{ $name }]
    }
smtp-section-name = der Name eines Abschnitts [smtp.NAME] besteht aus Buchstaben, Ziffern, - und _
    .help = benennen Sie den Abschnitt um
smtp-mailbox = `{ $field }` ist „{ $text }“: { $why }
    .help = schreiben Sie { $field } = "Name <name@example.org>"
smtp-host = `host` ist „{ $text }“: { $why }
    .help = schreiben Sie host = "mail.example.org"
smtp-in-the-clear = mit tls = "none" gingen Brief und Passwort unverschlüsselt an { $host }
    .help = schreiben Sie tls = "implicit" (Port 465) oder tls = "starttls" (Port 587); "none" ist für einen Server auf diesem Rechner
smtp-ehlo-name = `ehlo_name` ist „{ $text }“: das ist kein Name eines Rechners
    .help = schreiben Sie ehlo_name = "mail.example.org" oder "[192.0.2.1]", oder lassen Sie es weg: dann wird nichts verraten
smtp-no-command-given = `{ $field }` ist leer
    .help = schreiben Sie das Programm mit seinen Argumenten: ["pass", "show", "x"]
smtp-two-places = für ein Passwort sind zwei Orte angegeben
    .help = lassen Sie einen davon stehen
smtp-no-user = `{ $field }` steht da, aber `user` fehlt
    .help = schreiben Sie user = "…"
smtp-token-wanted = auth = "xoauth2" verlangt ein Token, kein Passwort
    .help = schreiben Sie token_command = ["…"]
smtp-token-unfit = ein Token gehört zu auth = "xoauth2"
    .help = schreiben Sie auth = "xoauth2"
smtp-key-address = `address` ist „{ $text }“: { $why }
    .help = schreiben Sie die Adresse des Empfängers
smtp-fingerprint = `fingerprint` ist kein vollständiger Fingerabdruck
    .help = schreiben Sie alle 40 (oder 64) hexadezimalen Ziffern, wie der Empfänger sie veröffentlicht
smtp-cannot-read = „{ $name }“ kann nicht gelesen werden: { $why }
smtp-no-pem = „{ $name }“ ist keine Datei mit PEM-Zertifikaten: { $why }
smtp-no-certificate = „{ $name }“ enthält kein Zertifikat

# Was mit einem Server schiefging.
smtp-stage = { $stage ->
        [connect] beim Verbinden
        [greeting] bei der Begrüßung
        [hello] nach der Begrüßung (EHLO)
        [starttls] bei STARTTLS
        [tls-handshake] beim Aufbau der Verschlüsselung
        [login] bei der Anmeldung
        [sender] bei der Absenderadresse
        [recipient] bei der Empfängeradresse
        [data] vor der Übertragung der Mail
        [body] während der Übertragung der Mail
        [final-reply] nach der Übertragung der Mail
       *[other] in der Stufe { $stage }
    }
smtp-fault-reply = der Server antwortete { $stage }: { $reply }
smtp-fault-closed = der Server hat die Verbindung { $stage } getrennt
smtp-fault-timed-out = der Server hat { $stage } zu lange nichts gesagt
smtp-fault-network = das Netz ist { $stage } ausgefallen: { $why }
smtp-fault-garbage = der Server hat { $stage } etwas gesagt, das keine Antwort ist: { $what }
smtp-fault-out-of-turn = der Server hat { $stage } ungefragt gesprochen, seine Antworten gehören also zu etwas anderem: { $what }
smtp-fault-two-answers = der Server hat { $stage } zwei Antworten gegeben, { $first } und { $second }, die sich widersprechen
smtp-fault-ended = der Versand wurde { $stage } beendet
smtp-fault-tls = die verschlüsselte Verbindung ist { $stage } gescheitert: { $why }
smtp-fault-no-start-tls = der Server bietet kein STARTTLS an, und unverschlüsselt wird nichts gesendet
smtp-fault-plaintext = der Server hat nach der Zusage von STARTTLS unverschlüsselt gesprochen; es wurde nichts gesendet
smtp-fault-no-password = es ist kein Passwort da: { $why }
smtp-fault-no-login = der Server bietet keine passende Art der Anmeldung an; er bietet an: { $offered_is ->
        [set] { $offered }
       *[unset] nichts
    }
smtp-fault-too-large = die Mail hat { $size } Bytes, der Server nimmt höchstens { $limit }
smtp-fault-no-smtp-utf8 = eine Adresse hat vor dem @ Zeichen außerhalb von ASCII, die der Server nicht annimmt
smtp-fault-not-loopback = ohne TLS muss der Server auf diesem Rechner laufen (127.0.0.1 oder ::1)
smtp-fault-no-program = das Programm für den Versand kann nicht gestartet werden: { $why }
smtp-fault-exit-status = das Programm für den Versand endete mit dem Status { $status }{ $said_is ->
        [set] : { $said }
       *[unset] {""}
    }
smtp-at = { $place }: { $why }
smtp-no-answer = keine Antwort
smtp-no-address = keine Adresse
smtp-encrypted-already = die Verbindung ist schon verschlüsselt
smtp-endless-reply = eine Antwort ohne Ende
smtp-endless-line = eine Zeile ohne Ende
smtp-no-command = der Befehl ist leer
smtp-no-temporary-file = eine vorläufige Datei kann nicht geschrieben werden: { $why }
smtp-command = „{ $name }“: { $why }

# Was dagegen zu tun ist.
smtp-help-too-large-for-server = die Mail ist dem Server zu groß: lassen Sie Anlagen weg, oder verkleinern Sie sie
smtp-help-password = prüfen Sie `user` und das Passwort; viele Anbieter verlangen ein App-Passwort oder auth = "xoauth2"
smtp-help-login = der Server verlangt eine Anmeldung: setzen Sie `user` und ein Passwort in [smtp.NAME]
smtp-help-recipient = prüfen Sie die Adresse des Empfängers
smtp-help-sender = prüfen Sie `from`: viele Server nehmen nur die Adresse des Kontos
smtp-help-provider = fragen Sie den Anbieter, warum er Verbindungen ablehnt
smtp-help-no-tls = dieser Port beginnt nicht mit TLS: zu Port 465 gehört tls = "implicit", zu Port 587 tls = "starttls"
smtp-help-certificate = prüfen Sie `host`; ein Server mit einem Zertifikat seiner eigenen Stelle braucht `ca_file`. Schalten Sie die Prüfung nie ab
smtp-help-no-start-tls = nehmen Sie tls = "implicit" mit Port 465, oder einen anderen Server
smtp-help-plaintext = vielleicht legt jemand dem Server unterwegs Worte in den Mund: nehmen Sie tls = "implicit" mit Port 465
smtp-help-no-password = setzen Sie password_command oder password_file in der Konfiguration
smtp-help-no-login = prüfen Sie `auth`, oder fragen Sie den Anbieter, wie man sich anmeldet
smtp-help-too-large = lassen Sie Anlagen weg, oder verkleinern Sie sie
smtp-help-no-smtp-utf8 = nehmen Sie eine Adresse ohne Umlaute vor dem @
smtp-help-not-loopback = schreiben Sie tls = "implicit" oder tls = "starttls"
smtp-help-no-program = prüfen Sie `command` in der Konfiguration
smtp-help-silent = zu Port 465 gehört tls = "implicit", zu Port 587 tls = "starttls"; sonst versuchen Sie es später noch einmal
smtp-help-two-answers = vielleicht ist sie angekommen: sehen Sie in Ihren gesendeten Mails nach, oder fragen Sie den Empfänger, bevor Sie sie noch einmal senden; sagen Sie es dem Anbieter
smtp-help-body = die Verbindung brach vor dem Ende der Mail ab, sie ist also wahrscheinlich nicht angekommen; sehen Sie nach, bevor Sie sie noch einmal senden
smtp-help-final = die Mail wurde ganz übertragen, aber nicht bestätigt: vielleicht ist sie angekommen. Sehen Sie in Ihren gesendeten Mails nach, oder fragen Sie den Empfänger, bevor Sie sie noch einmal senden
smtp-help-connect = prüfen Sie das Netz, `host` und `port`
smtp-help-later = versuchen Sie es später noch einmal

# Eines Befehls.
smtp-ca-file = { $section }: { $why }
    .help = berichtigen Sie `ca_file`
smtp-password = { $section }: es ist kein Passwort da: { $why }
    .help = { $advice }
smtp-rehearsal = { $section }: { $fault }
    .help = { $advice }
