# La lettera sulla carta.
layout-address = l’indirizzo occupa { $lines } righe; nella finestra della busta ce ne stanno sei
    .help = lo accorci: tolga uffici interni, o unisca righe con virgole in `lines`
layout-foot = registro, banca e riga d’aiuto del mittente non stanno a piè di pagina
    .help = ci stanno cinque righe; accorci `register`, `bank` o `help_line`
layout-letterhead = nome e indirizzo del mittente non stanno sopra la finestra
    .help = accorci nome e via del mittente; la forma B ha più spazio della forma A
layout-no-font = «{ $name }» non è un font TrueType che questo programma possa usare
layout-no-glyph = nessun font può disegnare { $characters }, che viene dal modello o dall’elenco
    .help = lo scriva lì con altri segni, o aggiunga nella configurazione un font che li ha: [fonts] add = ["file.ttf"]
layout-return-line = nome e indirizzo del mittente non stanno nella riga del mittente dentro la finestra
    .help = dia al mittente un nome breve solo per questa riga: `short_name = "…"` in [sender], o in [centre] del file del centro
