# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key set while thousands of connections are open and silent, against none."""
import contextlib
import resource
import selectors
import socket
import urllib.parse

import service
import wrk
from measurements.jwks import PATH
from processes import SERVER_CORE, Tesserad
from report import costs, ratio_row


@contextlib.contextmanager
def idle_connections(url, count):
    """Kept connections that have had one answer, from many loopback addresses."""
    parts = urllib.parse.urlsplit(url)
    request = b"GET %s HTTP/1.1\r\nHost: idle\r\n\r\n" % PATH.encode()
    opened, waiting = [], selectors.EpollSelector()
    try:
        for begin in range(0, count, 250):
            for n in range(begin, min(begin + 250, count)):
                one = socket.socket()
                opened.append(one)
                one.bind((f"127.0.1.{1 + n // 250}", 0))
                one.connect((parts.hostname, parts.port))
                one.sendall(request)
                waiting.register(one, selectors.EVENT_READ)
            while waiting.get_map():
                ready = waiting.select(timeout=5)
                service.check(ready, "an idle connection was not answered")
                for key, _ in ready:
                    service.check(key.fileobj.recv(65536).startswith(b"HTTP/1.1 200 "), "an idle connection was refused")
                    waiting.unregister(key.fileobj)
        yield
    finally:
        waiting.close()
        for one in opened:
            one.close()


def measure(plan):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(plan.idle, hard - 500)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    without, beside = [], []
    try:
        with Tesserad("--auth-only", core=SERVER_CORE, max_connections=count + 500, with_user=False) as server:
            for _ in range(plan.rounds):
                without.append(wrk.run(server.auth + PATH, plan.seconds, server=server.pid))
                with idle_connections(server.auth, count):
                    beside.append(wrk.run(server.auth + PATH, plan.seconds, server=server.pid))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    # Two runs of the same thing differ by some percent; "no slower" is what lies within that.
    return [ratio_row("idle", f"GET jwks.json beside {count:,} idle connections, to none", 0.95, [x.per_second for x in beside],
                      [x.per_second for x in without], "/s", note=costs(beside, without))]
