# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What counting costs: the same load with /metrics on, asked for once a second, and off. The key set is the quickest answer that
there is, so that counting is the largest part of it; a protected call with one token also counts what became of the token."""
import threading

import service
import wrk
from measurements.jwks import PATH
from plan import access_tokens
from processes import SERVER_CORE, Tesserad
from report import costs, ratio_row


class Asking:
    """Asks for the metrics once a second, as long as it is entered."""

    def __init__(self, url):
        self.client, self.over, self.asked = service.Client(url), threading.Event(), 0
        self.thread = threading.Thread(target=self.ask)

    def ask(self):
        while not self.over.wait(1):
            answer = self.client.get("/metrics")
            service.check(answer.status == 200 and b"tessera_http_requests_total{" in answer.body, "no metrics:", answer)
            self.asked += 1

    def __enter__(self):
        self.thread.start()

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()
        self.client.close()
        service.check(self.asked > 0, "nobody asked for the metrics")


def measure(plan):
    rows = []
    with Tesserad(core=SERVER_CORE) as off, Tesserad("--metrics-listen", "127.0.0.1:0", core=SERVER_CORE) as on:
        def loads(path, target, **more):
            counted, plain = [], []
            for _ in range(plan.rounds):
                plain.append(wrk.run(target(off) + path(off), plan.seconds, server=off.pid, **more.get("off", {})))
                with Asking(on.ready["metrics"]):
                    counted.append(wrk.run(target(on) + path(on), plan.seconds, server=on.pid, **more.get("on", {})))
            return counted, plain

        def row(name, what, counted, plain):
            # Two runs of the same thing differ by some percent; "no slower" is what lies within that.
            return ratio_row(name, what, 0.95, [x.per_second for x in counted], [x.per_second for x in plain], "/s", note=costs(counted, plain))

        rows.append(row("metrics-jwks", "GET jwks.json with metrics, to without", *loads(lambda _: PATH, lambda server: server.auth)))
        protected = {}
        for side, server in (("on", on), ("off", off)):
            file = server.folder / "token"
            file.write_text(access_tokens(server, 8)[0] + "\n")
            protected[side] = {"script": "tokens.lua", "arguments": ["/api/data", file]}
        rows.append(row("metrics-data", "GET /api/data with metrics, to without",
                        *loads(lambda _: "", lambda server: server.resource, **protected)))
    return rows
