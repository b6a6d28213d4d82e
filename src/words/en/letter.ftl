# The letter and its markup.
letter-markup-cells = a table row has { $found } cells, its header has { $wanted }: "{ $start }"
letter-markup-no-header = a table has no header
letter-markup-no-row = a table has no row below its header
letter-markup-open = `{ $mark }` is opened and not closed in the paragraph that begins "{ $start }"
letter-markup-private = the template holds the private-use character { $number }
letter-no-group = "## { $word }" is no group of steps
