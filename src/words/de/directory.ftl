# Das Verzeichnis der Behörden und Unternehmen.
directory-unknown-authority = eine Behörde „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch authorities list` zeigt alle
           *[unset] `widerspruch authorities list` zeigt alle
        }
directory-unknown-controller = einen Verantwortlichen „{ $id }“ gibt es nicht
    .help = { $near_is ->
            [set] meinten Sie „{ $near }“? `widerspruch controllers list` zeigt alle
           *[unset] `widerspruch controllers list` zeigt alle
        }
# Wie eine Behörde Beschwerden annimmt.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] belegt
        [reported] berichtet
        [general-knowledge] Allgemeinwissen
       *[user] Ihre eigene Konfiguration
    }
directory-by-post = { $is ->
        [taken] wird angenommen
       *[not-taken] wird nicht angenommen
    }
directory-by-email = { $is ->
        [taken] wird angenommen
        [qualified-signature] nur mit qualifizierter elektronischer Signatur
        [certified-mail] nur zertifizierte Mail (PEC)
       *[not-taken] wird nicht angenommen
    }
directory-by-form = { $is ->
        [taken] es gibt eines
       *[not-taken] es gibt keines
    }
directory-log-in = { $is ->
        [none] nicht nötig
        [possible] möglich, soweit bekannt nicht nötig
        [electronic-signature] das Formular muss elektronisch signiert werden
       *[needed] nötig (Konto, elektronischer Ausweis oder Zertifikat)
    }
directory-signing = { $is ->
        [hand-or-electronic] von Hand oder elektronisch
        [electronic-or-hand-with-id] elektronisch, oder von Hand mit der Kopie eines Ausweises
       *[not-needed] nicht nötig
    }
directory-requirement = { $is ->
        [copy-of-request] eine Kopie dessen, was vom Unternehmen verlangt wurde, und seiner Antwort
        [company-asked-first] dass zuerst das Unternehmen gefragt wurde
        [month-waited] dass einen Monat auf die Antwort gewartet wurde
        [official-form] das eigene Formular der Behörde, keinen freien Brief
        [request-to-find] das verletzte Recht, den Antrag auf Feststellung, und wann die Person davon erfuhr
        [name-and-address] Name und Postanschrift
       *[signed-mandate] eine von der Person unterschriebene Vollmacht, wenn sich jemand anderes beschwert
    }

# Was an einem Eintrag zweifelhaft ist. Steht nach einem Doppelpunkt.
directory-contradicted = neuere und ältere Quellen widersprechen sich zu diesem Eintrag
directory-one-source = dieser Eintrag ist nur aus einer Quelle bekannt
directory-stale = zuletzt mit den Quellen verglichen am { $day }, vor mehr als { $days } Tagen
directory-doubts = { $doubt }; { $age }
directory-weak-address = die Anschrift von „{ $name }“ ist nicht sicher: { $doubt }
    .help = schlagen Sie sie { $list ->
            [authorities] auf der Website der Behörde
           *[controllers] im Impressum des Unternehmens
        } nach, bevor Sie den Brief absenden; berichtigen können Sie sie in Ihrer Konfiguration, und was bekannt ist, zeigt `widerspruch { $list } show { $id }`
    .asked = schlagen Sie sie { $list ->
            [authorities] auf der Website der Behörde
           *[controllers] im Impressum des Unternehmens
        } nach, bevor Sie den Brief absenden

# Welche Behörde zuständig ist: ganze Sätze.
directory-no-residence = der Fall sagt nicht, wo die vertretene Person wohnt, und die Adresse des Absenders sagt darüber nichts
    .help = ergänzen Sie postal_code, city und country in [represented], oder nennen Sie die Behörde selbst: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` findet sie
directory-residence-uncertain = die Behörde für diesen Wohnort ist nicht sicher: { $why }
    .help = { $ids_is ->
        [set] schreiben Sie die richtige selbst: { $ids }
       *[unset] nennen Sie den Empfänger mit Adresse, oder eine Behörde aus `widerspruch authorities list`
    }
directory-country-needed = Das Land des Wohnorts wird gebraucht, in Deutschland auch die Postleitzahl.
directory-country-untold = Das Land des Wohnorts wird gebraucht; die Postleitzahl { $code } allein verrät es nicht.
directory-read-as-german = Das Land war nicht angegeben, deshalb wurde die Postleitzahl als deutsche gelesen. { $why }
directory-place-alone = { $city } ist als Ort in { $land } bekannt; sicher ist es erst mit der Postleitzahl.
directory-code-and-unknown-place = { $city } ist als Ort mit der deutschen Postleitzahl { $code } nicht bekannt; sicher wird es mit dem Land.
directory-code-of-other-place = Die Postleitzahl { $code } und { $city } gehören nicht zusammen: Sie gehören zu verschiedenen Orten.
directory-code-of-several-countries = { $code } ist geschrieben wie eine Postleitzahl mehrerer Länder; geben Sie auch das Land an, nach einem Komma.
directory-how-to-find = geben Sie eine Postleitzahl mit Ort, einen Ort, ein Bundesland oder ein Land an, etwa `04109 Leipzig`, `Sachsen` oder `Irland`; `widerspruch authorities list` zeigt alle
directory-land-named = In { $land } beaufsichtigt diese Behörde die Unternehmen.
directory-named = Sie heißt so: `{ $id }`.
directory-not-for-companies = Die Behörde `{ $id }` beaufsichtigt öffentliche Stellen, keine Unternehmen.
directory-nothing-named = Unter „{ $text }“ ist nichts bekannt.{ $near_is ->
        [set] {" "}Ist { $near } gemeint?
       *[unset] {" "}Kleine Dörfer und Postfächer stehen nicht in der Liste.
    }
directory-place-abroad = { $city } ist als Ort in einem anderen Land bekannt: { $country }. Sicher wird es erst mit dem Land.
directory-place-in-several = Mehrere Orte heißen { $city }: { $places }. Die Postleitzahl entscheidet.
directory-several-named = Mehrere Behörden heißen „{ $text }“.
directory-code-needed = Die Postleitzahl des Wohnorts wird gebraucht: in Deutschland hat jedes Bundesland eine eigene Behörde.
directory-code-in = Die Postleitzahl { $code } liegt in { $land }.
directory-code-of-two = Die Postleitzahl { $code } gilt in zwei Bundesländern; { $place } liegt in { $land }.
directory-code-undecided = Die Postleitzahl { $code } gilt in zwei Bundesländern: in { $first } ({ $first_places }) und in { $second } ({ $second_places }). Der Ort entscheidet.
directory-austrian-place = Die Postleitzahl { $code } ist die deutsche von { $place }, das zu Österreich gehört: für Menschen, die dort wohnen, ist das Land AT.
directory-code-elsewhere = Die Postleitzahl { $code } ({ $country }) ist die von { $place }, das nicht zu diesem Land gehört: für Menschen, die dort wohnen, ist das Land { $of }.
directory-no-delivery-code = Die Postleitzahl { $code } gehört, soweit bekannt, zu keinem Ort; die Zahlen um sie herum liegen in { $laender }.
directory-not-five-digits = Eine deutsche Postleitzahl hat fünf Ziffern, { $code } hat sie nicht; in Deutschland hat jedes Bundesland eine eigene Behörde.
directory-none-known = Eine Datenschutzbehörde dieses Landes ist hier nicht bekannt: { $country }.
directory-one-for-all = { $country }: eine Behörde beaufsichtigt Unternehmen im ganzen Land.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Die Postleitzahl { $odd_code } sieht nicht aus wie eine von dort.
       *[unset] {""}
    }
directory-several = { $country }: hier ist mehr als eine Behörde bekannt.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Die Postleitzahl { $odd_code } sieht nicht aus wie eine von dort.
       *[unset] {""}
    }

# Berichtigungen eines Benutzers.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` steht hier zum zweiten Mal
    .help = schreiben Sie die Felder in eine Tabelle zusammen
directory-form-service = der Verantwortliche `{ $id }` hat keinen Dienst `{ $name }`
    .help = { $near_is ->
        [set] meinten Sie `{ $near }`?
       *[unset] seine Dienste sind { $known }
    }
directory-service-taken = den Dienst `{ $name }` hat schon der Verantwortliche `{ $id }`
    .help = geben Sie ihm eine eigene id, oder nehmen Sie ihn aus dem anderen Eintrag
directory-no-id = diese Tabelle `{ $table }` hat keine id
    .help = schreiben Sie `id = "…"`: eine bekannte berichtigt einen Eintrag, eine neue fügt einen hinzu
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table } mit der id `{ $id }` ist nicht bekannt, und für einen neuen Eintrag fehlt noch { $missing }
    .help = { $near_is ->
        [set] meinten Sie `{ $near }`?
       *[unset] bekannte ids: { $known }
    }
directory-no-lead-authority = eine Behörde mit der id `{ $id }` gibt es nicht
    .help = { $near_is ->
        [set] meinten Sie `{ $near }`?
       *[unset] schreiben Sie die id einer bekannten Behörde, oder fügen Sie sie als `[[authority]]` hinzu
    }
directory-nowhere = es fehlt `street` oder `postbox`
directory-form-nowhere = es gibt ein Formular, aber `complaint_form_url` sagt nicht, wo

# Warum ein Wert eines Eintrags nicht zu lesen ist.
directory-needs-source = zu `certainty` gehören `source` und `checked`, der Tag der Prüfung; ohne `certainty` ist es Ihre eigene Angabe
directory-no-file-types = es ist keine Dateiendung genannt
directory-not-a-country = „{ $value }“ ist kein Ländercode aus zwei Buchstaben{ $near_is ->
        [set] , vielleicht { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = „{ $value }“ ist kein Tag des Jahres; geschrieben wird er 12-25
directory-not-a-file-type = „{ $value }“ ist keine Dateiendung; geschrieben wird sie pdf
directory-not-a-language = „{ $value }“ ist keine Sprache; geschrieben wird sie de oder pt-BR
directory-not-a-url = „{ $value }“ ist keine Adresse, die mit https:// beginnt
directory-foreign-letters = „{ $value }“ enthält Buchstaben einer anderen Schrift oder mit Zeichen ({ $letters }), die wie andere aussehen können
    .help = { $ascii_is ->
            [set] vergleichen Sie mit dem, was der Inhaber veröffentlicht; ist es richtig, schreiben Sie es so: { $ascii }
           *[unset] tippen Sie sie neu, mit Buchstaben aus ASCII
        }
directory-none-competent = für { $place } ist keine Behörde mehr zuständig
directory-several-competent = für { $place } sind mehrere Behörden zuständig: { $ids }
directory-not-an-email = „{ $value }“ ist keine E-Mail-Adresse
directory-not-an-id = „{ $value }“ ist keine id: erlaubt sind kleine Buchstaben, Ziffern und Bindestriche
directory-not-bytes = { $value } ist keine Zahl von Bytes; geschrieben wird sie 1500000

# Eines Befehls.
directory-not-found = die Behörde ist nicht zu sagen: { $why }
    .help = `widerspruch authorities list` zeigt alle; wählen Sie die Ihres Bundeslands oder Landes
directory-not-certain = das ist nicht sicher: { $why }
    .help = stellen Sie fest, in welchem Bundesland oder Land der Wohnort liegt
directory-unknown-country = „{ $text }“ ist kein Länderkürzel
    .help = { $code_is ->
        [set] meinten Sie { $code } ({ $meant })?
       *[unset] schreiben Sie die zwei Buchstaben nach ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = der Eintrag von „{ $id }“ ist nicht sicher: { $doubt }
    .help = schlagen Sie nach, bevor Sie sich darauf verlassen; Ihre Konfiguration kann ihn berichtigen
directory-found = { $about ->
        [address] Postanschrift
        [email] E-Mail-Adresse
        [phone] Telefon oder Fax
        [page] Webseite
        [form] Formular
        [filing] Weg der Beschwerde
        [training] Angaben zum Training
        [source] eine Quelle
        [holidays] Feiertage
       *[law] geltendes Recht
    }: laut Prüfung am { $day } { $result ->
        [gone] nicht mehr vorhanden
       *[changed] geändert
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = worauf sich der Brief { $kind } stützt, ist nicht sicher: { $doubt }
    .help = schlagen Sie nach, bevor Sie den Brief absenden; `widerspruch templates show { $kind }` zeigt, worauf er sich stützt
    .asked = schlagen Sie nach, bevor Sie den Brief absenden
directory-added-holidays = das Ende einer Frist in { $place } verschieben Feiertage, die nicht mit diesem Programm kamen: { $added }
    .help = sehen Sie nach, ob diese Tage dort Feiertage sind; eigene stehen in Ihrer Konfiguration, eine signierte Datei nimmt `widerspruch data remove` weg
directory-weak-holidays = wie Fristen in { $place } zu zählen sind, ist nicht sicher: { $doubt }
    .help = schlagen Sie nach, ob der letzte Tag der Frist einer ist; Ihre Konfiguration kann Feiertage ergänzen

# Was eine Behörde an einem Brief nicht annimmt.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = der Brief ist auf „{ $wording }“ geschrieben, und die Behörde „{ $id }“ nimmt Beschwerden auf { $listed } an ({ $evidence })
directory-works-in = der Brief ist auf „{ $wording }“ geschrieben; die Behörde „{ $id }“ arbeitet auf { $listed }, und ob sie andere Sprachen annimmt, ist nicht bekannt
directory-choose-language = schreiben Sie `language`, wie die Behörde sie nennt, wenn es so einen Brief gibt (`widerspruch templates list`); sonst lassen Sie ihn übersetzen, oder fragen Sie zuerst die Behörde
directory-wants-copy = die Behörde „{ $id }“ verlangt { $what }, und Ereignis { $number } vom { $day } nennt keine Anlage ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = fügen Sie sie als [[enclosure]] mit Titel und Datei hinzu, und schreiben Sie ihre Nummer in das Ereignis: enclosure = 1
directory-wants-form = die Behörde „{ $id }“ verlangt { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = füllen Sie das Formular aus ({ $at_is ->
        [set] { $at }
       *[unset] auf der Website der Behörde
    }), und fügen Sie ihm diesen Brief als Darstellung des Sachverhalts bei

# Feiertage eines Benutzers.
directory-holiday-place = `{ $place }` ist kein Ort mit einem Kalender
    .help = schreiben Sie ein Land wie "IE", oder einen Teil wie "DE-BY", "GB-SCT" oder "CH-GE" (ISO 3166)
directory-holiday-unread = dieser Feiertag ist nicht zu lesen: { $why }
    .help = schreiben Sie seinen Tag als on = "12-25", easter = -2, oder dates = [2027-05-07]
directory-text = der Eintrag des Empfängers { $why }
    .help = berichtigen Sie den Eintrag in Ihrer Konfiguration
