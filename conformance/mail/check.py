"""Judges what arrived: each mail parsed by Python's email package (policy.default) and compared with the outbox and with
the letter as `render` writes it.

check.py WORK PROGRAM    prints PASS or FAIL, "mail", the mail, and what is wrong, divided by tabs
"""

import base64
import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import re
import socket
import subprocess
import sys
from pathlib import Path

work, program = Path(sys.argv[1]), sys.argv[2]
ROUTES = ["aiosmtpd-plain", "aiosmtpd-starttls", "aiosmtpd-implicit", "postfix-starttls", "postfix-implicit"]
SENDER, RECIPIENT = "centre@xn--bcher-kva.example", "amt@xn--bcher-kva.example"
# What one route is configured for besides.
OPEN = "aiosmtpd-implicit"
COPY, NAME = "copy@xn--bcher-kva.example", "centre.xn--bcher-kva.example"


def squeezed(text):
    return " ".join(str(text).split())


def names(header):
    """The names of an address header. Python's newer parser puts a blank between two encoded words (RFC 2047 section 6.2 has
    none), so the older one decodes them."""
    raw = str(header)
    return [(squeezed(email.header.make_header(email.header.decode_header(name))), address) for name, address in email.utils.getaddresses([raw])]


def read(path):
    return email.message_from_bytes(path.read_bytes(), policy=email.policy.default)


def arrived():
    """All messages that arrived, by route and Message-ID."""
    found = {}
    for path in sorted((work / "aiosmtpd").glob("*.eml")):
        about = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        found.setdefault((about["server"], read(path)["Message-ID"]), []).append((path, about))
    for path in sorted((work / "postfix").iterdir()):
        message = read(path)
        # Postfix notes what it was told and how.
        trace = squeezed(message.get_all("Received")[0])
        route = "postfix-implicit" if smtps(path) else "postfix-starttls"
        about = {"from": str(message["Return-Path"]).strip("<>"), "to": [str(message["Delivered-To"])], "trace": trace}
        found.setdefault((route, message["Message-ID"]), []).append((path, about))
    return found


LOG = (work / "out/postfix.log").read_text(encoding="utf-8", errors="replace")


def smtps(path):
    """Whether a mail came through the port with TLS from the first byte, by the queue id in its trace."""
    queue_id = re.search(rb"E?SMTPSA? id ([0-9A-Za-z]+)", path.read_bytes()).group(1).decode()
    with_implicit = json.loads((work / "out/list-postfix-implicit.json").read_text(encoding="utf-8"))
    return any(mail["queue_id"] == queue_id for mail in with_implicit)


def faults(route, name, mail, found):
    case = json.loads((work / f"cases/{name}.json").read_text(encoding="utf-8"))
    if mail is None:
        yield "it is not in the outbox: " + squeezed((work / f"out/{route}-{name}.txt").read_text(encoding="utf-8"))[:600]
        return
    if mail["state"] != "sent":
        yield f"it is {mail['state']}: {mail['reply']}"
    copies = found.get((route, mail["message_id"]), [])
    if len(copies) != 1:
        yield f"it arrived {len(copies)} times"
        return
    path, about = copies[0]
    raw = path.read_bytes()
    # What a server puts in front is not ours.
    ours = raw
    if route.startswith("postfix"):
        ours = re.sub(rb"\A(?:(?:Return-Path|Delivered-To|X-Original-To|Received):[^\n]*\n(?:[ \t][^\n]*\n)*)+", b"", raw).replace(b"\n", b"\r\n")
    shown = subprocess.run(
        [program, "outbox", "show", str(mail["id"]), "--state", str(work / f"state/{route}"), "--format", "json"],
        capture_output=True, check=True,
    )
    record = json.loads(shown.stdout)
    kept = base64.b64decode(record["message"])
    if ours != kept:
        yield f"what arrived is not what the outbox keeps ({len(ours)} and {len(kept)} bytes)"
    if hashlib.sha256(kept).hexdigest() != mail["sha256"]:
        yield "the hash in the outbox is another"
    if not kept.isascii():
        yield "there is something beyond ASCII"
    lines = kept.split(b"\r\n")
    if b"\n" in b"".join(lines) or b"\r" in b"".join(lines):
        yield "a line does not end with CR LF"
    longest = max(map(len, lines))
    if longest > 998:
        yield f"a line has {longest} bytes"
    if about["from"] != SENDER or about["to"] != ([RECIPIENT, COPY] if route == OPEN else [RECIPIENT]):
        yield f"the envelope is {about['from']} to {about['to']}"
    if COPY.encode() in kept or mail.get("bcc") != (COPY if route == OPEN else None):
        yield f"the copy is seen in the mail, or not in the outbox: {mail.get('bcc')}"
    if "hello" in about and about["hello"] != (NAME if route == OPEN else "[127.0.0.1]"):
        yield f"EHLO said {about['hello']}"
    if "trace" in about and "from [127.0.0.1]" not in about["trace"]:
        yield f"the trace says {about['trace']}"
    if about.get("tls", True) == (route == "aiosmtpd-plain"):
        yield "TLS is not what was asked for"
    if "options" in about and not any(option.startswith("SIZE=") for option in about["options"]):
        yield "no SIZE was announced"
    if route != "aiosmtpd-plain" and not (mail["tls"] or "").startswith("TLSv1."):
        yield f"the outbox says TLS {mail['tls']}"
    if not mail["queue_id"]:
        yield "the outbox knows no queue id"
    host = socket.gethostname().encode()
    if len(host) > 3 and host in kept:
        yield "the name of this machine is in it"

    message = email.message_from_bytes(kept, policy=email.policy.default)
    for part in message.walk():
        if part.defects:
            yield f"{part.get_content_type()}: {part.defects}"
    for header in ("From", "To", "Reply-To", "Subject", "Date", "Message-ID", "MIME-Version"):
        values = message.get_all(header, [])
        if len(values) != 1:
            yield f"{header} stands {len(values)} times"
        elif values[0].defects:
            yield f"{header}: {values[0].defects}"
    for header in ("Bcc", "Cc", "X-Mailer", "User-Agent"):
        if header in message:
            yield f"there is a header {header}"
    older = email.message_from_bytes(kept, policy=email.policy.compat32)
    if names(older["From"]) != [("Beratung Größe, e. V.", SENDER)]:
        yield f"From is {message['From']}"
    if [a.addr_spec for a in message["To"].addresses] != [RECIPIENT]:
        yield f"To is {message['To']}"
    reply = names(older["Reply-To"])
    if reply != [(squeezed(case["sender"]["name"]), case["sender"]["email"])]:
        yield f"Reply-To is {reply}"
    reference = case.get("reference")
    subject = squeezed(message["Subject"])
    if reference and squeezed(reference) not in subject:
        yield f"the subject is {subject}"
    if message.get_content_type() != "multipart/mixed":
        yield f"it is {message.get_content_type()}"
    parts = list(message.iter_parts())
    if [part.get_content_type() for part in parts] != ["text/plain", "application/pdf"]:
        yield f"its parts are {[part.get_content_type() for part in parts]}"
        return
    text, letter = parts
    if text.get_content_charset() != "utf-8" or text["Content-Transfer-Encoding"] != "quoted-printable":
        yield f"the text is {text.get_content_charset()}, {text['Content-Transfer-Encoding']}"
    said = squeezed(text.get_content())
    wanted = [letter.get_filename() or "?", case["sender"]["name"], *(e["title"] for e in case.get("enclosure", []))]
    if reference:
        wanted.append(reference)
    for part in wanted:
        if squeezed(part) not in said:
            yield f"the text does not say {part!r}"
    own = case["matter"].get("own_grounds", "Diese Daten sind mir wichtig")
    if "wichtig" in said or any(a.get("handle", "\0") in said for a in case.get("account", [])):
        yield f"the text gives away {own[:40]!r} or an account"
    if not re.fullmatch(r"[A-Za-z0-9-]+(_[A-Za-z0-9-]+)?_2026-11-22\.pdf", letter.get_filename() or ""):
        yield f"the file is called {letter.get_filename()!r}"
    if letter["Content-Transfer-Encoding"] != "base64" or letter.get_content_disposition() != "attachment":
        yield f"the letter is {letter['Content-Transfer-Encoding']}, {letter.get_content_disposition()}"
    expected = hashlib.sha256((work / f"out/{name}.pdf").read_bytes()).hexdigest()
    if hashlib.sha256(letter.get_content()).hexdigest() != expected or mail["letter_sha256"] != expected:
        yield "the letter is not the one that `render` writes"


def evidence(route):
    """The exported file opens, and holds the mail as it was sent."""
    message = read(work / f"out/evidence-{route}.eml")
    names = [part.get_filename() for part in message.iter_attachments()]
    if names != ["evidence.json", "mail-1.eml"]:
        yield f"the evidence holds {names}"
        return
    record, mail = (part.get_content() for part in message.iter_attachments())
    record = json.loads(record if isinstance(record, str) else record.decode())
    if hashlib.sha256(mail).hexdigest() != record[0]["sha256"]:
        yield "the mail in the evidence is another"


found = arrived()
for route in ROUTES:
    listed = json.loads((work / f"out/list-{route}.json").read_text(encoding="utf-8"))
    by_case = {Path(mail["case"]).stem: mail for mail in listed}
    for case in sorted((work / "cases").glob("*.json")):
        wrong = list(faults(route, case.stem, by_case.get(case.stem), found))
        print("FAIL" if wrong else "PASS", "mail", f"{route}/{case.stem}", "; ".join(map(squeezed, wrong)), sep="\t")
    wrong = list(evidence(route))
    print("FAIL" if wrong else "PASS", "mail", f"{route}/evidence", "; ".join(map(squeezed, wrong)), sep="\t")
