# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a program out of resources/help/en/recipes.md, builds it with what Debian has of its language, and runs it. Used by recipes.py."""
import glob
import http.client
import http.server
import importlib.util
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import threading
import urllib.parse

import judge_npm
from interop import NotHere
from service import TOP, check, eventually

CHAPTER = TOP / "resources" / "help" / "en" / "recipes.md"
NOT_TRIED = {"csharp", "yaml"}  # and the chapter says so
NOT_PROGRAMS = {"bash", "toml"}


def blocks():
    """What the chapter has, by the word after the fence."""
    found = re.findall(r"^```(\w+)\n(.*?)^```$", CHAPTER.read_text(), re.M | re.S)
    check(len(found) == len(dict(found)), "two blocks of one language", [name for name, _ in found])
    check({name for name, _ in found} == {*BUILDERS, *NOT_TRIED, *NOT_PROGRAMS}, "the chapter has", [name for name, _ in found])
    return dict(found)


def need(*programs):
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        raise NotHere(f"{' and '.join(missing)} not installed")


def need_files(*patterns):
    missing = [pattern for pattern in patterns if not glob.glob(pattern)]
    if missing:
        raise NotHere(f"there is no {' and no '.join(missing)}")


def build(folder, *command, **environment):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=280, env={**os.environ, **environment})
    check(done.returncode == 0, *command, "ended with", done.returncode, done.stdout, done.stderr)


def python(folder, text):
    found = importlib.util.find_spec("jwt")
    if not found or not (pathlib.Path(found.origin).parent / "jwks_client.py").exists():
        raise NotHere("python3-jwt is not installed")
    (folder / "verify.py").write_text(text["python"])
    return [sys.executable, "-B", "verify.py"]


def javascript(folder, text):
    judge_npm.install(folder)
    (folder / "verify.mjs").write_text(text["javascript"])
    return ["node", "verify.mjs"]


def go(folder, text):
    need("go")
    need_files("/usr/share/gocode/src/github.com/golang-jwt/jwt/v5/parser.go")
    (folder / "verify.go").write_text(text["go"])
    build(folder, "go", "build", "-o", "verify", "verify.go", GOPATH="/usr/share/gocode", GO111MODULE="off", GOTOOLCHAIN="local",
          GOCACHE=str(folder / "cache"), CGO_ENABLED="0")
    return [str(folder / "verify")]


def java(folder, text):
    need("java", "javac")
    jars = ["/usr/share/java/jose4j.jar", "/usr/share/java/slf4j-api.jar", "/usr/share/java/slf4j-nop.jar"]
    need_files(*jars)
    (folder / "Verify.java").write_text(text["java"])
    build(folder, "javac", "-Werror", "-Xlint:all", "-cp", ":".join(jars), "Verify.java")
    return ["java", "-cp", ":".join([*jars, "."]), "Verify"]


def php(folder, text):
    need("php")
    libraries = ["/usr/share/php/Lcobucci/JWT/autoload.php", "/usr/share/php/phpseclib3/autoload.php"]
    need_files(*libraries)
    settings = ["-d", "apc.enable_cli=1", "-d", "display_errors=stderr", "-d", "error_reporting=-1"]
    modules = subprocess.run(["php", "-m"], capture_output=True, text=True, timeout=60, check=True).stdout.split()
    if not {"apcu", "curl"} <= set(modules):
        raise NotHere("php-apcu and php-curl are not installed")
    (folder / "vendor").mkdir(exist_ok=True)
    (folder / "vendor" / "autoload.php").write_text("<?php\n" + "".join(f"require_once '{library}';\n" for library in libraries))
    (folder / "verify.php").write_text(text["php"])
    return ["php", *settings, "verify.php"]


def rust(folder, text):
    need("cargo")
    registry = "/usr/share/cargo/registry"
    need_files(*[f"{registry}/{crate}-*" for crate in ("jsonwebtoken", "ureq", "serde_json", "base64")])
    (folder / "src").mkdir(exist_ok=True)
    (folder / "src" / "main.rs").write_text(text["rust"])
    (folder / "Cargo.toml").write_text(text["toml"])
    (folder / ".cargo").mkdir(exist_ok=True)
    (folder / ".cargo" / "config.toml").write_text(
        f'[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "{registry}"\n')
    build(folder, "cargo", "build", "--offline", "--quiet", CARGO_HOME=str(folder / "cargo"), RUSTFLAGS="-D warnings")
    return [str(folder / "target" / "debug" / "verify")]


class Program:
    """One that answers each line with a line. Asked by one thread at a time."""

    url, holds_keys = None, True

    def __init__(self, command, folder, environment):
        self.command, self.folder, self.environment = command, folder, environment
        self.log, self.lock = folder / "log", threading.Lock()
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                                            env={**os.environ, **environment})

    def ask(self, token):
        with self.lock:
            watchdog = threading.Timer(60, self.process.kill)
            watchdog.start()
            try:
                self.process.stdin.write(token + "\n")
                self.process.stdin.flush()
                answer = self.process.stdout.readline().rstrip("\n")
            finally:
                watchdog.cancel()
            check(answer.startswith(("accepted ", "refused ")), f"answered {answer!r} to {token[:60]}:", self.log.read_text()[-3000:])
            return answer

    def once(self, token, **changes):
        """Another process of it, asked one token in another environment; without what is None there."""
        environment = {name: value for name, value in {**os.environ, **self.environment, **changes}.items() if value is not None}
        return subprocess.run(self.command, cwd=self.folder, input=token + "\n", capture_output=True, text=True, timeout=60, env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if failure != (None, None, None):
            print(self.log.read_text()[-3000:], file=sys.stderr)
        self.process.stdin.close()
        try:
            status = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        check(status == 0 or failure != (None, None, None), "at the end of its input the program ended with", status)


class Application(http.server.BaseHTTPRequestHandler):
    """What stands behind nginx: it believes what it is told."""

    def do_GET(self):
        body = (self.headers.get("X-Auth-Subject") or "").encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


class Nginx:
    """nginx with the recipe in a server of its own, before an application."""

    holds_keys = False  # the resource service does

    def __init__(self, folder, recipe, service):
        need("nginx")
        self.application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
        self.application.daemon_threads = True
        threading.Thread(target=self.application.serve_forever, daemon=True).start()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        for written, here in {"http://127.0.0.1:8001": service.resource, "127.0.0.1:3000": f"127.0.0.1:{self.application.server_address[1]}"}.items():
            check(written in recipe, "the recipe has no", written)
            recipe = recipe.replace(written, here)
        temporary = "".join(f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        user = "user root;\n" if os.getuid() == 0 else ""
        (folder / "nginx.conf").write_text(
            f"{user}daemon off;\nerror_log stderr;\npid {folder}/pid;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}"
            f"server {{\nlisten 127.0.0.1:{self.port};\n{recipe}}}\n}}\n")
        self.log = folder / "log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")], stdout=log, stderr=log)
        eventually("nginx listens", self.listens)

    def listens(self):
        check(self.process.poll() is None, "nginx ended:", self.log.read_text())
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def ask(self, token):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request("GET", "/", headers={"Authorization": f"Bearer {token}", "X-Auth-Subject": "root"})
        answer = connection.getresponse()
        told = answer.read().decode()
        connection.close()
        if answer.status == 200:
            return f"accepted {told}"
        return f"refused {answer.getheader('WWW-Authenticate')}" if answer.status == 401 else f"{answer.status} {told}"

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if failure != (None, None, None):
            print(self.log.read_text()[-3000:], file=sys.stderr)
        self.process.terminate()
        self.process.wait(timeout=20)
        self.application.shutdown()
        self.application.server_close()


BUILDERS = {"python": python, "javascript": javascript, "go": go, "java": java, "php": php, "rust": rust, "nginx": None}


def start(language, folder, service, issuer):
    folder.mkdir(parents=True, exist_ok=True)
    text = blocks()
    if language == "nginx":
        return Nginx(folder, text[language], service)
    command = BUILDERS[language](folder, text)
    return Program(command, folder, {"ISSUER": issuer, "AUDIENCE": "tessera", "JWKS_URL": f"{service.auth}/.well-known/jwks.json"})
