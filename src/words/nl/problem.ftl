# Waar een fout staat.
problem-cell = { $row_is ->
    [set] rij { $row } (regel { $line })
   *[unset] regel { $line }
}{ $column_is ->
    [set] {", kolom "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}“{ $heading }”
   *[unset] {""}
}
