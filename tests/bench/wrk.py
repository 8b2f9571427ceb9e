# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs wrk and says what it came to."""
import dataclasses
import json
import os
import subprocess

from processes import HERE, LOAD_CORE, cpu_seconds, on_core


@dataclasses.dataclass
class Load:
    per_second: float
    p50: float  # microseconds
    p99: float
    cpu_per_request: float  # microseconds of the server's processor time; 0 where it was not asked for


def start(url, seconds, script="summary.lua", arguments=(), connections=32, core=LOAD_CORE):
    """One thread of wrk with so many connections, each with one request at a time."""
    command = [*on_core(core), "wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "10s",
               "-s", str(HERE / "load" / script), url, "--", *map(str, arguments)]
    environment = {**os.environ, "LUA_PATH": f"{HERE}/load/?.lua"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)


def finish(process, allow_refused=False):
    output = process.communicate(timeout=120)[0]
    line = next((text for text in output.splitlines() if text.startswith("BENCH ")), None)
    if line is None:
        raise AssertionError("wrk ended without a result: " + output)
    said = json.loads(line[6:])
    if said["requests"] == 0 or said["broken"] or (said["refused"] and not allow_refused):
        raise AssertionError("not every request was answered well: " + line)
    return Load((said["requests"] - said["refused"]) / said["seconds"], said["p50"], said["p99"], 0), said["requests"]


def run(url, seconds, server=None, allow_refused=False, **more):
    """The load, and where the server's process id is given what each request cost it."""
    before = cpu_seconds(server) if server else 0
    load, requests = finish(start(url, seconds, **more), allow_refused)
    if server:
        load.cpu_per_request = (cpu_seconds(server) - before) / requests * 1e6
    return load
