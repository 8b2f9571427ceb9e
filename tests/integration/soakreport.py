# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a soak has found, as a short table, and what of it is a finding. Used by soak.py."""
import glob
import re
import statistics

from service import check, eventually

FAKETIME = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), None)
# Tables that grow by what people do and are to shrink again, and those that keep a row for each act for ever, as is promised of them.
PASSING, KEPT = {"session", "account_lock"}, {"audit", "signing_key"}
WAL_MOST = 32 << 20  # twice what the journal is cut to
GROWTH_MOST = 1024  # KiB a minute
REMEMBERED = 10_000  # rather more than ResourceConfiguration::rememberedTokens
WAIT_MOST = {"protected call": 0.5, "refresh": 1.0, "sign-in": 3.0, "sign-out": 1.0}


def much_later(service, rows):
    """The rows that are left when every session has ended long ago, by a clock that says so."""
    check(FAKETIME, "libfaketime is not there: .ci/packages.txt names it")
    service.environment = {"LD_PRELOAD": FAKETIME, "FAKETIME": "+60d", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    service.start()
    eventually("sessions that ended long ago are removed", lambda: rows(service)["session"] == 0, seconds=60)
    service.stop()
    service.environment = {}
    return rows(service)


def slope(series):
    """KiB a minute by which the least of every 15 s grows, once the resource service remembers as many tokens as it ever does; nothing where
    that was for less than a minute. Between them passwords are hashed, which takes 19 MiB each for a moment."""
    full = [sample for sample in series if sample.tokens > REMEMBERED]
    least = [min(full[at:at + 15], key=lambda sample: sample.memory) for at in range(0, len(full) - 14, 15)]
    if len(least) < 4:
        return None
    return statistics.linear_regression([sample.at for sample in least], [sample.memory for sample in least]).slope * 60


def tell(minutes, acts, load, watch, before, after, later, log):
    findings = []
    total = sum(len(waits) for waits in load.waits.values())
    print(f"{minutes:g} min, {total} requests, {acts} acts of administrators, {len(watch.series)} lives of the process\n")
    print(f"{'request':16}{'count':>9}{'p50 ms':>9}{'p99 ms':>9}")
    for what, waits in sorted(load.waits.items()):
        p50, p99 = (statistics.quantiles(waits, n=100)[at] for at in (49, 98)) if len(waits) > 1 else (waits[0], waits[0])
        print(f"{what:16}{len(waits):9}{p50 * 1000:9.1f}{p99 * 1000:9.1f}")
        if p99 > WAIT_MOST[what]:
            findings.append(f"{what}: the slowest hundredth waits {p99 * 1000:.0f} ms")
    print(f"\n{'life':16}{'seconds':>9}{'MiB':>9}{'KiB/min':>9}{'files':>9}{'at end':>9}")
    judged = False
    for number, (_, series) in enumerate(watch.series):
        growth, middle = slope(series), series[len(series) // 3:]
        growing = "-" if growth is None else f"{growth:.0f}"
        judged = judged or growth is not None
        print(f"{number + 1:<16}{series[-1].at - series[0].at:9.0f}{min(sample.memory for sample in middle) / 1024:9.1f}{growing:>9}"
              f"{max(sample.files for sample in middle):9}{series[-1].files:9}")
        if growth is not None and growth > GROWTH_MOST:
            findings.append(f"memory grows by {growth:.0f} KiB a minute in life {number + 1}")
        if len(series) > 30 and min(sample.files for sample in series[-10:]) > min(sample.files for sample in middle) + 8:
            findings.append(f"descriptors grow in life {number + 1}")
    if not judged:
        print(f"Whether memory grows cannot be said: no life gave out {REMEMBERED} tokens and then went on for a minute. Soak for longer.")
    print(f"\n{'table':16}{'before':>9}{'after':>9}{'60 d on':>9}")
    for table, count in sorted(after.items()):
        print(f"{table:16}{before.get(table, 0):9}{count:9}{later[table]:9}")
        if count > before.get(table, 0) and table not in PASSING | KEPT:
            findings.append(f"{table} has grown by {count - before.get(table, 0)} rows")
        if table in PASSING and later[table] > before.get(table, 0):
            findings.append(f"{table} keeps {later[table]} rows for ever")
    print(f"\njournal (WAL)   {watch.wal / 1024:.0f} KiB at most")
    if watch.wal > WAL_MOST:
        findings.append(f"the journal grew to {watch.wal >> 20} MiB")
    findings += [f"{count} x {what}" for what, count in load.errors.items()]
    loud = re.findall(r"^\S+ (?:critical|fatal) .*$", log, re.M)
    findings += [f"the log says: {line}" for line in loud[:5]]
    print("\nfound: " + ("nothing" if not findings else ""))
    for finding in findings:
        print(" -", finding)
    return 1 if findings else 0
