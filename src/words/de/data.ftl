# Signierte Dateien mit Fakten und die Schlüssel dazu.
data-in-future = { $name } ist vom { $day }, und heute ist der { $today }
    .help = sehen Sie nach der Uhr dieses Computers; geht sie richtig, stimmt der Tag in der Datei nicht
data-key-configured = die Konfiguration nennt den Schlüssel { $key }, und es gilt schon ein anderer ({ $trusted })
    .help = eine Konfiguration ersetzt keinen Schlüssel, der gilt: `widerspruch data remove --key` vergisst jenen samt der Datei, die gilt; mit --state und einem eigenen Ordner bleiben beide
data-key-of-ssh = das ist ein Schlüssel von OpenSSH; er signiert keine Fakten
    .help = `widerspruch data keys` erzeugt ein Paar für Fakten, `openssl genpkey -algorithm ed25519` auch
data-key-pinned = es gilt schon ein anderer Schlüssel ({ $trusted }); dieser ist { $key }
    .help = fragen Sie die Ersteller der Datei auf einem anderen Weg, als die Datei kam, ob sie einen neuen Schlüssel haben; `widerspruch data remove --key` vergisst dann den alten
data-key-unlike = der öffentliche Schlüssel darin gehört nicht zum geheimen: Die Datei ist beschädigt oder aus zweien zusammengesetzt
    .help = nehmen Sie den Schlüssel aus einer Sicherung; `widerspruch data keys` erzeugt ein neues Paar
data-link = { $name } ist eine Verknüpfung
    .help = nennen Sie die Datei selbst
data-missing = es galt Datei { $number }, und { $name } ist nicht mehr da
    .help = `widerspruch data update DATEI` übernimmt sie wieder; mit `widerspruch data remove` gelten die Einträge des Programms
data-newer-form = die Datei hat die Form { $form }; dieses Programm kennt { $known }
    .help = eine neuere Version des Programms liest sie
data-no-chance = das System liefert keinen Zufall für einen Schlüssel
data-no-key = { $name } ist mit dem Schlüssel { $key } signiert, und noch gilt keiner
    .help = vergleichen Sie diese Ziffern mit denen, die die Ersteller veröffentlichen, holen Sie deren Schlüssel von dort und nennen Sie ihn: `widerspruch data update DATEI --key SCHLÜSSEL.pub`
data-not-a-key = darin steht kein öffentlicher Schlüssel für Ed25519
    .help = `widerspruch data keys` erzeugt ein Paar, der öffentliche endet auf .pub
data-not-a-secret-key = darin steht kein geheimer Schlüssel für Ed25519
    .help = `widerspruch data keys` erzeugt einen
data-not-an-update = { $name } ist keine signierte Datei mit Fakten
    .help = `widerspruch data sign` macht eine aus Einträgen
data-not-plain = ein Eintrag einer signierten Datei muss dastehen wie die des Programms: die Überschrift [[{ $table }]], darunter id = "…", checked = … auf einer eigenen Zeile, Texte in doppelten Anführungszeichen
data-nothing = es gilt keine signierte Datei
data-older = { $name } ist Datei { $number }, und es galt schon { $newest }
    .help = vielleicht enthält Ihnen jemand neuere Fakten vor; --older nimmt sie trotzdem
data-other-key = { $name } ist mit dem Schlüssel { $key } signiert; es gilt { $trusted }
    .help = übernehmen Sie keine Fakten daraus; fragen Sie die Ersteller auf einem anderen Weg, als die Datei kam. `widerspruch data list` sagt, was gilt, `widerspruch data remove` nimmt es weg
data-secret-key-given = das ist der geheime Schlüssel
    .help = geben Sie nur den öffentlichen weiter, er endet auf .pub; wer den geheimen hat, signiert in Ihrem Namen
data-secret-key-readable = andere können den geheimen Schlüssel { $name } lesen (Modus { $mode })
    .help = `chmod 600` ändert das; hat ihn vielleicht jemand gelesen, erzeugen Sie ein neues Paar
data-two-keys = darin steht mehr als ein Schlüssel
    .help = nennen Sie eine Datei mit einem einzigen Schlüssel
data-unreadable = { $said }
data-wrong-signature = die Signatur von { $name } ist nicht vom Schlüssel { $key }: Die Datei wurde geändert oder ist beschädigt
    .help = übernehmen Sie keine Fakten daraus; lassen Sie sich die Datei neu geben. `widerspruch data remove` nimmt eine weg, die gilt

# Was an einem Eintrag einer signierten Datei falsch ist.
data-rule-address = die Anschrift hat zu wenige oder zu viele Zeilen
data-rule-characters = mit manchen seiner Zeichen ({ $characters }) ließe sich kein Brief drucken
data-rule-clause = sein Zweifel (doubt) ist kein Satzteil, der klein beginnt und ohne Punkt endet
data-rule-confidence = er sagt nicht, wie gut seine Quellen übereinstimmen (confidence)
data-rule-day = er sagt nicht, wann er geprüft wurde
data-rule-doubt = er ist nicht sicher und sagt nicht, warum (doubt)
data-rule-email = seine E-Mail-Adresse ist eine, die nur umläuft
data-rule-form-services = ein Formular ist für einen Dienst, den er nicht hat
data-rule-holidays = der Ort, dessen Feiertage gelten, ist nicht bekannt
data-rule-hosts = ein Formular liegt auf keinem seiner Server (hosts)
data-rule-languages = er hat einen Namen in einer Sprache, die nicht unter seinen Sprachen ist, oder gar keine Sprache
data-rule-later = er wurde nach der Herstellung der Datei geprüft
data-rule-lead = die federführende Behörde ist nicht bekannt oder nicht die seines Landes
data-rule-lines = eine Zeile der Anschrift oder ein Name ist zu lang für das Anschriftfeld eines Briefs oder hat unsichtbare Zeichen
data-rule-name = eine Behörde für Unternehmen heißt nach ihrem Ort: `de-bw` für DE-BW, `ie` für Irland
data-rule-place = die Postleitzahl liegt in einem anderen Bundesland
data-rule-postal-code = die Postleitzahl ist nicht so geschrieben wie in ihrem Land
data-rule-reach = er hat keine Website oder keine Telefonnummer
data-rule-region = region, scope und country passen nicht zusammen: Die Behörde eines Bundeslands hat dessen Kürzel (DE-BW) und ist `private-controllers`, alle anderen haben keine region
data-rule-services = er hat keinen Dienst oder einen, den ein anderes Unternehmen hat
data-rule-sources = er sagt nicht, wo er gelesen wurde (sources)

data-pin-help = `widerspruch data remove --key` vergisst Schlüssel und Datei; übernehmen Sie die Datei dann neu, mit --key
data-keys-there = nennen Sie eine andere Datei: Ein Schlüssel wird nie durch einen anderen ersetzt
data-ask = Übernehmen?
data-change = { $id }: { $before_is ->
        [set] { $before }
       *[unset] (nichts)
    } -> { $after_is ->
        [set] { $after }
       *[unset] (nichts)
    }
data-no-change = von dem, was das Programm weiß, wird nichts anders
data-not-taken = Datei { $number } wurde nicht übernommen
data-taken = Datei { $number } vom { $day } gilt jetzt: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }{ $holidays ->
        [0] {""}
        [one] {", "}ein Feiertag
       *[other] {", "}{ $holidays } Feiertage
    }, signiert mit { $key }
data-same = Datei { $number } gilt schon
data-in-force = Datei { $number } vom { $day }, gilt seit { $taken }: { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }{ $holidays ->
        [0] {""}
        [one] {", "}ein Feiertag
       *[other] {", "}{ $holidays } Feiertage
    }, signiert mit { $key }
data-none = es gilt keine signierte Datei; alle Einträge sind die des Programms
data-trusted = es gilt der Schlüssel { $key }, { $from ->
        [configuration] in der Konfiguration genannt
       *[state] im Zustandsordner gemerkt
    }
data-key-idle = der Zustandsordner hat sich { $key } gemerkt; mit dieser Konfiguration zählt er nicht
data-removed = { $number_is ->
        [set] Datei { $number } gilt nicht mehr
       *[unset] die Datei gilt nicht mehr
    }
data-forgotten = der Schlüssel { $key } gilt nicht mehr
data-keys-made = der geheime Schlüssel steht in { $secret }, nur für Sie; geben Sie { $public } weiter
    seine Ziffern sind { $key }
data-signed = { $name }: Datei { $number }, { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }{ $holidays ->
        [0] {""}
        [one] {", "}ein Feiertag
       *[other] {", "}{ $holidays } Feiertage
    }, signiert mit { $key }
