# Wat een besturingssysteem weigert. Staat na een dubbele punt.
io-not-found = het bestand of de map bestaat niet
io-permission-denied = daarvoor ontbreekt de toestemming
io-already-exists = het bestand bestaat al
io-is-a-directory = dat is een map
io-not-a-directory = dat is geen map
io-storage-full = de schijf is vol
io-quota-exceeded = de ruimte die u op de schijf mag gebruiken, is op
io-read-only = op deze schijf kan niet worden geschreven
io-file-too-large = het bestand is te groot
io-connection-refused = de verbinding is geweigerd
io-timed-out = er kwam geen antwoord
io-broken-pipe = de verbinding is verbroken
