# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The `jose` program (Debian's package of that name) as a judge. It knows signatures, not claims, and no EdDSA."""
import json
import pathlib
import shutil
import subprocess

from interop import NotHere


class Judge:
    name = "the jose program"
    algorithms = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384"]

    def __init__(self, folder):
        if not shutil.which("jose"):
            raise NotHere("the program jose is not installed")
        self.keys = pathlib.Path(folder) / "josecli-keys.json"

    def run(self, arguments, given):
        return subprocess.run(["jose", *arguments], input=given, capture_output=True, text=True, timeout=30, check=False)

    def accepts(self, jwks, token, alg):
        self.keys.write_text(json.dumps(jwks))
        return self.run(["jws", "ver", "-i", "-", "-k", str(self.keys)], token).returncode == 0

    def thumbprint(self, key):
        return self.run(["jwk", "thp", "-a", "S256", "-i", "-"], json.dumps(key)).stdout.strip()

    def sign(self, alg, claims, private=None):
        if not private:
            private = json.loads(self.run(["jwk", "gen", "-i", json.dumps({"alg": alg})], "").stdout)
            private["kid"] = self.thumbprint(private)
        self.keys.write_text(json.dumps(private))
        template = {"protected": {"alg": alg, "kid": private["kid"], "typ": "at+jwt"}}
        signed = self.run(["jws", "sig", "-I", "-", "-k", str(self.keys), "-s", json.dumps(template), "-c"], json.dumps(claims))
        public = json.loads(self.run(["jwk", "pub", "-i", "-"], json.dumps(private)).stdout)
        return public, private, signed.stdout.strip()
