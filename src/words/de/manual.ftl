# Was am Ende der Hilfe und der Handbuchseiten steht.
manual-example = Beispiel:
manual-examples = BEISPIELE
manual-examples-of = So, wie es dasteht, in einem Ordner mit dem, was `widerspruch example` ausgibt:
manual-exit-bug = ein Fehler des Programms; die Meldung sagt, wie er sich melden lässt
manual-exit-done = erledigt
manual-exit-later = eine Mail wird später noch einmal versucht
manual-exit-part = ein Teil eines Stapels ist misslungen oder kam nicht mehr an die Reihe
manual-exit-refused = eine Mail wurde endgültig abgelehnt, oder niemand weiß, ob sie ankam
manual-exit-seal = Signieren oder Prüfen ist misslungen
manual-exit-status = RÜCKGABEWERT
manual-exit-stopped = mit Strg-C abgebrochen, während Fragen gestellt wurden
manual-exit-usage = so ist der Befehl nicht gemeint
manual-exit-wrong = an einem Fall, einer Tabelle, einer Vorlage, der Konfiguration oder einer Datei stimmt etwas nicht
manual-file-config = eigene Einstellungen, Mailkonten und Berichtigungen des Verzeichnisses; `--config` nennt eine andere Datei
manual-file-state = der Ausgang und die verfolgten Vorgänge; `--state` nennt einen anderen Ordner
manual-files = DATEIEN
