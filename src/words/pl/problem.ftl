# Gdzie jest problem.
problem-cell = { $row_is ->
    [set] rekord { $row } (wiersz { $line })
   *[unset] wiersz { $line }
}{ $column_is ->
    [set] {", kolumna "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}„{ $heading }”
   *[unset] {""}
}
