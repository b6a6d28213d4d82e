# Fouten van het programma zelf.
internal-case = de zaak kon niet worden gelezen, en een reden is niet gevonden
    .help = dit is een fout van het programma; meld die alstublieft zonder het zaakbestand
internal-panic = { $place_is ->
        [set] dit is een fout van widerspruch { $version } zelf, bij { $place }
       *[unset] dit is een fout van widerspruch { $version } zelf
    }
    .help = meld alstublieft deze regel, de opdracht en de soort van het bestand; nooit het bestand zelf, want daarin staan persoonsgegevens
internal-pdf = de pdf kon niet worden geschreven ({ $why })
    .help = dit is een fout van het programma; meld die alstublieft zonder het zaakbestand
internal-arguments = een argument ontbreekt
    .help = meld dit alstublieft
