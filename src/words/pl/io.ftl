# Czego odmawia system operacyjny. Stoi po dwukropku.
io-not-found = nie ma takiego pliku ani folderu
io-permission-denied = brak uprawnień
io-already-exists = plik już istnieje
io-is-a-directory = to jest folder
io-not-a-directory = to nie jest folder
io-storage-full = na dysku nie ma już miejsca
io-quota-exceeded = przydział miejsca na dysku jest wyczerpany
io-read-only = ten dysk jest tylko do odczytu
io-file-too-large = plik jest za duży
io-connection-refused = serwer odmówił połączenia
io-timed-out = nie było odpowiedzi na czas
io-broken-pipe = odbiorca przestał czytać
