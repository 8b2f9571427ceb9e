# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are measured: tesserad and, beside it, nginx. Each runs in a folder of its own and is ended by its id."""
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time

import service

HERE = pathlib.Path(__file__).resolve().parent
# A server alone on one core, what loads it on the other: for both sides of a comparison alike.
SERVER_CORE, LOAD_CORE = ("0", "1") if (os.cpu_count() or 1) > 1 else ("0", "0")


def on_core(core):
    """What to put before a command so that all its threads stay on that core; nothing where core is None."""
    return ["taskset", "-c", core] if core else []


def cpu_seconds(pid):
    """Processor time that a process and its children have used since they started."""
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") + sum(cpu_seconds(child) for child in children)


def resident_mib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1]) / 1024


class Tesserad(service.Tesserad):
    """tesserad with one user and some settings, with one worker for each listener where it is held on a core. It logs what it logs by itself."""

    log_levels = None

    def __init__(self, *arguments, core=None, workers=None, with_user=True, max_connections=None, **settings):
        super().__init__(*arguments)
        self.core, self.with_user, self.settings = core, with_user, settings
        self.said = {"TESSERA_WORKERS": workers or (1 if core else None), "TESSERA_MAX_CONNECTIONS": max_connections}

    def command(self, *words):
        is_service = not words or words[0].startswith("--")
        environment = [f"{name}={value}" for name, value in self.said.items() if value]
        return [*(on_core(self.core) if is_service else []), "env", *environment, *super().command(*words)]

    def start(self):
        super().start()
        if self.with_user:
            self.set(**self.settings)
            self.add_user()
            self.with_user = False
        return self

    @property
    def pid(self):
        return self.process.pid


class Nginx:
    """nginx that serves some bytes under some paths, by TLS where it is given the files of a certificate and its key. Use with `with`."""

    def __init__(self, files, core=SERVER_CORE, certificate=None):
        self.files, self.core, self.certificate = files, core, certificate

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-bench-"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        for path, content in self.files.items():
            file = self.folder / "files" / path.lstrip("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        text = (HERE / "load" / "nginx.conf").read_text()
        for name, value in {"USER": "user root;" if os.getuid() == 0 else "", "FOLDER": self.folder, "PORT": port, "TLS": self.tls()}.items():
            text = text.replace(f"@{name}@", str(value))
        (self.folder / "nginx.conf").write_text(text)
        self.process = subprocess.Popen([*on_core(self.core), "nginx", "-c", str(self.folder / "nginx.conf"), "-e", str(self.folder / "nginx-error.log")],
                                        stderr=subprocess.DEVNULL)
        self.pid, self.url = self.process.pid, f"{'https' if self.certificate else 'http'}://127.0.0.1:{port}"
        service.eventually("nginx listens", lambda: self.process.poll() is not None or answers(port))
        service.check(self.process.poll() is None, "nginx ended:", (self.folder / "nginx-error.log").read_text())
        return self

    def tls(self):
        if not self.certificate:
            return ""
        return "ssl; ssl_protocols TLSv1.2 TLSv1.3; ssl_session_tickets off; ssl_certificate {}; ssl_certificate_key {}".format(*self.certificate)

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def first_answer_seconds(command, url, path, limit=20):
    """From the start of a program until it has answered a GET with 200; the running process, and how long that took."""
    parts = service.urllib.parse.urlsplit(url)
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while time.perf_counter() - began < limit and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex((parts.hostname, parts.port)) != 0:
                time.sleep(0.0005)
                continue
            probe.sendall(b"GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" % path.encode())
            probe.settimeout(limit)
            if probe.recv(65536).startswith(b"HTTP/1.1 200 "):
                return process, time.perf_counter() - began
    process.kill()
    process.wait()
    raise AssertionError(f"{command[-1]} did not answer {path} in {limit} s")
