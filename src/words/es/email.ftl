# Direcciones de correo electrónico. Van detrás de dos puntos.
email-no-at = le falta la @
email-no-host = detrás de la @ no hay ningún nombre de servidor
email-none = no es una dirección de correo electrónico
email-text = el texto { $fault }
email-write-alone = escriba solo la dirección: { $meant }
email-write-so = escríbala como nombre@example.org, sin espacios y sin el nombre de la persona
