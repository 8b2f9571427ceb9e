# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes for nginx, Caddy and Apache, as they are shipped but for addresses and files: each ends TLS, tells who the client is, and lets
nobody without a good token come to an application."""
import http.server
import json
import os
import pathlib
import socket
import subprocess
import tempfile
import threading
import urllib.parse

from service import PASSWORD, TOP, Tesserad, check, eventually

folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-proxy-"))
certificate, key = folder / "example.com.crt", folder / "example.com.key"
subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=example.com",
                "-addext", "subjectAltName=DNS:auth.example.com,DNS:app.example.com,DNS:localhost", "-keyout", key, "-out", certificate],
               check=True, capture_output=True, timeout=60)


class Application(http.server.BaseHTTPRequestHandler):
    """Whatever stands behind: it believes what the proxy says."""

    def do_GET(self):
        told = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        body = json.dumps({"subject": self.headers.get_all("X-Auth-Subject"), "told": told.decode()}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def log_message(self, *words):
        pass


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def netloc(url):
    return urllib.parse.urlsplit(url).netloc


application = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Application)
application.daemon_threads = True
threading.Thread(target=application.serve_forever, daemon=True).start()


class Proxy:
    """One of them, by its recipe in packaging/proxies; `changes` says what stands for what is written there."""

    def __init__(self, service, recipe, changes):
        self.port, self.recipe = free_port(), recipe
        text = (TOP / "packaging" / "proxies" / recipe).read_text()
        changes = {"127.0.0.1:8000": netloc(service.auth), "127.0.0.1:8001": netloc(service.resource), "/etc/ssl/private": str(folder),
                   "127.0.0.1:3000": f"127.0.0.1:{application.server_address[1]}", **changes}
        for written, here in changes.items():
            check(written in text or (recipe, written) == ("apache.conf", "127.0.0.1:8001"), recipe, "has no", written)
            text = text.replace(written, here.replace("PORT", str(self.port)))
        self.text = text

    def start(self, configuration, *command, **environment):
        self.file, log = folder / self.recipe, folder / (self.recipe + ".log")
        self.file.write_text(configuration)
        with open(log, "wb") as output:
            self.process = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **environment})

        def answers():
            check(self.process.poll() is None, self.recipe, "ended:", log.read_text())
            with socket.socket() as probe:
                return probe.connect_ex(("127.0.0.1", self.port)) == 0
        eventually(f"the proxy of {self.recipe} listens", answers)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        if failure != (None, None, None):
            print((folder / (self.recipe + ".log")).read_text()[-4000:])
        self.process.terminate()
        self.process.wait(timeout=20)

    def curl(self, url, *words, source="127.0.0.5"):
        """From an address that the proxy is not at."""
        host = urllib.parse.urlsplit(url).hostname
        done = subprocess.run(["curl", "-sS", "-i", "--http1.1", "--max-time", "10", "--cacert", str(certificate), "--interface", source, "--resolve",
                               f"{host}:{self.port}:127.0.0.1", *words, url.replace(host, f"{host}:{self.port}", 1)],
                              capture_output=True, text=True, timeout=30)
        check(done.returncode == 0, "curl", url, words, done.stdout, done.stderr)
        head, _, body = done.stdout.partition("\n\n")
        return head, body


def nginx(service):
    proxy = Proxy(service, "nginx.conf", {"listen 443": "listen 127.0.0.1:PORT"})
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.getuid() == 0 else ""
    return proxy.start(f"daemon off; {user} pid {folder}/pid; events {{}} http {{ access_log off; {temporary}\n{proxy.text}\n}}",
                       "nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "nginx.log"))


def caddy(service):
    here = "\n\tbind 127.0.0.1"
    proxy = Proxy(service, "Caddyfile", {"auth.example.com {": "https://auth.example.com:PORT {" + here, "app.example.com {": "https://app.example.com:PORT {" + here})
    return proxy.start("{\n\tadmin off\n\tauto_https disable_redirects\n}\n" + proxy.text, "caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile"),
                       HOME=str(folder), XDG_DATA_HOME=str(folder / "share"), XDG_CONFIG_HOME=str(folder / "config"))


def apache(service):
    # The name auth.example.com leads nowhere here, so its keys are asked for by another name of the same certificate.
    proxy = Proxy(service, "apache.conf", {"*:443": "127.0.0.1:PORT", "https://auth.example.com/.well-known": "https://localhost:PORT/.well-known"})
    modules = "".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n" for name in
                      ("mpm_event", "authz_core", "authn_core", "authz_user", "headers", "proxy", "proxy_http", "ssl", "socache_shmcb", "auth_openidc"))
    folder.chmod(0o711)  # its workers are somebody else
    user = "User #65534\nGroup #65534\n" if os.getuid() == 0 else ""
    own = f"ServerName localhost\nServerRoot {folder}\nDefaultRuntimeDir {folder}\nPidFile {folder}/apache.pid\nMutex sem\nErrorLog /dev/stderr\n{user}"
    return proxy.start(f"{modules}{own}Listen 127.0.0.1:{proxy.port}\nOIDCCABundlePath {certificate}\n{proxy.text}",
                       "apache2", "-D", "FOREGROUND", "-f", str(folder / "apache.conf"))


def try_out(service, proxy):
    def sign_in(password, *words):
        return proxy.curl("https://auth.example.com/auth/signin", "--json", json.dumps({"email": "alice@example.com", "password": password}), *words)

    head, body = sign_in(PASSWORD)
    check(head.startswith("HTTP/1.1 200") and "strict-transport-security" in head.lower(), head, body)
    token = json.loads(body)["access_token"]
    subject = json.loads(proxy.curl("https://auth.example.com/auth/me", "-H", f"Authorization: Bearer {token}")[1])["id"]

    # The audit log names the client, and not what it says of itself in either field.
    sign_in("wrong password, but long enough", "-H", "X-Forwarded-For: 192.0.2.1", "-H", "Forwarded: for=192.0.2.1")
    entries = service.json("audit", "list", "--limit", "5")
    entries = entries.get("entries", entries) if isinstance(entries, dict) else entries
    addresses = {entry["action"]: entry["address"] for entry in reversed(entries) if entry.get("address")}
    check(addresses.get("signin.refused") == "127.0.0.5", addresses)

    app = "https://app.example.com/"
    head, _ = proxy.curl(app, "-H", "X-Auth-Subject: root")
    check(head.startswith("HTTP/1.1 401") and "www-authenticate: bearer" in head.lower(), "without a token:", head)
    head, _ = proxy.curl(app, "-H", f"Authorization: Bearer {token[:-6]}AAAAAA")
    check(head.startswith("HTTP/1.1 401") and "invalid_token" in head, "with a forged one:", head)
    bearer = ["-H", f"Authorization: Bearer {token}", "-H", "X-Auth-Subject: root"]
    head, body = proxy.curl(app, *bearer)
    check(head.startswith("HTTP/1.1 200") and json.loads(body)["subject"] == [subject], "with a good one:", head, body)
    head, body = proxy.curl(app, *bearer, "--data", "told=everything")
    check(head.startswith("HTTP/1.1 200") and json.loads(body) == {"subject": [subject], "told": "told=everything"}, "with a body:", head, body)


service = Tesserad("--issuer", "https://auth.example.com", "--trusted-proxies", "127.0.0.1")
service.add_user()
with service:
    service.set(signin__lock_after="1000")
    for start in (nginx, caddy, apache):
        with start(service) as proxy:
            try_out(service, proxy)
        print(start.__name__)
