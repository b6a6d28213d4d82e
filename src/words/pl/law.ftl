# Jak termin doszedł do swojego końca. Wszystko w mianowniku, bo stoi po dwukropku lub po „to”.
law-nominal = { $length }, licząc od { $received }: { $day }{ $last_day_is ->
        [set] , ostatni dzień swojego miesiąca
       *[unset] {""}
    }{ $holidays_is ->
        [set] , { $holidays }
       *[unset] {""}
    }{ $working_is ->
        [set] , dzień roboczy
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $unit ->
        [day] { $number ->
            [one] jeden dzień
            [few] { $number } dni
            [many] { $number } dni
           *[other] { $number } dnia
        }
        [week] { $number ->
            [one] jeden tydzień
            [few] { $number } tygodnie
            [many] { $number } tygodni
           *[other] { $number } tygodnia
        }
        [year] { $number ->
            [one] jeden rok
            [few] { $number } lata
            [many] { $number } lat
           *[other] { $number } roku
        }
       *[month] { $number ->
            [one] jeden miesiąc
            [few] { $number } miesiące
            [many] { $number } miesięcy
           *[other] { $number } miesiąca
        }
    }
law-weekday = { $weekday ->
        [monday] poniedziałek
        [tuesday] wtorek
        [wednesday] środa
        [thursday] czwartek
        [friday] piątek
        [saturday] sobota
       *[sunday] niedziela
    }
law-named-day = { $weekday } { $day }
law-a-weekday = { $weekday }
law-holiday = { $name }
law-day-off-for = dzień wolny za: { $name }
law-day-is = { $day } to { $reasons }
law-two-working-days = muszą się w nim mieścić dwa dni robocze (art. 3 ust. 5)
law-ends-then = termin mija więc tego dnia
law-ends-on = termin mija więc w tym dniu: { $day }
law-custom-day = { $day } to { $custom }
law-off-by-custom = dzień zwyczajowo wolny ({ $holiday })
law-in-part-of = { $holiday } w części obszaru: { $place }
law-in-some-of = { $holiday } w niektórych częściach: { $parts }
law-added = { $holiday } ({ $day }) nie ma w tabelach tego programu; źródło tego święta: { $by }
law-of-configuration = Państwa konfiguracja
law-offices-closed = { $holiday }, gdy urzędy są zwykle zamknięte
law-count-on = tak stanowi prawo, ale ponieważ { $customs }, proszę liczyć się z dniem: { $day }
law-holidays-not-known = dni ustawowo wolne tego miejsca nie są znane i mogą przesunąć koniec na później
law-holidays-unknown = program nie zna dni ustawowo wolnych: { $place }; pomija tylko soboty i niedziele
    .help = proszę spojrzeć do kalendarza tego miejsca: jeżeli ostatni dzień jest tam wolny, termin mija w następnym dniu roboczym; wolne dni można dodać jako `[[holiday]]` w konfiguracji

# Czego program nie przyjmuje.
law-act = { $code ->
        [GDPR] RODO
       *[other] { $act_is ->
            [set] { $code }
           *[unset] { $code }
        }
    }
law-place = { $word ->
        [section] §
       *[article] art.
    } { $steps }
law-run = od { $first } do { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] litera
           *[other] litery
        }
       *[paragraph] { $count ->
            [one] ustęp
           *[other] ustępy
        }
    } { $list }
law-has = { $place } ma: { $parts }
law-no-points = { $place } nie ma liter
law-undivided = { $place } nie jest dalej podzielony
law-has-articles = są artykuły { $list }
law-table-articles = w tabeli są artykuły { $list }
law-table-sections = w tabeli są paragrafy { $list }
law-only-whole = { $place } jest tylko w całości
law-only-parts = z { $place } są tylko: { $parts }
law-no-paragraphs = { $place } nie jest podzielony na ustępy
law-paragraph-first = proszę najpierw podać ustęp: { $place } ma: { $parts }
law-no-such-provision = { $act }: nie ma tam przepisu { $asked }; { $has }
law-not-looked-up = przepisu { $asked } ({ $act }) nie ma w tabeli przepisów; { $has }
    .help = proszę przeczytać tekst aktu i zapisać przepis słowami
law-malformed-provision = `{ $text }` nie oznacza żadnego przepisu
    .help = zapisuje się go tak: `GDPR 21(1)`, `GDPR 6(1)(f)` lub `BGB 1629(1)`
law-unknown-act = akt `{ $code }` nie jest znany
    .help = { $near_is ->
        [set] proszę wpisać `{ $near }`
       *[unset] znane akty: { $known }
    }
law-table = nie można odczytać tabeli { $act }: { $why }
law-no-sections = { $file } nie mówi, jak powołuje się paragrafy
    .help = proszę wpisać [sections] z wzorami takimi jak w [articles]
law-no-name = { $file } nie ma nazwy dla: { $act }
    .help = proszę wpisać "{ $code }" = "{"{"}c{"}"} …" do [acts]; {"{"}c{"}"} to przepis
law-no-period = termin trwa co najmniej { $unit ->
        [day] jeden dzień
        [week] jeden tydzień
        [year] jeden rok
       *[month] jeden miesiąc
    }
law-before-gdpr = RODO obowiązuje od { $applies }, w dniu { $day } jeszcze nie
    .help = proszę poprawić rok; termin z innej ustawy liczy się tak samo
law-date-out-of-range = { $length } od { $received } wykracza poza kalendarz
law-no-working-day = { $length } od { $received }: w ciągu { $days } kolejnych dni nie ma żadnego dnia roboczego
    .help = dodane święta (`[[holiday]]`) nie zostawiają żadnego dnia, w którym się pracuje: proszę usunąć te, które nimi nie są
law-earlier-or-shorter = proszę podać wcześniejszą datę lub krótszy termin

# Nazwy dni wolnych i części krajów.
law-name = { $id ->
        [all-saints-day] Wszystkich Świętych
        [all-souls-day] Dzień Zaduszny
        [anti-fascist-struggle-day] Dzień Walki Antyfaszystowskiej
        [armistice-day] Dzień Zawieszenia Broni
        [ascension-day] Wniebowstąpienie Pańskie
        [assumption-day] Wniebowzięcie Najświętszej Maryi Panny
        [boxing-day] drugi dzień Bożego Narodzenia
        [candlemas] Ofiarowanie Pańskie
        [carnival] karnawał
        [children-s-day] Dzień Dziecka
        [christmas-day] pierwszy dzień Bożego Narodzenia
        [christmas-eve] Wigilia
        [clean-monday] Czysty Poniedziałek
        [commerce-day] Dzień Handlu
        [constitution-day] Dzień Konstytucji
        [corpus-christi] Boże Ciało
        [cyprus-national-day] święto narodowe Cypru
        [easter-monday] Poniedziałek Wielkanocny
        [easter-tuesday] wtorek po Wielkanocy
        [epiphany] Trzech Króli
        [establishment-of-the-republic-day] Dzień Ustanowienia Republiki
        [europe-day] Dzień Europy
        [freedom-day] Dzień Wolności
        [german-unity-day] Dzień Jedności Niemiec
        [good-friday] Wielki Piątek
        [greek-independence-day] Dzień Niepodległości Grecji
        [green-monday] Zielony Poniedziałek
        [immaculate-conception] Niepokalane Poczęcie Najświętszej Maryi Panny
        [independence-day] Dzień Niepodległości
        [independence-and-unity-day] Dzień Niepodległości i Jedności
        [independent-czechoslovak-state-day] Dzień Niepodległego Państwa Czechosłowackiego
        [international-women-s-day] Międzynarodowy Dzień Kobiet
        [jan-hus-day] Dzień Jana Husa
        [king-s-day] Dzień Króla
        [labour-day] Święto Pracy
        [liberation-day] Dzień Wyzwolenia
        [maundy-thursday] Wielki Czwartek
        [may-day] 1 Maja
        [midsummer-day] dzień świętojański
        [midsummer-eve] wigilia świętojańska
        [national-day] święto narodowe
        [national-uprising-day] Dzień Powstania Narodowego
        [new-year-s-day] Nowy Rok
        [new-year-s-eve] sylwester
        [ohi-day] Dzień Ochi
        [our-lady-of-almudena] Matki Bożej z Almudeny
        [our-lady-of-sorrows] Matki Bożej Bolesnej
        [portugal-day] Dzień Portugalii
        [pre-eren-day] Dzień Prešerena
        [proclamation-day] Dzień Proklamowania Republiki
        [reformation-day] Święto Reformacji
        [remembrance-day] Dzień Pamięci
        [repentance-day] Dzień Pokuty i Modlitwy
        [republic-day] Dzień Republiki
        [restoration-day] Przywrócenie Republiki
        [restoration-of-independence-day] Dzień Przywrócenia Niepodległości
        [restoration-of-the-state-day] Dzień Odnowienia Państwa
        [scotland-at-the-world-cup] Szkocja na mistrzostwach świata
        [sette-giugno] Sette Giugno
        [shrove-tuesday] wtorek zapustny
        [spring-day] Święto Wiosny
        [st-andrew-s-day] dzień św. Andrzeja
        [st-anthony-s-day] dzień św. Antoniego
        [st-berchtold-s-day] dzień św. Bertolda
        [st-brigid-s-day] dzień św. Brygidy
        [st-cyril-and-st-methodius-day] dzień św. Cyryla i św. Metodego
        [st-francis-of-assisi] św. Franciszka z Asyżu
        [st-george-s-day] dzień św. Jerzego
        [st-isidore-s-day] dzień św. Izydora
        [st-james-s-day] dzień św. Jakuba
        [st-john-the-baptist-s-day] dzień św. Jana Chrzciciela
        [st-john-s-day] dzień św. Jana
        [st-joseph-s-day] dzień św. Józefa
        [st-maurice-s-day] dzień św. Maurycego
        [st-nicholas-of-fl-e] św. Mikołaja z Flüe
        [st-patrick-s-day] dzień św. Patryka
        [st-paul-s-shipwreck] Rozbicie się okrętu św. Pawła
        [st-peter-and-st-paul-s-day] dzień św. Piotra i św. Pawła
        [st-stephen-s-day] dzień św. Szczepana
        [state-foundation-day] Dzień Założenia Państwa
        [statehood-day] Dzień Państwowości
        [struggle-for-freedom-and-democracy-day] Dzień Walki o Wolność i Demokrację
        [unification-day] Dzień Zjednoczenia
        [uprising-day] Dzień Powstania
        [victory-day] Dzień Zwycięstwa
        [victory-and-homeland-thanksgiving-day] Dzień Zwycięstwa i Wdzięczności Ojczyźnie
        [whit-monday] poniedziałek po Zielonych Świątkach
        [world-children-s-day] Światowy Dzień Dziecka
        [a-day-around-the-end-of-the-year] dzień na przełomie roku
        [a-day-off-by-decision-of-the-government] dzień wolny decyzją rządu
        [a-day-off-by-decree] dzień wolny na mocy rozporządzenia
        [the-75th-anniversary-of-17-june-1953] 75. rocznica 17 czerwca 1953
        [the-battle-of-the-boyne] bitwa nad Boyne
        [the-belgian-national-day] święto narodowe Belgii
        [the-friday-after-ascension-day] piątek po Wniebowstąpieniu
        [the-geneva-fast] post genewski
        [the-great-prayer-day] Wielki Dzień Modlitwy
        [the-king-s-feast] Święto Króla
        [the-monday-of-the-federal-fast] poniedziałek postu federalnego
        [the-nativity-of-mary] Narodzenie Najświętszej Maryi Panny
        [the-n-fels-pilgrimage] pielgrzymka do Näfels
        [the-second-of-january] 2 stycznia
        [the-day-after-new-year] dzień po Nowym Roku
        [the-day-of-the-community-of-madrid] Dzień Wspólnoty Madrytu
        [the-day-of-the-slavonic-alphabet] Dzień Alfabetu Słowiańskiego
        [the-early-may-bank-holiday] majowy dzień wolny
        [the-end-of-the-year] koniec roku
        [the-first-monday-in-august] pierwszy poniedziałek sierpnia
        [the-first-monday-in-june] pierwszy poniedziałek czerwca
        [the-first-monday-in-may] pierwszy poniedziałek maja
        [the-first-day-of-summer] pierwszy dzień lata
        [the-last-monday-in-october] ostatni poniedziałek października
        [the-second-day-of-christmas] drugi dzień Bożego Narodzenia
        [the-second-day-of-labour-day] drugi dzień Święta Pracy
        [the-spring-bank-holiday] wiosenny dzień wolny
        [the-summer-bank-holiday] letni dzień wolny
        [the-l-nder] kraje związkowe
        [the-cantons] kantony
        [the-parts-of-the-united-kingdom] części Zjednoczonego Królestwa
        [france] Francja
        [spain] Hiszpania
        [portugal] Portugalia
        [italy] Włochy
        [bavaria] Bawaria
        [hesse] Hesja
        [lower-saxony] Dolna Saksonia
        [north-rhine-westphalia] Nadrenia Północna-Westfalia
        [rhineland-palatinate] Nadrenia-Palatynat
        [saxony] Saksonia
        [saxony-anhalt] Saksonia-Anhalt
        [thuringia] Turyngia
        [geneva] Genewa
        [grisons] Gryzonia
        [lucerne] Lucerna
        [neuch-tel] Neuchâtel
        [ticino] Ticino
        [valais] Valais
        [vaud] Vaud
        [zurich] Zurych
        [fribourg] Fryburg
        [england-and-wales] Anglia i Walia
        [scotland] Szkocja
        [northern-ireland] Irlandia Północna
       *[other] { $name }
    }

# Dlaczego dnia wolnego nie da się odczytać.
law-holiday-between = `between` podaje dwa dni
law-holidays-together = razem z nim dodane święta ({ $place }) to { $count } dni, łącznie w konfiguracji i w podpisanym pliku; dozwolonych jest najwyżej { $most }
law-holiday-dates = `dates` podaje najwyżej { $most } dni
law-holiday-day = dokładnie jedno z pól `on`, `easter`, `orthodox_easter`, `weekday` i `dates` mówi, który to dzień
law-holiday-weekday = `weekday` i `from` występują razem
law-made-up-alone = `made_up_on` występuje z `made_up`
law-made-up-on = `made_up_on` to sobota lub niedziela
