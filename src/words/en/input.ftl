# What was given, whatever it is.
input-more-problems = { $count } more problems were found: { $codes }
    .help = correct what is shown, then run the same command again
