# Files that the program writes.
output-file = cannot write "{ $name }": { $why }
    .help = check who may write there and how much room the disk has; nothing was changed
output-file-is-folder = cannot write "{ $name }": it is a folder
    .help = name a file, or use --out for a folder
output-file-is-none = cannot write "{ $name }": it is not a file
    .help = name a file; -o - writes to standard output
output-file-no-folder = cannot write "{ $name }": there is no folder "{ $folder }"
    .help = make the folder first
output-folder = cannot make the folder "{ $name }": { $why }
    .help = check who may write there
output-exists = "{ $name }" is there already
    .help = name another file with -o, or write --force to replace it
output-same-file = "{ $name }" is a case file, or two letters would be written to it
    .help = name another file with -o, or give the case files different names
output-stdout = cannot write the result: { $why }
    .help = check where the output goes
