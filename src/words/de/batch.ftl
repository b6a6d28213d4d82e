# Briefe für alle Zeilen einer Tabelle.
batch-in-rows = { $message }: in { $rows }
batch-one-row = Datenzeile { $row } (Zeile { $line })
batch-many-rows = { $count } Datenzeilen, die erste ist Datenzeile { $row } (Zeile { $line })
batch-sealed-print-file = ein elektronisch signierter Brief kann nicht in eine Druckdatei
    .help = lassen Sie --print-file weg, oder den Abschnitt [seal]: eine Signatur gilt nur für ihre eigene Datei
batch-no-such-field = `{ $setting }` nennt `{ $field }`, und das ist kein Feld eines Falls
batch-no-such-field-joined = `{ $field }`, wozu Spalten verbunden werden, ist kein Feld eines Falls
batch-no-such-column = die Tabelle hat keine Spalte „{ $heading }“
    .help = berichtigen Sie die Überschrift unter [columns], oder lassen Sie sie stehen: eine andere Tabelle kann sie haben
batch-no-such-column-joined = die Tabelle hat keine Spalte „{ $heading }“
    .help = { $near_is ->
        [set] meinten Sie { $near }?
       *[unset] die Tabelle hat: { $known }
    }
batch-unknown-language = in der Sprache „{ $language }“ gibt es keine Texte
    .help = möglich sind { $known }
batch-no-shards = es gibt keine Ergebnisse von Teilen
    .help = starten Sie zuerst `batch` mit --shard
batch-mixed-shards = die Ergebnisse stammen von Tabellen, die in { $divisions } Teile geteilt waren
    .help = entfernen Sie die Ergebnisse der Teilung, die nicht zählt
batch-and-division = { $divisions } und { $last }
batch-row-in-two-shards = Datenzeile { $row } steht in den Ergebnissen von zwei Teilen
    .help = die Tabelle wurde zwischen den Durchläufen geändert; starten Sie alle Teile noch einmal
batch-result = das Ergebnis eines Teils kann nicht gelesen werden: { $why }
    .help = starten Sie diesen Teil noch einmal
batch-file = „{ $name }“ kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf und wie viel Platz noch ist; derselbe Befehl macht dort weiter, wo er aufhörte
batch-journal = das Protokoll der Briefe kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wer in den Ordner schreiben darf und wie viel Platz noch ist
batch-not-removed = „{ $name }“ kann nicht entfernt werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf
batch-no-folder = „{ $name }“ ist kein Ordner
    .help = nennen Sie mit --out einen Ordner für die Briefe
batch-letter-there = „{ $name }“ gibt es schon, und es ist keiner dieser Briefe
    .help = legen Sie die Datei woandershin, oder nennen Sie mit --out einen anderen Ordner
batch-other-parts = in diesem Ordner liegen Briefe anderer Teile (--shard): gehört er dazu, lassen Sie jeden Teil mit seinem --shard laufen und danach `widerspruch batch merge DIR`; sonst legen Sie die Datei woandershin, oder nennen Sie mit --out einen anderen Ordner
batch-sheets-there = „{ $name }“ gibt es schon, und es gehört nicht zu diesen Briefen
    .help = legen Sie den Ordner woandershin, oder nennen Sie mit --out einen anderen
batch-running = ein anderer Durchlauf schreibt gerade Briefe in diesen Ordner
    .help = warten Sie, bis er fertig ist, oder nennen Sie mit --out einen anderen Ordner
batch-not-queued = keine E-Mail kam in den Postausgang: { $why }
    .help = die Briefe liegen im Ordner; berichtigen Sie die Zeilen, oder lassen Sie mit --skip-invalid die anderen senden
batch-stopped = der Durchlauf wurde angehalten
batch-unmailable = { $count ->
        [one] 1 Brief kann
       *[other] { $count } Briefe können
    } nicht per E-Mail gesendet werden
batch-rows-without = nicht jede Zeile hat ihren Brief
batch-letter-changed = der Brief im Ordner ist nicht der, der gemacht wurde
    .help = entfernen Sie ihn, und starten Sie denselben Befehl noch einmal
batch-letter-gone = der Brief dieser Zeile wurde entfernt, während die Briefe gemacht wurden
    .help = lassen Sie den Ordner in Ruhe, solange Briefe gemacht werden; derselbe Befehl macht ihn noch einmal
batch-letter-not-there = der Brief dieser Zeile liegt nicht mehr im Ordner
    .help = der Befehl für seinen Teil macht ihn noch einmal; führen Sie die Teile danach wieder zusammen
batch-letters-not-there = { $count ->
    [one] der Brief { $letters } liegt nicht mehr im Ordner
   *[other] { $count } Briefe liegen nicht mehr im Ordner: { $letters }
}
    .help = der Befehl für seinen Teil macht ihn noch einmal; führen Sie die Teile danach wieder zusammen
batch-folder-is-link = „{ $name }“ ist eine Verknüpfung: Briefe, Protokoll und Tabellen kommen nur in den Ordner, der angegeben war
    .help = entfernen Sie die Verknüpfung, oder nennen Sie mit --out einen anderen Ordner
batch-print-file = die Druckdatei „{ $name }“ kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf und wie viel Platz noch ist; --shard teilt eine sehr große Tabelle
batch-name-of-letter = einer der Briefe heißt so
batch-one-letter = der Brief „{ $letter }“: { $why }
batch-print-title = { $count } Briefe, { $day }
batch-letter-unreadable = ein Brief kann nicht gelesen werden: { $why }
batch-too-many-letters = es sind zu viele Briefe für eine PDF/A-Datei
batch-no-mandate = keine Anlage belegt, dass für diese Person geschrieben werden darf
    .help = schreiben Sie den Titel der Vollmacht unter [centre], mandate = "Vollmacht", oder geben Sie mit represented.enclosure die Nummer der Anlage an
batch-same-grounds = in { $count } Briefen steht derselbe Wortlaut als eigener Grund der Person (Datenzeilen { $rows })
    .help = es zählt, was jede Person selbst als Grund nennt; sonst lassen Sie `matter.own_grounds` leer, die fertigen Gründe brauchen keine Geschichte
batch-duplicates = { $count } Datenzeilen haben dieselbe Person mit Anschrift und Konto und denselben Empfänger: { $rows }
    .help = löschen Sie alle bis auf einen; ein zweiter Brief hilft niemandem
batch-many-to-one-authority = { $count } Briefe gehen an: { $authority }
    .help = fragen Sie die Behörde vorher, wie sie sie haben möchte; die Zahl allein macht Beschwerden nicht exzessiv (EuGH C-416/23)
batch-told-in-file = steht in der Datei aller Fehler und Hinweise, problems.jsonl
batch-shard-form = schreiben Sie I/N, den Teil von 1 an und wie viele es sind, zum Beispiel 2/5
batch-head-row = Datenzeile
batch-head-line = Zeile
batch-head-key = Schlüssel
batch-head-status = Stand
batch-head-file = Datei
batch-head-pages = Seiten
batch-head-recipient = Empfänger
batch-head-street = Straße
batch-head-postal-code = PLZ
batch-head-city = Ort
batch-head-country = Land
batch-head-deadline = Frist
batch-head-mail = E-Mail
batch-head-sent = gesendet
batch-head-problems = Fehler und Hinweise
batch-made = gemacht
batch-unchanged = unverändert
batch-error = Fehler
batch-waiting = noch nicht gemacht
batch-told = { $message } ({ $code })
batch-told-of = { $heading }: { $message } ({ $code })
batch-proposed = Vorschlag nach den Überschriften und { $count ->
        [one] 1 Zeile
       *[other] { $count } Zeilen
    } von „{ $table }“; eine Zeile mit „# ?“ ist geraten, sehen Sie sie an.
batch-whose = Wessen Anschrift es ist: { $why }.
batch-writer-person = keine Überschrift nennt eine vertretene Person: die Person der Zeile schreibt selbst, und es ist ihre Anschrift (sender.…)
batch-writer-centre = eine Überschrift nennt eine vertretene Person, und keine andere Spalte hat einen Namen: die Beratungsstelle schreibt, und es ist die Anschrift der vertretenen Person (represented.…)
batch-writer-both = vertretene Personen und andere Namen haben eigene Spalten: für vertretene schreibt die Beratungsstelle, alle anderen schreiben selbst
batch-note-country = keine Spalte hat das Land: schreiben Sie { $country } = "DE" unter [defaults]
batch-note-key = keine Spalte ist ein Schlüssel: Zeilen werden an ihrer Nummer wiedererkannt, fügen Sie also keine dazwischen ein
batch-doubt-whose = vertretene Personen haben eine eigene Spalte: ist das ihre Anschrift (represented.…) oder die einer Person, die selbst schreibt (sender.…)?
batch-doubt-child = ein Kind: schreiben Sie represented.relation = "child" unter [defaults]
batch-note-field = schon ein Feld
batch-doubt-not-different = ein Schlüssel muss in jeder Zeile anders sein, und das ist er nicht
batch-note-other-reference = eine andere Spalte ist das Aktenzeichen
batch-other-column = eine andere Spalte ist `{ $field }`
batch-note-whole-name = der ganze Name hat eine eigene Spalte
batch-note-name-joined = der Name wird aus seinen Teilen verbunden
batch-doubt-part-of-name = nur ein Teil des Namens
batch-doubt-title = ein Titel oder eine Anrede? verbinden Sie einen Titel mit dem Namen
batch-doubt-comma-names = Namen mit Komma kommen so in die Briefe, wie sie sind: der Nachname zuerst?
batch-unlike-names = die Zellen sehen nicht wie Namen aus
batch-unlike-streets = die Zellen sehen nicht wie Straßen aus
batch-unlike-house-numbers = die Zellen sehen nicht wie Hausnummern aus
batch-unlike-postal-codes = die Zellen sehen nicht wie Postleitzahlen aus
batch-unlike-places = die Zellen sehen nicht wie Orte aus
batch-unlike-countries = die Zellen sehen nicht wie Länder aus
batch-unlike-emails = die Zellen sehen nicht wie E-Mail-Adressen aus
batch-unlike-phones = die Zellen sehen nicht wie Telefonnummern aus
batch-unlike-years = die Zellen sehen nicht wie Jahreszahlen aus
batch-doubt-other-street = eine andere Spalte ist die Straße
batch-doubt-whole-address = Straße, Postleitzahl und Ort stehen in einer Zelle: teilen Sie die Spalte
batch-doubt-emails = das sind E-Mail-Adressen
batch-doubt-no-street = eine Hausnummer ohne Straße
batch-doubt-which-service = ein Konto bei welchem Dienst? zum Beispiel "{ $field }"
batch-doubt-yes-no = ja oder nein genügt nicht: ein Brief nennt das Konto
batch-doubt-blank-account = die Spalte ist leer: Webadressen oder Namen (handle)?
batch-doubt-bare-url = Webadressen beginnen mit https://
batch-doubt-mixed-accounts = Webadressen und Namen stehen durcheinander: Namen sind handle
batch-note-other-phone = eine andere Spalte hat die Telefonnummer
batch-doubt-language = "language", wenn die Briefe in dieser Sprache sein sollen
batch-doubt-other-words = die Zellen sind keine der Wörter, die in `{ $field }` stehen können
batch-doubt-grounds = "matter.own_grounds", wenn das die eigenen Worte der Person sind
batch-doubt-own-words = sind das die eigenen Worte der Person?
batch-doubt-whose-name = wessen Name das ist, zeigt sich nicht
batch-note-somebody-else = es geht um jemanden, den die Briefe nicht nennen
batch-note-not-needed = kein Brief braucht es
batch-note-first-letter = ein erster Brief nennt keinen früheren Widerspruch
batch-doubt-objected = der Tag eines früheren Widerspruchs? "event.objected.date" in Erinnerungen und Beschwerden
batch-doubt-cells-alone = nur nach den Zellen; die Überschrift ist nicht bekannt
batch-doubt-unknown = die Überschrift ist nicht bekannt; soweit es sich zeigt, braucht sie kein Brief
batch-unread-form-of-address = eine Anrede; die Briefe haben keine
batch-unread-address-addition = ein Zusatz zur Anschrift; wo Briefe ihn brauchen, schreiben Sie lines = "{"{"}{"{"}…{"}"}{"}"}; {"{"}{"{"}…{"}"}{"}"}" statt street
batch-unread-code-and-place = Postleitzahl und Ort stehen in einer Zelle: teilen Sie die Spalte in eine für die Postleitzahl und eine für den Ort
batch-unread-authority = die Behörde ergibt sich aus der Postleitzahl
batch-unread-centre-address = in Briefen für eine vertretene Person steht die Adresse der Beratungsstelle
batch-unread-centre-number = in Briefen für eine vertretene Person steht die Nummer der Beratungsstelle
batch-unread-fax = kein Brief wird gefaxt
batch-unread-date-of-birth = vom Geburtsdatum wird nur das Jahr gebraucht, und nur bei einem Kind
batch-unread-year-of-birth = ein Geburtsjahr wird nur bei einem Kind gebraucht
batch-unread-age = das Alter ändert sich; die Briefe nennen keines
batch-unread-language = die Sprache des Briefs steht unter [defaults], etwa language = "de"
batch-unread-date = welches Datum das ist, zeigt sich nicht; date = "…" ist das, das ein Brief trägt
batch-unread-remark = eine Bemerkung
batch-unread-centre-work = es geht um die eigene Arbeit der Beratungsstelle
batch-unread-bank-data = Bankdaten gehören nicht in diese Briefe
batch-letter-file = { $said }
batch-record-file = { $said }
batch-more-problems = { $count ->
    [one] ein weiteres Problem wurde
   *[other] { $count } weitere Probleme wurden
} gefunden: { $codes }
    .help = { $path_is ->
        [set] alle stehen in „{ $path }“, ein JSON-Objekt je Zeile; darin sind Daten von Mandanten
       *[unset] berichtigen Sie, was gezeigt wird, und wiederholen Sie dann denselben Befehl
    }
batch-missing-shard = vom Teil { $part } gibt es kein Ergebnis
    .help = führen Sie `batch` mit --shard dafür aus, dann noch einmal `batch merge`
batch-no-batch = in „{ $name }“ hat kein Lauf von `batch` geschrieben
    .help = nennen Sie den Ordner, der mit --out angegeben war
