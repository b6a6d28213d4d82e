# Adressen.
mail-name-of-whom = de naam { $fault }
mail-sender = `sender.email` is “{ $email }”: { $why }
    .help = antwoorden gaan naar dit adres; verbeter het
mail-recipient-email = het e-mailadres van de ontvanger is “{ $email }”: { $why }
    .help = verbeter het in de zaak, of in uw configuratie
mail-recipient-name = de ontvanger is “{ $name }”: { $why }
mail-address-in-doubt = het adres { $email } is niet zeker: { $doubt }
    .help = zoek het op voordat u verstuurt; --to ADRES noemt een ander
mail-no-address = `recipient.email` ontbreekt: er is geen adres om naar te versturen
    .help = voeg `email = "…"` toe in [recipient], of noem een adres met --to ADRES
mail-no-address-of-authority = van de autoriteit “{ $id }” is geen e-mailadres bekend
    .help = { $form_is ->
        [set] klachten neemt zij via haar formulier aan: { $form }; --to ADRES stuurt de brief naar een adres dat u zelf noemt
       *[unset] stuur de brief met de post, of noem een adres met --to ADRES
    }
mail-no-address-of-controller = geen e-mailadres van { $name } is bevestigd, en een bezwaar in een mailbox die niemand leest, is geen bezwaar
    .help = gebruik het formulier of stuur de brief met de post (`widerspruch controllers show { $id }`); weet u een beter adres, dan stuurt --to ADRES hem daarheen

# Waarom het daarheen gaat.
mail-to-controller = de zaak noemt het bedrijf “{ $id }”
mail-to-authority = de zaak noemt de autoriteit “{ $id }”
mail-to-other = naam en adres staan in de zaak
mail-address-given = genoemd met --to; niemand heeft het hier gecontroleerd
mail-address-of-case = genoemd in de zaak
mail-address-of-record = { $own_is ->
        [set] uit het register met uw eigen verbeteringen
       *[unset] uit het register
    }{ $checked_is ->
        [set] , met de bronnen vergeleken op { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , en nog { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , met uw eigen verbeteringen
       *[unset] {""}
    }{ $checked_is ->
        [set] , dat zegt: met de bronnen vergeleken op { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] , en nog { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = het is niet bekend of de autoriteit klachten per e-mail aanneemt

# Hoe de e-mail wordt gemaakt.
mail-message = { $why }
    .help = laat bijlagen weg, of verklein ze
mail-not-encoded = een deel ervan kan niet worden gecodeerd
mail-text-not-encoded = de tekst kan niet worden gecodeerd
mail-letter-not-encoded = de brief kan niet worden gecodeerd
mail-file-name = het toegevoegde bestand heeft geen eenvoudige naam
mail-too-large = de e-mail zou { $bytes } bytes groot zijn; meer dan { $limit } wordt niet verstuurd
mail-large = de e-mail is { $bytes } bytes groot; sommige autoriteiten nemen niet meer dan { $limit } aan
    .help = laat bijlagen weg of verklein ze, als de e-mail wordt geweigerd
mail-no-openpgp = e-mail aan { $to } moet worden versleuteld, en dit programma is zonder versleuteling gebouwd
    .help = bouw het met `--features openpgp`, of haal de sectie [[smtp.NAME.openpgp]] eruit
mail-openpgp-key = de sleutel van { $address } is niet te gebruiken: { $why }
    .help = { $advice }. Er wordt niets in plaats daarvan onversleuteld verstuurd
mail-key-check-file = controleer het bestand
mail-key-name-file = noem een bestand met de openbare sleutel, zoals de ontvanger die publiceert
mail-key-none = het bestand bevat geen openbare sleutel: { $why }
mail-key-fingerprint = de vingerafdruk is { $found }, in de configuratie staat { $wanted }
mail-key-compare = vergelijk met wat de ontvanger publiceert, langs een andere weg dan waarlangs dit bestand kwam
mail-key-revoked = hij is ingetrokken
mail-key-get-new = vraag de ontvanger om de nieuwe sleutel
mail-key-unsigned = de eigenaar heeft hem niet ondertekend
mail-key-get-again = vraag de sleutel opnieuw aan de ontvanger
mail-key-expired = hij is verlopen op { $day }
mail-key-part-expired = het deel voor versleuteling is verlopen op { $day }
mail-key-no-part = hij heeft geen deel voor versleuteling
mail-key-get-another = vraag de ontvanger om een andere sleutel

# Wat ervan is geworden.
mail-unknown = niemand weet of e-mail { $id } aan { $to } is aangekomen: { $why }
    .help = kijk bij uw verzonden e-mails of vraag het de ontvanger; daarna `widerspruch outbox resolve { $id } --sent` of `--resend`. Vanzelf wordt de e-mail nooit opnieuw verstuurd
mail-refused = e-mail { $id } aan { $to } is geweigerd: { $why }
    .help = verbeter wat niet klopt, en verstuur opnieuw; `widerspruch outbox resolve { $id } --resend` probeert dezelfde e-mail nog een keer
mail-deferred = e-mail { $id } aan { $to } is nog niet aangenomen: { $why }
    .help = { $when_is ->
        [set] `widerspruch outbox run` probeert het opnieuw, niet vóór { $when }
       *[unset] `widerspruch outbox run` probeert het opnieuw
    }
mail-copy-refused = e-mail { $id } is verstuurd, maar de server heeft de kopie geweigerd: { $why }
    .help = verbeter --bcc of `bcc`; de e-mail zelf is aangekomen en staat in het postvak UIT
mail-key-unreadable = { $said }
