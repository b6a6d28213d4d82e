# Registeret over myndigheter og selskaper.
directory-unknown-authority = det finnes ikke noen myndighet «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch authorities list` viser alle
           *[unset] `widerspruch authorities list` viser alle
        }
directory-unknown-controller = det finnes ikke noen behandlingsansvarlig «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch controllers list` viser alle
           *[unset] `widerspruch controllers list` viser alle
        }
# Hvordan en myndighet tar imot klager.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] dokumentert
        [reported] oppgitt
        [general-knowledge] allmenn kunnskap
       *[user] din egen konfigurasjon
    }
directory-by-post = { $is ->
        [taken] blir tatt imot
       *[not-taken] blir ikke tatt imot
    }
directory-by-email = { $is ->
        [taken] blir tatt imot
        [qualified-signature] bare med kvalifisert elektronisk signatur
        [certified-mail] bare sertifisert e-post (PEC)
       *[not-taken] blir ikke tatt imot
    }
directory-by-form = { $is ->
        [taken] det finnes et
       *[not-taken] det finnes ikke noe
    }
directory-log-in = { $is ->
        [none] trengs ikke
        [possible] mulig, trengs ikke så vidt det er kjent
        [electronic-signature] skjemaet må signeres elektronisk
       *[needed] trengs (konto, elektronisk ID eller sertifikat)
    }
directory-signing = { $is ->
        [hand-or-electronic] for hånd eller elektronisk
        [electronic-or-hand-with-id] elektronisk, eller for hånd med kopi av legitimasjon
       *[not-needed] trengs ikke
    }
directory-requirement = { $is ->
        [copy-of-request] kopi av det som ble krevd av selskapet, og av svaret
        [company-asked-first] at selskapet er kontaktet først
        [month-waited] at det er ventet én måned på svaret
        [official-form] myndighetens eget skjema, ikke et fritt brev
        [request-to-find] opplysning om hvilken rettighet som er krenket, kravet om å få fastslått dette, og hvor lenge personen har visst om det
        [name-and-address] navn og postadresse
       *[signed-mandate] fullmakt underskrevet av personen, når noen andre klager
    }

# Hva som er usikkert ved en oppføring. Står etter et kolon.
directory-contradicted = nyere og eldre kilder sier imot hverandre om denne oppføringen
directory-one-source = denne oppføringen er kjent bare fra én kilde
directory-stale = sist sammenlignet med kildene { $day }, for mer enn { $days } dager siden
directory-doubts = { $doubt }; { $age }
directory-weak-address = adressen til «{ $name }» er ikke sikker: { $doubt }
    .help = slå den opp { $list ->
            [authorities] på nettstedet til myndigheten
           *[controllers] i selskapets egne kontaktopplysninger
        } før du poster brevet; din egen konfigurasjon kan rette den, og hva som er kjent, vises av `widerspruch { $list } show { $id }`
    .asked = slå den opp { $list ->
            [authorities] på nettstedet til myndigheten
           *[controllers] i selskapets egne kontaktopplysninger
        } før du poster brevet

# Hvilken myndighet som har ansvaret: hele setninger.
directory-no-residence = saksfilen sier ikke hvor personen som er representert, bor, og adressen til avsenderen sier ikke noe om det
    .help = legg til postal_code, city og country i [represented], eller oppgi myndigheten selv: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` finner den
directory-residence-uncertain = myndigheten for dette bostedet er ikke sikker: { $why }
    .help = { $ids_is ->
        [set] skriv selv den riktige: { $ids }
       *[unset] oppgi mottakeren med adresse, eller en myndighet fra `widerspruch authorities list`
    }
directory-country-needed = Landet for bostedet trengs, og i Tyskland også postnummeret.
directory-country-untold = Landet for bostedet trengs; postnummeret { $code } alene sier det ikke.
directory-read-as-german = Landet var ikke oppgitt, så postnummeret ble lest som et tysk. { $why }
directory-place-alone = { $city } er kjent som et sted i { $land }; det blir sikkert først med postnummeret.
directory-code-and-unknown-place = { $city } er ikke kjent som et sted med det tyske postnummeret { $code }; det blir sikkert med landet.
directory-code-of-other-place = Postnummeret { $code } og { $city } hører ikke sammen: de ligger på forskjellige steder.
directory-code-of-several-countries = { $code } er skrevet som postnummeret i flere land; skriv også landet, etter et komma.
directory-how-to-find = skriv et postnummer med sted, et sted, en tysk delstat eller et land, som `04109 Leipzig`, `Sachsen` eller `Norge`; `widerspruch authorities list` viser alle
directory-land-named = I { $land } fører denne myndigheten tilsyn med selskaper.
directory-named = Den heter slik: `{ $id }`.
directory-not-for-companies = Myndigheten `{ $id }` fører tilsyn med offentlige organer, ikke med selskaper.
directory-nothing-named = Ingenting er kjent under «{ $text }».{ $near_is ->
        [set] {" "}Mente du { $near }?
       *[unset] {" "}Små bygder og postbokser står ikke i listen.
    }
directory-place-abroad = { $city } er kjent som et sted i et annet land: { $country }. Det blir sikkert først med landet.
directory-place-in-several = Flere steder heter { $city }: { $places }. Postnummeret avgjør.
directory-several-named = Flere myndigheter heter «{ $text }».
directory-code-needed = Postnummeret for bostedet trengs: i Tyskland har hver delstat sin egen myndighet.
directory-code-in = Postnummeret { $code } ligger i { $land }.
directory-code-of-two = Postnummeret { $code } brukes i to delstater; { $place } ligger i { $land }.
directory-code-undecided = Postnummeret { $code } brukes i to delstater: i { $first } ({ $first_places }) og i { $second } ({ $second_places }). Stedet avgjør.
directory-austrian-place = Postnummeret { $code } er det tyske for { $place }, som hører til Østerrike: for den som bor der, er landet AT.
directory-code-elsewhere = Postnummeret { $code } ({ $country }) er postnummeret til { $place }, som ikke hører til landet: for den som bor der, er landet { $of }.
directory-no-delivery-code = Postnummeret { $code } hører så vidt det er kjent ikke til noe sted; numrene rundt ligger i { $laender }.
directory-not-five-digits = Et tysk postnummer har fem sifre, og det har ikke { $code }; i Tyskland har hver delstat sin egen myndighet.
directory-none-known = Det er ikke kjent noen tilsynsmyndighet for { $country } her.
directory-one-for-all = { $country }: én myndighet fører tilsyn med selskaper i hele landet.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Postnummeret { $odd_code } ser ikke ut som et postnummer fra { $country }.
       *[unset] {""}
    }
directory-several = { $country }: her er det kjent mer enn én myndighet.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Postnummeret { $odd_code } ser ikke ut som et postnummer fra { $country }.
       *[unset] {""}
    }

# Rettelser fra en bruker.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` står her for andre gang
    .help = sett feltene sammen i én tabell
directory-form-service = den behandlingsansvarlige `{ $id }` har ikke noen tjeneste `{ $name }`
    .help = { $near_is ->
        [set] mente du `{ $near }`?
       *[unset] tjenestene er { $known }
    }
directory-service-taken = tjenesten `{ $name }` hører allerede til den behandlingsansvarlige `{ $id }`
    .help = gi den en egen id, eller ta den ut av den andre oppføringen
directory-no-id = denne tabellen `{ $table }` har ingen id
    .help = skriv `id = "…"`: en kjent retter en oppføring, en ny legger til en
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table } med id `{ $id }` er ikke kjent, og en ny oppføring trenger også { $missing }
    .help = { $near_is ->
        [set] mente du `{ $near }`?
       *[unset] kjente id-er: { $known }
    }
directory-no-lead-authority = ingen myndighet har id `{ $id }`
    .help = { $near_is ->
        [set] mente du `{ $near }`?
       *[unset] skriv id-en til en kjent myndighet, eller legg den til som `[[authority]]`
    }
directory-nowhere = det mangler `street` eller `postbox`
directory-form-nowhere = det finnes et skjema, men `complaint_form_url` sier ikke hvor

# Hvorfor en verdi i en oppføring ikke kan leses.
directory-needs-source = med `certainty` trengs `source` og `checked`, dagen den ble kontrollert; uten `certainty` er det din egen opplysning
directory-no-file-types = det er ikke oppgitt noen filtype
directory-not-a-country = «{ $value }» er ikke en landkode med to bokstaver{ $near_is ->
        [set] , kanskje { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = «{ $value }» er ikke en dag i året; den skrives 12-25
directory-not-a-file-type = «{ $value }» er ikke en filtype; den skrives pdf
directory-not-a-language = «{ $value }» er ikke et språk; det skrives de eller pt-BR
directory-not-a-url = «{ $value }» er ikke en adresse som begynner med https://
directory-foreign-letters = «{ $value }» har bokstaver fra en annen skrift eller med tegn ({ $letters }), som kan se ut som andre
    .help = { $ascii_is ->
            [set] sammenlign med det eieren offentliggjør; er den riktig, skriv den slik: { $ascii }
           *[unset] skriv den på nytt med bokstaver i ASCII
        }
directory-none-competent = ingen myndighet er lenger kompetent for { $place }
directory-several-competent = flere myndigheter er kompetente for { $place }: { $ids }
directory-not-an-email = «{ $value }» er ikke en e-postadresse
directory-not-an-id = «{ $value }» er ikke en id: den har bare små bokstaver, sifre og bindestreker
directory-not-bytes = { $value } er ikke et antall byte; det skrives 1500000

# Fra en kommando.
directory-not-found = det er ikke mulig å si hvilken myndighet det er: { $why }
    .help = `widerspruch authorities list` viser alle; velg den for landet ditt eller den tyske delstaten
directory-not-certain = dette er ikke sikkert: { $why }
    .help = finn ut hvilket land eller hvilken tysk delstat bostedet ligger i
directory-unknown-country = «{ $text }» er ikke en landkode
    .help = { $code_is ->
        [set] mente du { $code } ({ $meant })?
       *[unset] skriv de to bokstavene etter ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = oppføringen for «{ $id }» er ikke sikker: { $doubt }
    .help = slå det opp før du stoler på den; din egen konfigurasjon kan rette den
directory-found = { $about ->
        [address] postadresse
        [email] e-postadresse
        [phone] telefon eller faks
        [page] nettside
        [form] skjema
        [filing] måten klager tas imot på
        [training] opplysninger om treningen
        [source] en kilde
        [holidays] helligdager
       *[law] gjeldende rett
    }: sjekket { $day }, { $result ->
        [gone] finnes ikke lenger
       *[changed] har endret seg
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = det brevet { $kind } bygger på, er ikke sikkert: { $doubt }
    .help = slå det opp før du poster brevet; `widerspruch templates show { $kind }` viser hva det bygger på
    .asked = slå det opp før du poster brevet
directory-added-holidays = slutten på en frist i { $place } flyttes av helligdager som ikke fulgte med programmet: { $added }
    .help = undersøk om disse dagene er helligdager der; dine egne står i konfigurasjonen din, en signert fil tas bort med `widerspruch data remove`
directory-weak-holidays = hvordan frister regnes i { $place }, er ikke sikkert: { $doubt }
    .help = slå opp om den siste dagen i fristen er en; din egen konfigurasjon kan legge til helligdager

# Hva en myndighet ikke tar imot ved et brev.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = brevet er skrevet på «{ $wording }», og myndigheten «{ $id }» tar imot klager på { $listed } ({ $evidence })
directory-works-in = brevet er skrevet på «{ $wording }»; myndigheten «{ $id }» arbeider på { $listed }, og det er ikke kjent om den tar imot andre språk
directory-choose-language = skriv `language` slik myndigheten oppgir det, hvis det finnes et slikt brev (`widerspruch templates list`); ellers få det oversatt, eller spør myndigheten først
directory-wants-copy = myndigheten «{ $id }» krever { $what }, og hendelse { $number } av { $day } oppgir ikke noe vedlegg ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = legg den til som [[enclosure]] med tittel og fil, og skriv nummeret i hendelsen: enclosure = 1
directory-wants-form = myndigheten «{ $id }» krever { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = fyll ut skjemaet ({ $at_is ->
        [set] { $at }
       *[unset] på nettstedet til myndigheten
    }) og legg ved dette brevet som beskrivelse av det som har skjedd

# Helligdager fra en bruker.
directory-holiday-place = `{ $place }` er ikke et sted med en kalender
    .help = skriv et land som "IE", eller en del som "DE-BY", "GB-SCT" eller "CH-GE" (ISO 3166)
directory-holiday-unread = denne helligdagen kan ikke leses: { $why }
    .help = skriv dagen som on = "12-25", easter = -2, eller dates = [2027-05-07]
directory-text = oppføringen for mottakeren { $why }
    .help = rett oppføringen i konfigurasjonen din
