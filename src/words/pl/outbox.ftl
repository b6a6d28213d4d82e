# Sama skrzynka nadawcza.
outbox-damaged = skrzynka nadawcza „{ $name }” jest uszkodzona: { $why }
    .help = nic nie jest z niej wysyłane. `widerspruch outbox list` i `outbox show ID` czytają to, co da się odczytać. Proszę zachować plik: `sqlite3 PLIK .recover` może odczytać więcej. Przed ponownym wysłaniem proszę sprawdzić wysłane e-maile, potem przenieść plik
outbox-damaged-after = { $sent ->
        [one] wcześniej wysłano 1 e-mail
        [few] wcześniej wysłano { $sent } e-maile
        [many] wcześniej wysłano { $sent } e-maili
       *[other] wcześniej wysłano { $sent } e-maila
    }, więcej nic nie jest wysyłane. `widerspruch outbox list` i `outbox show ID` czytają to, co da się odczytać. Proszę zachować plik: `sqlite3 PLIK .recover` może odczytać więcej. Przed ponownym wysłaniem proszę sprawdzić wysłane e-maile, potem przenieść plik
outbox-after = { $sent ->
        [one] wcześniej wysłano 1 e-mail
        [few] wcześniej wysłano { $sent } e-maile
        [many] wcześniej wysłano { $sent } e-maili
       *[other] wcześniej wysłano { $sent } e-maila
    }; { $advice }
outbox-no-database = to nie jest baza danych albo brakuje jej części
outbox-no-address = e-mail { $id } nie ma adresu, na który można wysłać
outbox-other-bytes = bajty e-maila { $id } nie są tymi, które ustawiono w kolejce
outbox-partly-read = e-maile, które da się odczytać: { $count }; których się nie da: { $lost }
outbox-disk-full = dysk jest pełny; w skrzynce nadawczej „{ $name }” nie można zapisać
    .help = proszę zrobić miejsce i sprawdzić, czy nie wyczerpano przydziału; nic nie jest wysyłane, czego nie da się zapisać
outbox-read-only = w skrzynce nadawczej „{ $name }” nie można zapisać
    .help = proszę sprawdzić, kto może tam zapisywać, albo podać inny folder przez --state DIR; nic nie jest wysyłane, czego nie da się zapisać
outbox-held = skrzynkę nadawczą „{ $name }” zajmuje inny program
    .help = proszę poczekać, aż skończy, i spróbować ponownie
outbox-failed = skrzynki nadawczej „{ $name }” nie można użyć: { $why }
    .help = proszę sprawdzić dysk; nic nie jest wysyłane, czego nie da się zapisać
outbox-not-writable = nie można zapisać „{ $name }”: { $why }
    .help = proszę sprawdzić, kto może tam zapisywać, albo podać inny folder przez --state DIR
outbox-not-locked = nie można zablokować „{ $name }”: { $why }
    .help = proszę sprawdzić, kto może tam zapisywać, albo podać inny folder przez --state DIR
outbox-sending = inny proces wysyła z tej skrzynki nadawczej
    .help = to, co czeka w kolejce, pozostaje; gdy tamten skończy, proszę uruchomić `widerspruch outbox run`
outbox-read = wiersze usunięto, ale inny program czyta „{ $name }” i trzyma to, co tam było
    .help = proszę poczekać, aż skończy, i uruchomić to samo polecenie jeszcze raz: usunie resztę
outbox-unreadable = skrzynki nadawczej „{ $name }” nie można odczytać: { $why }
    .help = proszę sprawdzić, kto może tam czytać, albo podać inny folder przez --state DIR
outbox-no-file = to nie jest plik
outbox-no-copy = nie można zrobić kopii: { $why }
outbox-foreign = „{ $name }” to baza danych innego programu
    .help = proszę podać inny folder przez --state DIR
outbox-newer = skrzynkę nadawczą „{ $name }” zapisała nowsza wersja tego programu
    .help = proszę użyć tamtej wersji
outbox-not-recorded = e-mail { $id } został przyjęty, ale nie da się tego zapisać: { $why }
    .help = nic więcej nie jest wysyłane. Będzie pokazany jako niepewny: proszę zrobić miejsce, potem `widerspruch outbox resolve ID --sent`
outbox-no-evidence = dowodu nie można zapisać: { $why }
    .help = to błąd programu; proszę go zgłosić

# E-maile, które w niej są.
outbox-is = { $state ->
        [queued] w kolejce
        [sending] w trakcie wysyłania
        [sent] wysłany
        [deferred] odłożony
        [failed] nieudany
        [unknown] niepewny
        [cancelled] wycofany
       *[other] { $state }
    }
outbox-address = e-mail { $id } nie zostaje wysłany: { $to } nie jest już adresem odbiorcy{ $now_is ->
        [set] {"; "}jest nim { $now }
       *[unset] {""}
    }
    .help = `widerspruch { $show }` mówi dlaczego. `widerspruch outbox cancel { $id }` wycofuje e-mail; potem wyślij pismo ponownie, z --to ADRES, jeśli wiesz lepiej niż wykaz
outbox-no-such-mail = w skrzynce nadawczej nie ma e-maila { $id }
    .help = `widerspruch outbox list` pokazuje wszystkie
outbox-state = e-mail { $id } ma stan „{ $is }”, a nie „{ $wanted }”
    .help = { $state ->
        [sending] jest właśnie wysyłany; jeżeli żaden proces nie działa, `widerspruch outbox run` ustali, co się z nim stało
        [sent] nie da się go cofnąć; proszę napisać do adresata
       *[other] `widerspruch outbox show { $id }` mówi, co się stało; { $command } tu nie pasuje
    }
outbox-unfinished = e-mail { $id } ma stan „{ $is }” i nie jest zakończony, więc niczego nie usunięto
    .help = { $state ->
        [unknown] proszę ustalić, czy dotarł, potem `widerspruch outbox resolve { $id } --sent` lub `--resend`; następnie usunąć
        [sending] `widerspruch outbox run` ustali, co się z nim stało; następnie usunąć
       *[other] `widerspruch outbox run` go wysyła, `widerspruch outbox cancel { $id }` wycofuje; następnie usunąć
    }
outbox-purged = treść e-maila { $id } usunięto { $day }
    .help = `widerspruch outbox show { $id }` pokazuje, co zostało
outbox-killed = program przerwano w trakcie wysyłania

# Dlaczego wysyłanie stanęło.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. To, co czeka w kolejce, pozostaje: `widerspruch outbox run` wysyła dalej
outbox-breaker = { $section }: zatrzymano, bo kilka razy z rzędu stało się to samo: { $fault }
    .help = { $advice }. To, czego nie próbowano, pozostaje: `widerspruch outbox run` wysyła dalej
outbox-queued-ahead = { $count ->
        [one] 1 e-mail czeka
        [few] { $count } e-maile czekają
        [many] { $count } e-maili czeka
       *[other] { $count } e-maila czeka
    }: wstawienie do kolejki nosi czas { $queued }, a teraz jest { $now } (zegar się spieszył albo --today)
    .help = `widerspruch outbox run --now` wysyła bez czekania na ten czas
outbox-paused = { $section } ma przerwę do { $until }: { $why }
    .help = proszę później uruchomić `widerspruch outbox run` albo z --wait; --now nie czeka, a poprawioną sekcję program próbuje od razu
outbox-asked = serwer o to poprosił
outbox-day-limit = { $section }: max_per_day jest osiągnięte do { $until }
    .help = proszę wtedy uruchomić `widerspruch outbox run` albo z --wait
outbox-no-route = nie ma sekcji { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}w konfiguracji
    }
    .help = e-maile, które na nią czekają, pozostają; proszę dodać sekcję ponownie albo je wycofać
outbox-interrupted = zakończono, zanim wysłano wszystkie e-maile
    .help = `widerspruch outbox run` wysyła dalej

# Co wiadomo o e-mailu.
outbox-evidence = Dowód wysłania
outbox-label-mail = e-mail
outbox-label-state = stan
outbox-label-case = plik sprawy
outbox-label-from = od
outbox-label-to = do
outbox-label-subject = temat
outbox-label-message-id = id wiadomości
outbox-label-sha256 = sha256
outbox-label-letter = pismo
outbox-label-queued = w kolejce od
outbox-label-finished = zakończony
outbox-label-erased = usunięty
outbox-label-attempts = próby
outbox-label-reply = ostatnia odpowiedź
outbox-label-queue-id = id w kolejce
outbox-label-server = serwer
outbox-label-encryption = szyfrowanie
outbox-label-copy = kopia do
outbox-label-next = następna próba
outbox-bytes = { $sha256 } (bajtów: { $bytes })
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}przy: { $stage }
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = nie ma folderu na to, co program zapamiętuje: HOME nie jest ustawione
    .help = proszę podać folder przez --state DIR
outbox-empty = nie ma jeszcze skrzynki nadawczej
    .help = `widerspruch send PLIK` ustawia w kolejce pierwszy e-mail; --state DIR wskazuje inny folder
outbox-several-cases = kilka tabel ma wiersz „{ $named }”
    .help = proszę wskazać jeden: { $cases }
outbox-no-such-case = nie ma e-maila do pliku sprawy „{ $named }”
    .help = `widerspruch outbox list` pokazuje, do których są
outbox-erase-not-confirmed = niczego nie usunięto, bo nie zostało to potwierdzone
outbox-erase-nobody = niczego nie usunięto: nie ma terminala, na którym można zapytać
