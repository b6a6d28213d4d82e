# Wat er niet klopt aan een antwoord van het gesprek. In .help staat wat te schrijven is.
new-account = “{ $typed }” past hier niet
    .help = bijvoorbeeld: facebook.com/naam, @naam of naam@example.org
new-address = “{ $typed }” is geen volledig adres
    .help = straat en huisnummer, postcode en plaats, met het land: Voorbeeldstraat 1, 3511 AB Utrecht, Nederland
new-answer-missing = op een vraag ontbreekt het antwoord: { $question }
    .help = het antwoord staat achter { $flag }; zonder terminal stelt het programma geen vragen
new-answers-file = “{ $name }” bevat geen antwoorden
    .help = één antwoord per regel, bijvoorbeeld name = "Nora Voorbeeld"; `widerspruch new --questions` noemt alle vragen
new-answer-known = het register kent het antwoord van { $day } al
    .help = noteer eerst met `widerspruch follow event` wat daarna kwam; daar neemt --undo een verkeerde dag terug
new-broken = een teken kwam niet goed aan
    .help = typ het opnieuw; gaat het weer mis, zet de terminal dan op UTF-8
new-choice = dat is geen van de antwoorden
    .help = typ een nummer van 1 tot en met { $last }
new-choice-of = dat is geen van de antwoorden
    .help = typ een van deze nummers: { $numbers }
new-choice-word = dat is geen van de antwoorden
    .help = schrijf een van deze: { $words }
new-choice-several = meerdere antwoorden beginnen zo: { $fitting }
    .help = typ er meer van, of het nummer
new-country = “{ $typed }” is geen land
    .help = { $near_is ->
        [set] bedoelt u { $near }? Naam of code van het land, bijvoorbeeld: Nederland of NL
       *[unset] naam of code van het land, bijvoorbeeld: Nederland of NL
    }
new-day = “{ $typed }” is geen datum
    .help = bijvoorbeeld: 1-9-2026
new-day-of-month = “{ $typed }” bestaat niet: die maand heeft niet zoveel dagen
    .help = controleer dag en maand
new-day-future = { $day } ligt in de toekomst
    .help = controleer de datum
new-day-before-law = op { $day } kan het niet zijn geweest: de AVG geldt sinds { $applies }
    .help = controleer het jaar
new-day-before-letter = op { $day } bestond de brief waar het om gaat nog niet: hij draagt de datum { $letter }
    .help = bedoeld is wanneer deze brief is verstuurd; een eerdere stap noemt u in zijn zaak: `widerspruch new --from ZAAK`
new-day-order = { $day } ligt vóór { $sent }: dat past niet bij elkaar
    .help = wijzig een van de twee dagen
new-deliver = met --format json schrijft `new` alleen het zaakbestand
    .help = voer daarna `widerspruch render` of `widerspruch send` uit met het zaakbestand
new-editor = { $why_is ->
        [set] de teksteditor “{ $name }” kan niet worden gestart: { $why }
       *[unset] de teksteditor “{ $name }” meldt een fout
    }
    .help = schrijf de tekst hier, of noem met EDITOR een andere, bijvoorbeeld: EDITOR=nano
new-empty = hier ontbreekt nog iets
    .help = ? toont hulp, met < gaat u terug
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` noemt alle vragen en hun antwoorden
new-german-code = “{ $typed } { $city }”: een Duitse postcode heeft vijf cijfers
    .help = typ ze alle vijf, bijvoorbeeld { $meant }; ligt de plaats in een ander land, zet dat er dan bij
new-handle = “{ $typed }” staat in de brief als gebruikersnaam: { $handle }
    .help = is het dat niet, ga dan terug met < en typ het adres van het profiel of het e-mailadres van het account
new-house-number = “{ $typed }” heeft geen huisnummer
    .help = is er een, vul het dan aan; zonder nummer komt een antwoord misschien niet aan
new-kind = er is geen brief “{ $kind }”
    .help = { $near_is ->
        [set] bedoelt u { $near }? Er is: { $known }
       *[unset] er is: { $known }
    }
new-line = “{ $typed }” past hier niet
    .help = typ één regel van hoogstens 200 tekens, zonder onzichtbare tekens
new-name = in “{ $typed }” staat geen letter
    .help = typ de naam, bijvoorbeeld: Änne Müller
new-no-editor = er is geen teksteditor ingesteld
    .help = typ de tekst hier; of noem er een vóór u begint, bijvoorbeeld: EDITOR=nano
new-no-interview = de brief “{ $kind }” is er niet met vragen
    .help = begin met een zaakbestand: `widerspruch example { $kind } > brief.toml`
new-none-alone = “geen account” gaat niet samen met een ander antwoord
    .help = kies diensten, of “geen account”
new-not-asked = naar { $flag } wordt bij deze antwoorden niet gevraagd
    .help = het antwoord wordt niet geschreven; `widerspruch new --questions` zegt wanneer een vraag wordt gesteld
new-one-answer = { $flag } heeft meer antwoorden, er wordt er één gevraagd
    .help = geef { $flag } één keer
new-place = “{ $typed }” past hier niet
    .help = postcode en plaats met het land, bijvoorbeeld: 3511 AB Utrecht, Nederland
new-unknown-answer = er is geen vraag “{ $id }”
    .help = { $near_is ->
        [set] bedoelt u “{ $near }”? `widerspruch new --questions` noemt alle vragen
       *[unset] `widerspruch new --questions` noemt alle vragen
    }
new-year = “{ $typed }” is geen jaartal
    .help = met vier cijfers, bijvoorbeeld: 2013
