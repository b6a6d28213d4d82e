# Wat opdrachten zeggen.
cli-begin = Brieven tegen AI-training
cli-begin-new = hier een brief schrijven: widerspruch new
cli-begin-web = hem in de browser schrijven: widerspruch web
cli-begin-follow = zien wat er te doen is: widerspruch follow
cli-begin-help = alle opdrachten: widerspruch help
cli-begin-choose = Typ een nummer en druk op Enter.
cli-error = fout
cli-help = hulp
cli-of-code = { $count } keer { $code }
cli-warning = waarschuwing
cli-pages = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
}
cli-checked = { $case }: { $kind } ({ $language }) aan { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }) aan { $recipient }
cli-plain-pdf = gewone pdf
cli-signed-by = ondertekend door { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
} { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
} { $year }
cli-ends = einde   { $day }
cli-latest = uiterlijk  { $day }; wacht tot dan met een herinnering
cli-place = plaats  { $name }
cli-why = reden   { $why }
cli-day-is-certain = De dag is alleen zeker als de dag van ontvangst is bewezen. Dit is geen juridisch advies.
cli-label = { $name ->
    [MISSING] MIST
    [address] adres
    [attached] bijlage
    [basis] grondslag
    [certain] zeker
    [competent] bevoegd
    [channel] weg
    [checked] nagekeken
    [company] bedrijf
    [conflict] twijfel
    [controllers] voor
    [copy-to] kopie
    [countries] landen
    [data] gegevens
    [doubt] twijfel
    [e-mail] e-mail
    [fax] fax
    [files] bestanden
    [for] rollen
    [form] formulier
    [from] van
    [high] hoog
    [id] code
    [languages] talen
    [law] recht
    [law-as-of] recht per
    [log-in] inloggen
    [low] laag
    [medium] gemiddeld
    [missing] mist
    [needs] vereist
    [no] nee
    [not] niet
    [notes] opmerkingen
    [others] andere
    [phone] telefoon
    [possible] mogelijk
    [post] post
    [reaches] geldt voor
    [replaces] vervangt
    [rests-on] berust op
    [reviewed] nagelezen
    [services] diensten
    [setting] instelling
    [sent] verstuurd
    [signed] getekend
    [size] grootte
    [source] bron
    [starts] begin
    [statuses] toestand
    [subject] onderwerp
    [sure] zekerheid
    [to] aan
    [training] training
    [user] van u
    [wants] vereist
    [website] website
    [unknown] onbekend
    [why] reden
    [yes] ja
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } proefzaken, { $branches } takken, geen fouten
cli-reviewed-by-nobody = door niemand
cli-of-signed-file = ondertekend bestand { $number } van { $day }{ $key_is ->
        [set] , sleutel { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, volgens: { $whom }
cli-not-looked-up = { $count ->
    [one] één ervan is
   *[other] { $count } ervan zijn
} al meer dan { $days } dagen niet nagezocht: `widerspruch facts list`
cli-ready-grounds = kant-en-klare redenen (matter.grounds):
cli-with-posts = (met een account dat berichten bevat)
cli-with-account = (met een account)
cli-law-as-of = recht per { $day }
cli-rows-checked = rijen nagekeken
cli-letters-made = brieven gemaakt
cli-letters-joined = brieven samengevoegd
cli-sheets-written = bladen geschreven
cli-mails-prepared = e-mails voorbereid
cli-mails-tried = e-mails geprobeerd
cli-progress = { $done }{ $of_is ->
    [set] {" "}van { $of }
   *[unset] {""}
} { $what }{ $speed_is ->
    [set] , { $speed } per seconde
   *[unset] {""}
}
cli-stopping = bezig met stoppen …
cli-more-warnings = … en nog { $count } waarschuwingen { $code }
cli-outbox-empty = de uitgaande post is leeg
cli-none-in-state = geen e-mail heeft deze toestand
cli-no-outbox = in “{ $folder }” is er nog geen uitgaande post
cli-mail-is = e-mail { $id } aan { $to }: { $state }
cli-run-sends = `widerspruch outbox run` verstuurt de e-mail
cli-nothing-now = nu is er niets verstuurd; { $count ->
    [one] één e-mail is
   *[other] { $count } e-mails zijn
} { $days } verstuurd
cli-on-day = op { $day }
cli-from-to = van { $first } tot en met { $last }
cli-before = eerder
cli-clock-set = De klok staat op { $day } (--today), maar vandaag is het { $real }: e-mails dragen de dag van die klok, en wat ervan wordt vastgelegd ook.
cli-waiting-mails = { $count } in de wachtrij
cli-waiting-to = { $count } van { $from } aan { $to }
cli-copied-to = { $count } in kopie aan { $copy }
cli-yes-if-sure = schrijf --yes als u het zeker weet; { $otherwise }
cli-list-shows = `widerspruch outbox list` toont de e-mails
cli-dry-run-shows = --dry-run toont wat er zou worden verstuurd
cli-read-first = zonder --send worden de brieven gemaakt en kunt u ze eerst lezen
cli-ask-send = Versturen?
cli-ask-erase = Wissen?
cli-yes-no = [j/N]
cli-yes-no-help = Met ja gebeurt meteen wat erboven staat. Bij al het andere, ook zonder invoer, blijft alles zoals het is.
cli-one-of-many = { $done } van { $total }: e-mail { $id }: { $state }
cli-nothing-waits = er staat niets in de wachtrij
cli-erased-on = inhoud en personen gewist op { $day }
cli-encrypted = (versleuteld)
cli-attached-file = bijlage: { $name } ({ $bytes } bytes)
cli-all-bytes = alle bytes: `widerspruch outbox export { $id } -o BESTAND`
cli-nothing-to-erase = er valt niets te wissen
cli-erased = inhoud en personen van { $count ->
    [one] één e-mail
   *[other] { $count } e-mails
} gewist; nummer, toestand, dagen en controlegetallen blijven bewaard
cli-to-erase = inhoud en personen van { $count ->
    [one] één e-mail
   *[other] { $count } e-mails
}, afgehandeld { $last_is ->
    [set] van { $first } tot en met { $last }
   *[unset] op { $first }
}: bytes, onderwerpen, namen, adressen en antwoorden worden definitief gewist,
cli-and-the-proof = en daarmee ook het bewijs van wat er is verstuurd.
cli-via = --via { $name }
cli-ready = { $host } is klaar om ze aan te nemen; er is niets verstuurd (--dry-run)
cli-nothing-tried = er is niets geprobeerd en niets verstuurd (--dry-run)
cli-draft-to = { $file } aan { $recipient } <{ $address }>
cli-open-drafts = er is niets verstuurd: open de concepten in uw e-mailprogramma
cli-letter-alone = { $name }, { $size }: de brief, geen bijlage
cli-letter-with = { $name }, { $size }: de brief en { $count ->
    [one] bijlage
   *[other] bijlagen
} { $numbers }
cli-sealed = elektronisch ondertekend, { $grade }
cli-in-type = { $name }, in drukletters
cli-picture-of-signature = met een afbeelding van de handtekening
cli-not-signed = niet ondertekend
cli-kilobytes = { $count } kB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = E-mail { $number } van { $count }: { $case }
cli-certain = zeker
cli-doubtful = TWIJFELACHTIG
cli-from-via = { $from } via { $section }
cli-replaced-mail = e-mail { $id }, in de wachtrij gezet { $when }, die dan niet wordt verstuurd
cli-sent-already = e-mail { $id }, op { $when }; wordt niet nog een keer verstuurd
cli-nothing-missing = niets, voor zover dit programma kan zien
cli-replaced-one = e-mail { $mail } uit de wachtrij wordt vervangen
cli-replaced-many = { $count } e-mails uit de wachtrij worden vervangen: { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 e-mail
   *[other] { $count } e-mails
} van { $from } via { $section }
cli-mails-to = { $count ->
    [one] 1 e-mail
   *[other] { $count } e-mails
} aan { $name } <{ $address }>
cli-copy-of-each = van elke e-mail een kopie aan { $copy }
cli-mails-of-before = { $count ->
    [one] 1 eerdere e-mail in de wachtrij
   *[other] { $count } eerdere e-mails in de wachtrij
}
cli-doubtful-in-mails = In { $count } daarvan: { $message }
cli-missing-in-mails = In { $count } daarvan ontbreekt iets, en ze gaan zo de deur uit (--incomplete):
cli-row = rij { $row }
cli-tabs = cellen gescheiden door tabs
cli-divided = cellen gescheiden door “{ $by }”
cli-sheet = blad “{ $name }”{ $others ->
    [0] {""}
    [one] , één ander wordt niet gelezen
   *[other] , { $others } andere worden niet gelezen
}{ $hidden_is ->
    [set] , verborgen: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = “{ $text }”
cli-headings-in = koppen in regel { $line }; wat erboven staat, geldt als titel (--heading-row)
cli-read-as = gelezen als: { $words }
cli-not-read = { $table }: kolommen die niet worden gelezen: { $names }
cli-nothing-written = er is niets geschreven
cli-wrong-rows = er is niets geschreven: { $count } van { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} { $count ->
    [one] is
   *[other] zijn
} fout; --skip-invalid gaat door met de andere
cli-made = { $count ->
    [one] 1 brief
   *[other] { $count } brieven
} gemaakt
cli-there-already = { $count } al aanwezig
cli-with-errors = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
} met fouten
cli-rows-waiting = { $count ->
    [one] 1 rij wacht
   *[other] { $count } rijen wachten
}
cli-made-in = { $parts }; { $pages } pagina’s in { $folder }
cli-each-row = wat er van elke rij is geworden: { $folder }/result{ $suffix }.csv
cli-for-printer = voor de drukker, elke brief begint op een voorkant: { $place } ({ $count ->
    [one] 1 brief
   *[other] { $count } brieven
})
cli-sheets-in = wat er nu te doen is, één blad per brief: { $folder } ({ $count })
cli-left-over = { $count ->
    [one] 1 brief in de map hoort bij een rij die niet meer
   *[other] { $count } brieven in de map horen bij rijen die niet meer
} in de tabel { $count ->
    [one] staat
   *[other] staan
}
cli-sent-days = nu is er niets verstuurd; { $count ->
    [one] één e-mail is
   *[other] { $count } e-mails zijn
} { $days } verstuurd
cli-sent-now = { $now ->
    [one] 1 e-mail
   *[other] { $now } e-mails
} nu verstuurd, { $before } eerder
cli-sample-of = een steekproef uit de hele tabel, rijen: { $rows }
cli-sent = { $count ->
    [one] 1 e-mail
   *[other] { $count } e-mails
} verstuurd
cli-mails-waiting = { $count } in de wachtrij: `widerspruch outbox run` verstuurt ze
cli-mails-refused = { $count } geweigerd
cli-mails-unknown = { $count } waarvan het lot onbekend is
cli-without-mail = { $count ->
    [one] 1 brief
   *[other] { $count } brieven
} zonder e-mail
cli-stopped = gestopt; dezelfde opdracht gaat daar verder
cli-would-remove = { $count ->
    [one] 1 bestand zou worden verwijderd
   *[other] { $count } bestanden zouden worden verwijderd
}; --yes verwijdert echt
cli-removed = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
} verwijderd
cli-parts = { $parts }
cli-no-authority = geen autoriteit gevonden
cli-form-by-record = er is er een, volgens de bronnen van de gegevens
cli-official-languages = de officiële talen; of andere worden aanvaard, is niet bekend
cli-how-it-takes = hoe de autoriteit een klacht aanneemt:
cli-in-english = (in het Engels) { $text }
cli-sure = zekerheid: { $is }
cli-only-files = alleen { $list } ({ $evidence })
cli-no-files = geen van deze: { $list } ({ $evidence })
cli-bytes-in-all = { $count } bytes in totaal ({ $evidence })
cli-nothing-beyond = niets bekend buiten wat de wet vraagt
cli-none-confirmed = er is er geen bevestigd
cli-since-unknown = sinds wanneer is niet bekend
cli-since = sinds { $day }
cli-company-says = { $basis }, volgens het bedrijf
cli-form-notice = in de mededeling van een autoriteit
cli-form-attested = in meerdere documenten
cli-form-single = in één document
cli-form-knowledge = in geen enkel document
cli-form-former = voorheen: er is geen link meer naar

# Gevraagd op het scherm; wat getypt wordt, staat erachter.
cli-password-of = Wachtwoord van { $name }:
cli-password-at = Wachtwoord van { $user } bij { $host }:
cli-time-here = { $utc } ({ $here } bij u)
