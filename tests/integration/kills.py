# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments under load: the same keys, kids and sessions after each start, and nothing lost that was acknowledged.
kills.py BIN [KILLS]"""
import http.client
import random
import sys
import threading
import time

from service import Client, Tesserad, check

KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 6
CLIENTS = 4
seed = random.randrange(1 << 32)
print("seed", seed)
chance = random.Random(seed)


class User(threading.Thread):
    """Signs in once, then refreshes without pause. `token` is the last refresh token that was acknowledged; a refresh whose answer
    was lost is asked again with the same token, which the grace allows."""

    def __init__(self, service, number):
        super().__init__()
        self.service, self.email = service, f"user{number}@example.com"
        self.token, self.refreshed, self.stop, self.wrong = None, 0, threading.Event(), []

    def run(self):
        client = Client(self.service.auth, timeout=5)
        while not self.stop.is_set():
            try:
                if self.token is None:
                    answer = self.service.sign_in(client, self.email)
                else:
                    answer = client.post("/auth/refresh", {"refresh_token": self.token})
            except (OSError, http.client.HTTPException):
                client.close()
                self.stop.wait(0.02)
                continue
            if answer.status == 200:
                self.token = answer.json()["refresh_token"]
                self.refreshed += 1
            elif answer.status != 503:
                self.wrong.append(answer)
                return


with Tesserad() as service:
    service.set(signin__lock_after="1000", tokens__refresh_grace="60s")
    users = [User(service, n) for n in range(CLIENTS)]
    for user in users:
        service.add_user(user.email)
    service.stop()
    service.restart_on_the_same_ports()
    for user in users:
        user.start()
    known = []
    for number in range(KILLS):
        time.sleep(chance.uniform(0.05, 1.2))  # the moment of the kill is what is random here
        if number % 5 == 2:
            known.append(service.json("key", "rotate")["kid"])
        before = [k for k in service.json("key", "list")]
        service.kill()
        service.start()
        after = service.json("key", "list")
        check([(k["kid"], k["activates_at"]) for k in after] == [(k["kid"], k["activates_at"]) for k in before],
              "other keys after the start:", before, after)
        check(set(service.kids()) >= set(known), "an acknowledged rotation was lost")
        for user in users:
            check(not user.wrong, f"after kill {number + 1} an acknowledged session was refused:", user.email, user.wrong)
    for user in users:
        user.stop.set()
    for user in users:
        user.join()
        check(not user.wrong and user.token, user.email, user.wrong)
        check(Client(service.auth).post("/auth/refresh", {"refresh_token": user.token}).status == 200, "session lost", user.email)
    check(service.run("audit", "verify"), "the audit chain holds")
    print(f"{KILLS} kills, {sum(u.refreshed for u in users)} acknowledged answers, none lost")
