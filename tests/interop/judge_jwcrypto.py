# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""python3-jwcrypto as a judge."""
import json

from interop import NotHere

try:
    from jwcrypto import jwk, jws, jwt
    from jwcrypto.common import JWException
except ImportError as reason:
    raise NotHere(f"python3-jwcrypto is not installed ({reason})") from reason

NEW_KEY = {"R": {"kty": "RSA", "size": 2048}, "P": {"kty": "RSA", "size": 2048}, "ES256": {"kty": "EC", "crv": "P-256"},
           "ES384": {"kty": "EC", "crv": "P-384"}, "EdDSA": {"kty": "OKP", "crv": "Ed25519"}}


class Judge:
    name = "jwcrypto"
    algorithms = ["RS256", "RS384", "RS512", "PS256", "ES256", "ES384", "EdDSA"]

    def __init__(self, folder):
        pass

    def accepts(self, jwks, token, alg):
        keys = jwk.JWKSet.from_json(json.dumps(jwks))
        try:
            jwt.JWT(jwt=token, key=keys, algs=[alg], expected_type="JWS",
                    check_claims={"iss": None, "aud": None, "sub": None, "exp": None})
            return True
        except (JWException, ValueError):
            return False

    def thumbprint(self, key):
        return jwk.JWK(**key).thumbprint()

    def sign(self, alg, claims, private=None):
        key = jwk.JWK(**private) if private else jwk.JWK.generate(**(NEW_KEY.get(alg) or NEW_KEY[alg[0]]), use="sig", alg=alg)
        if not private:
            key = jwk.JWK(**(key.export(as_dict=True) | {"kid": key.thumbprint()}))
        token = jws.JWS(json.dumps(claims).encode())
        token.add_signature(key, None, json.dumps({"alg": alg, "kid": key["kid"], "typ": "at+jwt"}))
        return key.export_public(as_dict=True), key.export(as_dict=True), token.serialize(compact=True)
