# Che cosa non va in una risposta del colloquio. `.help` dice che cosa scrivere.
new-account = «{ $typed }» qui non va bene
    .help = per esempio: facebook.com/name, @name o name@example.org
new-address = «{ $typed }» non è un indirizzo completo
    .help = via e numero, codice postale e località, con il paese: Via Esempio 1, 20121 Milano, Italia
new-answer-missing = a una domanda manca la risposta: { $question }
    .help = dia la risposta con { $flag }; senza terminale il programma non fa domande
new-answers-file = «{ $name }» non contiene risposte
    .help = una risposta per riga, per esempio: name = "Nora Sample"; `widerspruch new --questions` mostra le domande
new-answer-known = il registro conosce già la risposta del giorno { $day }
    .help = annoti prima ciò che è arrivato dopo con `widerspruch follow event`; lì --undo ritira un giorno sbagliato
new-broken = un carattere non è arrivato come è stato digitato
    .help = lo digiti di nuovo; se non va ancora, imposti il terminale su UTF-8
new-choice = questa non è una delle risposte
    .help = digiti un numero da 1 a { $last }
new-choice-of = questa non è una delle risposte
    .help = digiti uno di questi numeri: { $numbers }
new-choice-word = questa non è una delle risposte
    .help = scriva una di queste: { $words }
new-choice-several = più risposte cominciano così: { $fitting }
    .help = ne digiti di più, o il suo numero
new-country = «{ $typed }» non è un paese
    .help = { $near_is ->
        [set] intendeva { $near }? Nome o codice del paese, per esempio: Italia o IT
       *[unset] nome o codice del paese, per esempio: Italia o IT
    }
new-day = «{ $typed }» non è una data
    .help = per esempio: 1/9/2026
new-day-of-month = «{ $typed }» non esiste: quel mese non ha tanti giorni
    .help = controlli giorno e mese
new-day-future = il giorno { $day } è nel futuro
    .help = controlli la data
new-day-before-law = non può essere il giorno { $day }: il RGPD si applica dal giorno { $applies }
    .help = controlli l’anno
new-day-before-letter = il giorno { $day } la lettera in questione non c’era ancora: porta la data { $letter }
    .help = si intende il giorno in cui questa lettera è partita; un passo precedente si indica nel suo caso: `widerspruch new --from CASO`
new-day-order = il giorno { $day } viene prima del giorno { $sent }: non è possibile
    .help = modifichi una delle due date
new-deliver = con --format json `new` scrive solo il file del caso
    .help = usi poi `widerspruch render` o `widerspruch send` con il file del caso
new-editor = { $why_is ->
        [set] non è possibile avviare l’editor di testo «{ $name }»: { $why }
       *[unset] l’editor di testo «{ $name }» ha segnalato un errore
    }
    .help = scriva il testo qui, oppure indichi un altro editor con EDITOR, per esempio: EDITOR=nano
new-empty = qui manca qualcosa
    .help = ? mostra l’aiuto, < torna indietro
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` mostra le domande e le loro risposte
new-german-code = «{ $typed } { $city }»: un codice postale tedesco ha cinque cifre
    .help = le scriva tutte e cinque, per esempio { $meant }; se la località è in un altro paese, aggiunga il paese
new-handle = «{ $typed }» sta nella lettera come nome utente: { $handle }
    .help = se non lo è, torni indietro con < e scriva l’indirizzo del profilo o l’indirizzo e-mail del conto
new-house-number = «{ $typed }» non ha un numero civico
    .help = se c’è, lo aggiunga; senza, una risposta potrebbe non arrivare
new-kind = la lettera «{ $kind }» non esiste
    .help = { $near_is ->
        [set] intendeva { $near }? Esistono: { $known }
       *[unset] esistono: { $known }
    }
new-line = «{ $typed }» qui non va bene
    .help = digiti una sola riga, al massimo 200 caratteri, senza caratteri invisibili
new-name = «{ $typed }» non contiene lettere
    .help = scriva il nome, per esempio: Änne Müller
new-no-editor = non è impostato nessun editor di testo
    .help = scriva qui il testo; oppure ne indichi uno prima di iniziare, per esempio: EDITOR=nano
new-no-interview = la lettera «{ $kind }» non si fa con domande
    .help = cominci con un file del caso: `widerspruch example { $kind } > lettera.toml`
new-none-alone = «nessun account» esclude ogni altra scelta
    .help = scelga dei servizi, oppure «nessun account»
new-not-asked = con queste risposte { $flag } non viene chiesto
    .help = non viene scritto; `widerspruch new --questions` dice quando si pone una domanda
new-one-answer = { $flag } ha più risposte, ne serve una sola
    .help = indichi { $flag } una sola volta
new-place = «{ $typed }» qui non va bene
    .help = codice postale e località, con il paese, per esempio: 20121 Milano, Italia; oppure: 6900 Lugano, Svizzera
new-unknown-answer = la domanda «{ $id }» non esiste
    .help = { $near_is ->
        [set] intendeva «{ $near }»? `widerspruch new --questions` mostra le domande
       *[unset] `widerspruch new --questions` mostra le domande
    }
new-year = «{ $typed }» non è un anno
    .help = con quattro cifre, per esempio: 2013
