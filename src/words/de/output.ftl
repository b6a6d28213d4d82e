# Dateien, die das Programm schreibt.
output-file = „{ $name }“ kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf und wie viel Platz noch ist; es wurde nichts geändert
output-file-is-folder = „{ $name }“ kann nicht geschrieben werden: das ist ein Ordner
    .help = nennen Sie eine Datei, oder mit --out einen Ordner
output-file-is-none = „{ $name }“ kann nicht geschrieben werden: das ist keine Datei
    .help = nennen Sie eine Datei; -o - schreibt auf die Standardausgabe
output-file-no-folder = „{ $name }“ kann nicht geschrieben werden: den Ordner „{ $folder }“ gibt es nicht
    .help = legen Sie zuerst den Ordner an
output-folder = der Ordner „{ $name }“ kann nicht angelegt werden: { $why }
    .help = prüfen Sie, wer dort schreiben darf
output-exists = „{ $name }“ gibt es schon
    .help = nennen Sie mit -o eine andere Datei, oder ersetzen Sie diese mit --force
output-same-file = „{ $name }“ ist eine Falldatei, oder es sollen zwei Briefe hinein
    .help = nennen Sie mit -o eine andere Datei, oder geben Sie den Falldateien verschiedene Namen
output-stdout = das Ergebnis kann nicht geschrieben werden: { $why }
    .help = prüfen Sie, wohin die Ausgabe geht
