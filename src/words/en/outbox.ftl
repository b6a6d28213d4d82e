# The outbox itself.
outbox-damaged = the outbox "{ $name }" is damaged: { $why }
    .help = nothing is sent from it. `widerspruch outbox list` and `outbox show ID` read what can still be read. Keep the file: `sqlite3 FILE .recover` may read more. Look into your sent mail before you send anything again, then move it away
outbox-damaged-after = { $sent ->
        [one] 1 mail was sent
       *[other] { $sent } mails were sent
    } before it was seen, nothing more is sent. `widerspruch outbox list` and `outbox show ID` read what can still be read. Keep the file: `sqlite3 FILE .recover` may read more. Look into your sent mail before you send anything again, then move it away
outbox-after = { $sent ->
        [one] 1 mail was sent
       *[other] { $sent } mails were sent
    } before; { $advice }
outbox-no-database = it is no database, or a part of it is lost
outbox-no-address = mail { $id } has no valid address
outbox-other-bytes = the bytes of mail { $id } are not those that were queued
outbox-partly-read = { $count } of its mails can be read, { $lost } cannot
outbox-disk-full = the disk is full; the outbox "{ $name }" cannot be written
    .help = make room, and see that no quota or limit is reached; nothing is sent that cannot be put on record
outbox-read-only = the outbox "{ $name }" cannot be written
    .help = check who may write there, or name another folder with --state DIR; nothing is sent that cannot be put on record
outbox-held = another program holds the outbox "{ $name }"
    .help = wait until it is done, then try again
outbox-failed = the outbox "{ $name }" cannot be used: { $why }
    .help = check the disk; nothing is sent that cannot be put on record
outbox-not-writable = cannot write "{ $name }": { $why }
    .help = check who may write there, or name another folder with --state DIR
outbox-not-locked = cannot lock "{ $name }": { $why }
    .help = check who may write there, or name another folder with --state DIR
outbox-sending = another process is sending from this outbox
    .help = what was queued is kept; run `widerspruch outbox run` when the other one is done
outbox-read = the rows are erased, but another program reads "{ $name }" and holds what was there before
    .help = wait until it is done, then run the same command again: it clears the rest
outbox-unreadable = the outbox "{ $name }" cannot be read: { $why }
    .help = check who may read there, or name another folder with --state DIR
outbox-no-file = it is not a file
outbox-no-copy = no copy can be made: { $why }
outbox-foreign = "{ $name }" is a database of another program
    .help = name another folder with --state DIR
outbox-newer = the outbox "{ $name }" was written by a newer version of this program
    .help = use that version
outbox-not-recorded = mail { $id } was accepted, but that cannot be put on record: { $why }
    .help = nothing more is sent. It will be shown as unknown: make room, then `widerspruch outbox resolve ID --sent`
outbox-no-evidence = the evidence cannot be written: { $why }
    .help = this is a fault of the program; please report it

# Mails in it.
outbox-is = { $state }
outbox-address = mail { $id } is not sent: { $to } is not the address of its recipient any more{ $now_is ->
        [set] {"; "}{ $now } is
       *[unset] {""}
    }
    .help = `widerspruch { $show }` tells why. `widerspruch outbox cancel { $id }` takes the mail back; then send the letter anew, with --to ADDRESS where you know better than the directory
outbox-no-such-mail = there is no mail { $id } in the outbox
    .help = `widerspruch outbox list` lists all of them
outbox-state = the state of mail { $id } is { $is }, not { $wanted }
    .help = { $state ->
        [sending] it is being sent; if no process is running, `widerspruch outbox run` finds out where it stands
        [sent] it cannot be taken back; write to the recipient
       *[other] `widerspruch outbox show { $id }` shows what happened; { $command } does not fit
    }
outbox-unfinished = mail { $id } is { $is } and not finished, so nothing is erased
    .help = { $state ->
        [unknown] find out whether it arrived, then `widerspruch outbox resolve { $id } --sent` or `--resend`; then purge it
        [sending] `widerspruch outbox run` finds out where it stands; then purge it
       *[other] `widerspruch outbox run` sends it, `widerspruch outbox cancel { $id }` takes it back; then purge it
    }
outbox-purged = the content of mail { $id } was erased on { $day }
    .help = `widerspruch outbox show { $id }` shows what is left
outbox-killed = the program was killed while it was sent

# Why a run stopped.
outbox-stopped = { $section }: { $fault }
    .help = { $advice }. What was queued is kept: `widerspruch outbox run` continues
outbox-breaker = { $section }: stopped, because the same happened several times in a row: { $fault }
    .help = { $advice }. What was not tried is kept: `widerspruch outbox run` continues
outbox-queued-ahead = { $count ->
        [one] 1 mail waits: it was
       *[other] { $count } mails wait: they were
    } queued at { $queued }, and now it is { $now } (a clock ran ahead, or --today)
    .help = `widerspruch outbox run --now` sends without waiting for that time
outbox-paused = { $section } is left alone until { $until }: { $why }
    .help = run `widerspruch outbox run` later, or with --wait; --now does not wait, and a section that was corrected is tried at once
outbox-asked = the server asked for it
outbox-day-limit = { $section }: max_per_day is reached until { $until }
    .help = run `widerspruch outbox run` then, or with --wait
outbox-no-route = there is no section { $section }{ $centre_is ->
        [set] {""}
       *[unset] {" "}in the configuration
    }
    .help = the mails queued for it are kept; add the section again, or cancel them
outbox-interrupted = ended before all mails were sent
    .help = `widerspruch outbox run` continues

# What is known of a mail.
outbox-evidence = Evidence of delivery
outbox-label-mail = mail
outbox-label-state = state
outbox-label-case = case
outbox-label-from = from
outbox-label-to = to
outbox-label-subject = subject
outbox-label-message-id = message id
outbox-label-sha256 = sha256
outbox-label-letter = letter
outbox-label-queued = queued
outbox-label-finished = finished
outbox-label-erased = erased
outbox-label-attempts = attempts
outbox-label-reply = last reply
outbox-label-queue-id = queue id
outbox-label-server = server
outbox-label-encryption = encryption
outbox-label-copy = copy to
outbox-label-next = next try
outbox-bytes = { $sha256 } ({ $bytes } bytes)
outbox-event = { $time } { $what }{ $stage_is ->
        [set] {" "}at { $stage }
       *[unset] {""}
    }{ $text_is ->
        [set] : { $text }
       *[unset] {""}
    }
outbox-no-folder = there is no folder for what the program remembers: HOME is not set
    .help = name one with --state DIR
outbox-empty = there is no outbox yet
    .help = `widerspruch send CASE` queues the first mail; --state DIR names another folder
outbox-several-cases = several tables have a row "{ $named }"
    .help = name one of them: { $cases }
outbox-no-such-case = there is no mail for the case "{ $named }"
    .help = `widerspruch outbox list` lists the cases
outbox-erase-not-confirmed = nothing was erased, because it was not confirmed
outbox-erase-nobody = nothing was erased: there is no terminal to ask on
