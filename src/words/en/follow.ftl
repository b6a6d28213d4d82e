# The register: what was sent, what came back, what is due.
follow-calendar-gone = { $count ->
        [one] one entry
       *[other] { $count } entries
    } of "{ $name }" belonged to matters that are not followed any more; import the file again, and they vanish
    .help = were they of another register (--state)? then give each register a calendar of its own
follow-other-calendar = "{ $name }" is no calendar that `follow calendar` wrote, or another program has changed it
    .help = name another file, or add --force to replace it entirely
follow-case-gone = the case "{ $name }" of matter { $id } is not there any more
    .help = was it moved? `widerspruch follow relink { $id } CASE` says where it is now
follow-file-stays = the file "{ $name }" could not be removed: { $why }
    .help = remove it by hand; the register has forgotten it
follow-future = { $day } lies in the future
    .help = write down what happened, not what is expected
follow-long-ago = { $day } lies before the year { $year }; the register keeps no dates that old
    .help = check the year
follow-kept-case = the case "{ $name }" is not there any more; the next one is made of the text that the register keeps
    .help = was it moved, and changed since? `widerspruch follow relink { $id } CASE` says where it is now; then make the next one again
follow-no-proof = the file "{ $name }" is not there
    .help = check the path; without a file, leave --proof out
    .asked = check the path; without a file, just press Enter
follow-no-letter = matter { $id } has no letter of the kind "{ $kind }"
    .help = name the case of one of its letters; `widerspruch follow add CASE --to { $id }` adds another letter
follow-no-register = "{ $name }" is no register that can be taken in: { $why }
    .help = name the file that `widerspruch follow export --all` wrote
follow-no-such-line = matter { $id } has no line { $line } that could be taken back
    .help = `widerspruch follow show { $id }` numbers them
follow-no-such-matter = there is no matter { $id }
    .help = `widerspruch follow list --all` lists all of them
follow-nobody-to-ask = nothing was erased: there is no terminal to ask on
    .help = write --yes if you are sure; `widerspruch follow show ID` shows what would go
follow-not-confirmed = nothing was erased, because it was not confirmed
follow-not-packed = the files could not be packed: { $why }
follow-not-in-export = the file "{ $name }" is not there any more; it is missing from the export
follow-not-ours = what is at "{ $name }" is not the case that the register knows; it is missing from the export
    .help = was it moved? `widerspruch follow relink { $id } CASE` says where it is now
follow-not-kept = the letter was not entered in the register: { $why }
    .help = the letter is made all the same; `widerspruch follow add CASE` enters it once that is fixed
follow-none-of = no matter is followed that { $option } "{ $value }" means
    .help = `widerspruch follow list --all` lists all of them
follow-none-yet = no matter is followed yet
    .help = `widerspruch follow add CASE` follows one; --state DIR names another folder
follow-nothing-fits = no letter fits matter { $id } as it stands
    .help = `widerspruch follow show { $id }` shows where it stands; record what has happened since, or name a letter with --kind
follow-nothing-fits-any = no letter fits any matter as they stand
    .help = `widerspruch follow list` shows where they stand; record what has happened since, with `widerspruch follow event`
follow-nothing-to-export = there is nothing to export: no matter is followed yet
    .help = `widerspruch follow add CASE` follows one; --state DIR names another folder
follow-before-gdpr = the GDPR applies since { $applies }, not yet on { $day }
    .help = correct the year; what is no act under the GDPR can be written down as `noted`
follow-letters-gone = { $count ->
    [one] a letter of a batch is no longer where the batch put it, or is another one by now, and is not enclosed
   *[other] { $count } letters of a batch are no longer where the batch put them, or are others by now, and are not enclosed
}: { $letters }
    .help = put the folder back, or run the batch once more with --follow into the folder where the letters are now; then make the table again
follow-letters-outside = { $count ->
    [one] a letter lies outside of the centre's folder, where no table may name a file, and is not enclosed
   *[other] { $count } letters lie outside of the centre's folder, where no table may name a file, and are not enclosed
}: { $letters }
    .help = move the folder of letters into the folder of the centre's file, and run the batch once more with --follow into it; then make the table again
follow-older-case = the case "{ $name }" is not there any more; the next one is made of the older "{ $older }"
    .help = was it moved? `widerspruch follow relink { $id } CASE` says where it is now; then make the next one again
follow-quiet-past = { $day } is not later than today
    .help = name a day to come; `widerspruch follow quiet { $id } --off` ends the silence
follow-before-first = that cannot have been on { $day }: it follows something that only happened on { $first }
    .help = check day and year; if the first step was earlier, write that down first
follow-before-letter = on { $day } there was no such letter yet: it is dated { $letter }
    .help = check day and year; if an earlier version was sent, write its day as `date` into the case and make the PDF again
follow-proof-missing = nothing shows this step: { $what }, { $day }
    .help = name the file that shows it: `widerspruch follow event { $id } { $word } --on { $iso } --proof FILE`; then write the case again
follow-received-before = received on { $received }, but sent on { $day }
    .help = correct one of the two days
follow-row = matter { $id } is of a table; its next letter is made as a row of one
    .help = `widerspruch follow next { $id } --table next.jsonl`, then `widerspruch batch next.jsonl --centre FILE --out DIR --follow`
follow-row-gone = the table "{ $name }" has no row "{ $key }" any more
    .help = give the row its key back, or follow the table that has it now: `widerspruch follow add TABLE --centre FILE`
follow-several-fit = several letters fit matter { $id }: { $letters }
    .help = say which: --kind { $first }
follow-standard-input = a case from standard input cannot be followed
    .help = save it as a file, so that the next letter can be made of it
follow-unreadable = { $said }
follow-unreadable-case = the case "{ $name }" is neither TOML nor JSON
    .help = `widerspruch check` shows what is wrong with it
follow-what-happened = what happened in matter { $id } is missing
    .help = say one of these, such as `widerspruch follow event { $id } refused --on 2026-11-20`: { $words }
follow-which-matter = which matter is meant is missing
    .help = give its number; `widerspruch follow list` has them
follow-why-open = --why says why a matter is closed
    .help = write `closed` for what happened, or leave --why out

follow-added = matter { $id }, { $label }: it is followed now
follow-added-many = { $new ->
        [one] one matter is followed now
       *[other] { $new } matters are followed now
    }, { $known ->
        [one] one was followed before
       *[other] { $known } were followed before
    }
follow-quiet = matter { $id }, { $label }: no reminders before { $day }
follow-quiet-off = matter { $id }, { $label }: reminders are on again
follow-quiet-until = quiet until { $day }
follow-known = matter { $id }, { $label }: it was followed before; what is new was added
follow-noted = matter { $id }, { $label }: { $state }
follow-noted-as = written down: { $what }, { $day }{ $how_is ->
        [set] {", "}{ $how }
       *[unset] {""}
    }
follow-relinked = matter { $id }: its case is { $name }
follow-written = { $name } is the case of the next letter for { $label }
follow-then-change = Read and change it:
follow-then-pdf = The letter as a PDF:
follow-then-sent = Once it is sent:
follow-table = { $name }: { $count ->
        [one] one row
       *[other] { $count } rows
    }; look it through, then: widerspruch batch { $name } --centre FILE --out DIR --follow
follow-table-bare = nothing is enclosed in { $count ->
        [one] one row
       *[other] { $count } rows
    } to an authority: say which file shows what was sent (`widerspruch follow event ID sent --proof FILE`) and make the table again, or give the rows an enclosure
follow-exported = { $name }: { $count ->
        [one] one matter
       *[other] { $count } matters
    }
follow-imported = { $new ->
        [one] one matter is new here
       *[other] { $new } matters are new here
    }, { $known ->
        [one] one was here before and stays as it is
       *[other] { $known } were here before and stay as they are
    }
follow-calendar-written = { $name }: { $count ->
        [one] one day
       *[other] { $count } days
    }; new: { $new }, changed: { $changed }
follow-forget-about = { $matters ->
        [one] One matter
       *[other] { $matters } matters
    } and the content of { $mails ->
        [one] one mail
       *[other] { $mails } mails
    } will be gone for good. Backups, and what recipients have, are out of reach.
follow-forget-folder = What is followed is in { $name }, with the mails that were sent. These are personal data; the folder is made so that only you can read it.
follow-forget-counts = { $matters ->
        [one] One matter is followed
       *[other] { $matters } matters are followed
    }, { $closed } of them done, { $expired } for longer than { $months } months.
follow-forget-one = one matter, by its number in `widerspruch follow list --all`
follow-forget-person = all matters about a person
follow-forget-reference = all matters with a reference
follow-forget-case = the matters of a case file, or of a row with this key
follow-forget-expired = matters that have been done for that long
follow-forget-all = everything
follow-forget-asks = It asks before it erases anything.
follow-forget-outside = Cases, letters and photos that are saved elsewhere stay, unless you add --files. Those that are known are named.
follow-forget-files = These files go as well:
follow-forget-stay = These files stay where they are:
follow-forget-more = and { $count } more
follow-forget-question = Erase?
follow-forgotten = { $count ->
        [one] one matter is forgotten
       *[other] { $count } matters are forgotten
    }; of mails number, state, days and hashes are kept
follow-nothing-forgotten = there is nothing to forget

follow-empty = no matter is followed yet: widerspruch follow add CASE
follow-nothing-listed = no such matter; --all lists those that are done as well
follow-count = { $head }: { $count }
follow-count-soon = { $head }: { $count } (of these over within a week: { $soon })
follow-head-due = To do
follow-head-waits = Waiting
follow-head-made = Not sent
follow-head-closed = Done
follow-head-chronology = What happened
follow-head-letters = Letters
follow-letter-file = { $title }: { $file }
follow-happened = Something happened? Write it down: widerspruch follow event
follow-done = { $count ->
        [one] One matter is done
       *[other] { $count } matters are done
    }: widerspruch follow list --all
follow-expired = { $count ->
        [one] One matter was closed long ago and could
       *[other] { $count } matters were closed long ago and could
    } be forgotten: widerspruch follow forget --expired
follow-once-sent = once it is sent ({ $letter }): widerspruch follow event { $id }
follow-later = { $certain_is ->
        [set] possible from { $day } if no answer has come by then: { $letters }
       *[unset] possible from { $day } at the earliest, some days later after a letter by post, if no answer has come by then: { $letters }
    }
follow-other-facts = this file has the sender, reference and company of matter { $id }, { $label }, but says that something was asked on { $day }, of which that matter knows nothing: it is not taken for a letter of it
    .help = if it belongs there, write: widerspruch follow add FILE --to { $id }; if not, give it a reference of its own
follow-other-file = this file has the sender, reference and company of matter { $id }, { $label }, which has a letter of this kind in another file already, { $name }: it is not taken for a letter of it
    .help = if it belongs there, write: widerspruch follow add FILE --to { $id }; if not, give it a reference of its own
follow-until-news = { $certain_is ->
        [set] nothing to do until { $day }; then, if no news of the complaint has come: { $letters }
       *[unset] nothing to do until { $day }, some days longer after a letter by post; then, if no news of the complaint has come: { $letters }
    }
follow-next = next: { $letters }: widerspruch follow next { $id }
follow-mail-unknown = nobody knows whether mail { $mail } arrived: widerspruch outbox show { $mail }

follow-end-certain = ends on { $day }
follow-end-at-latest = ends on { $day } at the latest
follow-end-two = ends on { $day }, with customary days off on { $latest }
follow-end-earliest = ends on { $day } at the earliest (uncertain: no proof of receipt)
follow-end-uncertain = ends about { $day } (uncertain: no proof of receipt)

follow-made = made on { $day }, not sent
follow-returned = came back on { $day }: check the address, then send it again
follow-waiting = awaiting an answer; the period { $end }
follow-overdue = { $certain_is ->
        [set] overdue since { $day } (certain)
       *[unset] overdue since { $day } at the earliest (uncertain: no proof of receipt)
    }
follow-asked-for-id = proof of identity demanded on { $day }; the period is uncertain
follow-extended = the period was extended and { $end }
follow-extended-late = the extension came too late; overdue since { $day } (certain)
follow-refused = refused on { $day }
follow-answer-runs = the period of the company runs on; it { $end }
follow-answered = answered on { $day }; done? widerspruch follow event { $id } closed
follow-complained = complaint with the authority; the period { $end }
follow-authority-silent = the authority is silent since { $day } { $certain_is ->
        [set] (certain)
       *[unset] (uncertain: no proof of receipt)
    }
follow-closed = done since { $day }

follow-did-objected = objected
follow-did-requested-access = asked for access
follow-did-reminded = reminded
follow-did-acknowledged = receipt confirmed
follow-did-extended = period extended
follow-did-refused = refusal received
follow-did-id-demanded = proof of identity demanded
follow-did-answered = answer received
follow-did-requested-erasure = asked for erasure
follow-did-withdrew-consent = withdrew consent
follow-did-identified = details on identity given
follow-did-complained = complained
follow-did-authority-replied = the authority wrote
follow-did-returned = letter returned
follow-did-hearing = question from the authority
follow-did-noted = note
follow-did-closed = closed
follow-received = received { $day }
follow-proof = proof: { $file }
follow-by-mail = mail { $mail }
follow-taken-back = taken back
follow-mail = mail { $mail }: { $state }
follow-case-not-there = this file is not there any more: widerspruch follow relink { $id } CASE

follow-number = no. { $id }
follow-calendar-due = { $controller }: { $authority_is ->
        [set] news of the authority
       *[unset] answer
    } overdue ({ $who })
follow-calendar-about = As of the day of this calendar: { $state }. widerspruch follow show { $id }
follow-calendar-refused = { $controller }: refused; what comes next? There is no time limit for it ({ $who })
follow-calendar-post = { $controller }: send the letter ({ $who })
follow-calendar-import = Open it with your calendar program. When something has happened, write and open it again: what moved is moved there.
follow-calendar-over = nothing is due any more
follow-calendar-soon = { $controller }: the period for { $authority_is ->
        [set] news of the authority
       *[unset] the answer
    } ends soon ({ $who })
follow-calendar-proof = { $controller }: find proof of receipt ({ $who })

follow-ask-how = How was it sent? (nothing typed: not known)
    .help = The next letter says how. If you do not know any more, press Enter.
follow-ask-kind = Which letter comes next?
    .help = Only letters that fit today are listed. Nothing is sent: a case is written, which you can read and change.
follow-ask-matter = Which matter?
    .help = A matter is one person and one company. Its number is the one in `widerspruch follow list`.
follow-ask-note = What is to be remembered? (nothing typed: nothing)
    .help = One line for yourself, such as a telephone call. It does not appear in any letter.
follow-ask-on = On which day? (nothing typed: { $day })
    .help = Periods are counted from this day. Write it as you like, for example 7.9. or yesterday.
follow-ask-proof = Which photo, screenshot or PDF shows it? (nothing typed: none)
    .help = Type the path of the file, or drag it into this window. The next letter encloses it.
follow-ask-received = On which day was it received, if there is proof of it? (nothing typed: no proof)
    .help = Proof is, for example, the slip of a registered letter. Without it the end of the period stays uncertain.
follow-ask-sent = { $newest_is ->
        [set] the newest letter was sent ({ $kind })
       *[unset] an earlier letter was sent ({ $kind })
    }
follow-ask-what = What happened in matter { $id }, { $label }, { $company }?
    .help = What happened decides which period runs and which letter fits next.
follow-ask-why = Why is it done? (nothing typed: no reason)
    .help = It is only for you and does not appear in any letter.
follow-ask-sent-on = On which day was it sent? (nothing typed: { $day })
    .help = The day on which you posted the letter, or sent the e-mail or the form.
follow-ask-reply-on = On which day did the answer arrive? (nothing typed: { $day })
    .help = The day on which it reached you, not the date in the letter.
follow-ask-reply = What does { $company } write?
    .help = Choose what it says in essence. Which letter fits next hangs on it.
follow-ask-done = Is the matter done with that?
    .help = A matter that is done waits for nothing. Whatever you write down later opens it again.
follow-reply-came = { $company } answered
follow-reply-partly = An answer in part only, or a text for everybody
follow-take-back = to take that back: widerspruch follow event { $id } --undo { $line }
follow-ask-arrived-on = On which day was it received?
    .help = The day on the slip of the registered letter, or on the confirmation. The period runs from it.
follow-arrived = there is proof that the letter of { $day } arrived
follow-by-form = by a form on the web
follow-by-post = by post
follow-by-email = by e-mail
follow-by-unknown = how it was sent is not known
follow-by-fax = by fax
follow-why-honoured = what was asked for was done
follow-why-settled = an agreement was found
follow-why-given-up = it is not pursued
follow-why-court = it is before a court
follow-why-else = another reason
