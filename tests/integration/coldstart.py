# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A resource service that starts cold, is flooded, and loses its issuer."""
import base64
import concurrent.futures
import http.server
import json
import secrets
import threading
import urllib.request

from service import Client, Tesserad, check, eventually


class CountingProxy(http.server.ThreadingHTTPServer):
    """Stands between the resource service and the JWK set, and counts who asks."""

    daemon_threads = True

    def __init__(self, target):
        self.target, self.asked = target, 0
        super().__init__(("127.0.0.1", 0), self.Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def url(self):
        return f"http://127.0.0.1:{self.server_address[1]}/.well-known/jwks.json"

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.server.asked += 1
            with urllib.request.urlopen(self.server.target) as answer:
                body = answer.read()
                self.send_response(answer.status)
                for name in ("Content-Type", "Cache-Control", "ETag"):
                    self.send_header(name, answer.headers[name])
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass


def with_kid(token, kid):
    head, rest = token.split(".", 1)
    header = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    header["kid"] = kid
    return base64.urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=").decode() + "." + rest


auth = Tesserad("--auth-only", "--auth-listen", "127.0.0.1:0")
auth.add_user()
auth.set(keys__jwks_max_age="1s", keys__propagation="2s")  # before anything is served, so that no cache is waited for
with auth:
    token = auth.sign_in().json()["access_token"]
    issuer = auth.ready["issuer"]
    proxy = CountingProxy(auth.auth + "/.well-known/jwks.json")
    with Tesserad("--resource-only", "--resource-listen", "127.0.0.1:0", "--auth-listen", "127.0.0.1:0", "--issuer", issuer,
                  "--jwks-uri", proxy.url()) as resource:
        own = threading.local()  # one connection a thread: how many one address may open is bounded

        def call(bearer):
            if not hasattr(own, "client"):
                own.client = Client(resource.resource)
            return own.client.get("/api/data", bearer=bearer).status

        with concurrent.futures.ThreadPoolExecutor(200) as many:
            statuses = list(many.map(call, [token] * 200))
        check(statuses == [200] * 200, statuses)
        check(proxy.asked == 1, f"200 calls on a cold service made {proxy.asked} fetches")

        with concurrent.futures.ThreadPoolExecutor(50) as many:
            statuses = list(many.map(lambda _: call(with_kid(token, secrets.token_urlsafe(32))), range(1000)))
        check(set(statuses) <= {401, 503}, set(statuses))
        check(proxy.asked <= 2, f"a flood of 1,000 unknown kids made {proxy.asked - 1} fetches")

        kid = auth.json("key", "rotate")["kid"]

        def signed_by_the_new_key():
            signed = auth.sign_in().json()["access_token"]
            head = signed.split(".")[0]
            return signed if json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))["kid"] == kid else None

        fresh = eventually("the new key signs", signed_by_the_new_key)
        eventually("the resource service accepts it", lambda: call(fresh) == 200, seconds=12)
        auth.stop()
        check(call(fresh) == 200, "the last good set does not serve on")
        check(Client(resource.resource).get("/readyz").status == 200)
        auth.start()
print("cold start, flood and a lost issuer: as promised")
