# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs of the help's chapter "Verify our tokens in your service", as they stand there, each against a running tesserad.

recipes.py BIN LANGUAGE FOLDER. Exit 0: it takes what is good and refuses the rest. 1: not. 77: what it needs is not here."""
import contextlib
import hashlib
import hmac
import http.server
import json
import pathlib
import socketserver
import subprocess
import sys
import threading
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "integration"))

import recipeprograms  # noqa: E402
from interop import NotHere, decode, encode, flipped  # noqa: E402
from service import Tesserad, check, eventually  # noqa: E402

try:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
except ImportError as reason:
    print(f"skipped: python3-cryptography is not installed ({reason})")
    sys.exit(77)

ISSUER = "https://auth.example.com"
PASSPHRASE = "a passphrase of this test"
UNKNOWN_KID_PAUSE = 10  # seconds, as every recipe has it

# What each library takes of `token attack`, and the chapter says so. All of it needs a token that the issuer has signed: another way to
# write the same token, or content that Tessera does not sign.
LOOSE = {
    "python": {"padded", "not-canonical", "claim-duplicate"},
    "javascript": {"not-canonical", "issued-tomorrow", "claim-duplicate"},
    "go": {"claim-duplicate"},
    "java": {"padded", "not-canonical", "issued-tomorrow"},
    "php": {"claim-duplicate"},
    "rust": {"issued-tomorrow"},
    "nginx": set(),
}


class Trap(http.server.BaseHTTPRequestHandler):
    """Where a token says that its keys are. Nobody may come here."""

    visits = []

    def do_GET(self):
        Trap.visits.append(self.path)
        self.send_error(404)

    def log_message(self, *words):
        pass


class Slammed(socketserver.BaseRequestHandler):
    """What is in the place of the auth service: it closes every connection at once."""

    connections = 0

    def handle(self):
        Slammed.connections += 1


@contextlib.contextmanager
def serving(handler, port=0):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def pieces(token):
    header, claims, _ = token.split(".")
    return json.loads(decode(header)), json.loads(decode(claims))


def changed(document, changes):
    return {name: value for name, value in {**document, **changes}.items() if value is not None}


class Forger:
    """Signs whatever is asked, with the installation's own key or another one: it differs from a good token in what is said alone."""

    def __init__(self, service, trap):
        self.header, self.claims = pieces(mint(service))
        sealed = service.run("key", "export", self.header["kid"], "--private", "--passphrase-file", "-", stdin=PASSPHRASE + "\n")
        self.own = serialization.load_pem_private_key(sealed.encode(), PASSPHRASE.encode())
        self.foreign = rsa.generate_private_key(65537, 2048)
        self.pem = service.run("key", "export", self.header["kid"], "--format", "pem")
        self.trap = trap

    def token(self, key=None, header=None, **claims):
        header = changed(self.header, header or {})
        signed = f"{encode(header)}.{encode(changed(self.claims, claims))}"
        key, algorithm = key or self.own, header["alg"]
        digest = hashes.SHA512() if algorithm.endswith("512") else hashes.SHA256()
        if algorithm.startswith("HS"):
            signature = hmac.digest(key, signed.encode(), hashlib.sha256)
        elif algorithm.startswith("PS"):
            signature = key.sign(signed.encode(), padding.PSS(padding.MGF1(digest), digest.digest_size), digest)
        else:
            signature = key.sign(signed.encode(), padding.PKCS1v15(), digest)
        return f"{signed}.{encode(signature)}"

    def unsigned(self, algorithm):
        return f"{encode(self.header | {'alg': algorithm})}.{encode(self.claims)}."

    def good(self):
        now = int(time.time())
        yield "signed by us as the service does", self.token()
        yield "of several audiences", self.token(aud=["another-service", self.claims["aud"]])
        yield "expired, within the leeway", self.token(iat=now - 900, nbf=now - 900, exp=now - 10)
        yield "from the future, within the leeway", self.token(nbf=now + 10)

    def bad(self):
        now = int(time.time())
        header, claims, signature = self.token().split(".")
        yield "not a token", "not-a-token"
        yield "first bit of the signature", f"{header}.{claims}.{flipped(signature, 0)}"
        yield "last bit of the signature", f"{header}.{claims}.{flipped(signature, -1)}"
        yield "no signature", f"{header}.{claims}."
        yield "another subject", f"{header}.{encode(self.claims | {'sub': 'root'})}.{signature}"
        for algorithm in ("none", "None", "NONE", ""):
            yield f"alg {algorithm!r}", self.unsigned(algorithm)
        for name, secret in (("PEM", self.pem), ("PEM without its last line break", self.pem.rstrip("\n"))):
            yield f"HMAC with the public key, {name}", self.token(secret.encode(), {"alg": "HS256"})
        for algorithm in ("RS512", "PS256"):
            yield f"our key, but {algorithm}", self.token(header={"alg": algorithm})
        yield "expired", self.token(iat=now - 900, nbf=now - 900, exp=now - 60)
        yield "without exp", self.token(exp=None)
        yield "not yet valid", self.token(nbf=now + 90)
        yield "nbf is no number", self.token(nbf="tomorrow")
        yield "another issuer", self.token(iss="https://evil.example")
        yield "an issuer that begins like ours", self.token(iss=ISSUER + ".evil.example")
        yield "without iss", self.token(iss=None)
        yield "another audience", self.token(aud="another-service")
        yield "other audiences", self.token(aud=["another-service", "a-third"])
        yield "without aud", self.token(aud=None)
        yield "without sub", self.token(sub=None)
        yield "typ JWT", self.token(header={"typ": "JWT"})
        yield "without typ", self.token(header={"typ": None})
        yield "crit", self.token(header={"crit": ["urn:example:unknown"], "urn:example:unknown": True})
        numbers = self.foreign.public_key().public_numbers()
        jwk = {"kty": "RSA", "use": "sig", "alg": "RS256", "e": "AQAB", "n": encode(numbers.n.to_bytes(256, "big"))}
        for kid in (self.header["kid"], "unknown", None):
            yield f"a foreign key, kid {kid}", self.token(self.foreign, {"kid": kid})
            yield f"a foreign key in the token, kid {kid}", self.token(self.foreign, {"kid": kid, "jwk": changed(jwk, {"kid": kid})})
            yield f"a foreign key at an address, kid {kid}", self.token(self.foreign, {"kid": kid, "jku": self.trap, "x5u": self.trap})


def mint(service, *words):
    return service.run("token", "mint", "--user", "alice@example.com", *words).strip()


def of_other_algorithms(service):
    """Tokens of keys that are published, too, but are not RS256; the key that signs is afterwards."""
    tokens = []
    for algorithm in ("PS256", "RS512", "ES256", "RS256"):
        service.set(keys__algorithm=algorithm)
        service.run("key", "rotate", "--at-once")
        tokens.append((f"a published key of {algorithm}", mint(service)))
        check(pieces(tokens[-1][1])[0]["alg"] == algorithm, tokens[-1])
    return tokens[:-1]


def accepted(program, token):
    return program.ask(token) == f"accepted {pieces(token)[1]['sub']}"


def judge(program, forger, service, more):
    """Every token by itself, and a good one after each, so that nothing spoils the program; how many."""
    control = mint(service)
    wrong = [] if accepted(program, control) else [f"{program.ask(control)!r} for a good one"]
    good, bad = list(forger.good()), [*forger.bad(), *more]
    bad += [(f"mint, {template}", mint(service, "--template", template)) for template in
            ("expired", "not-yet-valid", "other-audience", "other-issuer", "id-token", "critical")]
    bad += [("mint, typ JWT", mint(service, "--typ", "JWT")), ("mint, a throw-away key", mint(service, "--throw-away", "RS256")),
            ("mint, ES256", mint(service, "--throw-away", "ES256"))]
    wrong += [f"{program.ask(token)!r} for {name}" for name, token in good if not accepted(program, token)]
    for name, token in bad:
        answer = program.ask(token)
        print(f"  {name}: {answer}"[:200])
        if not answer.startswith("refused"):
            wrong.append(f"{answer!r} for {name}")
        if not accepted(program, control):
            wrong.append(f"a good one is not accepted after {name}")
    check(not wrong, *[f"\n{line}" for line in wrong])
    check(not Trap.visits, "somebody asked where the token said:", Trap.visits)
    return len(good) + len(bad)


def attack(language, program, service):
    """The forged tokens of `token attack`, through a server before the program; how many."""

    class Bridge(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            token = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            good = token.isascii() and "\n" not in token and program.ask(token).startswith("accepted")
            self.send_response(200 if good else 401)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words):
            pass

    with contextlib.ExitStack() as stack:
        url = program.url or stack.enter_context(serving(Bridge))
        done = subprocess.run(service.command("token", "attack", "--url", url, "--json"), capture_output=True, text=True, timeout=240)
    report = json.loads(done.stdout)
    check("attacks" in report and not report["hindrance"], done.stdout[-2000:], done.stderr)
    outcomes = {attack["id"]: attack["outcome"] for attack in report["attacks"]}
    taken = {name for name, outcome in outcomes.items() if outcome == "taken"}
    check(set(outcomes.values()) <= {"refused", "taken"}, "something broke:", outcomes)
    check(taken == LOOSE[language], "taken is", sorted(taken), "and the chapter says", sorted(LOOSE[language]))
    return len(outcomes)


def fetches(service):
    return service.log().count("GET /.well-known/jwks.json")


def ask_unknown(program, forger):
    """Many unknown kids, one after the other; how often they may have caused a fetch."""
    began = time.monotonic()
    for number in range(60):
        answer = program.ask(forger.token(forger.foreign, {"kid": f"unknown-{number}"}))
        check(answer.startswith("refused"), "a foreign key is accepted:", answer)
    return 1 + int((time.monotonic() - began) / UNKNOWN_KID_PAUSE)


def flood(program, forger, service):
    """Unknown kids, one after the other, ask the auth service no more than once in a while."""
    before, allowed = fetches(service), 1 + ask_unknown(program, forger)  # the resource service may fetch, too
    asked = fetches(service) - before
    check(asked <= allowed, "unknown kids caused", asked, "fetches and not", allowed)


def rotate(program, forger, service):
    """The running program takes the tokens of a new key, still those of the old one, and no more once that one is revoked."""
    old = mint(service)
    service.run("key", "rotate", "--at-once")
    new = mint(service)
    check(pieces(old)[0]["kid"] != pieces(new)[0]["kid"], "the key is the same after a rotation")
    seconds = 2 * UNKNOWN_KID_PAUSE + 10
    eventually("the token of a new key is accepted", lambda: accepted(program, new), seconds)
    check(accepted(program, old), "after a rotation the token of the old key is not accepted:", program.ask(old))
    service.run("key", "revoke", pieces(old)[0]["kid"], "--reason", "a test", "--yes")
    unknown = forger.token(forger.foreign, {"kid": "unknown, so that keys are fetched"})
    eventually("the token of a revoked key is refused after the next fetch",
               lambda: program.ask(unknown).startswith("refused") and program.ask(old).startswith("refused"), seconds)
    check(accepted(program, new), "after a revocation the token of the other key is not accepted:", program.ask(new))


def outlast(program, forger, service):
    """An auth service that is gone does not take the keys away that are held, whatever kids are asked for then, and is asked as seldom."""
    good = mint(service)
    check(accepted(program, good), program.ask(good))
    service.stop()
    with serving(Slammed, urllib.parse.urlsplit(service.auth).port):
        unknown = forger.token(forger.foreign, {"kid": "unknown, and nobody is there to ask"})
        eventually("the program looks for the auth service", lambda: program.ask(unknown).startswith("refused") and Slammed.connections, 30)
        allowed = 2 * ask_unknown(program, forger)  # Java's HTTP client tries again by itself, once
        check(accepted(program, good), "without the auth service a held key is not used:", program.ask(good))
    check(Slammed.connections <= allowed, "unknown kids caused", Slammed.connections, "connections and not", allowed)
    service.restart_on_the_same_ports()
    check(accepted(program, good), program.ask(good))


def unconfigured(program, good):
    """Without an issuer, an audience or a key set nothing is accepted, rather than everything."""
    for name in program.environment:
        for value in (None, ""):
            done = program.once(good, **{name: value})
            check("accepted" not in done.stdout, f"with {name} {value!r} a token is accepted", done)


def main():
    language, folder = sys.argv[2], pathlib.Path(sys.argv[3]) / f"recipes-{sys.argv[2]}"
    service = Tesserad("--issuer", ISSUER)
    service.add_user()
    with service, serving(Trap) as trap:
        try:
            program = recipeprograms.start(language, folder, service, ISSUER)
        except NotHere as reason:
            print(f"skipped: {reason}")
            return 77
        with program:
            others = of_other_algorithms(service) if program.holds_keys else []  # the resource service takes what the key set names
            forger = Forger(service, f"{trap}/keys.json")
            judged = judge(program, forger, service, others)
            attacked = attack(language, program, service)
            flood(program, forger, service)
            rotate(program, forger, service)
            if program.holds_keys:
                outlast(program, forger, service)
                unconfigured(program, mint(service))
        check(not Trap.visits, "somebody asked where the token said:", Trap.visits)
    print(f"{language}: {judged} tokens judged, and {attacked} attacks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
