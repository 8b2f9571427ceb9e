# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key set over kept connections, against nginx serving the same bytes from a file."""
import service
import wrk
from processes import SERVER_CORE, Nginx, Tesserad
from report import costs, ratio_row

PATH = "/.well-known/jwks.json"


def measure(plan):
    ours, reference = [], []
    with Tesserad("--auth-only", core=SERVER_CORE, with_user=False) as server:
        with Nginx({PATH: service.Client(server.auth).get(PATH).body}) as nginx:
            for _ in range(plan.rounds):
                reference.append(wrk.run(nginx.url + PATH, plan.seconds, server=nginx.pid))
                ours.append(wrk.run(server.auth + PATH, plan.seconds, server=server.pid))
    return [ratio_row("jwks", "GET jwks.json, to nginx and a file", 1.5, [x.per_second for x in ours],
                      [x.per_second for x in reference], "/s", note=costs(ours, reference))]
