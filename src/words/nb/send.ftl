# Det som ikke skal skje ved et uhell.
send-bulk = { $count } e-poster i denne kjøringen går til { $address } ({ $before } andre innen et døgn); flere enn { $handful } må ha --bulk
    .help = mange brev på en gang ser ut som et angrep for en e-postserver, og alle kan gå tapt: spør myndigheten hvordan den vil ha dem; skriv så --bulk, og sett max_per_minute i [smtp.NAME]
send-sent-before = en annen versjon av dette brevet til { $to_is ->
        [set] { $to }
       *[unset] samme mottaker
    } er { $is } ({ $when }, e-post { $id })
    .help = { $state ->
        [queued] den er ikke sendt ennå: --replace sender denne versjonen i stedet, `widerspruch outbox cancel { $id }` tar den tilbake; --again sender begge
        [deferred] den er ikke sendt ennå: --replace sender denne versjonen i stedet, `widerspruch outbox cancel { $id }` tar den tilbake; --again sender begge
       *[other] `widerspruch outbox show { $id }` viser den; teksten eller datoen er endret siden. --again sender denne også
    }

# Det som mangler.
send-incomplete = { $advice }; --incomplete sender brevet som det er
send-missing-enclosure = brevet nevner vedlegg { $number }, men e-posten har det ikke med: ingen fil er oppgitt for det
    .help = legg til `file = "…"` i denne [[enclosure]] (PDF, PNG eller JPEG), eller ta den ut av saksfilen
send-missing-signature-blank = brevet har en linje til underskrift, og ingen underskriver det som går på e-post
    .help = skriv kind = "typed" (navnet ditt) eller "image" (et bilde av underskriften) i [signature], eller ta bort seksjonen; eller signer brevet elektronisk med [seal]
send-missing-signature-none = brevet har ingen underskrift
    .help = ta bort [signature], da står navnet ditt under; eller skriv kind = "image", eller signer brevet elektronisk med [seal]
send-missing-second-signature = to personer har foreldreansvar, og bare én av dem underskriver det som går på e-post
    .help = skriv ut brevet, la begge underskrive og send det med posten; eller skriv joint_custody = false hvis avsenderen kan handle alene
send-missing-accepted-signature = myndigheten «{ $id }» krever at en klage er underskrevet: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] signer brevet elektronisk med [seal], eller underskriv for hånd og legg ved kopi av legitimasjon, som dette programmet ikke kan se
       *[other] signer brevet elektronisk med [seal], eller skriv kind = "image" med et bilde av underskriften i [signature]
    }
send-missing-way-signature = myndigheten «{ $id }» tar imot klager på e-post bare med kvalifisert elektronisk signatur, og det har ikke dette brevet ({ $evidence })
    .help = signer det med et kvalifisert sertifikat ([seal]), eller bruk en annen måte: { $ways }
send-missing-way-pec = myndigheten «{ $id }» tar imot klager bare med sertifisert e-post (PEC), og en vanlig e-post er ikke det ({ $evidence })
    .help = send det fra en PEC-postkasse, eller bruk en annen måte: { $ways }
send-missing-way = myndigheten «{ $id }» tar ikke imot klager på e-post ({ $evidence })
    .help = bruk en annen måte: { $ways }
send-missing-file-type = myndigheten «{ $id }» tar { $only_is ->
        [set] bare imot disse filtypene
       *[unset] ikke imot disse filtypene
    }: { $types } ({ $evidence }); brevet er en PDF
    .help = bruk en annen måte: { $ways }
send-missing-size = brevet med vedlegg er på { $bytes } byte, og myndigheten «{ $id }» tar høyst { $most } ({ $evidence })
    .help = forminsk vedlegg eller ta dem bort, eller send brevet med posten
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = skjemaet { $url }{ $log_in ->
        [needed] {" "}(med innlogging)
        [electronic-signature] {" "}(signeres elektronisk)
       *[other] {""}
    }
send-by-post = et brev med posten (`render`){ $known_is ->
        [set] {""}
       *[unset] , som det ikke er kjent noe om
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] , eller { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] ingen er kjent, spør myndigheten
        }
    }

# Fra kommandoen.
send-address = { $option } er «{ $text }»: { $why }
    .help = skriv { $option } navn@example.org
send-no-sender = det er ikke oppgitt hvem utkastet skal være fra
    .help = legg til `email = "…"` i [sender], eller oppgi en seksjon [smtp.NAME] med --via
send-sender = `sender.email` er «{ $email }»: { $why }
    .help = legg til `email = "…"` i [sender], eller oppgi en seksjon [smtp.NAME] med --via
send-not-confirmed = ingenting er sendt, fordi det ikke ble bekreftet
send-nobody-to-ask = ingenting er sendt: det finnes ikke noen terminal å spørre på
send-no-such-route = det finnes ikke noen seksjon [smtp.{ $name }] i konfigurasjonen
    .help = { $near_is ->
        [set] mente du «{ $near }»?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] dette finnes: { $known }
       *[unset] det finnes ingen
    }
send-no-route = konfigurasjonen oppgir ingen e-postserver
    .help = { $there_is ->
        [set] legg dette til i
       *[unset] lag
    } { $file_is ->
        [set] «{ $file }»
       *[unset] en fil for --config
    }:

    {"["}smtp.home]
    # leverandørens server for utgående e-post, port 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # en fil ved siden av denne med bare passordet; deretter: chmod 600
    password_file = "mail-password"

    eller skriv utkast til e-postprogrammet ditt med --eml MAPPE
send-several-routes = det er flere måter å sende på
    .help = si hvilken: { $names }
send-batch-not-confirmed = ingenting er sendt, fordi det ikke ble bekreftet
    .help = brevene ligger i mappen; samme kommando spør igjen
