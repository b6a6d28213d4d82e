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
law-added = { $holiday } on { $day } is not in the tables of this program: it is from { $by }
law-of-configuration = your configuration
law-offices-closed = { $holiday }, when offices are usually closed
law-count-on = that is the law, but as { $customs }, count on { $day }
law-holidays-not-known = public holidays are not known for this place and can make it later
law-holidays-unknown = the public holidays of this place are not known to this program: { $place }; only Saturdays and Sundays are passed over
    .help = look at a calendar of that place: if the last day is a holiday there, the period ends on the next working day; add its holidays as `[[holiday]]` to your configuration

# What is refused.
law-act = { $code_is ->
        [set] { $act }
       *[unset] { $act }
    }
law-place = { $word ->
        [section] section
       *[article] Article
    } { $steps }
law-run = { $first } to { $last }
law-parts = { $noun ->
        [point] { $count ->
            [one] point
           *[other] points
        }
       *[paragraph] { $count ->
            [one] paragraph
           *[other] paragraphs
        }
    } { $list }
law-has = { $place } has { $parts }
law-no-points = { $place } has no points
law-undivided = { $place } is not divided further
law-has-articles = it has Articles { $list }
law-table-articles = the table has Articles { $list }
law-table-sections = the table has sections { $list }
law-only-whole = it has { $place } only as a whole
law-only-parts = of { $place } it has { $parts } only
law-no-paragraphs = { $place } is not divided into paragraphs
law-paragraph-first = name the paragraph first: { $place } has { $parts }
law-no-such-provision = { $act } has no { $asked }; { $has }
law-not-looked-up = { $asked } of { $act } is not in the table of provisions; { $has }
    .help = read the text of the law and write the citation out in words
law-malformed-provision = `{ $text }` does not name a provision
    .help = write it as `GDPR 21(1)`, `GDPR 6(1)(f)` or `BGB 1629(1)`
law-unknown-act = the act `{ $code }` is not known
    .help = { $near_is ->
        [set] write `{ $near }`
       *[unset] known acts: { $known }
    }
law-table = the table of { $act } cannot be read: { $why }
law-no-sections = { $file } does not say how sections are cited
    .help = write its [sections], with the patterns of [articles]
law-no-name = { $file } has no name for { $act }
    .help = write "{ $code }" = "{"{"}c{"}"} …" into its [acts]; {"{"}c{"}"} is the provision
law-no-period = a period has at least one { $unit ->
        [day] day
        [week] week
        [year] year
       *[month] month
    }
law-before-gdpr = the GDPR applies since { $applies }, not yet on { $day }
    .help = correct the year; a period of another law is counted in the same way
law-date-out-of-range = { $length } after { $received } is beyond the calendar
law-no-working-day = { $length } after { $received }: there is no working day in the { $days } days that follow
    .help = the holidays that were added (`[[holiday]]`) leave no day on which anybody works: take out those that are none
law-earlier-or-shorter = name an earlier date or a shorter period

# Names of holidays, and of parts of countries.
law-name = { $id ->
       *[other] { $name }
    }

# Why a holiday cannot be read.
law-holiday-between = `between` names two days
law-holidays-together = with it the holidays added for { $place } are { $count } days, in your configuration and the signed file together; at most { $most } are allowed
law-holiday-dates = `dates` names at most { $most } days
law-holiday-day = exactly one of `on`, `easter`, `orthodox_easter`, `weekday` and `dates` says its day
law-holiday-weekday = `weekday` and `from` go together
law-made-up-alone = `made_up_on` goes with `made_up`
law-made-up-on = `made_up_on` is Saturday or Sunday
