# Adressen.
mail-name-of-whom = der Name { $fault }
mail-sender = `sender.email` ist „{ $email }“: { $why }
    .help = an diese Adresse gehen Antworten; berichtigen Sie sie
mail-recipient-email = die E-Mail-Adresse des Empfängers ist „{ $email }“: { $why }
    .help = berichtigen Sie sie im Fall oder in Ihrer Konfiguration
mail-recipient-name = der Empfänger heißt „{ $name }“: { $why }
mail-address-in-doubt = die Adresse { $email } ist nicht sicher: { $doubt }
    .help = schlagen Sie sie nach, bevor Sie senden; mit --to nennen Sie eine andere
mail-no-address = `recipient.email` fehlt: es gibt keine Adresse, an die gesendet werden kann
    .help = schreiben Sie `email = "…"` in [recipient], oder nennen Sie mit --to eine Adresse
mail-no-address-of-authority = von der Behörde „{ $id }“ ist keine E-Mail-Adresse bekannt
    .help = { $form_is ->
        [set] sie nimmt Beschwerden über ihr Formular an: { $form }; mit --to senden Sie den Brief an eine Adresse, die Sie selbst nennen
       *[unset] senden Sie den Brief per Post, oder nennen Sie mit --to eine Adresse
    }
mail-no-address-of-controller = keine E-Mail-Adresse von { $name } ist bestätigt, und ein Widerspruch, den niemand liest, ist keiner
    .help = nehmen Sie das Formular oder die Post (`widerspruch controllers show { $id }`); wenn Sie es besser wissen, nennen Sie die Adresse mit --to

# Warum sie dorthin geht.
mail-to-controller = der Fall nennt das Unternehmen „{ $id }“
mail-to-authority = der Fall nennt die Behörde „{ $id }“
mail-to-other = Name und Adresse stehen im Fall
mail-address-given = mit --to genannt; hier hat sie niemand geprüft
mail-address-of-case = im Fall genannt
mail-address-of-record = { $own_is ->
        [set] aus dem Verzeichnis mit Ihren eigenen Berichtigungen
       *[unset] aus dem Verzeichnis
    }{ $checked_is ->
        [set] , mit den Quellen verglichen am { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , und { $more } weitere (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , mit Ihren eigenen Berichtigungen
       *[unset] {""}
    }{ $checked_is ->
        [set] , laut dieser mit den Quellen verglichen am { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , und { $more } weitere (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = ob sie Beschwerden per E-Mail annimmt, ist nicht bekannt

# Wie sie gemacht wird.
mail-message = { $why }
    .help = lassen Sie Anlagen weg, oder verkleinern Sie sie
mail-not-encoded = ein Teil davon ist nicht zu kodieren
mail-text-not-encoded = der Text ist nicht zu kodieren
mail-letter-not-encoded = der Brief ist nicht zu kodieren
mail-file-name = die angehängte Datei hat keinen einfachen Namen
mail-too-large = die Mail hätte { $bytes } Bytes; mehr als { $limit } werden nicht gesendet
mail-large = die Mail hat { $bytes } Bytes; manche Behörden nehmen nicht mehr als { $limit }
    .help = lassen Sie Anlagen weg, oder verkleinern Sie sie, wenn sie abgelehnt wird
mail-no-openpgp = Mail an { $to } soll verschlüsselt werden, und dieses Programm ist ohne Verschlüsselung gebaut
    .help = bauen Sie es mit `--features openpgp`, oder nehmen Sie den Abschnitt [[smtp.NAME.openpgp]] heraus
mail-openpgp-key = der Schlüssel von { $address } ist nicht zu benutzen: { $why }
    .help = { $advice }. Unverschlüsselt wird stattdessen nichts gesendet
mail-key-check-file = prüfen Sie die Datei
mail-key-name-file = nennen Sie eine Datei mit dem öffentlichen Schlüssel, wie der Empfänger ihn veröffentlicht
mail-key-none = die Datei enthält keinen öffentlichen Schlüssel: { $why }
mail-key-fingerprint = sein Fingerabdruck ist { $found }, in der Konfiguration steht { $wanted }
mail-key-compare = vergleichen Sie mit dem, was der Empfänger veröffentlicht, auf einem anderen Weg, als diese Datei kam
mail-key-revoked = er wurde widerrufen
mail-key-get-new = besorgen Sie den neuen Schlüssel des Empfängers
mail-key-unsigned = sein Inhaber hat ihn nicht unterschrieben
mail-key-get-again = lassen Sie sich den Schlüssel noch einmal vom Empfänger geben
mail-key-expired = er ist am { $day } abgelaufen
mail-key-part-expired = sein Teil für die Verschlüsselung ist am { $day } abgelaufen
mail-key-no-part = er hat keinen Teil für die Verschlüsselung
mail-key-get-another = lassen Sie sich vom Empfänger einen anderen Schlüssel geben

# Was aus ihr wurde.
mail-unknown = niemand weiß, ob Mail { $id } an { $to } angekommen ist: { $why }
    .help = sehen Sie in Ihren gesendeten Mails nach, oder fragen Sie den Empfänger; dann `widerspruch outbox resolve { $id } --sent` oder `--resend`. Von selbst wird sie nie noch einmal gesendet
mail-refused = Mail { $id } an { $to } wurde abgelehnt: { $why }
    .help = berichtigen Sie, was nicht stimmt, und senden Sie noch einmal; `widerspruch outbox resolve { $id } --resend` versucht dieselbe Mail erneut
mail-deferred = Mail { $id } an { $to } wurde noch nicht angenommen: { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` versucht es noch einmal, nicht vor { $when }
       *[unset] `widerspruch outbox run` versucht es noch einmal
    }
mail-copy-refused = Mail { $id } wurde gesendet, aber der Server hat die Kopie abgelehnt: { $why }
    .help = berichtigen Sie --bcc oder `bcc`; die Mail selbst ist angekommen und liegt im Postausgang
mail-key-unreadable = { $said }
