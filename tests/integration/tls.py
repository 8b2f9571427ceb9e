# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both services by TLS, with certificates that openssl made and curl as the client; one that is renewed while they run."""
import json
import pathlib
import subprocess
import tempfile

from service import PASSWORD, Tesserad, check, eventually

folder = pathlib.Path(tempfile.mkdtemp(prefix="tessera-tls-"))


def openssl(*words):
    done = subprocess.run(["openssl", *map(str, words)], capture_output=True, text=True, timeout=60)
    check(done.returncode == 0, "openssl", words, done.stderr)


def certificate(name, names, authority=None):
    """NAME.crt and NAME.key, as an administrator would make them."""
    words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", f"/CN={name}",
             "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.crt"]
    if authority:
        words += ["-CA", folder / f"{authority}.crt", "-CAkey", folder / f"{authority}.key", "-addext", "basicConstraints=critical,CA:FALSE"]
    openssl(*words, *(["-addext", f"subjectAltName={names}"] if names else []))


def curl(url, *words, trust="root", expect=0):
    done = subprocess.run(["curl", "-sS", "-i", "--max-time", "10", "--cacert", str(folder / f"{trust}.crt"), *words, url],
                          capture_output=True, text=True, timeout=30)
    check(done.returncode == expect, "curl", url, words, "ended with", done.returncode, done.stdout, done.stderr)
    head, _, body = done.stdout.partition("\n\n")
    return head, body


def put(name):
    """That certificate and key in the place that the configuration names."""
    for part in ("key", "crt"):
        fresh = folder / f"shown.{part}.new"
        fresh.write_bytes((folder / f"{name}.{part}").read_bytes())
        fresh.rename(folder / f"shown.{part}")


certificate("root", None)
certificate("stranger", None)
certificate("first", "DNS:localhost,IP:127.0.0.1", "root")
certificate("second", "DNS:localhost,IP:127.0.0.1", "root")
put("first")
tls = ["--tls-certificate-file", str(folder / "shown.crt"), "--tls-key-file", str(folder / "shown.key")]


def shown(url):
    address = url.removeprefix("https://")
    done = subprocess.run(["openssl", "s_client", "-connect", address, "-CAfile", folder / "root.crt"], stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, timeout=30)
    return next((name for name in ("first", "second") if f"CN={name}\n" in done.stdout.replace("CN = ", "CN=")), done.stdout)


service = Tesserad(*tls)
service.add_user()
with service:
    check(service.auth.startswith("https://") and service.resource.startswith("https://"), service.ready)
    check(service.ready["issuer"] == service.auth, service.ready)
    _, body = curl(service.auth + "/auth/signin", "--json", json.dumps({"email": "alice@example.com", "password": PASSWORD}))
    token = json.loads(body)["access_token"]
    head, body = curl(service.resource + "/api/data", "-H", f"Authorization: Bearer {token}")
    check(head.startswith("HTTP/1.1 200") and "secret data" in body, head, body)
    check("Strict-Transport-Security" not in head, "HSTS for an issuer that nobody named:", head)
    metadata = json.loads(curl(service.auth + "/.well-known/oauth-authorization-server")[1])
    check(metadata["jwks_uri"].startswith(service.auth), metadata)
    curl(service.auth + "/healthz", trust="stranger", expect=60)
    head, body = curl(service.auth.replace("https://", "http://") + "/healthz")
    check(head.startswith("HTTP/1.1 400") and "speaks https" in body, head, body)

    check(shown(service.auth) == "first", shown(service.auth))
    put("second")
    eventually("the renewed certificate is shown", lambda: shown(service.auth) == "second" and shown(service.resource) == "second")
    check(curl(service.resource + "/api/data", "-H", f"Authorization: Bearer {token}")[0].startswith("HTTP/1.1 200"), "after the renewal")

    # A resource service elsewhere, which believes that root alone.
    trusting = ["--resource-only", "--resource-listen", "127.0.0.1:0", "--auth-listen", "127.0.0.1:0", "--issuer", service.auth]
    with Tesserad(*trusting, "--jwks-ca-file", str(folder / "root.crt")) as resource:
        answer = eventually("keys are fetched by TLS", lambda: subprocess.run(
            ["curl", "-sS", "-H", f"Authorization: Bearer {token}", resource.resource + "/api/data"], capture_output=True, text=True,
            timeout=30).stdout)
        check("secret data" in answer, answer, resource.log()[-2000:])
    with Tesserad(*trusting, "--jwks-ca-file", str(folder / "stranger.crt")) as resource:
        answer = subprocess.run(["curl", "-sS", "-i", "-H", f"Authorization: Bearer {token}", resource.resource + "/api/data"],
                                capture_output=True, text=True, timeout=30).stdout
        check(answer.startswith("HTTP/1.1 503"), "keys of one whom nobody vouches for:", answer)

with Tesserad(*tls, "--issuer", "https://auth.example.test") as named:
    head, _ = curl(named.auth + "/healthz")
    check("Strict-Transport-Security: max-age=31536000" in head, head)

(folder / "shown.key").write_text("no key")
refused = subprocess.run(service.command(*tls, "--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"),
                         capture_output=True, text=True, timeout=30)
check(refused.returncode == 1 and "shown.key" in refused.stderr and "no private key" in refused.stderr, refused)
