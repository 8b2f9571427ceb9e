# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the service keeps in memory: with many sessions in its database when it was just started on them; and once it has signed them in itself, hashed
with its ordinary parameters, refreshed, and verified as many access tokens, which it remembers."""
import wrk
from measurements.tail import SIGN_IN
from plan import access_tokens, refresh_load
from processes import Tesserad, resident_mib
from report import Row


def measure(plan):
    # The cheapest hash that the settings allow, so that making the sessions takes seconds and not minutes.
    with Tesserad(argon2__memory="8192KiB", argon2__iterations="1") as server:
        fresh, made = resident_mib(server.pid), 0
        while made < plan.sessions:
            load, answered = wrk.finish(wrk.start(server.auth, 5, **SIGN_IN))
            made += answered
        server.run("settings", "reset", "argon2.memory")
        server.run("settings", "reset", "argon2.iterations")
        tokens = server.folder / "tokens"
        tokens.write_text("\n".join(access_tokens(server, plan.sessions)) + "\n")
        refresh_load(server, 1)
        wrk.run(server.resource, 2, script="tokens.lua", arguments=["/api/data", tokens])
        wrk.run(server.auth + "/.well-known/jwks.json", 1)
        loaded = resident_mib(server.pid)
        server.stop()
        server.start()
        wrk.run(server.auth + "/.well-known/jwks.json", 1)
        return [Row("memory", f"resident memory with {made:,} sessions, just started", resident_mib(server.pid), 40, "MiB", at_most=True,
                    note=f"{fresh:.1f} MiB with none"),
                Row("memory-load", "the same after load: as many tokens remembered", loaded, 40, "MiB", at_most=True)]
