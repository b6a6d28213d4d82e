# Jak zapisuje się dni i wyliczenia.
words-day = { $day }.{ $month }.{ $year }
words-and = { $items } i { $last }
words-or = { $items } lub { $last }
words-more = { $items } …
words-quoted = „{ $text }”
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Własne teksty użytkownika.
words-elsewhere = { $id } jest szukane w { $file }, nie tutaj
    .help = proszę przenieść tekst tam
words-missing-argument = { $id } nie mówi ${ $argument }, co jest w tekście angielskim
    .help = proszę wstawić {"{"} ${ $argument } {"}"} we właściwe miejsce
words-missing-texts = w słowach języka „{ $tag }” brakuje tekstów ({ $count }), pierwszy to { $first }; zamiast nich jest angielski
    .help = proszę je dodać; wszystkie są w src/words/en
words-no-argument = { $id } ma w nawiasach coś innego niż argument
    .help = można wpisać tylko argumenty, takie jak {"{"} $name {"}"}, i wybór według nich
words-no-folder = nie można odczytać tekstów w „{ $name }”: { $why }
    .help = `words` wskazuje folder z plikami takimi jak case.ftl albo z folderem dla każdego języka
words-syntax = nie jest to zapisane tak, jak chce Fluent ({ $why })
    .help = proszę pisać id = tekst; projectfluent.org pokazuje jak
words-unknown-argument = { $id } nie ma argumentu ${ $argument }
    .help = { $known_is ->
        [set] są: { $known }
       *[unset] nie ma żadnego
    }
words-unknown-text = żaden tekst nie nazywa się { $id }
    .help = { $near_is ->
        [set] czy chodzi o { $near }?
       *[unset] wszystkie są w src/words/en
    }
