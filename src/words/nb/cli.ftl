# Det kommandoene sier.
cli-begin = Brev mot KI-trening
cli-begin-new = skrive et brev her: widerspruch new
cli-begin-web = skrive det i nettleseren: widerspruch web
cli-begin-follow = se hva som må gjøres: widerspruch follow
cli-begin-help = alle kommandoer: widerspruch help
cli-begin-choose = Skriv et tall og trykk Enter.
cli-error = feil
cli-help = hjelp
cli-of-code = { $count } ganger { $code }
cli-warning = advarsel
cli-pages = { $count ->
    [one] 1 side
   *[other] { $count } sider
}
cli-checked = { $case }: { $kind } ({ $language }) til { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) til { $recipient }
cli-plain-pdf = vanlig PDF
cli-signed-by = signert av { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
} { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }
cli-ends = slutt   { $day }
cli-latest = senest  { $day }; vent til da før du purrer
cli-place = sted    { $name }
cli-why = grunn   { $why }
cli-day-is-certain = Dagen er bare sikker hvis mottaksdagen er dokumentert. Dette er ikke juridisk rådgivning.
cli-label = { $name ->
    [MISSING] MANGLER
    [address] adresse
    [attached] vedlegg
    [basis] grunnlag
    [certain] sikkert
    [competent] kompetent
    [channel] måte
    [checked] sjekket
    [company] selskap
    [conflict] tvil
    [controllers] for
    [copy-to] kopi til
    [countries] land
    [data] data
    [doubt] tvil
    [e-mail] e-post
    [fax] faks
    [files] filer
    [for] roller
    [form] skjema
    [from] fra
    [high] høy
    [id] kode
    [languages] språk
    [law] rett
    [law-as-of] rett per
    [log-in] innlogging
    [low] lav
    [medium] middels
    [missing] mangler
    [needs] krever
    [no] nei
    [not] ikke
    [notes] merknader
    [others] andre
    [phone] telefon
    [possible] mulig
    [post] post
    [reaches] gjelder
    [replaces] avløser
    [rests-on] bygger på
    [reviewed] lest av
    [services] tjenester
    [setting] valg
    [sent] sendt
    [signed] signert
    [size] størrelse
    [source] kilde
    [starts] begynner
    [statuses] tilstand
    [subject] emne
    [sure] sikkerhet
    [to] til
    [training] trening
    [user] fra deg
    [wants] krever
    [website] nettsted
    [unknown] ukjent
    [why] grunn
    [yes] ja
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } prøvesaker, { $branches } grener, ingen feil
cli-reviewed-by-nobody = ingen
cli-of-signed-file = signert fil { $number } fra { $day }{ $key_is ->
        [set] , nøkkel { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, ifølge: { $whom }
cli-not-looked-up = { $count ->
    [one] én av dem er
   *[other] { $count } av dem er
} ikke slått opp på mer enn { $days } dager: `widerspruch facts list`
cli-ready-grounds = ferdige grunner (matter.grounds):
cli-with-posts = (med en konto som har innlegg)
cli-with-account = (med en konto)
cli-law-as-of = rett per { $day }
cli-rows-checked = rader sjekket
cli-letters-made = brev laget
cli-letters-joined = brev slått sammen
cli-sheets-written = ark skrevet
cli-mails-prepared = e-poster forberedt
cli-mails-tried = e-poster forsøkt
cli-progress = { $done }{ $of_is ->
    [set] {" "}av { $of }
   *[unset] {""}
} { $what }{ $speed_is ->
    [set] , { $speed } i sekundet
   *[unset] {""}
}
cli-stopping = stopper …
cli-more-warnings = … og { $count } advarsler til av typen { $code }
cli-outbox-empty = utboksen er tom
cli-none-in-state = ingen e-post har denne tilstanden
cli-no-outbox = det er ingen utboks i «{ $folder }» ennå
cli-mail-is = e-post { $id } til { $to }: { $state }
cli-run-sends = `widerspruch outbox run` sender den
cli-nothing-now = ingenting ble sendt nå; { $count ->
    [one] én e-post ble
   *[other] { $count } e-poster ble
} sendt { $days }
cli-on-day = { $day }
cli-from-to = fra { $first } til { $last }
cli-before = tidligere
cli-clock-set = Klokken står på { $day } (--today), men i dag er det { $real }: e-poster bærer dagen til den klokken, og det gjør også det som registreres om dem.
cli-waiting-mails = { $count } i kø
cli-waiting-to = { $count } fra { $from } til { $to }
cli-copied-to = { $count } i kopi til { $copy }
cli-yes-if-sure = skriv --yes hvis du er sikker; { $otherwise }
cli-list-shows = `widerspruch outbox list` viser e-postene
cli-dry-run-shows = --dry-run viser hva som ville bli sendt
cli-read-first = uten --send blir brevene laget, og du kan lese dem først
cli-ask-send = Sende?
cli-ask-erase = Slette?
cli-yes-no = [j/N]
cli-yes-no-help = Med ja skjer det som står ovenfor, med en gang. Med alt annet, også uten svar, blir alt som det er.
cli-one-of-many = { $done } av { $total }: e-post { $id }: { $state }
cli-nothing-waits = ingenting er i kø
cli-erased-on = innhold og personer slettet { $day }
cli-encrypted = (kryptert)
cli-attached-file = vedlegg: { $name } ({ $bytes } byte)
cli-all-bytes = alle byte: `widerspruch outbox export { $id } -o FIL`
cli-nothing-to-erase = det er ingenting å slette
cli-erased = innhold og personer i { $count ->
    [one] én e-post
   *[other] { $count } e-poster
} er slettet; nummer, tilstand, dager og kontrolltall blir tatt vare på
cli-to-erase = innhold og personer i { $count ->
    [one] én e-post
   *[other] { $count } e-poster
}, avsluttet { $last_is ->
    [set] fra { $first } til { $last }
   *[unset] { $first }
}: byte, emner, navn, adresser og svar blir slettet for godt,
cli-and-the-proof = og dermed også dokumentasjonen på hva som ble sendt.
cli-via = --via { $name }
cli-ready = { $host } er klar til å ta imot dem; ingenting ble sendt (--dry-run)
cli-nothing-tried = ingenting ble forsøkt, og ingenting ble sendt (--dry-run)
cli-draft-to = { $file } til { $recipient } <{ $address }>
cli-open-drafts = ingenting ble sendt: åpne utkastene i e-postprogrammet ditt
cli-letter-alone = { $name }, { $size }: brevet, uten vedlegg
cli-letter-with = { $name }, { $size }: brevet og { $count ->
    [one] vedlegg
   *[other] vedleggene
} { $numbers }
cli-sealed = elektronisk signert, { $grade }
cli-in-type = { $name }, maskinskrevet
cli-picture-of-signature = med et bilde av underskriften
cli-not-signed = ikke underskrevet
cli-kilobytes = { $count } kB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = E-post { $number } av { $count }: { $case }
cli-certain = sikkert
cli-doubtful = TVILSOMT
cli-from-via = { $from } via { $section }
cli-replaced-mail = e-post { $id }, satt i kø { $when }, som da ikke blir sendt
cli-sent-already = e-post { $id }, { $when }; den sendes ikke på nytt
cli-nothing-missing = ingenting, så langt dette programmet kan se
cli-replaced-one = e-post { $mail }, som er i kø, blir avløst
cli-replaced-many = { $count } e-poster i kø blir avløst: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 e-post
   *[other] { $count } e-poster
} fra { $from } via { $section }
cli-mails-to = { $count ->
    [one] 1 e-post
   *[other] { $count } e-poster
} til { $name } <{ $address }>
cli-copy-of-each = en kopi av hver til { $copy }
cli-mails-of-before = { $count ->
    [one] 1 tidligere e-post i kø
   *[other] { $count } tidligere e-poster i kø
}
cli-doubtful-in-mails = I { $count } av dem: { $message }
cli-missing-in-mails = I { $count } av dem mangler noe, og de blir sendt slik de er (--incomplete):
cli-row = rad { $row }
cli-tabs = celler skilt med tabulator
cli-divided = celler skilt med «{ $by }»
cli-sheet = ark «{ $name }»{ $others ->
    [0] {""}
    [one] , ett til blir ikke lest
   *[other] , { $others } til blir ikke lest
}{ $hidden_is ->
    [set] , skjult: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = «{ $text }»
cli-headings-in = overskrifter i linje { $line }; det som står over, regnes som tittel (--heading-row)
cli-read-as = lest som: { $words }
cli-not-read = { $table }: kolonner som ikke blir lest: { $names }
cli-nothing-written = ingenting ble skrevet
cli-wrong-rows = ingenting ble skrevet: feil i { $count } av { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}; --skip-invalid fortsetter med de andre
cli-made = { $count } brev laget
cli-there-already = { $count } var der fra før
cli-with-errors = { $count ->
    [one] 1 rad
   *[other] { $count } rader
} med feil
cli-rows-waiting = { $count ->
    [one] 1 rad
   *[other] { $count } rader
} venter
cli-made-in = { $parts }; { $pages } sider i { $folder }
cli-each-row = hva det ble av hver rad: { $folder }/result{ $suffix }.csv
cli-for-printer = til trykkeriet, hvert brev begynner på en forside: { $place } ({ $count } brev)
cli-sheets-in = hva du skal gjøre nå, ett ark for hvert brev: { $folder } ({ $count })
cli-left-over = { $count } brev i mappen hører til { $count ->
    [one] en rad
   *[other] rader
} som ikke lenger er i tabellen
cli-sent-days = ingenting ble sendt nå; { $count ->
    [one] én e-post ble
   *[other] { $count } e-poster ble
} sendt { $days }
cli-sent-now = { $now ->
    [one] 1 e-post
   *[other] { $now } e-poster
} sendt nå, { $before } tidligere
cli-sample-of = et utvalg fra hele tabellen, rader: { $rows }
cli-sent = { $count ->
    [one] 1 e-post
   *[other] { $count } e-poster
} sendt
cli-mails-waiting = { $count } i kø: `widerspruch outbox run` sender dem
cli-mails-refused = { $count } avvist
cli-mails-unknown = { $count } med ukjent skjebne
cli-without-mail = { $count } brev uten e-post
cli-stopped = stoppet; samme kommando fortsetter der den var
cli-would-remove = { $count ->
    [one] 1 fil
   *[other] { $count } filer
} ville bli slettet; --yes sletter virkelig
cli-removed = { $count ->
    [one] 1 fil
   *[other] { $count } filer
} slettet
cli-parts = { $parts }
cli-no-authority = fant ingen myndighet
cli-form-by-record = det finnes et, ifølge kildene til opplysningene
cli-official-languages = de offisielle språkene; om den tar imot andre, er ikke kjent
cli-how-it-takes = slik tar den imot en klage:
cli-in-english = (på engelsk) { $text }
cli-sure = sikkerhet: { $is }
cli-only-files = bare { $list } ({ $evidence })
cli-no-files = ingen av disse: { $list } ({ $evidence })
cli-bytes-in-all = { $count } byte til sammen ({ $evidence })
cli-nothing-beyond = ingenting er kjent ut over det loven krever
cli-none-confirmed = ingen er bekreftet
cli-since-unknown = siden når er ikke kjent
cli-since = siden { $day }
cli-company-says = { $basis }, ifølge selskapet
cli-form-notice = i meddelelsen fra en myndighet
cli-form-attested = i flere dokumenter
cli-form-single = i ett dokument
cli-form-knowledge = ikke i noe dokument
cli-form-former = tidligere: det finnes ikke lenger noen lenke dit

# Spurt om på skjermen; det som skrives, står etter.
cli-password-of = Passord for { $name }:
cli-password-at = Passord for { $user } hos { $host }:
cli-time-here = { $utc } ({ $here } hos deg)
