# Das Register: was abgeschickt wurde, was zurückkam, was ansteht.
follow-calendar-gone = { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    } in „{ $name }“ aus Vorgängen, die nicht mehr verfolgt werden; nach erneutem Einlesen in Ihren Kalender sind sie weg
    .help = gehörten sie zu einem anderen Register (--state)? dann braucht jedes Register eine eigene Kalenderdatei
follow-other-calendar = „{ $name }“ ist kein Kalender, den `follow calendar` geschrieben hat, oder ein anderes Programm hat ihn geändert
    .help = nennen Sie eine andere Datei, oder ersetzen Sie diese mit --force im Ganzen
follow-case-gone = die Falldatei „{ $name }“ des Vorgangs { $id } ist nicht mehr da
    .help = wurde sie verschoben? `widerspruch follow relink { $id } FALL` sagt, wo sie jetzt liegt
follow-file-stays = die Datei „{ $name }“ ließ sich nicht löschen: { $why }
    .help = löschen Sie sie von Hand; das Register hat sie vergessen
follow-future = der { $day } liegt in der Zukunft
    .help = schreiben Sie auf, was geschehen ist, nicht was erwartet wird
follow-long-ago = der { $day } liegt vor dem Jahr { $year }; so alte Tage behält das Register nicht
    .help = prüfen Sie das Jahr
follow-kept-case = die Falldatei „{ $name }“ ist nicht mehr da; die nächste entsteht aus dem Text, den das Register behalten hat
    .help = wurde sie verschoben und seither geändert? `widerspruch follow relink { $id } FALL` sagt, wo sie liegt; danach erzeugen Sie die nächste neu
follow-no-proof = die Datei „{ $name }“ gibt es nicht
    .help = prüfen Sie den Pfad; ohne Datei lassen Sie --proof weg
    .asked = prüfen Sie den Pfad; ohne Datei nur die Eingabetaste
follow-no-letter = der Vorgang { $id } hat kein Schreiben der Art „{ $kind }“
    .help = nennen Sie den Fall eines seiner Schreiben; `widerspruch follow add FALL --to { $id }` fügt ein weiteres hinzu
follow-no-register = „{ $name }“ ist kein Register, das übernommen werden kann: { $why }
    .help = nennen Sie die Datei, die `widerspruch follow export --all` geschrieben hat
follow-no-such-line = der Vorgang { $id } hat keine Zeile { $line }, die zurückgenommen werden könnte
    .help = `widerspruch follow show { $id }` zeigt die Nummern
follow-no-such-matter = einen Vorgang { $id } gibt es nicht
    .help = `widerspruch follow list --all` zeigt alle
follow-nobody-to-ask = nichts wurde gelöscht: es gibt kein Terminal für die Rückfrage
    .help = schreiben Sie --yes, wenn Sie sicher sind; `widerspruch follow show ID` zeigt, was gelöscht würde
follow-not-confirmed = nichts wurde gelöscht, weil es nicht bestätigt wurde
follow-not-packed = die Dateien ließen sich nicht zusammenpacken: { $why }
follow-not-in-export = die Datei „{ $name }“ ist nicht mehr da; sie fehlt in der Ausgabe
follow-not-ours = was in „{ $name }“ steht, ist nicht der Fall, den das Register kennt; es fehlt in der Ausgabe
    .help = wurde sie verschoben? `widerspruch follow relink { $id } FALL` sagt, wo sie jetzt liegt
follow-not-kept = das Register hat von dem Schreiben nicht erfahren: { $why }
    .help = das Schreiben ist trotzdem da; ist das behoben, trägt `widerspruch follow add FALL` es nach
follow-none-of = kein verfolgter Vorgang gehört zu { $option } „{ $value }“
    .help = `widerspruch follow list --all` zeigt alle
follow-none-yet = noch wird kein Vorgang verfolgt
    .help = `widerspruch follow add FALL` verfolgt einen; --state ORDNER nennt einen anderen Ordner
follow-nothing-fits = zum Vorgang { $id } passt zurzeit kein Schreiben
    .help = `widerspruch follow show { $id }` zeigt den Stand; tragen Sie ein, was seither geschah, oder nennen Sie ein Schreiben mit --kind
follow-nothing-fits-any = zu keinem Vorgang passt zurzeit ein Schreiben
    .help = `widerspruch follow list` zeigt den Stand; tragen Sie mit `widerspruch follow event` ein, was seither geschah
follow-nothing-to-export = es gibt nichts auszugeben: noch wird kein Vorgang verfolgt
    .help = `widerspruch follow add FALL` nimmt einen auf; --state nennt einen anderen Ordner
follow-before-gdpr = die DSGVO gilt erst seit dem { $applies }, nicht am { $day }
    .help = berichtigen Sie das Jahr; was keine Handlung nach der DSGVO ist, schreiben Sie als `noted` auf
follow-letters-gone = { $count ->
    [one] ein Brief eines Stapels liegt nicht mehr, wo der Stapel ihn abgelegt hat, oder ist ein anderer geworden, und liegt deshalb nicht bei
   *[other] { $count } Briefe eines Stapels liegen nicht mehr, wo der Stapel sie abgelegt hat, oder sind andere geworden, und liegen deshalb nicht bei
}: { $letters }
    .help = legen Sie den Ordner zurück, oder erzeugen Sie den Stapel mit --follow noch einmal in den Ordner, in dem die Briefe jetzt liegen; danach machen Sie die Tabelle neu
follow-letters-outside = { $count ->
    [one] ein Brief liegt außerhalb des Ordners der Beratungsstelle, wo eine Tabelle keine Datei nennen darf, und liegt deshalb nicht bei
   *[other] { $count } Briefe liegen außerhalb des Ordners der Beratungsstelle, wo eine Tabelle keine Datei nennen darf, und liegen deshalb nicht bei
}: { $letters }
    .help = verschieben Sie den Ordner mit den Briefen in den Ordner mit der Datei der Beratungsstelle, und erzeugen Sie den Stapel mit --follow noch einmal dorthin; danach machen Sie die Tabelle neu
follow-older-case = die Falldatei „{ $name }“ ist nicht mehr da; die nächste entsteht aus der älteren „{ $older }“
    .help = wurde sie verschoben? `widerspruch follow relink { $id } FALL` sagt, wo sie liegt; danach erzeugen Sie die nächste neu
follow-quiet-past = der { $day } liegt nicht nach heute
    .help = nennen Sie einen kommenden Tag; `widerspruch follow quiet { $id } --off` beendet die Ruhe
follow-before-first = am { $day } kann das nicht gewesen sein: es folgt auf etwas, das erst am { $first } geschah
    .help = prüfen Sie Tag und Jahr; war der erste Schritt früher, tragen Sie zuerst ihn ein
follow-before-letter = am { $day } gab es den Brief noch nicht: er trägt das Datum { $letter }
    .help = prüfen Sie Tag und Jahr; ging eine frühere Fassung ab, schreiben Sie deren Tag als `date` in den Fall und erzeugen Sie das PDF neu
follow-proof-missing = nichts zeigt diesen Schritt: { $what }, { $day }
    .help = nennen Sie die Datei, die ihn zeigt: `widerspruch follow event { $id } { $word } --on { $iso } --proof DATEI`; danach erzeugen Sie den Fall neu
follow-received-before = zugegangen am { $received }, aber abgeschickt am { $day }
    .help = berichtigen Sie einen der beiden Tage
follow-row = der Vorgang { $id } stammt aus einer Tabelle; sein nächstes Schreiben entsteht wieder als Zeile
    .help = `widerspruch follow next { $id } --table weiter.jsonl`, danach `widerspruch batch weiter.jsonl --centre DATEI --out ORDNER --follow`
follow-row-gone = in der Tabelle „{ $name }“ gibt es die Zeile „{ $key }“ nicht mehr
    .help = geben Sie der Zeile ihren Schlüssel zurück, oder verfolgen Sie die Tabelle, in der sie jetzt steht: `widerspruch follow add TABELLE --centre DATEI`
follow-several-fit = zum Vorgang { $id } passen mehrere Schreiben: { $letters }
    .help = sagen Sie, welches: --kind { $first }
follow-standard-input = ein Fall von der Standardeingabe kann nicht verfolgt werden
    .help = speichern Sie ihn als Datei, damit das nächste Schreiben daraus entstehen kann
follow-unreadable = { $said }
follow-unreadable-case = die Falldatei „{ $name }“ ist weder TOML noch JSON
    .help = `widerspruch check` zeigt, was daran zu ändern ist
follow-what-happened = es fehlt, was im Vorgang { $id } geschah
    .help = nennen Sie eines davon, zum Beispiel `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = es fehlt, welcher Vorgang gemeint ist
    .help = nennen Sie seine Nummer; `widerspruch follow list` zeigt sie
follow-why-open = --why sagt, warum ein Vorgang erledigt ist
    .help = schreiben Sie `closed` als Ereignis, oder lassen Sie --why weg

follow-added = Vorgang { $id }, { $label }: wird jetzt verfolgt
follow-added-many = { $new ->
        [one] ein Vorgang wird jetzt verfolgt
       *[other] { $new } Vorgänge werden jetzt verfolgt
    }, { $known ->
        [one] einer wurde es schon
       *[other] { $known } wurden es schon
    }
follow-quiet = Vorgang { $id }, { $label }: bis zum { $day } wird nicht erinnert
follow-quiet-off = Vorgang { $id }, { $label }: ab jetzt wird wieder erinnert
follow-quiet-until = ruht bis zum { $day }
follow-known = Vorgang { $id }, { $label }: wurde schon verfolgt; was neu ist, wurde ergänzt
follow-noted = Vorgang { $id }, { $label }: { $state }
follow-noted-as = aufgeschrieben: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = Vorgang { $id }: die Falldatei ist { $name }
follow-written = { $name } ist die Falldatei für das nächste Schreiben ({ $label })
follow-then-change = Lesen und ändern:
follow-then-pdf = Das Schreiben als PDF:
follow-then-sent = Sobald es abgeschickt ist:
follow-table = { $name }: { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }; sehen Sie sie durch, dann: widerspruch batch { $name } --centre DATEI --out ORDNER --follow
follow-table-bare = in { $count ->
        [one] einer Zeile
       *[other] { $count } Zeilen
    } an eine Behörde liegt nichts bei: nennen Sie die Datei, die den Versand zeigt (`widerspruch follow event ID sent --proof DATEI`), und machen Sie die Tabelle neu, oder geben Sie den Zeilen eine Anlage
follow-exported = { $name }: { $count ->
        [one] ein Vorgang
       *[other] { $count } Vorgänge
    }
follow-imported = { $new ->
        [one] ein Vorgang ist hier neu
       *[other] { $new } Vorgänge sind hier neu
    }, { $known ->
        [one] einer war schon da und bleibt, wie er ist
       *[other] { $known } waren schon da und bleiben, wie sie sind
    }
follow-calendar-written = { $name }: { $count ->
        [one] ein Termin
       *[other] { $count } Termine
    }; neu: { $new }, geändert: { $changed }
follow-forget-about = { $matters ->
        [one] Ein Vorgang
       *[other] { $matters } Vorgänge
    } und der Inhalt von { $mails ->
        [one] einer E-Mail
       *[other] { $mails } E-Mails
    } werden endgültig gelöscht. Sicherungskopien und was die Empfänger haben, bleiben davon unberührt.
follow-forget-folder = Was verfolgt wird, liegt in { $name }, mit den verschickten E-Mails. Das sind personenbezogene Daten; der Ordner wird so angelegt, dass nur Sie ihn lesen können.
follow-forget-counts = { $matters ->
        [one] Ein Vorgang wird verfolgt
       *[other] { $matters } Vorgänge werden verfolgt
    }, davon erledigt: { $closed }, seit mehr als { $months } Monaten: { $expired }.
follow-forget-one = einen Vorgang, nach seiner Nummer in `widerspruch follow list --all`
follow-forget-person = alle Vorgänge zu einer Person
follow-forget-reference = alle Vorgänge mit einem Zeichen
follow-forget-case = die Vorgänge einer Falldatei, oder der Zeile mit diesem Schlüssel
follow-forget-expired = Vorgänge, die so lange erledigt sind
follow-forget-all = alles
follow-forget-asks = Vor dem Löschen wird gefragt.
follow-forget-outside = Fälle, Schreiben und Fotos, die woanders gespeichert sind, bleiben, außer mit --files. Soweit sie bekannt sind, werden sie genannt.
follow-forget-files = Auch diese Dateien werden gelöscht:
follow-forget-stay = Diese Dateien bleiben, wo sie sind:
follow-forget-more = und { $count } weitere
follow-forget-question = Löschen?
follow-forgotten = { $count ->
        [one] ein Vorgang ist vergessen
       *[other] { $count } Vorgänge sind vergessen
    }; von E-Mails bleiben Nummer, Zustand, Tage und Prüfsummen
follow-nothing-forgotten = es gibt nichts zu vergessen

follow-empty = noch wird kein Vorgang verfolgt: widerspruch follow add FALL
follow-nothing-listed = kein solcher Vorgang; --all zeigt auch erledigte
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (davon bald zu Ende, binnen einer Woche: { $soon })
follow-head-due = Zu tun
follow-head-waits = Wartet
follow-head-made = Nicht abgeschickt
follow-head-closed = Erledigt
follow-head-chronology = Was geschah
follow-head-letters = Schreiben
follow-letter-file = { $title }: { $file }
follow-happened = Ist etwas geschehen? Schreiben Sie es auf: widerspruch follow event
follow-done = { $count ->
        [one] Ein Vorgang ist erledigt
       *[other] { $count } Vorgänge sind erledigt
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Ein Vorgang ist lange erledigt und könnte
       *[other] { $count } Vorgänge sind lange erledigt und könnten
    } gelöscht werden: widerspruch follow forget --expired
follow-once-sent = sobald es abgeschickt ist ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] ab dem { $day } möglich, wenn bis dahin keine Antwort kommt: { $letters }
       *[unset] frühestens ab dem { $day } möglich, nach einem Brief mit der Post einige Tage später, wenn bis dahin keine Antwort kommt: { $letters }
    }
follow-other-facts = diese Datei hat Absender, Zeichen und Unternehmen von Vorgang { $id }, { $label }, sagt aber, am { $day } sei etwas verlangt worden, wovon dieser Vorgang nichts weiß: sie gilt nicht als Brief davon
    .help = gehört sie dazu, schreiben Sie: widerspruch follow add DATEI --to { $id }; wenn nicht, geben Sie ihr ein eigenes Zeichen
follow-other-file = diese Datei hat Absender, Zeichen und Unternehmen von Vorgang { $id }, { $label }, der einen solchen Brief schon in einer anderen Datei hat, { $name }: sie gilt nicht als Brief davon
    .help = gehört sie dazu, schreiben Sie: widerspruch follow add DATEI --to { $id }; wenn nicht, geben Sie ihr ein eigenes Zeichen
follow-until-news = { $certain_is ->
        [set] bis zum { $day } ist nichts zu tun; dann, wenn keine Nachricht über die Beschwerde kam: { $letters }
       *[unset] bis zum { $day } ist nichts zu tun, nach einem Brief mit der Post einige Tage länger; dann, wenn keine Nachricht über die Beschwerde kam: { $letters }
    }
follow-next = als Nächstes: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = ob die E-Mail { $mail } ankam, ist ungewiss: widerspruch outbox show { $mail }

follow-end-certain = endet am { $day }
follow-end-at-latest = endet spätestens am { $day }
follow-end-two = endet am { $day }, mit üblichen freien Tagen am { $latest }
follow-end-earliest = endet frühestens am { $day } (ungewiss: kein Nachweis des Zugangs)
follow-end-uncertain = endet etwa am { $day } (ungewiss: kein Nachweis des Zugangs)

follow-made = gemacht am { $day }, nicht abgeschickt
follow-returned = kam am { $day } zurück: prüfen Sie die Anschrift und senden Sie es noch einmal
follow-waiting = wartet auf Antwort; die Frist { $end }
follow-overdue = { $certain_is ->
        [set] überfällig seit { $day } (sicher)
       *[unset] überfällig frühestens seit { $day } (ungewiss: kein Nachweis des Zugangs)
    }
follow-asked-for-id = am { $day } wurde nach der Identität gefragt; die Frist ist ungewiss
follow-extended = die Frist wurde verlängert und { $end }
follow-extended-late = die Verlängerung kam zu spät; überfällig seit { $day } (sicher)
follow-refused = abgelehnt am { $day }
follow-answer-runs = die Frist des Unternehmens läuft weiter; sie { $end }
follow-answered = beantwortet am { $day }; erledigt? widerspruch follow event { $id } closed
follow-complained = Beschwerde bei der Behörde; die Frist { $end }
follow-authority-silent = die Behörde schweigt seit { $day } { $certain_is ->
        [set] (sicher)
       *[unset] (ungewiss: kein Nachweis des Zugangs)
    }
follow-closed = erledigt seit { $day }

follow-did-objected = Widerspruch erklärt
follow-did-requested-access = Auskunft verlangt
follow-did-reminded = erinnert
follow-did-acknowledged = Eingang bestätigt
follow-did-extended = Frist verlängert
follow-did-refused = Ablehnung erhalten
follow-did-id-demanded = nach der Identität gefragt
follow-did-answered = Antwort erhalten
follow-did-requested-erasure = Löschung verlangt
follow-did-withdrew-consent = Einwilligung widerrufen
follow-did-identified = Angaben zur Identität gemacht
follow-did-complained = Beschwerde eingelegt
follow-did-authority-replied = Nachricht der Behörde
follow-did-returned = Schreiben kam zurück
follow-did-hearing = Anhörung durch die Behörde
follow-did-noted = Notiz
follow-did-closed = erledigt
follow-received = zugegangen am { $day }
follow-proof = Nachweis: { $file }
follow-by-mail = E-Mail { $mail }
follow-taken-back = zurückgenommen
follow-mail = E-Mail { $mail }: { $state }
follow-case-not-there = diese Datei ist nicht mehr da: widerspruch follow relink { $id } FALL

follow-number = Nr. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] Nachricht der Behörde
       *[unset] Antwort
    } überfällig ({ $who })
follow-calendar-about = Stand bei der Ausgabe dieses Kalenders: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: abgelehnt; wie geht es weiter? Dafür gibt es keine Frist ({ $who })
follow-calendar-post = { $controller }: Schreiben abschicken ({ $who })
follow-calendar-import = Öffnen Sie die Datei mit Ihrem Kalenderprogramm. Ist etwas geschehen, schreiben und öffnen Sie sie neu: dann verschiebt sich dort, was sich verschoben hat.
follow-calendar-over = nichts steht mehr an
follow-calendar-soon = { $controller }: die Frist für { $authority_is ->
        [set] eine Nachricht der Behörde
       *[unset] die Antwort
    } endet bald ({ $who })
follow-calendar-proof = { $controller }: Nachweis des Zugangs besorgen ({ $who })

follow-ask-how = Wie wurde es verschickt? (ohne Eingabe: nicht bekannt)
    .help = Das nächste Schreiben sagt, wie. Wenn Sie es nicht mehr wissen, drücken Sie die Eingabetaste.
follow-ask-kind = Welches Schreiben kommt als Nächstes?
    .help = Hier steht nur, was heute passt. Es wird nichts verschickt: es entsteht ein Fall, den Sie lesen und ändern können.
follow-ask-matter = Welcher Vorgang?
    .help = Ein Vorgang ist eine Person und ein Unternehmen. Seine Nummer ist die aus `widerspruch follow list`.
follow-ask-note = Was möchten Sie festhalten? (ohne Eingabe: nichts)
    .help = Eine Zeile für Sie selbst, zum Beispiel zu einem Anruf. Sie steht in keinem Schreiben.
follow-ask-on = An welchem Tag? (ohne Eingabe: { $day })
    .help = Ab diesem Tag laufen Fristen. Schreiben Sie ihn, wie Sie mögen, zum Beispiel 7.9. oder gestern.
follow-ask-proof = Welches Foto, Bildschirmfoto oder PDF zeigt es? (ohne Eingabe: keines)
    .help = Geben Sie den Pfad der Datei ein, oder ziehen Sie die Datei in dieses Fenster. Sie wird Anlage des nächsten Schreibens.
follow-ask-received = An welchem Tag ist es zugegangen, wenn das nachgewiesen ist? (ohne Eingabe: kein Nachweis)
    .help = Ein Nachweis ist zum Beispiel der Rückschein eines Einschreibens. Ohne ihn bleibt ungewiss, wann die Frist endet.
follow-ask-sent = { $newest_is ->
        [set] das neueste Schreiben wurde abgeschickt ({ $kind })
       *[unset] ein früheres Schreiben wurde abgeschickt ({ $kind })
    }
follow-ask-what = Was ist im Vorgang { $id }, { $label }, { $company }, geschehen?
    .help = Davon hängt ab, welche Frist läuft und welches Schreiben als Nächstes passt.
follow-ask-why = Warum ist er erledigt? (ohne Eingabe: ohne Grund)
    .help = Das ist nur für Sie und steht in keinem Schreiben.
follow-ask-sent-on = An welchem Tag wurde der Brief abgeschickt? (ohne Eingabe: { $day })
    .help = Der Tag, an dem Sie den Brief eingeworfen oder die E-Mail oder das Formular abgeschickt haben.
follow-ask-reply-on = An welchem Tag kam die Antwort an? (ohne Eingabe: { $day })
    .help = Der Tag, an dem sie bei Ihnen ankam, nicht das Datum im Schreiben.
follow-ask-reply = Was schreibt { $company }?
    .help = Wählen Sie, worauf es im Kern hinausläuft. Davon hängt ab, welches Schreiben als Nächstes passt.
follow-ask-done = Ist der Vorgang damit erledigt?
    .help = Ein erledigter Vorgang wartet auf nichts. Was Sie später aufschreiben, öffnet ihn wieder.
follow-reply-came = { $company } hat geantwortet
follow-reply-partly = Antwort nur zum Teil, oder mit einem Text für alle
follow-take-back = so nehmen Sie das zurück: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = An welchem Tag ist es zugegangen?
    .help = Der Tag auf dem Rückschein oder in der Bestätigung. Ab ihm läuft die Frist.
follow-arrived = es ist nachgewiesen, dass das Schreiben vom { $day } ankam
follow-by-form = mit einem Formular im Netz
follow-by-post = mit der Post
follow-by-email = per E-Mail
follow-by-unknown = Versandweg nicht bekannt
follow-by-fax = per Fax
follow-why-honoured = was verlangt war, wurde getan
follow-why-settled = man hat sich geeinigt
follow-why-given-up = er wird nicht weiter verfolgt
follow-why-court = er liegt vor Gericht
follow-why-else = ein anderer Grund
