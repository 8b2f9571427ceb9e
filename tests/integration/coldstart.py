# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A resource service that starts cold, is flooded, and loses its issuer."""
import concurrent.futures
import base64
import json
import secrets

from service import Client, Tesserad, check, eventually


def fetches(service):
    """How often the auth service was asked for its JWKS, from its request log."""
    return service.log().count("/.well-known/jwks.json")


def with_kid(token, kid):
    head, rest = token.split(".", 1)
    header = json.loads(base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)))
    header["kid"] = kid
    return base64.urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=").decode() + "." + rest


with Tesserad("--auth-only", "--auth-listen", "127.0.0.1:0") as auth:
    auth.add_user()
    auth.set(keys__jwks_max_age="1s", keys__propagation="2s")
    token = auth.sign_in().json()["access_token"]
    issuer = auth.ready["issuer"]
    with Tesserad("--resource-only", "--resource-listen", "127.0.0.1:0", "--auth-listen", "127.0.0.1:0", "--issuer", issuer) as resource:
        def call(bearer):
            return Client(resource.resource).get("/api/data", bearer=bearer).status

        with concurrent.futures.ThreadPoolExecutor(200) as many:
            statuses = list(many.map(call, [token] * 200))
        check(statuses == [200] * 200, statuses)

        with concurrent.futures.ThreadPoolExecutor(50) as many:
            statuses = list(many.map(lambda _: call(with_kid(token, secrets.token_urlsafe(32))), range(1000)))
        check(set(statuses) <= {401, 503}, set(statuses))

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
