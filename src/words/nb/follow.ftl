# Oversikten: hva som er sendt, hva som kom tilbake, hva som skal gjøres.
follow-calendar-gone = «{ $name }»: { $count ->
        [one] én dato gjaldt en sak som ikke blir fulgt lenger; importer filen på nytt, så forsvinner den
       *[other] { $count } datoer gjaldt saker som ikke blir fulgt lenger; importer filen på nytt, så forsvinner de
    }
    .help = var de fra et annet register (--state)? gi i så fall hvert register en egen kalender
follow-other-calendar = «{ $name }» er ikke en kalender som `follow calendar` har skrevet, eller et annet program har endret den
    .help = oppgi en annen fil, eller legg til --force for å erstatte hele filen
follow-case-gone = saksfilen «{ $name }» til sak { $id } er ikke der lenger
    .help = er den flyttet? `widerspruch follow relink { $id } SAKSFIL` sier hvor den ligger nå
follow-file-stays = filen «{ $name }» kunne ikke slettes: { $why }
    .help = slett den selv; oversikten har glemt den
follow-future = { $day } er fram i tid
    .help = skriv opp det som har skjedd, ikke det som er ventet
follow-long-ago = { $day } er før år { $year }; så gamle dager beholder registeret ikke
    .help = sjekk året
follow-kept-case = saksfilen «{ $name }» er ikke der lenger; den neste lages av teksten som oversikten har tatt vare på
    .help = er den flyttet og endret siden? `widerspruch follow relink { $id } SAKSFIL` sier hvor den ligger; lag så den neste på nytt
follow-no-proof = filen «{ $name }» finnes ikke
    .help = kontroller filbanen; uten fil tar du bort --proof
    .asked = kontroller filbanen; uten fil trykker du bare Enter
follow-no-letter = sak { $id } har ikke noe brev av typen «{ $kind }»
    .help = oppgi saksfilen til et av brevene; `widerspruch follow add SAKSFIL --to { $id }` legger til et brev
follow-no-register = «{ $name }» er ikke en oversikt som kan hentes inn: { $why }
    .help = oppgi filen som `widerspruch follow export --all` har skrevet
follow-no-such-line = sak { $id } har ikke noen linje { $line } som kan tas tilbake
    .help = `widerspruch follow show { $id }` viser numrene
follow-no-such-matter = det finnes ikke noen sak { $id }
    .help = `widerspruch follow list --all` viser alle
follow-nobody-to-ask = ingenting er slettet: det finnes ikke noen terminal å spørre på
    .help = skriv --yes hvis du er sikker; `widerspruch follow show ID` viser hva som ville bli borte
follow-not-confirmed = ingenting er slettet, fordi det ikke ble bekreftet
follow-not-packed = filene kunne ikke pakkes: { $why }
follow-not-in-export = filen «{ $name }» er ikke der lenger; den mangler i eksporten
follow-not-ours = det som ligger i «{ $name }», er ikke saken som registeret kjenner; det mangler i eksporten
    .help = er den flyttet? `widerspruch follow relink { $id } SAKSFIL` sier hvor den ligger nå
follow-not-kept = oversikten fikk ikke med brevet: { $why }
    .help = brevet er laget likevel; når dette er ordnet, tar `widerspruch follow add SAKSFIL` det med
follow-none-of = ingen sak i oversikten passer til { $option } «{ $value }»
    .help = `widerspruch follow list --all` viser alle
follow-none-yet = ingen sak blir fulgt ennå
    .help = `widerspruch follow add SAKSFIL` følger en; --state MAPPE oppgir en annen mappe
follow-nothing-fits = det er ikke noe brev som passer til sak { $id } nå
    .help = `widerspruch follow show { $id }` viser hvordan det står; skriv opp hva som har skjedd siden, eller oppgi et brev med --kind
follow-nothing-fits-any = det er ikke noe brev som passer til noen av sakene nå
    .help = `widerspruch follow list` viser hvordan det står; skriv opp med `widerspruch follow event` hva som har skjedd siden
follow-nothing-to-export = det er ingenting å eksportere: ingen sak blir fulgt ennå
    .help = `widerspruch follow add SAKSFIL` tar med en; --state oppgir en annen mappe
follow-before-gdpr = personvernforordningen gjelder fra { $applies }, ikke ennå { $day }
    .help = rett årstallet; det som ikke er en handling etter personvernforordningen, kan skrives ned som `noted`
follow-letters-gone = { $count ->
    [one] et brev fra en bunke ligger ikke lenger der bunken la det, eller er et annet nå, og legges ikke ved
   *[other] { $count } brev fra en bunke ligger ikke lenger der bunken la dem, eller er andre nå, og legges ikke ved
}: { $letters }
    .help = legg mappen tilbake, eller lag bunken en gang til med --follow i mappen der brevene ligger nå; lag så tabellen på nytt
follow-letters-outside = { $count ->
    [one] et brev ligger utenfor mappen til rådgivningsorganisasjonen, der en tabell ikke kan nevne noen fil, og legges ikke ved
   *[other] { $count } brev ligger utenfor mappen til rådgivningsorganisasjonen, der en tabell ikke kan nevne noen fil, og legges ikke ved
}: { $letters }
    .help = flytt mappen med brevene inn i mappen til organisasjonens fil, og lag bunken en gang til der med --follow; lag så tabellen på nytt
follow-older-case = saksfilen «{ $name }» er ikke der lenger; den neste lages av den eldre «{ $older }»
    .help = er den flyttet? `widerspruch follow relink { $id } SAKSFIL` sier hvor den ligger; lag så den neste på nytt
follow-quiet-past = { $day } er ikke senere enn i dag
    .help = oppgi en dag som kommer; `widerspruch follow quiet { $id } --off` avslutter pausen
follow-before-first = det kan ikke ha vært { $day }: det følger på noe som først skjedde { $first }
    .help = kontroller dag og år; var det første steget tidligere, skriver du ned det først
follow-before-letter = brevet fantes ikke { $day }: det er datert { $letter }
    .help = kontroller dag og år; ble en tidligere versjon sendt, skriver du dagen som `date` i saken og lager PDF-en på nytt
follow-proof-missing = ingenting viser dette steget: { $what }, { $day }
    .help = oppgi filen som viser det: `widerspruch follow event { $id } { $word } --on { $iso } --proof FIL`; lag så saken på nytt
follow-received-before = mottatt { $received }, men sendt { $day }
    .help = rett en av de to dagene
follow-row = sak { $id } kommer fra en tabell; neste brev lages igjen som en rad
    .help = `widerspruch follow next { $id } --table videre.jsonl`, deretter `widerspruch batch videre.jsonl --centre FIL --out MAPPE --follow`
follow-row-gone = tabellen «{ $name }» har ikke lenger raden «{ $key }»
    .help = gi raden den gamle nøkkelen tilbake, eller følg tabellen der raden står nå: `widerspruch follow add TABELL --centre FIL`
follow-several-fit = flere brev passer til sak { $id }: { $letters }
    .help = si hvilket: --kind { $first }
follow-standard-input = en sak fra standard inn kan ikke følges
    .help = lagre den som fil, så neste brev kan lages av den
follow-unreadable = { $said }
follow-unreadable-case = saksfilen «{ $name }» er verken TOML eller JSON
    .help = `widerspruch check` viser hva som er galt med den
follow-what-happened = det mangler hva som skjedde i sak { $id }
    .help = oppgi ett av disse, for eksempel `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = det mangler hvilken sak som er ment
    .help = oppgi nummeret; `widerspruch follow list` viser numrene
follow-why-open = --why sier hvorfor en sak er avsluttet
    .help = skriv `closed` som det som skjedde, eller ta bort --why

follow-added = sak { $id }, { $label }: blir fulgt fra nå
follow-added-many = { $new ->
        [one] én sak blir fulgt fra nå
       *[other] { $new } saker blir fulgt fra nå
    }, { $known ->
        [one] én ble fulgt fra før
       *[other] { $known } ble fulgt fra før
    }
follow-quiet = sak { $id }, { $label }: ingen påminnelse før { $day }
follow-quiet-off = sak { $id }, { $label }: du får påminnelser igjen
follow-quiet-until = pause til { $day }
follow-known = sak { $id }, { $label }: ble fulgt fra før; det som er nytt, er lagt til
follow-noted = sak { $id }, { $label }: { $state }
follow-noted-as = skrevet ned: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = sak { $id }: saksfilen er { $name }
follow-written = { $name } er saksfilen for neste brev ({ $label })
follow-then-change = Lese og endre:
follow-then-pdf = Brevet som PDF:
follow-then-sent = Når det er sendt:
follow-table = { $name }: { $count ->
        [one] én rad
       *[other] { $count } rader
    }; se gjennom det, deretter: widerspruch batch { $name } --centre FIL --out MAPPE --follow
follow-table-bare = { $count ->
        [one] én rad
       *[other] { $count } rader
    } til en tilsynsmyndighet uten vedlegg: oppgi filen som viser hva som ble sendt (`widerspruch follow event ID sent --proof FIL`), og lag tabellen på nytt, eller gi radene et vedlegg
follow-exported = { $name }: { $count ->
        [one] én sak
       *[other] { $count } saker
    }
follow-imported = { $new ->
        [one] én sak er ny her
       *[other] { $new } saker er nye her
    }, { $known ->
        [one] én var her fra før og blir som den er
       *[other] { $known } var her fra før og blir som de er
    }
follow-calendar-written = { $name }: { $count ->
        [one] én dato
       *[other] { $count } datoer
    }; nye: { $new }, endret: { $changed }
follow-forget-about = { $matters ->
        [one] Én sak
       *[other] { $matters } saker
    } og innholdet i { $mails ->
        [one] én e-post
       *[other] { $mails } e-poster
    } blir slettet for godt. Sikkerhetskopier og det mottakerne har, blir ikke berørt.
follow-forget-folder = Det som blir fulgt, ligger i { $name }, sammen med e-postene som er sendt. Dette er personopplysninger; bare du kan lese mappen.
follow-forget-counts = { $matters ->
        [one] Én sak blir fulgt
       *[other] { $matters } saker blir fulgt
    }; avsluttet: { $closed }; avsluttet for mer enn { $months } måneder siden: { $expired }.
follow-forget-one = én sak, med nummeret fra `widerspruch follow list --all`
follow-forget-person = alle saker om en person
follow-forget-reference = alle saker med en referanse
follow-forget-case = sakene i en saksfil, eller i raden med denne nøkkelen
follow-forget-expired = saker som har vært avsluttet så lenge
follow-forget-all = alt
follow-forget-asks = Du blir spurt før noe blir slettet.
follow-forget-outside = Saksfiler, brev og bilder som er lagret andre steder, blir værende, med mindre du legger til --files. De som er kjent, blir nevnt.
follow-forget-files = Disse filene blir også slettet:
follow-forget-stay = Disse filene blir liggende:
follow-forget-more = og { $count } til
follow-forget-question = Slette?
follow-forgotten = { $count ->
        [one] én sak er glemt
       *[other] { $count } saker er glemt
    }; av e-poster blir nummer, tilstand, dager og kontrolltall tatt vare på
follow-nothing-forgotten = det er ingenting å glemme

follow-empty = ingen sak blir fulgt ennå: widerspruch follow add SAKSFIL
follow-nothing-listed = ingen slik sak; --all viser også de avsluttede
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (av dem over innen en uke: { $soon })
follow-head-due = Å gjøre
follow-head-waits = Venter
follow-head-made = Ikke sendt
follow-head-closed = Avsluttet
follow-head-chronology = Hva som har skjedd
follow-head-letters = Brev
follow-letter-file = { $title }: { $file }
follow-happened = Har noe skjedd? Skriv det ned: widerspruch follow event
follow-done = { $count ->
        [one] Én sak er avsluttet
       *[other] { $count } saker er avsluttet
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Én sak ble avsluttet for lenge siden
       *[other] { $count } saker ble avsluttet for lenge siden
    } og kan slettes: widerspruch follow forget --expired
follow-once-sent = når det er sendt ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] mulig fra { $day } hvis det ikke har kommet svar innen da: { $letters }
       *[unset] mulig tidligst fra { $day }, noen dager senere etter et brev i posten, hvis det ikke har kommet svar innen da: { $letters }
    }
follow-other-facts = denne filen har avsender, referanse og selskap fra sak { $id }, { $label }, men sier at noe ble krevd { $day }, som den saken ikke vet noe om: den regnes ikke som et brev i saken
    .help = hører den til der, skriv: widerspruch follow add FIL --to { $id }; hvis ikke, gi den en egen referanse
follow-other-file = denne filen har avsender, referanse og selskap fra sak { $id }, { $label }, som alt har et slikt brev i en annen fil, { $name }: den regnes ikke som et brev i saken
    .help = hører den til der, skriv: widerspruch follow add FIL --to { $id }; hvis ikke, gi den en egen referanse
follow-until-news = { $certain_is ->
        [set] ingenting å gjøre før { $day }; deretter, hvis det ikke har kommet nytt om klagen: { $letters }
       *[unset] ingenting å gjøre før { $day }, noen dager lenger etter et brev i posten; deretter, hvis det ikke har kommet nytt om klagen: { $letters }
    }
follow-next = neste: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = det er ikke kjent om e-post { $mail } kom fram: widerspruch outbox show { $mail }

follow-end-certain = går ut { $day }
follow-end-at-latest = går ut senest { $day }
follow-end-two = går ut { $day }, med vanlige fridager { $latest }
follow-end-earliest = går ut tidligst { $day } (usikkert: mottaket er ikke dokumentert)
follow-end-uncertain = går ut omtrent { $day } (usikkert: mottaket er ikke dokumentert)

follow-made = laget { $day }, ikke sendt
follow-returned = kom tilbake { $day }: kontroller adressen og send brevet igjen
follow-waiting = venter på svar; fristen { $end }
follow-overdue = { $certain_is ->
        [set] forsinket siden { $day } (sikkert)
       *[unset] forsinket tidligst siden { $day } (usikkert: mottaket er ikke dokumentert)
    }
follow-asked-for-id = { $day } ble det spurt om identitet; fristen er usikker
follow-extended = fristen er forlenget og { $end }
follow-extended-late = forlengelsen kom for sent; forsinket siden { $day } (sikkert)
follow-refused = avslått { $day }
follow-answer-runs = fristen til selskapet løper fortsatt; den { $end }
follow-answered = besvart { $day }; ferdig? widerspruch follow event { $id } closed
follow-complained = klage hos myndigheten; fristen { $end }
follow-authority-silent = ingen melding fra myndigheten siden { $day } { $certain_is ->
        [set] (sikkert)
       *[unset] (usikkert: mottaket er ikke dokumentert)
    }
follow-closed = avsluttet siden { $day }

follow-did-objected = protest sendt
follow-did-requested-access = innsyn krevd
follow-did-reminded = purret
follow-did-acknowledged = mottak bekreftet
follow-did-extended = frist forlenget
follow-did-refused = avslag kommet
follow-did-id-demanded = spurt om identitet
follow-did-answered = svar kommet
follow-did-requested-erasure = sletting krevd
follow-did-withdrew-consent = samtykke trukket tilbake
follow-did-identified = opplysninger om identitet gitt
follow-did-complained = klage sendt
follow-did-authority-replied = melding fra myndigheten
follow-did-returned = brevet kom tilbake
follow-did-hearing = hørt av myndigheten
follow-did-noted = notat
follow-did-closed = avsluttet
follow-received = mottatt { $day }
follow-proof = dokumentasjon: { $file }
follow-by-mail = e-post { $mail }
follow-taken-back = tatt tilbake
follow-mail = e-post { $mail }: { $state }
follow-case-not-there = denne filen er ikke der lenger: widerspruch follow relink { $id } SAKSFIL

follow-number = nr. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] melding fra myndigheten
       *[unset] svar
    } forsinket ({ $who })
follow-calendar-about = Slik det var da kalenderen ble laget: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: avslag; hva skjer videre? Det er ingen frist for det ({ $who })
follow-calendar-post = { $controller }: send brevet ({ $who })
follow-calendar-import = Åpne filen med kalenderen din. Når noe har skjedd, lager og åpner du den på nytt: da flyttes det som er flyttet.
follow-calendar-over = ingenting er ventet lenger
follow-calendar-soon = { $controller }: fristen for { $authority_is ->
        [set] melding fra myndigheten
       *[unset] svaret
    } går snart ut ({ $who })
follow-calendar-proof = { $controller }: finn dokumentasjon på mottak ({ $who })

follow-ask-how = Hvordan ble det sendt? (tomt: ikke kjent)
    .help = Det neste brevet sier hvordan. Hvis du ikke vet det lenger, trykker du Enter.
follow-ask-kind = Hvilket brev er det neste?
    .help = Her står bare brev som passer i dag. Ingenting blir sendt: det blir skrevet en saksfil, som du kan lese og endre.
follow-ask-matter = Hvilken sak?
    .help = En sak er én person og ett selskap. Nummeret er det fra `widerspruch follow list`.
follow-ask-note = Hva vil du huske? (tomt: ingenting)
    .help = Én linje til deg selv, for eksempel om en telefonsamtale. Den står ikke i noe brev.
follow-ask-on = Hvilken dag? (tomt: { $day })
    .help = Frister regnes fra denne dagen. Skriv den som du vil, for eksempel 7.9. eller i går.
follow-ask-proof = Hvilket foto, skjermbilde eller PDF viser det? (tomt: ingen)
    .help = Skriv stien til filen, eller dra den inn i dette vinduet. Den blir vedlegg til det neste brevet.
follow-ask-received = Hvilken dag ble det mottatt, hvis det er dokumentert? (tomt: ikke dokumentert)
    .help = Dokumentasjon er for eksempel mottakskvitteringen for et rekommandert brev. Uten den er det usikkert når fristen går ut.
follow-ask-sent = { $newest_is ->
        [set] det nyeste brevet ble sendt ({ $kind })
       *[unset] et tidligere brev ble sendt ({ $kind })
    }
follow-ask-what = Hva skjedde i sak { $id }, { $label }, { $company }?
    .help = Svaret avgjør hvilken frist som løper, og hvilket brev som passer som det neste.
follow-ask-why = Hvorfor er den avsluttet? (tomt: ingen grunn)
    .help = Dette er bare for deg og står ikke i noe brev.
follow-ask-sent-on = Hvilken dag ble det sendt? (tomt: { $day })
    .help = Dagen da du postet brevet, eller sendte e-posten eller skjemaet.
follow-ask-reply-on = Hvilken dag kom svaret? (tomt: { $day })
    .help = Dagen da det kom fram til deg, ikke datoen i brevet.
follow-ask-reply = Hva skriver { $company }?
    .help = Velg det som svaret i hovedsak sier. Det avgjør hvilket brev som passer som det neste.
follow-ask-done = Er saken dermed avsluttet?
    .help = En avsluttet sak venter ikke på noe. Det du skriver opp senere, åpner den igjen.
follow-reply-came = { $company } har svart
follow-reply-partly = Bare svar på en del, eller en tekst til alle
follow-take-back = slik tar du det tilbake: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = Hvilken dag ble det mottatt?
    .help = Dagen på mottakskvitteringen eller i bekreftelsen. Fristen løper fra den dagen.
follow-arrived = det er dokumentert at brevet av { $day } kom fram
follow-by-form = med et skjema på nettet
follow-by-post = med posten
follow-by-email = på e-post
follow-by-unknown = det er ikke kjent hvordan det ble sendt
follow-by-fax = på faks
follow-why-honoured = det som ble krevd, er gjort
follow-why-settled = partene er blitt enige
follow-why-given-up = den blir ikke fulgt opp videre
follow-why-court = den er til behandling i en domstol
follow-why-else = en annen grunn
