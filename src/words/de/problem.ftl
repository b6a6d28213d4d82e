# Wo ein Fehler steht.
problem-cell = { $row_is ->
    [set] Datenzeile { $row } (Zeile { $line })
   *[unset] Zeile { $line }
}{ $column_is ->
    [set] {", Spalte "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}„{ $heading }“
   *[unset] {""}
}
