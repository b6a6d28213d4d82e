# Der Brief auf dem Papier.
layout-address = die Anschrift braucht { $lines } Zeilen; sechs passen in das Fenster
    .help = kürzen Sie sie: lassen Sie Abteilungen weg, oder verbinden Sie Zeilen in `lines` durch Kommas
layout-foot = Register, Bank und Hilfezeile des Absenders passen nicht in den Fuß der Seite
    .help = fünf Zeilen passen; kürzen Sie `register`, `bank` oder `help_line`
layout-letterhead = Name und Anschrift des Absenders passen nicht über das Fenster
    .help = kürzen Sie Namen und Straße des Absenders; Form B hat mehr Platz als Form A
layout-no-font = „{ $name }“ ist keine TrueType-Schrift, die dieses Programm verwenden kann
layout-no-glyph = keine Schrift kann { $characters } zeichnen; das steht in der Vorlage oder im Verzeichnis
    .help = schreiben Sie es dort mit anderen Zeichen, oder nennen Sie in der Konfiguration eine Schrift, die sie hat: [fonts] add = ["datei.ttf"]
layout-return-line = Name und Anschrift des Absenders passen nicht in die Rücksendezeile im Fenster
    .help = geben Sie dem Absender einen kurzen Namen nur für diese Zeile: `short_name = "…"` in [sender], oder in [centre] der Datei der Beratungsstelle
