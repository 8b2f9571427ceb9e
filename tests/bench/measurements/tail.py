# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How late the key set is at worst while sign-ins want more hashing than there is, against a quiet service. All on all cores."""
import service
import wrk
from measurements.jwks import PATH
from processes import Tesserad
from report import ratio_row

SIGN_IN = {"script": "signin.lua", "arguments": ["alice@example.com", service.PASSWORD], "connections": 16, "core": None}


def measure(plan):
    quiet, busy, rates = [], [], []
    with Tesserad("--auth-only") as server:
        for _ in range(plan.rounds):
            quiet.append(wrk.run(server.auth + PATH, plan.seconds, connections=16, core=None).p99 / 1000)
            sign_ins = wrk.start(server.auth, plan.seconds + 2, **SIGN_IN)
            try:
                busy.append(wrk.run(server.auth + PATH, plan.seconds, connections=16, core=None).p99 / 1000)
            finally:
                rates.append(wrk.finish(sign_ins, allow_refused=True)[0].per_second)
    return [ratio_row("tail", "p99 of GET jwks.json while sign-ins saturate the pool, to a quiet service", 2, busy, quiet, " ms",
                      at_most=True, note=f"beside {rates[0]:.0f} sign-ins a second")]
