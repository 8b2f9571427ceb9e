# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets one independent judge look at our keys and tokens, and us at its own. See CMakeLists.txt.

Exit 0: we agree on everything. 1: not, and it is said where. 77: the judge is not here."""
import argparse
import base64
import hashlib
import hmac
import importlib
import json
import subprocess
import sys
import time

ISSUER = "https://issuer.example"
AUDIENCE = "https://api.example"


class NotHere(Exception):
    """The judge cannot be had on this machine."""


def claims(**other):
    now = int(time.time())
    return {"iss": ISSUER, "aud": AUDIENCE, "sub": "5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d", "client_id": "interop",
            "iat": now, "nbf": now, "exp": now + 900, "jti": "1", "scope": "read", "email": "Jürgen@example.com"} | other


def encode(data):
    return base64.urlsafe_b64encode(data if isinstance(data, bytes) else json.dumps(data).encode()).rstrip(b"=").decode()


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def flipped(text, at):
    data = bytearray(decode(text))
    data[at] ^= 1
    return encode(bytes(data))


def tampered(token, pem=None):
    """Every way in which a token must not be accepted any more, by name."""
    header, payload, signature = token.split(".")
    head = json.loads(decode(header))
    yield "first bit of the signature", f"{header}.{payload}.{flipped(signature, 0)}"
    yield "last bit of the signature", f"{header}.{payload}.{flipped(signature, -1)}"
    yield "signature cut short", f"{header}.{payload}.{encode(decode(signature)[:-1])}"
    yield "signature too long", f"{header}.{payload}.{encode(decode(signature) + bytes(1))}"
    yield "signature of zeros", f"{header}.{payload}.{encode(bytes(len(decode(signature))))}"
    yield "no signature", f"{header}.{payload}."
    yield "another subject", f"{header}.{encode(json.loads(decode(payload)) | {'sub': 'root'})}.{signature}"
    yield "another header", f"{encode(head | {'x': 1})}.{payload}.{signature}"
    yield "alg none", f"{encode(head | {'alg': 'none'})}.{payload}."
    if pem:
        confused = f"{encode(head | {'alg': 'HS256'})}.{payload}"
        yield "HMAC with the public key", f"{confused}.{encode(hmac.digest(pem.encode(), confused.encode(), hashlib.sha256))}"


class Tool:
    """Our side: the program beside this file."""

    def __init__(self, path):
        self.path = path

    def ask(self, command, questions):
        lines = "".join(json.dumps(question) + "\n" for question in questions)
        done = subprocess.run([self.path, *command], input=lines, capture_output=True, text=True, timeout=120, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def make(self):
        return self.ask(["make"], [claims()])[0]

    def verify(self, questions):
        return self.ask(["verify", ISSUER, AUDIENCE], questions)

    def sign(self, jwk, alg):
        return self.ask(["sign"], [{"jwk": jwk, "alg": alg, "claims": claims()}])[0]


class Table:
    """Counts what was compared, and remembers where the two sides differ."""

    def __init__(self):
        self.compared, self.wrong = 0, []

    def expect(self, what, seen, wanted):
        self.compared += 1
        if seen != wanted:
            self.wrong.append(f"{what}: {seen!r} instead of {wanted!r}")


def they_judge_ours(judge, tool, table):
    ours = tool.make()
    for entry in ours["tokens"]:
        alg = entry["alg"]
        jwk = next(key for key in ours["jwks"]["keys"] if key["kid"] == entry["kid"])
        private = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"} & jwk.keys()
        table.expect(f"private members that we publish for {alg}", private, set())
        if alg not in judge.algorithms:
            print(f"{judge.name} does not know {alg}, so it is not asked about that")
            continue
        table.expect(f"{alg}: {judge.name} takes our token", judge.accepts(ours["jwks"], entry["token"], alg), True)
        table.expect(f"{alg}: {judge.name} finds our kid", judge.thumbprint(jwk), entry["kid"])
        for name, token in tampered(entry["token"], entry["pem"]):
            table.expect(f"{alg}, {name}: {judge.name} takes it", judge.accepts(ours["jwks"], token, alg), False)


def we_judge_theirs(judge, tool, table):
    cases = []
    for alg in judge.algorithms:
        public, private, token = judge.sign(alg, claims())
        cases.append((f"{alg}: we take the token of {judge.name}", public, token, True))
        cases += [(f"{alg}, {name}: we take it", public, changed, False) for name, changed in tampered(token)]
        for name, other in (("expired", {"exp": int(time.time()) - 300}), ("another issuer", {"iss": "https://evil.example"}),
                            ("another audience", {"aud": "https://other.example"})):
            _, _, token = judge.sign(alg, claims(**other), private)
            cases.append((f"{alg}, {name}: we take it", public, token, False))
        signed = tool.sign(private, alg)
        table.expect(f"{alg}: we import the private key of {judge.name}", signed.get("error"), None)
        if "token" in signed:
            table.expect(f"{alg}: {judge.name} takes what we signed with its key",
                         judge.accepts(signed["jwks"], signed["token"], alg), True)
    answers = tool.verify([{"jwks": {"keys": [public]}, "token": token} for _, public, token, _ in cases])
    for (what, _, _, wanted), answer in zip(cases, answers, strict=True):
        table.expect(f"{what} ({answer['failed']})", answer["accepted"], wanted)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("judge", choices=["jwcrypto", "josecli", "npm"])
    parser.add_argument("--tool", required=True)
    parser.add_argument("--folder", required=True)
    options = parser.parse_args()
    try:
        judge = importlib.import_module(f"judge_{options.judge}").Judge(options.folder)
    except NotHere as reason:
        print(f"skipped: {reason}")
        return 77
    tool, table = Tool(options.tool), Table()
    they_judge_ours(judge, tool, table)
    we_judge_theirs(judge, tool, table)
    for wrong in table.wrong:
        print("DIFFERENT", wrong)
    print(f"{judge.name}: {table.compared} compared, {len(table.wrong)} different")
    return 1 if table.wrong else 0


if __name__ == "__main__":
    # The judges import this file for NotHere: one module, whichever name it was started by.
    sys.modules["interop"] = sys.modules["__main__"]
    sys.exit(main())
