# Où se trouve un problème.
problem-cell = { $row_is ->
    [set] ligne de données { $row } (ligne { $line })
   *[unset] ligne { $line }
}{ $column_is ->
    [set] {", colonne "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}« { $heading } »
   *[unset] {""}
}
