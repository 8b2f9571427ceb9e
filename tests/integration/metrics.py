# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Prometheus reads: in its format to the letter, true, bounded, without a secret, and on a listener of its own."""
import pathlib
import re
import ssl
import subprocess
import tempfile
import time
import urllib.request

from service import Client, Tesserad, check, eventually

NAME, LABEL = r"[a-zA-Z_:][a-zA-Z0-9_:]*", r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"'
SAMPLE = re.compile(rf"({NAME})(?:\{{({LABEL}(?:,{LABEL})*)\}})? ([0-9.e+-]+|\+Inf|NaN)")


def samples(text):
    """Every sample by name and labels, of a text that is held to the exposition format 0.0.4."""
    found, families, family, kind = {}, set(), None, None
    check(text.endswith("\n"), "the last line does not end")
    for line in text.splitlines():
        if helps := re.fullmatch(rf"# HELP ({NAME}) (\S.*)", line):
            family = helps[1]
            check(family not in families, "twice:", family)
            families.add(family)
        elif types := re.fullmatch(rf"# TYPE ({NAME}) (counter|gauge|histogram)", line):
            check(types[1] == family, "a type apart from its help:", line)
            kind = types[2]
            check((kind == "counter") == family.endswith("_total"), "a counter ends with _total, and nothing else does:", line)
        else:
            sample = SAMPLE.fullmatch(line)
            check(sample, "not a sample:", line)
            suffixes = ("_bucket", "_sum", "_count") if kind == "histogram" else ("",)
            check(sample[1] in [family + suffix for suffix in suffixes], "a sample outside its family:", line)
            key = (sample[1], tuple(sorted(re.findall(LABEL, sample[2] or ""))))
            check(key not in found, "twice:", line)
            found[key] = float(sample[len(sample.groups())])
    return found


def buckets_add_up(found):
    histograms = {}
    for (name, labels), value in found.items():
        if name.endswith("_bucket"):
            rest = tuple(label for label in labels if label[0] != "le")
            histograms.setdefault((name[:-7], rest), []).append((float(dict(labels)["le"].replace("+Inf", "inf")), value))
    check(histograms, "no histogram")
    for (name, labels), counts in histograms.items():
        ordered = [value for _, value in sorted(counts)]
        check(ordered == sorted(ordered) and ordered[-1] == found[(name + "_count", labels)], "buckets:", name, labels, counts)


def scrape(service):
    url = service.ready["metrics"]
    check(url.endswith("/metrics"), url)
    answer = Client(url).get("/metrics", headers={"Accept": "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1"})
    check(answer.status == 200 and answer.headers["Content-Type"] == "text/plain; version=0.0.4; charset=utf-8", answer)
    text = answer.body.decode()
    found = samples(text)
    buckets_add_up(found)
    return text, lambda name, **labels: found.get((name, tuple(sorted(labels.items()))))


with Tesserad() as service:
    check("metrics" not in service.ready, "metrics that nobody asked for:", service.ready)

with Tesserad("--metrics-listen", "127.0.0.1:0") as service:
    service.add_user()
    auth, resource = Client(service.auth), Client(service.resource)
    tokens = service.sign_in(auth).json()
    check(service.sign_in(auth, password="wrong password, but long enough").status == 401, "a wrong password")
    fresh = auth.post("/auth/refresh", {"refresh_token": tokens["refresh_token"]}).json()
    check(auth.post("/auth/refresh", {"refresh_token": "r" * 60}).status == 401, "a refresh token of nobody's")
    for _ in range(3):
        check(resource.get("/api/data", bearer=fresh["access_token"]).status == 200, "a good token")
    check(resource.get("/api/data", bearer=fresh["access_token"][:-6] + "AAAAAA").status == 401, "a forged token")
    for n in range(50):
        resource.get(f"/nowhere/{n}/alice@example.com")
        resource.request(f"M{n}", "/api/data")
        auth.request("DELETE", f"/auth/sessions/{n}", bearer=fresh["access_token"])

    # Counted when the answer has gone, which its client may see a moment earlier.
    text, figure = eventually("every request is counted", lambda: (lambda s: s if s[1](
        "tessera_http_requests_total", service="auth", route="/auth/sessions/{id}", method="DELETE", code="404") == 50 else None)(scrape(service)))
    for name, labels, expected in [
            ("tessera_http_requests_total", {"service": "resource", "route": "/api/data", "method": "GET", "code": "200"}, 3),
            ("tessera_http_requests_total", {"service": "resource", "route": "other", "method": "GET", "code": "404"}, 50),
            ("tessera_http_requests_total", {"service": "resource", "route": "/api/data", "method": "other", "code": "405"}, 50),
            ("tessera_token_verifications_total", {"service": "resource", "outcome": "accepted"}, 3),
            ("tessera_token_verifications_total", {"service": "resource", "outcome": "signature"}, 1),
            ("tessera_signins_total", {"outcome": "accepted"}, 1), ("tessera_signins_total", {"outcome": "refused"}, 1),
            ("tessera_tokens_issued_total", {"cause": "signin"}, 1), ("tessera_tokens_issued_total", {"cause": "refresh"}, 1),
            ("tessera_refreshes_total", {"outcome": "accepted"}, 1), ("tessera_refreshes_total", {"outcome": "invalid"}, 1),
            ("tessera_service_up", {"service": "auth"}, 1), ("tessera_service_up", {"service": "resource"}, 1),
            ("tessera_keys", {"state": "active"}, 1), ("tessera_keys", {"state": "announced"}, 0), ("tessera_jwks_keys", {}, 1),
            ("tessera_jwks_fetches_total", {"outcome": "changed"}, 1), ("tessera_jwks_fetches_total", {"outcome": "failed"}, 0),
            ("tessera_database_writable", {}, 1), ("tessera_hashing_queue_depth", {}, 0),
            ("tessera_http_connections_refused_total", {"service": "auth", "reason": "full"}, 0)]:
        check(figure(name, **labels) == expected, name, labels, "is", figure(name, **labels), "and not", expected)
    check(figure("tessera_http_connections", service="auth") >= 1, "the connection of this client is open")
    check(0 < figure("tessera_keys_next_rotation_seconds") <= 90 * 86400, "the next rotation:", figure("tessera_keys_next_rotation_seconds"))
    check(0 <= figure("tessera_jwks_age_seconds") < 120, "the age of the keys:", figure("tessera_jwks_age_seconds"))
    check(figure("tessera_database_size_bytes") > 0 and figure("process_resident_memory_bytes") > 1e6, "sizes")
    check(figure("process_start_time_seconds") <= time.time(), "a start in the future")
    check(figure("tessera_tls_certificate_not_after_timestamp_seconds") is None, "the end of no certificate")
    for secret in ["alice", "example.com", "wrong password", "nowhere", *service.kids(), tokens["refresh_token"], fresh["access_token"]]:
        check(secret not in text, "the metrics tell", secret)
    before = len(text.splitlines())
    for n in range(50, 200):
        resource.get(f"/nowhere/{n}")
        resource.get("/api/data", bearer=f"{n}.{n}.{n}")
    check(len(scrape(service)[0].splitlines()) < before + 60, "what clients choose makes new figures")

    metrics = Client(service.ready["metrics"])
    check(metrics.get("/").status == 404 and metrics.post("/metrics", {}).status == 405, "nothing but GET /metrics is there")
    check(metrics.get("/auth/me").status == 404 and auth.get("/metrics").status == 404 and resource.get("/metrics").status == 404, "listeners that mix")

    address = service.ready["metrics"].removeprefix("http://").removesuffix("/metrics")
    with Tesserad() as other:
        words = other.command("--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0", "--metrics-listen", address)
        taken = subprocess.run([*words[:-1], str(other.folder / "elsewhere")], capture_output=True, text=True, timeout=30)
        check(taken.returncode == 1 and f"http://{address} is taken by the program tesserad (pid {service.process.pid})" in taken.stderr, "a taken port:", taken)
        check(not (other.folder / "elsewhere").exists(), "a folder was made all the same")
        twice = subprocess.run([*other.command("--auth-listen", "127.0.0.1:8000", "--metrics-listen", "127.0.0.1:8000")[:-1],
                                str(other.folder / "elsewhere")], capture_output=True, text=True, timeout=30)
        check(twice.returncode == 1 and "where the auth service listens" in twice.stderr, "the same address twice:", twice)

with tempfile.TemporaryDirectory(prefix="tessera-metrics-") as folder:
    certificate, key = pathlib.Path(folder, "certificate"), pathlib.Path(folder, "key")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                    "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    with Tesserad("--metrics-listen", "127.0.0.1:0", "--tls-certificate-file", str(certificate), "--tls-key-file", str(key)) as service:
        url = service.ready["metrics"]
        check(url.startswith("https://"), url)
        with urllib.request.urlopen(url, context=ssl.create_default_context(cafile=str(certificate)), timeout=20) as answer:
            found = samples(answer.read().decode())
        ends = found[("tessera_tls_certificate_not_after_timestamp_seconds", ())]
        check(86400 < ends - time.time() <= 2 * 86400, "the certificate ends", ends)
print("counted, bounded, and nothing secret told")
