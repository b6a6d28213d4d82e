# Il caso: il suo file e che cosa dice.
case-account-of-another = la lettera riguarda «{ $id }», ma l’account è su { $service }, di cui risponde «{ $other }»
    .help = tolga l’account, e scriva una lettera a parte su «{ $other }»
case-account-of-nobody = sono indicati account per una persona senza account
    .help = tolga le sezioni [[account]], oppure scriva account_holder = true
case-add-field = aggiunga `{ $field } = …` { $place }
case-add-recipient = aggiunga in [recipient] `controller = "{ $example }"`, oppure `authority = "auto"`, oppure `name` con un indirizzo
case-add-section = aggiunga una sezione [{ $field }]
case-add-street = aggiunga `street = …` o `lines = ["…"]` { $place }
case-answer-by-past = si chiede una risposta entro il giorno { $day }, e la lettera è datata { $date }
    .help = scriva un giorno successivo, oppure tolga `answer_by`: il termine è allora di due settimane
case-answer-not-due = il titolare del trattamento ha tempo per rispondere fino al giorno { $until }: { $why }
    .help = { $months ->
            [1] data di una lettera che parla di ritardo: non prima del giorno { $from } (un mese dal giorno { $since }, articolo 12, paragrafo 3, del RGPD, regolamento 1182/71)
           *[other] data di una lettera che parla di ritardo: non prima del giorno { $from } (tre mesi dal giorno { $since }, articolo 12, paragrafo 3, del RGPD, regolamento 1182/71)
        }
case-bad-date = `{ $name }` è «{ $text }», che non è un giorno del calendario nella forma AAAA-MM-GG
    .help = scriva { $field } = { $meant }: anno, mese, giorno, senza ora; il giorno deve esistere in quel mese
case-basis-of-others = `basis` vale solo per una persona maggiorenne: nomina del giudice o mandato
    .help = tolga `basis`; per una procura o per la responsabilità genitoriale lo dice già `relation`
case-birth-year-of-adult = per una persona maggiorenne è indicato un anno di nascita
    .help = lo tolga: una lettera contiene solo i dati necessari; va solo con relation = "child"
case-caution = { $caution }
    .help = prima di inviare la lettera, la faccia rileggere da un avvocato o da un centro di consulenza
case-cell-late-hour = `{ $name }` è «{ $text }», un’ora tarda del tempo universale: lì il giorno { $day }, in quasi tutta l’Europa il giorno { $next }
    .help = scriva solo il giorno, { $day } o { $next }
case-cell-no-day = `{ $name }` è «{ $text }», che non è una data del calendario
    .help = { $usual_is ->
            [set] contato in giorni è { $usual }, oppure { $other } se si conta dal 1904; dia alla colonna il formato data, o scriva il giorno
           *[unset] scriva il giorno come 2026-11-22 o 22.11.2026, o dia alla colonna il formato data
        }
case-cell-two-days = `{ $name }` è «{ $text }», che può essere { $day } o { $other }
    .help = scriva { $day } o { $other }; in un foglio di calcolo dia alla colonna il formato data invece di testo
case-cell-weekday = `{ $name }` è «{ $text }», ma { $day } è un altro giorno della settimana
    .help = corregga la data, o tolga il giorno della settimana
case-char-broken = un carattere andato perso per strada ({ $number }); lo digiti di nuovo
case-char-control = un carattere di controllo ({ $number })
case-char-invisible = un carattere invisibile ({ $number })
case-char-line-break = un a capo ({ $number })
case-char-tab = una tabulazione ({ $number })
case-char-turning = un carattere che inverte la direzione della scrittura ({ $number })
case-choose-status = scelga lo stato adatto: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded o answered
case-choose-status-no-start = scelga lo stato adatto: objected, ignored, refused, extended, id-demanded o answered
case-code-of-no-place = { $last_is ->
        [set] nessuna località nota ha il codice postale { $code }; per { $city } i codici vanno da { $first } a { $last }
       *[unset] nessuna località nota ha il codice postale { $code }; per { $city } è { $first }
    }
    .help = corregga quello dei due che è sbagliato
case-code-of-other-place = { $last_is ->
        [set] { $code } è un codice postale di { $place }; per { $city } i codici vanno da { $first } a { $last }
       *[unset] { $code } è un codice postale di { $place }; per { $city } è { $first }
    }
    .help = { $by_code_is ->
            [set] corregga ciò che è sbagliato: secondo il codice { $by_code }, secondo la località { $by_place }; per l’autorità conta il codice
           *[unset] corregga quello dei due che è sbagliato
        }
case-control-character = `{ $name }` { $why }
    .help = tolga il carattere invisibile; spesso arriva copiando un testo
case-controller-not-known = Qui non si sa se { $name } sia titolare del trattamento per chi vive lì
case-dated-in-future = la lettera è datata { $day }, e oggi è il giorno { $today }
    .help = tolga `date`: la lettera porta allora il giorno in cui nasce
case-email = «{ $text }» non è un indirizzo e-mail
case-empty = il file è vuoto
    .help = cominci con `widerspruch example`, o risponda alle domande di `widerspruch new`
case-empty-command = `password_command` è vuoto
    .help = scriva il programma e i suoi argomenti: ["pass", "show", "seal"]
case-empty-file = «{ $name }» è vuoto
    .help = cominci con `widerspruch example`, o risponda alle domande di `widerspruch new`
case-empty-lines = `lines` è vuoto
    .help = scriva le righe, oppure al loro posto `street`
case-empty-text = `{ $name }` { $why }
    .help = scriva qualcosa, o tolga il campo
case-event-before-gdpr = l’evento { $number } è del giorno { $day }; il RGPD si applica dal giorno { $applies }
    .help = corregga l’anno
case-answer-before-request = l’evento { $number } ({ $what }) è del giorno { $day }, ma prima non c’è nulla: il primo «{ $asked }» è del giorno { $first }
    .help = controlli giorno e anno dei due eventi, o scriva che cosa è successo prima
case-event-in-future = l’evento { $number } è del giorno { $day }, dopo la data della lettera, { $date }
    .help = corregga l’evento, o la `date` della lettera
case-facts-not-known = alla lettera «{ $kind }» manca un fatto che l’elenco non ha per «{ $id }»: con quali dati lì si addestra l’IA
    .help = se lo sa, lo scriva nella Sua configurazione: `kinds` in [controller.training]; oppure indichi un modello Suo con --templates CARTELLA
case-facts-of-others = la lettera «{ $kind }» afferma fatti su { $fitting } e non si può usare per «{ $id }»
    .help = scriva un modello Suo per questo titolare del trattamento, e lo indichi con --templates CARTELLA
case-first-objection = lo stato è «{ $status }», ma la prima opposizione è del giorno { $day }; l’addestramento è iniziato il giorno { $began }
    .help = scriva status = "{ $fitting }", o corregga la data dell’evento
case-form-too-long = il testo per il modulo online ha { $count } caratteri, { $over } più dei { $most } che di sicuro ci stanno
    .help = scelga meno `matter.grounds`, o indichi meno account ed eventi: { $over } caratteri di troppo; nulla viene tagliato al Suo posto
    .asked = scelga meno motivi, o indichi meno conti: { $over } caratteri di troppo; il programma non taglia nulla
case-form-too-long-own = il testo per il modulo online ha { $count } caratteri, { $over } più dei { $most } che di sicuro ci stanno
    .help = accorci `matter.own_grounds` di { $over } caratteri, o scelga meno `matter.grounds`; nulla viene tagliato al Suo posto
    .asked = accorci le parole Sue di { $over } caratteri, o scelga meno motivi; il programma non taglia nulla
case-goes-to-authority = una lettera «{ $kind }» va a un’autorità, non a un titolare del trattamento
    .help = scriva authority = "auto" in [recipient], e controller = "{ $id }" in [matter]
case-goes-to-controller = una lettera «{ $kind }» va a un titolare del trattamento, non a un’autorità
    .help = scriva controller = "{ $id }" in [recipient]
case-goes-to-representative = una lettera «{ $kind }» va a chi riceve la procura
    .help = scriva name, street, postal_code, city e country del centro in [recipient], e controller = "{ $id }" in [matter]
case-ground-needs-account = il motivo «{ $id }» parla di post della persona, ma la persona non ha un account
    .help = scelga un altro motivo, o scriva `own_grounds`
    .asked = scelga altri motivi, o cambi i conti
case-ground-of-others = il motivo «{ $id }» non va bene per la persona interessata (relation: { $role })
    .help = scelga un altro motivo, o scriva `own_grounds`
    .asked = scelga altri motivi, o scriva Lei stesso sotto «Parole Sue»
case-image-not-used = l’immagine non viene usata, perché `signature.kind` è «{ $kind }»
    .help = scriva kind = "image" per stamparla
case-in-section = in [{ $section }]
case-is-archive = «{ $name }» è una tabella, un documento d’ufficio o un altro archivio, non un testo
    .help = le tabelle le legge `widerspruch batch`; qui serve il file di testo (.toml o .json) di un solo caso
case-is-formatted = «{ $name }» è un documento formattato, non un testo semplice
    .help = lo salvi di nuovo come testo semplice in UTF-8
case-is-old-office = «{ $name }» è un documento di un vecchio programma d’ufficio, non un testo
    .help = le tabelle le legge `widerspruch batch`; qui serve il file di testo (.toml o .json) di un solo caso
case-is-pdf = «{ $name }» è un PDF, non un testo
    .help = indichi il file di testo (.toml o .json) da cui nasce la lettera
case-is-picture = «{ $name }» è un’immagine, non un testo
    .help = indichi il file di testo (.toml o .json) da cui nasce la lettera
case-is-utf16 = «{ $name }» è scritto in UTF-16
    .help = lo salvi di nuovo in UTF-8; alcuni programmi chiamano «Unicode» l’UTF-16
case-joint-custody = per una persona maggiorenne è indicata una responsabilità genitoriale condivisa
    .help = va solo con relation = "child"
case-kind-boolean = true o false
case-kind-date = una data
case-kind-list = un elenco
case-kind-null = null
case-kind-number = un numero
case-kind-table = una tabella
case-kind-text = un testo
case-language-default = la lettera non esiste nella lingua del destinatario né in quella del paese del mittente; è scritta in inglese
    .help = scriva Lei `language`, per esempio language = "de"
case-copy-language-same = la lettera è già nella lingua «{ $tag }»; non viene aggiunta alcuna copia
    .help = indichi un’altra lingua per la copia, oppure tolga `copy_language`
case-language-tag = «{ $tag }» non è una sigla di lingua
    .help = scriva una sigla secondo BCP 47, per esempio de, en o fr
case-law-not-known = Qui non si sa quale diritto vi si applica.
case-law-of-country = una lettera «{ $kind }» si fonda sul diritto di questi paesi: { $countries }; la persona interessata vive invece qui: { $country }
    .help = scelga un’opposizione o un reclamo, che si fondano sul RGPD; oppure faccia scrivere da un avvocato una lettera secondo il diritto del Suo paese
case-letter-before-gdpr = la lettera è datata { $day }; il RGPD si applica dal giorno { $applies }
    .help = corregga l’anno
case-letters-answered = reply-to-answer o complaint
case-letters-extended = reminder o complaint, una volta scaduto il termine prorogato
case-letters-id-demanded = reply-to-id-demand o complaint
case-letters-ignored = reminder o complaint
case-letters-objected = objection, access o erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal o complaint
case-line-break = `{ $name }` { $why }
    .help = scriva tutto su una riga; un indirizzo di più righe va in lines = ["…", "…"]
case-longer-period-ended = una risposta pone fine al termine prorogato: scelga refused, o ignored per richieste successive, o corregga gli eventi
case-may-be-of-age = una persona nata nel { $year } può essere già maggiorenne in data { $date }
    .help = chi ha 18 anni scrive di persona, oppure scriva Lei con una delega: relation = "client"
    .asked = se il figlio ha già 18 anni, scrive di persona: cambi per chi scrive
case-missing-controller = manca `matter.controller`: la società di cui parla la lettera
    .help = aggiunga `controller = "{ $example }"` in [matter]
case-missing-field = manca `{ $name }`
case-name-without-letter = `{ $field }` è «{ $text }» e non contiene lettere
    .help = scriva il nome come deve stare nella lettera
case-needs-account = una lettera «{ $kind }» richiede almeno un [[account]]
    .help = aggiunga un [[account]] con service e url
case-needs-complaint = una lettera «{ $kind }» richiede un evento «complained»
    .help = aggiunga un [[event]] con what = "complained", la data del reclamo e la via
case-needs-enclosure = una lettera «{ $kind }» richiede almeno una [[enclosure]]
    .help = aggiunga una [[enclosure]] con il suo titolo
case-needs-event = una lettera «{ $kind }» richiede almeno un [[event]]
    .help = aggiunga un [[event]] per ogni fatto accaduto: date, what, channel
case-needs-news = una lettera «{ $kind }» richiede qualcosa di nuovo dopo il reclamo
    .help = aggiunga un [[event]] per ciò che è accaduto dopo l’evento «complained», o scriva `own_grounds`
case-needs-output = una lettera «{ $kind }» richiede almeno un [[output]]
    .help = aggiunga un [[output]] per ogni risposta dell’IA: date, prompt, text, e correct dove è sbagliata
case-needs-own-grounds = una lettera «{ $kind }» richiede `own_grounds`
    .help = scriva in [matter], con parole Sue, che cosa è accaduto: own_grounds = "…"
case-needs-qualified-entity = una lettera «{ $kind }» richiede come mittente un ente legittimato
    .help = solo un’organizzazione di un tale elenco può inviarla: scriva organisation = "…" e qualified_entity = {"{"} list = "…", number = "…" {"}"} in [sender]
case-needs-request = una lettera «{ $kind }» richiede un evento che dica che cosa è stato chiesto al titolare del trattamento
    .help = aggiunga un [[event]] con what = "objected" o "requested-access", la data e la via
case-news-not-due = l’autorità ha tempo fino al giorno { $until } per scrivere a che punto è il reclamo: { $why }
    .help = { $months ->
            [1] data di una lettera che parla di ritardo: non prima del giorno { $from } (un mese dal giorno { $since }, articolo 78, paragrafo 2, del RGPD, regolamento 1182/71)
           *[other] data di una lettera che parla di ritardo: non prima del giorno { $from } (tre mesi dal giorno { $since }, articolo 78, paragrafo 2, del RGPD, regolamento 1182/71)
        }
case-no-account = non è indicato alcun account; il destinatario chiederà forse di quale si tratta
    .help = aggiunga un [[account]] con service e url, oppure scriva account_holder = false in [matter]
    .asked = indichi presso quali servizi ce n’è uno; o scelga che non ce n’è nessuno
case-no-account-with-posts = il motivo «{ $id }» parla di post, ma gli account indicati servono solo per chat
    .help = scelga un altro motivo, scriva `own_grounds`, o aggiunga l’account in cui si trovano i post
    .asked = scelga altri motivi, o cambi i conti
case-no-child = una persona nata nel { $year } non è minorenne in data { $date }
    .help = corregga l’anno, o per una persona maggiorenne scriva relation = "ward" o "client"
    .asked = corregga l’anno; se la persona è maggiorenne, cambi per chi scrive
case-no-evidence = non è allegato nulla che mostri che cosa è successo; l’autorità ha solo la Sua parola
    .help = aggiunga una [[enclosure]] per ogni lettera e ogni conferma che esiste, ed enclosure = 1 nel suo [[event]]; se non ce n’è nessuna, lasci così
    .asked = se ha una lettera o una conferma, la scelga sotto «Documenti»; se non ne ha nessuna, lasci così
case-no-event-says = lo stato è «{ $status }», ma nessun evento dice «{ $what }»
    .help = aggiunga un [[event]] con la data in cui il titolare del trattamento lo ha scritto
case-no-form = la lettera «{ $kind }» non ha un testo per un modulo online
    .help = ne esiste uno per { $letters }; --text mostra tutta la lettera
case-no-glyph = nessun font può disegnare { $characters } in `{ $field }`
    .help = lo scriva con altri segni, o aggiunga nella configurazione un font che li ha: [fonts] add = ["file.ttf"]
case-no-ground = non è indicato alcun motivo; l’articolo 21, paragrafo 1, del RGPD chiede motivi connessi alla situazione particolare della persona: se ne stampa uno generale
    .help = scelga quelli veri: `widerspruch templates show { $kind }` li mostra; oppure scriva `own_grounds`
    .asked = scelga quelli veri sotto «Motivi»; oppure scriva Lei stesso sotto «Parole Sue»
case-no-json = qui la scrittura non è corretta (JSON, in inglese: { $why })
    .help = nomi e testi stanno tra virgolette dritte, i campi sono separati da virgole, l’ultimo non ne ha
case-no-objection-yet = non è stata ancora presentata un’opposizione; dal giorno { $from } un tale reclamo presuppone una richiesta (regolamento (UE) 2025/2518, articolo 4, paragrafo 3)
    .help = presenti prima l’opposizione (kind = "objection"), e il reclamo dopo un rifiuto o un silenzio; se c’è stata un’opposizione, la aggiunga come [[event]]
    .asked = un’opposizione precede allora il reclamo; se ce n’è già stata una, cambi la risposta
case-no-request = la lettera non chiede nulla
    .help = indichi una richiesta, oppure tolga `requests`: vi stanno allora tutte quelle adatte
case-no-request-yet = nessun evento dice che cosa è stato chiesto e quando; dal giorno { $from } un tale reclamo presuppone una richiesta (regolamento (UE) 2025/2518, articolo 4, paragrafo 3)
    .help = presenti prima l’opposizione (kind = "objection"), e il reclamo dopo un rifiuto o un silenzio; se c’è stata un’opposizione, la aggiunga come [[event]]
    .asked = un’opposizione precede allora il reclamo; se ce n’è già stata una, cambi la risposta
case-no-service-with-posts = il motivo «{ $id }» parla di post, ma i servizi di questo titolare del trattamento non ne contengono
    .help = scelga un altro motivo, scriva `own_grounds`, o aggiunga l’account in cui si trovano i post
    .asked = scelga altri motivi, o cambi i conti
case-no-such-enclosure = { $count ->
        [0] `{ $field }` rimanda all’allegato { $number }, ma non ce n’è nessuno
        [one] `{ $field }` rimanda all’allegato { $number }, ma ce n’è solo uno
       *[other] `{ $field }` rimanda all’allegato { $number }, ma ce ne sono solo { $count }
    }
    .help = aggiunga una [[enclosure]] con il suo titolo, o corregga il numero
case-no-toml = qui la scrittura non è corretta (TOML, in inglese: { $why })
case-not-born = { $year } viene dopo il giorno della lettera, { $date }
    .help = corregga l’anno di nascita
case-not-printed = una lettera «{ $kind }» non stampa `{ $field }`
    .help = lo tolga, o scelga la lettera che lo dice: `widerspruch templates list`
case-not-silence = una risposta non è un silenzio: scelga refused, extended, id-demanded o answered, o corregga gli eventi
case-not-utf8 = «{ $name }» non è in UTF-8
    .help = lo salvi di nuovo in UTF-8; nel punto indicato una lettera è scritta in un’altra codifica
case-nothing-asked = lo stato è «{ $status }», ma nessun evento dice che cosa è stato chiesto e quando
    .help = aggiunga un [[event]] con what = "objected", la data e la via
case-objection-without-date = la lettera non può dire quando è stata presentata l’opposizione
    .help = aggiunga un [[event]] con what = "objected", la data e la via
    .asked = se trova la data, la indichi sotto «Opposizione inviata il giorno»
case-of-case = nel file del caso
case-of-centre = nel file del centro di consulenza
case-of-configuration = nella configurazione
case-of-claims = in un file claims.toml
case-of-directory = in una scheda
case-of-facts = in un file di fatti
case-of-language = nei file di una lingua
case-of-manifest = nella descrizione di un modello
case-output-in-future = la risposta dell’IA { $number } è del giorno { $day }, dopo la data della lettera, { $date }
    .help = corregga il giorno della risposta dell’IA, o la `date` della lettera
case-password = `{ $name }`: una password non va scritta in un file che si copia e si mostra
    .help = la tolga, e la cambi se altri possono leggere il file; scriva password_command = ["pass", "show", "x"] o password_file = "…" (leggibile solo da Lei)
case-password-in-case = una password non deve stare in un file del caso
    .help = la tolga, e la cambi se altri leggono il file; scriva password_command = ["…"] o password_file = "…"
case-person-outside-eea = la persona vive fuori dallo Spazio economico europeo ({ $country }), e la lettera si fonda sul RGPD dell’Unione. { $law } { $who }
    .help = prima di fare affidamento su questa lettera, chieda consiglio sul diritto di quel paese ({ $country }); legga anche l’informativa sulla privacy che la società vi applica
case-picture-broken = l’immagine «{ $name }» è danneggiata: { $why }
    .help = la apra in un programma di grafica, e la salvi di nuovo
case-picture-cut-off = l’immagine «{ $name }» non è completa: manca la fine
    .help = la salvi di nuovo, o se la faccia inviare di nuovo
case-picture-drawing = l’immagine «{ $name }» { $why }
    .help = trasformi testi ed effetti in tracciati nel programma di disegno, o la salvi come PNG largo 1400 pixel
case-picture-empty = l’immagine «{ $name }» non ha pixel
    .help = usi un PNG (meglio se con sfondo trasparente), un JPEG o un disegno SVG
case-picture-blank = l’immagine «{ $name }» non mostra nessuna firma: è vuota o ha solo punti
    .help = firmi con una penna scura su carta bianca e ne faccia una foto; oppure firmi la lettera stampata
case-picture-folder = l’immagine «{ $name }» è una cartella
    .help = usi un PNG (meglio se con sfondo trasparente), un JPEG o un disegno SVG
case-picture-format = l’immagine «{ $name }» non è né PNG né JPEG né SVG
    .help = usi un PNG (meglio se con sfondo trasparente), un JPEG o un disegno SVG
case-picture-large-drawing = l’immagine «{ $name }» supera 1 MiB
    .help = tolga ciò che non si vede, o la salvi come PNG largo 1400 pixel
case-picture-too-deep = l’immagine «{ $name }» ha { $width } × { $height } pixel di un tipo che richiede troppa memoria
    .help = la scansioni a 300 dpi e la ritagli sulla firma; 1500 pixel di larghezza bastano
case-picture-too-many-pixels = l’immagine «{ $name }» ha { $width } × { $height } pixel, più di 40 milioni
    .help = la scansioni a 300 dpi e la ritagli sulla firma; 1500 pixel di larghezza bastano
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` è «{ $text }», che sembra un testo da sostituire
    .help = scriva ciò che deve starci, o lo tolga: viene stampato così com’è
case-placeholder-part = una parte di `{ $field }` è «{ $text }», che sembra un testo da sostituire
    .help = scriva ciò che deve starci, o lo tolga: viene stampato così com’è
case-postal-code = «{ $code }» non è un codice postale di questo paese: { $country }
    .help = { $example_is ->
            [set] lì i codici postali sono simili a { $example }; controlli il codice e il paese
           *[unset] controlli il codice e il paese
        }
case-postal-code-of-other = «{ $code }» non è un codice postale di questo paese: { $country }
    .help = si scrive così in un altro paese ({ $other }): se è quello giusto, scriva country = "{ $word }"
case-postal-code-signs = «{ $code }» non è un codice postale di questo paese: { $country }
    .help = scriva { $bare }: un codice postale non contiene altri segni
case-received-before-sent = l’evento { $number } indica il ricevimento il giorno { $received }, prima dell’invio il giorno { $sent }
    .help = corregga una delle due date
case-repeated-ground = «{ $ground }» sta due volte tra i motivi
    .help = lo lasci una sola volta
case-represents-self = chi scrive rappresenta una persona con lo stesso nome
    .help = tolga [represented] se scrive per sé
case-role-does-not-fit = una lettera «{ $kind }» non si può scrivere per «{ $role }»
    .help = si può scrivere per: { $fitting }
case-role-of-client = una lettera «{ $kind }» non si può scrivere per «{ $role }»
    .help = chi conferisce la procura la scrive e la firma di persona; tolga [represented], e indichi il centro di consulenza in [recipient]
case-sender-outside-eea = chi scrive vive fuori dallo Spazio economico europeo ({ $country }), e la lettera si fonda sul RGPD dell’Unione. { $law } { $who }
    .help = prima di fare affidamento su questa lettera, chieda consiglio sul diritto di quel paese ({ $country }); legga anche l’informativa sulla privacy che la società vi applica
case-start-known = lo stato è «{ $status }», ma l’addestramento da parte di «{ $id }» è iniziato il giorno { $began }
    .help = { $fitting_is ->
            [set] scriva status = "{ $fitting }"
           *[unset] scriva status = "objected-before-start" o status = "objected-after-start"
        }
case-start-not-known = lo stato è «{ $status }», ma non è noto quando sia iniziato l’addestramento da parte di «{ $id }»
    .help = scriva status = "objected"
case-status-but-event = lo stato è «{ $status }», ma l’evento { $number } dice «{ $what }» il giorno { $day }
case-status-does-not-fit = una lettera «{ $kind }» non è adatta allo stato «{ $status }»
    .help = è adatta a { $fitting }; lettere per questo stato: { $other }
case-street-and-lines = ci sono sia `street` sia `lines`
    .help = ne lasci uno solo
case-tab = `{ $name }` { $why }
    .help = scriva al suo posto uno spazio
case-text-empty = è vuoto
case-text-holds = contiene { $what } nella posizione { $at }
case-text-marks = ha più di { $most } segni sulla lettera al carattere { $at }
case-text-too-long = ha { $length } caratteri; qui ce ne stanno al massimo { $limit }
case-toml-boolean = scriva { $key } = { $value }
case-toml-colon = scriva = al posto dei due punti: { $key } = "…"
case-toml-date = una data si scrive anno-mese-giorno: { $key } = { $day }
case-toml-day = scriva una data come AAAA-MM-GG; il giorno deve esistere in quel mese
case-toml-figures = lo metta tra virgolette: { $key } = "{ $word }"; senza virgolette è un numero, e un numero non comincia con zero
case-toml-general = i testi stanno tra virgolette dritte, un campo per riga: name = "Änne Müller"
case-toml-nothing = scriva dopo il segno = ciò che deve starci, o tolga la riga: { $key } = "…"
case-toml-open = mancano le virgolette di chiusura: { $key } = { $word }"
case-toml-quotes = i testi stanno tra virgolette dritte: { $key } = "{ $word }"
case-toml-section = una sezione sta sola sulla sua riga, tra parentesi: [sender], oppure [[account]] dove ce ne può essere più di una
case-toml-several = ce ne può essere più di una: scriva [[{ $section }]], con due parentesi, anche la prima volta
case-toml-straight = scriva le virgolette dritte della tastiera: { $key } = "{ $word }"
case-toml-twice = ne lasci uno solo
case-toml-twice-key = lasci una sola delle due righe che cominciano con `{ $key } =`
case-toml-twice-section = scriva le righe delle due sezioni [{ $section }] sotto la prima
case-toml-year = una data si scrive anno-mese-giorno, con quattro cifre per l’anno: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = scriva la lettera con i segni che ha; di più coprirebbero altre righe
case-too-long = `{ $name }` { $why }
    .help = accorci il testo
case-too-many = ci sono { $count } `{ $path }`
    .help = se ne leggono al massimo { $most }; li divida tra più lettere
case-top-of-file = all’inizio del file
case-twice = «{ $name }» sta due volte nella stessa tabella
    .help = ne lasci uno solo
case-two-controllers = la lettera va a «{ $to }» e riguarda «{ $about }»
    .help = in una lettera al titolare del trattamento stesso tolga `matter.controller`
case-two-passwords = ci sono sia `password_command` sia `password_file`
    .help = ne lasci uno solo
case-two-recipients = la lettera ha { $count } destinatari: { $names }
    .help = lasci uno solo tra `controller`, `authority` e `name`; scriva un file del caso per ogni lettera
case-unknown-authority = l’autorità «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch authorities list` le mostra tutte
           *[unset] `widerspruch authorities list` le mostra tutte
        }
case-unknown-controller = il titolare del trattamento «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch controllers list` li mostra tutti
           *[unset] `widerspruch controllers list` li mostra tutti
        }
case-unknown-country = «{ $text }» non è un paese
    .help = { $code_is ->
            [set] intendeva country = "{ $code }" ({ $meant })?
           *[unset] scriva il nome del paese, o le sue due lettere secondo ISO 3166-1: IT, CH, DE, AT, FR …
        }
case-unknown-field = il campo `{ $name }` non esiste { $file }
    .help = { $near_is ->
            [set] intendeva `{ $near }`?
           *[unset] campi noti qui: { $known }
        }
case-unknown-ground = il motivo già pronto «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch templates show { $kind }` li mostra tutti
           *[unset] `widerspruch templates show { $kind }` li mostra tutti
        }
case-unknown-kind = la lettera «{ $id }» non esiste
    .help = { $near_is ->
            [set] intendeva «{ $near }»? `widerspruch templates list` le mostra tutte
           *[unset] `widerspruch templates list` le mostra tutte
        }
case-unknown-language = la lettera «{ $kind }» non esiste nella lingua «{ $tag }»
    .help = { $near_is ->
            [set] intendeva «{ $near }»? Esiste in: { $languages }
           *[unset] esiste in: { $languages }
        }
case-unknown-word = `{ $name }` è «{ $word }», una parola qui non nota
    .help = { $near_is ->
            [set] intendeva «{ $near }»? Valori possibili: { $words }
           *[unset] valori possibili: { $words }
        }
case-unreadable = { $said }
case-url = «{ $text }» non è un indirizzo internet
    .help = lo copi dal browser, con https:// all’inizio; un nome utente va in `handle`
case-wanted-number = un numero intero da { $least } a { $most }
case-wanted-sections = una sezione che può ripetersi
case-wanted-texts = un elenco di testi
case-wanted-word = una parola tra virgolette
case-wanted-words = un elenco di parole
case-write-boolean = scriva { $field } = true o { $field } = false, senza virgolette
case-write-date = scriva { $field } = 2026-11-22
case-write-in-quotes = lo metta tra virgolette: { $field } = "{ $number }"
case-write-number = scriva { $field } = { $number }
case-write-object = scriva i campi con i loro nomi, tra parentesi graffe: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = valori possibili: { $words }
case-write-section = lo scriva come sezione: [{ $path }]
case-write-sections = scriva [[{ $field }]], con due parentesi
case-write-text = scriva { $field } = "…"
case-write-texts = scriva { $field } = ["…", "…"]
case-write-year = scriva l’anno con quattro cifre: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] il file
    } è { $kind }, ma deve essere { $wanted }
