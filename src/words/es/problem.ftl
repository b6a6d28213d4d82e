# Dónde está un problema.
problem-cell = { $row_is ->
    [set] fila { $row } (línea { $line })
   *[unset] línea { $line }
}{ $column_is ->
    [set] {", columna "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}«{ $heading }»
   *[unset] {""}
}
