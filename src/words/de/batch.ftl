# Briefe für alle Zeilen einer Tabelle.
batch-in-rows = { $message }: in { $rows }
