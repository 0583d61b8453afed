"""A service account's client with nothing but Python's standard library: finds the endpoints, gets a token, uses it, looks it up, ends it."""

import base64
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

issuer, client_id, client_secret = sys.argv[1:]


def ask(url, form=None, headers={}):
    """The status and the JSON of an answer."""
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    request = urllib.request.Request(url, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, json.load(answer), answer.headers
    except urllib.error.HTTPError as refused:
        return refused.code, json.load(refused), refused.headers


def basic(secret):
    return {"Authorization": "Basic " + base64.b64encode(f"{client_id}:{secret}".encode()).decode()}


_, server, _ = ask(issuer + "/.well-known/oauth-authorization-server")
assert server["issuer"] == issuer, server

status, refused, headers = ask(server["token_endpoint"], {"grant_type": "client_credentials"}, basic("wrong"))
print(status, refused["error"], headers["WWW-Authenticate"].split()[0])

grant = {"grant_type": "client_credentials", "scope": "applications:read"}
status, granted, _ = ask(server["token_endpoint"], grant, basic(client_secret))
print(status, granted["token_type"], granted["expires_in"], granted["scope"])

bearer = {"Authorization": "Bearer " + granted["access_token"]}
status, applications, _ = ask(issuer + "/api/application", None, bearer)
print(status, len(applications))

status, _, headers = ask(issuer + "/api/audit-log", None, bearer)
print(status, urllib.request.parse_http_list(headers["WWW-Authenticate"].removeprefix("Bearer "))[1:])

token = {"token": granted["access_token"]}
print(ask(server["introspection_endpoint"], token, basic(client_secret))[1]["active"])
print(ask(server["revocation_endpoint"], token, basic(client_secret))[0])
print(ask(server["introspection_endpoint"], token, basic(client_secret))[1]["active"])
print(ask(issuer + "/api/application", None, bearer)[0])
