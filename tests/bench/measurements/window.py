# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""From starting the program on existing data to its window, and to the pages over services that run."""
import statistics
import subprocess
import threading
import time

import service
from processes import Tesserad
from report import Row

SENTENCES = {"window": "The window is shown.", "pages": "The pages are shown."}


def start_once(server):
    """Milliseconds from the start until each sentence stood in the log."""
    command = ["env", "QT_QPA_PLATFORM=offscreen", f"XDG_CONFIG_HOME={server.folder}", str(service.BIN / "tessera"),
               "--data-dir", str(server.folder / "data"), "--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"]
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    seen, log = {}, []
    try:
        for line in process.stderr:
            log.append(line)
            seen |= {name: (time.perf_counter() - began) * 1000 for name, sentence in SENTENCES.items() if sentence in line}
            if len(seen) == len(SENTENCES):
                return seen
        raise AssertionError("the window was not shown:\n" + "".join(log[-20:]))
    finally:
        watchdog.cancel()
        process.terminate()
        process.communicate(timeout=10)


def measure(plan):
    with Tesserad() as server:
        server.stop()
        rounds = [start_once(server) for _ in range(2 * plan.rounds + 1)]
        server.start()
    def row(name, what):
        times = [one[name] for one in rounds]
        return Row(f"window-{name}", what, statistics.median(times), 500, "ms", at_most=True, rounds=times, note=f"slowest {max(times):.0f} ms")
    return [row("window", "start of the console to its window, on existing data"),
            row("pages", "start of the console to its first page, services running")]
