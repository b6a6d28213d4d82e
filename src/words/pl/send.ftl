# Co nie może się stać przypadkiem.
send-bulk = w tym przebiegu na adres { $address } idzie e-maili: { $count } (w ciągu dnia jeszcze { $before }); więcej niż { $handful } tylko z --bulk
    .help = wiele pism naraz wygląda dla serwera jak atak i mogą przepaść wszystkie: proszę zapytać organ, jak chce je otrzymać, potem dopisać --bulk i ustawić max_per_minute w [smtp.NAME]
send-sent-before = inna wersja tego pisma, adresat: { $to_is ->
        [set] { $to }
       *[unset] ten sam
    }, ma stan „{ $is }” ({ $when }, e-mail { $id })
    .help = { $state ->
        [queued] nie została jeszcze wysłana: --replace wysyła zamiast niej tę wersję, `widerspruch outbox cancel { $id }` ją wycofuje; --again wysyła obie
        [deferred] nie została jeszcze wysłana: --replace wysyła zamiast niej tę wersję, `widerspruch outbox cancel { $id }` ją wycofuje; --again wysyła obie
       *[other] `widerspruch outbox show { $id }` ją pokazuje; od tego czasu zmienił się tekst lub data. --again wysyła także tę
    }

# Czego brakuje.
send-incomplete = { $advice }; --incomplete wysyła go tak, jak jest
send-missing-enclosure = pismo wymienia załącznik { $number }, a e-mail go nie zawiera: nie podano dla niego pliku
    .help = proszę dodać `file = "…"` do tego [[enclosure]] (PDF, PNG lub JPEG) albo usunąć je z pliku sprawy
send-missing-signature-blank = pismo ma miejsce na podpis, a tego, co idzie e-mailem, nikt nie podpisuje
    .help = proszę wpisać kind = "typed" (imię i nazwisko) lub "image" (obraz podpisu) w [signature] albo pominąć tę sekcję; albo podpisać pismo elektronicznie przez [seal]
send-missing-signature-none = pismo nie ma podpisu
    .help = proszę pominąć [signature], wtedy pod pismem stoi imię i nazwisko; albo wpisać kind = "image" lub podpisać je elektronicznie przez [seal]
send-missing-second-signature = władzę rodzicielską mają dwie osoby, a to, co idzie e-mailem, podpisuje tylko jedna
    .help = proszę wydrukować pismo, podpisać je we dwoje i wysłać pocztą; albo wpisać joint_custody = false, jeżeli nadawca może działać sam
send-missing-accepted-signature = organ „{ $id }” wymaga przy skardze podpisu: { $wanted } ({ $evidence })
    .help = { $is ->
        [electronic-or-hand-with-id] proszę podpisać pismo elektronicznie przez [seal] albo ręcznie i dołączyć kopię dokumentu tożsamości, której ten program nie widzi
       *[other] proszę podpisać pismo elektronicznie przez [seal] albo wpisać kind = "image" z obrazem podpisu w [signature]
    }
send-missing-way-signature = organ „{ $id }” przyjmuje skargi e-mailem tylko z kwalifikowanym podpisem elektronicznym, którego to pismo nie ma ({ $evidence })
    .help = proszę podpisać je kwalifikowanym certyfikatem ([seal]) albo wybrać inną drogę: { $ways }
send-missing-way-pec = organ „{ $id }” przyjmuje skargi tylko pocztą certyfikowaną (PEC), a zwykły e-mail nią nie jest ({ $evidence })
    .help = proszę wysłać pismo ze skrzynki PEC albo wybrać inną drogę: { $ways }
send-missing-way = organ „{ $id }” nie przyjmuje skarg e-mailem ({ $evidence })
    .help = proszę wybrać inną drogę: { $ways }
send-missing-file-type = organ „{ $id }” { $only_is ->
        [set] przyjmuje tylko te rodzaje plików
       *[unset] nie przyjmuje tych rodzajów plików
    }: { $types } ({ $evidence }); pismo to PDF
    .help = proszę wybrać inną drogę: { $ways }
send-missing-size = pismo z załącznikami ma bajtów: { $bytes }, a organ „{ $id }” przyjmuje najwyżej { $most } ({ $evidence })
    .help = proszę zmniejszyć lub pominąć załączniki albo wysłać pismo pocztą
send-missing-language = { $lacks }
    .help = { $advice }
send-missing-copy = { $lacks }
    .help = { $advice }
send-missing-form = { $lacks }
    .help = { $advice }
send-by-form = formularz { $url }{ $log_in ->
        [needed] {" "}(z logowaniem)
        [electronic-signature] {" "}(z podpisem elektronicznym)
       *[other] {""}
    }
send-by-post = list pocztą (`render`){ $known_is ->
        [set] {""}
       *[unset] , o czym nic nie wiadomo
    }
send-other-ways = { $form_is ->
        [set] { $form }{ $post_is ->
            [set] {" "}lub { $post }
           *[unset] {""}
        }
       *[unset] { $post_is ->
            [set] { $post }
           *[unset] żadna nie jest znana, proszę zapytać organ
        }
    }

# O poleceniu.
send-address = { $option } to „{ $text }”: { $why }
    .help = proszę wpisać { $option } nazwa@example.org
send-no-sender = nie podano, od kogo mógłby być szkic
    .help = proszę dodać `email = "…"` do [sender] albo wskazać [smtp.NAME] przez --via
send-sender = `sender.email` to „{ $email }”: { $why }
    .help = proszę dodać `email = "…"` do [sender] albo wskazać [smtp.NAME] przez --via
send-not-confirmed = niczego nie wysłano, bo nie zostało to potwierdzone
send-nobody-to-ask = niczego nie wysłano: nie ma terminala, na którym można zapytać
send-no-such-route = w konfiguracji nie ma sekcji [smtp.{ $name }]
    .help = { $near_is ->
        [set] czy chodzi o „{ $near }”?{" "}
       *[unset] {""}
    }{ $known_is ->
        [set] są: { $known }
       *[unset] nie ma żadnej
    }
send-no-route = konfiguracja nie podaje serwera poczty
    .help = { $there_is ->
        [set] proszę dopisać do
       *[unset] proszę utworzyć
    } { $file_is ->
        [set] „{ $file }”
       *[unset] plik dla --config
    }:

    {"["}smtp.home]
    # serwer poczty wychodzącej dostawcy, port 465
    host = "mail.example.org"
    from = "Änne Müller <aenne@example.org>"
    user = "aenne@example.org"
    # plik obok tego z samym hasłem; potem: chmod 600
    password_file = "mail-password"

    albo zapisać szkice dla programu pocztowego przez --eml FOLDER
send-several-routes = jest kilka dróg wysłania
    .help = proszę wskazać jedną: { $names }
send-batch-not-confirmed = niczego nie wysłano, bo nie zostało to potwierdzone
    .help = pisma leżą w folderze; to samo polecenie zapyta jeszcze raz
