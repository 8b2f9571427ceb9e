# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide's own way of making keys, imported: announced, then active, and its tokens verify."""
import base64
import json
import subprocess

from service import Client, Tesserad, check, eventually

service = Tesserad()
service.add_user()
service.set(keys__jwks_max_age="1s", keys__propagation="2s")  # before anything is served, so that no cache is waited for
with service:
    private, public = service.folder / "private_key.pem", service.folder / "public_key.pem"
    subprocess.run(["openssl", "genrsa", "-out", private, "2048"], check=True, capture_output=True)
    subprocess.run(["openssl", "rsa", "-in", private, "-pubout", "-out", public], check=True, capture_output=True)

    before = service.kids()
    refused = service.run("key", "import", str(public), expect=1)
    service.run("key", "import", str(private))
    kid = eventually("the imported key is published", lambda: [k for k in service.kids() if k not in before])[0]
    state = {k["kid"]: k["state"] for k in service.json("key", "list")}
    check(state[kid] in ("announced", "active") and state[before[0]] in ("active", "retired"), state)

    def signed_with():
        answer = service.sign_in()
        check(answer.status == 200, answer)
        token = answer.json()["access_token"]
        served = Client(service.resource).get("/api/data", bearer=token)
        check(served.status == 200, served)
        header = token.split(".")[0]
        return json.loads(base64.urlsafe_b64decode(header + "=" * (-len(header) % 4)))["kid"]

    eventually("the imported key signs", lambda: signed_with() == kid)
    service.run("key", "import", str(private), expect=1)
    exported = service.run("key", "export", kid, "--public", "--format", "pem")
    check(exported.strip() == public.read_text().strip(), exported)
print("an imported key is announced, signs and verifies")
