# Was nicht aus Versehen geschehen soll.
send-bulk = { $count } Mails dieses Laufs gehen an { $address } ({ $before } weitere innerhalb eines Tages); mehr als { $handful } gehen nur mit --bulk
    .help = viele Briefe auf einmal sehen für einen Mailserver wie ein Angriff aus und gehen vielleicht alle verloren: fragen Sie die Behörde, wie sie sie haben möchte; dann --bulk, und max_per_minute in [smtp.NAME]
send-sent-before = eine andere Fassung dieses Briefs an { $to_is ->
        [set] { $to }
       *[unset] denselben Empfänger
    } ist { $is } ({ $when }, Mail { $id })
    .help = { $state ->
        [queued] sie ist noch nicht gesendet: --replace sendet stattdessen diese Fassung, `widerspruch outbox cancel { $id }` nimmt sie zurück; --again sendet beide
        [deferred] sie ist noch nicht gesendet: --replace sendet stattdessen diese Fassung, `widerspruch outbox cancel { $id }` nimmt sie zurück; --again sendet beide
       *[other] `widerspruch outbox show { $id }` zeigt sie; Text oder Datum haben sich seitdem geändert. --again sendet auch diese
    }

# Was fehlt.
send-incomplete = { $advice }; --incomplete sendet sie, wie sie ist
send-missing-enclosure = der Brief nennt Anlage { $number }, aber die Mail bringt sie nicht mit: zu ihr ist keine Datei angegeben
    .help = schreiben Sie `file = "…"` in diese [[enclosure]] (PDF, PNG oder JPEG), oder nehmen Sie sie aus dem Fall
send-missing-signature-blank = der Brief hat eine Zeile für die Unterschrift, und was per E-Mail geht, unterschreibt niemand
    .help = schreiben Sie kind = "typed" (Ihr Name) oder "image" (ein Bild Ihrer Unterschrift) in [signature], oder lassen Sie den Abschnitt weg; oder signieren Sie den Brief mit [seal]
send-missing-signature-none = der Brief trägt keine Unterschrift
    .help = lassen Sie [signature] weg, dann steht Ihr Name darunter; oder schreiben Sie kind = "image", oder signieren Sie den Brief mit [seal]
send-missing-second-signature = zwei Personen haben das Sorgerecht, und was per E-Mail geht, unterschreibt nur eine
    .help = drucken Sie den Brief, lassen Sie beide unterschreiben, und senden Sie ihn per Post; oder schreiben Sie joint_custody = false, wenn der Absender allein handeln darf
send-missing-accepted-signature = die Behörde „{ $id }“ verlangt für eine Beschwerde eine Unterschrift: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] signieren Sie den Brief mit [seal], oder unterschreiben Sie von Hand und fügen Sie die Kopie eines Ausweises bei; die sieht dieses Programm nicht
       *[other] signieren Sie den Brief mit [seal], oder schreiben Sie kind = "image" mit einem Bild Ihrer Unterschrift in [signature]
    }
send-missing-way-signature = die Behörde „{ $id }“ nimmt Beschwerden per E-Mail nur mit qualifizierter elektronischer Signatur an, und dieser Brief hat keine ({ $evidence })
    .help = signieren Sie ihn mit einem qualifizierten Zertifikat ([seal]), oder nehmen Sie einen anderen Weg: { $ways }
send-missing-way-pec = die Behörde „{ $id }“ nimmt Beschwerden nur per zertifizierter Mail (PEC) an, und eine gewöhnliche E-Mail ist keine ({ $evidence })
    .help = senden Sie ihn aus einem PEC-Postfach, oder nehmen Sie einen anderen Weg: { $ways }
send-missing-way = die Behörde „{ $id }“ nimmt keine Beschwerden per E-Mail an ({ $evidence })
    .help = nehmen Sie einen anderen Weg: { $ways }
send-missing-file-type = die Behörde „{ $id }“ nimmt { $only_is ->
        [set] nur diese Arten von Dateien an
       *[unset] diese Arten von Dateien nicht an
    }: { $types } ({ $evidence }); der Brief ist ein PDF
    .help = nehmen Sie einen anderen Weg: { $ways }
send-missing-size = der Brief hat mit seinen Anlagen { $bytes } Bytes, und die Behörde „{ $id }“ nimmt höchstens { $most } ({ $evidence })
    .help = verkleinern Sie Anlagen, oder lassen Sie welche weg; oder senden Sie den Brief per Post
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = das Formular { $url }{ $log_in ->
        [needed] {" "}(mit Anmeldung)
        [electronic-signature] {" "}(elektronisch zu signieren)
       *[other] {""}
    }
send-by-post = ein Brief per Post (`render`){ $known_is ->
        [set] {""}
       *[unset] , worüber nichts bekannt ist
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] {" "}oder { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] bekannt ist keiner, fragen Sie die Behörde
        }
    }

# Des Befehls.
send-address = { $option } ist „{ $text }“: { $why }
    .help = schreiben Sie { $option } name@example.org
send-no-sender = es ist nicht angegeben, von wem der Entwurf sein soll
    .help = schreiben Sie `email = "…"` in [sender], oder nennen Sie mit --via einen Abschnitt [smtp.NAME]
send-sender = `sender.email` ist „{ $email }“: { $why }
    .help = schreiben Sie `email = "…"` in [sender], oder nennen Sie mit --via einen Abschnitt [smtp.NAME]
send-not-confirmed = es wurde nichts gesendet, weil es nicht bestätigt wurde
send-nobody-to-ask = es wurde nichts gesendet: es gibt kein Terminal, um zu fragen
send-no-such-route = den Abschnitt [smtp.{ $name }] gibt es in der Konfiguration nicht
    .help = { $near_is ->
        [set] meinten Sie „{ $near }“?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] es gibt: { $known }
       *[unset] es gibt keinen
    }
send-no-route = die Konfiguration nennt keinen Mailserver
    .help = { $there_is ->
        [set] ergänzen Sie
       *[unset] legen Sie an:
    } { $file_is ->
        [set] „{ $file }“
       *[unset] eine Datei für --config
    }:

    {"["}smtp.home]
    # der Postausgangsserver Ihres Anbieters, Port 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # eine Datei daneben, in der nur das Passwort steht; dann: chmod 600
    password_file = "mail-password"

    oder schreiben Sie mit --eml ORDNER Entwürfe für Ihr Mailprogramm
send-several-routes = es gibt mehrere Wege zu senden
    .help = sagen Sie, welchen: { $names }
send-batch-not-confirmed = es wurde nichts gesendet, weil es nicht bestätigt wurde
    .help = die Briefe liegen im Ordner; derselbe Befehl fragt noch einmal
