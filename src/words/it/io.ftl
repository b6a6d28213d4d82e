# Che cosa rifiuta un sistema operativo. Segue due punti.
io-not-found = il file o la cartella non esiste
io-permission-denied = manca il permesso
io-already-exists = il file esiste già
io-is-a-directory = è una cartella
io-not-a-directory = non è una cartella
io-storage-full = sul disco non c’è più spazio
io-quota-exceeded = lo spazio concesso sul disco è esaurito
io-read-only = su questo disco non si può scrivere
io-file-too-large = il file è troppo grande
io-connection-refused = il collegamento è stato rifiutato
io-timed-out = non è arrivata alcuna risposta
io-broken-pipe = il collegamento si è interrotto
