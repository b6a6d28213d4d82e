# Where a problem stands.
problem-cell = { $row_is ->
    [set] row { $row } (line { $line })
   *[unset] line { $line }
}{ $column_is ->
    [set] {", column "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}"{ $heading }"
   *[unset] {""}
}
