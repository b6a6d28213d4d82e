# De zaak: het bestand en wat erin staat.
case-account-of-another = de brief gaat over “{ $id }”, maar het account is bij { $service }, waarvoor “{ $other }” verantwoordelijk is
    .help = haal het account eruit, en schrijf over “{ $other }” een eigen brief
case-account-of-nobody = er zijn accounts genoemd voor een persoon zonder account
    .help = haal de secties [[account]] eruit, of schrijf account_holder = true
case-add-field = voeg `{ $field } = …` toe { $place }
case-add-recipient = voeg in [recipient] `controller = "{ $example }"` toe, of `authority = "auto"`, of `name` met een adres
case-add-section = voeg een sectie [{ $field }] toe
case-add-street = voeg `street = …` of `lines = ["…"]` toe { $place }
case-answer-by-past = het antwoord wordt gevraagd uiterlijk op { $day }, maar de brief is van { $date }
    .help = schrijf een latere dag, of laat `answer_by` weg; dan zijn het twee weken
case-answer-not-due = de verwerkingsverantwoordelijke heeft tot en met { $until } de tijd om te antwoorden: { $why }
    .help = { $months ->
            [1] een brief die het antwoord te laat noemt, kan vanaf { $from } worden gedateerd (een maand vanaf { $since }, artikel 12, lid 3, AVG, Verordening 1182/71)
           *[other] een brief die het antwoord te laat noemt, kan vanaf { $from } worden gedateerd (drie maanden vanaf { $since }, artikel 12, lid 3, AVG, Verordening 1182/71)
        }
case-bad-date = `{ $name }` is “{ $text }”; dat is geen dag van de kalender in de vorm JJJJ-MM-DD
    .help = schrijf { $field } = { $meant }: jaar, maand, dag, zonder tijd; de dag moet in die maand bestaan
case-basis-of-others = alleen bij een volwassene kan een beslissing van de rechter, een levenstestament of een zorgvolmacht worden genoemd
    .help = laat `basis` weg; de volmacht van een cliënt en het ouderlijk gezag staan al in `relation`
case-birth-year-of-adult = voor een volwassene is een geboortejaar opgegeven
    .help = laat het weg: een brief bevat niet meer gegevens dan nodig; het hoort alleen bij relation = "child"
case-caution = { $caution }
    .help = laat de brief door een advocaat of een adviesorganisatie lezen voordat u hem verstuurt
case-cell-late-hour = `{ $name }` is “{ $text }”, een laat uur in wereldtijd: daar { $day }, in het grootste deel van Europa { $next }
    .help = schrijf alleen de dag: { $day } of { $next }
case-cell-no-day = `{ $name }` is “{ $text }”; dat is geen dag van de kalender
    .help = { $usual_is ->
            [set] spreadsheets tellen dagen zo: het is { $usual }, of { $other } als vanaf 1904 wordt geteld; geef de kolom de opmaak datum, of schrijf de dag
           *[unset] schrijf de dag als 2026-11-22 of 22.11.2026, of geef de kolom de opmaak datum
        }
case-cell-two-days = `{ $name }` is “{ $text }”; dat kan { $day } of { $other } zijn
    .help = schrijf { $day } of { $other }; geef de kolom in een spreadsheet de opmaak datum in plaats van tekst
case-cell-weekday = `{ $name }` is “{ $text }”, maar { $day } is een andere dag van de week
    .help = verbeter de datum, of laat de dag van de week weg
case-char-broken = een teken dat onderweg verloren ging ({ $number }); typ het opnieuw
case-char-control = een stuurteken ({ $number })
case-char-invisible = een onzichtbaar teken ({ $number })
case-char-line-break = een regeleinde ({ $number })
case-char-tab = een tab ({ $number })
case-char-turning = een teken dat de schrijfrichting omkeert ({ $number })
case-choose-status = kies de status die past: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded of answered
case-choose-status-no-start = kies de status die past: objected, ignored, refused, extended, id-demanded of answered
case-code-of-no-place = { $last_is ->
        [set] bij postcode { $code } is geen plaats bekend; { $city } heeft { $first } tot en met { $last }
       *[unset] bij postcode { $code } is geen plaats bekend; { $city } heeft { $first }
    }
    .help = verbeter wat van de twee niet klopt
case-code-of-other-place = { $last_is ->
        [set] { $code } is een postcode van { $place }; { $city } heeft { $first } tot en met { $last }
       *[unset] { $code } is een postcode van { $place }; { $city } heeft { $first }
    }
    .help = { $by_code_is ->
            [set] verbeter wat niet klopt: volgens de postcode is het { $by_code }, volgens de plaats { $by_place }; de postcode bepaalt de autoriteit
           *[unset] verbeter wat van de twee niet klopt
        }
case-control-character = `{ $name }` { $why }
    .help = verwijder het onzichtbare teken; het komt vaak mee bij het kopiëren van tekst
case-controller-not-known = Of { $name } verantwoordelijk is voor mensen die daar wonen, is hier niet bekend
case-dated-in-future = de brief is van { $day }, en vandaag is het { $today }
    .help = laat `date` weg; dan krijgt de brief de datum van de dag waarop hij wordt gemaakt
case-email = “{ $text }” is geen e-mailadres
case-empty = het bestand is leeg
    .help = begin met `widerspruch example`, of laat `widerspruch new` u de vragen stellen
case-empty-command = `password_command` is leeg
    .help = schrijf het programma en zijn argumenten: ["pass", "show", "seal"]
case-empty-file = “{ $name }” is leeg
    .help = begin met `widerspruch example`, of laat `widerspruch new` u de vragen stellen
case-empty-lines = `lines` is leeg
    .help = schrijf de regels, of in plaats daarvan `street`
case-empty-text = `{ $name }` { $why }
    .help = schrijf iets, of laat het veld weg
case-event-before-gdpr = gebeurtenis { $number } is van { $day }; de AVG geldt sinds { $applies }
    .help = verbeter het jaar
case-answer-before-request = gebeurtenis { $number } ({ $what }) is van { $day }, maar daarvoor is er niets waarop zij volgt: de eerste “{ $asked }” is van { $first }
    .help = controleer dag en jaar van beide gebeurtenissen, of noteer wat ervoor gebeurde
case-event-in-future = gebeurtenis { $number } is van { $day }, later dan de brief van { $date }
    .help = verbeter de gebeurtenis, of de `date` van de brief
case-facts-not-known = de brief “{ $kind }” heeft iets nodig wat het register over “{ $id }” niet weet: met welke gegevens daar AI wordt getraind
    .help = weet u het, zet het dan in uw eigen configuratie: `kinds` in [controller.training]; of schrijf een eigen sjabloon en noem dat met --templates MAP
case-facts-of-others = de brief “{ $kind }” noemt feiten over { $fitting } en is voor “{ $id }” niet te gebruiken
    .help = schrijf voor deze verwerkingsverantwoordelijke een eigen sjabloon, en noem dat met --templates MAP
case-first-objection = de status is “{ $status }”, maar het eerste bezwaar is van { $day }; de training begon op { $began }
    .help = schrijf status = "{ $fitting }", of verbeter de datum van de gebeurtenis
case-form-too-long = de tekst voor het webformulier heeft { $count } tekens, { $over } meer dan de { $most } die zeker passen
    .help = kies minder van `matter.grounds`, of noem minder accounts en gebeurtenissen: er moeten { $over } tekens weg; er wordt niets afgekapt
    .asked = kies minder redenen, of noem minder accounts: { $over } tekens moeten weg; er wordt niets afgekapt
case-form-too-long-own = de tekst voor het webformulier heeft { $count } tekens, { $over } meer dan de { $most } die zeker passen
    .help = maak `matter.own_grounds` { $over } tekens korter, of kies minder van `matter.grounds`; er wordt niets afgekapt
    .asked = maak de eigen woorden { $over } tekens korter, of kies minder redenen; er wordt niets afgekapt
case-goes-to-authority = een brief “{ $kind }” gaat naar een autoriteit, niet naar een verwerkingsverantwoordelijke
    .help = schrijf authority = "auto" in [recipient], en controller = "{ $id }" in [matter]
case-goes-to-controller = een brief “{ $kind }” gaat naar een verwerkingsverantwoordelijke, niet naar een autoriteit
    .help = schrijf controller = "{ $id }" in [recipient]
case-goes-to-representative = een brief “{ $kind }” gaat naar degene die de volmacht krijgt
    .help = schrijf name, street, postal_code, city en country van de adviesorganisatie in [recipient], en controller = "{ $id }" in [matter]
case-ground-needs-account = de reden “{ $id }” gaat over eigen posts, maar de persoon heeft geen account
    .help = kies een andere reden, of schrijf `own_grounds`
    .asked = kies andere redenen, of wijzig de accounts
case-ground-of-others = de reden “{ $id }” past niet bij de persoon om wie het gaat (relation: { $role })
    .help = kies een andere reden, of schrijf `own_grounds`
    .asked = kies andere redenen, of schrijf zelf iets onder “Eigen woorden”
case-image-not-used = de afbeelding wordt niet gebruikt, omdat `signature.kind` “{ $kind }” is
    .help = schrijf kind = "image" om de afbeelding af te drukken
case-in-section = in [{ $section }]
case-is-archive = “{ $name }” is een spreadsheet, een document van een kantoorprogramma of een ander archief, geen tekst
    .help = een tabel hoort bij `widerspruch batch`; hier is het tekstbestand (.toml of .json) van één zaak nodig
case-is-formatted = “{ $name }” is een opgemaakt document, geen platte tekst
    .help = sla het opnieuw op als platte tekst in UTF-8
case-is-old-office = “{ $name }” is een document van een ouder kantoorprogramma, geen tekst
    .help = een tabel hoort bij `widerspruch batch`; hier is het tekstbestand (.toml of .json) van één zaak nodig
case-is-pdf = “{ $name }” is een pdf, geen tekst
    .help = noem het tekstbestand (.toml of .json) waaruit de brief ontstaat
case-is-picture = “{ $name }” is een afbeelding, geen tekst
    .help = noem het tekstbestand (.toml of .json) waaruit de brief ontstaat
case-is-utf16 = “{ $name }” is in UTF-16 geschreven
    .help = sla het opnieuw op als UTF-8; sommige programma’s noemen UTF-16 “Unicode”
case-joint-custody = voor een volwassene is gezamenlijk gezag opgegeven
    .help = dat hoort alleen bij relation = "child"
case-kind-boolean = true of false
case-kind-date = een datum
case-kind-list = een lijst
case-kind-null = null
case-kind-number = een getal
case-kind-table = een tabel
case-kind-text = een tekst
case-language-default = in de taal van de ontvanger of van het land van de afzender is er geen brief; hij wordt in het Engels geschreven
    .help = schrijf zelf `language`, bijvoorbeeld language = "nl"
case-copy-language-same = de brief is al in de taal “{ $tag }”; er wordt geen versie toegevoegd
    .help = schrijf voor de versie een andere taal, of laat `copy_language` weg
case-language-tag = “{ $tag }” is geen taalcode
    .help = schrijf een code volgens BCP 47, bijvoorbeeld de, en of fr
case-law-not-known = Welk recht daar geldt, is hier niet bekend.
case-law-of-country = een brief “{ $kind }” steunt op het recht van { $countries }, en de betrokkene woont hier: { $country }
    .help = kies een bezwaar of een klacht op grond van de AVG; of laat een advocaat een brief volgens het recht van uw land schrijven
case-letter-before-gdpr = de brief is van { $day }; de AVG geldt sinds { $applies }
    .help = verbeter het jaar
case-letters-answered = reply-to-answer of complaint
case-letters-extended = reminder of complaint, zodra de langere termijn voorbij is
case-letters-id-demanded = reply-to-id-demand of complaint
case-letters-ignored = reminder of complaint
case-letters-objected = objection, access of erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal of complaint
case-line-break = `{ $name }` { $why }
    .help = schrijf het op één regel; een adres van meer regels hoort in lines = ["…", "…"]
case-longer-period-ended = een antwoord beëindigt de langere termijn: kies refused, of ignored voor wat daarna is gevraagd, of verbeter de gebeurtenissen
case-may-be-of-age = wie in { $year } is geboren, kan op { $date } al meerderjarig zijn
    .help = wie 18 is, schrijft zelf, of u schrijft met een machtiging: relation = "client"
    .asked = is het kind al 18, dan schrijft het zelf: wijzig voor wie u schrijft
case-missing-controller = `matter.controller` ontbreekt: het bedrijf waarover de brief gaat
    .help = voeg in [matter] `controller = "{ $example }"` toe
case-missing-field = `{ $name }` ontbreekt
case-name-without-letter = `{ $field }` is “{ $text }” en bevat geen letter
    .help = schrijf de naam zoals hij in de brief moet staan
case-needs-account = een brief “{ $kind }” heeft ten minste één [[account]] nodig
    .help = voeg een [[account]] toe met service en url
case-needs-complaint = een brief “{ $kind }” heeft een gebeurtenis “complained” nodig
    .help = voeg een [[event]] toe met what = "complained", de datum van de klacht en de manier (channel)
case-needs-enclosure = een brief “{ $kind }” heeft ten minste één [[enclosure]] nodig
    .help = voeg een [[enclosure]] toe met een titel
case-needs-event = een brief “{ $kind }” heeft ten minste één [[event]] nodig
    .help = voeg een [[event]] toe voor alles wat er is gebeurd: date, what, channel
case-needs-news = een brief “{ $kind }” heeft iets nieuws sinds de klacht nodig
    .help = voeg een [[event]] toe voor wat er na de gebeurtenis “complained” is gebeurd, of schrijf `own_grounds`
case-needs-output = een brief “{ $kind }” heeft ten minste één [[output]] nodig
    .help = voeg een [[output]] toe voor alles wat de AI heeft gezegd: date, prompt, text, en correct waar het onjuist is
case-needs-own-grounds = een brief “{ $kind }” heeft `own_grounds` nodig
    .help = schrijf de feiten van deze zaak in eigen woorden in [matter]: own_grounds = "…"
case-needs-qualified-entity = een brief “{ $kind }” heeft een bevoegde instantie als afzender nodig
    .help = alleen een organisatie op zo’n lijst kan hem sturen: schrijf organisation = "…" en qualified_entity = {"{"} list = "…", number = "…" {"}"} in [sender]
case-needs-request = een brief “{ $kind }” heeft een gebeurtenis nodig die zegt wat aan de verwerkingsverantwoordelijke is gevraagd
    .help = voeg een [[event]] toe met what = "objected" of "requested-access", de datum en de manier (channel)
case-news-not-due = de autoriteit heeft tot en met { $until } de tijd om te schrijven hoe het met de klacht staat: { $why }
    .help = { $months ->
            [1] een brief die het antwoord te laat noemt, kan vanaf { $from } worden gedateerd (een maand vanaf { $since }, artikel 78, lid 2, AVG, Verordening 1182/71)
           *[other] een brief die het antwoord te laat noemt, kan vanaf { $from } worden gedateerd (drie maanden vanaf { $since }, artikel 78, lid 2, AVG, Verordening 1182/71)
        }
case-no-account = er is geen account genoemd; de ontvanger vraagt misschien welk account is bedoeld
    .help = voeg een [[account]] toe met service en url, of schrijf account_holder = false in [matter]
    .asked = zeg bij welke diensten er een is; of kies dat er geen is
case-no-account-with-posts = de reden “{ $id }” gaat over posts, maar de genoemde accounts zijn alleen voor chats
    .help = kies een andere reden, schrijf `own_grounds`, of voeg het account toe waarop de posts staan
    .asked = kies andere redenen, of wijzig de accounts
case-no-child = wie in { $year } is geboren, is op { $date } geen kind
    .help = verbeter het jaar, of schrijf voor een volwassene relation = "ward" of "client"
    .asked = verbeter het jaar; is de persoon volwassen, wijzig dan voor wie u schrijft
case-no-evidence = er is niets bijgevoegd dat laat zien wat er is gebeurd; de autoriteit heeft daarvoor alleen uw woord
    .help = voeg voor elke brief en elke bevestiging die er is een [[enclosure]] toe, en enclosure = 1 in de [[event]] ervan; alleen als er geen is, laat u het zo
    .asked = hebt u een brief of een bevestiging, kies die dan onder “Bewijsstukken”; alleen als u er geen hebt, laat u het zo
case-no-event-says = de status is “{ $status }”, maar geen gebeurtenis zegt “{ $what }”
    .help = voeg een [[event]] toe met de datum waarop de verwerkingsverantwoordelijke dat schreef
case-no-form = de brief “{ $kind }” heeft geen tekst voor een webformulier
    .help = die is er voor { $letters }; --text toont de hele brief
case-no-glyph = geen lettertype kan { $characters } in `{ $field }` tekenen
    .help = schrijf het met andere tekens, of noem in de configuratie een lettertype dat ze heeft: [fonts] add = ["bestand.ttf"]
case-no-ground = er is geen reden opgegeven; artikel 21, lid 1, AVG vraagt om redenen uit de specifieke situatie van de persoon, dus staat er een algemene
    .help = kies redenen die kloppen: `widerspruch templates show { $kind }` noemt ze; of schrijf `own_grounds`
    .asked = kies onder “Redenen” wat klopt; of schrijf zelf iets onder “Eigen woorden”
case-no-json = de schrijfwijze klopt hier niet (JSON, in het Engels: { $why })
    .help = namen en teksten staan tussen dubbele aanhalingstekens, tussen velden staan komma’s, achter het laatste staat er geen
case-no-objection-yet = er is nog geen bezwaar gemaakt; vanaf { $from } vraagt zo’n klacht eerst een verzoek aan de verwerkingsverantwoordelijke (Verordening (EU) 2025/2518, artikel 4, lid 3)
    .help = maak eerst bezwaar (kind = "objection"), en dien een klacht in als het wordt afgewezen of niet wordt beantwoord; is er al bezwaar gemaakt, voeg het toe als [[event]]
    .asked = een bezwaar gaat dan aan de klacht vooraf; is er al een gemaakt, wijzig dan uw antwoord daarover
case-no-request = de brief vraagt niets
    .help = noem een verzoek, of laat `requests` weg; dan staan alle passende erin
case-no-request-yet = geen gebeurtenis zegt wat wanneer is gevraagd; vanaf { $from } vraagt zo’n klacht eerst een verzoek aan de verwerkingsverantwoordelijke (Verordening (EU) 2025/2518, artikel 4, lid 3)
    .help = maak eerst bezwaar (kind = "objection"), en dien een klacht in als het wordt afgewezen of niet wordt beantwoord; is er al bezwaar gemaakt, voeg het toe als [[event]]
    .asked = een bezwaar gaat dan aan de klacht vooraf; is er al een gemaakt, wijzig dan uw antwoord daarover
case-no-service-with-posts = de reden “{ $id }” gaat over posts, maar de diensten van deze verwerkingsverantwoordelijke hebben er geen
    .help = kies een andere reden, schrijf `own_grounds`, of voeg het account toe waarop de posts staan
    .asked = kies andere redenen, of wijzig de accounts
case-no-such-enclosure = { $count ->
        [0] `{ $field }` verwijst naar bijlage { $number }, maar er is er geen
        [one] `{ $field }` verwijst naar bijlage { $number }, maar er is er maar één
       *[other] `{ $field }` verwijst naar bijlage { $number }, maar er zijn er maar { $count }
    }
    .help = voeg een [[enclosure]] toe met een titel, of verbeter het nummer
case-no-toml = de schrijfwijze klopt hier niet (TOML, in het Engels: { $why })
case-not-born = { $year } ligt na de dag van de brief, { $date }
    .help = verbeter het geboortejaar
case-not-printed = een brief “{ $kind }” drukt `{ $field }` niet af
    .help = laat het weg, of kies de brief waarin het staat: `widerspruch templates list`
case-not-silence = een antwoord is geen zwijgen: kies refused, extended, id-demanded of answered, of verbeter de gebeurtenissen
case-not-utf8 = “{ $name }” is niet in UTF-8 geschreven
    .help = sla het opnieuw op als UTF-8; op de getoonde plaats staat een letter in een andere codering
case-nothing-asked = de status is “{ $status }”, maar geen gebeurtenis zegt wat wanneer is gevraagd
    .help = voeg een [[event]] toe met what = "objected", de datum en de manier (channel)
case-objection-without-date = de brief kan niet zeggen wanneer het bezwaar is gemaakt
    .help = voeg een [[event]] toe met what = "objected", de datum en de manier (channel)
    .asked = weet u de dag nog, vul hem dan in onder “Bezwaar verstuurd op”
case-of-case = in het zaakbestand
case-of-centre = in het bestand van de adviesorganisatie
case-of-configuration = in de configuratie
case-of-claims = in een claims.toml
case-of-directory = in een vermelding
case-of-facts = in een bestand met feiten
case-of-language = in de bestanden van een taal
case-of-manifest = in de beschrijving van een sjabloon
case-output-in-future = uitvoer { $number } is van { $day }, later dan de brief van { $date }
    .help = verbeter de dag van de uitvoer, of de `date` van de brief
case-password = `{ $name }`: een wachtwoord hoort niet in een bestand dat wordt gekopieerd en getoond
    .help = verwijder het, en wijzig het wachtwoord als anderen kunnen meelezen; schrijf password_command = ["pass", "show", "x"] of password_file = "…" (alleen voor u leesbaar)
case-password-in-case = een wachtwoord mag niet in een zaakbestand staan
    .help = verwijder het, en wijzig het als anderen het bestand lezen; schrijf password_command = ["…"] of password_file = "…"
case-person-outside-eea = de persoon woont buiten de Europese Economische Ruimte ({ $country }), en de brief steunt op de AVG van de Unie. { $law } { $who }
    .help = vraag advies over het recht van dat land ({ $country }), en lees het privacybeleid van het bedrijf daarvoor, voordat u op deze brief vertrouwt
case-picture-broken = de afbeelding “{ $name }” is beschadigd: { $why }
    .help = open de afbeelding in een fotoprogramma en sla die opnieuw op
case-picture-cut-off = de afbeelding “{ $name }” is niet volledig: het einde ontbreekt
    .help = sla de afbeelding opnieuw op, of laat die opnieuw sturen
case-picture-drawing = de afbeelding “{ $name }” { $why }
    .help = zet tekst en effecten in uw tekenprogramma om in paden, of sla de afbeelding op als PNG van 1400 pixels breed
case-picture-empty = de afbeelding “{ $name }” heeft geen pixels
    .help = gebruik een PNG (het beste met een doorzichtige achtergrond), een JPEG of een SVG-tekening
case-picture-blank = de afbeelding “{ $name }” toont geen handtekening: zij is leeg of heeft alleen punten
    .help = teken met een donkere pen op wit papier en maak er een foto van; of onderteken de afgedrukte brief
case-picture-folder = de afbeelding “{ $name }” is een map
    .help = gebruik een PNG (het beste met een doorzichtige achtergrond), een JPEG of een SVG-tekening
case-picture-format = de afbeelding “{ $name }” is geen PNG, geen JPEG en geen SVG
    .help = gebruik een PNG (het beste met een doorzichtige achtergrond), een JPEG of een SVG-tekening
case-picture-large-drawing = de afbeelding “{ $name }” is groter dan 1 MiB
    .help = haal eruit wat niet te zien is, of sla de afbeelding op als PNG van 1400 pixels breed
case-picture-too-deep = de afbeelding “{ $name }” heeft { $width } × { $height } pixels van een soort die te veel geheugen vraagt
    .help = scan met 300 dpi en snijd de afbeelding bij tot de handtekening; 1500 pixels breed is ruim genoeg
case-picture-too-many-pixels = de afbeelding “{ $name }” heeft { $width } × { $height } pixels, meer dan 40 miljoen
    .help = scan met 300 dpi en snijd de afbeelding bij tot de handtekening; 1500 pixels breed is ruim genoeg
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` is “{ $text }”; dat lijkt een voorbeeldtekst die nog moet worden ingevuld
    .help = schrijf wat daar hoort, of laat het weg: het wordt afgedrukt zoals het er staat
case-placeholder-part = een deel van `{ $field }` is “{ $text }”; dat lijkt een voorbeeldtekst die nog moet worden ingevuld
    .help = schrijf wat daar hoort, of laat het weg: het wordt afgedrukt zoals het er staat
case-postal-code = “{ $code }” is geen postcode uit: { $country }
    .help = { $example_is ->
            [set] postcodes zien er daar uit als { $example }; controleer de postcode en het land
           *[unset] controleer de postcode en het land
        }
case-postal-code-of-other = “{ $code }” is geen postcode uit: { $country }
    .help = zo schrijft men een postcode in een ander land ({ $other }): als dat bedoeld is, schrijf dan country = "{ $word }"
case-postal-code-signs = “{ $code }” is geen postcode uit: { $country }
    .help = schrijf { $bare }: andere tekens horen niet in een postcode
case-received-before-sent = gebeurtenis { $number } is op { $received } ontvangen, maar pas op { $sent } verstuurd
    .help = verbeter een van de twee datums
case-repeated-ground = “{ $ground }” staat twee keer bij de redenen
    .help = laat het één keer staan
case-represents-self = de afzender vertegenwoordigt een persoon met dezelfde naam
    .help = laat [represented] weg als u voor uzelf schrijft
case-role-does-not-fit = een brief “{ $kind }” kan niet voor “{ $role }” worden geschreven
    .help = hij kan worden geschreven voor: { $fitting }
case-role-of-client = een brief “{ $kind }” kan niet voor “{ $role }” worden geschreven
    .help = een volmacht schrijft en ondertekent de cliënt zelf; laat [represented] weg, en noem de adviesorganisatie in [recipient]
case-sender-outside-eea = de afzender woont buiten de Europese Economische Ruimte ({ $country }), en de brief steunt op de AVG van de Unie. { $law } { $who }
    .help = vraag advies over het recht van dat land ({ $country }), en lees het privacybeleid van het bedrijf daarvoor, voordat u op deze brief vertrouwt
case-start-known = de status is “{ $status }”, maar het is bekend dat de training door “{ $id }” op { $began } begon
    .help = { $fitting_is ->
            [set] schrijf status = "{ $fitting }"
           *[unset] schrijf status = "objected-before-start" of status = "objected-after-start"
        }
case-start-not-known = de status is “{ $status }”, maar het is niet bekend wanneer de training door “{ $id }” begon
    .help = schrijf status = "objected"
case-status-but-event = de status is “{ $status }”, maar gebeurtenis { $number } zegt “{ $what }” op { $day }
case-status-does-not-fit = een brief “{ $kind }” past niet bij de status “{ $status }”
    .help = hij past bij { $fitting }; brieven voor deze status: { $other }
case-street-and-lines = `street` en `lines` zijn er allebei
    .help = laat er maar één staan
case-tab = `{ $name }` { $why }
    .help = schrijf in plaats daarvan een spatie
case-text-empty = is leeg
case-text-holds = bevat { $what } als teken nummer { $at }
case-text-marks = heeft meer dan { $most } tekens boven of onder de letter op plaats { $at }
case-text-too-long = heeft { $length } tekens; hier passen er hoogstens { $limit }
case-toml-boolean = schrijf { $key } = { $value }
case-toml-colon = schrijf = in plaats van de dubbele punt: { $key } = "…"
case-toml-date = een datum schrijft u als jaar-maand-dag: { $key } = { $day }
case-toml-day = schrijf een datum als JJJJ-MM-DD; de dag moet in die maand bestaan
case-toml-figures = zet het tussen aanhalingstekens: { $key } = "{ $word }"; anders is het een getal, en een getal begint niet met een nul
case-toml-general = teksten staan tussen dubbele aanhalingstekens, één veld per regel: name = "Änne Müller"
case-toml-nothing = schrijf achter de = wat daar hoort, of laat de regel weg: { $key } = "…"
case-toml-open = het sluitende aanhalingsteken ontbreekt: { $key } = { $word }"
case-toml-quotes = teksten staan tussen dubbele aanhalingstekens: { $key } = "{ $word }"
case-toml-section = een sectie staat alleen op een regel, tussen haken: [sender], of [[account]] als er meer dan één kan zijn
case-toml-several = hiervan kan er meer dan één zijn: schrijf [[{ $section }]], met twee haken, ook de eerste keer
case-toml-straight = schrijf de rechte aanhalingstekens van het toetsenbord: { $key } = "{ $word }"
case-toml-twice = laat er maar één staan
case-toml-twice-key = laat één van de twee regels staan die met `{ $key } =` beginnen
case-toml-twice-section = zet de regels van beide secties [{ $section }] onder de eerste
case-toml-year = een datum schrijft u als jaar-maand-dag, het jaar met vier cijfers: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = schrijf de letter met de tekens die hij heeft; meer ervan komt over andere regels heen
case-too-long = `{ $name }` { $why }
    .help = maak de tekst korter
case-too-many = er zijn { $count } `{ $path }`
    .help = er worden er hoogstens { $most } gelezen; verdeel ze over meer brieven
case-top-of-file = boven aan het bestand
case-twice = “{ $name }” staat twee keer in dezelfde tabel
    .help = laat er maar één staan
case-two-controllers = de brief gaat naar “{ $to }” en gaat over “{ $about }”
    .help = laat `matter.controller` weg in een brief aan de verwerkingsverantwoordelijke zelf
case-two-passwords = `password_command` en `password_file` zijn er allebei
    .help = laat er maar één staan
case-two-recipients = de brief heeft { $count } ontvangers: { $names }
    .help = laat één van `controller`, `authority` en `name` staan; schrijf voor elke brief een eigen zaakbestand
case-unknown-authority = er is geen autoriteit “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch authorities list` toont ze allemaal
           *[unset] `widerspruch authorities list` toont ze allemaal
        }
case-unknown-controller = er is geen verwerkingsverantwoordelijke “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch controllers list` toont ze allemaal
           *[unset] `widerspruch controllers list` toont ze allemaal
        }
case-unknown-country = “{ $text }” is geen land
    .help = { $code_is ->
            [set] bedoelt u country = "{ $code }" ({ $meant })?
           *[unset] schrijf de naam van het land, of de twee letters volgens ISO 3166-1: DE, AT, CH, FR, IE …
        }
case-unknown-field = een veld `{ $name }` bestaat { $file } niet
    .help = { $near_is ->
            [set] bedoelt u `{ $near }`?
           *[unset] hier zijn bekend: { $known }
        }
case-unknown-ground = er is geen kant-en-klare reden “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch templates show { $kind }` toont ze allemaal
           *[unset] `widerspruch templates show { $kind }` toont ze allemaal
        }
case-unknown-kind = er is geen brief “{ $id }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? `widerspruch templates list` toont ze allemaal
           *[unset] `widerspruch templates list` toont ze allemaal
        }
case-unknown-language = er is geen brief “{ $kind }” in de taal “{ $tag }”
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? er is { $languages }
           *[unset] er is { $languages }
        }
case-unknown-word = `{ $name }` is “{ $word }”; dat woord is hier niet bekend
    .help = { $near_is ->
            [set] bedoelt u “{ $near }”? het kan zijn: { $words }
           *[unset] het kan zijn: { $words }
        }
case-unreadable = { $said }
case-url = “{ $text }” is geen webadres
    .help = kopieer het uit de browser, met https:// aan het begin; een gebruikersnaam hoort in `handle`
case-wanted-number = een heel getal van { $least } tot en met { $most }
case-wanted-sections = een herhaalbare sectie
case-wanted-texts = een lijst van teksten
case-wanted-word = een woord tussen aanhalingstekens
case-wanted-words = een lijst van woorden
case-write-boolean = schrijf { $field } = true of { $field } = false, zonder aanhalingstekens
case-write-date = schrijf { $field } = 2026-11-22
case-write-in-quotes = zet het tussen aanhalingstekens: { $field } = "{ $number }"
case-write-number = schrijf { $field } = { $number }
case-write-object = schrijf de velden met hun namen, tussen accolades: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = het kan zijn: { $words }
case-write-section = schrijf het als sectie: [{ $path }]
case-write-sections = schrijf het als [[{ $field }]], met twee haken
case-write-text = schrijf { $field } = "…"
case-write-texts = schrijf { $field } = ["…", "…"]
case-write-year = schrijf het jaar met vier cijfers: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] het bestand
    } is { $kind }, maar moet { $wanted } zijn
