import { z } from "zod";
import { clientFields } from "./authentication";
import { endpoint } from "./endpoint";
import { count, totalCount } from "./count";
import { text } from "./text";

// What needs to be set is told in the words of RFC 6749, so the schemas leave it open.
const aboutToken = z.object({
  token: text(500).optional().meta({ example: "dbf_st_igOv9fOJPt3bCAdWkaRFs7M" }),
  token_type_hint: text(100).optional().meta({
    description: "`access_token` or `refresh_token`. We tell them apart ourselves.",
    example: "access_token",
  }),
  ...clientFields,
});

export const authorizeDevice = endpoint({
  id: "authorizeDevice",
  method: "POST",
  path: "/oauth/device_authorization",
  tag: "Authentication",
  summary: "Begin the device flow",
  description:
    "For a program that can't open a browser or receive a redirect (RFC 8628): show `user_code` and `verification_uri`, then call `POST /oauth/token` with the `device_code` every `interval` seconds until the person has decided. Takes JSON or a form. A public client sends its `client_id` alone.",
  permission: "public",
  rate: "login",
  body: z.object({
    scope: text(1_000)
      .optional()
      .meta({ description: "The scopes it needs.", example: "applications:read usage:read" }),
    ...clientFields,
  }),
  oauth: true,
  answer: z
    .object({
      device_code: z.string().meta({ example: "dbf_dc_igOv9fOJPt3bCAdWkaRFs7M" }),
      user_code: z.string().meta({ example: "WDJB-MJHT" }),
      verification_uri: z.string().meta({ format: "uri", example: "https://developers.example.com/device" }),
      verification_uri_complete: z.string().meta({
        description: "The same with the code in it, for a QR code. The person still confirms it.",
        format: "uri",
        example: "https://developers.example.com/device?user_code=WDJB-MJHT",
      }),
      expires_in: count.meta({ description: "Seconds.", example: 600 }),
      interval: count.meta({ description: "Seconds to wait between two polls.", example: 5 }),
    })
    .meta({ id: "DeviceAuthorization" }),
  status: 200,
  secret: true,
  errors: ["authentication"],
});

export const revokeToken = endpoint({
  id: "revokeToken",
  method: "POST",
  path: "/oauth/revoke",
  tag: "Authentication",
  summary: "Revoke a token",
  description:
    "Ends a token (RFC 7009): a refresh token with its whole login or grant, an access token alone. A client can revoke its own tokens. Anyone who holds a personal access token can revoke it, without a client. A token that's unknown, or another client's, gets 200 as well.",
  permission: "public",
  rate: "login",
  body: aboutToken,
  documentedBody: aboutToken.required({ token: true }),
  oauth: true,
  answer: z.object({}).meta({ id: "Revoked" }),
  status: 200,
  secret: true,
  errors: ["authentication"],
});

export const introspectToken = endpoint({
  id: "introspectToken",
  method: "POST",
  path: "/oauth/introspect",
  tag: "Authentication",
  summary: "Look up a token",
  description:
    'Says whether a token works, for whom and how long (RFC 7662). A client can look up its own tokens. Everything else is `{"active": false}`, whatever the reason.',
  permission: "public",
  rate: "login",
  body: aboutToken,
  documentedBody: aboutToken.required({ token: true }),
  oauth: true,
  answer: z
    .object({
      active: z.boolean().meta({ example: true }),
      scope: z.string().optional().meta({ example: "applications:read usage:read" }),
      client_id: z.string().optional().meta({ example: "service_4fTq9Zk2Lw8" }),
      token_type: z.literal("bearer").optional(),
      exp: totalCount.optional().meta({ description: "Seconds since 1970.", format: "int64", example: 1_795_512_600 }),
      sub: z.string().optional().meta({
        description: "The ID of the person or the service account.",
        example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b",
      }),
      team_id: z.string().optional().meta({
        description: "The team it acts for.",
        example: "0193a1f0-6b3d-7c19-8a0b-4e1d795c3b2a",
      }),
    })
    .meta({ id: "Introspection" }),
  status: 200,
  secret: true,
  errors: ["authentication"],
});
