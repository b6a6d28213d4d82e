# Selve utboksen.
outbox-damaged = utboksen «{ $name }» er ødelagt: { $why }
    .help = ingenting blir sendt fra den. `widerspruch outbox list` og `outbox show ID` leser det som fortsatt kan leses. Behold filen: `sqlite3 FILE .recover` leser kanskje mer. Se blant sendt e-post før du sender noe på nytt, og flytt den så bort
outbox-damaged-after = { $sent ->
        [one] 1 e-post var sendt
       *[other] { $sent } e-poster var sendt
    } før det ble oppdaget, ikke noe mer blir sendt. `widerspruch outbox list` og `outbox show ID` leser det som fortsatt kan leses. Behold filen: `sqlite3 FILE .recover` leser kanskje mer. Se blant sendt e-post før du sender noe på nytt, og flytt den så bort
outbox-after = { $sent ->
        [one] 1 e-post ble sendt før det
       *[other] { $sent } e-poster ble sendt før det
    }; { $advice }
outbox-no-database = det er ikke en database, eller en del av den er tapt
outbox-no-address = adressen i e-post { $id } er ikke en e-postadresse
outbox-other-bytes = dataene i e-post { $id } er ikke de som ble lagt i kø
outbox-partly-read = { $count } e-poster i den kan leses, { $lost } kan ikke
outbox-disk-full = disken er full; utboksen «{ $name }» kan ikke skrives
    .help = lag plass, og se om en grense er nådd; det blir bare sendt det som også kan føres opp
outbox-read-only = utboksen «{ $name }» kan ikke skrives
    .help = kontroller hvem som kan skrive der, eller oppgi en annen mappe med --state MAPPE; det blir bare sendt det som også kan føres opp
outbox-held = et annet program holder utboksen «{ $name }»
    .help = vent til det er ferdig, og prøv igjen
outbox-failed = utboksen «{ $name }» kan ikke brukes: { $why }
    .help = kontroller disken; det blir bare sendt det som også kan føres opp
outbox-not-writable = «{ $name }» kan ikke skrives: { $why }
    .help = kontroller hvem som kan skrive der, eller oppgi en annen mappe med --state MAPPE
outbox-not-locked = «{ $name }» kan ikke låses: { $why }
    .help = kontroller hvem som kan skrive der, eller oppgi en annen mappe med --state MAPPE
outbox-sending = en annen prosess sender allerede fra denne utboksen
    .help = det som ligger i kø, blir der; kjør `widerspruch outbox run` når den andre er ferdig
outbox-read = radene er slettet, men et annet program leser «{ $name }» og holder på det gamle innholdet
    .help = vent til det er ferdig, og kjør så samme kommando igjen: den fjerner resten
outbox-unreadable = utboksen «{ $name }» kan ikke leses: { $why }
    .help = kontroller hvem som kan lese der, eller oppgi en annen mappe med --state MAPPE
outbox-no-file = det er ikke en fil
outbox-no-copy = det er ikke mulig å lage en kopi: { $why }
outbox-foreign = «{ $name }» er databasen til et annet program
    .help = oppgi en annen mappe med --state MAPPE
outbox-newer = utboksen «{ $name }» er skrevet av en nyere versjon av dette programmet
    .help = bruk den nyere versjonen
outbox-not-recorded = e-post { $id } ble tatt imot, men det kan ikke føres opp: { $why }
    .help = ikke noe mer blir sendt. Den vil bli vist som ukjent: lag plass, og kjør `widerspruch outbox resolve ID --sent`
outbox-no-evidence = dokumentasjonen kan ikke skrives: { $why }
    .help = dette er en feil i programmet; meld fra om den

# E-poster i den.
outbox-is = { $state ->
        [queued] i kø
        [sending] under sending
        [sent] sendt
        [deferred] utsatt
        [failed] mislykket
        [unknown] ukjent
        [cancelled] tatt tilbake
       *[other] { $state }
    }
outbox-address = e-post { $id } sendes ikke: { $to } er ikke lenger adressen til mottakeren{ $now_is ->
        [set] {"; "}den er { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` sier hvorfor. `widerspruch outbox cancel { $id }` trekker e-posten tilbake; send så brevet på nytt, med --to ADRESSE om du vet bedre enn registeret
outbox-no-such-mail = det er ikke noen e-post { $id } i utboksen
    .help = `widerspruch outbox list` viser alle
outbox-state = e-post { $id } er { $is }, ikke { $wanted }
    .help = { $state ->
        [sending] den blir sendt nå; er det ingen prosess som kjører, finner `widerspruch outbox run` ut hvor langt den kom
        [sent] den kan ikke tas tilbake; skriv til mottakeren
       *[other] `widerspruch outbox show { $id }` viser hva som skjedde; { $command } passer ikke her
    }
outbox-unfinished = e-post { $id } er { $is } og ikke ferdig, så ingenting blir slettet
    .help = { $state ->
        [unknown] finn ut om den kom fram, og kjør `widerspruch outbox resolve { $id } --sent` eller `--resend`; slett den deretter
        [sending] `widerspruch outbox run` finner ut hvor langt den kom; slett den deretter
       *[other] `widerspruch outbox run` sender den, `widerspruch outbox cancel { $id }` tar den tilbake; slett den deretter
    }
outbox-purged = innholdet i e-post { $id } ble slettet { $day }
    .help = `widerspruch outbox show { $id }` viser hva som er igjen
outbox-killed = programmet ble avbrutt mens den ble sendt

# Hvorfor sendingen stanset.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Det som ligger i kø, blir der: `widerspruch outbox run` fortsetter
outbox-breaker = { $section }: stanset, fordi det samme skjedde flere ganger på rad: { $fault }
    .help = { $advice }. Det som ikke er prøvd, blir der: `widerspruch outbox run` fortsetter
outbox-queued-ahead = { $count ->
        [one] 1 e-post venter: den ble
       *[other] { $count } e-poster venter: de ble
    } lagt i kø { $queued }, og nå er det { $now } (en klokke gikk for fort, eller --today)
    .help = `widerspruch outbox run --now` sender uten å vente på det tidspunktet
outbox-paused = { $section } får være i fred til { $until }: { $why }
    .help = kjør `widerspruch outbox run` senere, eller med --wait; --now venter ikke, og en seksjon som er rettet, blir prøvd med en gang
outbox-asked = serveren ba om det
outbox-day-limit = { $section }: max_per_day er nådd til { $until }
    .help = kjør `widerspruch outbox run` da, eller med --wait
outbox-no-route = det finnes ikke noen seksjon { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}i konfigurasjonen
    }
    .help = e-postene som ligger i kø for den, blir der; legg til seksjonen igjen, eller ta dem tilbake
outbox-interrupted = sluttet før alle e-postene var sendt
    .help = `widerspruch outbox run` fortsetter

# Det som er kjent om en e-post.
outbox-evidence = Dokumentasjon på levering
outbox-label-mail = e-post
outbox-label-state = tilstand
outbox-label-case = saksfil
outbox-label-from = fra
outbox-label-to = til
outbox-label-subject = emne
outbox-label-message-id = Message-ID
outbox-label-sha256 = SHA-256
outbox-label-letter = brev
outbox-label-queued = lagt i kø
outbox-label-finished = ferdig
outbox-label-erased = slettet
outbox-label-attempts = forsøk
outbox-label-reply = siste svar
outbox-label-queue-id = nummer hos serveren
outbox-label-server = server
outbox-label-encryption = kryptering
outbox-label-copy = kopi til
outbox-label-next = neste forsøk
outbox-bytes = { $sha256 } ({ $bytes } byte)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}ved { $stage }
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = det finnes ikke noen mappe for det programmet skal huske: HOME er ikke satt
    .help = oppgi en med --state MAPPE
outbox-empty = det finnes ikke noen utboks ennå
    .help = `widerspruch send SAKSFIL` legger den første e-posten i den; --state MAPPE oppgir en annen mappe
outbox-several-cases = flere tabeller har en rad «{ $named }»
    .help = oppgi en av dem: { $cases }
outbox-no-such-case = det er ikke noen e-post for saksfilen «{ $named }»
    .help = `widerspruch outbox list` viser saksfilene
outbox-erase-not-confirmed = ingenting er slettet, fordi det ikke ble bekreftet
outbox-erase-nobody = ingenting er slettet: det finnes ikke noen terminal å spørre på
