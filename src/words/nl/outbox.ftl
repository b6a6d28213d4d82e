# Het postvak UIT zelf.
outbox-damaged = het postvak UIT “{ $name }” is beschadigd: { $why }
    .help = er wordt niets uit verstuurd. `widerspruch outbox list` en `outbox show ID` lezen wat nog te lezen is. Bewaar het bestand: `sqlite3 FILE .recover` leest misschien meer. Kijk bij uw verzonden e-mails voordat u iets opnieuw verstuurt; verplaats het bestand dan
outbox-damaged-after = { $sent ->
        [one] er was 1 e-mail verstuurd
       *[other] er waren { $sent } e-mails verstuurd
    } voordat het werd opgemerkt; er wordt niets meer verstuurd. `widerspruch outbox list` en `outbox show ID` lezen wat nog te lezen is. Bewaar het bestand: `sqlite3 FILE .recover` leest misschien meer. Kijk bij uw verzonden e-mails voordat u iets opnieuw verstuurt; verplaats het bestand dan
outbox-after = { $sent ->
        [one] daarvoor is 1 e-mail verstuurd
       *[other] daarvoor zijn { $sent } e-mails verstuurd
    }; { $advice }
outbox-no-database = het is geen database, of een deel ervan is verloren
outbox-no-address = het adres van e-mail { $id } is geen e-mailadres
outbox-other-bytes = de bytes van e-mail { $id } zijn niet die welke in de wachtrij zijn gezet
outbox-partly-read = { $count } e-mails erin zijn te lezen, { $lost } niet
outbox-disk-full = de schijf is vol; het postvak UIT “{ $name }” kan niet worden geschreven
    .help = maak ruimte, en kijk of er een grens is bereikt; er wordt alleen verstuurd wat ook kan worden vastgelegd
outbox-read-only = het postvak UIT “{ $name }” kan niet worden geschreven
    .help = controleer wie daar mag schrijven, of noem een andere map met --state MAP; er wordt alleen verstuurd wat ook kan worden vastgelegd
outbox-held = een ander programma houdt het postvak UIT “{ $name }” vast
    .help = wacht tot het klaar is, en probeer het dan opnieuw
outbox-failed = het postvak UIT “{ $name }” is niet te gebruiken: { $why }
    .help = controleer de schijf; er wordt alleen verstuurd wat ook kan worden vastgelegd
outbox-not-writable = “{ $name }” kan niet worden geschreven: { $why }
    .help = controleer wie daar mag schrijven, of noem een andere map met --state MAP
outbox-not-locked = “{ $name }” kan niet worden vergrendeld: { $why }
    .help = controleer wie daar mag schrijven, of noem een andere map met --state MAP
outbox-sending = een ander proces verstuurt al uit dit postvak UIT
    .help = wat in de wachtrij staat, blijft; voer `widerspruch outbox run` uit als het andere klaar is
outbox-read = de rijen zijn gewist, maar een ander programma leest “{ $name }” en houdt de oude inhoud vast
    .help = wacht tot het klaar is, en voer dan dezelfde opdracht opnieuw uit: die wist de rest
outbox-unreadable = het postvak UIT “{ $name }” kan niet worden gelezen: { $why }
    .help = controleer wie daar mag lezen, of noem een andere map met --state MAP
outbox-no-file = het is geen bestand
outbox-no-copy = een kopie is niet mogelijk: { $why }
outbox-foreign = “{ $name }” is een database van een ander programma
    .help = noem een andere map met --state MAP
outbox-newer = het postvak UIT “{ $name }” is door een nieuwere versie van dit programma geschreven
    .help = gebruik die nieuwere versie
outbox-not-recorded = e-mail { $id } is aangenomen, maar dat kan niet worden vastgelegd: { $why }
    .help = er wordt niets meer verstuurd. De e-mail geldt daarna als onbekend: maak ruimte, dan `widerspruch outbox resolve ID --sent`
outbox-no-evidence = het bewijs kan niet worden geschreven: { $why }
    .help = dit is een fout van het programma; meld die alstublieft

# E-mails erin.
outbox-is = { $state ->
        [queued] in de wachtrij
        [sending] bezig met versturen
        [sent] verstuurd
        [deferred] uitgesteld
        [failed] mislukt
        [unknown] onbekend
        [cancelled] teruggenomen
       *[other] { $state }
    }
outbox-address = e-mail { $id } wordt niet verzonden: { $to } is niet meer het adres van de ontvanger{ $now_is ->
        [set] {"; "}dat is { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` zegt waarom. `widerspruch outbox cancel { $id }` trekt de e-mail in; verzend de brief daarna opnieuw, met --to ADRES als u het beter weet dan de lijst
outbox-no-such-mail = in het postvak UIT is geen e-mail { $id }
    .help = `widerspruch outbox list` toont ze allemaal
outbox-state = e-mail { $id } is { $is }, niet { $wanted }
    .help = { $state ->
        [sending] de e-mail wordt nu verstuurd; loopt er geen proces, dan zoekt `widerspruch outbox run` uit hoe ver het kwam
        [sent] de e-mail is niet terug te nemen; schrijf de ontvanger
       *[other] `widerspruch outbox show { $id }` toont wat er is gebeurd; { $command } past hier niet
    }
outbox-unfinished = e-mail { $id } is { $is } en niet afgerond, dus er wordt niets gewist
    .help = { $state ->
        [unknown] zoek uit of de e-mail is aangekomen, dan `widerspruch outbox resolve { $id } --sent` of `--resend`; wis daarna
        [sending] `widerspruch outbox run` zoekt uit hoe ver het kwam; wis daarna
       *[other] `widerspruch outbox run` verstuurt de e-mail, `widerspruch outbox cancel { $id }` neemt hem terug; wis daarna
    }
outbox-purged = de inhoud van e-mail { $id } is gewist op { $day }
    .help = `widerspruch outbox show { $id }` toont wat ervan over is
outbox-killed = het programma is tijdens het versturen afgebroken

# Waarom het versturen stopte.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. Wat in de wachtrij staat, blijft: `widerspruch outbox run` gaat verder
outbox-breaker = { $section }: gestopt, omdat meermaals achter elkaar hetzelfde gebeurde: { $fault }
    .help = { $advice }. Wat nog niet is geprobeerd, blijft: `widerspruch outbox run` gaat verder
outbox-queued-ahead = { $count ->
        [one] 1 e-mail wacht: deze werd
       *[other] { $count } e-mails wachten: ze werden
    } in de wachtrij gezet om { $queued }, en nu is het { $now } (een klok liep voor, of --today)
    .help = `widerspruch outbox run --now` verstuurt zonder op dat tijdstip te wachten
outbox-paused = { $section } wordt met rust gelaten tot { $until }: { $why }
    .help = voer `widerspruch outbox run` later uit, of met --wait; --now wacht niet, en een verbeterde sectie wordt meteen geprobeerd
outbox-asked = de server heeft erom gevraagd
outbox-day-limit = { $section }: max_per_day is bereikt tot { $until }
    .help = voer `widerspruch outbox run` dan uit, of met --wait
outbox-no-route = er is geen sectie { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}in de configuratie
    }
    .help = de e-mails die daarvoor in de wachtrij staan, blijven; voeg de sectie weer toe, of neem ze terug
outbox-interrupted = geëindigd voordat alle e-mails waren verstuurd
    .help = `widerspruch outbox run` gaat verder

# Wat over een e-mail bekend is.
outbox-evidence = Bewijs van aflevering
outbox-label-mail = e-mail
outbox-label-state = toestand
outbox-label-case = zaak
outbox-label-from = van
outbox-label-to = aan
outbox-label-subject = onderwerp
outbox-label-message-id = Message-ID
outbox-label-sha256 = SHA-256
outbox-label-letter = brief
outbox-label-queued = in de wachtrij
outbox-label-finished = afgerond
outbox-label-erased = gewist
outbox-label-attempts = pogingen
outbox-label-reply = laatste antwoord
outbox-label-queue-id = nummer bij de server
outbox-label-server = server
outbox-label-encryption = versleuteling
outbox-label-copy = kopie aan
outbox-label-next = volgende poging
outbox-bytes = { $sha256 } ({ $bytes } bytes)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}bij { $stage }
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = er is geen map voor wat het programma onthoudt: HOME is niet ingesteld
    .help = noem er een met --state MAP
outbox-empty = er is nog geen postvak UIT
    .help = `widerspruch send ZAAK` zet er de eerste e-mail in; --state MAP noemt een andere map
outbox-several-cases = meerdere tabellen hebben een rij “{ $named }”
    .help = noem er een: { $cases }
outbox-no-such-case = voor de zaak “{ $named }” is er geen e-mail
    .help = `widerspruch outbox list` toont de zaken
outbox-erase-not-confirmed = er is niets gewist, omdat het niet is bevestigd
outbox-erase-nobody = er is niets gewist: er is geen terminal om het op te vragen
