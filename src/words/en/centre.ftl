# The file of the advice centre.
centre-column = the column "{ $heading }" leads to no field
    .help = write "Heading" = "sender.name", in quotes even with dots; "" leaves the column out
centre-file-name-fixed = `file_name` names no field, so that all letters would have one name
    .help = write file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": names of fields in double braces
centre-file-name-open = `file_name` has braces that are not closed
    .help = write file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": names of fields in double braces
centre-file-name-other = `file_name` has something other than a field in its braces
    .help = write file_name = "{"{{"}reference{"}}"}_{"{{"}sender.name{"}}"}": names of fields in double braces
centre-join-empty = "{ $name }" in [columns] has braces with nothing in them
    .help = write the field on the left and the headings in double braces on the right: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-left = "{ $name }" in [columns] has braces on the left
    .help = write the field on the left and the headings in double braces on the right: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-no-text = "{ $name }" in [columns] is no text
    .help = write the field on the left and the headings in double braces on the right: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-join-open = "{ $name }" in [columns] has braces that are not closed
    .help = write the field on the left and the headings in double braces on the right: "sender.name" = "{"{{"}Vorname{"}}"} {"{{"}Nachname{"}}"}"
centre-missing-field = { $said }
centre-placeholder = `{ $field }` has a name in braces, which is not filled in here
    .help = columns are joined in the section [columns]: "{ $name }" = "{ $text }"
centre-unknown-field = { $said }
centre-unreadable = { $said }
centre-wrong-type = { $said }
