# Het register van autoriteiten en bedrijven.
directory-unknown-authority = er is geen autoriteit “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch authorities list` toont ze allemaal
           *[unset] `widerspruch authorities list` toont ze allemaal
        }
directory-unknown-controller = er is geen verwerkingsverantwoordelijke “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch controllers list` toont ze allemaal
           *[unset] `widerspruch controllers list` toont ze allemaal
        }
# Hoe een autoriteit klachten aanneemt.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] aangetoond
        [reported] gemeld
        [general-knowledge] algemene kennis
       *[user] uw eigen configuratie
    }
directory-by-post = { $is ->
        [taken] wordt aangenomen
       *[not-taken] wordt niet aangenomen
    }
directory-by-email = { $is ->
        [taken] wordt aangenomen
        [qualified-signature] alleen met een gekwalificeerde elektronische handtekening
        [certified-mail] alleen gecertificeerde e-mail (PEC)
       *[not-taken] wordt niet aangenomen
    }
directory-by-form = { $is ->
        [taken] er is er een
       *[not-taken] er is er geen
    }
directory-log-in = { $is ->
        [none] niet nodig
        [possible] mogelijk, voor zover bekend niet nodig
        [electronic-signature] het formulier moet elektronisch worden ondertekend
       *[needed] nodig (account, elektronische identiteit of certificaat)
    }
directory-signing = { $is ->
        [hand-or-electronic] met de hand of elektronisch
        [electronic-or-hand-with-id] elektronisch, of met de hand met een kopie van een identiteitsbewijs
       *[not-needed] niet nodig
    }
directory-requirement = { $is ->
        [copy-of-request] een kopie van wat aan het bedrijf is gevraagd, en van het antwoord
        [company-asked-first] dat het bedrijf eerst is benaderd
        [month-waited] dat een maand op het antwoord is gewacht
        [official-form] het eigen formulier van de autoriteit, geen vrije brief
        [request-to-find] het geschonden recht, het verzoek om de schending vast te stellen, en sinds wanneer de persoon daarvan weet
        [name-and-address] naam en postadres
       *[signed-mandate] een door de persoon ondertekende volmacht, als iemand anders de klacht indient
    }

# Wat er onzeker is aan een vermelding. Staat na een dubbele punt.
directory-contradicted = nieuwere en oudere bronnen spreken elkaar over deze vermelding tegen
directory-one-source = deze vermelding is maar uit één bron bekend
directory-stale = voor het laatst met de bronnen vergeleken op { $day }, meer dan { $days } dagen geleden
directory-doubts = { $doubt }; { $age }
directory-weak-address = het adres van “{ $name }” is niet zeker: { $doubt }
    .help = zoek het { $list ->
            [authorities] op de website van de autoriteit
           *[controllers] in het colofon of het privacybeleid van de onderneming
        } op voordat u de brief op de post doet; uw configuratie kan het verbeteren, en wat bekend is toont `widerspruch { $list } show { $id }`
    .asked = zoek het { $list ->
            [authorities] op de website van de autoriteit
           *[controllers] in het colofon of het privacybeleid van de onderneming
        } op voordat u de brief op de post doet

# Welke autoriteit bevoegd is: hele zinnen.
directory-no-residence = de zaak zegt niet waar de vertegenwoordigde persoon woont, en het adres van de afzender zegt daar niets over
    .help = voeg postal_code, city en country toe in [represented], of noem de autoriteit zelf: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` vindt die
directory-residence-uncertain = de autoriteit voor deze woonplaats is niet zeker: { $why }
    .help = { $ids_is ->
        [set] schrijf zelf de juiste: { $ids }
       *[unset] noem de ontvanger met adres, of een autoriteit uit `widerspruch authorities list`
    }
directory-country-needed = Het land van de woonplaats is nodig, en in Duitsland ook de postcode.
directory-country-untold = Het land van de woonplaats is nodig; de postcode { $code } alleen verraadt het niet.
directory-read-as-german = Het land was niet opgegeven, dus is de postcode als een Duitse gelezen. { $why }
directory-place-alone = { $city } is bekend als plaats in { $land }; zeker is het pas met de postcode.
directory-code-and-unknown-place = { $city } is niet bekend als plaats met de Duitse postcode { $code }; met het land wordt het zeker.
directory-code-of-other-place = De postcode { $code } en { $city } horen niet bij elkaar: ze liggen in verschillende plaatsen.
directory-code-of-several-countries = { $code } is geschreven als een postcode van verschillende landen; typ ook het land, na een komma.
directory-how-to-find = typ een postcode met de plaats, een plaats, een Duitse deelstaat of een land, zoals `04109 Leipzig`, `Sachsen` of `Nederland`; `widerspruch authorities list` toont ze allemaal
directory-land-named = In { $land } houdt deze autoriteit toezicht op bedrijven.
directory-named = Die heet zo: `{ $id }`.
directory-not-for-companies = De autoriteit `{ $id }` houdt toezicht op overheidsinstanties, niet op bedrijven.
directory-nothing-named = Onder “{ $text }” is niets bekend.{ $near_is ->
        [set] {" "}Bedoelt u { $near }?
       *[unset] {" "}Kleine dorpen en postbussen staan niet in de lijst.
    }
directory-place-abroad = { $city } is bekend als plaats in een ander land: { $country }. Zeker is het pas met het land.
directory-place-in-several = Er zijn meer plaatsen die { $city } heten: { $places }. De postcode beslist.
directory-several-named = Er zijn meer autoriteiten die “{ $text }” heten.
directory-code-needed = De postcode van de woonplaats is nodig: in Duitsland heeft elke deelstaat een eigen autoriteit.
directory-code-in = De postcode { $code } ligt in { $land }.
directory-code-of-two = De postcode { $code } geldt in twee deelstaten; { $place } ligt in { $land }.
directory-code-undecided = De postcode { $code } geldt in twee deelstaten: in { $first } ({ $first_places }) en in { $second } ({ $second_places }). De plaats beslist.
directory-austrian-place = De postcode { $code } is de Duitse van { $place }, dat bij Oostenrijk hoort: voor wie daar woont, is het land AT.
directory-code-elsewhere = De postcode { $code } ({ $country }) is die van { $place }, dat niet bij dat land hoort: voor wie daar woont, is het land { $of }.
directory-no-delivery-code = De postcode { $code } hoort, voor zover bekend, bij geen plaats; de postcodes eromheen liggen in { $laender }.
directory-not-five-digits = Een Duitse postcode heeft vijf cijfers, en { $code } niet; in Duitsland heeft elke deelstaat een eigen autoriteit.
directory-none-known = Voor { $country } is hier geen toezichthoudende autoriteit bekend.
directory-one-for-all = { $country }: één autoriteit houdt toezicht op bedrijven in het hele land.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}De postcode { $odd_code } lijkt niet op een postcode van { $country }.
       *[unset] {""}
    }
directory-several = { $country }: hier is meer dan één autoriteit bekend.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}De postcode { $odd_code } lijkt niet op een postcode van { $country }.
       *[unset] {""}
    }

# Verbeteringen van een gebruiker.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` staat hier voor de tweede keer
    .help = zet de velden bij elkaar in één tabel
directory-form-service = de verwerkingsverantwoordelijke `{ $id }` heeft geen dienst `{ $name }`
    .help = { $near_is ->
        [set] bedoelt u `{ $near }`?
       *[unset] de diensten zijn { $known }
    }
directory-service-taken = de dienst `{ $name }` hoort al bij de verwerkingsverantwoordelijke `{ $id }`
    .help = geef de dienst een eigen id, of haal die uit de andere vermelding
directory-no-id = deze tabel `{ $table }` heeft geen id
    .help = schrijf `id = "…"`: een bekende verbetert een vermelding, een nieuwe voegt er een toe
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table } met de id `{ $id }` is niet bekend, en voor een nieuwe vermelding ontbreekt nog { $missing }
    .help = { $near_is ->
        [set] bedoelt u `{ $near }`?
       *[unset] bekende id’s: { $known }
    }
directory-no-lead-authority = er is geen autoriteit met de id `{ $id }`
    .help = { $near_is ->
        [set] bedoelt u `{ $near }`?
       *[unset] schrijf de id van een bekende autoriteit, of voeg die toe als `[[authority]]`
    }
directory-nowhere = `street` of `postbox` ontbreekt
directory-form-nowhere = er is een formulier, maar `complaint_form_url` zegt niet waar

# Waarom een waarde van een vermelding niet te lezen is.
directory-needs-source = bij `certainty` horen `source` en `checked`, de dag van de controle; zonder `certainty` is het uw eigen opgave
directory-no-file-types = er is geen bestandstype genoemd
directory-not-a-country = “{ $value }” is geen landcode van twee letters{ $near_is ->
        [set] , misschien { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = “{ $value }” is geen dag van het jaar; die schrijft u als 12-25
directory-not-a-file-type = “{ $value }” is geen bestandstype; dat schrijft u als pdf
directory-not-a-language = “{ $value }” is geen taal; die schrijft u als de of pt-BR
directory-not-a-url = “{ $value }” is geen adres dat met https:// begint
directory-foreign-letters = “{ $value }” heeft letters van een ander schrift of met tekens ({ $letters }), die op andere kunnen lijken
    .help = { $ascii_is ->
            [set] vergelijk het met wat de eigenaar publiceert; klopt het, schrijf het dan zo: { $ascii }
           *[unset] typ het opnieuw, met letters uit ASCII
        }
directory-none-competent = voor { $place } is geen autoriteit meer bevoegd
directory-several-competent = voor { $place } zijn meerdere autoriteiten bevoegd: { $ids }
directory-not-an-email = “{ $value }” is geen e-mailadres
directory-not-an-id = “{ $value }” is geen id: die bestaat alleen uit kleine letters, cijfers en koppeltekens
directory-not-bytes = { $value } is geen aantal bytes; dat schrijft u als 1500000

# Van een opdracht.
directory-not-found = de autoriteit is niet te bepalen: { $why }
    .help = `widerspruch authorities list` toont ze allemaal; kies die van uw land of uw Duitse deelstaat
directory-not-certain = dit is niet zeker: { $why }
    .help = stel vast in welk land of welke Duitse deelstaat de woonplaats ligt
directory-unknown-country = “{ $text }” is geen landcode
    .help = { $code_is ->
        [set] bedoelt u { $code } ({ $meant })?
       *[unset] schrijf de twee letters volgens ISO 3166-1: DE, AT, IE …
    }
directory-weak-record = de vermelding van “{ $id }” is niet zeker: { $doubt }
    .help = zoek het na voordat u erop vertrouwt; uw configuratie kan het verbeteren
directory-found = { $about ->
        [address] postadres
        [email] e-mailadres
        [phone] telefoon of fax
        [page] webpagina
        [form] formulier
        [filing] weg van de klacht
        [training] opgave over de training
        [source] een bron
        [holidays] feestdagen
       *[law] toepasselijk recht
    }: volgens controle op { $day } { $result ->
        [gone] niet meer aanwezig
       *[changed] gewijzigd
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = waarop de brief { $kind } berust, is niet zeker: { $doubt }
    .help = zoek het na voordat u de brief verstuurt; `widerspruch templates show { $kind }` toont waarop hij berust
    .asked = zoek het na voordat u de brief verstuurt
directory-added-holidays = het einde van een termijn in { $place } wordt verschoven door feestdagen die niet met dit programma kwamen: { $added }
    .help = kijk na of die dagen daar feestdagen zijn; die van uzelf staan in uw configuratie, een ondertekend bestand haalt `widerspruch data remove` weg
directory-weak-holidays = hoe termijnen in { $place } worden geteld, is niet zeker: { $doubt }
    .help = zoek na of de laatste dag van de termijn er een is; uw configuratie kan feestdagen toevoegen

# Wat een autoriteit van een brief niet aanneemt.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = de brief is geschreven in “{ $wording }”, en de autoriteit “{ $id }” neemt klachten aan in { $listed } ({ $evidence })
directory-works-in = de brief is geschreven in “{ $wording }”; de autoriteit “{ $id }” werkt in { $listed }, en of zij andere talen aanneemt, is niet bekend
directory-choose-language = schrijf `language` zoals de autoriteit het noemt, als er zo’n brief is (`widerspruch templates list`); laat de brief anders vertalen, of vraag het eerst de autoriteit
directory-wants-copy = de autoriteit “{ $id }” verlangt { $what }, en gebeurtenis { $number } van { $day } noemt geen bijlage ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = voeg het toe als [[enclosure]] met titel en bestand, en schrijf het nummer ervan in de gebeurtenis: enclosure = 1
directory-wants-form = de autoriteit “{ $id }” verlangt { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = vul het formulier in ({ $at_is ->
        [set] { $at }
       *[unset] op de website van de autoriteit
    }) en voeg deze brief eraan toe als weergave van de feiten

# Feestdagen van een gebruiker.
directory-holiday-place = `{ $place }` is geen plaats met een kalender
    .help = schrijf een land zoals "IE", of een deel zoals "DE-BY", "GB-SCT" of "CH-GE" (ISO 3166)
directory-holiday-unread = deze feestdag is niet te lezen: { $why }
    .help = schrijf de dag als on = "12-25", easter = -2, of dates = [2027-05-07]
directory-text = de vermelding van de ontvanger { $why }
    .help = verbeter de vermelding in uw configuratie
