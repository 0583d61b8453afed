"""A command line with nothing but Python's standard library: the device flow, and a code with PKCE. It says what a person has to do, a line each, and reads what came of it."""

import base64
import hashlib
import json
import secrets
import sys
import urllib.error
import urllib.parse
import urllib.request

issuer, client_id = sys.argv[1:]


def ask(url, form=None, headers={}):
    """The status and the JSON of an answer."""
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    request = urllib.request.Request(url, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused)


def person(what):
    print(what, flush=True)
    return sys.stdin.readline().strip()


def use(granted):
    bearer = {"Authorization": "Bearer " + granted["access_token"]}
    print(granted["scope"], ask(issuer + "/api/application", None, bearer)[0], flush=True)


_, server = ask(issuer + "/.well-known/oauth-authorization-server")
assert server["issuer"] == issuer, server

_, device = ask(server["device_authorization_endpoint"], {"client_id": client_id, "scope": "applications:read"})
poll = {
    "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
    "device_code": device["device_code"],
    "client_id": client_id,
}
print(ask(server["token_endpoint"], poll)[1]["error"], flush=True)
person("code " + device["user_code"])
_, granted = ask(server["token_endpoint"], poll)
use(granted)

verifier = secrets.token_urlsafe(48)
digest = hashlib.sha256(verifier.encode()).digest()
request = {
    "response_type": "code",
    "client_id": client_id,
    "redirect_uri": "http://127.0.0.1:53682/callback",
    "scope": "usage:read applications:read",
    "state": secrets.token_urlsafe(16),
    "code_challenge": base64.urlsafe_b64encode(digest).decode().rstrip("="),
    "code_challenge_method": "S256",
}
came = person("open " + server["authorization_endpoint"] + "?" + urllib.parse.urlencode(request))
answer = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(came).query))
assert answer["state"] == request["state"] and answer["iss"] == issuer, answer
exchange = {
    "grant_type": "authorization_code",
    "code": answer["code"],
    "redirect_uri": request["redirect_uri"],
    "code_verifier": verifier,
    "client_id": client_id,
}
_, granted = ask(server["token_endpoint"], exchange)
use(granted)
refresh = {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"], "client_id": client_id}
_, granted = ask(server["token_endpoint"], refresh)
use(granted)
print(ask(server["revocation_endpoint"], {"token": granted["refresh_token"], "client_id": client_id})[0], flush=True)
print(ask(issuer + "/api/application", None, {"Authorization": "Bearer " + granted["access_token"]})[0], flush=True)
