# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window while 10,000 requests a second come in and its Activity page follows them: what they cost its thread."""
import json
import subprocess

from report import Row

PER_SECOND = 10_000


def measure(plan):
    done = subprocess.run([str(plan.build / "bin" / "bench_activity"), str(plan.watched), str(PER_SECOND)], capture_output=True, text=True,
                          timeout=plan.watched + 240)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    seen = json.loads(done.stdout)
    came = f"{seen['per_second']:,.0f} requests a second for {seen['seconds']:.0f} s"
    return [Row("events-core", f"Activity page: {came}, of a core", 100 * seen["core_share"], 20, "%", at_most=True),
            Row("events-frame", "the same: longest frame", seen["longest_frame_ms"], 50, "ms", at_most=True,
                note=f"{seen['longest_frame_processor_ms']:.0f} ms of processor time"),
            Row("events-memory", "the same: memory it grew by, with the log full before", seen["resident_mib_after"] - seen["resident_mib_when_full"],
                32, "MiB", at_most=True, note=f"{seen['resident_mib_after']:.0f} MiB in the end, {seen['rows']:,} rows")]
