# Πού βρίσκεται ένα πρόβλημα.
problem-cell = { $row_is ->
    [set] γραμμή πίνακα { $row } (γραμμή { $line })
   *[unset] γραμμή { $line }
}{ $column_is ->
    [set] {", στήλη "}{ $column }
   *[unset] {""}
}{ $heading_is ->
    [set] {" "}«{ $heading }»
   *[unset] {""}
}
