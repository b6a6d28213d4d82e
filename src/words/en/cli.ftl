# What the command line says.
cli-error = error
cli-help = help
cli-of-code = { $count } of { $code }
cli-warning = warning
