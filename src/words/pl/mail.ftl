# Adresy.
mail-name-of-whom = pole z nazwą { $fault }
mail-sender = `sender.email` to „{ $email }”: { $why }
    .help = na ten adres przychodzą odpowiedzi; proszę go poprawić
mail-recipient-email = adres e-mail adresata to „{ $email }”: { $why }
    .help = proszę go poprawić w pliku sprawy albo w konfiguracji
mail-recipient-name = adresat to „{ $name }”: { $why }
mail-address-in-doubt = adres { $email } nie jest pewny: { $doubt }
    .help = proszę go sprawdzić przed wysłaniem; --to ADRES podaje inny
mail-no-address = brakuje `recipient.email`: nie ma adresu, na który można wysłać
    .help = proszę dodać `email = "…"` do [recipient] albo podać adres przez --to ADRES
mail-no-address-of-authority = adres e-mail organu „{ $id }” nie jest znany
    .help = { $form_is ->
        [set] przyjmuje skargi przez formularz: { $form }; --to ADRES wysyła pismo na podany adres
       *[unset] proszę wysłać pismo pocztą albo podać adres przez --to ADRES
    }
mail-no-address-of-controller = żaden adres e-mail nie jest potwierdzony ({ $name }), a sprzeciw do skrzynki, której nikt nie czyta, nie jest sprzeciwem
    .help = proszę użyć formularza albo wysłać pismo pocztą (`widerspruch controllers show { $id }`); kto zna adres, podaje go przez --to ADRES

# Dlaczego tam idzie.
mail-to-controller = plik sprawy podaje firmę „{ $id }”
mail-to-authority = plik sprawy podaje organ „{ $id }”
mail-to-other = plik sprawy podaje nazwę i adres
mail-address-given = podany przez --to; nikt go tu nie sprawdził
mail-address-of-case = podany w pliku sprawy
mail-address-of-record = { $own_is ->
        [set] wykaz z własnymi poprawkami
       *[unset] wykaz
    }{ $checked_is ->
        [set] , porównany ze źródłami { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] i jeszcze { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-address-of-signed = { $signed }{ $own_is ->
        [set] , z własnymi poprawkami
       *[unset] {""}
    }{ $checked_is ->
        [set] , według niego porównany ze źródłami { $checked }
       *[unset] {""}
    }{ $source_is ->
        [set] : { $source }
       *[unset] {" "}(`widerspruch { $show }`)
    }{ $more_is ->
        [set] i jeszcze { $more } (`widerspruch { $show }`)
       *[unset] {""}
    }{ $doubt_is ->
        [set] ; { $doubt }
       *[unset] {""}
    }
mail-taken-unknown = nie wiadomo, czy przyjmuje skargi e-mailem

# Tworzenie wiadomości.
mail-message = { $why }
    .help = proszę pominąć lub zmniejszyć załączniki
mail-not-encoded = jednej z części nie da się zakodować
mail-text-not-encoded = tekstu nie da się zakodować
mail-letter-not-encoded = pisma nie da się zakodować
mail-file-name = dołączony plik nie ma zwykłej nazwy
mail-too-large = wiadomość miałaby bajtów: { $bytes }; więcej niż { $limit } program nie wysyła
mail-large = wiadomość ma bajtów: { $bytes }; niektóre organy przyjmują najwyżej { $limit }
    .help = jeżeli nie zostanie przyjęta, proszę pominąć lub zmniejszyć załączniki
mail-no-openpgp = e-mail do { $to } ma być zaszyfrowany, a ten program zbudowano bez szyfrowania
    .help = proszę zbudować go z `--features openpgp` albo usunąć sekcję [[smtp.NAME.openpgp]]
mail-openpgp-key = klucza adresu { $address } nie można użyć: { $why }
    .help = { $advice }. Bez szyfrowania nic nie zostanie zamiast tego wysłane
mail-key-check-file = proszę sprawdzić plik
mail-key-name-file = proszę podać plik z kluczem publicznym, który publikuje adresat
mail-key-none = plik nie zawiera klucza publicznego: { $why }
mail-key-fingerprint = jego odcisk to { $found }, a konfiguracja podaje { $wanted }
mail-key-compare = proszę porównać z tym, co publikuje adresat, inną drogą niż ta, którą przyszedł plik
mail-key-revoked = został unieważniony
mail-key-get-new = proszę pobrać nowy klucz adresata
mail-key-unsigned = jego właściciel go nie podpisał
mail-key-get-again = proszę pobrać klucz od adresata ponownie
mail-key-expired = wygasł { $day }
mail-key-part-expired = jego część do szyfrowania wygasła { $day }
mail-key-no-part = nie ma części do szyfrowania
mail-key-get-another = proszę pobrać od adresata inny klucz

# Co się z nią stało.
mail-unknown = nie wiadomo, czy e-mail { $id } do { $to } dotarł: { $why }
    .help = proszę sprawdzić wysłane e-maile albo zapytać adresata; potem `widerspruch outbox resolve { $id } --sent` lub `--resend`. Sam nigdy nie zostanie wysłany ponownie
mail-refused = e-mail { $id } do { $to } został odrzucony: { $why }
    .help = proszę poprawić to, co błędne, i wysłać ponownie; `widerspruch outbox resolve { $id } --resend` próbuje ten sam e-mail jeszcze raz
mail-deferred = e-mail { $id } do { $to } nie został jeszcze przyjęty: { $why }
    .help = `widerspruch outbox run` spróbuje ponownie, nie wcześniej niż { $when_is ->
        [set] { $when }
       *[unset] teraz
    }
mail-copy-refused = e-mail { $id } został wysłany, ale serwer odrzucił kopię: { $why }
    .help = proszę poprawić --bcc lub `bcc`; sam e-mail dotarł i jest w skrzynce nadawczej
mail-key-unreadable = { $said }
