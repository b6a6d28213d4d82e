# Mit wessen Schlüssel Dokumente signiert werden.
seal-no-pkcs12 = „{ $name }“ ist keine PKCS#12-Datei
    .help = nennen Sie eine Datei mit Schlüssel und Zertifikat, .p12 oder .pfx; `openssl pkcs12 -export` macht eine aus PEM-Dateien
seal-wrong-password = das Passwort öffnet „{ $name }“ nicht, oder die Datei ist beschädigt
    .help = prüfen Sie das Passwort, und woher es genommen wird
seal-old-identity = „{ $name }“ ist mit RC2 oder Triple-DES verschlüsselt, und das ist nicht mehr sicher
    .help = wandeln Sie sie um: `openssl pkcs12 -legacy -in old.p12 -out all.pem`, dann `openssl pkcs12 -export -in all.pem -out new.p12`; löschen Sie all.pem
seal-unknown-identity = „{ $name }“ ist auf eine Art kodiert oder geschützt, die hier nicht bekannt ist
    .help = wandeln Sie sie um: `openssl pkcs12 -in old.p12 -out all.pem`, dann `openssl pkcs12 -export -in all.pem -out new.p12`; löschen Sie all.pem
seal-no-key = „{ $name }“ enthält keinen Schlüssel
    .help = exportieren Sie einen Schlüssel mit seinem Zertifikat
seal-several-keys = „{ $name }“ enthält mehrere Schlüssel
    .help = exportieren Sie einen Schlüssel mit seinem Zertifikat
seal-no-certificate = „{ $name }“ enthält kein Zertifikat
    .help = exportieren Sie den Schlüssel zusammen mit seinem Zertifikat
seal-key-kind = der Schlüssel in „{ $name }“ ist von einer Art oder Größe, die nicht zu benutzen ist
    .help = nehmen Sie RSA mit 2048 bis 4096 Bit, oder ECDSA auf P-256 oder P-384
seal-mismatch = Schlüssel und Zertifikat in „{ $name }“ gehören nicht zusammen
    .help = exportieren Sie das Zertifikat, das für diesen Schlüssel ausgestellt wurde
seal-key-unusable = der Schlüssel in „{ $name }“ ist nicht zu benutzen
    .help = exportieren Sie ihn noch einmal
seal-expired = das Zertifikat von { $who } ist am { $when } abgelaufen
    .help = besorgen Sie ein neues Zertifikat; eine Signatur von heute würde nicht anerkannt
seal-not-yet-valid = das Zertifikat von { $who } gilt erst ab { $when }
    .help = prüfen Sie die Uhr dieses Rechners, oder warten Sie
seal-usage = mit dem Zertifikat von { $who } dürfen keine Dokumente signiert werden: { $why }
    .help = nehmen Sie ein Zertifikat für Signaturen oder E-Mail (Schlüsselverwendung digitalSignature oder nonRepudiation)
seal-key-usage = seine Schlüsselverwendung erlaubt keine Signaturen
seal-key-purpose = sein Schlüssel ist für etwas anderes, etwa einen Webserver

# Signieren.
seal-timestamp = kein Zeitstempel von { $url }: { $why }
    .help = es wurde nichts geschrieben; versuchen Sie es später, nennen Sie eine andere Stelle, oder signieren Sie ohne Zeitstempel
seal-timestamp-address = „{ $text }“ ist keine Adresse einer Zeitstempelstelle
    .help = schreiben Sie sie mit https:// oder http:// am Anfang, wie die Stelle sie nennt
seal-http-status = sie antwortete mit dem HTTP-Status { $status }
seal-no-answer = keine Antwort innerhalb von { $seconds } Sekunden
seal-no-host = einen solchen Rechner gibt es nicht
seal-long-answer = ihre Antwort ist größer als { $kibibytes } KiB
seal-other-signer = die elektronische Signatur ist von { $signer }, und den Brief unterschreibt { $name }
    .help = nennen Sie in [seal] die Datei eines anderen Zertifikats; ist es so gewollt, etwa mit dem Zertifikat einer Beratungsstelle, lassen Sie es so
seal-random = das System gibt keine Zufallszahlen
    .help = es wurde nichts geschrieben; versuchen Sie es noch einmal
seal-does-not-fit = die Signatur passte nicht an ihren Platz
    .help = das ist ein Fehler des Programms; bitte melden Sie ihn, ohne das Dokument beizulegen
seal-document = „{ $name }“ kann nicht signiert werden: { $why }
    .help = wenn andere Programme die Datei öffnen: `qpdf in.pdf out.pdf` schreibt sie neu, `qpdf --decrypt` ohne Verschlüsselung; frühere Signaturen gehen dabei verloren
seal-certified = „{ $name }“ ist zertifiziert und lässt keine weitere Signatur zu
    .help = signieren Sie das Dokument, bevor es zertifiziert wird
seal-grade = { $grade ->
        [qualified-certificate] höchstens eine fortgeschrittene elektronische Signatur; ihr Zertifikat nennt sich qualifiziert, das Gerät nicht
        [qualified-by-certificate] nach ihrem Zertifikat eine qualifizierte elektronische Signatur; die Vertrauenslisten der EU wurden nicht gefragt
       *[advanced-at-most] höchstens eine fortgeschrittene elektronische Signatur, keine qualifizierte
    }

# Prüfen.
seal-unreadable = die Datei „{ $name }“ ist nicht zu prüfen: { $why }
    .help = lassen Sie sich die Datei noch einmal schicken
seal-trust = aus „{ $name }“ sind keine Zertifikate zu lesen: { $why }
    .help = nennen Sie eine Datei mit Zertifikaten in PEM: -----BEGIN CERTIFICATE-----
seal-no-certificates = es sind keine darin
seal-unsigned = „{ $name }“ hat keine kryptografische Signatur
    .help = das Bild einer Unterschrift ist keine; `widerspruch sign` macht eine
seal-not-good = die Signatur { $who_is ->
        [set] von { $who }
       *[unset] eines Unbekannten
    } ({ $field }) in „{ $name }“ ist nicht in Ordnung: { $why }
seal-not-sure = sie ist nicht sicher
seal-and = { $first }; { $more }
seal-not-what-was-signed = verlassen Sie sich nicht auf dieses Dokument: es ist nicht, was signiert wurde; lassen Sie es sich noch einmal geben
seal-ask-for-proof = fragen Sie, wer signiert hat, nach einem anderen Beweis, dass das Dokument echt ist
seal-name-authority = nennen Sie das Zertifikat der ausstellenden Stelle mit --trust CA.pem, wenn Sie ihr vertrauen
seal-signed-in-its-days = nur ein Zeitstempel, dem vertraut wird, zeigt, dass signiert wurde, solange das Zertifikat galt; bitten Sie den, der signiert hat, darum oder um eine neue Signatur
seal-settle-first = verlassen Sie sich nicht auf dieses Dokument, bevor das geklärt ist; fragen Sie, wer signiert hat
seal-line = { $field }: { $integrity }, { $coverage }
seal-integrity = { $is ->
        [intact] unversehrt
        [broken] VERLETZT
       *[unknown] nicht zu prüfen
    }
seal-coverage = { $coverage ->
        [whole-file] gilt für die ganze Datei
        [earlier-revision] { $changes ->
            [document] gilt für die Datei, wie sie war, bevor sie GEÄNDERT wurde
            [signatures-and-metadata] gilt für alles außer dem, was zu späteren Signaturen gehört; später wurden Titel, Daten oder Urheber der Datei neu gesetzt
            [form-filled] gilt für alles außer Feldern, die später mit Erlaubnis ausgefüllt wurden, und dem, was zu späteren Signaturen gehört
           *[other] gilt für alles außer dem, was zu späteren Signaturen gehört
        }
       *[partial] gilt nur für einen TEIL der Datei
    }
seal-trusted = { $is ->
        [yes] vertrauenswürdig
       *[no] NICHT VERTRAUENSWÜRDIG
    }
seal-by = von { $signer }, Zertifikat von { $issuer }, { $trusted }
seal-level = { $level_is ->
        [set] { $level }
       *[unset] keine PAdES-Baseline-Signatur
    }: { $grade }
seal-signed-at = { $time } nach der Uhr dessen, der signiert hat
seal-signed-outside = ? zu dieser Zeit galt das Zertifikat nicht, nur vom { $from } bis zum { $until }; wann signiert wurde, belegt kein vertrauter Zeitstempel
seal-stamped-at = { $time } nach dem Zeitstempel von { $authority }, { $trusted }
seal-later = + später: { $what }
seal-objection = ! { $what }

# Warum eine Datei oder Signatur nicht zu lesen oder nicht in Ordnung ist.
seal-damaged = sie ist keine PDF-Datei oder ist beschädigt
seal-too-much = sie ist so gebaut, dass sie ein lesendes Programm aufhält
seal-too-large = sie ist größer als 256 MiB
seal-encrypted = sie ist verschlüsselt
seal-malformed = die Signatur hat nicht die Form von RFC 5652
seal-no-signer-certificate = in der Signatur fehlt das Zertifikat dessen, der signiert hat
seal-other-certificate = die Signatur wurde mit einem anderen Zertifikat gemacht als dem, das in ihr steht
seal-algorithm = die Signatur ist auf eine Art gemacht, die hier nicht bekannt ist
seal-digest = was signiert wurde, ist geändert worden
seal-wrong-key = die Signatur passt nicht zum Schlüssel dessen, der signiert hat
seal-sha1 = sie ist mit SHA-1 gemacht
seal-sha1-digest = sie gilt einem Hashwert nach SHA-1
seal-short-key = der Schlüssel hat nur { $bits } Bit
seal-too-weak = sie ist zu schwach, um zu sagen, ob etwas geändert wurde: { $why }
seal-unknown-kind = sie ist von einer Art, die nicht bekannt ist
seal-not-covering = sie gilt nicht für die Datei, wie es eine Signatur muss
seal-shared = zwei Felder beanspruchen diese eine Signatur
seal-stamp-refused = die Stelle lehnt ab (Status { $status })
seal-stamp-malformed = die Antwort ist kein Zeitstempel
seal-stamp-for-other = die Antwort gehört zu einer anderen Anfrage
seal-stamp-no-authority = das Zertifikat ist keines für Zeitstempel
seal-stamp-signature = die Signatur darin stimmt nicht: { $why }
seal-stamp-weak = der Stempel ist zu schwach, um die Zeit zu beweisen
seal-stamp-random = das System gibt keine Zufallszahlen
seal-stamp-not-good = ihr Zeitstempel ist nicht in Ordnung: { $why }
seal-stamp-too-weak = ihr Zeitstempel ist zu schwach, um die Zeit zu beweisen: { $why }
seal-certificate-days = ihr Zertifikat gilt nur vom { $from } bis zum { $until }
seal-leads-nowhere = ihr Zertifikat führt zu keinem, dem vertraut wird
seal-untrusted = ihrem Zertifikat wird nicht vertraut: { $why }
seal-chain-expired = ein Zertifikat, auf dem es beruht, galt bis zum { $day }
seal-chain-not-yet = ein Zertifikat, auf dem es beruht, gilt erst ab dem { $day }
seal-chain-authority = es ist das einer Zertifizierungsstelle, die keine Dokumente signiert
seal-chain-no-authority = es wurde mit einem Zertifikat ausgestellt, das keine ausstellen darf
seal-chain-too-long = dazwischen liegen mehr Zertifizierungsstellen, als eine von ihnen erlaubt
seal-chain-name = es trägt einen Namen, den seine Zertifizierungsstelle nicht bestätigen darf
seal-chain-purpose = es oder ein Zertifikat, auf dem es beruht, ist für etwas anderes
seal-chain-signature = die Signatur des Ausstellers darauf, oder auf einem Zertifikat, auf dem es beruht, ist falsch
seal-chain-condition = es oder ein Zertifikat, auf dem es beruht, hat eine kritische Bedingung, die hier nicht bekannt ist
seal-chain-version = es oder ein Zertifikat, auf dem es beruht, ist nicht von Version 3 (X.509)
seal-chain-algorithm = es oder ein Zertifikat, auf dem es beruht, ist auf eine Art signiert, die hier nicht bekannt ist
seal-chain-malformed = es oder ein Zertifikat, auf dem es beruht, hat nicht die Form von RFC 5280
seal-not-for-documents = ihr Zertifikat ist nicht für Dokumente: { $why }

# Was nach der Signatur geändert wurde.
seal-changed = geändert nach der Signatur: { $what }
seal-incomparable = geändert nach der Signatur: was hinzukam, ist nicht zu vergleichen: { $why }
seal-more-changes = und { $count } weitere Änderungen
seal-exchanged = das ganze Dokument wurde ausgetauscht
seal-differing = die Ergänzung ist so geschrieben, dass Programme Verschiedenes zeigen
seal-object = Objekt { $number } ({ $kind })
seal-deleted = Objekt { $number } wurde gelöscht
seal-value = ein Wert
seal-untyped = ohne Typ
seal-damaged-object = beschädigt
seal-behind-end = hinter dem Ende der Datei stehen Bytes
seal-bytes-added = { $count } Bytes kamen hinzu, die keine Signatur sind
seal-many-updates = mehr als { $most } Ergänzungen kamen hinzu
seal-loose-bytes = Bytes kamen hinzu, die zu keinem Objekt der Datei gehören
seal-encryption = die Verschlüsselung
seal-about-file = was die Datei über sich selbst sagt
seal-metadata = Titel, Daten oder Urheber der Datei wurden neu gesetzt
seal-opening = was beim Öffnen oder Schließen des Dokuments geschieht, wurde geändert
seal-attachments = Anhänge, Skripte oder Ziele von Links wurden geändert
seal-layers = Ebenen wurden hinzugefügt, ein- oder ausgeblendet
seal-read-aloud = was vorgelesen wird, wurde geändert
seal-bookmarks = Lesezeichen oder Seitenzahlen wurden geändert
seal-permissions = was mit dem Dokument getan werden darf, wurde geändert
seal-entry = der Eintrag „{ $key }“ des Dokuments wurde geändert
seal-store-gone = die Daten zum Prüfen der Signaturen wurden entfernt
seal-store-form = die Daten zum Prüfen der Signaturen haben nicht ihre Form
seal-store-added = Daten zum späteren Prüfen der Signaturen kamen hinzu
seal-filled-badly = das Signaturfeld „{ $name }“ wurde ohne eine gute Signatur ausgefüllt
seal-filled-in = das Formularfeld „{ $name }“ wurde ausgefüllt
seal-stamp-added = ein Zeitstempel von { $signer } kam hinzu
seal-signature-added = eine Signatur von { $signer } kam hinzu
seal-signature-shown = eine Signatur von { $signer } ist auf Seite { $page } zu sehen
seal-no-further = das Dokument ist zertifiziert und lässt keine weitere Signatur zu
seal-field-changed = das Formularfeld „{ $name }“ wurde geändert
seal-field-looks = das Formularfeld „{ $name }“ sieht anders aus
seal-form-field-changed = ein Formularfeld wurde geändert
seal-unnamed-field = ein Formularfeld kam hinzu
seal-field-added = das Formularfeld „{ $name }“ kam hinzu
seal-name-twice = zwei Formularfelder heißen „{ $name }“
seal-field-unsigned = das Signaturfeld „{ $name }“ kam ohne eine eigene gute Signatur hinzu
seal-field-with-more = das Signaturfeld „{ $name }“ kam hinzu, und es enthält mehr als eine Signatur
seal-none-to-see = das Dokument ist zertifiziert und lässt keine neue sichtbare Signatur zu
seal-form-gone = das Formular wurde entfernt
seal-field-list = die Liste der Formularfelder ist nicht zu lesen
seal-fields-gone = Formularfelder wurden entfernt oder umgeordnet
seal-fields-drawn = wie Formularfelder gezeichnet werden, wurde geändert
seal-xfa = das zweite Formular im Dokument (XFA) wurde geändert
seal-form-entry = der Eintrag „{ $key }“ des Formulars wurde geändert
seal-page-differs = Seite { $page } zeigt etwas anderes als vorher
seal-page-unreadable = was auf Seite { $page } liegt, ist nicht zu lesen
seal-page-taken = auf Seite { $page } wurde etwas entfernt oder umgeordnet
seal-page-added = auf Seite { $page } kam etwas hinzu
seal-signature-twice = auf Seite { $page } wurde eine Signatur ein zweites Mal gesetzt
seal-covered-by = etwas Neues verdeckt Seite { $page }, signiert von { $signer }, dem hier nicht vertraut wird
seal-covered-signed = etwas Neues verdeckt Seite { $page }, signiert von { $signer }
seal-drawn-unsurely = eine Signatur von { $signer } ist auf Seite { $page } so gezeichnet, dass Programme sie verschieden zeigen
seal-covered = etwas Neues verdeckt Seite { $page }
seal-link-added = auf Seite { $page } kam ein Link hinzu
seal-widget-added = auf Seite { $page } kam ein Feld hinzu, das zu keiner guten Signatur gehört
seal-mark-added = auf Seite { $page } kam eine Notiz oder Markierung hinzu
seal-pages-added = { $count ->
        [one] eine Seite kam hinzu
       *[other] { $count } Seiten kamen hinzu
    }
seal-pages-gone = Seiten wurden entfernt
seal-pages-order = Seiten wurden ausgetauscht oder umgeordnet
seal-identity-unreadable = { $said }
seal-trust-unreadable = { $said }
seal-file-unreadable = { $said }
seal-no-glyph = keine Schrift kann { $character } zeichnen; das steht im Namen des Zertifikats
    .help = schreiben Sie visible = false in [seal], oder nennen Sie in der Konfiguration eine Schrift, die es hat: [fonts] add = ["datei.ttf"]
seal-no-password = „{ $name }“ braucht ein Passwort, und es ist niemand da, den man fragen kann
    .help = schreiben Sie password_command oder password_file in [seal] (--password-command, --password-file), oder setzen Sie { $variable }
seal-password-not-utf8 = { $variable } ist nicht in UTF-8
    .help = setzen Sie es in UTF-8
seal-password-unavailable = { $why }
seal-cannot-read = die Datei „{ $name }“ mit Schlüssel und Zertifikat lässt sich nicht lesen: { $why }
