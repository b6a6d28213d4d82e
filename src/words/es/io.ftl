# Lo que rechaza un sistema operativo. Va detrás de dos puntos.
io-not-found = el archivo o la carpeta no existe
io-permission-denied = no hay permiso para ello
io-already-exists = el archivo ya existe
io-is-a-directory = es una carpeta
io-not-a-directory = no es una carpeta
io-storage-full = el disco está lleno
io-quota-exceeded = se ha agotado el espacio que le corresponde en el disco
io-read-only = en este disco no se puede escribir
io-file-too-large = el archivo es demasiado grande
io-connection-refused = la conexión ha sido rechazada
io-timed-out = no ha llegado respuesta
io-broken-pipe = la conexión se ha interrumpido
