# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long and how often, and what several measurements need of a running service."""
import concurrent.futures
import dataclasses
import pathlib

import service
import wrk


@dataclasses.dataclass
class Plan:
    build: pathlib.Path
    rounds: int  # of each pair, one after the other
    seconds: int  # of load in each
    sessions: int  # for the memory measurement
    idle: int  # connections
    refusals: int  # of sign-ins, for the statistic of how long they take
    watched: int  # seconds for which the window follows

    @staticmethod
    def full(build):
        return Plan(build, rounds=3, seconds=4, sessions=10_000, idle=10_000, refusals=10_000, watched=60)

    @staticmethod
    def quick(build):
        return Plan(build, rounds=1, seconds=2, sessions=1_000, idle=10_000, refusals=900, watched=10)


def sign_in(server, count):
    """So many new sessions: their token responses."""
    def one(_):
        client = service.Client(server.auth)
        answer = server.sign_in(client)
        client.close()
        service.check(answer.status == 200, "signing in failed:", answer)
        return answer.json()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return list(pool.map(one, range(count)))


def access_tokens(server, count):
    """So many different access tokens, from a few sessions that are refreshed."""
    def some(token_response):
        client, tokens = service.Client(server.auth), []
        for _ in range(count // 8):
            answer = client.post("/auth/refresh", {"refresh_token": token_response["refresh_token"]})
            service.check(answer.status == 200, "refreshing failed:", answer)
            token_response = answer.json()
            tokens.append(token_response["access_token"])
        client.close()
        return tokens
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return [token for tokens in pool.map(some, sign_in(server, 8)) for token in tokens]


def refresh_load(server, seconds, connections=32):
    """Refreshes a second, each durable before it is answered; every session is new, so that no run meets a token that an
    earlier one left in flight."""
    file = server.folder / "refresh-tokens"
    file.write_text("\n".join(t["refresh_token"] for t in sign_in(server, connections + 2)) + "\n")
    return wrk.run(server.auth, seconds, server=server.pid, script="refresh.lua", arguments=[file], connections=connections)
