# Die Datei der Beratungsstelle.
centre-column = die Spalte „{ $heading }“ führt zu keinem Feld
    .help = schreiben Sie "Überschrift" = "sender.name", auch mit Punkten in Anführungszeichen; "" lässt die Spalte weg
centre-file-name-fixed = `file_name` nennt kein Feld, sodass alle Briefe denselben Namen hätten
    .help = schreiben Sie file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": Namen von Feldern in doppelten Klammern
centre-file-name-open = `file_name` hat Klammern, die nicht geschlossen sind
    .help = schreiben Sie file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": Namen von Feldern in doppelten Klammern
centre-file-name-other = in den Klammern von `file_name` steht etwas anderes als ein Feld
    .help = schreiben Sie file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": Namen von Feldern in doppelten Klammern
centre-join-empty = „{ $name }“ in [columns] hat Klammern, in denen nichts steht
    .help = schreiben Sie links das Feld und rechts die Überschriften in doppelten Klammern: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-left = „{ $name }“ in [columns] hat Klammern auf der linken Seite
    .help = schreiben Sie links das Feld und rechts die Überschriften in doppelten Klammern: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-no-text = „{ $name }“ in [columns] ist kein Text
    .help = schreiben Sie links das Feld und rechts die Überschriften in doppelten Klammern: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-open = „{ $name }“ in [columns] hat Klammern, die nicht geschlossen sind
    .help = schreiben Sie links das Feld und rechts die Überschriften in doppelten Klammern: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-missing-field = { $said }
centre-placeholder = in `{ $field }` steht ein Name in Klammern, der hier nicht ausgefüllt wird
    .help = Spalten werden im Abschnitt [columns] verbunden: "{ $name }" = "{ $text }"
centre-unknown-field = { $said }
centre-unreadable = { $said }
centre-wrong-type = { $said }
