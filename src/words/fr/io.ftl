# Ce qu’un système d’exploitation refuse. Suit un deux-points.
io-not-found = ce fichier ou ce répertoire n’existe pas
io-permission-denied = l’autorisation nécessaire manque
io-already-exists = le fichier existe déjà
io-is-a-directory = c’est un répertoire
io-not-a-directory = ce n’est pas un répertoire
io-storage-full = il n’y a plus de place sur le disque
io-quota-exceeded = la place qui vous est accordée sur le disque est épuisée
io-read-only = on ne peut pas écrire sur ce disque
io-file-too-large = le fichier est trop grand
io-connection-refused = la connexion a été refusée
io-timed-out = aucune réponse n’est venue
io-broken-pipe = la connexion a été coupée
