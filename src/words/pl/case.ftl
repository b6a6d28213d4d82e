# Plik sprawy i to, co mówi.
case-account-of-another = pismo dotyczy „{ $id }”, a konto jest w usłudze { $service }, za którą odpowiada „{ $other }”
    .help = proszę usunąć to konto i napisać osobne pismo dotyczące „{ $other }”
case-account-of-nobody = podano konta osoby, która nie ma konta
    .help = proszę usunąć sekcje [[account]] albo wpisać account_holder = true
case-add-field = proszę dodać `{ $field } = …` w: { $place }
case-add-recipient = proszę dodać `controller = "{ $example }"`, `authority = "auto"` albo `name` z adresem do [recipient]
case-add-section = proszę dodać sekcję [{ $field }]
case-add-street = proszę dodać `street = …` albo `lines = ["…"]` w: { $place }
case-answer-by-past = pismo prosi o odpowiedź do { $day }, a ma datę { $date }
    .help = proszę wpisać późniejszy dzień albo pominąć `answer_by`: wtedy są to dwa tygodnie
case-answer-not-due = administrator ma czas na odpowiedź do { $until }: { $why }
    .help = { $months ->
            [1] pismo, które mówi o braku odpowiedzi w terminie, może mieć datę { $from } lub późniejszą (jeden miesiąc od { $since }, art. 12 ust. 3 RODO, rozporządzenie 1182/71)
           *[other] pismo, które mówi o braku odpowiedzi w terminie, może mieć datę { $from } lub późniejszą (trzy miesiące od { $since }, art. 12 ust. 3 RODO, rozporządzenie 1182/71)
        }
case-bad-date = `{ $name }` to „{ $text }”, a nie dzień z kalendarza zapisany RRRR-MM-DD
    .help = proszę wpisać { $field } = { $meant }: rok, miesiąc, dzień, bez godziny; ten dzień musi istnieć w tym miesiącu
case-basis-of-others = orzeczenie sądu lub pełnomocnictwo podaje się tylko przy osobie dorosłej
    .help = proszę pominąć `basis`; pełnomocnictwo klienta i władzę rodzicielską oznacza `relation`
case-birth-year-of-adult = podano rok urodzenia osoby dorosłej
    .help = proszę go pominąć: pismo nie zawiera więcej danych, niż potrzeba; rok należy tylko do relation = "child"
case-caution = { $caution }
    .help = przed wysłaniem powinien to przeczytać prawnik lub organizacja doradcza
case-cell-late-hour = `{ $name }` to „{ $text }”, późna godzina czasu uniwersalnego: tam { $day }, w większości Europy { $next }
    .help = proszę wpisać sam dzień, { $day } lub { $next }
case-cell-no-day = `{ $name }` to „{ $text }”, a nie data z kalendarza
    .help = { $usual_is ->
            [set] tak liczą dni arkusze kalkulacyjne: to { $usual } albo { $other } w skoroszycie liczącym od 1904; proszę sformatować kolumnę jako datę albo wpisać dzień
           *[unset] proszę wpisać dzień jako 2026-11-22 lub 22.11.2026 albo sformatować kolumnę jako datę
        }
case-cell-two-days = `{ $name }` to „{ $text }”, co może oznaczać { $day } lub { $other }
    .help = proszę wpisać { $day } lub { $other }; w arkuszu sformatować kolumnę jako datę zamiast tekstu
case-cell-weekday = `{ $name }` to „{ $text }”, ale { $day } to inny dzień tygodnia
    .help = proszę poprawić datę albo pominąć dzień tygodnia
case-char-broken = znak utracony po drodze ({ $number }); proszę wpisać go ponownie
case-char-control = znak sterujący ({ $number })
case-char-invisible = niewidoczny znak ({ $number })
case-char-line-break = podział wiersza ({ $number })
case-char-tab = tabulator ({ $number })
case-char-turning = znak zmieniający kierunek tekstu ({ $number })
case-choose-status = proszę wybrać pasujący stan: objected-before-start, objected-after-start, ignored, refused, extended, id-demanded lub answered
case-choose-status-no-start = proszę wybrać pasujący stan: objected, ignored, refused, extended, id-demanded lub answered
case-code-of-no-place = { $last_is ->
        [set] żadna znana miejscowość nie ma kodu pocztowego { $code }; { $city } ma kody od { $first } do { $last }
       *[unset] żadna znana miejscowość nie ma kodu pocztowego { $code }; { $city } ma kod { $first }
    }
    .help = proszę poprawić to, co jest błędne
case-code-of-other-place = { $last_is ->
        [set] { $code } to kod pocztowy miejscowości { $place }; { $city } ma kody od { $first } do { $last }
       *[unset] { $code } to kod pocztowy miejscowości { $place }; { $city } ma kod { $first }
    }
    .help = { $by_code_is ->
            [set] proszę poprawić to, co jest błędne: według kodu to { $by_code }, według miejscowości { $by_place }; o organie decyduje kod
           *[unset] proszę poprawić to, co jest błędne
        }
case-control-character = `{ $name }` { $why }
    .help = proszę usunąć niewidoczny znak; często pojawia się przy kopiowaniu tekstu
case-controller-not-known = Nie wiadomo, czy { $name } jest administratorem danych osób, które tam mieszkają
case-dated-in-future = pismo ma datę { $day }, a dziś jest { $today }
    .help = proszę pominąć `date`: wtedy to dzień, w którym pismo powstaje
case-email = „{ $text }” nie jest adresem e-mail
case-empty = plik jest pusty
    .help = proszę zacząć od `widerspruch example` albo od pytań: `widerspruch new`
case-empty-command = `password_command` jest puste
    .help = proszę wpisać program i jego argumenty: ["pass", "show", "seal"]
case-empty-file = „{ $name }” jest puste
    .help = proszę zacząć od `widerspruch example` albo od pytań: `widerspruch new`
case-empty-lines = `lines` jest puste
    .help = proszę wpisać wiersze albo zamiast nich `street`
case-empty-text = `{ $name }` { $why }
    .help = proszę coś wpisać albo pominąć to pole
case-event-before-gdpr = zdarzenie { $number } ma datę { $day }; RODO obowiązuje od { $applies }
    .help = proszę poprawić rok
case-answer-before-request = zdarzenie { $number } ({ $what }) ma datę { $day }, ale nic go nie poprzedza: pierwsze „{ $asked }” ma datę { $first }
    .help = proszę sprawdzić dzień i rok obu zdarzeń albo dopisać, co było wcześniej
case-event-in-future = zdarzenie { $number } ma datę { $day }, późniejszą niż pismo, { $date }
    .help = proszę poprawić zdarzenie albo `date` pisma
case-facts-not-known = pismo „{ $kind }” wymaga informacji, której wykaz nie ma o „{ $id }”: na jakich danych trenuje AI
    .help = kto to wie, może to wpisać do własnej konfiguracji: `kinds` w [controller.training] tego administratora; albo napisać własny szablon i podać go przez --templates DIR
case-facts-of-others = pismo „{ $kind }” podaje fakty, które dotyczą: { $fitting }; nie nadaje się do „{ $id }”
    .help = proszę napisać własny szablon dla tego administratora i podać go przez --templates DIR
case-first-objection = stan to „{ $status }”, ale pierwszy sprzeciw ma datę { $day }; trenowanie zaczęło się { $began }
    .help = proszę wpisać status = "{ $fitting }" albo poprawić datę zdarzenia
case-form-too-long = tekst do formularza ma znaków: { $count }, o { $over } więcej niż { $most }, które na pewno się mieszczą
    .help = proszę wybrać mniej `matter.grounds` albo podać mniej kont i zdarzeń: trzeba usunąć znaków: { $over }; program niczego nie obcina
    .asked = proszę wybrać mniej powodów albo podać mniej kont: trzeba usunąć znaków: { $over }; program niczego nie obcina
case-form-too-long-own = tekst do formularza ma znaków: { $count }, o { $over } więcej niż { $most }, które na pewno się mieszczą
    .help = proszę skrócić `matter.own_grounds` o tyle znaków: { $over }; albo wybrać mniej `matter.grounds`; program niczego nie obcina
    .asked = proszę skrócić własne słowa o tyle znaków: { $over }; albo wybrać mniej powodów; program niczego nie obcina
case-goes-to-authority = pismo „{ $kind }” idzie do organu, nie do administratora
    .help = proszę wpisać authority = "auto" w [recipient] i controller = "{ $id }" w [matter]
case-goes-to-controller = pismo „{ $kind }” idzie do administratora, nie do organu
    .help = proszę wpisać controller = "{ $id }" w [recipient]
case-goes-to-representative = pismo „{ $kind }” idzie do tego, komu udziela się pełnomocnictwa
    .help = proszę wpisać name, street, postal_code, city i country organizacji doradczej w [recipient] oraz controller = "{ $id }" w [matter]
case-ground-needs-account = powód „{ $id }” mówi o własnych postach, ale ta osoba nie ma konta
    .help = proszę wybrać inny powód albo wpisać `own_grounds`
    .asked = proszę wybrać inne powody albo zmienić konta
case-ground-of-others = powód „{ $id }” nie pasuje do osoby, której sprawa dotyczy (relation: { $role })
    .help = proszę wybrać inny powód albo wpisać `own_grounds`
    .asked = proszę wybrać inne powody albo dopisać własne słowa
case-image-not-used = obraz nie jest używany, bo `signature.kind` to „{ $kind }”
    .help = żeby go wydrukować, proszę wpisać kind = "image"
case-in-section = [{ $section }]
case-is-archive = „{ $name }” to arkusz, dokument programu biurowego lub inne archiwum, a nie tekst
    .help = tabela należy do `widerspruch batch`; tu potrzebny jest plik tekstowy (.toml lub .json) z danymi jednego pisma
case-is-formatted = „{ $name }” to dokument z formatowaniem, a nie zwykły tekst
    .help = proszę zapisać go ponownie jako zwykły tekst w UTF-8
case-is-old-office = „{ $name }” to dokument starszego programu biurowego, a nie tekst
    .help = tabela należy do `widerspruch batch`; tu potrzebny jest plik tekstowy (.toml lub .json) z danymi jednego pisma
case-is-pdf = „{ $name }” to PDF, a nie tekst
    .help = proszę podać plik tekstowy (.toml lub .json), z którego powstaje pismo
case-is-picture = „{ $name }” to obraz, a nie tekst
    .help = proszę podać plik tekstowy (.toml lub .json), z którego powstaje pismo
case-is-utf16 = „{ $name }” jest zapisane w UTF-16
    .help = proszę zapisać ponownie jako UTF-8; niektóre programy nazywają UTF-16 „Unicode”
case-joint-custody = podano wspólną władzę rodzicielską nad osobą dorosłą
    .help = należy ona tylko do relation = "child"
case-kind-boolean = true lub false
case-kind-date = data
case-kind-list = lista
case-kind-null = null
case-kind-number = liczba
case-kind-table = tabela
case-kind-text = tekst
case-language-default = nie ma pisma w języku adresata ani kraju nadawcy; jest ono po angielsku
    .help = proszę wpisać `language`, na przykład language = "pl"
case-copy-language-same = pismo już jest w języku „{ $tag }”; kopia nie jest dołączana
    .help = proszę wpisać inny język kopii albo pominąć `copy_language`
case-language-tag = „{ $tag }” nie jest oznaczeniem języka
    .help = proszę wpisać oznaczenie według BCP 47, na przykład de, en lub fr
case-law-not-known = Nie wiadomo, jakie prawo tam obowiązuje.
case-law-of-country = pismo „{ $kind }” opiera się na prawie kraju: { $countries }, a osoba, której dotyczy, mieszka w kraju: { $country }
    .help = proszę wybrać sprzeciw lub skargę, które opierają się na RODO; albo powierzyć prawnikowi ze swojego kraju pismo według jego prawa
case-letter-before-gdpr = pismo ma datę { $day }; RODO obowiązuje od { $applies }
    .help = proszę poprawić rok
case-letters-answered = reply-to-answer lub complaint
case-letters-extended = reminder lub complaint, gdy minie dłuższy termin
case-letters-id-demanded = reply-to-id-demand lub complaint
case-letters-ignored = reminder lub complaint
case-letters-objected = objection, access lub erasure
case-letters-objection = objection
case-letters-refused = reply-to-refusal lub complaint
case-line-break = `{ $name }` { $why }
    .help = proszę zapisać to w jednym wierszu; adres z kilku wierszy należy do lines = ["…", "…"]
case-longer-period-ended = odpowiedź kończy dłuższy termin: proszę wybrać refused, dla późniejszych żądań ignored, albo poprawić zdarzenia
case-may-be-of-age = osoba urodzona w roku { $year } może być w dniu { $date } już pełnoletnia
    .help = kto ma 18 lat, pisze we własnym imieniu; można też pisać z pełnomocnictwem: relation = "client"
    .asked = jeśli dziecko ma już 18 lat, pisze we własnym imieniu: proszę zmienić, dla kogo jest pismo
case-missing-controller = brakuje `matter.controller`: kogo dotyczy pismo
    .help = proszę dodać `controller = "{ $example }"` do [matter]
case-missing-field = brakuje pola `{ $name }`
case-name-without-letter = `{ $field }` to „{ $text }” i nie ma żadnej litery
    .help = proszę wpisać nazwę tak, jak ma stać w piśmie
case-needs-account = pismo „{ $kind }” wymaga co najmniej jednego [[account]]
    .help = proszę dodać [[account]] z service i url
case-needs-complaint = pismo „{ $kind }” wymaga zdarzenia `complained`
    .help = proszę dodać [[event]] z what = "complained", datą skargi i channel
case-needs-enclosure = pismo „{ $kind }” wymaga co najmniej jednego [[enclosure]]
    .help = proszę dodać [[enclosure]] z tytułem
case-needs-event = pismo „{ $kind }” wymaga co najmniej jednego [[event]]
    .help = proszę dodać [[event]] dla każdego zdarzenia: date, what, channel
case-needs-news = pismo „{ $kind }” wymaga czegoś nowego od czasu skargi
    .help = proszę dodać [[event]] o tym, co się stało po `complained`, albo wpisać `own_grounds`
case-needs-output = pismo „{ $kind }” wymaga co najmniej jednego [[output]]
    .help = proszę dodać [[output]] dla każdej wypowiedzi AI: date, prompt, text, a correct tam, gdzie jest fałszywa
case-needs-own-grounds = pismo „{ $kind }” wymaga `own_grounds`
    .help = proszę opisać fakty własnymi słowami w [matter]: own_grounds = "…"
case-needs-qualified-entity = pismo „{ $kind }” wymaga jako nadawcy upoważnionego podmiotu
    .help = może je wysłać tylko organizacja z takiej listy: proszę wpisać organisation = "…" i qualified_entity = {"{"} list = "…", number = "…" {"}"} w [sender]
case-needs-request = pismo „{ $kind }” wymaga zdarzenia, które mówi, czego żądano od administratora
    .help = proszę dodać [[event]] z what = "objected" lub "requested-access", datą i channel
case-news-not-due = organ ma czas na informację o stanie skargi do { $until }: { $why }
    .help = { $months ->
            [1] pismo, które mówi o braku odpowiedzi w terminie, może mieć datę { $from } lub późniejszą (jeden miesiąc od { $since }, art. 78 ust. 2 RODO, rozporządzenie 1182/71)
           *[other] pismo, które mówi o braku odpowiedzi w terminie, może mieć datę { $from } lub późniejszą (trzy miesiące od { $since }, art. 78 ust. 2 RODO, rozporządzenie 1182/71)
        }
case-no-account = nie podano konta; adresat może zapytać, o które chodzi
    .help = proszę dodać [[account]] z service i url albo wpisać account_holder = false w [matter]
    .asked = proszę podać, w których usługach jest konto, albo wybrać, że go nie ma
case-no-account-with-posts = powód „{ $id }” mówi o postach, ale podane konta służą tylko do rozmów
    .help = proszę wybrać inny powód, wpisać `own_grounds` albo dodać konto, na którym są posty
    .asked = proszę wybrać inne powody albo zmienić konta
case-no-child = osoba urodzona w roku { $year } nie jest dzieckiem w dniu { $date }
    .help = proszę poprawić rok, a przy osobie dorosłej wpisać relation = "ward" lub "client"
    .asked = proszę poprawić rok; przy osobie dorosłej zmienić, dla kogo jest pismo
case-no-evidence = do pisma nie dołączono niczego, co pokazuje, co się wydarzyło; organ ma na to tylko samo pismo
    .help = proszę dodać [[enclosure]] dla każdego pisma i potwierdzenia, które istnieje, oraz enclosure = 1 w jego [[event]]; tylko jeżeli nie ma żadnego, zostawić tak
    .asked = jeżeli jest pismo lub potwierdzenie, proszę zaznaczyć je w punkcie „Dokumenty”; tylko jeżeli nie ma żadnego, zostawić tak
case-no-event-says = stan to „{ $status }”, ale żadne zdarzenie nie mówi „{ $what }”
    .help = proszę dodać [[event]] z datą, kiedy administrator to napisał
case-no-form = pismo „{ $kind }” nie ma tekstu do formularza w internecie
    .help = mają go: { $letters }; --text pokazuje całe pismo
case-no-glyph = żadna czcionka nie ma znaków { $characters } z pola `{ $field }`
    .help = proszę zapisać to innymi znakami albo dodać czcionkę, która je ma: [fonts] add = ["plik.ttf"] w konfiguracji
case-no-ground = nie podano powodu; art. 21 ust. 1 RODO pyta o przyczyny związane ze szczególną sytuacją osoby, więc pismo podaje ogólną
    .help = proszę wybrać prawdziwe: `widerspruch templates show { $kind }` je pokazuje; albo wpisać `own_grounds`
    .asked = prawdziwe można wybrać w punkcie „Powody” albo dopisać w punkcie „Własne słowa”
case-no-json = to nie jest JSON (po angielsku: { $why })
    .help = nazwy i teksty stoją w prostych cudzysłowach, pola oddzielają przecinki, po ostatnim przecinka nie ma
case-no-objection-yet = nie wniesiono jeszcze sprzeciwu do administratora; od { $from } taka skarga wymaga wcześniejszego żądania wobec niego (rozporządzenie (UE) 2025/2518, art. 4 ust. 3)
    .help = proszę najpierw wysłać sprzeciw (kind = "objection"), a skargę wnieść po odmowie lub braku odpowiedzi; jeżeli sprzeciw już był, dodać go jako [[event]]
    .asked = sprzeciw poprzedza wtedy skargę; jeżeli już był, proszę zmienić tę odpowiedź
case-no-request = pismo o nic nie prosi
    .help = proszę podać żądanie albo pominąć `requests`: wtedy są wszystkie pasujące
case-no-request-yet = żadne zdarzenie nie mówi, czego i kiedy żądano od administratora; od { $from } taka skarga wymaga wcześniejszego żądania wobec niego (rozporządzenie (UE) 2025/2518, art. 4 ust. 3)
    .help = proszę najpierw wysłać sprzeciw (kind = "objection"), a skargę wnieść po odmowie lub braku odpowiedzi; jeżeli sprzeciw już był, dodać go jako [[event]]
    .asked = sprzeciw poprzedza wtedy skargę; jeżeli już był, proszę zmienić tę odpowiedź
case-no-service-with-posts = powód „{ $id }” mówi o postach, ale usługi tego administratora ich nie mają
    .help = proszę wybrać inny powód, wpisać `own_grounds` albo dodać konto, na którym są posty
    .asked = proszę wybrać inne powody albo zmienić konta
case-no-such-enclosure = { $count ->
        [one] `{ $field }` wskazuje załącznik { $number }, a jest tylko 1
       *[other] `{ $field }` wskazuje załącznik { $number }, a ich liczba to tylko { $count }
    }
    .help = proszę dodać [[enclosure]] z tytułem albo poprawić numer
case-no-toml = to nie jest TOML (po angielsku: { $why })
case-not-born = rok { $year } jest późniejszy niż dzień pisma, { $date }
    .help = proszę poprawić rok urodzenia
case-not-printed = pismo „{ $kind }” nie drukuje pola `{ $field }`
    .help = proszę je pominąć albo wybrać pismo, które to mówi: `widerspruch templates list`
case-not-silence = odpowiedź to nie milczenie: proszę wybrać refused, extended, id-demanded lub answered albo poprawić zdarzenia
case-not-utf8 = „{ $name }” nie jest zapisane w UTF-8
    .help = proszę zapisać ponownie jako UTF-8; w pokazanym miejscu jest litera w innym kodowaniu
case-nothing-asked = stan to „{ $status }”, ale żadne zdarzenie nie mówi, czego i kiedy żądano
    .help = proszę dodać [[event]] z what = "objected", datą i channel
case-objection-without-date = pismo nie może powiedzieć, kiedy wniesiono sprzeciw
    .help = proszę dodać [[event]] z what = "objected", datą i channel
    .asked = jeżeli dzień da się ustalić, proszę wpisać go w punkcie „Sprzeciw wysłano”
case-of-case = w pliku sprawy
case-of-centre = w pliku organizacji doradczej
case-of-configuration = w konfiguracji
case-of-claims = w pliku claims.toml
case-of-directory = we wpisie
case-of-facts = w pliku z faktami
case-of-language = w plikach języka
case-of-manifest = w opisie szablonu
case-output-in-future = wypowiedź AI { $number } ma datę { $day }, późniejszą niż pismo, { $date }
    .help = proszę poprawić dzień wypowiedzi albo `date` pisma
case-password = `{ $name }`: hasło nie należy do pliku, który się kopiuje i pokazuje
    .help = proszę je usunąć, a jeżeli inni mogą czytać plik, zmienić; i wpisać password_command = ["pass", "show", "x"] albo password_file = "…" (plik, który czyta tylko właściciel)
case-password-in-case = w pliku sprawy nie może być hasła
    .help = proszę je usunąć, a jeżeli inni czytają plik, zmienić; i wpisać password_command = ["…"] albo password_file = "…"
case-person-outside-eea = osoba mieszka poza Europejskim Obszarem Gospodarczym ({ $country }), a pismo opiera się na RODO. { $law } { $who }
    .help = przed użyciem tego pisma proszę zapytać kogoś, kto zna prawo tego kraju ({ $country }), i zajrzeć do polityki prywatności firmy dla niego
case-picture-broken = obraz „{ $name }” jest uszkodzony: { $why }
    .help = proszę otworzyć go w programie graficznym i zapisać ponownie
case-picture-cut-off = obraz „{ $name }” nie jest cały: brakuje jego końca
    .help = proszę zapisać go ponownie albo poprosić o ponowne przesłanie
case-picture-drawing = obraz „{ $name }” { $why }
    .help = proszę w programie do rysowania zamienić tekst i efekty na ścieżki albo zapisać obraz jako PNG o szerokości 1400 pikseli
case-picture-empty = obraz „{ $name }” nie ma pikseli
    .help = proszę użyć PNG (najlepiej z przezroczystym tłem), JPEG albo rysunku SVG
case-picture-blank = obraz „{ $name }” nie pokazuje podpisu: jest pusty albo ma tylko kropki
    .help = proszę podpisać się ciemnym długopisem na białym papierze i zrobić zdjęcie; albo podpisać wydrukowane pismo
case-picture-folder = obraz „{ $name }” to folder
    .help = proszę użyć PNG (najlepiej z przezroczystym tłem), JPEG albo rysunku SVG
case-picture-format = obraz „{ $name }” nie jest ani PNG, ani JPEG, ani SVG
    .help = proszę użyć PNG (najlepiej z przezroczystym tłem), JPEG albo rysunku SVG
case-picture-large-drawing = obraz „{ $name }” ma więcej niż 1 MiB
    .help = proszę usunąć to, czego nie widać, albo zapisać go jako PNG o szerokości 1400 pikseli
case-picture-too-deep = obraz „{ $name }” ma { $width } × { $height } pikseli takiego rodzaju, który zajmuje za dużo pamięci
    .help = proszę zeskanować go w 300 dpi i przyciąć do podpisu; 1500 pikseli szerokości w zupełności wystarczy
case-picture-too-many-pixels = obraz „{ $name }” ma { $width } × { $height } pikseli, więcej niż 40 milionów
    .help = proszę zeskanować go w 300 dpi i przyciąć do podpisu; 1500 pikseli szerokości w zupełności wystarczy
case-picture-unreadable = { $said }
case-placeholder = `{ $field }` to „{ $text }”, co wygląda na tekst do zastąpienia
    .help = proszę wpisać właściwą treść albo pominąć to pole: jest drukowane tak, jak jest
case-placeholder-part = część pola `{ $field }` to „{ $text }”, co wygląda na tekst do zastąpienia
    .help = proszę wpisać właściwą treść albo pominąć to pole: jest drukowane tak, jak jest
case-postal-code = „{ $code }” nie jest kodem pocztowym kraju: { $country }
    .help = { $example_is ->
            [set] kody pocztowe wyglądają tam tak: { $example }; proszę sprawdzić kod i kraj
           *[unset] proszę sprawdzić kod i kraj
        }
case-postal-code-of-other = „{ $code }” nie jest kodem pocztowym kraju: { $country }
    .help = tak pisze się kod w innym kraju ({ $other }): jeżeli o niego chodzi, proszę wpisać country = "{ $word }"
case-postal-code-signs = „{ $code }” nie jest kodem pocztowym kraju: { $country }
    .help = proszę wpisać { $bare }: w kodzie pocztowym nie ma innych znaków
case-received-before-sent = zdarzenie { $number } doręczono { $received }, zanim je wysłano, { $sent }
    .help = proszę poprawić jedną z tych dat
case-repeated-ground = „{ $ground }” jest wśród powodów dwa razy
    .help = proszę zostawić je raz
case-represents-self = nadawca reprezentuje osobę o tym samym imieniu i nazwisku
    .help = kto pisze we własnej sprawie, pomija [represented]
case-role-does-not-fit = pisma „{ $kind }” nie można napisać dla: { $role }
    .help = można je napisać dla: { $fitting }
case-role-of-client = pisma „{ $kind }” nie można napisać dla: { $role }
    .help = nadawcą pełnomocnictwa jest klient i on je podpisuje; proszę pominąć [represented], a organizację doradczą podać w [recipient]
case-sender-outside-eea = nadawca jest poza Europejskim Obszarem Gospodarczym ({ $country }), a pismo opiera się na RODO. { $law } { $who }
    .help = przed użyciem tego pisma proszę zapytać kogoś, kto zna prawo tego kraju ({ $country }), i zajrzeć do polityki prywatności firmy dla niego
case-start-known = stan to „{ $status }”, ale wiadomo, że trenowanie przez „{ $id }” zaczęło się { $began }
    .help = { $fitting_is ->
            [set] proszę wpisać status = "{ $fitting }"
           *[unset] proszę wpisać status = "objected-before-start" lub status = "objected-after-start"
        }
case-start-not-known = stan to „{ $status }”, ale nie wiadomo, kiedy zaczęło się trenowanie przez „{ $id }”
    .help = proszę wpisać status = "objected"
case-status-but-event = stan to „{ $status }”, ale zdarzenie { $number } mówi „{ $what }” z datą { $day }
case-status-does-not-fit = pismo „{ $kind }” nie pasuje do stanu „{ $status }”
    .help = pasuje do: { $fitting }; pisma do tego stanu: { $other }
case-street-and-lines = są jednocześnie `street` i `lines`
    .help = proszę zostawić jedno z nich
case-tab = `{ $name }` { $why }
    .help = proszę wpisać zamiast tego odstęp
case-text-empty = jest puste
case-text-holds = ma { $what } na miejscu { $at }
case-text-marks = ma ponad { $most } znaki nad lub pod literą na miejscu { $at }
case-text-too-long = ma znaków: { $length }; mieści się tu najwyżej { $limit }
case-toml-boolean = proszę wpisać { $key } = { $value }
case-toml-colon = zamiast dwukropka proszę wpisać =: { $key } = "…"
case-toml-date = datę zapisuje się rok-miesiąc-dzień: { $key } = { $day }
case-toml-day = datę zapisuje się RRRR-MM-DD; ten dzień musi istnieć w tym miesiącu
case-toml-figures = proszę wziąć to w cudzysłów: { $key } = "{ $word }"; bez niego to liczba, a liczba nie ma zera na początku
case-toml-general = teksty stoją w prostych cudzysłowach, w każdym wierszu jedno pole: name = "Änne Müller"
case-toml-nothing = proszę wpisać po = właściwą treść albo pominąć ten wiersz: { $key } = "…"
case-toml-open = cudzysłów nie jest zamknięty: { $key } = { $word }"
case-toml-quotes = teksty stoją w prostych cudzysłowach: { $key } = "{ $word }"
case-toml-section = sekcja stoi sama w wierszu, w nawiasach: [sender], albo [[account]] tam, gdzie może być kilka
case-toml-several = może ich być kilka: proszę pisać [[{ $section }]], z podwójnymi nawiasami, także za pierwszym razem
case-toml-straight = proszę użyć prostych cudzysłowów z klawiatury: { $key } = "{ $word }"
case-toml-twice = proszę zostawić jedno z dwojga
case-toml-twice-key = proszę zostawić jeden z dwóch wierszy, które zaczynają się od `{ $key } =`
case-toml-twice-section = proszę umieścić wiersze obu sekcji [{ $section }] pod pierwszą z nich
case-toml-year = datę zapisuje się rok-miesiąc-dzień z czterema cyframi roku: { $key } = 2026-11-25
case-too-large = { $said }
case-too-many-marks = `{ $name }` { $why }
    .help = proszę napisać literę z tymi znakami, które ma; większa ich liczba zasłoniłaby inne wiersze
case-too-long = `{ $name }` { $why }
    .help = proszę to skrócić
case-too-many = liczba `{ $path }` to { $count }
    .help = program czyta najwyżej { $most }; proszę rozdzielić je na kilka pism
case-top-of-file = początek pliku
case-twice = „{ $name }” jest dwa razy w tej samej tabeli
    .help = proszę zostawić jedno z nich
case-two-controllers = pismo idzie do „{ $to }”, a dotyczy „{ $about }”
    .help = w piśmie do samego administratora proszę pominąć `matter.controller`
case-two-passwords = są jednocześnie `password_command` i `password_file`
    .help = proszę zostawić jedno z nich
case-two-recipients = pismo ma adresatów: { $count }: { $names }
    .help = proszę zostawić jedno z `controller`, `authority` i `name`; dla każdego pisma osobny plik sprawy
case-unknown-authority = nie ma organu „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch authorities list` pokazuje wszystkie
           *[unset] `widerspruch authorities list` pokazuje wszystkie
        }
case-unknown-controller = nie ma administratora „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch controllers list` pokazuje wszystkich
           *[unset] `widerspruch controllers list` pokazuje wszystkich
        }
case-unknown-country = „{ $text }” nie jest krajem
    .help = { $code_is ->
            [set] czy chodzi o country = "{ $code }" ({ $meant })?
           *[unset] proszę wpisać nazwę kraju albo jego dwie litery według ISO 3166-1: PL, DE, AT, FR, IE …
        }
case-unknown-field = pola `{ $name }` nie ma { $file }
    .help = { $near_is ->
            [set] czy chodzi o `{ $near }`?
           *[unset] znane pola: { $known }
        }
case-unknown-ground = nie ma gotowego powodu „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch templates show { $kind }` pokazuje wszystkie
           *[unset] `widerspruch templates show { $kind }` pokazuje wszystkie
        }
case-unknown-kind = nie ma pisma „{ $id }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? `widerspruch templates list` pokazuje wszystkie
           *[unset] `widerspruch templates list` pokazuje wszystkie
        }
case-unknown-language = nie ma pisma „{ $kind }” w języku „{ $tag }”
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? Są: { $languages }
           *[unset] są: { $languages }
        }
case-unknown-word = `{ $name }` to „{ $word }”, słowo nieznane
    .help = { $near_is ->
            [set] czy chodzi o „{ $near }”? Możliwe: { $words }
           *[unset] możliwe: { $words }
        }
case-unreadable = { $said }
case-url = „{ $text }” nie jest adresem strony internetowej
    .help = proszę skopiować adres z przeglądarki, z https:// na początku; nazwa użytkownika należy do `handle`
case-wanted-number = liczba całkowita od { $least } do { $most }
case-wanted-sections = powtarzana sekcja
case-wanted-texts = lista tekstów
case-wanted-word = słowo w prostym cudzysłowie
case-wanted-words = lista słów
case-write-boolean = proszę wpisać { $field } = true lub { $field } = false, bez cudzysłowu
case-write-date = proszę wpisać { $field } = 2026-11-22
case-write-in-quotes = proszę wziąć to w cudzysłów: { $field } = "{ $number }"
case-write-number = proszę wpisać { $field } = { $number }
case-write-object = proszę wpisać pola z nazwami, w nawiasach klamrowych: `{"{"} "kind": "objection", … {"}"}`
case-write-one-of = możliwe: { $words }
case-write-section = proszę zapisać to jako sekcję: [{ $path }]
case-write-sections = proszę zapisać to jako [[{ $field }]], z podwójnymi nawiasami
case-write-text = proszę wpisać { $field } = "…"
case-write-texts = proszę wpisać { $field } = ["…", "…"]
case-write-year = proszę wpisać rok czterema cyframi: { $field } = 2013
case-wrong-type = { $name_is ->
        [set] `{ $name }`
       *[unset] plik
    } to { $kind }, a ma to być { $wanted }
