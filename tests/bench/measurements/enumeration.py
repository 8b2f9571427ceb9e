# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the time of a refused sign-in tells who has an account: unknown addresses, wrong passwords and disabled users with the right
one, asked in random order, one at a time. Welch's t of each pair, over what is left after the slowest twentieth of each; beyond 4.5
(the threshold of dudect) somebody who asks that often could tell them apart."""
import http.client
import itertools
import json
import math
import random
import sqlite3
import statistics
import time

import service
from processes import SERVER_CORE, Tesserad
from report import Row

KINDS = ("unknown", "wrong password", "disabled")
TRIES_OF_AN_ADDRESS = 30  # fewer than what slows a client address down
THRESHOLD = 4.5


def measure(plan):
    each = plan.refusals // len(KINDS)
    with Tesserad("--auth-only", core=SERVER_CORE) as server:
        add_users(server, each)
        tries = [(kind, number) for kind in KINDS for number in range(each)]
        random.shuffle(tries)
        took = {kind: [] for kind in KINDS}
        answers = set()
        for at, batch in enumerate(itertools.batched(tries, TRIES_OF_AN_ADDRESS)):
            ask(server, f"127.{1 + at // 250}.{at % 250}.1", batch, took, answers)
    service.check(len(answers) == 1, "refusals can be told apart by their text:", answers)
    kept = {kind: sorted(times)[:len(times) * 19 // 20] for kind, times in took.items()}
    pairs = {(a, b): welch(kept[a], kept[b]) for a, b in itertools.combinations(KINDS, 2)}
    worst = max(pairs, key=lambda pair: abs(pairs[pair]))
    medians = ", ".join(f"{kind} {statistics.median(took[kind]) * 1000:.3f} ms" for kind in KINDS)
    return [Row("enumeration", f"{each * len(KINDS)} refused sign-ins, told apart by time (largest t of a pair)", abs(pairs[worst]), THRESHOLD,
                unit="t", at_most=True, note=f"{worst[0]} against {worst[1]}; medians: {medians}", rounds=[abs(t) for t in pairs.values()])]


def add_users(server, count):
    """All with the password of the one user who is there, of which the hash need not be made again."""
    with sqlite3.connect(f"file:{server.folder / 'data' / 'tessera.db'}?mode=ro", uri=True) as database:
        (phc,), = database.execute("SELECT password_hash FROM user")
    rows = ["email,is_active,password_hash"]
    for number in range(count):
        rows += [f'wrong{number}@example.com,true,"{phc}"', f'disabled{number}@example.com,false,"{phc}"']
    file = server.folder / "users.csv"
    file.write_text("\n".join(rows) + "\n")
    server.run("user", "import", str(file))


def ask(server, address, batch, took, answers):
    url = server.auth.removeprefix("http://").split(":")
    connection = http.client.HTTPConnection(url[0], int(url[1]), timeout=30, source_address=(address, 0))
    for kind, number in batch:
        email = f"{kind.split()[0]}{number}@example.com"
        password = service.PASSWORD if kind == "disabled" else "not the right one 17"
        body = json.dumps({"email": email, "password": password})
        began = time.perf_counter()
        connection.request("POST", "/auth/signin", body, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        text = reply.read()
        took[kind].append(time.perf_counter() - began)
        service.check(reply.status == 401, kind, "was answered", reply.status, text)
        answers.add(json.dumps({name: value for name, value in json.loads(text).items() if name != "instance"}))
    connection.close()


def welch(one, other):
    spread = statistics.variance(one) / len(one) + statistics.variance(other) / len(other)
    return (statistics.mean(one) - statistics.mean(other)) / math.sqrt(spread)
