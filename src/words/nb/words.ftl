# Hvordan dager og lister skrives.
words-day = { $day }.{ $month }.{ $year }
words-and = { $items } og { $last }
words-or = { $items } eller { $last }
words-more = { $items } …
words-quoted = «{ $text }»
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Brukerens egne tekster.
words-elsewhere = { $id } blir lett etter i { $file }, ikke her
    .help = flytt teksten dit
words-missing-argument = { $id } sier ikke ${ $argument }, som står i den engelske teksten
    .help = skriv {"{"} ${ $argument } {"}"} der det hører hjemme
words-missing-texts = i tekstene til språket «{ $tag }» mangler { $count ->
        [one] én: { $first }
       *[other] { $count }, den første er { $first }
    }; der står det engelsk
    .help = legg dem til; src/words/en har alle tekstene
words-no-argument = { $id } har noe annet enn et argument i krøllparenteser
    .help = skriv bare argumenter, som {"{"} $name {"}"}, og valg etter dem
words-no-folder = tekstene i «{ $name }» kan ikke leses: { $why }
    .help = `words` oppgir en mappe med filer som case.ftl, eller med en slik mappe for hvert språk
words-syntax = dette er ikke skrevet slik Fluent vil ha det ({ $why })
    .help = skriv id = tekst; projectfluent.org viser hvordan
words-unknown-argument = { $id } har ikke noe argument ${ $argument }
    .help = { $known_is ->
        [set] dette finnes: { $known }
       *[unset] den har ingen
    }
words-unknown-text = ingen tekst heter { $id }
    .help = { $near_is ->
        [set] mente du { $near }?
       *[unset] src/words/en har alle
    }
