# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log as JSON: every line an object, requests told by their id; and levels that follow the configuration file. That nothing secret is logged
is looked at wherever a service ends (service.py)."""
import json
import pathlib
import tempfile

from service import Client, Tesserad, check, eventually


def entries(service):
    lines = service.log().splitlines()
    found = [json.loads(line) for line in lines]
    for entry in found:
        check({"time", "level", "category", "message"} <= entry.keys() and entry["level"] in ("debug", "info", "warning", "error"), "an entry:", entry)
    return found


with tempfile.TemporaryDirectory(prefix="tessera-logs-") as folder:
    file = pathlib.Path(folder, "tessera.toml")

    def configure(levels):
        fresh = file.with_suffix(".new")
        fresh.write_text(f'[log]\nformat = "json"\nlevels = "{levels}"\n')
        fresh.rename(file)

    configure("tessera.requests=info")
    service = Tesserad("--config", str(file))
    service.log_levels = None  # the file is to decide
    with service:
        service.add_user()
        client = Client(service.auth)
        answer = service.sign_in(client, password="wrong password,\nof two lines")
        check(answer.status == 401, answer)
        identity = answer.headers["X-Request-Id"]

        def told():
            return next((entry for entry in entries(service) if entry.get("request") == identity and entry["category"] == "tessera.requests"), None)
        entry = eventually("the request is logged", told)
        check((entry["service"], entry["method"], entry["path"], entry["status"], entry["peer"]) == ("auth", "POST", "/auth/signin", 401, "127.0.0.1"), entry)
        check(entry["duration_us"] > 0 and identity in entry["message"], entry)

        # What a client writes stays in its place.
        check(client.get("/x',%22level%22:'error'").status == 404, "nothing is there")
        eventually("it is logged too", lambda: any(entry.get("path") == "/x',%22level%22:'error'" for entry in entries(service)))

        configure("*=warning, tessera.runtime=info")
        eventually("the file is followed", lambda: any(
            entry["message"] == 'The configuration file has changed: log.levels is "*=warning, tessera.runtime=info" now.' for entry in entries(service)))
        before = len(entries(service))
        check(client.get("/healthz").status == 200 and Client(service.auth).get("/healthz").status == 200, "it still answers")
        audit = service.json("audit", "list", "--limit", "5")
        audit = audit.get("entries", audit) if isinstance(audit, dict) else audit
        check(any(entry["action"] == "configuration.changed" for entry in audit), "the audit log:", audit)
        check(len(entries(service)) == before, "requests are logged all the same:", entries(service)[before:])

        configure("tessera.htpp=debug")
        eventually("a mistake is told", lambda: any("line 3: log.levels: there is no category" in entry["message"] for entry in entries(service)))
print("logged as objects, with levels that follow the file")
