# Der Brief und seine Auszeichnung.
letter-markup-cells = eine Tabellenzeile hat { $found } Zellen, der Kopf hat { $wanted }: „{ $start }“
letter-markup-no-header = einer Tabelle fehlt der Kopf
letter-markup-no-row = einer Tabelle fehlt eine Zeile unter dem Kopf
letter-markup-open = `{ $mark }` wird im Absatz, der mit „{ $start }“ beginnt, geöffnet und nicht geschlossen
letter-markup-private = die Vorlage enthält das Zeichen { $number }, das für eigene Zwecke reserviert ist
letter-no-group = „## { $word }“ ist keine Gruppe von Schritten
