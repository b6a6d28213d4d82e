# Feil i selve programmet.
internal-case = saken kunne ikke leses, og det ble ikke funnet noen grunn
    .help = dette er en feil i programmet; meld fra om den uten saksfilen
internal-panic = { $place_is ->
        [set] dette er en feil i selve widerspruch { $version }, ved { $place }
       *[unset] dette er en feil i selve widerspruch { $version }
    }
    .help = meld fra om denne linjen, kommandoen og hva slags fil det skjedde med; aldri selve filen, som har personopplysninger
internal-pdf = PDF-en kunne ikke skrives ({ $why })
    .help = dette er en feil i programmet; meld fra om den uten saksfilen
internal-arguments = et argument mangler
    .help = meld fra om dette
