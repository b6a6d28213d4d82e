# Fehler des Programms selbst.
internal-case = der Fall war nicht zu lesen, und ein Grund war nicht zu finden
    .help = das ist ein Fehler des Programms; bitte melden Sie ihn, ohne die Falldatei beizulegen
internal-panic = { $place_is ->
        [set] das ist ein Fehler von widerspruch { $version } selbst, bei { $place }
       *[unset] das ist ein Fehler von widerspruch { $version } selbst
    }
    .help = bitte melden Sie diese Zeile, den Befehl und die Art der Datei; nie die Datei selbst, denn darin stehen persönliche Daten
internal-pdf = das PDF ließ sich nicht schreiben ({ $why })
    .help = das ist ein Fehler des Programms; bitte melden Sie ihn, ohne die Falldatei beizulegen
internal-arguments = ein Argument fehlt
    .help = melden Sie das bitte
