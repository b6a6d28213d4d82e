# Che cosa non deve accadere per sbaglio.
send-bulk = { $count } e-mail di questo invio vanno a { $address } (altre { $before } in un giorno); oltre { $handful } serve --bulk
    .help = molte lettere insieme sembrano un attacco e forse vanno tutte perse: chieda all’autorità come le desidera; poi --bulk, e max_per_minute in [smtp.NAME]
send-sent-before = esiste già un’altra versione di questa lettera a { $to_is ->
        [set] { $to }
       *[unset] questo stesso destinatario
    } ({ $when }, e-mail { $id }): { $is }
    .help = { $state ->
        [queued] non è stata ancora inviata: --replace invia questa versione al suo posto, `widerspruch outbox cancel { $id }` la ritira; --again le invia entrambe
        [deferred] non è stata ancora inviata: --replace invia questa versione al suo posto, `widerspruch outbox cancel { $id }` la ritira; --again le invia entrambe
       *[other] `widerspruch outbox show { $id }` la mostra; da allora il testo o la data sono cambiati. --again invia anche questa
    }

# Che cosa manca.
send-incomplete = { $advice }; --incomplete invia l’e-mail così com’è
send-missing-enclosure = la lettera indica l’allegato { $number }, ma l’e-mail non lo contiene: per esso non è indicato nessun file
    .help = aggiunga `file = "…"` a questa [[enclosure]] (PDF, PNG o JPEG), o la tolga dal caso
send-missing-signature-blank = la lettera ha una riga per la firma, e nessuno firma ciò che va per e-mail
    .help = scriva kind = "typed" (il Suo nome) o "image" (un’immagine della firma) in [signature], o tolga la sezione; oppure firmi elettronicamente la lettera con [seal]
send-missing-signature-none = la lettera non ha una firma
    .help = tolga [signature], allora in fondo sta il Suo nome; oppure scriva kind = "image", o firmi elettronicamente la lettera con [seal]
send-missing-second-signature = due persone hanno la responsabilità genitoriale, e una sola firma ciò che va per e-mail
    .help = stampi la lettera, la faccia firmare da entrambe e la spedisca per posta; oppure scriva joint_custody = false se chi scrive può agire da solo
send-missing-accepted-signature = l’autorità «{ $id }» richiede che un reclamo sia firmato: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] firmi elettronicamente la lettera con [seal], o firmi a mano e alleghi la copia di un documento d’identità, che questo programma non può vedere
       *[other] firmi elettronicamente la lettera con [seal], o scriva in [signature] kind = "image" con un’immagine della firma
    }
send-missing-way-signature = l’autorità «{ $id }» accetta reclami per e-mail solo con firma elettronica qualificata, e questa lettera non ne ha ({ $evidence })
    .help = la firmi con un certificato qualificato ([seal]), o usi un’altra via: { $ways }
send-missing-way-pec = l’autorità «{ $id }» accetta reclami solo per posta elettronica certificata (PEC), e una normale e-mail non lo è ({ $evidence })
    .help = la invii da una casella PEC, o usi un’altra via: { $ways }
send-missing-way = l’autorità «{ $id }» non accetta reclami per e-mail ({ $evidence })
    .help = usi un’altra via: { $ways }
send-missing-file-type = l’autorità «{ $id }» { $only_is ->
        [set] accetta solo questi tipi di file
       *[unset] non accetta questi tipi di file
    }: { $types } ({ $evidence }); la lettera è un PDF
    .help = usi un’altra via: { $ways }
send-missing-size = la lettera con i suoi allegati ha { $bytes } byte, e l’autorità «{ $id }» ne accetta al massimo { $most } ({ $evidence })
    .help = riduca o tolga allegati, o spedisca la lettera per posta
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = il suo modulo { $url }{ $log_in ->
        [needed] {" "}(con accesso)
        [electronic-signature] {" "}(da firmare elettronicamente)
       *[other] {""}
    }
send-by-post = una lettera per posta (`render`){ $known_is ->
        [set] {""}
       *[unset] , di cui non si sa nulla
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] {" "}o { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] non ne è nota alcuna, chieda all’autorità
        }
    }

# Del comando.
send-address = { $option } è «{ $text }»: { $why }
    .help = scriva { $option } name@example.org
send-no-sender = non è indicato da chi provenga la bozza
    .help = aggiunga `email = "…"` in [sender], o indichi una sezione [smtp.NAME] con --via
send-sender = `sender.email` è «{ $email }»: { $why }
    .help = aggiunga `email = "…"` in [sender], o indichi una sezione [smtp.NAME] con --via
send-not-confirmed = non è stato inviato nulla, perché manca la conferma
send-nobody-to-ask = non è stato inviato nulla: non c’è un terminale per chiedere conferma
send-no-such-route = la sezione [smtp.{ $name }] non esiste nella configurazione
    .help = { $near_is ->
        [set] intendeva «{ $near }»?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] esistono: { $known }
       *[unset] non ne esiste alcuna
    }
send-no-route = la configurazione non indica alcun server di posta
    .help = { $there_is ->
        [set] aggiunga in
       *[unset] crei
    } { $file_is ->
        [set] «{ $file }»
       *[unset] un file per --config
    }:

    {"["}smtp.home]
    # il server del Suo fornitore per la posta in uscita, porta 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # un file accanto a questo, con la sola password; poi: chmod 600
    password_file = "mail-password"

    oppure scriva bozze per il Suo programma di posta con --eml CARTELLA
send-several-routes = ci sono più vie per inviare
    .help = indichi quale: { $names }
send-batch-not-confirmed = non è stato inviato nulla, perché manca la conferma
    .help = le lettere sono nella cartella; lo stesso comando chiede di nuovo
