# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Durable refreshes a second against the RS256 signatures that each of them needs."""
import re
import subprocess

from plan import refresh_load
from processes import SERVER_CORE, Tesserad, on_core
from report import ratio_row


def signatures(seconds, workers):
    """What openssl speed, a process a worker, says of RSA 2048 signatures a second by the clock on the wall. It would go on to measure
    other things; it is ended after that line."""
    def one():
        core = on_core(SERVER_CORE) if workers == 1 else []
        return subprocess.Popen([*core, "openssl", "speed", "-elapsed", "-seconds", str(seconds), "rsa2048"], stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, text=True)
    processes, total = [one() for _ in range(workers)], 0
    for process in processes:
        with process:
            for line in process.stderr:
                if done := re.search(r"(\d+) 2048 bits? private RSA sign ops in ([0-9.]+)s", line):
                    total += int(done.group(1)) / float(done.group(2))
                    break
            process.terminate()
    return total


def measure(plan):
    rows = []
    for workers in (1, 2):
        ours, reference = [], []
        with Tesserad(workers=workers, core=SERVER_CORE if workers == 1 else None) as server:
            refresh_load(server, 1)
            for _ in range(plan.rounds):
                ours.append(refresh_load(server, plan.seconds))
                reference.append(signatures(plan.seconds, workers))
        rows.append(ratio_row(f"refresh-{workers}", f"refreshes, {workers} worker{'s' * (workers > 1)}, to openssl speed rsa2048 signatures", 0.90,
                              [load.per_second for load in ours], reference, "/s",
                              note=f"p99 {ours[0].p99 / 1000:.1f} ms" + ("; wrk shares the two cores" if workers > 1 else "")))
    return rows
