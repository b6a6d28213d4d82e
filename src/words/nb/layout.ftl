# Brevet på papiret.
layout-address = adressen tar { $lines } linjer; det er plass til seks i vinduet
    .help = gjør den kortere: ta bort avdelinger, eller slå sammen linjer i `lines` med komma
layout-foot = registeroppføring, bank og hjelpelinje for avsenderen får ikke plass nederst på siden
    .help = det er plass til fem linjer; forkort `register`, `bank` eller `help_line`
layout-letterhead = navnet og adressen til avsenderen får ikke plass over vinduet
    .help = forkort avsenderens navn og gate; form B har mer plass enn form A
layout-no-font = «{ $name }» er ikke en TrueType-skrift som dette programmet kan bruke
layout-no-glyph = ingen skrift kan tegne { $characters }, som står i malen eller registeret
    .help = skriv det der med andre tegn, eller oppgi i konfigurasjonen en skrift som har dem: [fonts] add = ["fil.ttf"]
layout-return-line = navnet og adressen til avsenderen får ikke plass på returlinjen i vinduet
    .help = gi avsenderen et kort navn bare for den linjen: `short_name = "…"` i [sender], eller i [centre] i filen til en rådgivningsorganisasjon
