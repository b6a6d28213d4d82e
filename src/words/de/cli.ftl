# Was die Befehle sagen.
cli-begin = Briefe gegen KI-Training
cli-begin-new = einen Brief hier schreiben: widerspruch new
cli-begin-web = ihn im Browser schreiben: widerspruch web
cli-begin-follow = sehen, was ansteht: widerspruch follow
cli-begin-help = alle Befehle: widerspruch help
cli-begin-choose = Geben Sie eine Nummer ein und drücken Sie Enter.
cli-error = Fehler
cli-help = Hilfe
cli-of-code = { $count }-mal { $code }
cli-warning = Warnung
cli-pages = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
cli-checked = { $case }: { $kind } ({ $language }) an { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) an { $recipient }
cli-plain-pdf = PDF ohne Standard
cli-signed-by = signiert von { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}, { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
cli-ends = Ende    { $day }
cli-latest = spätestens { $day }; mahnen Sie nicht vorher
cli-place = Ort     { $name }
cli-why = Grund   { $why }
cli-day-is-certain = Der Tag ist nur sicher, wenn der Tag des Zugangs bewiesen ist. Keine Rechtsberatung.
cli-label = { $name ->
    [MISSING] FEHLT
    [address] Anschrift
    [attached] Anhang
    [basis] Grundlage
    [certain] sicher
    [competent] zuständig
    [channel] Weg
    [checked] geprüft
    [company] Firma
    [conflict] Zweifel
    [controllers] Für
    [copy-to] Kopie an
    [countries] Staaten
    [data] Daten
    [doubt] Zweifel
    [e-mail] E-Mail
    [fax] Fax
    [files] Dateien
    [for] Rollen
    [form] Formular
    [from] von
    [high] hoch
    [id] Kennung
    [languages] Sprachen
    [law] Recht
    [law-as-of] Rechtsstand
    [log-in] Anmeldung
    [low] gering
    [medium] mittel
    [missing] fehlt
    [needs] braucht
    [no] nein
    [not] nicht
    [notes] Hinweise
    [others] andere
    [phone] Telefon
    [possible] möglich
    [post] Post
    [reaches] reicht für
    [replaces] ersetzt
    [rests-on] beruht auf
    [reviewed] durchgesehen
    [services] Dienste
    [setting] Einstellung
    [sent] gesendet
    [signed] signiert
    [size] Größe
    [source] Quelle
    [starts] beginnt
    [statuses] Stand
    [subject] Betreff
    [sure] Sicherheit
    [to] an
    [training] Training
    [user] von Ihnen
    [wants] verlangt
    [website] Website
    [unknown] unbekannt
    [why] Grund
    [yes] ja
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } Beispielfälle, { $branches } Zweige, nichts falsch
cli-reviewed-by-nobody = von niemandem
cli-of-signed-file = signierte Datei { $number } vom { $day }{ $key_is ->
        [set] , Schlüssel { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, sagt: { $whom }
cli-not-looked-up = { $count ->
    [one] einer davon wurde
   *[other] { $count } davon wurden
} seit mehr als { $days } Tagen nicht nachgeschlagen: `widerspruch facts list`
cli-ready-grounds = fertige Gründe (matter.grounds):
cli-with-posts = (mit einem Konto, das Beiträge hat)
cli-with-account = (mit einem Konto)
cli-law-as-of = Rechtsstand { $day }
cli-rows-checked = Zeilen geprüft
cli-letters-made = Briefe geschrieben
cli-letters-joined = Briefe zusammengefügt
cli-sheets-written = Blätter geschrieben
cli-mails-prepared = Mails vorbereitet
cli-mails-tried = Mails versucht
cli-progress = { $done }{ $of_is ->
    [set] {" "}von { $of }
   *[unset] {""}
} { $what }{ $speed_is ->
    [set] , { $speed } je Sekunde
   *[unset] {""}
}
cli-stopping = wird beendet …
cli-more-warnings = … und { $count } weitere Warnungen { $code }
cli-outbox-empty = der Ausgang ist leer
cli-none-in-state = in diesem Stand ist keine Mail
cli-no-outbox = in „{ $folder }“ gibt es noch keinen Ausgang
cli-mail-is = Mail { $id } an { $to }: { $state }
cli-run-sends = `widerspruch outbox run` sendet sie
cli-nothing-now = jetzt nichts gesendet; { $count ->
    [one] eine wurde
   *[other] { $count } wurden
} { $days } gesendet
cli-on-day = am { $day }
cli-from-to = vom { $first } bis zum { $last }
cli-before = früher
cli-clock-set = Die Uhr steht auf dem { $day } (--today), heute ist aber der { $real }: Mails tragen den Tag dieser Uhr, ebenso alles, was von ihnen festgehalten wird.
cli-waiting-mails = { $count } { $count ->
    [one] wartet
   *[other] warten
}
cli-waiting-to = { $count } von { $from } an { $to }
cli-copied-to = { $count } in Kopie an { $copy }
cli-yes-if-sure = schreiben Sie --yes, wenn Sie sicher sind; { $otherwise }
cli-list-shows = `widerspruch outbox list` zeigt die Mails
cli-dry-run-shows = --dry-run zeigt, was gesendet würde
cli-read-first = ohne --send werden die Briefe geschrieben, und Sie können sie vorher lesen
cli-ask-send = Senden?
cli-ask-erase = Löschen?
cli-yes-no = [j/N]
cli-yes-no-help = Mit Ja geschieht sofort, was oben steht. Bei allem anderen, auch ohne Eingabe, bleibt alles, wie es ist.
cli-one-of-many = { $done } von { $total }: Mail { $id }: { $state }
cli-nothing-waits = es wartet nichts
cli-erased-on = Inhalt und Personen gelöscht am { $day }
cli-encrypted = (verschlüsselt)
cli-attached-file = Anhang: { $name } ({ $bytes } Bytes)
cli-all-bytes = alle Bytes: `widerspruch outbox export { $id } -o DATEI`
cli-nothing-to-erase = es gibt nichts zu löschen
cli-erased = Inhalt und Personen von { $count } { $count ->
    [one] Mail
   *[other] Mails
} gelöscht; Nummer, Stand, Tage und Prüfsummen bleiben
cli-to-erase = Inhalt und Personen von { $count } { $count ->
    [one] Mail
   *[other] Mails
}, erledigt { $last_is ->
    [set] vom { $first } bis zum { $last }
   *[unset] am { $first }
}: Bytes, Betreffe, Namen, Adressen und Antworten sind danach für immer weg,
cli-and-the-proof = und mit ihnen der Nachweis, was gesendet wurde.
cli-via = --via { $name }
cli-ready = { $host } würde sie annehmen; es wurde nichts gesendet (--dry-run)
cli-nothing-tried = es wurde nichts versucht und nichts gesendet (--dry-run)
cli-draft-to = { $file } an { $recipient } <{ $address }>
cli-open-drafts = es wurde nichts gesendet: öffnen Sie die Entwürfe mit Ihrem Mailprogramm
cli-letter-alone = { $name }, { $size }: der Brief, keine Anlage
cli-letter-with = { $name }, { $size }: der Brief und { $count ->
    [one] Anlage
   *[other] Anlagen
} { $numbers }
cli-sealed = gesiegelt, { $grade }
cli-in-type = { $name }, in Maschinenschrift
cli-picture-of-signature = mit einem Bild der Unterschrift
cli-not-signed = nicht unterschrieben
cli-kilobytes = { $count } KB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = Mail { $number } von { $count }: { $case }
cli-certain = sicher
cli-doubtful = ZWEIFELHAFT
cli-from-via = { $from } über { $section }
cli-replaced-mail = Mail { $id }, eingereiht { $when }, die dann nicht gesendet wird
cli-sent-already = Mail { $id }, am { $when }; sie wird nicht noch einmal gesendet
cli-nothing-missing = nichts, soweit das Programm sehen kann
cli-replaced-one = Mail { $mail }, die wartet, wird ersetzt
cli-replaced-many = { $count } Mails, die warten, werden ersetzt: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
} von { $from } über { $section }
cli-mails-to = { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
} an { $name } <{ $address }>
cli-copy-of-each = von jeder eine Kopie an { $copy }
cli-mails-of-before = { $count ->
    [one] 1 Mail von früher, die wartet
   *[other] { $count } Mails von früher, die warten
}
cli-doubtful-in-mails = In { $count } davon: { $message }
cli-missing-in-mails = In { $count } davon fehlt etwas, und sie gehen so hinaus (--incomplete):
cli-row = Zeile { $row }
cli-tabs = Zellen durch Tabulatoren getrennt
cli-divided = Zellen durch „{ $by }“ getrennt
cli-sheet = Blatt „{ $name }“{ $others ->
    [0] {""}
    [one] , ein weiteres wird nicht gelesen
   *[other] , { $others } weitere werden nicht gelesen
}{ $hidden_is ->
    [set] , ausgeblendet: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = „{ $text }“
cli-headings-in = Überschriften in Zeile { $line }; was darüber steht, gilt als Titel (--heading-row)
cli-read-as = gelesen als: { $words }
cli-not-read = { $table }: Spalten, die nicht gelesen werden: { $names }
cli-nothing-written = es wurde nichts geschrieben
cli-wrong-rows = es wurde nichts geschrieben: { $count } von { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
} { $count ->
    [one] ist
   *[other] sind
} falsch; --skip-invalid macht mit den anderen weiter
cli-made = { $count ->
    [one] 1 Brief
   *[other] { $count } Briefe
} geschrieben
cli-there-already = { $count } schon da
cli-with-errors = { $count ->
    [one] 1 Zeile
   *[other] { $count } Zeilen
} mit Fehlern
cli-rows-waiting = { $count ->
    [one] 1 Zeile wartet
   *[other] { $count } Zeilen warten
}
cli-made-in = { $parts }; { $pages } Seiten in { $folder }
cli-each-row = was aus jeder Zeile wurde: { $folder }/result{ $suffix }.csv
cli-for-printer = für die Druckerei, jeder Brief auf einer Vorderseite: { $place } ({ $count ->
    [one] 1 Brief
   *[other] { $count } Briefe
})
cli-sheets-in = was jetzt zu tun ist, ein Blatt für jeden Brief: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 Brief im Ordner gehört zu einer Zeile, die
   *[other] { $count } Briefe im Ordner gehören zu Zeilen, die
} nicht mehr in der Tabelle { $count ->
    [one] steht
   *[other] stehen
}
cli-sent-days = jetzt nichts gesendet; { $count ->
    [one] eine wurde
   *[other] { $count } wurden
} { $days } gesendet
cli-sent-now = { $now ->
    [one] 1 Mail
   *[other] { $now } Mails
} jetzt gesendet, { $before } früher
cli-sample-of = eine Stichprobe über die ganze Tabelle, Zeilen: { $rows }
cli-sent = { $count ->
    [one] 1 Mail
   *[other] { $count } Mails
} gesendet
cli-mails-waiting = { $count ->
    [one] eine wartet
   *[other] { $count } warten
}: `widerspruch outbox run` sendet sie
cli-mails-refused = { $count } abgelehnt
cli-mails-unknown = { $count } mit unbekanntem Verbleib
cli-without-mail = { $count ->
    [one] 1 Brief
   *[other] { $count } Briefe
} ohne Mail
cli-stopped = abgebrochen; derselbe Befehl macht dort weiter
cli-would-remove = { $count ->
    [one] 1 Datei würde gelöscht
   *[other] { $count } Dateien würden gelöscht
}; --yes löscht wirklich
cli-removed = { $count ->
    [one] 1 Datei
   *[other] { $count } Dateien
} gelöscht
cli-parts = { $parts }
cli-no-authority = keine Behörde gefunden
cli-form-by-record = es gibt eines, nach den Quellen des Eintrags
cli-official-languages = ihre Amtssprachen; ob sie andere annimmt, ist nicht bekannt
cli-how-it-takes = wie sie eine Beschwerde annimmt:
cli-in-english = (auf Englisch) { $text }
cli-sure = Sicherheit: { $is }
cli-only-files = nur { $list } ({ $evidence })
cli-no-files = nichts von { $list } ({ $evidence })
cli-bytes-in-all = { $count } Bytes insgesamt ({ $evidence })
cli-nothing-beyond = nichts bekannt über das hinaus, was das Gesetz verlangt
cli-none-confirmed = keine ist bestätigt
cli-since-unknown = seit wann, ist nicht bekannt
cli-since = seit { $day }
cli-company-says = { $basis }, wie das Unternehmen sagt
cli-form-notice = im Hinweis einer Behörde
cli-form-attested = in mehreren Dokumenten
cli-form-single = in einem Dokument
cli-form-knowledge = in keinem Dokument
cli-form-former = früher: nicht mehr verlinkt

# Auf dem Bildschirm gefragt; was getippt wird, steht dahinter.
cli-password-of = Passwort für { $name }:
cli-password-at = Passwort von { $user } bei { $host }:
cli-time-here = { $utc } (bei Ihnen { $here })
