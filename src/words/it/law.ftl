# Come un termine arriva alla sua fine.
law-nominal = { $length } dopo il giorno { $received }: { $day }{ $last_day_is ->
        [set] , ultimo giorno del mese
       *[unset] {""}
    }{ $holidays_is ->
        [set] {" "}({ $holidays })
       *[unset] {""}
    }{ $working_is ->
        [set] , un giorno lavorativo
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] un giorno
           *[other] { $number } giorni
        }
        [week] { $number ->
            [one] una settimana
           *[other] { $number } settimane
        }
        [year] { $number ->
            [one] un anno
           *[other] { $number } anni
        }
       *[month] { $number ->
            [one] un mese
           *[other] { $number } mesi
        }
    }
law-weekday = { $weekday ->
        [monday] lunedì
        [tuesday] martedì
        [wednesday] mercoledì
        [thursday] giovedì
        [friday] venerdì
        [saturday] sabato
       *[sunday] domenica
    }
law-named-day = { $weekday } { $day }
law-a-weekday = { $weekday }
law-holiday = { $name }
law-day-off-for = giorno libero per { $name }
law-day-is = { $day }: { $reasons }
law-two-working-days = deve comprendere due giorni lavorativi (articolo 3, paragrafo 5)
law-ends-then = quindi il termine scade quel giorno
law-ends-on = quindi il termine scade { $day }
law-custom-day = { $day }: { $custom }
law-off-by-custom = libero secondo l’uso per { $holiday }
law-in-part-of = { $holiday }, solo in una parte del territorio ({ $place })
law-in-some-of = { $holiday }, solo in alcuni luoghi ({ $parts })
law-added = { $holiday } ({ $day }) non è nelle tabelle di questo programma: il giorno festivo proviene da: { $by }
law-of-configuration = la Sua configurazione
law-offices-closed = { $holiday }, quando gli uffici sono di solito chiusi
law-count-on = così prevede la legge, ma spesso gli uffici sono chiusi ({ $customs }): conti su { $day }
law-holidays-not-known = i giorni festivi di questo luogo non sono noti e possono spostare in avanti la scadenza
law-holidays-unknown = questo programma non conosce i giorni festivi di questo luogo: { $place }; salta solo i sabati e le domeniche
    .help = guardi un calendario di quel luogo: se l’ultimo giorno lì è festivo, il termine scade il giorno lavorativo successivo; aggiunga i suoi giorni festivi come `[[holiday]]` alla configurazione

# Che cosa viene rifiutato.
law-act = { $code ->
        [GDPR] RGPD
       *[other] { $act_is ->
            [set] { $code }
           *[unset] { $code }
        }
    }
law-place = { $word ->
        [section] §
       *[article] articolo
    } { $steps }
law-run = { $first } a { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] punto
           *[other] punti
        }
       *[paragraph] { $count ->
            [one] paragrafo
           *[other] paragrafi
        }
    } { $list }
law-has = { $place } ha { $parts }
law-no-points = { $place } non ha punti
law-undivided = { $place } non ha altre suddivisioni
law-has-articles = ci sono gli articoli { $list }
law-table-articles = la tabella contiene gli articoli { $list }
law-table-sections = la tabella contiene i §§ { $list }
law-only-whole = { $place } vi sta solo per intero
law-only-parts = { $place } vi sta solo in parte: { $parts }
law-no-paragraphs = { $place } non è diviso in paragrafi
law-paragraph-first = indichi prima il paragrafo: { $place } ha { $parts }
law-no-such-provision = { $act }: { $asked } non esiste; { $has }
law-not-looked-up = { $act }: { $asked } non è nella tabella delle disposizioni; { $has }
    .help = legga il testo della legge, e scriva il riferimento per esteso
law-malformed-provision = `{ $text }` non indica una disposizione
    .help = la scriva come `GDPR 21(1)`, `GDPR 6(1)(f)` o `BGB 1629(1)`
law-unknown-act = il testo di legge `{ $code }` non è noto
    .help = { $near_is ->
        [set] scriva `{ $near }`
       *[unset] testi noti: { $known }
    }
law-table = la tabella delle disposizioni ({ $act }) non è leggibile: { $why }
law-no-sections = { $file } non dice come si citano i paragrafi di legge (§)
    .help = vi scriva [sections], con i modelli di [articles]
law-no-name = { $file } non ha un nome per { $act }
    .help = scriva "{ $code }" = "{"{"}c{"}"} …" in [acts]; {"{"}c{"}"} è la disposizione
law-no-period = un termine dura almeno { $unit ->
        [day] un giorno
        [week] una settimana
        [year] un anno
       *[month] un mese
    }
law-before-gdpr = il RGPD si applica dal giorno { $applies }, non ancora il giorno { $day }
    .help = corregga l’anno; un termine di un’altra legge si conta allo stesso modo
law-date-out-of-range = { $length } dopo il giorno { $received } è fuori dal calendario
law-no-working-day = { $length } dopo il giorno { $received }: nei { $days } giorni successivi non c’è alcun giorno lavorativo
    .help = i giorni festivi aggiunti (`[[holiday]]`) non lasciano alcun giorno in cui si lavora: tolga quelli che non lo sono
law-earlier-or-shorter = indichi una data precedente o un termine più breve

# Nomi di giorni festivi e di parti di paesi.
law-name = { $id ->
        [all-saints-day] Ognissanti
        [all-souls-day] giorno dei morti
        [anti-fascist-struggle-day] giorno della lotta antifascista
        [armistice-day] giorno dell’armistizio
        [ascension-day] Ascensione
        [assumption-day] Assunzione
        [boxing-day] 26 dicembre (Boxing Day)
        [candlemas] Candelora
        [carnival] carnevale
        [children-s-day] festa dei bambini
        [christmas-day] Natale
        [christmas-eve] vigilia di Natale
        [clean-monday] lunedì puro
        [commerce-day] giorno del commercio
        [constitution-day] giorno della Costituzione
        [corpus-christi] Corpus Domini
        [cyprus-national-day] festa nazionale di Cipro
        [easter-monday] lunedì di Pasqua
        [easter-tuesday] martedì di Pasqua
        [epiphany] Epifania
        [establishment-of-the-republic-day] giorno della fondazione della Repubblica
        [europe-day] giornata dell’Europa
        [freedom-day] giorno della libertà
        [german-unity-day] giorno dell’unità tedesca
        [good-friday] venerdì santo
        [greek-independence-day] giorno dell’indipendenza greca
        [green-monday] lunedì verde
        [immaculate-conception] Immacolata Concezione
        [independence-day] giorno dell’indipendenza
        [independence-and-unity-day] giorno dell’indipendenza e dell’unità
        [independent-czechoslovak-state-day] giorno dello Stato cecoslovacco indipendente
        [international-women-s-day] giornata internazionale della donna
        [jan-hus-day] giorno di Jan Hus
        [king-s-day] festa del Re (Paesi Bassi)
        [labour-day] festa del lavoro
        [liberation-day] festa della liberazione
        [maundy-thursday] giovedì santo
        [may-day] primo maggio
        [midsummer-day] San Giovanni (mezza estate)
        [midsummer-eve] vigilia di San Giovanni (mezza estate)
        [national-day] festa nazionale
        [national-uprising-day] giorno dell’insurrezione nazionale
        [new-year-s-day] Capodanno
        [new-year-s-eve] San Silvestro
        [ohi-day] giorno del No (Ochi)
        [our-lady-of-almudena] Nostra Signora dell’Almudena
        [our-lady-of-sorrows] Beata Vergine Addolorata
        [portugal-day] giorno del Portogallo
        [pre-eren-day] giorno di Prešeren
        [proclamation-day] giorno della proclamazione della Repubblica
        [reformation-day] giorno della Riforma
        [remembrance-day] giorno del ricordo
        [repentance-day] giorno di penitenza e preghiera
        [republic-day] festa della Repubblica
        [restoration-day] restaurazione della Repubblica
        [restoration-of-independence-day] giorno del ritorno all’indipendenza
        [restoration-of-the-state-day] giorno della ricostituzione dello Stato
        [scotland-at-the-world-cup] Scozia ai mondiali di calcio
        [sette-giugno] Sette Giugno
        [shrove-tuesday] martedì grasso
        [spring-day] giorno di primavera
        [st-andrew-s-day] Sant’Andrea
        [st-anthony-s-day] Sant’Antonio
        [st-berchtold-s-day] San Bertoldo
        [st-brigid-s-day] Santa Brigida (Irlanda)
        [st-cyril-and-st-methodius-day] santi Cirillo e Metodio
        [st-francis-of-assisi] San Francesco d’Assisi
        [st-george-s-day] San Giorgio
        [st-isidore-s-day] Sant’Isidoro
        [st-james-s-day] San Giacomo
        [st-john-the-baptist-s-day] San Giovanni Battista
        [st-john-s-day] San Giovanni
        [st-joseph-s-day] San Giuseppe
        [st-maurice-s-day] San Maurizio
        [st-nicholas-of-fl-e] San Nicolao della Flüe
        [st-patrick-s-day] San Patrizio
        [st-paul-s-shipwreck] naufragio di San Paolo
        [st-peter-and-st-paul-s-day] santi Pietro e Paolo
        [st-stephen-s-day] Santo Stefano
        [state-foundation-day] giorno della fondazione dello Stato
        [statehood-day] giorno dello Stato
        [struggle-for-freedom-and-democracy-day] giorno della lotta per la libertà e la democrazia
        [unification-day] giorno dell’unificazione
        [uprising-day] giorno dell’insurrezione
        [victory-day] giorno della vittoria
        [victory-and-homeland-thanksgiving-day] giorno della vittoria e della gratitudine alla patria
        [whit-monday] lunedì di Pentecoste
        [world-children-s-day] giornata mondiale dei bambini
        [a-day-around-the-end-of-the-year] un giorno intorno alla fine dell’anno
        [a-day-off-by-decision-of-the-government] un giorno libero per decisione del governo
        [a-day-off-by-decree] un giorno libero per decreto
        [the-75th-anniversary-of-17-june-1953] 75° anniversario del 17 giugno 1953
        [the-battle-of-the-boyne] battaglia del Boyne
        [the-belgian-national-day] festa nazionale belga
        [the-friday-after-ascension-day] venerdì dopo l’Ascensione
        [the-geneva-fast] digiuno ginevrino
        [the-great-prayer-day] grande giorno di preghiera
        [the-king-s-feast] festa del Re (Belgio)
        [the-monday-of-the-federal-fast] lunedì del digiuno federale
        [the-nativity-of-mary] Natività di Maria
        [the-n-fels-pilgrimage] pellegrinaggio di Näfels
        [the-second-of-january] 2 gennaio
        [the-day-after-new-year] giorno dopo Capodanno
        [the-day-of-the-community-of-madrid] giorno della Comunità di Madrid
        [the-day-of-the-slavonic-alphabet] giorno dell’alfabeto slavo
        [the-early-may-bank-holiday] primo lunedì di maggio (festivo)
        [the-end-of-the-year] fine dell’anno
        [the-first-monday-in-august] primo lunedì di agosto
        [the-first-monday-in-june] primo lunedì di giugno
        [the-first-monday-in-may] primo lunedì di maggio
        [the-first-day-of-summer] primo giorno d’estate
        [the-last-monday-in-october] ultimo lunedì di ottobre
        [the-second-day-of-christmas] secondo giorno di Natale
        [the-second-day-of-labour-day] secondo giorno della festa del lavoro
        [the-spring-bank-holiday] giorno festivo di primavera
        [the-summer-bank-holiday] giorno festivo d’estate
        [the-l-nder] i Länder
        [the-cantons] i cantoni
        [the-parts-of-the-united-kingdom] le parti del Regno Unito
        [france] Francia
        [spain] Spagna
        [portugal] Portogallo
        [italy] Italia
        [bavaria] Baviera
        [hesse] Assia
        [lower-saxony] Bassa Sassonia
        [north-rhine-westphalia] Renania Settentrionale-Vestfalia
        [rhineland-palatinate] Renania-Palatinato
        [saxony] Sassonia
        [saxony-anhalt] Sassonia-Anhalt
        [thuringia] Turingia
        [geneva] Ginevra
        [grisons] Grigioni
        [lucerne] Lucerna
        [neuch-tel] Neuchâtel
        [ticino] Ticino
        [valais] Vallese
        [vaud] Vaud
        [zurich] Zurigo
        [fribourg] Friburgo
        [england-and-wales] Inghilterra e Galles
        [scotland] Scozia
        [northern-ireland] Irlanda del Nord
       *[other] { $name }
    }

# Perché un giorno festivo non è leggibile.
law-holiday-between = `between` indica due giorni
law-holidays-together = con questo i giorni festivi aggiunti per { $place } sono { $count }, nella Sua configurazione e nel file firmato insieme; ne sono ammessi al massimo { $most }
law-holiday-dates = `dates` indica al massimo { $most } giorni
law-holiday-day = uno solo tra `on`, `easter`, `orthodox_easter`, `weekday` e `dates` dice il suo giorno
law-holiday-weekday = `weekday` e `from` vanno insieme
law-made-up-alone = `made_up_on` va con `made_up`
law-made-up-on = `made_up_on` è Saturday o Sunday
