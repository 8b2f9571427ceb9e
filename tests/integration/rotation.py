# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys rotate under a client that never pauses: not one 401, and every token verifies until its own exp.
rotation.py BIN [ROTATIONS]"""
import base64
import collections
import json
import sys
import threading
import time

from service import Client, Tesserad, check, eventually

ROTATIONS = int(sys.argv[2]) if len(sys.argv) > 2 else 4


def expiry(token):
    """`exp` of an access token."""
    claims = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["exp"]


service = Tesserad()
service.add_user()
# Set before anything is served: lowered later, max-age would make the first rotation wait for caches of the longer one.
# Consumers look for new keys at most once in 10 s, so a key lives a little longer than that.
service.run("settings", "set", "keys.jwks-max-age", "1s", "keys.propagation", "2s", "tokens.access-lifetime", "4s",
            "keys.leeway", "1s", "keys.rotation-interval", "11s")
with service:
    service.set(signin__lock_after="1000")
    stop, refused, answers, signers = threading.Event(), [], collections.Counter(), set()

    def note_signer():
        """How many keys have been active so far."""
        signers.update(k["kid"] for k in service.json("key", "list") if k["state"] == "active")
        return len(signers)

    def client():
        auth, resource = Client(service.auth), Client(service.resource)
        while not stop.is_set():
            signed_in = service.sign_in(auth)
            if signed_in.status != 200:
                refused.append(signed_in)
                continue
            answers["signin"] += 1
            token = signed_in.json()["access_token"]
            # Until its very own end: the leeway of a second is for the request that is on its way then.
            while time.time() < expiry(token) and not stop.is_set():
                answer = resource.get("/api/data", bearer=token)
                answers[answer.status] += 1
                if answer.status != 200:
                    refused.append(answer)

    clients = [threading.Thread(target=client) for _ in range(3)]
    for thread in clients:
        thread.start()
    try:
        eventually(f"{ROTATIONS} rotations came", lambda: note_signer() > ROTATIONS, seconds=ROTATIONS * 14 + 30)
    finally:
        stop.set()
        for thread in clients:
            thread.join()
    check(not refused, len(refused), "refused, the first:", refused[:3])
    check(answers[200] > 100 * ROTATIONS, answers)
    print(f"{len(signers) - 1} rotations, {answers[200]} calls and {answers['signin']} sign-ins answered, none refused")
