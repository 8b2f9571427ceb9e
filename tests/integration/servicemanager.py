# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a service manager hears: ready, then twice in the time that it allows that every thread serves, and nothing while one of them stands still."""
import ctypes
import os
import pathlib
import socket

from service import Client, Tesserad, check, eventually

ALLOWED = 1.0  # seconds
PTRACE_DETACH, PTRACE_SEIZE, PTRACE_INTERRUPT = 17, 0x4206, 0x4207
WAIT_ALL_KINDS = 0x40000000  # __WALL


class Held:
    """One thread of another process, standing still."""

    def __init__(self, pid, name):
        self.libc = ctypes.CDLL(None, use_errno=True)
        threads = pathlib.Path(f"/proc/{pid}/task")
        self.thread = next(int(t.name) for t in threads.iterdir() if (t / "comm").read_text().strip() == name)

    def ask(self, request):
        check(self.libc.ptrace(request, self.thread, None, None) == 0, "ptrace:", os.strerror(ctypes.get_errno()))

    def __enter__(self):
        self.ask(PTRACE_SEIZE)
        self.ask(PTRACE_INTERRUPT)
        os.waitpid(self.thread, WAIT_ALL_KINDS)

    def __exit__(self, *failure):
        self.ask(PTRACE_DETACH)


def heard(manager, seconds):
    """The next message, or nothing where none comes in that time."""
    manager.settimeout(seconds)
    try:
        return manager.recv(4096)
    except TimeoutError:
        return None


service = Tesserad()
with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
    path = str(service.folder / "notify")
    manager.bind(path)
    service.environment = {"NOTIFY_SOCKET": path, "WATCHDOG_USEC": str(int(ALLOWED * 1e6))}
    with service:
        check(heard(manager, 30) == b"READY=1", "the first thing it says")
        for _ in range(4):
            check(heard(manager, 30 * ALLOWED) == b"WATCHDOG=1", "a sign of life")
        for name in ["auth-0", "resource-0"]:
            with Held(service.process.pid, name):
                while heard(manager, 0.01):
                    pass
                check(heard(manager, 3 * ALLOWED) is None, "it says that it serves while this thread does not:", name)
            check(heard(manager, 30 * ALLOWED) == b"WATCHDOG=1", "a sign of life after that")
            eventually("the log says it", lambda: "does not come round" in service.log())
        check(Client(service.auth).get("/healthz").status == 200, "it serves on")
        check(service.stop() == 0, "a clean stop")
        eventually("it says that it stops", lambda: heard(manager, 30) == b"STOPPING=1")
        service.environment["WATCHDOG_PID"] = "1"  # another process is meant
        service.start()
        # The one before may have given a last sign of life while it stopped.
        eventually("it says that it is ready", lambda: heard(manager, 30) == b"READY=1")
        said = heard(manager, 3 * ALLOWED)
        check(said is None, "watched although another process is meant:", said)
print("ready, alive, silent while a thread stood still, and stopping")
