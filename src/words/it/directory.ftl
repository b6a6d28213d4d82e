# L’elenco delle autorità e dei titolari del trattamento.
directory-unknown-authority = l’autorità «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch authorities list` le mostra tutte
           *[unset] `widerspruch authorities list` le mostra tutte
        }
directory-unknown-controller = il titolare del trattamento «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch controllers list` li mostra tutti
           *[unset] `widerspruch controllers list` li mostra tutti
        }
# Come un’autorità riceve un reclamo.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] attestato
        [reported] riferito
        [general-knowledge] conoscenza generale
       *[user] la Sua configurazione
    }
directory-by-post = { $is ->
        [taken] accettata
       *[not-taken] non accettata
    }
directory-by-email = { $is ->
        [taken] accettata
        [qualified-signature] solo con firma elettronica qualificata
        [certified-mail] solo posta elettronica certificata (PEC)
       *[not-taken] non accettata
    }
directory-by-form = { $is ->
        [taken] ce n’è uno
       *[not-taken] non ce n’è
    }
directory-log-in = { $is ->
        [none] non necessario
        [possible] possibile, per quanto noto non necessario
        [electronic-signature] il modulo va firmato elettronicamente
       *[needed] necessario (account, identità elettronica o certificato)
    }
directory-signing = { $is ->
        [hand-or-electronic] a mano o elettronicamente
        [electronic-or-hand-with-id] elettronicamente, o a mano con copia di un documento d’identità
       *[not-needed] non necessario
    }
directory-requirement = { $is ->
        [copy-of-request] una copia di ciò che è stato chiesto alla società, e della sua risposta
        [company-asked-first] che prima ci si sia rivolti alla società
        [month-waited] che si sia attesa per un mese la risposta
        [official-form] il modulo dell’autorità, non una lettera libera
        [request-to-find] il diritto violato, la richiesta di accertarlo, e da quando la persona ne è a conoscenza
        [name-and-address] nome e indirizzo postale
       *[signed-mandate] una procura firmata dalla persona, se il reclamo è proposto da altri
    }

# Che cosa è dubbio in una scheda. Segue due punti.
directory-contradicted = su questa scheda fonti recenti e meno recenti si contraddicono
directory-one-source = questa scheda è nota da una sola fonte
directory-stale = ultimo confronto con le fonti il giorno { $day }, più di { $days } giorni fa
directory-doubts = { $doubt }; { $age }
directory-weak-address = l’indirizzo di «{ $name }» non è sicuro: { $doubt }
    .help = lo verifichi { $list ->
            [authorities] sul sito dell’autorità
           *[controllers] nelle note legali della società
        } prima di spedire la lettera; la Sua configurazione può correggerlo, e che cosa è noto lo dice `widerspruch { $list } show { $id }`
    .asked = lo verifichi { $list ->
            [authorities] sul sito dell’autorità
           *[controllers] nelle note legali della società
        } prima di spedire la lettera

# Quale autorità è competente: frasi intere.
directory-no-residence = il caso non dice dove vive la persona rappresentata, e l’indirizzo di chi scrive non lo rivela
    .help = aggiunga postal_code, city e country a [represented], o indichi Lei l’autorità: authority = "de-st"; `widerspruch authorities find --country DE --postal-code …` la trova
directory-residence-uncertain = l’autorità per questo luogo di residenza non è certa: { $why }
    .help = { $ids_is ->
        [set] scriva Lei quella giusta: { $ids }
       *[unset] indichi il destinatario con il suo indirizzo, o un’autorità di `widerspruch authorities list`
    }
directory-country-needed = Serve il paese di residenza, e in Germania anche il codice postale.
directory-country-untold = Serve il paese di residenza; il solo codice postale { $code } non lo indica.
directory-read-as-german = Il paese non era indicato, quindi il codice postale è stato letto come tedesco. { $why }
directory-place-alone = È nota una località di nome { $city } qui: { $land }. Solo il codice postale dà la certezza.
directory-code-and-unknown-place = Non è nota una località { $city } con il codice postale tedesco { $code }; solo il paese dà la certezza.
directory-code-of-other-place = Il codice postale { $code } e { $city } non vanno insieme: appartengono a località diverse.
directory-code-of-several-countries = { $code } è scritto come il codice postale di più paesi; digiti anche il paese, dopo una virgola.
directory-how-to-find = digiti un codice postale con la località, una località, un Land o un paese, per esempio `04109 Leipzig`, `Sachsen` o `Italia`; `widerspruch authorities list` mostra tutto
directory-land-named = { $land }: in questo Land è questa autorità a vigilare sulle società.
directory-named = Si chiama così: `{ $id }`.
directory-not-for-companies = L’autorità `{ $id }` vigila su enti pubblici, non su società.
directory-nothing-named = Non è noto nulla con il nome «{ $text }».{ $near_is ->
        [set] {" "}Intendeva { $near }?
       *[unset] {" "}Le località piccole e le caselle postali non sono nell’elenco.
    }
directory-place-abroad = Una località di questo nome è nota in un altro paese: { $city }, { $country }. Solo il paese dà la certezza.
directory-place-in-several = Più località si chiamano { $city }: { $places }. Decide il codice postale.
directory-several-named = Più autorità si chiamano «{ $text }».
directory-code-needed = Serve il codice postale del luogo di residenza: in Germania ogni Land ha una propria autorità.
directory-code-in = Il codice postale { $code } si trova qui: { $land }.
directory-code-of-two = Il codice postale { $code } vale in due Länder; lo precisa la località: { $place }, { $land }.
directory-code-undecided = Il codice postale { $code } vale in due Länder: { $first } ({ $first_places }) e { $second } ({ $second_places }). Decide la località.
directory-austrian-place = Il codice postale { $code } è il codice tedesco di una località dell’Austria ({ $place }): per chi vive lì il paese è AT.
directory-code-elsewhere = Il codice postale { $code } ({ $country }) è quello di { $place }, che non appartiene a quel Paese: per chi vi abita il Paese è { $of }.
directory-no-delivery-code = Per quanto noto, il codice postale { $code } non appartiene ad alcuna località; i codici vicini si trovano qui: { $laender }.
directory-not-five-digits = Un codice postale tedesco ha cinque cifre, { $code } non le ha; in Germania ogni Land ha una propria autorità.
directory-none-known = Qui non è nota alcuna autorità di controllo per questo paese: { $country }.
directory-one-for-all = { $country }: una sola autorità vigila sulle società in tutto il paese.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Il codice postale { $odd_code } non sembra uno di questo paese.
       *[unset] {""}
    }
directory-several = { $country }: qui è nota più di un’autorità.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Il codice postale { $odd_code } non sembra uno di questo paese.
       *[unset] {""}
    }

# Correzioni di un utente.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` sta qui una seconda volta
    .help = riunisca i suoi campi in una sola tabella
directory-form-service = il titolare del trattamento `{ $id }` non ha un servizio `{ $name }`
    .help = { $near_is ->
        [set] intendeva `{ $near }`?
       *[unset] i suoi servizi sono { $known }
    }
directory-service-taken = il servizio `{ $name }` è già del titolare del trattamento `{ $id }`
    .help = gli dia un id proprio, o lo tolga dall’altra scheda
directory-no-id = questa tabella `{ $table }` non ha un id
    .help = scriva `id = "…"`: un id noto corregge una scheda, uno nuovo ne aggiunge una
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table } `{ $id }` non è noto, e per una scheda nuova manca ancora { $missing }
    .help = { $near_is ->
        [set] intendeva `{ $near }`?
       *[unset] id noti: { $known }
    }
directory-no-lead-authority = nessuna autorità ha l’id `{ $id }`
    .help = { $near_is ->
        [set] intendeva `{ $near }`?
       *[unset] scriva l’id di un’autorità nota, o la aggiunga come `[[authority]]`
    }
directory-nowhere = manca `street` o `postbox`
directory-form-nowhere = c’è un modulo, ma nessun `complaint_form_url` dice dove

# Perché il valore di una scheda non è leggibile.
directory-needs-source = con `certainty` servono `source` e `checked`, il giorno della verifica; senza `certainty` è un’indicazione Sua
directory-no-file-types = non è indicato alcun tipo di file
directory-not-a-country = «{ $value }» non è un codice di paese di due lettere{ $near_is ->
        [set] , forse { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = «{ $value }» non è un giorno dell’anno, che si scrive 12-25
directory-not-a-file-type = «{ $value }» non è un tipo di file, che si scrive pdf
directory-not-a-language = «{ $value }» non è una lingua, che si scrive de o pt-BR
directory-not-a-url = «{ $value }» non è un indirizzo che comincia con https://
directory-foreign-letters = «{ $value }» contiene lettere di un’altra scrittura o con segni ({ $letters }), che possono somigliare ad altre
    .help = { $ascii_is ->
            [set] lo confronti con quello che pubblica il titolare; se è giusto, lo scriva così: { $ascii }
           *[unset] lo riscriva con lettere ASCII
        }
directory-none-competent = nessuna autorità è più competente per { $place }
directory-several-competent = più autorità sono competenti per { $place }: { $ids }
directory-not-an-email = «{ $value }» non è un indirizzo e-mail
directory-not-an-id = «{ $value }» non è un id: solo lettere minuscole, cifre e trattini
directory-not-bytes = { $value } non è un numero di byte, che si scrive 1500000

# Di un comando.
directory-not-found = non è possibile dire quale sia l’autorità: { $why }
    .help = `widerspruch authorities list` le mostra tutte; scelga quella del Suo paese o del Suo Land
directory-not-certain = questo non è certo: { $why }
    .help = accerti in quale paese o in quale Land si trova il luogo di residenza
directory-unknown-country = «{ $text }» non è un codice di paese
    .help = { $code_is ->
        [set] intendeva { $code } ({ $meant })?
       *[unset] scriva le due lettere secondo ISO 3166-1: IT, CH, DE …
    }
directory-weak-record = la scheda di «{ $id }» non è sicura: { $doubt }
    .help = la verifichi prima di farvi affidamento; la Sua configurazione può correggerla
directory-found = { $about ->
        [address] indirizzo postale
        [email] indirizzo e-mail
        [phone] telefono o fax
        [page] pagina web
        [form] modulo
        [filing] modalità del reclamo
        [training] indicazioni sull’addestramento
        [source] una fonte
        [holidays] giorni festivi
       *[law] diritto applicabile
    }: verifica del { $day }, { $result ->
        [gone] non esiste più
       *[changed] risulta diverso
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = ciò su cui si fonda la lettera { $kind } non è sicuro: { $doubt }
    .help = lo verifichi prima di spedire la lettera; `widerspruch templates show { $kind }` dice su che cosa si fonda
    .asked = lo verifichi prima di spedire la lettera
directory-added-holidays = la fine di un termine ({ $place }) è spostata da giorni festivi che non vengono da questo programma: { $added }
    .help = verifichi se in quei giorni lì è festa; i Suoi stanno nella Sua configurazione, `widerspruch data remove` toglie un file firmato
directory-weak-holidays = non è sicuro come si contano i termini in { $place }: { $doubt }
    .help = verifichi se l’ultimo giorno del termine è festivo; la Sua configurazione può aggiungerne

# Che cosa un’autorità non accetta di una lettera.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = la lingua della lettera è «{ $wording }», e l’autorità «{ $id }» accetta reclami in queste lingue: { $listed } ({ $evidence })
directory-works-in = la lingua della lettera è «{ $wording }»; l’autorità «{ $id }» lavora in queste lingue: { $listed }; non si sa se ne accetti altre
directory-choose-language = scriva `language` come la indica l’autorità, se questa lettera esiste (`widerspruch templates list`); altrimenti la faccia tradurre, o chieda prima all’autorità
directory-wants-copy = l’autorità «{ $id }» richiede { $what }, e l’evento { $number } del giorno { $day } non indica un allegato ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = la aggiunga come [[enclosure]] con titolo e file, e scriva il suo numero nell’evento: enclosure = 1
directory-wants-form = l’autorità «{ $id }» richiede { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = compili il suo modulo ({ $at_is ->
        [set] { $at }
       *[unset] sul suo sito
    }), e vi alleghi questa lettera come esposizione dei fatti

# Giorni festivi di un utente.
directory-holiday-place = `{ $place }` non è un luogo con un calendario
    .help = scriva un paese come "IT", o una parte come "DE-BY", "GB-SCT" o "CH-GE" (ISO 3166)
directory-holiday-unread = questo giorno festivo non è leggibile: { $why }
    .help = scriva il suo giorno come on = "12-25", easter = -2, o dates = [2027-05-07]
directory-text = la scheda del destinatario { $why }
    .help = corregga la scheda nella Sua configurazione
