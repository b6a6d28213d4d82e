# Come si scrivono i giorni e gli elenchi.
words-day = { $day }/{ $month }/{ $year }
words-and = { $items } e { $last }
words-or = { $items } o { $last }
words-more = { $items } …
words-quoted = «{ $text }»
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Cataloghi dell’utente.
words-elsewhere = { $id } viene cercato in { $file }, non qui
    .help = scriva il testo in quel file
words-missing-argument = { $id } non dice ${ $argument }, che sta nel testo inglese
    .help = scriva {"{"} ${ $argument } {"}"} dove deve stare
words-missing-texts = nei testi della lingua «{ $tag }» { $count ->
        [one] ne manca uno: { $first }
       *[other] ne mancano { $count }, il primo è { $first }
    }; al loro posto c’è l’inglese
    .help = li aggiunga; src/words/en contiene tutti i testi
words-no-argument = { $id } ha tra parentesi qualcosa che non è un argomento
    .help = scriva solo argomenti, come {"{"} $name {"}"}, e scelte in base a essi
words-no-folder = non è possibile leggere i testi in «{ $name }»: { $why }
    .help = `words` indica una cartella con file come case.ftl, o con una cartella per ogni lingua
words-syntax = non è scritto come vuole Fluent ({ $why })
    .help = scriva id = testo; projectfluent.org mostra come
words-unknown-argument = { $id } non ha l’argomento ${ $argument }
    .help = { $known_is ->
        [set] argomenti noti: { $known }
       *[unset] non ne ha nessuno
    }
words-unknown-text = nessun testo si chiama { $id }
    .help = { $near_is ->
        [set] intendeva { $near }?
       *[unset] src/words/en li contiene tutti
    }
