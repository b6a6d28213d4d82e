# Ciò che dicono i comandi.
cli-begin = Lettere contro l’addestramento dell’IA
cli-begin-new = scrivere una lettera qui: widerspruch new
cli-begin-web = scriverla nel browser: widerspruch web
cli-begin-follow = vedere che cosa c’è da fare: widerspruch follow
cli-begin-help = tutti i comandi: widerspruch help
cli-begin-choose = Scriva un numero e prema Invio.
cli-error = errore
cli-help = aiuto
cli-of-code = { $count } volte { $code }
cli-warning = avviso
cli-pages = { $count ->
    [one] 1 pagina
   *[other] { $count } pagine
}
cli-checked = { $case }: { $kind } ({ $language }), destinatario: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), destinatario: { $recipient }
cli-plain-pdf = PDF semplice
cli-signed-by = firmato da { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
} { $day ->
    [1] 1º
   *[other] { $day }
} { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
cli-ends = fine    { $day }
cli-latest = al più tardi  { $day }; aspetti fino ad allora prima di sollecitare
cli-place = luogo   { $name }
cli-why = motivo  { $why }
cli-day-is-certain = Il giorno è certo solo se è provato il giorno del ricevimento. Non è una consulenza legale.
cli-label = { $name ->
    [MISSING] MANCA
    [address] indirizzo
    [attached] allegato
    [basis] base
    [certain] certo
    [competent] competente
    [channel] via
    [checked] verificato
    [company] società
    [conflict] dubbio
    [controllers] per
    [copy-to] copia a
    [countries] paesi
    [data] dati
    [doubt] dubbio
    [e-mail] e-mail
    [fax] fax
    [files] file
    [for] ruoli
    [form] modulo
    [from] da
    [high] alta
    [id] codice
    [languages] lingue
    [law] diritto
    [law-as-of] diritto al
    [log-in] accesso
    [low] bassa
    [medium] media
    [missing] manca
    [needs] richiede
    [no] no
    [not] non
    [notes] note
    [others] altri
    [phone] telefono
    [possible] possibile
    [post] posta
    [reaches] vale per
    [replaces] sostituisce
    [rests-on] si basa su
    [reviewed] riletto
    [services] servizi
    [setting] opzione
    [sent] inviata
    [signed] firmato
    [size] dimensione
    [source] fonte
    [starts] inizio
    [statuses] stato
    [subject] oggetto
    [sure] certezza
    [to] a
    [training] addestramento
    [user] da Lei
    [wants] richiede
    [website] sito
    [unknown] ignoto
    [why] motivo
    [yes] sì
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } casi di prova, { $branches } rami, nessun errore
cli-reviewed-by-nobody = da nessuno
cli-of-signed-file = file firmato { $number } del { $day }{ $key_is ->
        [set] , chiave { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, secondo: { $whom }
cli-not-looked-up = { $count ->
    [one] una scheda non è stata verificata
   *[other] { $count } schede non sono state verificate
} da più di { $days } giorni: `widerspruch facts list`
cli-ready-grounds = motivi già pronti (matter.grounds):
cli-with-posts = (con un account che ha dei post)
cli-with-account = (con un account)
cli-law-as-of = diritto al { $day }
cli-rows-checked = righe verificate
cli-letters-made = lettere fatte
cli-letters-joined = lettere riunite
cli-sheets-written = schede scritte
cli-mails-prepared = e-mail preparate
cli-mails-tried = e-mail tentate
cli-progress = { $what }: { $done }{ $of_is ->
    [set] {" "}su { $of }
   *[unset] {""}
}{ $speed_is ->
    [set] , { $speed } al secondo
   *[unset] {""}
}
cli-stopping = arresto in corso …
cli-more-warnings = … e altri { $count } avvisi { $code }
cli-outbox-empty = la posta in uscita è vuota
cli-none-in-state = nessuna e-mail è in questo stato
cli-no-outbox = in «{ $folder }» non c’è ancora una posta in uscita
cli-mail-is = e-mail { $id } a { $to }: { $state }
cli-run-sends = `widerspruch outbox run` la invia
cli-nothing-now = ora non è stato inviato nulla; { $count ->
    [one] una e-mail è stata inviata
   *[other] { $count } e-mail sono state inviate
} { $days }
cli-on-day = il giorno { $day }
cli-from-to = dal giorno { $first } al giorno { $last }
cli-before = in precedenza
cli-clock-set = L’orologio segna il { $day } (--today), ma oggi è il { $real }: le e-mail portano il giorno di quell’orologio, e così tutto ciò che se ne registra.
cli-waiting-mails = { $count } in attesa
cli-waiting-to = { $count } da { $from } a { $to }
cli-copied-to = { $count } in copia a { $copy }
cli-yes-if-sure = scriva --yes se lo vuole davvero; { $otherwise }
cli-list-shows = `widerspruch outbox list` mostra le e-mail
cli-dry-run-shows = --dry-run mostra che cosa verrebbe inviato
cli-read-first = senza --send le lettere vengono fatte e si possono leggere prima
cli-ask-send = Inviare?
cli-ask-erase = Cancellare?
cli-yes-no = [s/N]
cli-yes-no-help = Con sì avviene subito ciò che sta sopra. Con qualsiasi altra risposta, o nessuna, tutto resta com’è.
cli-one-of-many = { $done } di { $total }: e-mail { $id }: { $state }
cli-nothing-waits = nulla è in attesa
cli-erased-on = contenuto e persone cancellati il giorno { $day }
cli-encrypted = (cifrata)
cli-attached-file = allegato: { $name } ({ $bytes } byte)
cli-all-bytes = tutti i byte: `widerspruch outbox export { $id } -o FILE`
cli-nothing-to-erase = non c’è nulla da cancellare
cli-erased = contenuto e persone di { $count ->
    [one] una e-mail
   *[other] { $count } e-mail
} cancellati; restano numero, stato, giorni e somme di controllo
cli-to-erase = contenuto e persone di { $count ->
    [one] una e-mail conclusa
   *[other] { $count } e-mail concluse
} { $last_is ->
    [set] dal giorno { $first } al giorno { $last }
   *[unset] il giorno { $first }
}: byte, oggetti, nomi, indirizzi e risposte saranno cancellati per sempre,
cli-and-the-proof = e con essi la prova di ciò che è stato inviato.
cli-via = --via { $name }
cli-ready = { $host } è pronto ad accettarle; non è stato inviato nulla (--dry-run)
cli-nothing-tried = non è stato tentato nulla; non è stato inviato nulla (--dry-run)
cli-draft-to = { $file } per { $recipient } <{ $address }>
cli-open-drafts = non è stato inviato nulla: apra le bozze con il Suo programma di posta
cli-letter-alone = { $name }, { $size }: la lettera, nessun allegato
cli-letter-with = { $name }, { $size }: la lettera e { $count ->
    [one] l’allegato
   *[other] gli allegati
} { $numbers }
cli-sealed = con firma elettronica, { $grade }
cli-in-type = { $name }, a stampa
cli-picture-of-signature = con un’immagine della firma
cli-not-signed = senza firma
cli-kilobytes = { $count } KB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = E-mail { $number } di { $count }: { $case }
cli-certain = certo
cli-doubtful = INCERTO
cli-from-via = { $from } tramite { $section }
cli-replaced-mail = e-mail { $id }, messa in attesa { $when }, che allora non viene inviata
cli-sent-already = e-mail { $id }, il { $when }; non viene inviata di nuovo
cli-nothing-missing = nulla, per quanto questo programma può vedere
cli-replaced-one = l’e-mail { $mail }, in attesa, viene sostituita
cli-replaced-many = { $count } e-mail in attesa vengono sostituite: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] una e-mail
   *[other] { $count } e-mail
} da { $from } tramite { $section }
cli-mails-to = { $count ->
    [one] una e-mail
   *[other] { $count } e-mail
} a { $name } <{ $address }>
cli-copy-of-each = una copia di ciascuna a { $copy }
cli-mails-of-before = { $count ->
    [one] una e-mail precedente in attesa
   *[other] { $count } e-mail precedenti in attesa
}
cli-doubtful-in-mails = In { $count } di esse: { $message }
cli-missing-in-mails = In { $count } di esse manca qualcosa, e partono così come sono (--incomplete):
cli-row = riga { $row }
cli-tabs = celle separate da tabulazioni
cli-divided = celle separate da «{ $by }»
cli-sheet = foglio «{ $name }»{ $others ->
    [0] {""}
    [one] , un altro non viene letto
   *[other] , altri { $others } non vengono letti
}{ $hidden_is ->
    [set] , nascosto: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = «{ $text }»
cli-headings-in = intestazioni nella riga { $line }; ciò che sta sopra vale come titolo (--heading-row)
cli-read-as = letto come: { $words }
cli-not-read = { $table }: colonne non lette: { $names }
cli-nothing-written = non è stato scritto nulla
cli-wrong-rows = non è stato scritto nulla: righe errate: { $count } su { $rows ->
    [one] 1
   *[other] { $rows }
}; --skip-invalid continua con le altre
cli-made = { $count ->
    [one] 1 lettera fatta
   *[other] { $count } lettere fatte
}
cli-there-already = { $count } già presenti
cli-with-errors = { $count ->
    [one] 1 riga
   *[other] { $count } righe
} con errori
cli-rows-waiting = { $count ->
    [one] 1 riga
   *[other] { $count } righe
} in attesa
cli-made-in = { $parts }; { $pages } pagine in { $folder }
cli-each-row = l’esito di ogni riga: { $folder }/result{ $suffix }.csv
cli-for-printer = per la tipografia, ogni lettera inizia su un fronte: { $place } ({ $count ->
    [one] 1 lettera
   *[other] { $count } lettere
})
cli-sheets-in = che cosa fare ora, una scheda per lettera: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 lettera nella cartella appartiene a una riga che non è più nella tabella
   *[other] { $count } lettere nella cartella appartengono a righe che non sono più nella tabella
}
cli-sent-days = ora non è stato inviato nulla; { $count ->
    [one] una e-mail è stata inviata
   *[other] { $count } e-mail sono state inviate
} { $days }
cli-sent-now = { $now ->
    [one] una e-mail inviata
   *[other] { $now } e-mail inviate
} ora, { $before } in precedenza
cli-sample-of = un campione di tutta la tabella, righe: { $rows }
cli-sent = { $count ->
    [one] una e-mail inviata
   *[other] { $count } e-mail inviate
}
cli-mails-waiting = { $count } in attesa: `widerspruch outbox run` le invia
cli-mails-refused = { $count ->
    [one] una rifiutata
   *[other] { $count } rifiutate
}
cli-mails-unknown = { $count } di esito ignoto
cli-without-mail = { $count ->
    [one] 1 lettera
   *[other] { $count } lettere
} senza e-mail
cli-stopped = interrotto; lo stesso comando riprende da dove era
cli-would-remove = { $count ->
    [one] 1 file verrebbe eliminato
   *[other] { $count } file verrebbero eliminati
}; --yes elimina davvero
cli-removed = { $count ->
    [one] 1 file eliminato
   *[other] { $count } file eliminati
}
cli-parts = { $parts }
cli-no-authority = nessuna autorità trovata
cli-form-by-record = ce n’è uno, secondo le fonti della scheda
cli-official-languages = le sue lingue ufficiali; non si sa se ne accetta altre
cli-how-it-takes = come riceve un reclamo:
cli-in-english = (in inglese) { $text }
cli-sure = certezza: { $is }
cli-only-files = solo { $list } ({ $evidence })
cli-no-files = nessuno di questi: { $list } ({ $evidence })
cli-bytes-in-all = { $count } byte in tutto ({ $evidence })
cli-nothing-beyond = non si sa nulla oltre a ciò che chiede la legge
cli-none-confirmed = nessuno è confermato
cli-since-unknown = non si sa da quando
cli-since = dal giorno { $day }
cli-company-says = { $basis }, secondo la società
cli-form-notice = nell’avviso di un’autorità
cli-form-attested = in più documenti
cli-form-single = in un documento
cli-form-knowledge = in nessun documento
cli-form-former = precedente: non più collegato

# Chiesto sullo schermo; ciò che si digita segue.
cli-password-of = Password di { $name }:
cli-password-at = Password di { $user } presso { $host }:
cli-time-here = { $utc } ({ $here } da Lei)
