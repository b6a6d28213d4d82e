# De brief en zijn opmaak.
letter-markup-cells = een tabelrij heeft { $found } cellen, de kop heeft er { $wanted }: “{ $start }”
letter-markup-no-header = een tabel heeft geen kop
letter-markup-no-row = een tabel heeft geen rij onder de kop
letter-markup-open = `{ $mark }` wordt geopend en niet gesloten in de alinea die begint met “{ $start }”
letter-markup-private = het sjabloon bevat het teken { $number }, dat voor eigen gebruik is gereserveerd
letter-no-group = “## { $word }” is geen groep van stappen
