# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""recipes.py BIN FOLDER: runs the programs of the help's chapter of recipes, as they stand there, beside real services: good tokens, a key that they
learn while they run, and tokens that nobody may take. Exit 77: a library is not here."""
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "tests/integration"))
import judge_npm  # noqa: E402
from interop import NotHere, encode, tampered  # noqa: E402
from service import Client, Tesserad, check, eventually  # noqa: E402

CHAPTER = TOP / "resources/help/en/recipes.md"
FOLDER = pathlib.Path(sys.argv[2])


def program(language):
    """The one block of that language in the chapter."""
    blocks = re.findall(rf"^```{language}\n(.*?)^```$", CHAPTER.read_text(), re.M | re.S)
    check(len(blocks) == 1, f"the chapter has {len(blocks)} programs in {language}")
    return blocks[0]


def python():
    if not importlib.util.find_spec("jwt"):
        raise NotHere("PyJWT is not here")
    file = FOLDER / "recipe.py"
    file.write_text(program("python"))
    return [sys.executable, "-B", str(file)]


def node():
    judge_npm.install(FOLDER / "npm")
    file = FOLDER / "npm" / "recipe.mjs"
    file.write_text(program("js"))
    return ["node", str(file)]


class Recipe:
    """One of the programs, as it runs."""

    def __init__(self, name, command, **values):
        self.name = name
        self.process = subprocess.Popen(command, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **values})

    def judge(self, token):
        """`accepted` and the subject, or `refused` and why."""
        self.process.stdin.write(token + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip().split(" ", 1)

    def accepts(self, token):
        return self.judge(token)[0] == "accepted"

    def close(self):
        self.process.stdin.close()
        check(self.process.wait(timeout=30) == 0, self.name, "ended with", self.process.returncode)


def minted(service, *words):
    return service.run("token", "mint", "--issuer", service.auth, *words).strip()


def embedded(token):
    """The same claims signed by nobody we know, whose key comes along in the header."""
    header, payload, signature = token.split(".")
    for member in [{"jwk": {"kty": "RSA", "n": "AQAB", "e": "AQAB"}}, {"jku": "http://127.0.0.1:9/keys"}, {"x5u": "http://127.0.0.1:9/chain"}]:
        yield f"{next(iter(member))} in the header", f"{encode({'alg': 'RS256', 'typ': 'at+jwt', 'kid': 'theirs'} | member)}.{payload}.{signature}"


def bad_tokens(service, good):
    yield from tampered(good, pem=service.run("key", "export", service.kids()[0], "--format", "pem"))
    for template in ["expired", "not-yet-valid", "other-audience", "other-issuer", "id-token"]:
        yield template, service.run("token", "mint", "--template", template).strip() if template == "other-issuer" else minted(service, "--template", template)
    yield "a key that nobody trusts", minted(service, "--throw-away", "RS256")
    yield "a key of another kind", minted(service, "--throw-away", "ES256")
    yield "without a subject", minted(service, "--claim", "sub=null")
    yield from embedded(good)
    yield "no token", "Bearer"


shutil.rmtree(FOLDER / "recipe", ignore_errors=True)
FOLDER.mkdir(parents=True, exist_ok=True)
with Tesserad() as service:
    service.add_user()
    good = service.sign_in().json()["access_token"]
    subject = Client(service.auth).get("/auth/me", bearer=good).json()["id"]
    try:
        recipes = [Recipe(make.__name__, make(), ISSUER=service.auth, AUDIENCE="tessera", JWKS_URL=service.auth + "/.well-known/jwks.json") for make in [python, node]]
    except NotHere as reason:
        print(reason)
        sys.exit(77)
    for recipe in recipes:
        check(recipe.judge(good) == ["accepted", subject], recipe.name, "does not take a good token:", recipe.judge(good))
    # A key that they have not seen: they ask for it, once the half minute is over in which they do not.
    service.run("key", "rotate")
    service.run("key", "rotate", "--at-once")
    later = eventually("the new key signs", lambda: next((token for token in [service.sign_in().json()["access_token"]]
                                                          if token.split(".")[0] != good.split(".")[0]), None))
    for recipe in recipes:
        eventually(f"{recipe.name} learns a new key", lambda: recipe.accepts(later), seconds=60)
        check(recipe.accepts(good), recipe.name, "forgot the key before that")
    refused = 0
    for what, token in bad_tokens(service, later):
        for recipe in recipes:
            verdict = recipe.judge(token)
            check(verdict[0] == "refused", recipe.name, "takes:", what, verdict)
            refused += 1
    for recipe in recipes:
        check(recipe.accepts(later), recipe.name, "refuses a good token after bad ones")
        recipe.close()
print(f"{len(recipes)} recipes took good tokens and a new key, and refused {refused} bad ones")
