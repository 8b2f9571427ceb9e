# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A protected call with every check of the token, against nginx serving the same bytes to the same request. The different tokens
are more than the service remembers, so that each is verified from its first byte every time."""
import service
import wrk
from plan import access_tokens
from processes import SERVER_CORE, Nginx, Tesserad
from report import costs, ratio_row


TOKENS = 12_000


def measure(plan):
    different, same, nginx_loads = [], [], []
    with Tesserad(core=SERVER_CORE) as server:
        tokens = access_tokens(server, TOKENS)
        answer = service.Client(server.resource).get("/api/data", bearer=tokens[0])
        service.check(answer.status == 200, answer)
        many, one = server.folder / "tokens", server.folder / "token"
        many.write_text("\n".join(tokens) + "\n")
        one.write_text(tokens[0] + "\n")
        with Nginx({"/api/data": answer.body}) as nginx:
            def load(target, pid, file):
                return wrk.run(target, plan.seconds, server=pid, script="tokens.lua", arguments=["/api/data", file])
            for _ in range(plan.rounds):
                nginx_loads.append(load(nginx.url, nginx.pid, many))
                different.append(load(server.resource, server.pid, many))
                same.append(load(server.resource, server.pid, one))
    reference = [x.per_second for x in nginx_loads]
    return [ratio_row(f"data-{name}", f"GET /api/data, {what}, to nginx", aim, [x.per_second for x in loads], reference, "/s",
                      note=costs(loads, nginx_loads))
            for name, what, aim, loads in (("different", f"{TOKENS:,} tokens", 0.3, different), ("same", "one token", 0.7, same))]
