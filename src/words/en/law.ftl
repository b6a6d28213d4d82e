# How a period came to its end.
law-nominal = { $length } after { $received } is { $day }{ $last_day_is ->
        [set] , the last day of its month
       *[unset] {""}
    }{ $holidays_is ->
        [set] , { $holidays }
       *[unset] {""}
    }{ $working_is ->
        [set] , a working day
       *[unset] {""}
    }
law-then = { $so_far }; { $clause }
law-length = { $number ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $number }
    } { $unit ->
        [day] { $number ->
            [one] day
           *[other] days
        }
        [week] { $number ->
            [one] week
           *[other] weeks
        }
        [year] { $number ->
            [one] year
           *[other] years
        }
       *[month] { $number ->
            [one] month
           *[other] months
        }
    }
law-weekday = { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    }
law-named-day = { $weekday } { $day }
law-a-weekday = a { $weekday }
law-holiday = { $name }
law-day-off-for = the day off for { $name }
law-day-is = { $day } is { $reasons }
law-two-working-days = two working days must lie in it (Article 3(5))
law-ends-then = so it ends then
law-ends-on = so it ends on { $day }
law-custom-day = { $day } is { $custom }
law-off-by-custom = taken off for { $holiday } by custom
law-in-part-of = { $holiday } in part of { $place }
law-in-some-of = { $holiday } in some of { $parts }
law-offices-closed = { $holiday }, when offices are usually closed
law-count-on = as { $customs }, count on { $day }
law-holidays-not-known = public holidays are not known for this place and can make it later
law-holidays-unknown = the public holidays of { $place } are not known to this program; only Saturdays and Sundays are passed over
    .help = look at a calendar of that place: if the last day is a holiday there, the period ends on the next working day; add its holidays as `[[holiday]]` to your configuration
