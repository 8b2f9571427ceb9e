# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Knows every secret that a test used, and what secrets look like, and finds them where they must not be. Run alone, it shows that it does."""
import json
import re

SECRET_MEMBERS = {"password", "current_password", "new_password", "refresh_token", "access_token", "passphrase"}
SHAPES = {
    "a signed token": r"eyJ[A-Za-z0-9_-]+\.eyJ[A-Za-z0-9_-]*\.[A-Za-z0-9_-]{20,}",
    "a refresh token": r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{75}(?![A-Za-z0-9_-])",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a private JWK": r"\"(?:d|p|q|dp|dq|qi|k)\\*\":\\*\"[A-Za-z0-9_-]{20,}",
    "a hash of a password": r"\$argon2id\$",
}
_used = set()


def note(document):
    """Remembers what is secret of a JSON document: of a request, of an answer."""
    if isinstance(document, (bytes, str)):
        try:
            document = json.loads(document)
        except ValueError:
            return
    if isinstance(document, dict):
        # What is shorter stands in other words by chance; what has a shape is found by it, however many there are.
        _used.update(value for name, value in document.items() if name in SECRET_MEMBERS and isinstance(value, str) and len(value) >= 12
                     and not any(re.search(shape, value) for shape in SHAPES.values()))


def found(text, more=()):
    """What of it is there, without telling the whole of it again."""
    seen = [f"a secret that was used: {secret[:6]}..." for secret in {*_used, *more} if secret in text]
    return seen + [what for what, shape in SHAPES.items() if re.search(shape, text)]


def check(text, where, more=()):
    seen = found(text, more)
    if seen:
        raise AssertionError(f"{where} holds {', '.join(seen)}")


if __name__ == "__main__":
    note({"password": "correct horse", "email": "alice@example.com"})
    note(b'{"refresh_token":"a token of somebody else","expires_in":300}')
    note("not JSON")
    header, claims = "eyJhbGciOiJSUzI1NiJ9", "eyJzdWIiOiJhIn0"
    for planted in ["correct horse", "a token of somebody else", "A" * 75, f"{header}.{claims}.{'A' * 86}", "-----BEGIN RSA PRIVATE KEY-----",
                    '{"kty":"OKP","d":"' + "A" * 43 + '"}', "$argon2id$v=19$m=19456", "the key"]:
        assert found(f"2026-01-01 info tessera.http: {planted} came.", ["the key"]), planted
    innocent = f"info tessera.requests: GET /api/data for alice@example.com, kid wZ0f, {header}.{claims}. was refused, expires_in 300"
    assert not found(innocent, ["the key"]), found(innocent)
    print("8 secrets found, and none where none is")
