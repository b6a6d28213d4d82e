# Was ein Betriebssystem ablehnt. Steht nach einem Doppelpunkt.
io-not-found = die Datei oder den Ordner gibt es nicht
io-permission-denied = dafür fehlt die Erlaubnis
io-already-exists = die Datei gibt es schon
io-is-a-directory = das ist ein Ordner
io-not-a-directory = das ist kein Ordner
io-storage-full = der Datenträger ist voll
io-quota-exceeded = der Platz, der Ihnen auf dem Datenträger zusteht, ist verbraucht
io-read-only = auf diesen Datenträger kann nicht geschrieben werden
io-file-too-large = die Datei ist zu groß
io-connection-refused = die Verbindung wurde abgelehnt
io-timed-out = es kam keine Antwort
io-broken-pipe = die Verbindung ist abgebrochen
