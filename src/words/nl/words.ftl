# Hoe dagen en opsommingen worden geschreven.
words-day = { $day }-{ $month }-{ $year }
words-and = { $items } en { $last }
words-or = { $items } of { $last }
words-more = { $items } …
words-quoted = “{ $text }”
words-advice = { $advice }
words-with-advice = { $message }; { $advice }

# Teksten van de gebruiker.
words-elsewhere = { $id } wordt in { $file } gezocht, niet hier
    .help = verplaats de tekst daarheen
words-missing-argument = { $id } zegt ${ $argument } niet, dat in de Engelse tekst staat
    .help = schrijf {"{"} ${ $argument } {"}"} waar het hoort
words-missing-texts = in de teksten van de taal “{ $tag }” { $count ->
        [one] ontbreekt er één: { $first }
       *[other] ontbreken er { $count }, de eerste is { $first }
    }; daar staat Engels
    .help = voeg ze toe; in src/words/en staan alle teksten
words-no-argument = { $id } heeft iets anders dan een argument tussen accolades
    .help = schrijf alleen argumenten, zoals {"{"} $name {"}"}, en keuzes daarvan
words-no-folder = de teksten in “{ $name }” zijn niet te lezen: { $why }
    .help = `words` noemt een map met bestanden zoals case.ftl, of met een map daarvan voor elke taal
words-syntax = dit is niet geschreven zoals Fluent het wil ({ $why })
    .help = schrijf id = tekst; projectfluent.org laat zien hoe
words-unknown-argument = { $id } heeft geen argument ${ $argument }
    .help = { $known_is ->
        [set] er is { $known }
       *[unset] er is geen argument
    }
words-unknown-text = geen tekst heet { $id }
    .help = { $near_is ->
        [set] bedoelt u { $near }?
       *[unset] in src/words/en staan ze allemaal
    }
