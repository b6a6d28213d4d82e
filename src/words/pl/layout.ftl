# Pismo na papierze.
layout-address = adres zajmuje wierszy: { $lines }; w okienku mieści się sześć
    .help = proszę go skrócić: pominąć działy albo połączyć wiersze przecinkami w `lines`
layout-foot = rejestr, bank i wiersz pomocy nadawcy nie mieszczą się u dołu strony
    .help = mieści się pięć wierszy; proszę skrócić `register`, `bank` lub `help_line`
layout-letterhead = nazwa i adres nadawcy nie mieszczą się nad okienkiem
    .help = proszę skrócić nazwę i ulicę nadawcy; układ B ma więcej miejsca niż układ A
layout-no-font = „{ $name }” nie jest czcionką TrueType, której ten program może użyć
layout-no-glyph = żadna czcionka nie ma znaków { $characters }, które są w szablonie lub w wykazie
    .help = proszę zapisać to tam innymi znakami albo dodać czcionkę, która je ma: [fonts] add = ["plik.ttf"] w konfiguracji
layout-return-line = nazwa i adres nadawcy nie mieszczą się w wierszu zwrotnym w okienku
    .help = proszę podać krótką nazwę nadawcy tylko dla tego wiersza: `short_name = "…"` w [sender] albo w [centre] w pliku organizacji doradczej
