import { scannerPattern } from "@/lib/auth/secret";

/** What holds for every call: a chapter each, of the document's description and of the pages at `/docs`. */
export interface Convention {
  slug: string;
  name: string;
  /** Paragraphs, with code between backticks. */
  text: readonly string[];
  sample?: { what: string; code: string };
}

const error = `{
  "errorType": "validation",
  "response": {
    "name": "Must be set."
  },
  "request_id": "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b"
}`;

export const conventions: readonly Convention[] = [
  {
    slug: "bodies",
    name: "Bodies",
    text: [
      "Bodies are JSON in UTF-8, sent as `application/json`, with fields in `snake_case`. We ignore unknown fields and the body of a GET.",
      "A body can be up to 100 KiB, an image 512 KiB, and a usage report 1 MiB. Anything longer gets 413. A different content type or an encoded body gets 415.",
    ],
  },
  {
    slug: "authentication",
    name: "Authenticating",
    text: [
      "Most calls need `Authorization: Bearer` with the access token of a login. It lasts an hour. Use the refresh token to get the next one. The reference says which calls don't need a token.",
      "`/login` and `/oauth/token` follow OAuth 2: they take a form as well as JSON, a client authenticates by HTTP Basic or in the body, and errors have `error` and `error_description` in addition to the usual fields.",
      "If you turn on two-factor authentication, a login requires a code, too. `/login` answers your password with 401, the error `mfa_required` and an `mfa_token`. Within five minutes, call it again with `mfa_token` and `otp`, the code from your app. Or send `otp` along with your password in the first place. Refreshing a token never takes a code.",
      "A team can require a second factor from everyone (`second_factor_required` in `PATCH /team/:id`). If you have none, you can still log in, but until you set one up, most calls get 403 with a message under `second_factor`.",
      "Calls that a stolen token must not be enough for take your own password, too. Send it with the call, or confirm it's you with `POST /user/me/proof`: for the next 10 minutes, that login isn't asked again. Without either, you get 403 with a message under `password`, and `WWW-Authenticate` has `error=\"insufficient_user_authentication\"` (RFC 9470).",
      "A token acts for one team. Anything that's in another team, or that you can't see, gets 404, exactly like something that never existed. 403 means you can see it but aren't allowed to do that.",
    ],
    sample: { what: "request header", code: "Authorization: Bearer dbf_at_igOv9fOJPt3bCAdWkaRFs7M" },
  },
  {
    slug: "tokens",
    name: "Scripts and agents",
    text: [
      "Don't give a script your password. A service account belongs to a team: an owner or admin creates it in the portal under Settings, with scopes, an expiry and, if you like, the addresses it may be used from. It gets an access token for an hour from `POST /oauth/token` with `grant_type=client_credentials` (RFC 6749, section 4.4), and acts as an admin would, within its scopes.",
      "A personal access token is for a program of your own. It has scopes and an expiry, too, acts for one team, and never does more than you may yourself. It ends when you leave the team or get a new password.",
      'The reference says which scope each call takes. Without it, you get 403, and `WWW-Authenticate` has `error="insufficient_scope"` and the scope (RFC 6750, section 3.1). Some calls take no scope: only a person who is logged in can make them.',
      "A command line or someone else's client asks people for access, and never sees their password. One that can't open a browser uses the device flow (RFC 8628): it calls `POST /oauth/device_authorization`, shows the code, and polls `POST /oauth/token` until you have entered the code at `/device` in the portal. All others send your browser to `/oauth/authorize` with PKCE (RFC 7636, `S256` only), and exchange the code that comes back to their redirect URI. That must be the registered one, except for the port of a loopback address. Both get an access token for an hour and a refresh token, for one team and the scopes that you agreed to. You see them in the portal under Settings, Tokens, and can take their access away. It ends after 90 days, when you leave the team, or with a new password. A client that can't keep a secret is registered with `public`: it has none, and sends its `client_id` alone.",
      "Clients find the endpoints at `/.well-known/oauth-authorization-server` (RFC 8414). `POST /oauth/introspect` says whether a token works (RFC 7662), and `POST /oauth/revoke` ends it (RFC 7009).",
    ],
    sample: { what: "form body", code: "grant_type=client_credentials&scope=applications%3Aread" },
  },
  {
    slug: "secrets",
    name: "Secrets",
    text: [
      "Every secret we give you starts with `dbf_` and a word for its kind, such as `dbf_production_`, followed by 43 random characters and a checksum of 6. The checksum is the CRC-32 of everything before it, in base 62 (`0-9A-Za-z`), with leading zeros.",
      "The regular expression below finds them in your code before you publish it. GitHub's scanner tells us about secrets in public repositories: a production secret stops working right away, and we email your team's owners and admins and the application's admins.",
      "If you know that a secret was leaked, call `POST /application/:id/creds/:creds_id/leaked`, or choose “It was leaked” in the portal. Then rotate the credentials to get a new secret for the same client ID.",
    ],
    sample: { what: "regular expression", code: scannerPattern },
  },
  {
    slug: "errors",
    name: "Errors",
    text: [
      "All errors have the same shape. `errorType` is `validation`, `authentication`, `authorization`, `not_found`, `conflict`, `rate_limit`, `unavailable` or `internal`. `response` has a message for each field that's wrong, or a single one under `message`.",
      "`request_id` is also in the `X-Request-Id` header of every response. Send it to us and we can find the call. You can also send your own.",
      "After a 503, try again in the number of seconds given by `Retry-After`.",
    ],
    sample: { what: "400", code: error },
  },
  {
    slug: "lists",
    name: "Lists and paging",
    text: [
      "Lists are plain arrays of up to 1,000 items. Use `limit` to get fewer. While there's more, the `Link` header has the URL of the next page (RFC 8288). Follow it as is: its `cursor` is opaque.",
      "If a list takes `q`, use it to find items with that text in their name or email address.",
    ],
    sample: {
      what: "response header",
      code: 'Link: <https://developers.debrief.com/api/application?limit=100&cursor=MDE5M2Ex>; rel="next"',
    },
  },
  {
    slug: "limits",
    name: "Rate limits",
    text: [
      "We count calls by caller and by address. `RateLimit` and `RateLimit-Policy` show where you stand: you get `q` calls in `w` seconds, and `r` of them are left for the next `t` seconds.",
      "Over the limit, you get 429, and `Retry-After` says how many seconds to wait.",
    ],
    sample: {
      what: "response headers",
      code: 'RateLimit-Policy: "read-caller";q=600;w=60\nRateLimit: "read-caller";r=598;t=42',
    },
  },
  {
    slug: "idempotency",
    name: "Repeating a call",
    text: [
      "To safely repeat a call that creates something, send an `Idempotency-Key`: any text you choose, new for each thing you create. For 24 hours, the same key returns the first response again and creates nothing, whatever happened to the first call. After a 429, or any status from 500 up, call again with the same key.",
      "The same key with a different body or `If-Match` gets 409. So does a repeat while the first call is still running: `Retry-After` says when to try again. You need to be logged in.",
    ],
    sample: { what: "request header", code: "Idempotency-Key: 5b1f0f5e-2d0c-4f7e-9a53-0c0d6f6a4a1e" },
  },
  {
    slug: "preconditions",
    name: "Preconditions",
    text: [
      "Responses to a GET have an `ETag`. Send it as `If-None-Match`, and if nothing has changed, you get 304 without a body.",
      "Send it as `If-Match` with a PATCH, PUT or DELETE, and if someone else made a change first, nothing is changed: you get 412 with the current `ETag` (RFC 9110, section 13). Using something doesn't change its ETag.",
    ],
    sample: { what: "request header", code: 'If-Match: W/"8a-sjQHW2okrl4Y87VcZy2NTA"' },
  },
  {
    slug: "ids",
    name: "IDs",
    text: [
      "IDs are opaque. We return them in lowercase and accept either case. A malformed ID gets 404, like one that never existed.",
    ],
    sample: { what: "an ID", code: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" },
  },
  {
    slug: "times",
    name: "Times",
    text: [
      "Times in responses are ISO 8601 in UTC, to the millisecond. Days and months are in UTC, too, for usage and for billing.",
    ],
    sample: { what: "a time", code: "2026-11-24T09:30:00.000Z" },
  },
  {
    slug: "vulnerabilities",
    name: "Reporting a vulnerability",
    text: [
      "If you find a security hole, write to the contact in `/.well-known/security.txt` before you tell anyone else. Say what you did, what happened, and the `X-Request-Id` of the calls. We answer, and tell you when it's fixed.",
      "Test with a team of your own. Don't read, change or delete what belongs to others, don't send floods of requests, and don't try to trick people. If you come across somebody's data, stop and write to us.",
      "If you find a secret in public, tell us as well. Ours start with `dbf_`.",
    ],
  },
];
