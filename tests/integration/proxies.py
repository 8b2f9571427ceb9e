# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipe for nginx, as it is shipped but for addresses and files: it ends TLS, tells who the client is, and lets nobody without a good
token come to an application."""
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
                "-addext", "subjectAltName=DNS:auth.example.com,DNS:app.example.com", "-keyout", key, "-out", certificate],
               check=True, capture_output=True, timeout=60)


class Application(http.server.BaseHTTPRequestHandler):
    """Whatever stands behind: it believes what the proxy says."""

    def do_GET(self):
        body = json.dumps({"subject": self.headers.get_all("X-Auth-Subject")}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

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
port = free_port()


def curl(url, *words, source="127.0.0.5"):
    """From an address that the proxy is not at."""
    host = urllib.parse.urlsplit(url).hostname
    done = subprocess.run(["curl", "-sS", "-i", "--max-time", "10", "--cacert", str(certificate), "--interface", source, "--resolve",
                           f"{host}:{port}:127.0.0.1", *words, url.replace(host, f"{host}:{port}", 1)], capture_output=True, text=True, timeout=30)
    check(done.returncode == 0, "curl", url, words, done.stdout, done.stderr)
    head, _, body = done.stdout.partition("\n\n")
    return head, body


def nginx(service):
    text = (TOP / "packaging" / "proxies" / "nginx.conf").read_text()
    for written, here in {"127.0.0.1:8000": netloc(service.auth), "127.0.0.1:8001": netloc(service.resource), "listen 443": f"listen 127.0.0.1:{port}",
                          "127.0.0.1:3000": f"127.0.0.1:{application.server_address[1]}", "/etc/ssl/private": str(folder)}.items():
        check(written in text, "the recipe has no", written)
        text = text.replace(written, here)
    temporary = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    user = "user root;" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(f"daemon off; {user} pid {folder}/pid; events {{}} http {{ access_log off; {temporary}\n{text}\n}}")
    process = subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-e", folder / "nginx.log"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def answers():
        if process.poll() is not None:
            raise AssertionError("nginx ended: " + (folder / "nginx.log").read_text())
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0
    eventually("nginx listens", answers)
    return process


service = Tesserad("--issuer", "https://auth.example.com", "--trusted-proxies", "127.0.0.1")
service.add_user()
with service:
    proxy = nginx(service)
    try:
        def sign_in(password, *words):
            return curl("https://auth.example.com/auth/signin", "--json", json.dumps({"email": "alice@example.com", "password": password}), *words)

        head, body = sign_in(PASSWORD)
        check(head.startswith("HTTP/1.1 200") and "Strict-Transport-Security" in head, head, body)
        token = json.loads(body)["access_token"]
        subject = json.loads(curl("https://auth.example.com/auth/me", "-H", f"Authorization: Bearer {token}")[1])["id"]

        # The audit log names the client, and not what it says of itself in either field.
        sign_in("wrong password, but long enough", "-H", "X-Forwarded-For: 192.0.2.1", "-H", "Forwarded: for=192.0.2.1")
        entries = service.json("audit", "list", "--limit", "5")
        entries = entries.get("entries", entries) if isinstance(entries, dict) else entries
        addresses = {entry["action"]: entry["address"] for entry in reversed(entries) if entry.get("address")}
        check(addresses.get("signin.refused") == "127.0.0.5", addresses)

        head, _ = curl("https://app.example.com/")
        check(head.startswith("HTTP/1.1 401") and "WWW-Authenticate: Bearer" in head, "without a token:", head)
        head, _ = curl("https://app.example.com/", "-H", f"Authorization: Bearer {token[:-6]}AAAAAA")
        check(head.startswith("HTTP/1.1 401") and "invalid_token" in head, "with a forged one:", head)
        head, body = curl("https://app.example.com/", "-H", f"Authorization: Bearer {token}", "-H", "X-Auth-Subject: root")
        check(head.startswith("HTTP/1.1 200") and json.loads(body)["subject"] == [subject], "with a good one:", head, body)
    finally:
        proxy.terminate()
        proxy.wait(timeout=10)
