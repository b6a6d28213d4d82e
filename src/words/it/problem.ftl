# Dove si trova un problema.
problem-cell = { $row_is ->
    [set] riga di dati { $row } (riga { $line })
   *[unset] riga { $line }
}{ $column_is ->
    [set] {", colonna "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}«{ $heading }»
   *[unset] {""}
}
