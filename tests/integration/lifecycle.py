# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and stopping: a taken port, a second instance, a stop under load, a stop and start that keep everything."""
import http.client
import pathlib
import re
import subprocess
import threading

from service import Client, Tesserad, check

with Tesserad() as service:
    service.add_user()
    status = pathlib.Path(f"/proc/{service.process.pid}/status").read_text()
    limits = pathlib.Path(f"/proc/{service.process.pid}/limits").read_text()
    check("NoNewPrivs:\t1\n" in status, "a service that could gain privileges:", status)
    check(re.search(r"Max core file size +0 +0 ", limits), "a service that may leave a core file:", limits)
    kids = service.kids()
    tokens = service.sign_in().json()

    second = subprocess.run(service.command("--auth-listen", "127.0.0.1:0", "--resource-listen", "127.0.0.1:0"),
                            capture_output=True, text=True, timeout=30)
    check(second.returncode == 1 and str(service.process.pid) in second.stderr, "a second instance:", second)
    check(second.stdout == "", "nothing but the ready line goes to standard output", second.stdout)

    with Tesserad() as other:
        taken = subprocess.run([*other.command("--auth-listen", service.auth.removeprefix("http://"), "--resource-listen", "127.0.0.1:0")[:-1],
                                str(other.folder / "elsewhere")], capture_output=True, text=True, timeout=30)
        check(taken.returncode == 1 and "tesserad" in taken.stderr and str(service.process.pid) in taken.stderr, "a taken port:", taken)

    stop = threading.Event()
    acknowledged = []

    def refresh(token):
        client = Client(service.auth)
        while not stop.is_set():
            try:
                answer = client.post("/auth/refresh", {"refresh_token": token})
            except (OSError, http.client.HTTPException):
                break
            if answer.status != 200:
                break
            token = answer.json()["refresh_token"]
        acknowledged.append(token)

    busy = [threading.Thread(target=refresh, args=[service.sign_in().json()["refresh_token"]]) for _ in range(4)]
    for thread in busy:
        thread.start()
    check(service.stop() == 0, "a stop under load", service.log()[-2000:])
    stop.set()
    for thread in busy:
        thread.join()

    service.start()
    check(service.kids() == kids, "other keys after a restart")
    for token in [tokens["refresh_token"], *acknowledged]:
        answer = Client(service.auth).post("/auth/refresh", {"refresh_token": token})
        check(answer.status == 200, "a session was lost:", answer)
    check(not any(t in service.log() for t in [tokens["refresh_token"], tokens["access_token"], "correct horse"]), "a secret is in the log")
print("started, refused, stopped and started again, nothing lost")
