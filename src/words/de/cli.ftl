# Was die Befehle sagen.
cli-error = Fehler
cli-help = Hilfe
cli-of-code = { $count }-mal { $code }
cli-warning = Warnung
