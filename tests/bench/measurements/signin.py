# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sign-ins a second against nothing but their Argon2id, with as many threads as there are cores."""
import os
import subprocess

import wrk
from measurements.tail import SIGN_IN
from processes import Tesserad
from report import ratio_row

MEMORY_KIB, ITERATIONS, LANES = 19456, 2, 1


def bare(plan):
    """Hashes a second, by the same implementation."""
    done = subprocess.run([plan.build / "bin" / "bench_argon2", str(os.cpu_count()), str(plan.seconds), str(MEMORY_KIB), str(ITERATIONS),
                           str(LANES)], capture_output=True, text=True, timeout=60, check=True)
    return float(done.stdout)


def measure(plan):
    ours, reference = [], []
    with Tesserad("--auth-only", argon2__memory=f"{MEMORY_KIB}KiB", argon2__iterations=str(ITERATIONS), argon2__lanes=str(LANES)) as server:
        for _ in range(plan.rounds):
            reference.append(bare(plan))
            ours.append(wrk.run(server.auth, plan.seconds, **SIGN_IN))
    return [ratio_row("signin", "sign-ins, to bare Argon2id (19 MiB, t=2, p=1)", 0.95, [x.per_second for x in ours], reference, "/s",
                      note="each also signs RS256 and commits; wrk shares the cores")]
