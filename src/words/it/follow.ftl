# Il registro: che cosa è stato inviato, che cosa è tornato, che cosa c’è da fare.
follow-calendar-gone = «{ $name }»: { $count ->
        [one] una data riguardava una pratica che non è più seguita; importi di nuovo il file, e sparirà
       *[other] { $count } date riguardavano pratiche che non sono più seguite; importi di nuovo il file, e spariranno
    }
    .help = venivano da un altro registro (--state)? dia allora a ogni registro un calendario suo
follow-other-calendar = «{ $name }» non è un calendario scritto da `follow calendar`, oppure un altro programma lo ha modificato
    .help = indichi un altro file, oppure aggiunga --force per sostituirlo per intero
follow-case-gone = il file del caso «{ $name }» della pratica { $id } non c’è più
    .help = è stato spostato? `widerspruch follow relink { $id } FILE` indica dove si trova ora
follow-file-stays = non è stato possibile eliminare il file «{ $name }»: { $why }
    .help = lo elimini a mano; il registro l’ha dimenticato
follow-future = il giorno { $day } è nel futuro
    .help = annoti ciò che è accaduto, non ciò che si attende
follow-long-ago = il { $day } è anteriore all’anno { $year }; il registro non conserva giorni così lontani
    .help = controlli l’anno
follow-kept-case = il file del caso «{ $name }» non c’è più; il prossimo nasce dal testo conservato nel registro
    .help = è stato spostato e poi modificato? `widerspruch follow relink { $id } FILE` indica dove si trova; poi rifaccia il prossimo
follow-no-proof = il file «{ $name }» non esiste
    .help = controlli il percorso; senza un file, tolga --proof
    .asked = controlli il percorso; senza file, prema solo Invio
follow-no-letter = la pratica { $id } non ha lettere del tipo «{ $kind }»
    .help = indichi il caso di una delle sue lettere; `widerspruch follow add FILE --to { $id }` aggiunge un’altra lettera
follow-no-register = «{ $name }» non è un registro che si possa riprendere: { $why }
    .help = indichi il file scritto da `widerspruch follow export --all`
follow-no-such-line = la pratica { $id } non ha una riga { $line } che si possa annullare
    .help = `widerspruch follow show { $id }` mostra i numeri
follow-no-such-matter = la pratica { $id } non esiste
    .help = `widerspruch follow list --all` le mostra tutte
follow-nobody-to-ask = non è stato cancellato nulla: non c’è un terminale per chiedere conferma
    .help = scriva --yes se ha la certezza di volerlo; `widerspruch follow show ID` mostra che cosa andrebbe perso
follow-not-confirmed = non è stato cancellato nulla, perché manca la conferma
follow-not-packed = non è stato possibile raccogliere i file: { $why }
follow-not-in-export = il file «{ $name }» non c’è più; manca nell’esportazione
follow-not-ours = ciò che si trova in «{ $name }» non è il caso che il registro conosce; manca nell’esportazione
    .help = è stato spostato? `widerspruch follow relink { $id } FILE` indica dove si trova ora
follow-not-kept = non è stato possibile annotare la lettera nel registro: { $why }
    .help = la lettera è fatta lo stesso; risolto il problema, `widerspruch follow add FILE` la annota nel registro
follow-none-of = nessuna pratica seguita corrisponde a { $option } «{ $value }»
    .help = `widerspruch follow list --all` le mostra tutte
follow-none-yet = nessuna pratica è ancora seguita
    .help = `widerspruch follow add FILE` ne segue una; --state CARTELLA indica un’altra cartella
follow-nothing-fits = al momento nessuna lettera è adatta alla pratica { $id }
    .help = `widerspruch follow show { $id }` mostra a che punto è; annoti ciò che è accaduto da allora, o indichi una lettera con --kind
follow-nothing-fits-any = al momento nessuna pratica richiede una lettera
    .help = `widerspruch follow list` mostra a che punto sono; annoti ciò che è accaduto da allora, con `widerspruch follow event`
follow-nothing-to-export = non c’è nulla da esportare: nessuna pratica è ancora seguita
    .help = `widerspruch follow add FILE` ne fa seguire una; --state CARTELLA indica un’altra cartella
follow-before-gdpr = il RGPD si applica dal giorno { $applies }, non ancora il giorno { $day }
    .help = corregga l’anno; ciò che non è un atto secondo il RGPD si può annotare come `noted`
follow-letters-gone = { $count ->
    [one] una lettera di un lotto non è più dove il lotto l’ha messa, o nel frattempo è un’altra, e non viene allegata
   *[other] { $count } lettere di un lotto non sono più dove il lotto le ha messe, o nel frattempo sono altre, e non vengono allegate
}: { $letters }
    .help = rimetta la cartella al suo posto o rifaccia il lotto con --follow nella cartella in cui le lettere si trovano ora; poi rifaccia la tabella
follow-letters-outside = { $count ->
    [one] una lettera è fuori dalla cartella del centro di consulenza, dove nessuna tabella può indicare un file, e non viene allegata
   *[other] { $count } lettere sono fuori dalla cartella del centro di consulenza, dove nessuna tabella può indicare un file, e non vengono allegate
}: { $letters }
    .help = sposti la cartella delle lettere in quella del file del centro e rifaccia lì il lotto con --follow; poi rifaccia la tabella
follow-older-case = il file del caso «{ $name }» non c’è più; il prossimo nasce da quello più vecchio, «{ $older }»
    .help = è stato spostato? `widerspruch follow relink { $id } FILE` indica dove si trova; poi rifaccia il prossimo
follow-quiet-past = il giorno { $day } non viene dopo oggi
    .help = indichi un giorno futuro; `widerspruch follow quiet { $id } --off` pone fine alla pausa
follow-before-first = non può essere stato il giorno { $day }: quello che viene prima è solo del giorno { $first }
    .help = controlli giorno e anno; se il primo passo è precedente, scriva prima quello
follow-before-letter = il giorno { $day } la lettera non c’era ancora: porta la data { $letter }
    .help = controlli giorno e anno; se è partita una versione precedente, scriva il suo giorno come `date` nel caso e rifaccia il PDF
follow-proof-missing = nulla mostra questo passo: { $what }, { $day }
    .help = indichi il file che lo mostra: `widerspruch follow event { $id } { $word } --on { $iso } --proof FILE`; poi rifaccia il caso
follow-received-before = ricevimento il giorno { $received }, ma invio il giorno { $day }
    .help = corregga uno dei due giorni
follow-row = la pratica { $id } viene da una tabella; la sua prossima lettera nasce come riga di una tabella
    .help = `widerspruch follow next { $id } --table seguito.jsonl`, poi `widerspruch batch seguito.jsonl --centre FILE --out CARTELLA --follow`
follow-row-gone = la tabella «{ $name }» non ha più la riga «{ $key }»
    .help = restituisca alla riga la sua chiave, o segua la tabella in cui si trova ora: `widerspruch follow add TABELLA --centre FILE`
follow-several-fit = più lettere sono adatte alla pratica { $id }: { $letters }
    .help = indichi quale: --kind { $first }
follow-standard-input = un caso letto dallo standard input non si può seguire
    .help = lo salvi come file, perché ne possa nascere la prossima lettera
follow-unreadable = { $said }
follow-unreadable-case = il file del caso «{ $name }» non è né TOML né JSON
    .help = `widerspruch check` mostra che cosa correggere
follow-what-happened = manca che cosa è accaduto nella pratica { $id }
    .help = indichi una di queste parole, per esempio `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = manca la pratica di cui si tratta
    .help = indichi il suo numero; `widerspruch follow list` li mostra
follow-why-open = --why dice perché una pratica è chiusa
    .help = scriva `closed` per ciò che è accaduto, oppure tolga --why

follow-added = pratica { $id }, { $label }: ora è seguita
follow-added-many = { $new ->
        [one] una pratica è ora seguita
       *[other] { $new } pratiche sono ora seguite
    }, { $known ->
        [one] una lo era già
       *[other] { $known } lo erano già
    }
follow-quiet = pratica { $id }, { $label }: nessun avviso prima del giorno { $day }
follow-quiet-off = pratica { $id }, { $label }: gli avvisi riprendono
follow-quiet-until = in pausa fino al giorno { $day }
follow-known = pratica { $id }, { $label }: era già seguita; ciò che è nuovo è stato aggiunto
follow-noted = pratica { $id }, { $label }: { $state }
follow-noted-as = annotato: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = pratica { $id }: il file del caso è { $name }
follow-written = { $name } è il caso della prossima lettera ({ $label })
follow-then-change = Rileggere e modificare:
follow-then-pdf = La lettera in PDF:
follow-then-sent = Dopo l’invio:
follow-table = { $name }: { $count ->
        [one] una riga
       *[other] { $count } righe
    }; rilegga la tabella, poi: widerspruch batch { $name } --centre FILE --out CARTELLA --follow
follow-table-bare = { $count ->
        [one] una riga
       *[other] { $count } righe
    } a un’autorità senza allegati: indichi il file che mostra l’invio (`widerspruch follow event ID sent --proof FILE`) e rifaccia la tabella, o dia alle righe un allegato
follow-exported = { $name }: { $count ->
        [one] una pratica
       *[other] { $count } pratiche
    }
follow-imported = { $new ->
        [one] una pratica è nuova qui
       *[other] { $new } pratiche sono nuove qui
    }, { $known ->
        [one] una c’era già e resta com’è
       *[other] { $known } c’erano già e restano come sono
    }
follow-calendar-written = { $name }: { $count ->
        [one] una data
       *[other] { $count } date
    }; nuove: { $new }, modificate: { $changed }
follow-forget-about = Saranno cancellati per sempre: { $matters ->
        [one] una pratica
       *[other] { $matters } pratiche
    } e il contenuto di { $mails ->
        [one] una e-mail
       *[other] { $mails } e-mail
    }. Le copie di sicurezza e ciò che i destinatari hanno ricevuto restano fuori portata.
follow-forget-folder = Ciò che è seguito si trova in { $name }, con le e-mail inviate. Sono dati personali; la cartella è fatta in modo che solo Lei possa leggerla.
follow-forget-counts = { $matters ->
        [one] Una pratica è seguita
       *[other] { $matters } pratiche sono seguite
    }; chiuse: { $closed }; chiuse da più di { $months } mesi: { $expired }.
follow-forget-one = una pratica, con il suo numero in `widerspruch follow list --all`
follow-forget-person = tutte le pratiche di una persona
follow-forget-reference = tutte le pratiche con un riferimento
follow-forget-case = le pratiche di un file del caso, o della riga con questa chiave
follow-forget-expired = le pratiche chiuse da tutto questo tempo
follow-forget-all = tutto
follow-forget-asks = Prima di cancellare viene chiesta una conferma.
follow-forget-outside = I casi, le lettere e le foto salvati altrove restano, a meno che non aggiunga --files. Quelli noti vengono indicati.
follow-forget-files = Saranno cancellati anche questi file:
follow-forget-stay = Questi file restano dove sono:
follow-forget-more = e altri { $count }
follow-forget-question = Cancellare?
follow-forgotten = { $count ->
        [one] una pratica è dimenticata
       *[other] { $count } pratiche sono dimenticate
    }; delle e-mail restano numero, stato, giorni e somme di controllo
follow-nothing-forgotten = non c’è nulla da dimenticare

follow-empty = nessuna pratica è ancora seguita: widerspruch follow add FILE
follow-nothing-listed = nessuna pratica di questo genere; --all mostra anche quelle chiuse
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (di cui in scadenza entro una settimana: { $soon })
follow-head-due = Da fare
follow-head-waits = In attesa
follow-head-made = Non inviate
follow-head-closed = Chiuse
follow-head-chronology = Che cosa è accaduto
follow-head-letters = Lettere
follow-letter-file = { $title }: { $file }
follow-happened = È successo qualcosa? Lo annoti: widerspruch follow event
follow-done = { $count ->
        [one] Una pratica è chiusa
       *[other] { $count } pratiche sono chiuse
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Una pratica è chiusa da molto tempo e potrebbe essere dimenticata
       *[other] { $count } pratiche sono chiuse da molto tempo e potrebbero essere dimenticate
    }: widerspruch follow forget --expired
follow-once-sent = dopo l’invio ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] possibile dal giorno { $day } se fino ad allora non arriva risposta: { $letters }
       *[unset] possibile non prima del giorno { $day }, qualche giorno più tardi dopo una lettera per posta, se fino ad allora non arriva risposta: { $letters }
    }
follow-other-facts = questo file ha mittente, riferimento e impresa della pratica { $id }, { $label }, ma dice che qualcosa è stato chiesto il giorno { $day }, di cui quella pratica non sa nulla: non è preso per una sua lettera
    .help = se ne fa parte, scriva: widerspruch follow add FILE --to { $id }; altrimenti gli dia un riferimento proprio
follow-other-file = questo file ha mittente, riferimento e impresa della pratica { $id }, { $label }, che ha già una lettera di questo tipo in un altro file, { $name }: non è preso per una sua lettera
    .help = se ne fa parte, scriva: widerspruch follow add FILE --to { $id }; altrimenti gli dia un riferimento proprio
follow-until-news = { $certain_is ->
        [set] fino al giorno { $day } non c’è nulla da fare; poi, se non sono arrivate notizie del reclamo: { $letters }
       *[unset] fino al giorno { $day } non c’è nulla da fare, qualche giorno in più dopo una lettera per posta; poi, se non sono arrivate notizie del reclamo: { $letters }
    }
follow-next = prossimo passo: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = non si sa se l’e-mail { $mail } sia arrivata: widerspruch outbox show { $mail }

follow-end-certain = scade il giorno { $day }
follow-end-at-latest = scade al più tardi il giorno { $day }
follow-end-two = scade il giorno { $day } o, con i giorni liberi d’uso, il giorno { $latest }
follow-end-earliest = scade non prima del giorno { $day } (incerto: nessuna prova del ricevimento)
follow-end-uncertain = scade intorno al giorno { $day } (incerto: nessuna prova del ricevimento)

follow-made = fatta il giorno { $day }, non inviata
follow-returned = tornata indietro il giorno { $day }: controlli l’indirizzo, poi la invii di nuovo
follow-waiting = in attesa di una risposta; il termine { $end }
follow-overdue = { $certain_is ->
        [set] risposta in ritardo dal giorno { $day } (certo)
       *[unset] risposta in ritardo non prima del giorno { $day } (incerto: nessuna prova del ricevimento)
    }
follow-asked-for-id = domanda sull’identità ricevuta il giorno { $day }; il termine è incerto
follow-extended = il termine è stato prorogato e { $end }
follow-extended-late = la proroga è arrivata troppo tardi; risposta in ritardo dal giorno { $day } (certo)
follow-refused = rifiuto il giorno { $day }
follow-answer-runs = il termine della società corre ancora; { $end }
follow-answered = risposta ricevuta il giorno { $day }; concluso? widerspruch follow event { $id } closed
follow-complained = reclamo all’autorità; il termine { $end }
follow-authority-silent = l’autorità tace dal giorno { $day } { $certain_is ->
        [set] (certo)
       *[unset] (incerto: nessuna prova del ricevimento)
    }
follow-closed = chiusa dal giorno { $day }

follow-did-objected = opposizione presentata
follow-did-requested-access = accesso richiesto
follow-did-reminded = sollecito inviato
follow-did-acknowledged = ricevimento confermato
follow-did-extended = termine prorogato
follow-did-refused = rifiuto ricevuto
follow-did-id-demanded = domanda sull’identità
follow-did-answered = risposta ricevuta
follow-did-requested-erasure = cancellazione richiesta
follow-did-withdrew-consent = consenso revocato
follow-did-identified = indicazioni sull’identità fornite
follow-did-complained = reclamo proposto
follow-did-authority-replied = comunicazione dell’autorità
follow-did-returned = lettera tornata indietro
follow-did-hearing = audizione da parte dell’autorità
follow-did-noted = nota
follow-did-closed = chiusa
follow-received = ricevimento il giorno { $day }
follow-proof = prova: { $file }
follow-by-mail = e-mail { $mail }
follow-taken-back = annullato
follow-mail = e-mail { $mail }: { $state }
follow-case-not-there = questo file non c’è più: widerspruch follow relink { $id } FILE

follow-number = n. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] notizie dell’autorità
       *[unset] risposta
    } in ritardo ({ $who })
follow-calendar-about = Situazione al giorno di questo calendario: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: rifiuto ricevuto; come si va avanti? Non c’è un termine ({ $who })
follow-calendar-post = { $controller }: inviare la lettera ({ $who })
follow-calendar-import = Apra il file con il Suo calendario. Se succede qualcosa, lo crei e lo apra di nuovo: le date vengono spostate.
follow-calendar-over = non si attende più nulla
follow-calendar-soon = { $controller }: il termine per { $authority_is ->
        [set] notizie dell’autorità
       *[unset] la risposta
    } scade presto ({ $who })
follow-calendar-proof = { $controller }: trovare una prova del ricevimento ({ $who })

follow-ask-how = Per quale via è avvenuto l’invio? (senza risposta: non noto)
    .help = La prossima lettera indica questa via. Se non lo sa più, prema Invio.
follow-ask-kind = Quale lettera viene dopo?
    .help = Sono elencate solo le lettere possibili oggi. Non viene inviato nulla: si scrive un caso, che può leggere e modificare.
follow-ask-matter = Quale pratica?
    .help = Una pratica è una persona e una società. Il suo numero è quello di `widerspruch follow list`.
follow-ask-note = Che cosa si deve ricordare? (senza risposta: nulla)
    .help = Una riga per Lei, per esempio su una telefonata. Non compare in nessuna lettera.
follow-ask-on = In quale giorno? (senza risposta: { $day })
    .help = I termini si contano da questo giorno. Lo scriva come preferisce, per esempio 7/9 o ieri.
follow-ask-proof = Quale foto, schermata o PDF lo mostra? (senza risposta: nulla)
    .help = Digiti il percorso del file, o lo trascini in questa finestra. La prossima lettera lo allega.
follow-ask-received = In quale giorno è avvenuto il ricevimento, se è provato? (senza risposta: nessuna prova)
    .help = Una prova è per esempio l’avviso di ricevimento di una raccomandata. Senza prova la fine del termine resta incerta.
follow-ask-sent = { $newest_is ->
        [set] la lettera più recente è stata inviata ({ $kind })
       *[unset] una lettera precedente è stata inviata ({ $kind })
    }
follow-ask-what = Che cosa è accaduto nella pratica { $id }, { $label }, { $company }?
    .help = Dalla risposta dipendono il termine che corre e la lettera adatta dopo.
follow-ask-why = Perché è chiusa? (senza risposta: nessun motivo)
    .help = È solo per Lei e non compare in nessuna lettera.
follow-ask-sent-on = In quale giorno è avvenuto l’invio? (senza risposta: { $day })
    .help = Il giorno in cui ha spedito la lettera, o inviato l’e-mail o il modulo.
follow-ask-reply-on = In quale giorno è arrivata la risposta? (senza risposta: { $day })
    .help = Il giorno in cui Le è arrivata, non la data scritta nella lettera.
follow-ask-reply = Che cosa scrive { $company }?
    .help = Scelga che cosa dice in sostanza. Da questo dipende quale lettera è adatta dopo.
follow-ask-done = Con questo la pratica è chiusa?
    .help = Una pratica chiusa non attende più nulla. Ciò che annoterà più tardi la riapre.
follow-reply-came = È arrivata una risposta: { $company }
follow-reply-partly = Una risposta solo parziale, o un testo uguale per tutti
follow-take-back = per annullare: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = In quale giorno è avvenuto il ricevimento?
    .help = Il giorno indicato sull’avviso di ricevimento o nella conferma. Il termine decorre da quel giorno.
follow-arrived = è provato che la lettera del { $day } è arrivata
follow-by-form = con un modulo online
follow-by-post = per posta
follow-by-email = per e-mail
follow-by-unknown = modo di invio non noto
follow-by-fax = per fax
follow-why-honoured = ciò che era richiesto è stato fatto
follow-why-settled = si è trovato un accordo
follow-why-given-up = non viene portata avanti
follow-why-court = è davanti al giudice
follow-why-else = un altro motivo
