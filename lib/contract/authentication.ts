import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { idIn } from "./id";
import { mfaToken, shownCode } from "./shown-code";
import { text, typedPassword } from "./text";

export const clientFields = {
  client_id: text(200).optional().meta({
    description: "The client ID of a Management API client. You can also send it by HTTP Basic.",
    example: "mgmt_4fTq9Zk2Lw8",
  }),
  client_secret: text(200).optional().meta({ example: "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc" }),
};

/** A new access and refresh token, as RFC 6749, section 5.1 answers them. */
export const newTokensSchema = z
  .object({
    expires_in: z.string().meta({ description: "Seconds, as a string.", example: "3600" }),
    refresh_token: z.string().meta({ example: "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi" }),
    access_token: z.string().meta({ example: "dbf_at_igOv9fOJPt3bCAdWkaRFs7M" }),
    token_type: z.literal("bearer"),
  })
  .meta({ id: "Tokens" });

/** The same, as the answer to a grant. */
const grantedTokensSchema = newTokensSchema
  .extend({
    scope: z.string().optional().meta({
      description: "The scope you were granted. Only present if you asked for a `scope`.",
      example: "management",
    }),
  })
  .meta({ id: "GrantedTokens" });

/** An access token of a service account, as RFC 6749, section 5.1 answers it to the letter. */
const serviceTokenSchema = z
  .object({
    access_token: z.string().meta({ example: "dbf_st_igOv9fOJPt3bCAdWkaRFs7M" }),
    token_type: z.literal("bearer"),
    expires_in: z.number().int().min(0).max(3_600).meta({ format: "int32", description: "Seconds.", example: 3_600 }),
    scope: z.string().meta({ description: "What the token may do.", example: "applications:read usage:read" }),
  })
  .meta({ id: "ServiceToken" });

/** What a grant of a person's gives, as RFC 6749, section 5.1 answers it to the letter. */
const grantTokensSchema = serviceTokenSchema
  .extend({
    access_token: z.string().meta({ example: "dbf_gt_igOv9fOJPt3bCAdWkaRFs7M" }),
    refresh_token: z.string().meta({ example: "dbf_gr_GJF4NCZLm4DQNZzLTLIuLUi" }),
  })
  .meta({ id: "GrantTokens" });

// What a grant needs beside its type is for the grant to say, so that an unknown one is told as that (RFC 6749, section 5.2).
const loginBody = z.object({
  grant_type: text(100).meta({ example: "password" }),
  username: text(254).optional().meta({ example: "ada@example.com" }),
  password: typedPassword.optional(),
  ...shownCode,
  mfa_token: mfaToken,
  team_id: idIn.optional().meta({
    description: "The team to act for. By default, the client's team if you're in it, otherwise your oldest team.",
  }),
  scope: text(1_000).optional().meta({
    description:
      "The only scope is `management`: everything you're allowed to do. Any other scope is ignored, and the response says so (RFC 6749, section 3.3).",
  }),
  ...clientFields,
});

export const login = endpoint({
  id: "login",
  method: "POST",
  path: "/login",
  tag: "Authentication",
  summary: "Log in",
  description:
    "The OAuth 2 password grant (RFC 6749, section 4.3). Takes JSON or a form. The client authenticates in the body or by HTTP Basic. If the account has two-factor authentication, the right password alone gets 401 with the error `mfa_required` and an `mfa_token`: call again with `mfa_token` and `otp` (or `recovery_code`), or send `otp` with the password to begin with. `mfa_methods` says what the account has. A passkey works only in the portal: with nothing else, send a `recovery_code`.",
  permission: "public",
  rate: "login",
  body: loginBody,
  oauth: true,
  answer: grantedTokensSchema,
  status: 200,
  secret: true,
  errors: ["authentication", "unavailable"],
});

export const exchangeToken = endpoint({
  id: "exchangeToken",
  method: "POST",
  path: "/oauth/token",
  tag: "Authentication",
  summary: "Exchange a refresh token",
  description:
    "Returns a new access token and refresh token. Each refresh token works only once (RFC 6749, section 6). You can leave out `grant_type`. A client that a person gave access sends `authorization_code` with the `code` and its `code_verifier` (RFC 7636), or `urn:ietf:params:oauth:grant-type:device_code` with the `device_code` (RFC 8628), and gets tokens with the scopes it asked for. A public client sends its `client_id` alone. `password` works too, so a client library can use this as its only token endpoint. It may then answer `mfa_required`, as `POST /login` does; a refresh token never takes a code. A service account uses `client_credentials` (section 4.4): it gets an access token for an hour and no refresh token, with all of its scopes, or those you name in `scope`.",
  permission: "public",
  rate: "login",
  body: loginBody
    .partial()
    .extend({
      refresh_token: text(500).optional(),
      code: text(500)
        .optional()
        .meta({ description: "From the redirect of `/oauth/authorize`. It works once, for 60 seconds." }),
      redirect_uri: text(2_000)
        .optional()
        .meta({ description: "The same as in the authorization request, if you sent one." }),
      code_verifier: text(500).optional().meta({ description: "What the `code_challenge` was made of." }),
      device_code: text(500).optional().meta({ description: "From `POST /oauth/device_authorization`." }),
    })
    .meta({
      example: {
        client_id: "mgmt_4fTq9Zk2Lw8",
        client_secret: "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
        grant_type: "refresh_token",
        refresh_token: "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi",
      },
    }),
  oauth: true,
  answer: z.union([grantedTokensSchema, grantTokensSchema, serviceTokenSchema]),
  status: 200,
  secret: true,
  errors: ["authentication", "unavailable"],
});

export const logout = endpoint({
  id: "logout",
  method: "POST",
  path: "/logout",
  tag: "Authentication",
  summary: "Log out",
  description: "Ends the login this token belongs to, for every team it was used with.",
  permission: "session.end",
  onlyPeople: "account",
  withoutFactor: "themselves",
  throughProvider: true,
  answer: okAnswer,
  status: 200,
});

export const verifyEmail = endpoint({
  id: "verifyEmail",
  method: "POST",
  path: "/verify-email",
  tag: "Authentication",
  summary: "Confirm an email address",
  description:
    "Takes the token from the link we emailed. Works once. If you're logged in to the same account, this also shows that the owner of the address chose its password.",
  permission: "public",
  onlyPeople: "account",
  rate: "login",
  recognises: true,
  // A second factor takes a confirmed address.
  withoutFactor: "themselves",
  body: z.object({ token: text(500).meta({ example: "dbf_confirm_cKHZZQ4K9sqRxjI" }) }),
  answer: okAnswer,
  status: 200,
});
