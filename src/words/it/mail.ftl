# Indirizzi.
mail-name-of-whom = il suo nome { $fault }
mail-sender = `sender.email` è «{ $email }»: { $why }
    .help = le risposte vanno a questo indirizzo; lo corregga
mail-recipient-email = l’indirizzo e-mail del destinatario è «{ $email }»: { $why }
    .help = lo corregga nel caso o nella Sua configurazione
mail-recipient-name = il destinatario si chiama «{ $name }»: { $why }
mail-address-in-doubt = l’indirizzo { $email } non è sicuro: { $doubt }
    .help = lo verifichi prima dell’invio; --to INDIRIZZO ne indica un altro
mail-no-address = manca `recipient.email`: non c’è un indirizzo a cui inviare
    .help = aggiunga `email = "…"` in [recipient], o indichi un indirizzo con --to INDIRIZZO
mail-no-address-of-authority = non è noto alcun indirizzo e-mail dell’autorità «{ $id }»
    .help = { $form_is ->
        [set] riceve i reclami con il suo modulo: { $form }; --to INDIRIZZO invia la lettera a un indirizzo indicato da Lei
       *[unset] invii la lettera per posta, o indichi un indirizzo con --to INDIRIZZO
    }
mail-no-address-of-controller = nessun indirizzo e-mail di { $name } è confermato, e un’opposizione che nessuno legge non è un’opposizione
    .help = usi il modulo o la posta (`widerspruch controllers show { $id }`); se ha notizie migliori, --to INDIRIZZO invia lì la lettera

# Perché va lì.
mail-to-controller = il caso indica la società «{ $id }»
mail-to-authority = il caso indica l’autorità «{ $id }»
mail-to-other = il caso indica nome e indirizzo
mail-address-given = indicato con --to; qui nessuno lo ha verificato
mail-address-of-case = indicato nel caso
mail-address-of-record = { $own_is ->
        [set] dall’elenco con le Sue correzioni
       *[unset] dall’elenco
    }{ $checked_is ->
        [set] , confrontato con le fonti il giorno { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , e altre { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , con le Sue correzioni
       *[unset] {""}
    }{ $checked_is ->
        [set] , che dice: confrontato con le fonti il giorno { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , e altre { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = non si sa se accetti reclami per e-mail

# Come nasce.
mail-message = { $why }
    .help = tolga o riduca allegati
mail-not-encoded = una parte dell’e-mail non si può codificare
mail-text-not-encoded = il testo non si può codificare
mail-letter-not-encoded = la lettera non si può codificare
mail-file-name = il file allegato non ha un nome semplice
mail-too-large = l’e-mail avrebbe { $bytes } byte; oltre { $limit } non si invia
mail-large = l’e-mail ha { $bytes } byte; alcune autorità non ne accettano più di { $limit }
    .help = se viene rifiutata, tolga o riduca allegati
mail-no-openpgp = l’e-mail a { $to } deve essere cifrata, ma questo programma è costruito senza cifratura
    .help = lo costruisca con `--features openpgp`, o tolga la sezione [[smtp.NAME.openpgp]]
mail-openpgp-key = la chiave di { $address } non si può usare: { $why }
    .help = { $advice }. Non viene inviato nulla senza cifratura al suo posto
mail-key-check-file = controlli il file
mail-key-name-file = indichi un file con la chiave pubblica, come la pubblica il destinatario
mail-key-none = il file non contiene una chiave pubblica: { $why }
mail-key-fingerprint = la sua impronta è { $found }, la configurazione indica { $wanted }
mail-key-compare = confronti con ciò che pubblica il destinatario, per una via diversa da quella di questo file
mail-key-revoked = è stata revocata
mail-key-get-new = si procuri la nuova chiave del destinatario
mail-key-unsigned = il suo titolare non l’ha firmata
mail-key-get-again = chieda di nuovo la chiave al destinatario
mail-key-expired = è scaduta il giorno { $day }
mail-key-part-expired = la sua parte per la cifratura è scaduta il giorno { $day }
mail-key-no-part = non ha una parte per la cifratura
mail-key-get-another = chieda un’altra chiave al destinatario

# Che cosa ne è stato.
mail-unknown = non si sa se l’e-mail { $id } a { $to } sia arrivata: { $why }
    .help = guardi tra le e-mail inviate, o chieda al destinatario; poi `widerspruch outbox resolve { $id } --sent` o `--resend`. Da sola non viene mai inviata di nuovo
mail-refused = l’e-mail { $id } a { $to } è stata rifiutata: { $why }
    .help = corregga ciò che non va, poi invii di nuovo; `widerspruch outbox resolve { $id } --resend` prova ancora la stessa e-mail
mail-deferred = l’e-mail { $id } a { $to } non è stata ancora accettata: { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` prova di nuovo, non prima di { $when }
       *[unset] `widerspruch outbox run` prova di nuovo
    }
mail-copy-refused = l’e-mail { $id } è stata inviata, ma il server ha rifiutato la copia: { $why }
    .help = corregga --bcc o `bcc`; l’e-mail stessa è arrivata e si trova nella posta in uscita
mail-key-unreadable = { $said }
