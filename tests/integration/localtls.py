# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The local authority as an administrator uses it: services that speak TLS by naming themselves, clients that trust it, a
certificate for another server, and renewals while they run."""
import json
import pathlib
import subprocess
import tempfile

from service import PASSWORD, Tesserad, check, eventually

folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-localtls-"))
root = folder / "root.crt"


def curl(url, *words, trust=root, expect=0):
    done = subprocess.run(["curl", "-sS", "-i", "--max-time", "10", "--cacert", trust, *words, url], capture_output=True, text=True,
                          timeout=30)
    check(done.returncode == expect, "curl", url, words, "ended with", done.returncode, done.stdout, done.stderr)
    head, _, body = done.stdout.partition("\n\n")
    return head, body


def openssl(*words, stdin=""):
    done = subprocess.run(["openssl", *map(str, words)], input=stdin, capture_output=True, text=True, timeout=30)
    return done.returncode, done.stdout + done.stderr


def serves(url, trust=root):
    return subprocess.run(["curl", "-sS", "--max-time", "5", "--cacert", trust, url + "/healthz"], capture_output=True).returncode == 0


service = Tesserad("--tls-names", "localhost,127.0.0.1,auth.example.test", folder=tempfile.mkdtemp(dir=folder))
service.add_user()
check(service.json("tls", "show") == {"authority": None, "server": None}, "before the first start")
refused = subprocess.run(service.command("tls", "renew"), capture_output=True, text=True, timeout=30)
check(refused.returncode == 1 and "tls.names" in refused.stderr, refused)
with service:
    check(service.auth.startswith("https://127.0.0.1:") and service.ready["issuer"] == service.auth, service.ready)
    service.run("tls", "authority", str(root))
    check(service.run("tls", "authority") == root.read_text(), "the same on standard output")
    _, body = curl(service.auth + "/auth/signin", "--json", json.dumps({"email": "alice@example.com", "password": PASSWORD}))
    token = json.loads(body)["access_token"]
    check("secret data" in curl(service.resource + "/api/data", "-H", f"Authorization: Bearer {token}")[1], "the walkthrough by TLS")
    port = service.auth.rsplit(":", 1)[1]
    curl(f"https://auth.example.test:{port}/healthz", "--resolve", f"auth.example.test:{port}:127.0.0.1")
    curl(f"https://other.example.test:{port}/healthz", "--resolve", f"other.example.test:{port}:127.0.0.1", expect=60)

    shown = service.json("tls", "show")
    check(shown["server"]["names"] == ["localhost", "127.0.0.1", "auth.example.test"], shown)
    status, text = openssl("x509", "-noout", "-text", stdin=shown["server"]["pem"])
    check("DNS:localhost, IP Address:127.0.0.1, DNS:auth.example.test" in text and "TLS Web Server Authentication" in text, text)
    check(service.json("audit", "list", "--action", "authority.made"), "the audit log does not know it")

    # Renewed while it runs, and by an authority that nobody knows yet.
    renewed = service.json("tls", "renew")
    eventually("the renewed certificate is shown", lambda: renewed["sha256"] in openssl(
        "s_client", "-connect", service.auth.removeprefix("https://"))[1] or renewed["sha256"] in openssl(
        "x509", "-noout", "-fingerprint", "-sha256", stdin=openssl("s_client", "-connect", service.auth.removeprefix("https://"))[1])[1])
    check(serves(service.auth), "who trusts the authority noticed nothing")

    # For a resource service elsewhere, which has no authority of its own.
    (folder / "passphrase").write_text("violet harbour at dawn\n")
    issued = folder / "resource.pem"
    service.run("tls", "issue", str(issued), "localhost", "127.0.0.1", "--days", "7", "--passphrase-file", str(folder / "passphrase"))
    check(issued.stat().st_mode & 0o777 == 0o600 and "ENCRYPTED PRIVATE KEY" in issued.read_text(), issued)
    check(openssl("verify", "-x509_strict", "-purpose", "sslserver", "-verify_ip", "127.0.0.1", "-CAfile", root, issued)[0] == 0,
          "openssl does not believe it")
    alone = ["--resource-only", "--resource-listen", "127.0.0.1:0", "--auth-listen", "127.0.0.1:0", "--issuer", service.auth,
             "--jwks-ca-file", str(root)]
    with Tesserad(*alone, "--tls-certificate-file", str(issued), "--tls-passphrase-file", str(folder / "passphrase")) as resource:
        check("secret data" in curl(resource.resource + "/api/data", "-H", f"Authorization: Bearer {token}")[1], "elsewhere")
    refused = subprocess.run(resource.command(*alone, "--tls-names", "localhost"), capture_output=True, text=True, timeout=30)
    check(refused.returncode == 1 and "tls issue" in refused.stderr, refused)
    for wrong, reason in ((["x.pem"], ""), (["x.pem", "not a name"], "neither a DNS name"), (["x.pem", "a.test", "--days", "826"], "825")):
        refused = subprocess.run(service.command("tls", "issue", str(folder / wrong[0]), *wrong[1:], "--passphrase-file",
                                                 str(folder / "passphrase")), capture_output=True, text=True, timeout=30)
        check(refused.returncode != 0 and reason in refused.stderr and not (folder / "x.pem").exists(), wrong, refused)

    service.run("tls", "renew", "--authority", expect=2)  # nobody to ask
    service.run("tls", "renew", "--authority", "--yes")
    other = folder / "other.crt"
    service.run("tls", "authority", str(other))
    eventually("the new authority vouches", lambda: serves(service.auth, other))
    check(not serves(service.auth), "who trusts the old authority alone is believed still")

# The same authority and certificate after a restart.
with service:
    check(serves(service.auth, other), "after a restart")
