# How days and lists are written.
words-day = { $year }-{ $month }-{ $day }
words-and = { $items } and { $last }
words-or = { $items } or { $last }
