# Hvor en feil står.
problem-cell = { $row_is ->
    [set] rad { $row } (linje { $line })
   *[unset] linje { $line }
}{ $column_is ->
    [set] {", kolonne "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}«{ $heading }»
   *[unset] {""}
}
