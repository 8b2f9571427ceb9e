# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From starting the program on existing data to its first key set."""
import statistics

from measurements.jwks import PATH
from processes import Tesserad, first_answer_seconds
from report import Row


def measure(plan):
    times = []
    with Tesserad("--auth-only") as server:
        url = server.auth
        server.stop()
        for _ in range(2 * plan.rounds + 1):
            server.process, seconds = first_answer_seconds(server.command("--auth-only", "--auth-listen", url.removeprefix("http://")), url, PATH)
            times.append(seconds * 1000)
            server.process.terminate()
            server.process.wait(timeout=10)
    return [Row("start", "start to first key set, on existing data", statistics.median(times), 150, "ms", at_most=True, rounds=times,
                note=f"slowest {max(times):.0f} ms")]
