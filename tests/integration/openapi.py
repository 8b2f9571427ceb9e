# SPDX-FileCopyrightText: 2026 The Tessera developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The descriptions that both services give of themselves: valid by judges that others wrote, and true of every answer of a long walk through all
their paths, good and bad."""
import re

import jsonschema
import referencing
from openapi_spec_validator import OpenAPIV31SpecValidator

from service import PASSWORD, TOP, Client, Tesserad, check, eventually

ALICE, NEW_PASSWORD, DOCUMENT = "alice@example.com", "violet harbour at dawn", "urn:description"


def rooted(schema):
    """A part of the document that stands alone: its references lead into the document."""
    if isinstance(schema, list):
        return [rooted(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {name: DOCUMENT + value if name == "$ref" else rooted(value) for name, value in schema.items()}


class Described:
    """A service, and its description, to which every answer is held."""

    def __init__(self, url):
        self.client = Client(url)
        self.document = self.client.get("/openapi.json").json()
        OpenAPIV31SpecValidator(self.document).validate()
        for schema in self.document["components"]["schemas"].values():
            jsonschema.Draft202012Validator.check_schema(schema)
        resource = referencing.Resource(self.document, referencing.jsonschema.DRAFT202012)
        self.registry = referencing.Registry().with_resource(DOCUMENT, resource)
        self.seen = set()

    def resolved(self, part):
        while "$ref" in part:
            found = self.document
            for name in part["$ref"][2:].split("/"):
                found = found[name.replace("~1", "/").replace("~0", "~")]
            part = found
        return part

    def valid(self, schema, value, where):
        errors = list(jsonschema.Draft202012Validator(rooted(schema), registry=self.registry, format_checker=jsonschema.FormatChecker()).iter_errors(value))
        check(not errors, where, *(f"{error.json_path}: {error.message}" for error in errors[:3]))

    def place(self, path):
        path = path.partition("?")[0]
        for template in sorted(self.document["paths"], key=lambda known: known.count("{")):
            if re.fullmatch(re.sub(r"\\{[^}]*\\}", "[^/]+", re.escape(template)), path):
                return template
        raise AssertionError(f"{path} is not described")

    def ask(self, status, method, path, **more):
        answer = self.client.request(method, path, **more)
        where = f"{method} {path}: {answer}"
        check(answer.status == status, f"{status} was expected:", where)
        template = self.place(path)
        responses = self.document["paths"][template][method.lower()]["responses"]
        check(str(status) in responses, "this status is not described:", where)
        described = self.resolved(responses[str(status)])
        self.seen.add((method, template, status))
        for name, header in described.get("headers", {}).items():
            header, value = self.resolved(header), answer.headers.get(name)
            check(value is not None or not header.get("required"), "there is no", name, where)
            if value is not None and self.resolved(header["schema"]).get("type") == "string":
                self.valid(header["schema"], value, f"{name} of {where}")
        content = described.get("content")
        if not content:
            check(not answer.body, "a body that is not described:", where)
            return answer
        media = answer.headers["Content-Type"].partition(";")[0]
        check(media in content, "this media type is not described:", where)
        self.valid(content[media]["schema"], answer.json(), where)
        return answer


def walk_auth(auth):
    signin = {"email": ALICE, "password": PASSWORD}
    ask = auth.ask
    ask(401, "POST", "/auth/signin", body={"email": ALICE, "password": "another password"})
    ask(422, "POST", "/auth/signin", body={"email": 5})
    ask(400, "POST", "/auth/signin", body="{")
    ask(415, "POST", "/auth/signin", body="{}", headers={"Content-Type": "text/plain"})
    ask(406, "POST", "/auth/signin", body=signin, headers={"Accept": "text/html"})
    ask(413, "POST", "/auth/signin", body="x" * 70_000)
    ask(200, "POST", "/auth/login", body=signin)
    first = ask(200, "POST", "/auth/signin", body=signin).json()
    bearer = first["access_token"]
    ask(401, "POST", "/auth/refresh", body={"refresh_token": "A" * 75})
    refreshed = ask(200, "POST", "/auth/refresh", body={"refresh_token": first["refresh_token"]}).json()
    ask(200, "GET", "/auth/me", bearer=bearer)
    ask(401, "GET", "/auth/me")
    ask(400, "GET", "/auth/me", headers={"Authorization": "Basic YTpi"})
    ask(401, "GET", "/auth/me", bearer="a.b.c")
    sessions = ask(200, "GET", "/auth/sessions", bearer=bearer).json()["sessions"]
    check(len(sessions) == 3, sessions)
    ask(404, "DELETE", "/auth/sessions/00000000-0000-0000-0000-000000000000", bearer=bearer)
    for session in sessions:
        if not session["current"]:
            ask(204, "DELETE", f"/auth/sessions/{session['id']}", bearer=bearer)
    ask(422, "POST", "/auth/password", body={"current_password": "wrong", "new_password": NEW_PASSWORD}, bearer=bearer)
    ask(204, "POST", "/auth/password", body={"current_password": PASSWORD, "new_password": NEW_PASSWORD}, bearer=bearer)
    ask(204, "POST", "/auth/signout", body={"refresh_token": refreshed["refresh_token"]}, bearer=bearer)
    ask(401, "POST", "/auth/logout")
    ask(204, "POST", "/auth/logout", body={"refresh_token": ask(200, "POST", "/auth/login", body={**signin, "password": NEW_PASSWORD}).json()["refresh_token"]})
    tag = ask(200, "GET", "/.well-known/jwks.json").headers["ETag"]
    ask(304, "GET", "/.well-known/jwks.json", headers={"If-None-Match": tag})
    ask(200, "GET", "/.well-known/jwks.json", headers={"Accept": "application/jwk-set+json"})
    ask(406, "GET", "/.well-known/jwks.json", headers={"Accept": "text/html"})
    for path in ("/.well-known/oauth-authorization-server", "/.well-known/openid-configuration", "/healthz", "/readyz", "/openapi.json"):
        ask(200, "GET", path)


def walk_registration(auth, service):
    person = {"email": "bob@example.com", "password": "violet harbour at dawn", "name": "Bob"}
    auth.ask(403, "POST", "/auth/register", body=person)
    service.set(registration="open")
    eventually("the service hears of it", lambda: auth.client.post("/auth/register", {}).status == 422)
    auth.ask(201, "POST", "/auth/register", body=person)
    auth.ask(409, "POST", "/auth/register", body=person)
    auth.ask(422, "POST", "/auth/register", body={**person, "email": "carol@example.com", "password": "a"})
    for _ in range(57):
        auth.client.post("/auth/register", person)
    auth.ask(429, "POST", "/auth/register", body=person)


def walk_resource(resource, token):
    ask = resource.ask
    ask(200, "GET", "/api/data", bearer=token)
    ask(200, "GET", "/api/claims", bearer=token)
    for path in ("/api/data", "/api/claims"):
        ask(401, "GET", path)
        ask(401, "GET", path, bearer=token[:-8] + "AAAAAAAA")
        ask(400, "GET", f"{path}?access_token=a.b.c")
        ask(406, "GET", path, bearer=token, headers={"Accept": "text/html"})
    for method in ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        ask(204, method, "/verify?scope=api", bearer=token)
        ask(403, method, "/verify?scope=shop", bearer=token)
        ask(401, method, "/verify")
    for path in ("/.well-known/oauth-protected-resource", "/healthz", "/readyz", "/openapi.json"):
        ask(200, "GET", path)


def everything_good_was_seen(described):
    for template, place in described.document["paths"].items():
        for method, operation in place.items():
            if not method.startswith("x-") and isinstance(operation, dict) and "responses" in operation:
                good = [int(status) for status in operation["responses"] if status.startswith("2")]
                seen = [status for status in good if (method.upper(), template, status) in described.seen]
                check(seen, "no good answer was seen of", method.upper(), template)


version = re.search(r"project\(Tessera VERSION (\S+)", (TOP / "CMakeLists.txt").read_text())[1]
with Tesserad() as service:
    service.add_user(ALICE)
    auth, resource = Described(service.auth), Described(service.resource)
    token = service.sign_in().json()["access_token"]
    walk_resource(resource, token)
    walk_auth(auth)
    walk_registration(auth, service)
    for described in (auth, resource):
        check(described.document["info"]["version"] == version, described.document["info"])
        everything_good_was_seen(described)
    print(f"{len(auth.seen) + len(resource.seen)} kinds of answers are as described")
