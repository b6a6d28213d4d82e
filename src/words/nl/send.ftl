# Wat niet per ongeluk mag gebeuren.
send-bulk = { $count } e-mails van deze reeks gaan naar { $address } ({ $before } andere binnen een dag); meer dan { $handful } kan alleen met --bulk
    .help = veel brieven tegelijk lijken voor een mailserver een aanval en gaan misschien alle verloren: vraag de autoriteit hoe zij die wil ontvangen; schrijf dan --bulk, en zet max_per_minute in [smtp.NAME]
send-sent-before = een andere versie van deze brief aan { $to_is ->
        [set] { $to }
       *[unset] dezelfde ontvanger
    } is { $is } ({ $when }, e-mail { $id })
    .help = { $state ->
        [queued] die is nog niet verstuurd: --replace stuurt deze versie in plaats daarvan, `widerspruch outbox cancel { $id }` neemt die terug; --again stuurt ze allebei
        [deferred] die is nog niet verstuurd: --replace stuurt deze versie in plaats daarvan, `widerspruch outbox cancel { $id }` neemt die terug; --again stuurt ze allebei
       *[other] `widerspruch outbox show { $id }` toont die; de tekst of de datum is sindsdien gewijzigd. --again stuurt deze ook
    }

# Wat ontbreekt.
send-incomplete = { $advice }; --incomplete stuurt de brief zoals hij is
send-missing-enclosure = de brief noemt bijlage { $number }, maar de e-mail heeft die niet bij zich: er is geen bestand voor opgegeven
    .help = voeg `file = "…"` toe aan deze [[enclosure]] (pdf, PNG of JPEG), of haal die uit de zaak
send-missing-signature-blank = de brief heeft een lijn voor een handtekening, en wat per e-mail gaat, ondertekent niemand
    .help = schrijf kind = "typed" (uw naam) of "image" (een afbeelding van uw handtekening) in [signature], of laat de sectie weg; of onderteken de brief elektronisch met [seal]
send-missing-signature-none = de brief draagt geen handtekening
    .help = laat [signature] weg, dan staat uw naam eronder; of schrijf kind = "image", of onderteken de brief elektronisch met [seal]
send-missing-second-signature = twee personen hebben het ouderlijk gezag, en wat per e-mail gaat, ondertekent er maar één
    .help = druk de brief af, laat beiden ondertekenen en stuur hem met de post; of schrijf joint_custody = false als de afzender alleen mag handelen
send-missing-accepted-signature = de autoriteit “{ $id }” verlangt voor een klacht een handtekening: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] onderteken de brief elektronisch met [seal], of met de hand en voeg een kopie van een identiteitsbewijs toe; die kan dit programma niet zien
       *[other] onderteken de brief elektronisch met [seal], of schrijf kind = "image" met een afbeelding van uw handtekening in [signature]
    }
send-missing-way-signature = de autoriteit “{ $id }” neemt klachten per e-mail alleen aan met een gekwalificeerde elektronische handtekening, en die heeft deze brief niet ({ $evidence })
    .help = onderteken hem met een gekwalificeerd certificaat ([seal]), of neem een andere weg: { $ways }
send-missing-way-pec = de autoriteit “{ $id }” neemt klachten alleen per gecertificeerde e-mail (PEC) aan, en een gewone e-mail is dat niet ({ $evidence })
    .help = stuur hem vanaf een PEC-mailbox, of neem een andere weg: { $ways }
send-missing-way = de autoriteit “{ $id }” neemt geen klachten per e-mail aan ({ $evidence })
    .help = neem een andere weg: { $ways }
send-missing-file-type = de autoriteit “{ $id }” neemt { $only_is ->
        [set] alleen deze soorten bestanden aan
       *[unset] deze soorten bestanden niet aan
    }: { $types } ({ $evidence }); de brief is een pdf
    .help = neem een andere weg: { $ways }
send-missing-size = de brief met bijlagen is { $bytes } bytes groot, en de autoriteit “{ $id }” neemt hoogstens { $most } aan ({ $evidence })
    .help = verklein bijlagen of laat ze weg, of stuur de brief met de post
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = het formulier { $url }{ $log_in ->
        [needed] {" "}(met inloggen)
        [electronic-signature] {" "}(elektronisch te ondertekenen)
       *[other] {""}
    }
send-by-post = een brief met de post (`render`){ $known_is ->
        [set] {""}
       *[unset] , waarover niets bekend is
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] , of { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] er is er geen bekend, vraag het de autoriteit
        }
    }

# Van de opdracht.
send-address = { $option } is “{ $text }”: { $why }
    .help = schrijf { $option } naam@example.org
send-no-sender = er staat niet bij van wie het concept moet zijn
    .help = voeg `email = "…"` toe in [sender], of noem met --via een sectie [smtp.NAME]
send-sender = `sender.email` is “{ $email }”: { $why }
    .help = voeg `email = "…"` toe in [sender], of noem met --via een sectie [smtp.NAME]
send-not-confirmed = er is niets verstuurd, omdat het niet is bevestigd
send-nobody-to-ask = er is niets verstuurd: er is geen terminal om het op te vragen
send-no-such-route = er is geen sectie [smtp.{ $name }] in de configuratie
    .help = { $near_is ->
        [set] bedoelt u “{ $near }”?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] er is: { $known }
       *[unset] er is er geen
    }
send-no-route = de configuratie noemt geen mailserver
    .help = { $there_is ->
        [set] voeg dit toe aan
       *[unset] maak
    } { $file_is ->
        [set] “{ $file }”
       *[unset] een bestand voor --config
    }:

    {"["}smtp.home]
    # de server van uw provider voor uitgaande e-mail, poort 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # een bestand hiernaast met alleen het wachtwoord; daarna: chmod 600
    password_file = "mail-password"

    of schrijf met --eml MAP concepten voor uw e-mailprogramma
send-several-routes = er zijn meer wegen om te versturen
    .help = zeg welke: { $names }
send-batch-not-confirmed = er is niets verstuurd, omdat het niet is bevestigd
    .help = de brieven staan in de map; dezelfde opdracht vraagt het opnieuw
