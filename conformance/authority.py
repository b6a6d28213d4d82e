#!/usr/bin/env python3
"""A time stamp authority on this machine: answers requests of RFC 3161 over HTTP by `openssl ts`.

authority.py CONFIGURATION FILE writes its address into FILE once it answers, and goes on until it is ended.
"""

import http.server
import os
import subprocess
import sys
import tempfile
from pathlib import Path


class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        query = self.rfile.read(int(self.headers["Content-Length"]))
        with tempfile.TemporaryDirectory() as folder:
            asked, answered = Path(folder, "query"), Path(folder, "reply")
            asked.write_bytes(query)
            subprocess.run(["openssl", "ts", "-reply", "-config", sys.argv[1], "-queryfile", asked, "-out", answered],
                           check=True, stderr=subprocess.DEVNULL)
            reply = answered.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_):
        pass


# One request at a time: openssl counts its stamps in a file.
server = http.server.HTTPServer(("127.0.0.1", 0), Authority)
new = Path(sys.argv[2] + ".new")
new.write_text(f"http://127.0.0.1:{server.server_port}/")
os.replace(new, sys.argv[2])
server.serve_forever()
