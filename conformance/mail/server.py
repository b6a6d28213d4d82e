"""Three servers of aiosmtpd that keep every message to the byte: plain, STARTTLS, implicit TLS. See run."""

import json
import signal
import ssl
import sys
import threading
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

folder, pki = Path(sys.argv[1]), Path(sys.argv[2])
ports = [int(port) for port in sys.argv[3:6]]
USER, PASSWORD = b"user@example.org", "pässwörd-7391".encode()
number, lock = 0, threading.Lock()


class Keep:
    def __init__(self, name):
        self.name = name

    async def handle_DATA(self, server, session, envelope):
        global number
        with lock:
            number += 1
            stem = folder / f"{number:03}"
        stem.with_suffix(".eml").write_bytes(envelope.content)
        about = {
            "server": self.name,
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "hello": session.host_name,
            # aiosmtpd notes only what STARTTLS made; the third server speaks nothing but TLS.
            "tls": session.ssl is not None or self.name == "aiosmtpd-implicit",
            "options": envelope.mail_options,
            "login": getattr(session, "authenticated", False),
        }
        stem.with_suffix(".json").write_text(json.dumps(about), encoding="utf-8")
        return "250 2.0.0 Ok: queued as KEPT%d" % number


def authenticate(server, session, envelope, mechanism, data):
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (USER, PASSWORD)
    return AuthResult(success=good)


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(pki / "server.pem", pki / "server.key")
common = dict(hostname="127.0.0.1", authenticator=authenticate, data_size_limit=20_000_000)
controllers = [
    Controller(Keep("aiosmtpd-plain"), hostname="127.0.0.1", port=ports[0]),
    Controller(Keep("aiosmtpd-starttls"), port=ports[1], tls_context=context, require_starttls=True, auth_required=True, **common),
    Controller(Keep("aiosmtpd-implicit"), port=ports[2], ssl_context=context, auth_required=True, auth_require_tls=False, **common),
]
for controller in controllers:
    controller.start()
signal.sigwait({signal.SIGTERM, signal.SIGINT})
for controller in controllers:
    controller.stop()
