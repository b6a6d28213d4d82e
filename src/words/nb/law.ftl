# Hvordan en frist kom til slutten.
law-nominal = { $length } etter { $received } er { $day }{ $last_day_is ->
        [set] , den siste dagen i måneden
       *[unset] {""}
    }{ $holidays_is ->
        [set] , { $holidays }
       *[unset] {""}
    }{ $working_is ->
        [set] , en arbeidsdag
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] én dag
           *[other] { $number } dager
        }
        [week] { $number ->
            [one] én uke
           *[other] { $number } uker
        }
        [year] { $number ->
            [one] ett år
           *[other] { $number } år
        }
       *[month] { $number ->
            [one] én måned
           *[other] { $number } måneder
        }
    }
law-weekday = { $weekday ->
        [monday] mandag
        [tuesday] tirsdag
        [wednesday] onsdag
        [thursday] torsdag
        [friday] fredag
        [saturday] lørdag
       *[sunday] søndag
    }
law-named-day = { $weekday } { $day }
law-a-weekday = en { $weekday }
law-holiday = { $name }
law-day-off-for = fridagen for { $name }
law-day-is = { $day } er { $reasons }
law-two-working-days = det må ligge to arbeidsdager i den (artikkel 3 nr. 5)
law-ends-then = derfor går fristen ut den dagen
law-ends-on = derfor går fristen ut { $day }
law-custom-day = { $day } er { $custom }
law-off-by-custom = fridag etter skikk for { $holiday }
law-in-part-of = { $holiday } i en del av { $place }
law-in-some-of = { $holiday } i noen deler av landet ({ $parts })
law-added = { $holiday } { $day } står ikke i tabellene til dette programmet: helligdagen kommer fra: { $by }
law-of-configuration = konfigurasjonen din
law-offices-closed = { $holiday }, når kontorer vanligvis er stengt
law-count-on = slik er loven, men kontorene er da ofte stengt ({ $customs }): regn med { $day }
law-holidays-not-known = helligdagene på dette stedet er ikke kjent og kan gjøre fristen lengre
law-holidays-unknown = dette programmet kjenner ikke helligdagene på dette stedet: { $place }; bare lørdager og søndager blir hoppet over
    .help = se i en kalender for det stedet: er den siste dagen helligdag der, går fristen ut neste arbeidsdag; legg helligdagene inn som `[[holiday]]` i konfigurasjonen din

# Det som blir avvist.
law-act = { $code ->
        [GDPR] { $act_is ->
            [set] personvernforordningen
           *[unset] personvernforordningen
        }
       *[other] { $code }
    }
law-place = { $word ->
        [section] §
       *[article] artikkel
    } { $steps }
law-run = { $first } til { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] punkt
           *[other] punktene
        }
       *[paragraph] nr.
    } { $list }
law-has = { $place } har { $parts }
law-no-points = { $place } har ingen punkter
law-undivided = { $place } er ikke delt opp videre
law-has-articles = det finnes artikkel { $list }
law-table-articles = tabellen har artikkel { $list }
law-table-sections = tabellen har paragrafene { $list }
law-only-whole = { $place } står der bare som helhet
law-only-parts = av { $place } står der bare { $parts }
law-no-paragraphs = { $place } er ikke delt inn i numre
law-paragraph-first = oppgi nummeret først: { $place } har { $parts }
law-no-such-provision = { $act }: { $asked } finnes ikke; { $has }
law-not-looked-up = { $act }: { $asked } står ikke i tabellen over bestemmelser; { $has }
    .help = les lovteksten, og skriv henvisningen med ord
law-malformed-provision = `{ $text }` er ikke en bestemmelse
    .help = skriv det som `GDPR 21(1)`, `GDPR 6(1)(f)` eller `BGB 1629(1)`
law-unknown-act = loven `{ $code }` er ikke kjent
    .help = { $near_is ->
        [set] skriv `{ $near }`
       *[unset] kjente lover: { $known }
    }
law-table = tabellen for { $act } kan ikke leses: { $why }
law-no-sections = { $file } sier ikke hvordan paragrafer skal siteres
    .help = skriv [sections] der, med mønstrene fra [articles]
law-no-name = { $file } har ikke noe navn for { $act }
    .help = skriv "{ $code }" = "{"{"}c{"}"} …" i [acts]; {"{"}c{"}"} er bestemmelsen
law-no-period = en frist er på minst { $unit ->
        [day] én dag
        [week] én uke
        [year] ett år
       *[month] én måned
    }
law-before-gdpr = personvernforordningen gjelder fra { $applies }, ikke ennå { $day }
    .help = rett årstallet; en frist etter en annen lov telles på samme måte
law-date-out-of-range = { $length } etter { $received } er utenfor kalenderen
law-no-working-day = { $length } etter { $received }: i de { $days } dagene etterpå finnes ingen virkedag
    .help = helligdagene som er lagt til (`[[holiday]]`), levner ingen dag der noen arbeider: ta ut dem som ikke er helligdager
law-earlier-or-shorter = oppgi en tidligere dato eller en kortere frist

# Navn på helligdager, og på deler av land.
law-name = { $id ->
        [all-saints-day] allehelgensdag
        [all-souls-day] alle sjelers dag
        [anti-fascist-struggle-day] dagen for den antifascistiske kampen
        [armistice-day] våpenhviledagen
        [ascension-day] Kristi himmelfartsdag
        [assumption-day] Marias himmelfart
        [boxing-day] annen juledag
        [candlemas] kyndelsmesse
        [carnival] karneval
        [children-s-day] barnas dag
        [christmas-day] første juledag
        [christmas-eve] julaften
        [clean-monday] ren mandag
        [commerce-day] handelens dag
        [constitution-day] grunnlovsdagen
        [corpus-christi] Kristi legemsfest
        [cyprus-national-day] Kypros’ nasjonaldag
        [easter-monday] annen påskedag
        [easter-tuesday] tredje påskedag
        [epiphany] helligtrekongersdag
        [establishment-of-the-republic-day] dagen for grunnleggelsen av republikken
        [europe-day] Europadagen
        [freedom-day] frihetsdagen
        [german-unity-day] dagen for tysk enhet
        [good-friday] langfredag
        [greek-independence-day] Hellas’ uavhengighetsdag
        [green-monday] grønn mandag
        [immaculate-conception] Marias uplettede unnfangelse
        [independence-day] uavhengighetsdagen
        [independence-and-unity-day] dagen for uavhengighet og enhet
        [independent-czechoslovak-state-day] dagen for den tsjekkoslovakiske staten
        [international-women-s-day] kvinnedagen
        [jan-hus-day] Jan Hus-dagen
        [king-s-day] kongens dag
        [labour-day] arbeidernes dag
        [liberation-day] frigjøringsdagen
        [maundy-thursday] skjærtorsdag
        [may-day] 1. mai
        [midsummer-day] midtsommerdagen
        [midsummer-eve] midtsommeraften
        [national-day] nasjonaldagen
        [national-uprising-day] dagen for den nasjonale oppstanden
        [new-year-s-day] første nyttårsdag
        [new-year-s-eve] nyttårsaften
        [ohi-day] Ochi-dagen
        [our-lady-of-almudena] Vår Frue av Almudena
        [our-lady-of-sorrows] Vår Frue av smertene
        [portugal-day] Portugal-dagen
        [pre-eren-day] Prešeren-dagen
        [proclamation-day] dagen for utropingen av republikken
        [reformation-day] reformasjonsdagen
        [remembrance-day] minnedagen
        [repentance-day] bots- og bønnedagen
        [republic-day] republikkens dag
        [restoration-day] dagen for gjenopprettelsen av republikken
        [restoration-of-independence-day] dagen for gjenvunnet uavhengighet
        [restoration-of-the-state-day] dagen for gjenopprettelsen av staten
        [scotland-at-the-world-cup] Skottland i verdensmesterskapet
        [sette-giugno] Sette Giugno
        [shrove-tuesday] fetetirsdag
        [spring-day] vårdagen
        [st-andrew-s-day] Andreas-dagen
        [st-anthony-s-day] Antonius-dagen
        [st-berchtold-s-day] Berchtold-dagen
        [st-brigid-s-day] Brigid-dagen
        [st-cyril-and-st-methodius-day] dagen for Kyrillos og Methodios
        [st-francis-of-assisi] Frans av Assisi
        [st-george-s-day] Georg-dagen
        [st-isidore-s-day] Isidor-dagen
        [st-james-s-day] Jakob-dagen
        [st-john-the-baptist-s-day] døperen Johannes’ dag
        [st-john-s-day] sankthansdagen
        [st-joseph-s-day] Josef-dagen
        [st-maurice-s-day] Mauritius-dagen
        [st-nicholas-of-fl-e] Niklaus von Flüe
        [st-patrick-s-day] St. Patrick-dagen
        [st-paul-s-shipwreck] Paulus’ skipbrudd
        [st-peter-and-st-paul-s-day] Peter og Paul
        [st-stephen-s-day] Stefanus-dagen
        [state-foundation-day] dagen for grunnleggelsen av staten
        [statehood-day] statens dag
        [struggle-for-freedom-and-democracy-day] dagen for kampen for frihet og demokrati
        [unification-day] samlingsdagen
        [uprising-day] oppstandens dag
        [victory-day] seiersdagen
        [victory-and-homeland-thanksgiving-day] dagen for seier og takk til fedrelandet
        [whit-monday] annen pinsedag
        [world-children-s-day] verdens barnedag
        [a-day-around-the-end-of-the-year] en dag ved årsskiftet
        [a-day-off-by-decision-of-the-government] en fridag etter vedtak i regjeringen
        [a-day-off-by-decree] en fridag etter forskrift
        [the-75th-anniversary-of-17-june-1953] 75 år siden 17. juni 1953
        [the-battle-of-the-boyne] slaget ved Boyne
        [the-belgian-national-day] Belgias nasjonaldag
        [the-friday-after-ascension-day] fredagen etter Kristi himmelfartsdag
        [the-geneva-fast] bønnedagen i Genève
        [the-great-prayer-day] store bededag
        [the-king-s-feast] kongens festdag
        [the-monday-of-the-federal-fast] mandagen etter den sveitsiske bønnedagen
        [the-nativity-of-mary] Marias fødsel
        [the-n-fels-pilgrimage] pilegrimsferden i Näfels
        [the-second-of-january] 2. januar
        [the-day-after-new-year] dagen etter nyttår
        [the-day-of-the-community-of-madrid] Madrid-regionens dag
        [the-day-of-the-slavonic-alphabet] dagen for det slaviske alfabetet
        [the-early-may-bank-holiday] fridagen først i mai
        [the-end-of-the-year] årets slutt
        [the-first-monday-in-august] første mandag i august
        [the-first-monday-in-june] første mandag i juni
        [the-first-monday-in-may] første mandag i mai
        [the-first-day-of-summer] første sommerdag
        [the-last-monday-in-october] siste mandag i oktober
        [the-second-day-of-christmas] annen juledag
        [the-second-day-of-labour-day] andre dag av arbeidernes dag
        [the-spring-bank-holiday] fridagen sist i mai
        [the-summer-bank-holiday] fridagen i august
        [the-l-nder] de tyske delstatene
        [the-cantons] kantonene
        [the-parts-of-the-united-kingdom] delene av Storbritannia og Nord-Irland
        [france] Frankrike
        [spain] Spania
        [portugal] Portugal
        [italy] Italia
        [bavaria] Bayern
        [hesse] Hessen
        [lower-saxony] Niedersachsen
        [north-rhine-westphalia] Nordrhein-Westfalen
        [rhineland-palatinate] Rheinland-Pfalz
        [saxony] Sachsen
        [saxony-anhalt] Sachsen-Anhalt
        [thuringia] Thüringen
        [geneva] Genève
        [grisons] Graubünden
        [lucerne] Luzern
        [neuch-tel] Neuchâtel
        [ticino] Ticino
        [valais] Valais
        [vaud] Vaud
        [zurich] Zürich
        [fribourg] Fribourg
        [england-and-wales] England og Wales
        [scotland] Skottland
        [northern-ireland] Nord-Irland
       *[other] { $name }
    }

# Hvorfor en helligdag ikke kan leses.
law-holiday-between = `between` nevner to dager
law-holidays-together = med denne er helligdagene som er lagt til for { $place }, { $count } dager, i konfigurasjonen din og den signerte filen til sammen; høyst { $most } er tillatt
law-holiday-dates = `dates` nevner høyst { $most } dager
law-holiday-day = nøyaktig én av `on`, `easter`, `orthodox_easter`, `weekday` og `dates` sier hvilken dag det er
law-holiday-weekday = `weekday` og `from` hører sammen
law-made-up-alone = `made_up_on` hører til `made_up`
law-made-up-on = `made_up_on` er Saturday eller Sunday
