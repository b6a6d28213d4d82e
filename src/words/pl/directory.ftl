# Wykaz organów i administratorów.
directory-unknown-authority = nie ma organu „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch authorities list` pokazuje wszystkie
           *[unset] `widerspruch authorities list` pokazuje wszystkie
        }
directory-unknown-controller = nie ma administratora „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch controllers list` pokazuje wszystkich
           *[unset] `widerspruch controllers list` pokazuje wszystkich
        }
# Jak organ przyjmuje skargę.
directory-known = { $is } ({ $evidence })
directory-evidence = { $certainty }{ $source_is ->
        [set] : { $source }
       *[unset] {""}
    }{ $checked_is ->
        [set] {""}, { $checked }
       *[unset] {""}
    }
directory-certainty = { $is ->
        [attested] potwierdzone
        [reported] z jednego źródła
        [general-knowledge] wiedza ogólna
       *[user] własna konfiguracja
    }
directory-by-post = { $is ->
        [taken] przyjmuje
       *[not-taken] nie przyjmuje
    }
directory-by-email = { $is ->
        [taken] przyjmuje
        [qualified-signature] tylko z kwalifikowanym podpisem elektronicznym
        [certified-mail] tylko poczta certyfikowana (PEC)
       *[not-taken] nie przyjmuje
    }
directory-by-form = { $is ->
        [taken] jest
       *[not-taken] nie ma
    }
directory-log-in = { $is ->
        [none] niepotrzebne
        [possible] możliwe, o ile wiadomo, niepotrzebne
        [electronic-signature] formularz trzeba podpisać elektronicznie
       *[needed] potrzebne (konto, tożsamość elektroniczna lub certyfikat)
    }
directory-signing = { $is ->
        [hand-or-electronic] ręcznie lub elektronicznie
        [electronic-or-hand-with-id] elektronicznie albo ręcznie z kopią dokumentu tożsamości
       *[not-needed] niepotrzebny
    }
directory-requirement = { $is ->
        [copy-of-request] kopia pisma do firmy i jej odpowiedzi
        [company-asked-first] wcześniejsze zwrócenie się do firmy
        [month-waited] miesiąc oczekiwania na odpowiedź
        [official-form] własny formularz organu, nie zwykłe pismo
        [request-to-find] wskazanie naruszonego prawa, wniosek o stwierdzenie naruszenia i informacja, od kiedy jest ono znane
        [name-and-address] imię, nazwisko i adres
       *[signed-mandate] podpisane pełnomocnictwo, jeżeli skargę wnosi ktoś inny
    }

# Co jest wątpliwe we wpisie. Stoi po dwukropku.
directory-contradicted = nowsze i starsze źródła są w sprawie tego wpisu sprzeczne
directory-one-source = ten wpis jest znany tylko z jednego źródła
directory-stale = ostatnio porównano go ze źródłami { $day }, minęło więcej dni niż { $days }
directory-doubts = { $doubt }; { $age }
directory-weak-address = adres „{ $name }” nie jest pewny: { $doubt }
    .help = proszę go sprawdzić { $list ->
            [authorities] na stronie internetowej organu
           *[controllers] w danych, które podaje sama firma,
        } przed wysłaniem listu; poprawić go można we własnej konfiguracji, a co wiadomo, mówi `widerspruch { $list } show { $id }`
    .asked = proszę go sprawdzić { $list ->
            [authorities] na stronie internetowej organu
           *[controllers] w danych, które podaje sama firma,
        } przed wysłaniem listu

# Który organ jest właściwy: całe zdania.
directory-no-residence = plik sprawy nie mówi, gdzie mieszka reprezentowana osoba, a z adresu nadawcy to nie wynika
    .help = proszę dodać postal_code, city i country do [represented] albo podać organ kraju (w Niemczech kraju związkowego) tej osoby: authority = "de-st"; znajduje go `widerspruch authorities find --country DE --postal-code …`
directory-residence-uncertain = nie jest pewne, który organ jest właściwy dla tego miejsca zamieszkania: { $why }
    .help = { $ids_is ->
        [set] proszę podać właściwy samodzielnie: { $ids }
       *[unset] proszę podać adresata z adresem albo organ z `widerspruch authorities list`
    }
directory-country-needed = Potrzebny jest kraj zamieszkania, a w Niemczech kod pocztowy.
directory-country-untold = Potrzebny jest kraj zamieszkania; sam kod pocztowy { $code } go nie mówi.
directory-read-as-german = Nie podano kraju, więc kod pocztowy odczytano jako niemiecki. { $why }
directory-place-alone = { $city }: to znana miejscowość, { $land }; pewność daje dopiero kod pocztowy.
directory-code-and-unknown-place = { $city }: nie jest znana miejscowość z niemieckim kodem pocztowym { $code }; pewność daje kraj.
directory-code-of-other-place = Kod pocztowy { $code } i { $city } nie pasują do siebie: należą do różnych miejsc.
directory-code-of-several-countries = { $code }: tak wygląda kod pocztowy w kilku krajach; proszę podać także kraj, po przecinku.
directory-how-to-find = proszę wpisać kod pocztowy z miejscowością, miejscowość, kraj związkowy lub kraj, na przykład `04109 Leipzig`, `Sachsen` lub `Irlandia`; `widerspruch authorities list` pokazuje wszystkie
directory-land-named = { $land }: tam firmy nadzoruje ten organ.
directory-named = Tak się nazywa: `{ $id }`.
directory-not-for-companies = Organ `{ $id }` nadzoruje instytucje publiczne, a nie firmy.
directory-nothing-named = Nic nie jest znane pod nazwą „{ $text }”.{ $near_is ->
        [set] {" "}Czy chodzi o { $near }?
       *[unset] {" "}Małych wsi i skrytek pocztowych nie ma na liście.
    }
directory-place-abroad = { $city }: to znana miejscowość, { $country }; pewność daje dopiero kraj.
directory-place-in-several = Kilka miejscowości nazywa się { $city }: { $places }. Decyduje kod pocztowy.
directory-several-named = Kilka organów nazywa się „{ $text }”.
directory-code-needed = Potrzebny jest kod pocztowy miejsca zamieszkania: w Niemczech każdy kraj związkowy ma własny organ.
directory-code-in = Kod pocztowy { $code } leży tu: { $land }.
directory-code-of-two = Kod pocztowy { $code } jest używany w dwóch krajach związkowych; { $place } leży tu: { $land }.
directory-code-undecided = Kod pocztowy { $code } jest używany w dwóch krajach związkowych: { $first } ({ $first_places }) i { $second } ({ $second_places }). Decyduje miejscowość.
directory-austrian-place = Kod pocztowy { $code } to niemiecki kod miejscowości { $place }, która należy do Austrii: dla osoby, która tam mieszka, kraj to AT.
directory-code-elsewhere = Kod pocztowy { $code } ({ $country }) należy do miejscowości { $place }, która nie leży w tym kraju: dla osób, które tam mieszkają, krajem jest { $of }.
directory-no-delivery-code = Kod pocztowy { $code }, o ile wiadomo, nie służy do doręczeń; sąsiednie kody leżą tu: { $laender }.
directory-not-five-digits = Niemiecki kod pocztowy ma pięć cyfr, a { $code } ich nie ma; w Niemczech każdy kraj związkowy ma własny organ.
directory-none-known = Dla tego kraju nie jest tu znany żaden organ ochrony danych: { $country }.
directory-one-for-all = { $country }: jeden organ nadzoruje firmy w całym kraju.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Kod pocztowy { $odd_code } nie wygląda na kod z tego kraju ({ $country }).
       *[unset] {""}
    }
directory-several = { $country }: znany jest tu więcej niż jeden organ.{ $note_is ->
        [set] {" "}{ $note }
       *[unset] {""}
    }{ $odd_code_is ->
        [set] {" "}Kod pocztowy { $odd_code } nie wygląda na kod z tego kraju ({ $country }).
       *[unset] {""}
    }

# Poprawki użytkownika.
directory-syntax = { $said }
directory-duplicate-id = { $table } `{ $id }` jest tu po raz drugi
    .help = proszę zebrać jej pola w jednej tabeli
directory-form-service = controller `{ $id }` nie ma usługi `{ $name }`
    .help = { $near_is ->
        [set] czy chodzi o `{ $near }`?
       *[unset] jego usługi: { $known }
    }
directory-service-taken = usługa `{ $name }` należy już do controller `{ $id }`
    .help = proszę nadać jej własne id albo usunąć ją z drugiego wpisu
directory-no-id = { $table }: ten wpis nie ma id
    .help = proszę wpisać `id = "…"`: znane, żeby poprawić wpis, nowe, żeby dodać
directory-wrong-value = { $said }
directory-wrong-record = { $table } `{ $id }`: { $why }
directory-unknown-field = { $said }
directory-missing-field = { $said }
directory-new-incomplete = { $table }: nie ma wpisu z id `{ $id }`, a nowy wymaga także: { $missing }
    .help = { $near_is ->
        [set] czy chodzi o `{ $near }`?
       *[unset] znane id: { $known }
    }
directory-no-lead-authority = żaden organ nie ma id `{ $id }`
    .help = { $near_is ->
        [set] czy chodzi o `{ $near }`?
       *[unset] proszę wpisać id znanego organu albo dodać go jako `[[authority]]`
    }
directory-nowhere = nie ma ani `street`, ani `postbox`
directory-form-nowhere = ma formularz, a żadne `complaint_form_url` nie mówi gdzie

# Dlaczego wartości z wpisu nie da się odczytać.
directory-needs-source = z `certainty` potrzebne są `source` i dzień `checked`; przy własnej wiedzy proszę pominąć `certainty`
directory-no-file-types = nie podaje żadnego rodzaju pliku
directory-not-a-country = „{ $value }” nie jest kodem kraju z dwóch liter{ $near_is ->
        [set] , może { $near }
       *[unset] {""}
    }
directory-not-a-day-of-year = „{ $value }” nie jest dniem roku, który zapisuje się 12-25
directory-not-a-file-type = „{ $value }” nie jest rodzajem pliku, który zapisuje się pdf
directory-not-a-language = „{ $value }” nie jest językiem, który zapisuje się de lub pt-BR
directory-not-a-url = „{ $value }” nie jest adresem, który zaczyna się od https://
directory-foreign-letters = „{ $value }” zawiera litery innego pisma lub ze znakami ({ $letters }), które mogą wyglądać jak inne
    .help = { $ascii_is ->
            [set] proszę porównać z tym, co publikuje właściciel; jeśli jest poprawny, proszę zapisać go tak: { $ascii }
           *[unset] proszę wpisać go od nowa literami ASCII
        }
directory-none-competent = żaden organ nie jest już właściwy dla: { $place }
directory-several-competent = kilka organów jest właściwych dla: { $place }: { $ids }
directory-not-an-email = „{ $value }” nie jest adresem e-mail
directory-not-an-id = „{ $value }” nie jest id: tylko małe litery, cyfry i łączniki
directory-not-bytes = { $value } nie jest liczbą bajtów, którą zapisuje się 1500000

# O poleceniu.
directory-not-found = nie da się wskazać organu: { $why }
    .help = `widerspruch authorities list` pokazuje wszystkie; proszę wybrać organ swojego kraju, w Niemczech kraju związkowego
directory-not-certain = to nie jest pewne: { $why }
    .help = proszę upewnić się, w jakim kraju lub kraju związkowym leży miejsce zamieszkania
directory-unknown-country = „{ $text }” nie jest kodem kraju
    .help = { $code_is ->
        [set] czy chodzi o { $code } ({ $meant })?
       *[unset] proszę wpisać dwie litery według ISO 3166-1: PL, DE, AT, IE …
    }
directory-weak-record = wpis „{ $id }” nie jest pewny: { $doubt }
    .help = proszę go sprawdzić przed użyciem; własna konfiguracja może go poprawić
directory-found = { $about ->
        [address] adres pocztowy
        [email] adres e-mail
        [phone] telefon lub faks
        [page] strona internetowa
        [form] formularz
        [filing] sposób składania skargi
        [training] dane o trenowaniu
        [source] źródło
        [holidays] dni wolne
       *[law] obowiązujące prawo
    }: sprawdzono { $day }, { $result ->
        [gone] już nie istnieje
       *[changed] zmiana
    }{ $note_is ->
        [set] {" "}({ $note })
       *[unset] {""}
    }
directory-weak-law = to, na czym opiera się pismo { $kind }, nie jest pewne: { $doubt }
    .help = proszę to sprawdzić przed wysłaniem pisma; `widerspruch templates show { $kind }` pokazuje, na czym się ono opiera
    .asked = proszę to sprawdzić przed wysłaniem pisma
directory-added-holidays = koniec terminu ({ $place }) przesuwają święta, które nie pochodzą z tego programu: { $added }
    .help = proszę sprawdzić, czy te dni są tam świętami; własne są w Państwa konfiguracji, podpisany plik usuwa `widerspruch data remove`
directory-weak-holidays = sposób liczenia terminów w miejscu { $place } nie jest pewny: { $doubt }
    .help = proszę sprawdzić, czy ostatni dzień terminu jest wolny; własna konfiguracja może dodać dni wolne

# Czego w piśmie organ nie przyjmuje.
directory-lacks-language = { $lacks }
    .help = { $advice }
directory-lacks-copy = { $lacks }
    .help = { $advice }
directory-lacks-form = { $lacks }
    .help = { $advice }
directory-takes-languages = pismo jest w języku „{ $wording }”, a organ „{ $id }” przyjmuje skargi w tych językach: { $listed } ({ $evidence })
directory-works-in = pismo jest w języku „{ $wording }”; organ „{ $id }” pracuje w tych językach: { $listed }, a czy przyjmuje inne, nie wiadomo
directory-choose-language = proszę wpisać `language` z listy organu, jeżeli jest takie pismo (`widerspruch templates list`); w przeciwnym razie zlecić tłumaczenie albo najpierw zapytać organ
directory-wants-copy = wymaganie organu „{ $id }”: { $what }; zdarzenie { $number } z { $day } nie podaje załącznika ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-enclose-copy = proszę dodać ją jako [[enclosure]] z tytułem i plikiem, a jej numer wpisać do zdarzenia: enclosure = 1
directory-wants-form = wymaganie organu „{ $id }”: { $what } ({ $evidence }){ $note_is ->
        [set] : { $note }
       *[unset] {""}
    }
directory-fill-form = proszę wypełnić formularz organu ({ $at_is ->
        [set] { $at }
       *[unset] na jego stronie internetowej
    }) i dołączyć do niego to pismo jako opis faktów

# Dni wolne podane przez użytkownika.
directory-holiday-place = `{ $place }` nie jest miejscem z kalendarzem
    .help = proszę wpisać kraj, na przykład "IE", albo jego część, na przykład "DE-BY", "GB-SCT" lub "CH-GE" (ISO 3166)
directory-holiday-unread = tego dnia wolnego nie da się odczytać: { $why }
    .help = jego dzień zapisuje się on = "12-25", easter = -2 lub dates = [2027-05-07]
directory-text = pole z wpisu adresata { $why }
    .help = proszę poprawić wpis w konfiguracji
