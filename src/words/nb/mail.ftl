# Adresser.
mail-name-of-whom = navnet { $fault }
mail-sender = `sender.email` er «{ $email }»: { $why }
    .help = svar går til denne adressen; rett den
mail-recipient-email = e-postadressen til mottakeren er «{ $email }»: { $why }
    .help = rett den i saksfilen, eller i konfigurasjonen din
mail-recipient-name = mottakeren er «{ $name }»: { $why }
mail-address-in-doubt = adressen { $email } er ikke sikker: { $doubt }
    .help = slå den opp før du sender; --to ADRESSE oppgir en annen
mail-no-address = `recipient.email` mangler: det er ingen adresse å sende til
    .help = legg til `email = "…"` i [recipient], eller oppgi en adresse med --to ADRESSE
mail-no-address-of-authority = det er ikke kjent noen e-postadresse til myndigheten «{ $id }»
    .help = { $form_is ->
        [set] den tar imot klager med skjemaet sitt: { $form }; --to ADRESSE sender brevet til en adresse du oppgir selv
       *[unset] send brevet med posten, eller oppgi en adresse med --to ADRESSE
    }
mail-no-address-of-controller = ingen e-postadresse til { $name } er bekreftet, og en protest i en postkasse som ingen leser, er ingen protest
    .help = bruk skjemaet eller send brevet med posten (`widerspruch controllers show { $id }`); vet du bedre, sender --to ADRESSE det dit

# Hvorfor det går dit.
mail-to-controller = saksfilen oppgir selskapet «{ $id }»
mail-to-authority = saksfilen oppgir myndigheten «{ $id }»
mail-to-other = navn og adresse står i saksfilen
mail-address-given = oppgitt med --to; ingen her har kontrollert den
mail-address-of-case = oppgitt i saksfilen
mail-address-of-record = { $own_is ->
        [set] fra registeret med dine egne rettelser
       *[unset] fra registeret
    }{ $checked_is ->
        [set] , sammenlignet med kildene { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , og { $more } til (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , med dine egne rettelser
       *[unset] {""}
    }{ $checked_is ->
        [set] , som sier: sammenlignet med kildene { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , og { $more } til (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = det er ikke kjent om myndigheten tar imot klager på e-post

# Hvordan e-posten blir laget.
mail-message = { $why }
    .help = ta bort vedlegg, eller forminsk dem
mail-not-encoded = en del av den kan ikke kodes
mail-text-not-encoded = teksten kan ikke kodes
mail-letter-not-encoded = brevet kan ikke kodes
mail-file-name = filen som er lagt ved, har ikke et enkelt navn
mail-too-large = e-posten ville bli på { $bytes } byte; mer enn { $limit } blir ikke sendt
mail-large = e-posten er på { $bytes } byte; noen myndigheter tar ikke mer enn { $limit }
    .help = ta bort vedlegg, eller forminsk dem hvis den blir avvist
mail-no-openpgp = e-post til { $to } skal krypteres, og dette programmet er bygd uten kryptering
    .help = bygg det med `--features openpgp`, eller ta ut seksjonen [[smtp.NAME.openpgp]]
mail-openpgp-key = nøkkelen til { $address } kan ikke brukes: { $why }
    .help = { $advice }. Ingenting blir sendt ukryptert i stedet
mail-key-check-file = kontroller filen
mail-key-name-file = oppgi en fil med den offentlige nøkkelen, slik mottakeren publiserer den
mail-key-none = filen har ingen offentlig nøkkel: { $why }
mail-key-fingerprint = fingeravtrykket er { $found }, i konfigurasjonen står { $wanted }
mail-key-compare = sammenlign med det mottakeren publiserer, på en annen måte enn denne filen kom
mail-key-revoked = den er trukket tilbake
mail-key-get-new = få den nye nøkkelen fra mottakeren
mail-key-unsigned = eieren har ikke signert den
mail-key-get-again = få nøkkelen fra mottakeren på nytt
mail-key-expired = den gikk ut { $day }
mail-key-part-expired = delen for kryptering gikk ut { $day }
mail-key-no-part = den har ingen del for kryptering
mail-key-get-another = få en annen nøkkel fra mottakeren

# Hva det ble av den.
mail-unknown = ingen vet om e-post { $id } til { $to } kom fram: { $why }
    .help = se blant sendt e-post eller spør mottakeren; deretter `widerspruch outbox resolve { $id } --sent` eller `--resend`. Den blir aldri sendt på nytt av seg selv
mail-refused = e-post { $id } til { $to } ble avvist: { $why }
    .help = rett det som er galt, og send på nytt; `widerspruch outbox resolve { $id } --resend` prøver samme e-post en gang til
mail-deferred = e-post { $id } til { $to } er ikke tatt imot ennå: { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` prøver på nytt, ikke før { $when }
       *[unset] `widerspruch outbox run` prøver på nytt
    }
mail-copy-refused = e-post { $id } er sendt, men serveren avviste kopien: { $why }
    .help = rett --bcc eller `bcc`; selve e-posten kom fram og ligger i utboksen
mail-key-unreadable = { $said }
