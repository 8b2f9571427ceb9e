# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts tesserad as a user would and talks to it. Used by the scenarios beside this file."""
import http.client
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import secretscan

BIN = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path("build/dev/bin")
TOP = pathlib.Path(__file__).resolve().parent.parent.parent
PASSWORD = "correct horse battery staple 42"


def check(condition, *what):
    """An assertion that also says what was seen."""
    if not condition:
        raise AssertionError(" ".join(str(w) for w in what))


def eventually(what, condition, seconds=20):
    """Waits until condition() is true; its last value is given."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"in {seconds} s it did not happen that {what}")
        time.sleep(0.05)


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {dict(self.headers)} {self.body[:400]!r}"


class Client:
    """One keep-alive connection to one service. A request that the service could not answer because it was gone raises OSError
    or HTTPException; it is never sent twice."""

    def __init__(self, url, timeout=20):
        parts = urllib.parse.urlsplit(url)
        self.host, self.port, self.timeout = parts.hostname, parts.port, timeout
        self.connection = None

    def request(self, method, path, body=None, bearer=None, headers=None):
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)
        sent = dict(headers or {})
        secretscan.note(body)
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
            body = body if isinstance(body, (bytes, str)) else json.dumps(body)
        if bearer:
            sent["Authorization"] = f"Bearer {bearer}"
        try:
            self.connection.request(method, path, body, sent)
            reply = self.connection.getresponse()
            answer = Answer(reply.status, reply.headers, reply.read())
            secretscan.note(answer.body)
        except BaseException:
            self.close()
            raise
        if reply.will_close:
            self.close()
        return answer

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def post(self, path, body=None, **more):
        return self.request("POST", path, body, **more)

    def close(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None


class Tesserad:
    """A running service with a data folder of its own. Use with `with`; a killed one can be started again. It logs all that it can,
    and when it ends nothing secret may stand in that."""

    log_levels = "tessera=debug"

    def __init__(self, *arguments, folder=None):
        self.own_folder = folder is None
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="tessera-it-"))
        self.arguments = arguments
        self.environment, self.before_start = {}, None
        self.process = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *failure):
        try:
            if self.process and self.process.poll() is None:
                status = self.stop()
                if failure == (None, None, None):
                    check(status == 0, "a clean stop ends with 0, not", status, self.log())
            if failure == (None, None, None):
                key = self.folder / "data" / "key-encryption-key"
                secretscan.check(self.log(), "the log", [key.read_text().strip()] if key.exists() else [])
            if failure != (None, None, None):
                print(self.log()[-6000:], file=sys.stderr)
        finally:
            if self.process and self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            if self.own_folder:
                shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words):
        own_folder = [] if "--demo" in words else ["--data-dir", str(self.folder / "data")]
        return [str(BIN / "tesserad"), *words, *own_folder]

    def start(self):
        arguments = list(self.arguments)
        if not any(a == "--auth-listen" for a in arguments):
            arguments += ["--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"]
        levels = {"TESSERA_LOG_LEVELS": self.log_levels} if self.log_levels else {}
        environment = {**os.environ, **levels, **self.environment}
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(self.command(*arguments), stdout=subprocess.PIPE, stderr=log, preexec_fn=self.before_start,
                                            env=environment)
        watchdog = threading.Timer(60, self.process.kill)
        watchdog.start()
        line = self.process.stdout.readline()
        watchdog.cancel()
        check(line, "the service ended before it was ready:", self.log()[-3000:])
        self.ready = json.loads(line)
        check(self.ready["event"] == "ready" and self.ready["pid"] == self.process.pid, self.ready)
        self.auth, self.resource = self.ready.get("auth"), self.ready.get("resource")
        return self

    def refused(self, **environment):
        """A start that must fail with 1 and nothing on standard output; what it says to the person."""
        done = subprocess.run(self.command(*self.arguments, "--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"),
                              capture_output=True, text=True, timeout=60, env={**os.environ, **environment})
        check(done.returncode == 1 and done.stdout == "", "a start that should be refused:", done)
        return done.stderr

    def restart_on_the_same_ports(self):
        parts = [urllib.parse.urlsplit(u) for u in (self.auth, self.resource)]
        self.arguments = [a for a in self.arguments] if "--auth-listen" in self.arguments else [
            *self.arguments, "--auth-listen", parts[0].netloc, "--resource-listen", parts[1].netloc]
        return self.start()

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.look_at_output()

    def stop(self):
        """SIGTERM; the exit status. More than 5 s are refused."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=30)
        check(time.monotonic() - began < 5.5 or "TESSERA_SLOW" in os.environ, "stopping took longer than 5 s")
        self.look_at_output()
        return status

    def look_at_output(self):
        rest = self.process.stdout.read()
        self.process.stdout.close()
        check(rest == b"", "nothing but the ready line goes to standard output", rest)

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def run(self, *words, stdin="", expect=0):
        """A subcommand on the same data folder; what it prints."""
        done = subprocess.run(self.command(*words), input=stdin, capture_output=True, text=True, timeout=60)
        check(done.returncode == expect, words, "ended with", done.returncode, done.stdout, done.stderr)
        secretscan.check(done.stderr, f"what {words} tells", [line for line in stdin.splitlines() if len(line) >= 12])
        return done.stdout

    def json(self, *words, **more):
        return json.loads(self.run(*words, "--json", **more))

    def add_user(self, email="alice@example.com", password=PASSWORD):
        secretscan.note({"password": password})
        self.run("user", "add", email, stdin=password + "\n")

    def set(self, **settings):
        for name, value in settings.items():
            self.run("settings", "set", name.replace("__", ".").replace("_", "-"), value)

    def sign_in(self, client=None, email="alice@example.com", password=PASSWORD):
        return (client or Client(self.auth)).post("/auth/signin", {"email": email, "password": password})

    def kids(self):
        return [k["kid"] for k in Client(self.auth).get("/.well-known/jwks.json").json()["keys"]]
