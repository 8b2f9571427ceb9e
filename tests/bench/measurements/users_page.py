# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Users page over 100,000 users: from what a person does until what comes of it is painted."""
import json
import statistics
import subprocess

from report import Row

USERS = 100_000
WHAT = {"first": "Users page: opened to first rows", "sort": "Users page: click on a heading to rows in that order",
        "filter": "Users page: keystroke in the filter to its rows"}


def measure(plan):
    done = subprocess.run([str(plan.build / "bin" / "bench_userspage"), str(USERS), str(2 * plan.rounds + 1)], capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    times = json.loads(done.stdout)
    return [Row(f"users-{name}", f"{what}, of {USERS:,}", statistics.median(times[name]), 100, "ms", at_most=True, rounds=times[name],
                note=f"slowest {max(times[name]):.0f} ms") for name, what in WHAT.items()]
