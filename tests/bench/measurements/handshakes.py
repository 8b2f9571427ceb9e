# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS handshakes: each request on a connection of its own, against nginx with the same certificate (RSA 2048) and as small a file."""
import pathlib
import subprocess
import tempfile

import wrk
from processes import SERVER_CORE, Nginx, Tesserad
from report import costs, ratio_row

PATH = "/healthz"


def measure(plan):
    ours, reference = [], []
    with tempfile.TemporaryDirectory(prefix="tessera-bench-") as folder:
        key, certificate = pathlib.Path(folder, "key"), pathlib.Path(folder, "certificate")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout", key,
                        "-out", certificate], check=True, capture_output=True)
        tls = ["--tls-certificate-file", str(certificate), "--tls-key-file", str(key)]
        with Tesserad("--auth-only", *tls, core=SERVER_CORE, with_user=False) as server:
            with Nginx({PATH: b'{"status":"ok"}'}, certificate=(certificate, key)) as nginx:
                for _ in range(plan.rounds):
                    reference.append(wrk.run(nginx.url, plan.seconds, server=nginx.pid, script="close.lua", arguments=[PATH]))
                    ours.append(wrk.run(server.auth, plan.seconds, server=server.pid, script="close.lua", arguments=[PATH]))
    return [ratio_row("handshakes", "GET with a TLS handshake each, to nginx", 0.9, [x.per_second for x in ours],
                      [x.per_second for x in reference], "/s", note=costs(ours, reference))]
