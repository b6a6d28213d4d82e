# Het overzicht van dossiers: wat is verstuurd, wat terugkwam, wat er te doen is.
follow-calendar-gone = “{ $name }”: { $count ->
        [one] één datum hoorde bij een dossier dat niet meer wordt gevolgd; importeer het bestand opnieuw, dan verdwijnt die
       *[other] { $count } data hoorden bij dossiers die niet meer worden gevolgd; importeer het bestand opnieuw, dan verdwijnen ze
    }
    .help = kwamen ze uit een ander register (--state)? geef dan elk register een eigen agenda
follow-other-calendar = “{ $name }” is geen agenda die `follow calendar` heeft geschreven, of een ander programma heeft die gewijzigd
    .help = noem een ander bestand, of voeg --force toe om het in zijn geheel te vervangen
follow-case-gone = het zaakbestand “{ $name }” van dossier { $id } is er niet meer
    .help = is het verplaatst? `widerspruch follow relink { $id } ZAAK` zegt waar het nu staat
follow-file-stays = het bestand “{ $name }” kon niet worden verwijderd: { $why }
    .help = verwijder het zelf; het overzicht is het vergeten
follow-future = { $day } ligt in de toekomst
    .help = noteer wat er is gebeurd, niet wat wordt verwacht
follow-long-ago = { $day } ligt vóór het jaar { $year }; zulke oude dagen bewaart het register niet
    .help = controleer het jaar
follow-kept-case = het zaakbestand “{ $name }” is er niet meer; het volgende ontstaat uit de tekst die het overzicht heeft bewaard
    .help = is het verplaatst en sindsdien gewijzigd? `widerspruch follow relink { $id } ZAAK` zegt waar het staat; maak het volgende daarna opnieuw
follow-no-proof = het bestand “{ $name }” bestaat niet
    .help = controleer het pad; laat --proof weg als er geen bestand is
    .asked = controleer het pad; zonder bestand alleen Enter
follow-no-letter = dossier { $id } heeft geen brief van de soort “{ $kind }”
    .help = noem de zaak van een van de brieven; `widerspruch follow add ZAAK --to { $id }` voegt er een brief aan toe
follow-no-register = “{ $name }” is geen overzicht dat kan worden overgenomen: { $why }
    .help = noem het bestand dat `widerspruch follow export --all` heeft geschreven
follow-no-such-line = dossier { $id } heeft geen regel { $line } die kan worden teruggenomen
    .help = `widerspruch follow show { $id }` toont de nummers
follow-no-such-matter = er is geen dossier { $id }
    .help = `widerspruch follow list --all` toont ze allemaal
follow-nobody-to-ask = er is niets gewist: er is geen terminal om het op te vragen
    .help = schrijf --yes als u het zeker weet; `widerspruch follow show ID` toont wat er zou verdwijnen
follow-not-confirmed = er is niets gewist, omdat het niet is bevestigd
follow-not-packed = de bestanden konden niet worden ingepakt: { $why }
follow-not-in-export = het bestand “{ $name }” is er niet meer; het ontbreekt in de export
follow-not-ours = wat in “{ $name }” staat, is niet de zaak die het register kent; het ontbreekt in de export
    .help = is het verplaatst? `widerspruch follow relink { $id } ZAAK` zegt waar het nu staat
follow-not-kept = het overzicht heeft de brief niet opgenomen: { $why }
    .help = de brief is wel gemaakt; is dit opgelost, dan neemt `widerspruch follow add ZAAK` hem alsnog op
follow-none-of = geen gevolgd dossier past bij { $option } “{ $value }”
    .help = `widerspruch follow list --all` toont ze allemaal
follow-none-yet = er wordt nog geen dossier gevolgd
    .help = `widerspruch follow add ZAAK` volgt er een; --state MAP noemt een andere map
follow-nothing-fits = bij dossier { $id } past nu geen brief
    .help = `widerspruch follow show { $id }` toont hoe het ervoor staat; noteer wat er sindsdien is gebeurd, of noem een brief met --kind
follow-nothing-fits-any = bij geen enkel dossier past nu een brief
    .help = `widerspruch follow list` toont hoe ze ervoor staan; noteer met `widerspruch follow event` wat er sindsdien is gebeurd
follow-nothing-to-export = er valt niets te exporteren: er wordt nog geen dossier gevolgd
    .help = `widerspruch follow add ZAAK` neemt er een op; --state noemt een andere map
follow-before-gdpr = de AVG geldt sinds { $applies }, nog niet op { $day }
    .help = verbeter het jaar; wat geen handeling onder de AVG is, kan als `noted` worden opgeschreven
follow-letters-gone = { $count ->
    [one] een brief van een partij ligt niet meer waar de partij hem heeft neergelegd, of is inmiddels een andere, en wordt niet bijgevoegd
   *[other] { $count } brieven van een partij liggen niet meer waar de partij ze heeft neergelegd, of zijn inmiddels andere, en worden niet bijgevoegd
}: { $letters }
    .help = zet de map terug, of maak de partij met --follow nog eens in de map waarin de brieven nu liggen; maak de tabel daarna opnieuw
follow-letters-outside = { $count ->
    [one] een brief ligt buiten de map van de adviesorganisatie, waar een tabel geen bestand mag noemen, en wordt niet bijgevoegd
   *[other] { $count } brieven liggen buiten de map van de adviesorganisatie, waar een tabel geen bestand mag noemen, en worden niet bijgevoegd
}: { $letters }
    .help = verplaats de map met brieven naar de map met het bestand van de adviesorganisatie en maak de partij daar nog eens met --follow; maak de tabel daarna opnieuw
follow-older-case = het zaakbestand “{ $name }” is er niet meer; het volgende ontstaat uit het oudere “{ $older }”
    .help = is het verplaatst? `widerspruch follow relink { $id } ZAAK` zegt waar het staat; maak het volgende daarna opnieuw
follow-quiet-past = { $day } ligt niet na vandaag
    .help = noem een dag die nog komt; `widerspruch follow quiet { $id } --off` beëindigt de rust
follow-before-first = dat kan niet op { $day } zijn geweest: het volgt op iets dat pas op { $first } gebeurde
    .help = controleer dag en jaar; was de eerste stap eerder, noteer die dan eerst
follow-before-letter = op { $day } bestond de brief nog niet: hij draagt de datum { $letter }
    .help = controleer dag en jaar; is een eerdere versie verstuurd, schrijf die dag dan als `date` in de zaak en maak de pdf opnieuw
follow-proof-missing = niets toont deze stap: { $what }, { $day }
    .help = noem het bestand dat hem toont: `widerspruch follow event { $id } { $word } --on { $iso } --proof BESTAND`; maak daarna de zaak opnieuw
follow-received-before = ontvangen op { $received }, maar verstuurd op { $day }
    .help = verbeter een van de twee dagen
follow-row = dossier { $id } komt uit een tabel; de volgende brief ontstaat weer als rij
    .help = `widerspruch follow next { $id } --table verder.jsonl`, daarna `widerspruch batch verder.jsonl --centre BESTAND --out MAP --follow`
follow-row-gone = de tabel “{ $name }” heeft geen rij “{ $key }” meer
    .help = geef de rij de oude sleutel terug, of volg de tabel waarin die nu staat: `widerspruch follow add TABEL --centre BESTAND`
follow-several-fit = bij dossier { $id } passen meerdere brieven: { $letters }
    .help = zeg welke: --kind { $first }
follow-standard-input = een zaak van de standaardinvoer kan niet worden gevolgd
    .help = sla de zaak op als bestand, zodat de volgende brief eruit kan ontstaan
follow-unreadable = { $said }
follow-unreadable-case = het zaakbestand “{ $name }” is geen TOML en geen JSON
    .help = `widerspruch check` toont wat er niet klopt
follow-what-happened = er staat niet bij wat er in dossier { $id } is gebeurd
    .help = noem een van deze, bijvoorbeeld `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = er staat niet bij welk dossier is bedoeld
    .help = noem het nummer; `widerspruch follow list` toont de nummers
follow-why-open = --why zegt waarom een dossier is afgesloten
    .help = schrijf `closed` bij wat er is gebeurd, of laat --why weg

follow-added = dossier { $id }, { $label }: wordt nu gevolgd
follow-added-many = { $new ->
        [one] één dossier wordt nu gevolgd
       *[other] { $new } dossiers worden nu gevolgd
    }, { $known ->
        [one] één werd al gevolgd
       *[other] { $known } werden al gevolgd
    }
follow-quiet = dossier { $id }, { $label }: tot { $day } wordt er niet aan herinnerd
follow-quiet-off = dossier { $id }, { $label }: er wordt weer aan herinnerd
follow-quiet-until = rust tot { $day }
follow-known = dossier { $id }, { $label }: werd al gevolgd; wat nieuw is, is toegevoegd
follow-noted = dossier { $id }, { $label }: { $state }
follow-noted-as = genoteerd: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = dossier { $id }: het zaakbestand is { $name }
follow-written = { $name } is de zaak voor de volgende brief ({ $label })
follow-then-change = Nalezen en wijzigen:
follow-then-pdf = De brief als pdf:
follow-then-sent = Na het versturen:
follow-table = { $name }: { $count ->
        [one] één rij
       *[other] { $count } rijen
    }; kijk het na, daarna: widerspruch batch { $name } --centre BESTAND --out MAP --follow
follow-table-bare = { $count ->
        [one] één rij
       *[other] { $count } rijen
    } aan een autoriteit zonder bijlage: noem het bestand dat de verzending aantoont (`widerspruch follow event ID sent --proof BESTAND`) en maak de tabel opnieuw, of geef de rijen een bijlage
follow-exported = { $name }: { $count ->
        [one] één dossier
       *[other] { $count } dossiers
    }
follow-imported = { $new ->
        [one] één dossier is hier nieuw
       *[other] { $new } dossiers zijn hier nieuw
    }, { $known ->
        [one] één was er al en blijft zoals het is
       *[other] { $known } waren er al en blijven zoals ze zijn
    }
follow-calendar-written = { $name }: { $count ->
        [one] één datum
       *[other] { $count } data
    }; nieuw: { $new }, gewijzigd: { $changed }
follow-forget-about = Definitief gewist worden { $matters ->
        [one] één dossier
       *[other] { $matters } dossiers
    } en de inhoud van { $mails ->
        [one] één e-mail
       *[other] { $mails } e-mails
    }. Reservekopieën en wat de ontvangers hebben, blijven bestaan.
follow-forget-folder = Wat wordt gevolgd, staat in { $name }, met de e-mails die zijn verstuurd. Dit zijn persoonsgegevens; alleen u kunt de map lezen.
follow-forget-counts = { $matters ->
        [one] Eén dossier wordt gevolgd
       *[other] { $matters } dossiers worden gevolgd
    }; afgesloten: { $closed }; langer dan { $months } maanden afgesloten: { $expired }.
follow-forget-one = één dossier, met het nummer uit `widerspruch follow list --all`
follow-forget-person = alle dossiers over een persoon
follow-forget-reference = alle dossiers met een kenmerk
follow-forget-case = de dossiers van een zaakbestand, of van de rij met deze sleutel
follow-forget-expired = dossiers die al zo lang zijn afgesloten
follow-forget-all = alles
follow-forget-asks = Voor het wissen wordt om bevestiging gevraagd.
follow-forget-outside = Zaken, brieven en foto’s die elders zijn opgeslagen, blijven staan, tenzij u --files toevoegt. Voor zover ze bekend zijn, worden ze genoemd.
follow-forget-files = Ook deze bestanden worden gewist:
follow-forget-stay = Deze bestanden blijven waar ze zijn:
follow-forget-more = en nog { $count }
follow-forget-question = Wissen?
follow-forgotten = { $count ->
        [one] één dossier is vergeten
       *[other] { $count } dossiers zijn vergeten
    }; van e-mails blijven nummer, toestand, dagen en controlegetallen bewaard
follow-nothing-forgotten = er valt niets te vergeten

follow-empty = er wordt nog geen dossier gevolgd: widerspruch follow add ZAAK
follow-nothing-listed = geen dossier dat hierbij past; --all toont ook wat is afgesloten
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (waarvan binnen een week voorbij: { $soon })
follow-head-due = Te doen
follow-head-waits = In afwachting
follow-head-made = Niet verstuurd
follow-head-closed = Afgesloten
follow-head-chronology = Wat er is gebeurd
follow-head-letters = Brieven
follow-letter-file = { $title }: { $file }
follow-happened = Is er iets gebeurd? Noteer het: widerspruch follow event
follow-done = { $count ->
        [one] Eén dossier is afgesloten
       *[other] { $count } dossiers zijn afgesloten
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Eén dossier is lang geleden afgesloten en kan
       *[other] { $count } dossiers zijn lang geleden afgesloten en kunnen
    } worden gewist: widerspruch follow forget --expired
follow-once-sent = na het versturen ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] mogelijk vanaf { $day } als er dan geen antwoord is: { $letters }
       *[unset] op zijn vroegst mogelijk vanaf { $day }, na een brief per post enkele dagen later, als er dan geen antwoord is: { $letters }
    }
follow-other-facts = dit bestand heeft afzender, kenmerk en bedrijf van zaak { $id }, { $label }, maar zegt dat er op { $day } iets is gevraagd waarvan die zaak niets weet: het geldt niet als een brief ervan
    .help = hoort het erbij, schrijf dan: widerspruch follow add BESTAND --to { $id }; zo niet, geef het een eigen kenmerk
follow-other-file = dit bestand heeft afzender, kenmerk en bedrijf van zaak { $id }, { $label }, die al zo’n brief in een ander bestand heeft, { $name }: het geldt niet als een brief ervan
    .help = hoort het erbij, schrijf dan: widerspruch follow add BESTAND --to { $id }; zo niet, geef het een eigen kenmerk
follow-until-news = { $certain_is ->
        [set] tot { $day } is er niets te doen; daarna, als er geen bericht over de klacht is gekomen: { $letters }
       *[unset] tot { $day } is er niets te doen, na een brief per post enkele dagen langer; daarna, als er geen bericht over de klacht is gekomen: { $letters }
    }
follow-next = hierna: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = het is niet bekend of e-mail { $mail } is aangekomen: widerspruch outbox show { $mail }

follow-end-certain = eindigt op { $day }
follow-end-at-latest = eindigt uiterlijk op { $day }
follow-end-two = eindigt op { $day }, met gebruikelijke vrije dagen op { $latest }
follow-end-earliest = eindigt op zijn vroegst op { $day } (onzeker: geen bewijs van ontvangst)
follow-end-uncertain = eindigt ongeveer op { $day } (onzeker: geen bewijs van ontvangst)

follow-made = gemaakt op { $day }, niet verstuurd
follow-returned = kwam op { $day } terug: controleer het adres en verstuur de brief opnieuw
follow-waiting = wacht op antwoord; de termijn { $end }
follow-overdue = { $certain_is ->
        [set] te laat sinds { $day } (zeker)
       *[unset] op zijn vroegst te laat sinds { $day } (onzeker: geen bewijs van ontvangst)
    }
follow-asked-for-id = op { $day } is naar de identiteit gevraagd; de termijn is onzeker
follow-extended = de termijn is verlengd en { $end }
follow-extended-late = de verlenging kwam te laat; te laat sinds { $day } (zeker)
follow-refused = afgewezen op { $day }
follow-answer-runs = de termijn van het bedrijf loopt door; hij { $end }
follow-answered = beantwoord op { $day }; klaar? widerspruch follow event { $id } closed
follow-complained = klacht bij de autoriteit; de termijn { $end }
follow-authority-silent = de autoriteit zwijgt sinds { $day } { $certain_is ->
        [set] (zeker)
       *[unset] (onzeker: geen bewijs van ontvangst)
    }
follow-closed = afgesloten sinds { $day }

follow-did-objected = bezwaar gemaakt
follow-did-requested-access = inzage gevraagd
follow-did-reminded = herinnerd
follow-did-acknowledged = ontvangst bevestigd
follow-did-extended = termijn verlengd
follow-did-refused = afwijzing ontvangen
follow-did-id-demanded = naar de identiteit gevraagd
follow-did-answered = antwoord ontvangen
follow-did-requested-erasure = gegevenswissing gevraagd
follow-did-withdrew-consent = toestemming ingetrokken
follow-did-identified = gegevens over de identiteit verstrekt
follow-did-complained = klacht ingediend
follow-did-authority-replied = bericht van de autoriteit
follow-did-returned = brief kwam terug
follow-did-hearing = gehoord door de autoriteit
follow-did-noted = notitie
follow-did-closed = afgesloten
follow-received = ontvangen op { $day }
follow-proof = bewijs: { $file }
follow-by-mail = e-mail { $mail }
follow-taken-back = teruggenomen
follow-mail = e-mail { $mail }: { $state }
follow-case-not-there = dit bestand is er niet meer: widerspruch follow relink { $id } ZAAK

follow-number = nr. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] bericht van de autoriteit
       *[unset] antwoord
    } te laat ({ $who })
follow-calendar-about = Stand op de dag van deze agenda: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: afgewezen; hoe gaat het verder? Daar staat geen termijn voor ({ $who })
follow-calendar-post = { $controller }: brief versturen ({ $who })
follow-calendar-import = Open het bestand met uw agenda. Is er iets gebeurd, maak en open het dan opnieuw: wat verschoven is, verschuift daar ook.
follow-calendar-over = er wordt niets meer verwacht
follow-calendar-soon = { $controller }: de termijn voor { $authority_is ->
        [set] bericht van de autoriteit
       *[unset] het antwoord
    } eindigt binnenkort ({ $who })
follow-calendar-proof = { $controller }: bewijs van ontvangst zoeken ({ $who })

follow-ask-how = Op welke manier is het verstuurd? (niets getypt: niet bekend)
    .help = De volgende brief vermeldt dat. Als u het niet meer weet, druk dan op Enter.
follow-ask-kind = Welke brief komt hierna?
    .help = Hier staan alleen brieven die vandaag passen. Er wordt niets verstuurd: er komt een zaakbestand dat u kunt lezen en wijzigen.
follow-ask-matter = Welk dossier?
    .help = Een dossier is één persoon en één bedrijf. Het nummer is dat uit `widerspruch follow list`.
follow-ask-note = Wat wilt u onthouden? (niets getypt: niets)
    .help = Eén regel voor uzelf, bijvoorbeeld over een telefoongesprek. Die staat in geen enkele brief.
follow-ask-on = Op welke dag? (niets getypt: { $day })
    .help = Termijnen worden vanaf deze dag geteld. Schrijf de dag zoals u wilt, bijvoorbeeld 7-9 of gisteren.
follow-ask-proof = Welke foto, schermafbeelding of pdf toont het aan? (niets getypt: geen)
    .help = Typ het pad van het bestand, of sleep het naar dit venster. Het wordt een bijlage bij de volgende brief.
follow-ask-received = Op welke dag is het ontvangen, als daar bewijs van is? (niets getypt: geen bewijs)
    .help = Bewijs is bijvoorbeeld de ontvangstbevestiging van een aangetekende brief. Zonder bewijs blijft het einde van de termijn onzeker.
follow-ask-sent = { $newest_is ->
        [set] de nieuwste brief is verstuurd ({ $kind })
       *[unset] een eerdere brief is verstuurd ({ $kind })
    }
follow-ask-what = Wat is er gebeurd in dossier { $id }, { $label }, { $company }?
    .help = Daarvan hangt af welke termijn loopt en welke brief hierna past.
follow-ask-why = Waarom is het afgesloten? (niets getypt: geen reden)
    .help = Dit is alleen voor u en staat in geen enkele brief.
follow-ask-sent-on = Op welke dag is het verstuurd? (niets getypt: { $day })
    .help = De dag waarop u de brief op de post deed, of de e-mail of het formulier verstuurde.
follow-ask-reply-on = Op welke dag kwam het antwoord aan? (niets getypt: { $day })
    .help = De dag waarop het bij u aankwam, niet de datum in de brief.
follow-ask-reply = Wat schrijft { $company }?
    .help = Kies wat het antwoord in de kern zegt. Daarvan hangt af welke brief hierna past.
follow-ask-done = Is het dossier daarmee afgesloten?
    .help = Een afgesloten dossier wacht nergens op. Wat u later noteert, opent het weer.
follow-reply-came = { $company } heeft geantwoord
follow-reply-partly = Alleen een deel beantwoord, of een tekst voor iedereen
follow-take-back = zo maakt u dat ongedaan: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = Op welke dag is het ontvangen?
    .help = De dag op de ontvangstbevestiging van de aangetekende brief of in de bevestiging. Vanaf die dag loopt de termijn.
follow-arrived = er is bewijs dat de brief van { $day } is aangekomen
follow-by-form = via een formulier op internet
follow-by-post = met de post
follow-by-email = per e-mail
follow-by-unknown = hoe het is verstuurd, is niet bekend
follow-by-fax = per fax
follow-why-honoured = wat was gevraagd, is gedaan
follow-why-settled = er is overeenstemming bereikt
follow-why-given-up = het wordt niet voortgezet
follow-why-court = het ligt bij de rechter
follow-why-else = een andere reden
