# Saken: saksfilen og det den sier.
case-account-of-another = brevet gjelder «{ $id }», men kontoen er hos { $service }, som «{ $other }» er ansvarlig for
    .help = ta ut kontoen, og skriv et eget brev om «{ $other }»
case-account-of-nobody = det er oppgitt kontoer for en person uten konto
    .help = ta ut seksjonene [[account]], eller skriv account_holder = true
case-add-field = legg til `{ $field } = …` { $place }
case-add-recipient = legg til `controller = "{ $example }"`, eller `authority = "auto"`, eller `name` med en adresse, i [recipient]
case-add-section = legg til en seksjon [{ $field }]
case-add-street = legg til `street = …` eller `lines = ["…"]` { $place }
case-answer-by-past = det blir bedt om svar innen { $day }, men brevet er datert { $date }
    .help = skriv en senere dag, eller ta bort `answer_by`; da blir det to uker
case-answer-not-due = den behandlingsansvarlige har til og med { $until } på seg til å svare: { $why }
    .help = { $months ->
            [1] et brev som sier at svaret er forsinket, kan dateres fra { $from } (én måned fra { $since }, personvernforordningen artikkel 12 nr. 3, forordning 1182/71)
           *[other] et brev som sier at svaret er forsinket, kan dateres fra { $from } (tre måneder fra { $since }, personvernforordningen artikkel 12 nr. 3, forordning 1182/71)
        }
case-bad-date = `{ $name }` er «{ $text }»; det er ikke en dag i kalenderen skrevet som ÅÅÅÅ-MM-DD
    .help = skriv { $field } = { $meant }: år, måned, dag, uten klokkeslett; dagen må finnes i den måneden
case-basis-of-others = bare for en voksen kan det oppgis vergemål eller fremtidsfullmakt
    .help = ta bort `basis`; fullmakten fra en klient og foreldreansvaret står allerede i `relation`
case-birth-year-of-adult = det er oppgitt fødselsår for en voksen
    .help = ta det bort: et brev har ikke flere opplysninger enn det trenger; det hører bare til relation = "child"
case-caution = { $caution }
    .help = la en advokat eller en rådgivningsorganisasjon lese brevet før du sender det
case-cell-late-hour = `{ $name }` er «{ $text }», en sen time i verdenstid: der { $day }, i det meste av Europa { $next }
    .help = skriv bare dagen: { $day } eller { $next }
case-cell-no-day = `{ $name }` er «{ $text }»; det er ikke en dag i kalenderen
    .help = { $usual_is ->
            [set] regneark teller dager slik: det er { $usual }, eller { $other } når det telles fra 1904; formater kolonnen som dato, eller skriv dagen
           *[unset] skriv dagen som 2026-11-22 eller 22.11.2026, eller formater kolonnen som dato
        }
case-cell-two-days = `{ $name }` er «{ $text }»; det kan være { $day } eller { $other }
    .help = skriv { $day } eller { $other }; i et regneark formaterer du kolonnen som dato i stedet for tekst
case-cell-weekday = `{ $name }` er «{ $text }», men { $day } er en annen ukedag
    .help = rett datoen, eller ta bort ukedagen
case-char-broken = et tegn som gikk tapt underveis ({ $number }); skriv det på nytt
case-char-control = et styretegn ({ $number })
case-char-invisible = et usynlig tegn ({ $number })
case-char-line-break = et linjeskift ({ $number })
case-char-tab = en tabulator ({ $number })
case-char-turning = et tegn som snur skriveretningen ({ $number })
case-choose-status = velg den statusen som passer: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded eller answered
case-choose-status-no-start = velg den statusen som passer: objected, ignored, refused, extended, id-demanded eller answered
case-code-of-no-place = { $last_is ->
        [set] det er ikke kjent noe sted med postnummer { $code }; { $city } har { $first } til { $last }
       *[unset] det er ikke kjent noe sted med postnummer { $code }; { $city } har { $first }
    }
    .help = rett den av de to opplysningene som er gal
case-code-of-other-place = { $last_is ->
        [set] { $code } er et postnummer i { $place }; { $city } har { $first } til { $last }
       *[unset] { $code } er et postnummer i { $place }; { $city } har { $first }
    }
    .help = { $by_code_is ->
            [set] rett det som er galt: etter postnummeret er det { $by_code }, etter stedet { $by_place }; postnummeret avgjør hvilken myndighet det blir
           *[unset] rett den av de to opplysningene som er gal
        }
case-control-character = `{ $name }` { $why }
    .help = slett det usynlige tegnet; det følger ofte med når tekst blir kopiert
case-controller-not-known = Om { $name } er ansvarlig for dem som bor der, er ikke kjent her
case-dated-in-future = brevet er datert { $day }, og i dag er det { $today }
    .help = ta bort `date`; da får brevet datoen for dagen det blir laget
case-email = «{ $text }» er ikke en e-postadresse
case-empty = filen er tom
    .help = begynn med `widerspruch example`, eller la `widerspruch new` stille deg spørsmålene
case-empty-command = `password_command` er tom
    .help = skriv programmet og argumentene: ["pass", "show", "seal"]
case-empty-file = «{ $name }» er tom
    .help = begynn med `widerspruch example`, eller la `widerspruch new` stille deg spørsmålene
case-empty-lines = `lines` er tom
    .help = skriv linjene, eller `street` i stedet
case-empty-text = `{ $name }` { $why }
    .help = skriv noe, eller ta bort feltet
case-event-before-gdpr = hendelse { $number } er datert { $day }; personvernforordningen gjelder fra { $applies }
    .help = rett årstallet
case-answer-before-request = hendelse { $number } ({ $what }) er datert { $day }, men før den skjedde ingenting den kan følge på: den første «{ $asked }» er datert { $first }
    .help = kontroller dag og år for begge hendelsene, eller skriv ned hva som skjedde før
case-event-in-future = hendelse { $number } er datert { $day }, etter datoen i brevet, { $date }
    .help = rett hendelsen, eller `date` i brevet
case-facts-not-known = brevet «{ $kind }» trenger noe som registeret ikke vet om «{ $id }»: hvilke opplysninger KI blir trent med der
    .help = vet du det, skriver du det i din egen konfigurasjon: `kinds` i [controller.training]; eller skriv en egen mal og oppgi den med --templates MAPPE
case-facts-of-others = brevet «{ $kind }» sier noe som bare gjelder { $fitting }, og kan ikke brukes for «{ $id }»
    .help = skriv en egen mal for denne behandlingsansvarlige, og oppgi den med --templates MAPPE
case-first-objection = statusen er «{ $status }», men den første protesten er datert { $day }; treningen begynte { $began }
    .help = skriv status = "{ $fitting }", eller rett datoen for hendelsen
case-form-too-long = teksten til nettskjemaet har { $count } tegn, { $over } flere enn de { $most } som sikkert får plass
    .help = velg færre av `matter.grounds`, eller oppgi færre kontoer og hendelser: { $over } tegn må bort; ingenting blir kuttet for deg
    .asked = velg færre grunner, eller oppgi færre kontoer: { $over } tegn må bort; ingenting blir kuttet for deg
case-form-too-long-own = teksten til nettskjemaet har { $count } tegn, { $over } flere enn de { $most } som sikkert får plass
    .help = forkort `matter.own_grounds` med { $over } tegn, eller velg færre av `matter.grounds`; ingenting blir kuttet for deg
    .asked = forkort de egne ordene med { $over } tegn, eller velg færre grunner; ingenting blir kuttet for deg
case-goes-to-authority = et brev «{ $kind }» går til en myndighet, ikke til en behandlingsansvarlig
    .help = skriv authority = "auto" i [recipient], og controller = "{ $id }" i [matter]
case-goes-to-controller = et brev «{ $kind }» går til en behandlingsansvarlig, ikke til en myndighet
    .help = skriv controller = "{ $id }" i [recipient]
case-goes-to-representative = et brev «{ $kind }» går til den som får fullmakten
    .help = skriv name, street, postal_code, city og country for rådgivningsorganisasjonen i [recipient], og controller = "{ $id }" i [matter]
case-ground-needs-account = grunnen «{ $id }» gjelder egne innlegg, men personen har ingen konto
    .help = velg en annen grunn, eller skriv `own_grounds`
    .asked = velg andre grunner, eller endre kontoene
case-ground-of-others = grunnen «{ $id }» passer ikke for personen det gjelder (relation: { $role })
    .help = velg en annen grunn, eller skriv `own_grounds`
    .asked = velg andre grunner, eller skriv selv under «Egne ord»
case-image-not-used = bildet blir ikke brukt, fordi `signature.kind` er «{ $kind }»
    .help = skriv kind = "image" for å få det med
case-in-section = i [{ $section }]
case-is-archive = «{ $name }» er et regneark, et dokument fra et kontorprogram eller et annet arkiv, ikke en tekst
    .help = en tabell hører til `widerspruch batch`; her trengs tekstfilen (.toml eller .json) for én sak
case-is-formatted = «{ $name }» er et formatert dokument, ikke ren tekst
    .help = lagre det på nytt som ren tekst i UTF-8
case-is-old-office = «{ $name }» er et dokument fra et eldre kontorprogram, ikke en tekst
    .help = en tabell hører til `widerspruch batch`; her trengs tekstfilen (.toml eller .json) for én sak
case-is-pdf = «{ $name }» er en PDF, ikke en tekst
    .help = oppgi tekstfilen (.toml eller .json) som brevet lages av
case-is-picture = «{ $name }» er et bilde, ikke en tekst
    .help = oppgi tekstfilen (.toml eller .json) som brevet lages av
case-is-utf16 = «{ $name }» er skrevet i UTF-16
    .help = lagre filen på nytt som UTF-8; noen programmer kaller UTF-16 «Unicode»
case-joint-custody = det er oppgitt felles foreldreansvar for en voksen
    .help = det hører bare til relation = "child"
case-kind-boolean = true eller false
case-kind-date = en dato
case-kind-list = en liste
case-kind-null = null
case-kind-number = et tall
case-kind-table = en tabell
case-kind-text = en tekst
case-language-default = det finnes ikke noe brev på mottakerens språk eller språket i avsenderens land; det blir skrevet på engelsk
    .help = skriv selv `language`, for eksempel language = "nb"
case-copy-language-same = brevet er allerede på språket «{ $tag }»; ingen versjon blir lagt til
    .help = skriv et annet språk for versjonen, eller ta bort `copy_language`
case-language-tag = «{ $tag }» er ikke en språkkode
    .help = skriv en kode etter BCP 47, for eksempel de, en eller fr
case-law-not-known = Hvilken lov som gjelder der, er ikke kjent her.
case-law-of-country = et brev «{ $kind }» bygger på loven i { $countries }, og den registrerte bor her: { $country }
    .help = velg en protest eller en klage, som bygger på personvernforordningen; eller la en advokat skrive et brev etter loven i ditt land
case-letter-before-gdpr = brevet er datert { $day }; personvernforordningen gjelder fra { $applies }
    .help = rett årstallet
case-letters-answered = reply-to-answer eller complaint
case-letters-extended = reminder eller complaint, når den lengre fristen er ute
case-letters-id-demanded = reply-to-id-demand eller complaint
case-letters-ignored = reminder eller complaint
case-letters-objected = objection, access eller erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal eller complaint
case-line-break = `{ $name }` { $why }
    .help = skriv det på én linje; en adresse med flere linjer skal stå i lines = ["…", "…"]
case-longer-period-ended = et svar avslutter den lengre fristen: velg refused, eller ignored for det som er krevd siden, eller rett hendelsene
case-may-be-of-age = den som er født i { $year }, kan allerede være myndig { $date }
    .help = den som er 18 år, skriver selv, eller skriv med fullmakt: relation = "client"
    .asked = er barnet allerede 18 år, skriver det selv: endre hvem du skriver for
case-missing-controller = `matter.controller` mangler: selskapet brevet gjelder
    .help = legg til `controller = "{ $example }"` i [matter]
case-missing-field = `{ $name }` mangler
case-name-without-letter = `{ $field }` er «{ $text }» og har ingen bokstav
    .help = skriv navnet slik det skal stå i brevet
case-needs-account = et brev «{ $kind }» må ha minst én [[account]]
    .help = legg til en [[account]] med service og url
case-needs-complaint = et brev «{ $kind }» må ha en hendelse «complained»
    .help = legg til en [[event]] med what = "complained", datoen for klagen og måten (channel)
case-needs-enclosure = et brev «{ $kind }» må ha minst én [[enclosure]]
    .help = legg til en [[enclosure]] med en tittel
case-needs-event = et brev «{ $kind }» må ha minst én [[event]]
    .help = legg til en [[event]] for alt som har skjedd: date, what, channel
case-needs-news = et brev «{ $kind }» må ha noe nytt siden klagen
    .help = legg til en [[event]] for det som skjedde etter hendelsen «complained», eller skriv `own_grounds`
case-needs-output = et brev «{ $kind }» må ha minst én [[output]]
    .help = legg til en [[output]] for alt KI-en har sagt: date, prompt, text, og correct der det er feil
case-needs-own-grounds = et brev «{ $kind }» må ha `own_grounds`
    .help = skriv fakta i saken med egne ord i [matter]: own_grounds = "…"
case-needs-qualified-entity = et brev «{ $kind }» må ha en godkjent organisasjon som avsender
    .help = bare en organisasjon på en slik liste kan sende det: skriv organisation = "…" og qualified_entity = {"{"} list = "…", number = "…" {"}"} i [sender]
case-needs-request = et brev «{ $kind }» må ha en hendelse som sier hva som ble krevd av den behandlingsansvarlige
    .help = legg til en [[event]] med what = "objected" eller "requested-access", datoen og måten (channel)
case-news-not-due = myndigheten har til og med { $until } på seg til å skrive hvordan det går med klagen: { $why }
    .help = { $months ->
            [1] et brev som sier at svaret er forsinket, kan dateres fra { $from } (én måned fra { $since }, personvernforordningen artikkel 78 nr. 2, forordning 1182/71)
           *[other] et brev som sier at svaret er forsinket, kan dateres fra { $from } (tre måneder fra { $since }, personvernforordningen artikkel 78 nr. 2, forordning 1182/71)
        }
case-no-account = det er ikke oppgitt noen konto; mottakeren kan spørre hvilken konto som er ment
    .help = legg til en [[account]] med service og url, eller skriv account_holder = false i [matter]
    .asked = si hos hvilke tjenester det er en; eller velg at det ikke er noen
case-no-account-with-posts = grunnen «{ $id }» gjelder innlegg, men kontoene som er oppgitt, er bare for chatter
    .help = velg en annen grunn, skriv `own_grounds`, eller legg til kontoen innleggene står på
    .asked = velg andre grunner, eller endre kontoene
case-no-child = den som er født i { $year }, er ikke et barn { $date }
    .help = rett året, eller skriv relation = "ward" eller "client" for en voksen
    .asked = rett året; er personen voksen, endrer du hvem du skriver for
case-no-evidence = det er ikke lagt ved noe som viser hva som skjedde; tilsynsmyndigheten har bare ditt ord
    .help = legg til en [[enclosure]] for hvert brev og hver bekreftelse som finnes, og enclosure = 1 i [[event]] for det; finnes det ingen, lar du det stå slik
    .asked = har du et brev eller en bekreftelse, velger du det under «Dokumenter»; har du ingen, lar du det stå slik
case-no-event-says = statusen er «{ $status }», men ingen hendelse sier «{ $what }»
    .help = legg til en [[event]] med datoen da den behandlingsansvarlige skrev det
case-no-form = brevet «{ $kind }» har ikke noen tekst til et nettskjema
    .help = en slik finnes for { $letters }; --text viser hele brevet
case-no-glyph = ingen skrift kan tegne { $characters } i `{ $field }`
    .help = skriv det med andre tegn, eller oppgi i konfigurasjonen en skrift som har dem: [fonts] add = ["fil.ttf"]
case-no-ground = det er ikke oppgitt noen grunn; personvernforordningen artikkel 21 nr. 1 krever grunner fra personens særlige situasjon, så det står en generell
    .help = velg noen som stemmer: `widerspruch templates show { $kind }` viser dem; eller skriv `own_grounds`
    .asked = velg noen som stemmer under «Grunner»; eller skriv selv under «Egne ord»
case-no-json = skrivemåten er feil her (JSON, på engelsk: { $why })
    .help = navn og tekster står i doble anførselstegn, felt skilles med komma, etter det siste står det ikke noe
case-no-objection-yet = det er ikke sendt noen protest ennå; fra { $from } må det først være sendt et krav før en slik klage (forordning (EU) 2025/2518 artikkel 4 nr. 3)
    .help = send en protest først (kind = "objection"), og klag når den er avslått eller ikke besvart; er det protestert, legger du det til som [[event]]
    .asked = en protest kommer da før klagen; er det protestert, endrer du svaret om det
case-no-request = brevet krever ingenting
    .help = oppgi et krav, eller ta bort `requests`; da kommer alle som passer, med
case-no-request-yet = ingen hendelse sier hva som ble krevd og når; fra { $from } må det først være sendt et krav før en slik klage (forordning (EU) 2025/2518 artikkel 4 nr. 3)
    .help = send en protest først (kind = "objection"), og klag når den er avslått eller ikke besvart; er det protestert, legger du det til som [[event]]
    .asked = en protest kommer da før klagen; er det protestert, endrer du svaret om det
case-no-service-with-posts = grunnen «{ $id }» gjelder innlegg, men tjenestene til denne behandlingsansvarlige har ingen
    .help = velg en annen grunn, skriv `own_grounds`, eller legg til kontoen innleggene står på
    .asked = velg andre grunner, eller endre kontoene
case-no-such-enclosure = { $count ->
        [0] `{ $field }` viser til vedlegg { $number }, men det finnes ingen
        [one] `{ $field }` viser til vedlegg { $number }, men det finnes bare ett
       *[other] `{ $field }` viser til vedlegg { $number }, men det finnes bare { $count }
    }
    .help = legg til en [[enclosure]] med en tittel, eller rett nummeret
case-no-toml = skrivemåten er feil her (TOML, på engelsk: { $why })
case-not-born = { $year } er etter dagen for brevet, { $date }
    .help = rett fødselsåret
case-not-printed = et brev «{ $kind }» tar ikke med `{ $field }`
    .help = ta det bort, eller velg brevet der det står: `widerspruch templates list`
case-not-silence = et svar er ikke taushet: velg refused, extended, id-demanded eller answered, eller rett hendelsene
case-not-utf8 = «{ $name }» er ikke skrevet i UTF-8
    .help = lagre filen på nytt som UTF-8; på stedet som er vist, står en bokstav i en annen tegnkoding
case-nothing-asked = statusen er «{ $status }», men ingen hendelse sier hva som ble krevd og når
    .help = legg til en [[event]] med what = "objected", datoen og måten (channel)
case-objection-without-date = brevet kan ikke si når protesten ble sendt
    .help = legg til en [[event]] med what = "objected", datoen og måten (channel)
    .asked = finner du dagen, skriver du den under «Protest sendt»
case-of-case = i saksfilen
case-of-centre = i filen til rådgivningsorganisasjonen
case-of-configuration = i konfigurasjonen
case-of-claims = i en claims.toml
case-of-directory = i en oppføring
case-of-facts = i en fil med fakta
case-of-language = i filene til et språk
case-of-manifest = i beskrivelsen av en mal
case-output-in-future = KI-svar { $number } er datert { $day }, etter datoen i brevet, { $date }
    .help = rett dagen for KI-svaret, eller `date` i brevet
case-password = `{ $name }`: et passord hører ikke hjemme i en fil som blir kopiert og vist
    .help = slett det, og endre passordet hvis andre kan lese filen; skriv password_command = ["pass", "show", "x"] eller password_file = "…" (en fil bare du kan lese)
case-password-in-case = et passord kan ikke stå i en saksfil
    .help = slett det, og endre det hvis andre leser filen; skriv password_command = ["…"] eller password_file = "…"
case-person-outside-eea = personen bor utenfor Det europeiske økonomiske samarbeidsområdet ({ $country }), og brevet bygger på Unionens personvernforordning. { $law } { $who }
    .help = spør noen som kjenner loven i det landet ({ $country }), og les selskapets personvernerklæring for det, før du stoler på dette brevet
case-picture-broken = bildet «{ $name }» er ødelagt: { $why }
    .help = åpne det i et bildeprogram og lagre det på nytt
case-picture-cut-off = bildet «{ $name }» er ufullstendig: slutten mangler
    .help = lagre det på nytt, eller få det sendt på nytt
case-picture-drawing = bildet «{ $name }» { $why }
    .help = gjør tekst og effekter om til baner i tegneprogrammet, eller lagre bildet som PNG med 1400 piksler i bredden
case-picture-empty = bildet «{ $name }» har ingen piksler
    .help = bruk en PNG (helst med gjennomsiktig bakgrunn), en JPEG eller en SVG-tegning
case-picture-blank = bildet «{ $name }» viser ingen underskrift: det er tomt eller har bare prikker
    .help = skriv under med mørk penn på hvitt papir og ta bilde av det; eller skriv under på det utskrevne brevet
case-picture-folder = bildet «{ $name }» er en mappe
    .help = bruk en PNG (helst med gjennomsiktig bakgrunn), en JPEG eller en SVG-tegning
case-picture-format = bildet «{ $name }» er verken PNG, JPEG eller SVG
    .help = bruk en PNG (helst med gjennomsiktig bakgrunn), en JPEG eller en SVG-tegning
case-picture-large-drawing = bildet «{ $name }» er større enn 1 MiB
    .help = ta ut det som ikke synes, eller lagre det som PNG med 1400 piksler i bredden
case-picture-too-deep = bildet «{ $name }» har { $width } × { $height } piksler av en type som krever for mye minne
    .help = skann med 300 dpi og beskjær til underskriften; 1500 piksler i bredden er mer enn nok
case-picture-too-many-pixels = bildet «{ $name }» har { $width } × { $height } piksler, mer enn 40 millioner
    .help = skann med 300 dpi og beskjær til underskriften; 1500 piksler i bredden er mer enn nok
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` er «{ $text }»; det ser ut som en eksempeltekst som skal fylles ut
    .help = skriv det som hører hjemme der, eller ta det bort: det blir trykt slik det står
case-placeholder-part = en del av `{ $field }` er «{ $text }»; det ser ut som en eksempeltekst som skal fylles ut
    .help = skriv det som hører hjemme der, eller ta det bort: det blir trykt slik det står
case-postal-code = «{ $code }» er ikke et postnummer i: { $country }
    .help = { $example_is ->
            [set] postnumre der ser ut som { $example }; kontroller postnummeret og landet
           *[unset] kontroller postnummeret og landet
        }
case-postal-code-of-other = «{ $code }» er ikke et postnummer i: { $country }
    .help = slik skrives det i et annet land ({ $other }): hvis det er ment, skriv country = "{ $word }"
case-postal-code-signs = «{ $code }» er ikke et postnummer i: { $country }
    .help = skriv { $bare }: det skal ikke være andre tegn i et postnummer
case-received-before-sent = hendelse { $number } ble mottatt { $received }, før den ble sendt { $sent }
    .help = rett en av de to datoene
case-repeated-ground = «{ $ground }» står to ganger blant grunnene
    .help = la den stå én gang
case-represents-self = avsenderen representerer en person med samme navn
    .help = ta bort [represented] når du skriver for deg selv
case-role-does-not-fit = et brev «{ $kind }» kan ikke skrives for «{ $role }»
    .help = det kan skrives for: { $fitting }
case-role-of-client = et brev «{ $kind }» kan ikke skrives for «{ $role }»
    .help = klienten er selv avsender av en fullmakt og underskriver den; ta bort [represented], og oppgi rådgivningsorganisasjonen i [recipient]
case-sender-outside-eea = avsenderen bor utenfor Det europeiske økonomiske samarbeidsområdet ({ $country }), og brevet bygger på Unionens personvernforordning. { $law } { $who }
    .help = spør noen som kjenner loven i det landet ({ $country }), og les selskapets personvernerklæring for det, før du stoler på dette brevet
case-start-known = statusen er «{ $status }», men det er kjent at treningen hos «{ $id }» begynte { $began }
    .help = { $fitting_is ->
            [set] skriv status = "{ $fitting }"
           *[unset] skriv status = "objected-before-start" eller status = "objected-after-start"
        }
case-start-not-known = statusen er «{ $status }», men det er ikke kjent når treningen hos «{ $id }» begynte
    .help = skriv status = "objected"
case-status-but-event = statusen er «{ $status }», men hendelse { $number } sier «{ $what }» { $day }
case-status-does-not-fit = et brev «{ $kind }» passer ikke til statusen «{ $status }»
    .help = det passer til { $fitting }; brev for denne statusen: { $other }
case-street-and-lines = både `street` og `lines` står der
    .help = behold bare det ene
case-tab = `{ $name }` { $why }
    .help = skriv et mellomrom i stedet
case-text-empty = har ikke noe innhold
case-text-holds = har { $what } som tegn nummer { $at }
case-text-marks = har mer enn { $most } tegn over eller under bokstaven på plass { $at }
case-text-too-long = har { $length } tegn; her er det plass til høyst { $limit }
case-toml-boolean = skriv { $key } = { $value }
case-toml-colon = skriv = i stedet for kolon: { $key } = "…"
case-toml-date = datoer skrives år-måned-dag: { $key } = { $day }
case-toml-day = skriv datoer som ÅÅÅÅ-MM-DD; dagen må finnes i den måneden
case-toml-figures = sett det i anførselstegn: { $key } = "{ $word }"; ellers er det et tall, og et tall begynner ikke med null
case-toml-general = tekster står i doble anførselstegn, ett felt på hver linje: name = "Änne Müller"
case-toml-nothing = skriv det som hører hjemme der, bak =, eller ta bort linjen: { $key } = "…"
case-toml-open = det siste anførselstegnet mangler: { $key } = { $word }"
case-toml-quotes = tekster står i doble anførselstegn: { $key } = "{ $word }"
case-toml-section = en seksjon står alene på en linje, i klammer: [sender], eller [[account]] der det kan være flere
case-toml-several = det kan være flere av dem: skriv [[{ $section }]], med to klammer, også den første gangen
case-toml-straight = skriv de rette anførselstegnene på tastaturet: { $key } = "{ $word }"
case-toml-twice = behold bare den ene
case-toml-twice-key = behold én av de to linjene som begynner med `{ $key } =`
case-toml-twice-section = sett linjene fra begge seksjonene [{ $section }] under den første
case-toml-year = datoer skrives år-måned-dag, med fire sifre for året: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = skriv bokstaven med de tegnene den har; flere ville dekke andre linjer
case-too-long = `{ $name }` { $why }
    .help = gjør teksten kortere
case-too-many = det er { $count } `{ $path }`
    .help = høyst { $most } blir lest; fordel dem på flere brev
case-top-of-file = øverst i filen
case-twice = «{ $name }» står to ganger i samme tabell
    .help = behold bare den ene
case-two-controllers = brevet går til «{ $to }» og gjelder «{ $about }»
    .help = ta bort `matter.controller` i et brev til den behandlingsansvarlige selv
case-two-passwords = både `password_command` og `password_file` står der
    .help = behold bare det ene
case-two-recipients = brevet har { $count } mottakere: { $names }
    .help = behold én av `controller`, `authority` og `name`; skriv en egen saksfil for hvert brev
case-unknown-authority = det finnes ikke noen myndighet «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch authorities list` viser alle
           *[unset] `widerspruch authorities list` viser alle
        }
case-unknown-controller = det finnes ikke noen behandlingsansvarlig «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch controllers list` viser alle
           *[unset] `widerspruch controllers list` viser alle
        }
case-unknown-country = «{ $text }» er ikke et land
    .help = { $code_is ->
            [set] mente du country = "{ $code }" ({ $meant })?
           *[unset] skriv navnet på landet, eller de to bokstavene etter ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = et felt `{ $name }` finnes ikke { $file }
    .help = { $near_is ->
            [set] mente du `{ $near }`?
           *[unset] dette er kjent her: { $known }
        }
case-unknown-ground = det finnes ikke noen ferdig grunn «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch templates show { $kind }` viser alle
           *[unset] `widerspruch templates show { $kind }` viser alle
        }
case-unknown-kind = det finnes ikke noe brev «{ $id }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? `widerspruch templates list` viser alle
           *[unset] `widerspruch templates list` viser alle
        }
case-unknown-language = det finnes ikke noe brev «{ $kind }» på språket «{ $tag }»
    .help = { $near_is ->
            [set] mente du «{ $near }»? dette finnes: { $languages }
           *[unset] dette finnes: { $languages }
        }
case-unknown-word = `{ $name }` er «{ $word }»; det ordet er ikke kjent her
    .help = { $near_is ->
            [set] mente du «{ $near }»? det kan være { $words }
           *[unset] det kan være { $words }
        }
case-unreadable = { $said }
case-url = «{ $text }» er ikke en nettadresse
    .help = kopier den fra nettleseren, med https:// først; et brukernavn skal stå i `handle`
case-wanted-number = et heltall fra { $least } til { $most }
case-wanted-sections = en seksjon som kan gjentas
case-wanted-texts = en liste med tekster
case-wanted-word = et ord i anførselstegn
case-wanted-words = en liste med ord
case-write-boolean = skriv { $field } = true eller { $field } = false, uten anførselstegn
case-write-date = skriv { $field } = 2026-11-22
case-write-in-quotes = sett det i anførselstegn: { $field } = "{ $number }"
case-write-number = skriv { $field } = { $number }
case-write-object = skriv feltene med navnene deres, i krøllparenteser: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = det kan være { $words }
case-write-section = skriv det som en seksjon: [{ $path }]
case-write-sections = skriv det som [[{ $field }]], med to klammer
case-write-text = skriv { $field } = "…"
case-write-texts = skriv { $field } = ["…", "…"]
case-write-year = skriv året med fire sifre: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] filen
    } er { $kind }, men må være { $wanted }
