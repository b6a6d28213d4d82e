# Det et operativsystem avviser. Står etter et kolon.
io-not-found = filen eller mappen finnes ikke
io-permission-denied = det mangler tillatelse til det
io-already-exists = filen finnes allerede
io-is-a-directory = det er en mappe
io-not-a-directory = det er ikke en mappe
io-storage-full = disken er full
io-quota-exceeded = plassen du har lov til å bruke på disken, er brukt opp
io-read-only = det er ikke mulig å skrive til denne disken
io-file-too-large = filen er for stor
io-connection-refused = forbindelsen ble avvist
io-timed-out = det kom ikke noe svar
io-broken-pipe = forbindelsen ble brutt
