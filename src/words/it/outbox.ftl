# La posta in uscita stessa.
outbox-damaged = la posta in uscita «{ $name }» è danneggiata: { $why }
    .help = da lì non viene inviato nulla. `widerspruch outbox list` e `outbox show ID` leggono ciò che ancora si può leggere. Conservi il file: `sqlite3 FILE .recover` forse legge di più. Guardi tra le e-mail inviate prima di inviare qualcosa di nuovo; poi metta il file da parte
outbox-damaged-after = { $sent ->
        [one] è stata inviata 1 e-mail
       *[other] sono state inviate { $sent } e-mail
    } prima che si notasse; non viene inviato altro. `widerspruch outbox list` e `outbox show ID` leggono ciò che ancora si può leggere. Conservi il file: `sqlite3 FILE .recover` forse legge di più. Guardi tra le e-mail inviate prima di inviare qualcosa di nuovo; poi metta il file da parte
outbox-after = { $sent ->
        [one] prima è stata inviata 1 e-mail
       *[other] prima sono state inviate { $sent } e-mail
    }; { $advice }
outbox-no-database = non è una banca dati, o una sua parte è andata persa
outbox-no-address = l’indirizzo dell’e-mail { $id } non è un indirizzo e-mail
outbox-other-bytes = i byte dell’e-mail { $id } non sono quelli messi in attesa
outbox-partly-read = e-mail leggibili: { $count }; non leggibili: { $lost }
outbox-disk-full = il disco è pieno; la posta in uscita «{ $name }» non si può scrivere
    .help = faccia spazio, e controlli che non sia raggiunto un limite; non si invia nulla che non si possa annotare
outbox-read-only = la posta in uscita «{ $name }» non si può scrivere
    .help = controlli chi può scrivere lì, o indichi un’altra cartella con --state CARTELLA; non si invia nulla che non si possa annotare
outbox-held = un altro programma tiene occupata la posta in uscita «{ $name }»
    .help = attenda che abbia finito, poi provi di nuovo
outbox-failed = la posta in uscita «{ $name }» non si può usare: { $why }
    .help = controlli il disco; non si invia nulla che non si possa annotare
outbox-not-writable = non è possibile scrivere «{ $name }»: { $why }
    .help = controlli chi può scrivere lì, o indichi un’altra cartella con --state CARTELLA
outbox-not-locked = non è possibile bloccare «{ $name }»: { $why }
    .help = controlli chi può scrivere lì, o indichi un’altra cartella con --state CARTELLA
outbox-sending = un altro processo sta inviando da questa posta in uscita
    .help = ciò che è in attesa resta; esegua `widerspruch outbox run` quando l’altro ha finito
outbox-read = le righe sono cancellate, ma un altro programma legge «{ $name }» e trattiene il vecchio contenuto
    .help = attenda che abbia finito, poi ripeta lo stesso comando: cancella il resto
outbox-unreadable = non è possibile leggere la posta in uscita «{ $name }»: { $why }
    .help = controlli chi può leggere lì, o indichi un’altra cartella con --state CARTELLA
outbox-no-file = non è un file
outbox-no-copy = non è possibile farne una copia: { $why }
outbox-foreign = «{ $name }» è la banca dati di un altro programma
    .help = indichi un’altra cartella con --state CARTELLA
outbox-newer = la posta in uscita «{ $name }» è stata scritta da una versione più recente di questo programma
    .help = usi quella versione
outbox-not-recorded = l’e-mail { $id } è stata accettata, ma non si può annotarlo: { $why }
    .help = non viene inviato altro. Sarà mostrata come incerta: faccia spazio, poi `widerspruch outbox resolve ID --sent`
outbox-no-evidence = non è possibile scrivere la prova: { $why }
    .help = è un errore del programma; per favore lo segnali

# E-mail nella posta in uscita.
outbox-is = { $state ->
        [queued] in attesa
        [sending] in corso d’invio
        [sent] inviata
        [deferred] rinviata
        [failed] non riuscita
        [unknown] incerta
        [cancelled] ritirata
       *[other] { $state }
    }
outbox-address = l’e-mail { $id } non viene inviata: { $to } non è più l’indirizzo del destinatario{ $now_is ->
        [set] {"; "}è { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` dice perché. `widerspruch outbox cancel { $id }` ritira l’e-mail; poi invii di nuovo la lettera, con --to INDIRIZZO se ne sa più dell’elenco
outbox-no-such-mail = nella posta in uscita non c’è un’e-mail { $id }
    .help = `widerspruch outbox list` le mostra tutte
outbox-state = lo stato dell’e-mail { $id } è «{ $is }», non «{ $wanted }»
    .help = { $state ->
        [sending] viene inviata in questo momento; se nessun processo è in corso, `widerspruch outbox run` accerta a che punto è
        [sent] non si può richiamare; scriva al destinatario
       *[other] `widerspruch outbox show { $id }` dice che cosa è accaduto; { $command } qui non va bene
    }
outbox-unfinished = l’e-mail { $id } non è conclusa (stato: { $is }), quindi non viene cancellato nulla
    .help = { $state ->
        [unknown] accerti se è arrivata, poi `widerspruch outbox resolve { $id } --sent` o `--resend`; dopo la cancelli
        [sending] `widerspruch outbox run` accerta a che punto è; dopo la cancelli
       *[other] `widerspruch outbox run` la invia, `widerspruch outbox cancel { $id }` la ritira; dopo la cancelli
    }
outbox-purged = il contenuto dell’e-mail { $id } è stato cancellato il giorno { $day }
    .help = `widerspruch outbox show { $id }` mostra che cosa ne resta
outbox-killed = il programma è stato interrotto durante l’invio

# Perché un invio si è fermato.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Ciò che è in attesa resta: `widerspruch outbox run` prosegue
outbox-breaker = { $section }: fermato, perché la stessa cosa è accaduta più volte di seguito: { $fault }
    .help = { $advice }. Ciò che non è stato provato resta: `widerspruch outbox run` prosegue
outbox-queued-ahead = { $count ->
        [one] 1 e-mail attende: è stata messa
       *[other] { $count } e-mail attendono: sono state messe
    } in coda alle { $queued }, e ora sono le { $now } (un orologio andava avanti, o --today)
    .help = `widerspruch outbox run --now` invia senza attendere quell’ora
outbox-paused = { $section } è in pausa fino a { $until }: { $why }
    .help = esegua `widerspruch outbox run` più tardi, o con --wait; --now non attende, e una sezione corretta viene provata subito
outbox-asked = lo ha chiesto il server
outbox-day-limit = { $section }: max_per_day è raggiunto fino a { $until }
    .help = esegua allora `widerspruch outbox run`, o con --wait
outbox-no-route = la sezione { $section } non esiste{ $centre_is ->
        [set] {""}
       *[unset] {" "}nella configurazione
    }
    .help = le e-mail in attesa per essa restano; aggiunga di nuovo la sezione, o le ritiri
outbox-interrupted = finito prima che fossero inviate tutte le e-mail
    .help = `widerspruch outbox run` prosegue

# Che cosa si sa di un’e-mail.
outbox-evidence = Prova della consegna
outbox-label-mail = e-mail
outbox-label-state = stato
outbox-label-case = caso
outbox-label-from = da
outbox-label-to = a
outbox-label-subject = oggetto
outbox-label-message-id = Message-ID
outbox-label-sha256 = SHA-256
outbox-label-letter = lettera
outbox-label-queued = messa in attesa
outbox-label-finished = conclusa
outbox-label-erased = cancellata
outbox-label-attempts = tentativi
outbox-label-reply = ultima risposta
outbox-label-queue-id = numero presso il server
outbox-label-server = server
outbox-label-encryption = cifratura
outbox-label-copy = copia a
outbox-label-next = prossimo tentativo
outbox-bytes = { $sha256 } ({ $bytes } byte)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}({ $stage })
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = non c’è una cartella per ciò che il programma ricorda: HOME non è impostato
    .help = ne indichi una con --state CARTELLA
outbox-empty = non c’è ancora una posta in uscita
    .help = `widerspruch send FILE` vi mette la prima e-mail; --state CARTELLA indica un’altra cartella
outbox-several-cases = più tabelle hanno una riga «{ $named }»
    .help = indichi una di esse: { $cases }
outbox-no-such-case = non c’è un’e-mail per il caso «{ $named }»
    .help = `widerspruch outbox list` mostra i casi
outbox-erase-not-confirmed = non è stato cancellato nulla, perché manca la conferma
outbox-erase-nobody = non è stato cancellato nulla: non c’è un terminale per chiedere conferma
