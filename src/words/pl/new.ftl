# Co jest nie tak z odpowiedzią w rozmowie. `.help` mówi, co wpisać.
new-account = „{ $typed }” tu nie pasuje
    .help = na przykład: facebook.com/nazwa, @nazwa lub nazwa@example.org
new-address = „{ $typed }” nie jest pełnym adresem
    .help = ulica i numer, kod pocztowy i miejscowość, z krajem: ul. Przykładowa 1, 00-950 Warszawa, Polska
new-answer-missing = brakuje odpowiedzi na pytanie: { $question }
    .help = odpowiedź podaje się przez { $flag }; bez terminala program o nic nie pyta
new-answers-file = „{ $name }” nie zawiera odpowiedzi
    .help = w każdym wierszu jedna odpowiedź, na przykład name = "Nora Sample"; `widerspruch new --questions` pokazuje pytania
new-answer-known = rejestr zna już odpowiedź z dnia { $day }
    .help = to, co przyszło później, proszę najpierw zapisać poleceniem `widerspruch follow event`; tam --undo cofa błędny dzień
new-broken = jeden znak nie dotarł poprawnie
    .help = proszę wpisać go ponownie; jeżeli to nie pomoże, ustawić terminal na UTF-8
new-choice = to nie jest żadna z odpowiedzi
    .help = proszę wpisać numer od 1 do { $last }
new-choice-of = to nie jest żadna z odpowiedzi
    .help = proszę wpisać jeden z tych numerów: { $numbers }
new-choice-word = to nie jest żadna z odpowiedzi
    .help = proszę wpisać jedno z tych: { $words }
new-choice-several = tak zaczyna się kilka odpowiedzi: { $fitting }
    .help = proszę wpisać więcej albo numer
new-country = „{ $typed }” nie jest krajem
    .help = { $near_is ->
        [set] czy chodzi o { $near }? Nazwa lub skrót kraju, na przykład: Polska lub PL
       *[unset] nazwa lub skrót kraju, na przykład: Polska lub PL
    }
new-day = „{ $typed }” nie jest datą
    .help = na przykład: 1.9.2026
new-day-of-month = „{ $typed }” nie istnieje: ten miesiąc nie ma tylu dni
    .help = proszę sprawdzić dzień i miesiąc
new-day-future = dzień { $day } jest w przyszłości
    .help = proszę sprawdzić datę
new-day-before-law = to nie mógł być dzień { $day }: RODO obowiązuje od { $applies }
    .help = proszę sprawdzić rok
new-day-before-letter = { $day } pisma, o które chodzi, jeszcze nie było: ma datę { $letter }
    .help = chodzi o dzień wysłania tego pisma; wcześniejszy krok podaje się w jego sprawie: `widerspruch new --from SPRAWA`
new-day-order = { $day } jest przed { $sent }: to się nie zgadza
    .help = proszę zmienić jedną z tych dat
new-deliver = z --format json `new` zapisuje tylko plik sprawy
    .help = potem na pliku sprawy uruchomić `widerspruch render` lub `widerspruch send`
new-editor = { $why_is ->
        [set] edytora tekstu „{ $name }” nie można uruchomić: { $why }
       *[unset] edytor tekstu „{ $name }” zgłosił błąd
    }
    .help = proszę wpisać tekst tutaj albo wskazać inny edytor przez EDITOR, na przykład: EDITOR=nano
new-empty = tu czegoś brakuje
    .help = ? pokazuje pomoc, < wraca
new-flag = { $flag }: { $why }
    .help = `widerspruch new --questions` pokazuje pytania i odpowiedzi
new-german-code = „{ $typed } { $city }”: niemiecki kod pocztowy ma pięć cyfr
    .help = proszę wpisać wszystkie pięć, na przykład { $meant }; jeżeli miejscowość leży w innym kraju, dopisać kraj
new-handle = „{ $typed }” stoi w piśmie jako nazwa użytkownika: { $handle }
    .help = jeżeli to nie ona, proszę wrócić znakiem < i wpisać adres profilu albo adres e-mail konta
new-house-number = „{ $typed }” nie ma numeru domu
    .help = jeśli jest, proszę go dopisać; bez niego odpowiedź może nie dojść
new-kind = nie ma pisma „{ $kind }”
    .help = { $near_is ->
        [set] czy chodzi o { $near }? Są: { $known }
       *[unset] są: { $known }
    }
new-line = „{ $typed }” tu nie pasuje
    .help = proszę wpisać jeden wiersz, najwyżej 200 znaków, bez niewidocznych
new-name = „{ $typed }” nie ma żadnej litery
    .help = proszę wpisać imię i nazwisko lub nazwę, na przykład: Änne Müller
new-no-editor = nie ustawiono edytora tekstu
    .help = proszę wpisać tekst tutaj albo podać edytor przed rozpoczęciem, na przykład: EDITOR=nano
new-no-interview = pismo „{ $kind }” nie powstaje przez pytania
    .help = proszę zacząć od pliku sprawy: `widerspruch example { $kind } > pismo.toml`
new-none-alone = „bez konta” wybiera się samo
    .help = proszę wybrać usługi albo „bez konta”
new-not-asked = przy tych odpowiedziach program nie pyta o { $flag }
    .help = ta odpowiedź nie jest zapisywana; `widerspruch new --questions` mówi, kiedy pytanie się pojawia
new-one-answer = { $flag } ma kilka odpowiedzi, a potrzebna jest jedna
    .help = proszę podać { $flag } jeden raz
new-place = „{ $typed }” tu nie pasuje
    .help = kod pocztowy i miejscowość z krajem, na przykład: 00-950 Warszawa, Polska
new-unknown-answer = nie ma pytania „{ $id }”
    .help = { $near_is ->
        [set] czy chodzi o „{ $near }”? `widerspruch new --questions` pokazuje pytania
       *[unset] `widerspruch new --questions` pokazuje pytania
    }
new-year = „{ $typed }” nie jest rokiem
    .help = czterema cyframi, na przykład: 2013
