# Hva som er galt med et svar i samtalen. .help sier hva som skal skrives.
new-account = «{ $typed }» passer ikke her
    .help = for eksempel: facebook.com/navn, @navn eller navn@example.org
new-address = «{ $typed }» er ikke en hel adresse
    .help = gate og nummer, postnummer og sted, med landet: Prøvegata 1, 0155 Oslo, Norge
new-answer-missing = et spørsmål mangler svar: { $question }
    .help = svaret står bak { $flag }; uten terminal stiller programmet ingen spørsmål
new-answers-file = «{ $name }» inneholder ikke svar
    .help = ett svar på hver linje, for eksempel name = "Nora Eksempel"; `widerspruch new --questions` viser alle spørsmålene
new-answer-known = registeret kjenner allerede svaret fra { $day }
    .help = skriv først opp det som kom senere, med `widerspruch follow event`; der tar --undo tilbake en feil dag
new-broken = et tegn kom ikke riktig fram
    .help = skriv det på nytt; går det galt igjen, sett terminalen til UTF-8
new-choice = det er ikke noen av svarene
    .help = skriv et nummer fra 1 til { $last }
new-choice-of = det er ikke noen av svarene
    .help = skriv et av disse numrene: { $numbers }
new-choice-word = det er ikke noen av svarene
    .help = skriv ett av disse: { $words }
new-choice-several = flere svar begynner slik: { $fitting }
    .help = skriv mer av det, eller nummeret
new-country = «{ $typed }» er ikke et land
    .help = { $near_is ->
        [set] mente du { $near }? Navn eller kode på landet, for eksempel: Norge eller NO
       *[unset] navn eller kode på landet, for eksempel: Norge eller NO
    }
new-day = «{ $typed }» er ikke en dato
    .help = for eksempel: 1.9.2026
new-day-of-month = «{ $typed }» finnes ikke: den måneden har ikke så mange dager
    .help = sjekk dag og måned
new-day-future = { $day } er fram i tid
    .help = kontroller datoen
new-day-before-law = det kan ikke ha vært { $day }: personvernforordningen gjelder fra { $applies }
    .help = kontroller årstallet
new-day-before-letter = brevet det gjelder, fantes ikke { $day }: det er datert { $letter }
    .help = det gjelder dagen da dette brevet ble sendt; et tidligere steg står i saken til brevet: `widerspruch new --from SAK`
new-day-order = { $day } er før { $sent }: det passer ikke sammen
    .help = endre en av de to dagene
new-deliver = med --format json skriver `new` bare saksfilen
    .help = kjør deretter `widerspruch render` eller `widerspruch send` med saksfilen
new-editor = { $why_is ->
        [set] skriveprogrammet «{ $name }» kan ikke startes: { $why }
       *[unset] skriveprogrammet «{ $name }» meldte en feil
    }
    .help = skriv teksten her, eller oppgi et annet med EDITOR, for eksempel: EDITOR=nano
new-empty = her mangler det noe
    .help = ? viser hjelp, < går tilbake
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` viser alle spørsmålene og svarene på dem
new-german-code = «{ $typed } { $city }»: et tysk postnummer har fem sifre
    .help = skriv alle fem, for eksempel { $meant }; ligger stedet i et annet land, skriv landet bak
new-handle = «{ $typed }» står i brevet som brukernavn: { $handle }
    .help = er det ikke det, gå tilbake med < og skriv adressen til profilen eller e-postadressen til kontoen
new-house-number = «{ $typed }» har ikke husnummer
    .help = finnes det et, føy det til; uten det kommer kanskje ikke et svar frem
new-kind = det finnes ikke noe brev «{ $kind }»
    .help = { $near_is ->
        [set] mente du { $near }? Dette finnes: { $known }
       *[unset] dette finnes: { $known }
    }
new-line = «{ $typed }» passer ikke her
    .help = skriv én linje på høyst 200 tegn, uten usynlige tegn
new-name = «{ $typed }» har ingen bokstav
    .help = skriv navnet, for eksempel: Änne Müller
new-no-editor = det er ikke valgt noe skriveprogram
    .help = skriv teksten her; eller oppgi et før du begynner, for eksempel: EDITOR=nano
new-no-interview = brevet «{ $kind }» lages ikke med spørsmål
    .help = begynn med en saksfil: `widerspruch example { $kind } > brev.toml`
new-none-alone = «ingen konto» må stå alene
    .help = velg tjenester, eller «ingen konto»
new-not-asked = det blir ikke spurt om { $flag } med disse svarene
    .help = svaret blir ikke skrevet; `widerspruch new --questions` sier når et spørsmål blir stilt
new-one-answer = { $flag } har flere svar, det spørres etter ett
    .help = oppgi { $flag } én gang
new-place = «{ $typed }» passer ikke her
    .help = postnummer og sted med landet, for eksempel: 0155 Oslo, Norge
new-unknown-answer = det finnes ikke noe spørsmål «{ $id }»
    .help = { $near_is ->
        [set] mente du «{ $near }»? `widerspruch new --questions` viser alle spørsmålene
       *[unset] `widerspruch new --questions` viser alle spørsmålene
    }
new-year = «{ $typed }» er ikke et årstall
    .help = med fire sifre, for eksempel: 2013
