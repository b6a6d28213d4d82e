# The letter on paper.
layout-address = the address takes { $lines } lines; six fit the window
    .help = shorten it: leave out departments, or join lines with commas in `lines`
layout-foot = register, bank and help line of the sender do not fit at the foot of the page
    .help = five lines fit; shorten `register`, `bank` or `help_line`
layout-letterhead = name and address of the sender do not fit above the window
    .help = shorten the name and street of the sender; form B has more room than form A
layout-no-font = "{ $name }" is not a TrueType font that this program can use
layout-no-glyph = no font can draw { $characters }, which the template or the directory has
    .help = write it with other characters there, or add a font that has them: [fonts] add = ["file.ttf"] in the configuration
layout-return-line = name and address of the sender do not fit the return line in the window
    .help = give the sender a short name for the return line alone: `short_name = "…"` in [sender], or in [centre] of a centre's file
