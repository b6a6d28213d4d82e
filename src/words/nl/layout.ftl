# De brief op papier.
layout-address = het adres heeft { $lines } regels nodig; in het venster passen er zes
    .help = maak het korter: laat afdelingen weg, of voeg regels in `lines` samen met komma’s
layout-foot = registerinschrijving, bank en hulplijn van de afzender passen niet onder aan de pagina
    .help = er passen vijf regels; maak `register`, `bank` of `help_line` korter
layout-letterhead = naam en adres van de afzender passen niet boven het venster
    .help = maak naam en straat van de afzender korter; vorm B heeft meer ruimte dan vorm A
layout-no-font = “{ $name }” is geen TrueType-lettertype dat dit programma kan gebruiken
layout-no-glyph = geen lettertype kan { $characters } tekenen; dat staat in het sjabloon of in het register
    .help = schrijf het daar met andere tekens, of noem in de configuratie een lettertype dat ze heeft: [fonts] add = ["bestand.ttf"]
layout-return-line = naam en adres van de afzender passen niet op de retourregel in het venster
    .help = geef de afzender een korte naam alleen voor die regel: `short_name = "…"` in [sender], of in [centre] van het bestand van een adviesorganisatie
