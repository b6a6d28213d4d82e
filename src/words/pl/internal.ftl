# Błędy samego programu.
internal-case = danych nie dało się odczytać i nie znaleziono przyczyny
    .help = to błąd programu; proszę go zgłosić bez pliku sprawy
internal-panic = { $place_is ->
        [set] to błąd samego programu widerspruch { $version }, w miejscu { $place }
       *[unset] to błąd samego programu widerspruch { $version }
    }
    .help = proszę zgłosić ten wiersz, polecenie i rodzaj pliku, przy którym to się stało; nigdy sam plik, który zawiera dane osobowe
internal-pdf = { $why }
    .help = to błąd programu; proszę go zgłosić bez pliku sprawy
internal-arguments = brakuje argumentu
    .help = proszę to zgłosić
