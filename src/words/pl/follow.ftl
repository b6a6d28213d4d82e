# Rejestr: co wysłano, co przyszło, co jest do zrobienia.
follow-calendar-gone = { $count ->
        [one] jeden wpis
        [few] { $count } wpisy
        [many] { $count } wpisów
       *[other] { $count } wpisu
    } w „{ $name }” z usuniętych z rejestru spraw; po ponownym wczytaniu pliku do kalendarza już ich nie będzie
    .help = czy należały do innego rejestru (--state)? wtedy każdy rejestr potrzebuje własnego pliku kalendarza
follow-other-calendar = „{ $name }” nie jest kalendarzem zapisanym przez `follow calendar` albo zmienił go inny program
    .help = proszę podać inny plik albo zastąpić ten w całości przez --force
follow-case-gone = pliku sprawy „{ $name }” ze sprawy { $id } już nie ma
    .help = czy został przeniesiony? `widerspruch follow relink { $id } PLIK` mówi, gdzie teraz leży
follow-file-stays = pliku „{ $name }” nie udało się usunąć: { $why }
    .help = proszę usunąć go ręcznie; rejestr już o nim zapomniał
follow-future = dzień { $day } jest w przyszłości
    .help = proszę zapisać, co się stało, a nie to, co ma się stać
follow-long-ago = dzień { $day } jest sprzed roku { $year }; tak dawnych dni rejestr nie przechowuje
    .help = proszę sprawdzić rok
follow-kept-case = pliku sprawy „{ $name }” już nie ma; następny powstaje z tekstu zachowanego w rejestrze
    .help = czy został przeniesiony i od tego czasu zmieniony? `widerspruch follow relink { $id } PLIK` mówi, gdzie leży; potem utworzyć następny od nowa
follow-no-proof = nie ma pliku „{ $name }”
    .help = proszę sprawdzić ścieżkę; bez pliku pominąć --proof
    .asked = proszę sprawdzić ścieżkę; bez pliku tylko Enter
follow-no-letter = sprawa { $id } nie ma pisma rodzaju „{ $kind }”
    .help = proszę wskazać plik sprawy jednego z jej pism; `widerspruch follow add PLIK --to { $id }` dodaje kolejne pismo
follow-no-register = „{ $name }” nie jest rejestrem, który można wczytać: { $why }
    .help = proszę wskazać plik zapisany przez `widerspruch follow export --all`
follow-no-such-line = sprawa { $id } nie ma wiersza { $line }, który można cofnąć
    .help = `widerspruch follow show { $id }` pokazuje numery
follow-no-such-matter = nie ma sprawy { $id }
    .help = `widerspruch follow list --all` pokazuje wszystkie
follow-nobody-to-ask = niczego nie usunięto: nie ma terminala, na którym można zapytać
    .help = kto ma pewność, pisze --yes; `widerspruch follow show ID` pokazuje, co zostałoby usunięte
follow-not-confirmed = niczego nie usunięto, bo nie zostało to potwierdzone
follow-not-packed = plików nie udało się spakować: { $why }
follow-not-in-export = pliku „{ $name }” już nie ma; brakuje go w eksporcie
follow-not-ours = to, co leży w „{ $name }”, nie jest sprawą, którą zna rejestr; brakuje tego w eksporcie
    .help = czy został przeniesiony? `widerspruch follow relink { $id } PLIK` mówi, gdzie teraz leży
follow-not-kept = rejestr nie dowiedział się o piśmie: { $why }
    .help = pismo mimo to powstało; gdy to zostanie naprawione, `widerspruch follow add PLIK` zapisze je w rejestrze
follow-none-of = żadna sprawa w rejestrze nie pasuje do { $option } „{ $value }”
    .help = `widerspruch follow list --all` pokazuje wszystkie
follow-none-yet = w rejestrze nie ma jeszcze żadnej sprawy
    .help = `widerspruch follow add PLIK` dodaje sprawę; --state FOLDER wskazuje inny folder
follow-nothing-fits = do sprawy { $id } w obecnym stanie nie pasuje żadne pismo
    .help = `widerspruch follow show { $id }` pokazuje stan; proszę zapisać, co się od tego czasu stało, albo wskazać pismo przez --kind
follow-nothing-fits-any = do żadnej sprawy w obecnym stanie nie pasuje żadne pismo
    .help = `widerspruch follow list` pokazuje stan spraw; co się od tego czasu stało, zapisuje `widerspruch follow event`
follow-nothing-to-export = nie ma czego eksportować: w rejestrze nie ma jeszcze żadnej sprawy
    .help = `widerspruch follow add PLIK` dodaje sprawę; --state DIR wskazuje inny folder
follow-before-gdpr = RODO obowiązuje od { $applies }, w dniu { $day } jeszcze nie
    .help = proszę poprawić rok; co nie jest czynnością według RODO, można zapisać jako `noted`
follow-letters-gone = { $count ->
    [one] jeden list z partii nie leży już tam, gdzie partia go umieściła, albo jest teraz inny, i nie został załączony
    [few] { $count } listy z partii nie leżą już tam, gdzie partia je umieściła, albo są teraz inne, i nie zostały załączone
    [many] { $count } listów z partii nie leży już tam, gdzie partia je umieściła, albo są teraz inne, i nie zostało załączonych
   *[other] { $count } listu z partii nie leży już tam, gdzie partia je umieściła, albo są teraz inne, i nie zostało załączonych
}: { $letters }
    .help = proszę przywrócić folder albo utworzyć partię jeszcze raz z --follow w folderze, w którym listy leżą teraz; potem utworzyć tabelę ponownie
follow-letters-outside = { $count ->
    [one] jeden list leży poza folderem organizacji doradczej, gdzie tabela nie może wskazać pliku, i nie został załączony
    [few] { $count } listy leżą poza folderem organizacji doradczej, gdzie tabela nie może wskazać pliku, i nie zostały załączone
    [many] { $count } listów leży poza folderem organizacji doradczej, gdzie tabela nie może wskazać pliku, i nie zostało załączonych
   *[other] { $count } listu leży poza folderem organizacji doradczej, gdzie tabela nie może wskazać pliku, i nie zostało załączonych
}: { $letters }
    .help = proszę przenieść folder z listami do folderu, w którym leży plik organizacji, i utworzyć tam partię jeszcze raz z --follow; potem utworzyć tabelę ponownie
follow-older-case = pliku sprawy „{ $name }” już nie ma; następny powstaje ze starszego „{ $older }”
    .help = czy został przeniesiony? `widerspruch follow relink { $id } PLIK` mówi, gdzie leży; potem utworzyć następny od nowa
follow-quiet-past = dzień { $day } nie jest późniejszy niż dzisiejszy
    .help = proszę podać dzień, który dopiero nadejdzie; `widerspruch follow quiet { $id } --off` kończy ciszę
follow-before-first = to nie mogło być { $day }: to, co je poprzedza, było dopiero { $first }
    .help = proszę sprawdzić dzień i rok; jeśli pierwszy krok był wcześniej, proszę najpierw go zapisać
follow-before-letter = { $day } tego pisma jeszcze nie było: ma datę { $letter }
    .help = proszę sprawdzić dzień i rok; jeśli wysłano wcześniejszą wersję, proszę wpisać jej dzień jako `date` do sprawy i zrobić PDF na nowo
follow-proof-missing = nic nie pokazuje tego kroku: { $what }, { $day }
    .help = proszę podać plik, który go pokazuje: `widerspruch follow event { $id } { $word } --on { $iso } --proof PLIK`; potem zrobić sprawę na nowo
follow-received-before = doręczono { $received }, a wysłano { $day }
    .help = proszę poprawić jeden z tych dni
follow-row = sprawa { $id } pochodzi z tabeli; jej następne pismo powstaje jako wiersz tabeli
    .help = `widerspruch follow next { $id } --table next.jsonl`, potem `widerspruch batch next.jsonl --centre PLIK --out FOLDER --follow`
follow-row-gone = tabela „{ $name }” nie ma już wiersza „{ $key }”
    .help = proszę przywrócić wierszowi klucz albo dodać tabelę, która go teraz ma: `widerspruch follow add TABELA --centre PLIK`
follow-several-fit = do sprawy { $id } pasuje kilka pism: { $letters }
    .help = proszę wskazać jedno: --kind { $first }
follow-standard-input = danych ze standardowego wejścia nie można zapisać w rejestrze
    .help = proszę zapisać je jako plik, żeby mogło z niego powstać następne pismo
follow-unreadable = { $said }
follow-unreadable-case = plik sprawy „{ $name }” nie jest ani TOML, ani JSON
    .help = `widerspruch check` pokazuje, co w nim poprawić
follow-what-happened = brakuje informacji, co się stało w sprawie { $id }
    .help = proszę podać jedno z tych słów, na przykład `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = brakuje informacji, o którą sprawę chodzi
    .help = proszę podać jej numer; pokazuje go `widerspruch follow list`
follow-why-open = --why mówi, dlaczego sprawa jest zakończona
    .help = proszę podać `closed` jako zdarzenie albo pominąć --why

follow-added = sprawa { $id }, { $label }: jest teraz w rejestrze
follow-added-many = { $new ->
        [one] do rejestru dodano jedną sprawę
        [few] do rejestru dodano { $new } sprawy
        [many] do rejestru dodano { $new } spraw
       *[other] do rejestru dodano { $new } sprawy
    }, { $known ->
        [one] jedna już w nim była
        [few] { $known } już w nim były
        [many] { $known } już w nim było
       *[other] { $known } już w nim było
    }
follow-quiet = sprawa { $id }, { $label }: przed { $day } nie będzie przypomnień
follow-quiet-off = sprawa { $id }, { $label }: przypomnienia są znowu włączone
follow-quiet-until = bez przypomnień do { $day }
follow-known = sprawa { $id }, { $label }: była już w rejestrze; dodano to, co nowe
follow-noted = sprawa { $id }, { $label }: { $state }
follow-noted-as = zapisano: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = sprawa { $id }: jej plik sprawy to { $name }
follow-written = { $name } to plik sprawy do następnego pisma ({ $label })
follow-then-change = Przeczytać i zmienić:
follow-then-pdf = Pismo jako PDF:
follow-then-sent = Gdy zostanie wysłane:
follow-table = { $name }: { $count ->
        [one] jeden wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wiersza
    }; proszę przejrzeć, potem: widerspruch batch { $name } --centre PLIK --out FOLDER --follow
follow-table-bare = { $count ->
        [one] jeden wiersz
        [few] { $count } wiersze
        [many] { $count } wierszy
       *[other] { $count } wiersza
    } do organu bez załącznika: proszę wskazać plik, który pokazuje wysłanie (`widerspruch follow event ID sent --proof PLIK`), i utworzyć tabelę ponownie albo dodać załącznik do wierszy
follow-exported = { $name }: { $count ->
        [one] jedna sprawa
        [few] { $count } sprawy
        [many] { $count } spraw
       *[other] { $count } sprawy
    }
follow-imported = { $new ->
        [one] jedna sprawa jest tu nowa
        [few] { $new } sprawy są tu nowe
        [many] { $new } spraw jest tu nowych
       *[other] { $new } sprawy jest tu nowe
    }, { $known ->
        [one] jedna już tu była i pozostaje bez zmian
        [few] { $known } już tu były i pozostają bez zmian
        [many] { $known } już tu było i pozostaje bez zmian
       *[other] { $known } już tu było i pozostaje bez zmian
    }
follow-calendar-written = { $name }: { $count ->
        [one] jeden termin
        [few] { $count } terminy
        [many] { $count } terminów
       *[other] { $count } terminu
    }; nowe: { $new }, zmienione: { $changed }
follow-forget-about = { $matters ->
        [one] Jedna sprawa
        [few] { $matters } sprawy
        [many] { $matters } spraw
       *[other] { $matters } sprawy
    } i treść { $mails ->
        [one] jednego e-maila
        [few] { $mails } e-maili
        [many] { $mails } e-maili
       *[other] { $mails } e-maila
    }: to zostanie usunięte na zawsze. Kopie zapasowe i to, co mają adresaci, pozostają.
follow-forget-folder = Rejestr leży w { $name }, razem z wysłanymi e-mailami. To dane osobowe; folder powstaje tak, że może go czytać tylko jego właściciel.
follow-forget-counts = { $matters ->
        [one] W rejestrze jest jedna sprawa
        [few] W rejestrze są { $matters } sprawy
        [many] W rejestrze jest { $matters } spraw
       *[other] W rejestrze jest { $matters } sprawy
    }, w tym zakończone: { $closed }, a z nich dawniej niż { $months } mies. temu: { $expired }.
follow-forget-one = jedną sprawę, według numeru z `widerspruch follow list --all`
follow-forget-person = wszystkie sprawy jednej osoby
follow-forget-reference = wszystkie sprawy z jednym znakiem
follow-forget-case = sprawy jednego pliku sprawy albo wiersza z tym kluczem
follow-forget-expired = sprawy tak dawno zakończone
follow-forget-all = wszystko
follow-forget-asks = Przed usunięciem program pyta.
follow-forget-outside = Dane, pisma i zdjęcia zapisane gdzie indziej pozostają, chyba że podano --files. Te, które są znane, program wymienia.
follow-forget-files = Zostaną usunięte także te pliki:
follow-forget-stay = Te pliki pozostają tam, gdzie są:
follow-forget-more = i jeszcze { $count }
follow-forget-question = Usunąć?
follow-forgotten = { $count ->
        [one] zapomniano jedną sprawę
        [few] zapomniano { $count } sprawy
        [many] zapomniano { $count } spraw
       *[other] zapomniano { $count } sprawy
    }; z e-maili pozostają numer, stan, dni i sumy kontrolne
follow-nothing-forgotten = nie ma czego zapominać

follow-empty = w rejestrze nie ma jeszcze żadnej sprawy: widerspruch follow add PLIK
follow-nothing-listed = nie ma takiej sprawy; --all pokazuje także zakończone
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (w tym kończące się w ciągu tygodnia: { $soon })
follow-head-due = Do zrobienia
follow-head-waits = Oczekuje
follow-head-made = Niewysłane
follow-head-closed = Zakończone
follow-head-chronology = Co się stało
follow-head-letters = Pisma
follow-letter-file = { $title }: { $file }
follow-happened = Coś się stało? Proszę to zapisać: widerspruch follow event
follow-done = { $count ->
        [one] Jedna sprawa jest zakończona
        [few] { $count } sprawy są zakończone
        [many] { $count } spraw jest zakończonych
       *[other] { $count } sprawy jest zakończone
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] Jedna sprawa jest dawno zakończona i można ją
        [few] { $count } sprawy są dawno zakończone i można je
        [many] { $count } spraw jest dawno zakończonych i można je
       *[other] { $count } sprawy jest dawno zakończone i można je
    } zapomnieć: widerspruch follow forget --expired
follow-later = { $certain_is ->
        [set] możliwe od { $day }, jeżeli do tego czasu nie będzie odpowiedzi: { $letters }
       *[unset] możliwe najwcześniej od { $day }, po liście wysłanym pocztą kilka dni później, jeżeli do tego czasu nie będzie odpowiedzi: { $letters }
    }
follow-other-facts = ten plik ma nadawcę, znak i firmę sprawy { $id }, { $label }, ale mówi o żądaniu z dnia { $day }, o którym ta sprawa nic nie wie: nie jest uznawany za jej pismo
    .help = jeżeli do niej należy, proszę napisać: widerspruch follow add PLIK --to { $id }; jeżeli nie, proszę nadać mu własny znak
follow-other-file = ten plik ma nadawcę, znak i firmę sprawy { $id }, { $label }, która ma już takie pismo w innym pliku, { $name }: nie jest uznawany za jej pismo
    .help = jeżeli do niej należy, proszę napisać: widerspruch follow add PLIK --to { $id }; jeżeli nie, proszę nadać mu własny znak
follow-until-news = { $certain_is ->
        [set] do { $day } nie trzeba nic robić; potem, jeżeli nie będzie wiadomości o skardze: { $letters }
       *[unset] do { $day } nie trzeba nic robić, po liście wysłanym pocztą kilka dni dłużej; potem, jeżeli nie będzie wiadomości o skardze: { $letters }
    }
follow-next = następnie: { $letters }: widerspruch follow next { $id }
follow-once-sent = gdy zostanie wysłane ({ $letter }): widerspruch follow event { $id }
follow-mail-unknown = nie wiadomo, czy e-mail { $mail } dotarł: widerspruch outbox show { $mail }

follow-end-certain = mija { $day }
follow-end-at-latest = mija najpóźniej { $day }
follow-end-two = mija { $day }, z dniami zwyczajowo wolnymi { $latest }
follow-end-earliest = mija najwcześniej { $day } (niepewne: brak dowodu doręczenia)
follow-end-uncertain = mija około { $day } (niepewne: brak dowodu doręczenia)

follow-made = utworzono { $day }, nie wysłano
follow-returned = wróciło { $day }: proszę sprawdzić adres i wysłać ponownie
follow-waiting = oczekuje na odpowiedź; termin { $end }
follow-overdue = { $certain_is ->
        [set] po terminie od { $day } (pewne)
       *[unset] po terminie najwcześniej od { $day } (niepewne: brak dowodu doręczenia)
    }
follow-asked-for-id = { $day } zapytano o tożsamość; termin jest niepewny
follow-extended = termin przedłużono, { $end }
follow-extended-late = przedłużenie przyszło za późno; po terminie od { $day } (pewne)
follow-refused = odmowa { $day }
follow-answer-runs = termin firmy nadal biegnie; { $end }
follow-answered = odpowiedź { $day }; sprawa zakończona? widerspruch follow event { $id } closed
follow-complained = skarga w organie; termin { $end }
follow-authority-silent = organ milczy od { $day } { $certain_is ->
        [set] (pewne)
       *[unset] (niepewne: brak dowodu doręczenia)
    }
follow-closed = zakończona od { $day }

follow-did-objected = wniesiono sprzeciw
follow-did-requested-access = złożono wniosek o dostęp
follow-did-reminded = przypomniano
follow-did-acknowledged = potwierdzono wpływ
follow-did-extended = przedłużono termin
follow-did-refused = otrzymano odmowę
follow-did-id-demanded = zapytano o tożsamość
follow-did-answered = otrzymano odpowiedź
follow-did-requested-erasure = złożono wniosek o usunięcie
follow-did-withdrew-consent = wycofano zgodę
follow-did-identified = podano informacje o tożsamości
follow-did-complained = wniesiono skargę
follow-did-authority-replied = organ napisał
follow-did-returned = pismo wróciło
follow-did-hearing = wysłuchanie przez organ
follow-did-noted = notatka
follow-did-closed = zakończono
follow-received = doręczono { $day }
follow-proof = dowód: { $file }
follow-by-mail = e-mail { $mail }
follow-taken-back = cofnięto
follow-mail = e-mail { $mail }: { $state }
follow-case-not-there = tego pliku już nie ma: widerspruch follow relink { $id } PLIK

follow-number = nr { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] wiadomość organu
       *[unset] odpowiedź
    } po terminie ({ $who })
follow-calendar-about = Stan w dniu zapisania tego kalendarza: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: odmowa; co dalej? Nie ma na to terminu ({ $who })
follow-calendar-post = { $controller }: wysłać pismo ({ $who })
follow-calendar-over = nic już nie jest do zrobienia
follow-calendar-import = Proszę otworzyć plik w programie kalendarza. Gdy coś się stanie, zapisać go i otworzyć ponownie: co się przesunęło, przesunie się i tam.
follow-calendar-soon = { $controller }: wkrótce mija termin na { $authority_is ->
        [set] wiadomość organu
       *[unset] odpowiedź
    } ({ $who })
follow-calendar-proof = { $controller }: znaleźć dowód doręczenia ({ $who })

follow-ask-how = Jaką drogą to wysłano? (bez wpisu: nie wiadomo)
    .help = Następne pismo mówi, jaką drogą. Kto nie pamięta, naciska Enter.
follow-ask-kind = Jakie pismo jest następne?
    .help = Są tu tylko pisma, które dziś pasują. Nic nie jest wysyłane: powstaje plik sprawy, który można przeczytać i zmienić.
follow-ask-matter = Która sprawa?
    .help = Sprawa to jedna osoba i jedna firma. Jej numer jest ten sam co w `widerspruch follow list`.
follow-ask-note = Co zapamiętać? (bez wpisu: nic)
    .help = Jeden wiersz na własny użytek, na przykład o rozmowie telefonicznej. Nie ma go w żadnym piśmie.
follow-ask-on = Którego dnia? (bez wpisu: { $day })
    .help = Od tego dnia liczą się terminy. Można go wpisać dowolnie, na przykład 7.9. lub wczoraj.
follow-ask-proof = Które zdjęcie, zrzut ekranu lub PDF to pokazuje? (bez wpisu: żadne)
    .help = Proszę wpisać ścieżkę pliku albo przeciągnąć plik do tego okna. Będzie załącznikiem następnego pisma.
follow-ask-received = Którego dnia to doręczono, jeżeli jest na to dowód? (bez wpisu: brak dowodu)
    .help = Dowodem jest na przykład zwrotne potwierdzenie odbioru listu poleconego. Bez niego koniec terminu pozostaje niepewny.
follow-ask-sent = { $newest_is ->
        [set] najnowsze pismo wysłano ({ $kind })
       *[unset] wcześniejsze pismo wysłano ({ $kind })
    }
follow-ask-what = Co się stało w sprawie { $id }, { $label }, { $company }?
    .help = Od tego zależy, który termin biegnie i jakie pismo pasuje jako następne.
follow-ask-why = Dlaczego sprawa jest zakończona? (bez wpisu: bez powodu)
    .help = To tylko na własny użytek i nie ma tego w żadnym piśmie.
follow-ask-sent-on = Którego dnia to wysłano? (bez wpisu: { $day })
    .help = Dzień, w którym nadano list albo wysłano e-mail lub formularz.
follow-ask-reply-on = Którego dnia przyszła odpowiedź? (bez wpisu: { $day })
    .help = Dzień, w którym dotarła, a nie data w piśmie.
follow-ask-reply = Co pisze firma { $company }?
    .help = Proszę wybrać, do czego się to sprowadza. Od tego zależy, jakie pismo pasuje jako następne.
follow-ask-done = Czy sprawa jest przez to zakończona?
    .help = Zakończona sprawa na nic nie czeka. To, co zapisze się później, otwiera ją na nowo.
follow-reply-came = firma { $company } odpowiedziała
follow-reply-partly = Odpowiedź tylko częściowa albo tekst dla wszystkich
follow-take-back = żeby to cofnąć: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = Którego dnia to doręczono?
    .help = Dzień na zwrotnym potwierdzeniu odbioru albo w potwierdzeniu. Od niego biegnie termin.
follow-arrived = jest dowód, że pismo z { $day } doręczono
follow-by-form = przez formularz w internecie
follow-by-post = pocztą
follow-by-email = e-mailem
follow-by-unknown = nie wiadomo, jak wysłano
follow-by-fax = faksem
follow-why-honoured = zrobiono to, czego żądano
follow-why-settled = doszło do porozumienia
follow-why-given-up = sprawa nie jest kontynuowana
follow-why-court = sprawa jest w sądzie
follow-why-else = inny powód
