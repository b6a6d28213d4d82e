# Wie Tage und Aufzählungen geschrieben werden.
words-day = { $day }.{ $month }.{ $year }
words-and = { $items } und { $last }
words-or = { $items } oder { $last }
