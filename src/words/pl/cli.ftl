# Co mówi wiersz poleceń.
cli-begin = Pisma przeciw trenowaniu AI
cli-begin-new = napisać pismo tutaj: widerspruch new
cli-begin-web = napisać je w przeglądarce: widerspruch web
cli-begin-follow = zobaczyć, co jest do zrobienia: widerspruch follow
cli-begin-help = wszystkie polecenia: widerspruch help
cli-begin-choose = Proszę wpisać numer i nacisnąć Enter.
cli-error = błąd
cli-help = pomoc
cli-of-code = { $count } × { $code }
cli-warning = ostrzeżenie
cli-pages = { $count ->
    [one] 1 strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
cli-checked = { $case }: { $kind } ({ $language }), adresat: { $recipient }, { $pages }
cli-rendered = { $file } ({ $pages }, { $standards }), adresat: { $recipient }
cli-plain-pdf = zwykły PDF
cli-signed-by = podpis: { $signer }, { $level }: { $grade }
cli-long-day = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}, { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
cli-ends = koniec  { $day }
cli-latest = najpóźniej  { $day }; proszę nie przypominać wcześniej
cli-place = miejsce { $name }
cli-why = powód   { $why }
cli-day-is-certain = Dzień jest pewny tylko wtedy, gdy dowiedziono dnia doręczenia. To nie jest porada prawna.
cli-label = { $name ->
    [MISSING] BRAK
    [address] adres
    [attached] załącznik
    [basis] podstawa
    [certain] pewne
    [competent] właściwość
    [channel] droga
    [checked] sprawdzono
    [company] firma
    [conflict] wątpliwość
    [controllers] dla
    [copy-to] kopia do
    [countries] kraje
    [data] dane
    [doubt] wątpliwość
    [e-mail] e-mail
    [fax] faks
    [files] pliki
    [for] role
    [form] formularz
    [from] od
    [high] duża
    [id] skrót
    [languages] języki
    [law] prawo
    [law-as-of] stan prawny
    [log-in] logowanie
    [low] mała
    [medium] średnia
    [missing] brak
    [needs] wymaga
    [no] nie
    [not] nie
    [notes] uwagi
    [others] inne
    [phone] telefon
    [possible] możliwe
    [post] poczta
    [reaches] dotyczy
    [replaces] zamiast
    [rests-on] podstawa
    [reviewed] przejrzano
    [services] usługi
    [setting] ustawienie
    [sent] wysłano
    [signed] podpis
    [size] rozmiar
    [source] źródło
    [starts] początek
    [statuses] stan
    [subject] temat
    [sure] pewność
    [to] do
    [training] trenowanie
    [user] własne
    [wants] wymaga
    [website] strona
    [unknown] nie wiadomo
    [why] powód
    [yes] tak
   *[other] { $name }
}
cli-summary-of-check = { $kind } ({ $language }): { $samples } spraw na próbę, { $branches } gałęzi, bez błędów
cli-reviewed-by-nobody = przez nikogo
cli-of-signed-file = podpisany plik { $number } z { $day }{ $key_is ->
        [set] , klucz { $key }
       *[unset] {""}
    }
cli-sure-by = { $is }, według: { $whom }
cli-not-looked-up = od ponad { $days } dni nie sprawdzono wpisów, ich liczba: { $count }; zob. `widerspruch facts list`
cli-ready-grounds = gotowe powody (matter.grounds):
cli-with-posts = (z kontem, które ma wpisy)
cli-with-account = (z kontem)
cli-law-as-of = stan prawny { $day }
cli-rows-checked = sprawdzone wiersze
cli-letters-made = gotowe pisma
cli-letters-joined = połączone pisma
cli-sheets-written = zapisane kartki
cli-mails-prepared = przygotowane e-maile
cli-mails-tried = wypróbowane e-maile
cli-progress = { $what }: { $done }{ $of_is ->
    [set] {" "}z { $of }
   *[unset] {""}
}{ $speed_is ->
    [set] , { $speed } na sekundę
   *[unset] {""}
}
cli-stopping = zatrzymywanie …
cli-more-warnings = … i dalsze ostrzeżenia { $code }: { $count }
cli-outbox-empty = skrzynka nadawcza jest pusta
cli-none-in-state = żaden e-mail nie jest w tym stanie
cli-no-outbox = w „{ $folder }” nie ma jeszcze skrzynki nadawczej
cli-mail-is = e-mail { $id } do { $to }: { $state }
cli-run-sends = `widerspruch outbox run` go wyśle
cli-nothing-now = teraz nic nie wysłano; { $count ->
    [one] 1 e-mail wysłano
    [few] { $count } e-maile wysłano
    [many] { $count } e-maili wysłano
   *[other] { $count } e-maila wysłano
} { $days }
cli-on-day = { $day }
cli-from-to = od { $first } do { $last }
cli-before = wcześniej
cli-clock-set = Zegar wskazuje { $day } (--today), a dziś jest { $real }: e-maile noszą dzień tego zegara, podobnie jak wszystko, co jest o nich zapisywane.
cli-waiting-mails = w kolejce: { $count }
cli-waiting-to = { $count } od { $from } do { $to }
cli-copied-to = { $count } w kopii do { $copy }
cli-yes-if-sure = proszę dopisać --yes, jeśli tak ma być; { $otherwise }
cli-list-shows = `widerspruch outbox list` pokazuje e-maile
cli-dry-run-shows = --dry-run pokazuje, co zostałoby wysłane
cli-read-first = bez --send pisma powstają i można je najpierw przeczytać
cli-ask-send = Wysłać?
cli-ask-erase = Usunąć?
cli-yes-no = [t/N]
cli-yes-no-help = Po odpowiedzi „tak” od razu dzieje się to, co stoi wyżej. Po każdej innej, także pustej, wszystko zostaje bez zmian.
cli-one-of-many = { $done } z { $total }: e-mail { $id }: { $state }
cli-nothing-waits = nic nie czeka
cli-erased-on = treść i osoby usunięto { $day }
cli-encrypted = (zaszyfrowany)
cli-attached-file = załącznik: { $name } (bajty: { $bytes })
cli-all-bytes = wszystkie bajty: `widerspruch outbox export { $id } -o PLIK`
cli-nothing-to-erase = nie ma czego usuwać
cli-erased = usunięto treść i osoby: { $count ->
    [one] 1 e-mail
    [few] { $count } e-maile
    [many] { $count } e-maili
   *[other] { $count } e-maila
}; numer, stan, dni i sumy kontrolne pozostają
cli-to-erase = treść i osoby: { $count ->
    [one] 1 zakończony e-mail
    [few] { $count } zakończone e-maile
    [many] { $count } zakończonych e-maili
   *[other] { $count } zakończonego e-maila
} { $last_is ->
    [set] od { $first } do { $last }
   *[unset] { $first }
}: bajty, tematy, nazwiska, adresy i odpowiedzi znikną na zawsze,
cli-and-the-proof = a z nimi dowód tego, co wysłano.
cli-via = --via { $name }
cli-ready = { $host } może je przyjąć; nic nie wysłano (--dry-run)
cli-nothing-tried = niczego nie próbowano i nic nie wysłano (--dry-run)
cli-draft-to = { $file } do { $recipient } <{ $address }>
cli-open-drafts = nic nie wysłano: proszę otworzyć szkice w swoim programie pocztowym
cli-letter-alone = { $name }, { $size }: pismo, bez załączników
cli-letter-with = { $name }, { $size }: pismo i { $count ->
    [one] załącznik
   *[other] załączniki
} { $numbers }
cli-sealed = z podpisem elektronicznym, { $grade }
cli-in-type = { $name }, drukiem
cli-picture-of-signature = z obrazem podpisu
cli-not-signed = bez podpisu
cli-kilobytes = { $count } kB
cli-megabytes = { $whole },{ $tenth } MB
cli-mail-of = E-mail { $number } z { $count }: { $case }
cli-certain = pewne
cli-doubtful = WĄTPLIWE
cli-from-via = { $from } przez { $section }
cli-replaced-mail = e-mail { $id }, w kolejce od { $when }, który wtedy nie zostanie wysłany
cli-sent-already = wiadomość { $id }, { $when }; nie zostanie wysłana ponownie
cli-nothing-missing = niczego, o ile program to widzi
cli-replaced-one = czekający e-mail { $mail } zostaje zastąpiony
cli-replaced-many = czekające e-maile zostają zastąpione ({ $count }): { $mails }{ $more_is ->
    [set] {" "}…
   *[unset] {""}
}
cli-mails-from = { $count ->
    [one] 1 e-mail
    [few] { $count } e-maile
    [many] { $count } e-maili
   *[other] { $count } e-maila
} od { $from } przez { $section }
cli-mails-to = { $count ->
    [one] 1 e-mail
    [few] { $count } e-maile
    [many] { $count } e-maili
   *[other] { $count } e-maila
} do { $name } <{ $address }>
cli-copy-of-each = kopia każdego do { $copy }
cli-mails-of-before = { $count ->
    [one] 1 wcześniejszy czekający e-mail
    [few] { $count } wcześniejsze czekające e-maile
    [many] { $count } wcześniejszych czekających e-maili
   *[other] { $count } wcześniejszego czekającego e-maila
}
cli-doubtful-in-mails = W niektórych z nich ({ $count }): { $message }
cli-missing-in-mails = W niektórych z nich ({ $count }) czegoś brakuje, a zostaną wysłane bez zmian (--incomplete):
cli-row = wiersz { $row }
cli-tabs = komórki oddzielone tabulatorami
cli-divided = komórki oddzielone znakiem „{ $by }”
cli-sheet = arkusz „{ $name }”{ $others ->
    [0] {""}
    [one] , jeden inny nie jest czytany
   *[other] , inne nie są czytane: { $others }
}{ $hidden_is ->
    [set] , ukryte: { $hidden }
   *[unset] {""}
}{ $others ->
    [0] {""}
   *[other] {" "}(--sheet)
}
cli-quoted = „{ $text }”
cli-headings-in = nagłówki w wierszu { $line }; to, co wyżej, uchodzi za tytuł (--heading-row)
cli-read-as = odczytano jako: { $words }
cli-not-read = { $table }: kolumny, których się nie czyta: { $names }
cli-nothing-written = nic nie zapisano
cli-wrong-rows = nic nie zapisano: błędne wiersze: { $count } z { $rows ->
    [one] 1
   *[other] { $rows }
}; --skip-invalid idzie dalej z pozostałymi
cli-made = { $count ->
    [one] gotowe 1 pismo
    [few] gotowe { $count } pisma
    [many] gotowych { $count } pism
   *[other] gotowe { $count } pisma
}
cli-there-already = już były: { $count }
cli-with-errors = wiersze z błędami: { $count ->
    [one] 1
   *[other] { $count }
}
cli-rows-waiting = czekające wiersze: { $count ->
    [one] 1
   *[other] { $count }
}
cli-made-in = { $parts }; strony: { $pages }; w { $folder }
cli-each-row = co stało się z każdym wierszem: { $folder }/result{ $suffix }.csv
cli-for-printer = dla drukarni, każde pismo od nowej kartki: { $place } ({ $count ->
    [one] 1 pismo
    [few] { $count } pisma
    [many] { $count } pism
   *[other] { $count } pisma
})
cli-sheets-in = co teraz zrobić, kartka do każdego pisma: { $folder } ({ $count })
cli-left-over = w folderze są pisma z wierszy, których nie ma już w tabeli: { $count ->
    [one] 1
   *[other] { $count }
}
cli-sent-days = teraz nic nie wysłano; { $count ->
    [one] 1 e-mail wysłano
    [few] { $count } e-maile wysłano
    [many] { $count } e-maili wysłano
   *[other] { $count } e-maila wysłano
} { $days }
cli-sent-now = teraz wysłano { $now ->
    [one] 1 e-mail
    [few] { $now } e-maile
    [many] { $now } e-maili
   *[other] { $now } e-maila
}, wcześniej { $before }
cli-sample-of = próbka z całej tabeli, wiersze: { $rows }
cli-sent = wysłano { $count ->
    [one] 1 e-mail
    [few] { $count } e-maile
    [many] { $count } e-maili
   *[other] { $count } e-maila
}
cli-mails-waiting = w kolejce: { $count }; `widerspruch outbox run` je wyśle
cli-mails-refused = odrzucone: { $count }
cli-mails-unknown = o nieznanym losie: { $count }
cli-without-mail = pisma bez e-maila: { $count ->
    [one] 1
   *[other] { $count }
}
cli-stopped = przerwano; to samo polecenie ruszy od tego miejsca
cli-would-remove = { $count ->
    [one] usunięto by 1 plik
    [few] usunięto by { $count } pliki
    [many] usunięto by { $count } plików
   *[other] usunięto by { $count } pliku
}; --yes usuwa naprawdę
cli-removed = { $count ->
    [one] usunięto 1 plik
    [few] usunięto { $count } pliki
    [many] usunięto { $count } plików
   *[other] usunięto { $count } pliku
}
cli-parts = { $parts }
cli-no-authority = nie znaleziono organu
cli-form-by-record = istnieje, według źródeł wpisu
cli-official-languages = języki urzędowe; nie wiadomo, czy przyjmuje inne
cli-how-it-takes = jak przyjmuje skargę:
cli-in-english = (po angielsku) { $text }
cli-sure = pewność: { $is }
cli-only-files = tylko { $list } ({ $evidence })
cli-no-files = żadnych z tych: { $list } ({ $evidence })
cli-bytes-in-all = łącznie bajtów: { $count } ({ $evidence })
cli-nothing-beyond = nic nie wiadomo ponad to, czego wymaga prawo
cli-none-confirmed = żaden nie jest potwierdzony
cli-since-unknown = nie wiadomo, od kiedy
cli-since = od { $day }
cli-company-says = { $basis }, według firmy
cli-form-notice = w komunikacie organu
cli-form-attested = w kilku dokumentach
cli-form-single = w jednym dokumencie
cli-form-knowledge = w żadnym dokumencie
cli-form-former = dawny: nic już do niego nie prowadzi
cli-password-of = Hasło dla { $name }:
cli-password-at = Hasło użytkownika { $user } na { $host }:
cli-time-here = { $utc } ({ $here } na miejscu)
