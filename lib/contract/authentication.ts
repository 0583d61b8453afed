import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { requiredText, text, typedPassword } from "./text";

export const clientFields = {
  client_id: text(200)
    .optional()
    .meta({ description: "Of a Management API client; or by HTTP Basic.", example: "mgmt_4fTq9Zk2Lw8" }),
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

// What a grant needs beside its type is for the grant to say, so that an unknown one is told as that (RFC 6749, section 5.2).
const loginBody = z.object({
  grant_type: text(100).meta({ example: "password" }),
  username: text(254).optional().meta({ example: "ada@example.com" }),
  password: typedPassword.optional(),
  team_id: text(100).optional().meta({
    description: "The team to act for. Without it: the client's team if you are in it, else your oldest.",
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
    "The password grant of OAuth 2 (RFC 6749, section 4.3). Takes JSON or a form; the client authenticates in the body or by HTTP Basic.",
  permission: "public",
  rate: "login",
  body: loginBody,
  oauth: true,
  answer: newTokensSchema,
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
    "Gives a new pair for a refresh token, which is used up by it (RFC 6749, section 6). `grant_type` may be left out; `password` is known too, so that this can be a client library's only token endpoint.",
  permission: "public",
  rate: "login",
  body: loginBody
    .partial()
    .extend({ refresh_token: text(500).optional() })
    .meta({
      example: {
        client_id: "mgmt_4fTq9Zk2Lw8",
        client_secret: "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
        refresh_token: "dbf_rt_GJF4NCZLm4DQNZzLTLIuLUi",
      },
    }),
  oauth: true,
  answer: newTokensSchema,
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
  description: "Ends the login this token belongs to, for all teams it was used with.",
  permission: "session.end",
  answer: okAnswer,
  status: 200,
});

const redirectUri = text(2_000).refine((value) => {
  if (!URL.canParse(value)) return false;
  // RFC 9700, section 4.1.3 and 4.11: nothing that a browser would run, nothing that names no host.
  return !["javascript:", "data:", "vbscript:", "file:", "blob:"].includes(new URL(value).protocol);
}, "Must be an absolute URL.");

export const createClient = endpoint({
  id: "createClient",
  method: "POST",
  path: "/client",
  tag: "Authentication",
  summary: "Generate client credentials",
  description:
    "Registers a client of this API. Open to anyone while `trusted` is false. A trusted client needs a signed-in owner and belongs to the team.",
  permission: "public",
  rate: "register",
  identifies: true,
  body: z.object({
    name: requiredText(100).meta({ example: "my-app-name" }),
    redirectURI: redirectUri.meta({ example: "https://example.com/callback" }),
    trusted: z.boolean("Must be true or false.").default(false).meta({ example: false }),
  }),
  answer: z
    .object({
      id,
      name: z.string().meta({ example: "my-app-name" }),
      redirectURI: z.string().meta({ example: "https://example.com/callback" }),
      trusted: z.boolean().meta({ example: false }),
      client_id: z.string().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
      client_secret: z.string().meta({ description: "Shown this once.", example: "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc" }),
    })
    .meta({ id: "NewClient" }),
  status: 201,
  secret: true,
  errors: ["authentication", "authorization"],
});

export const clientSchema = z
  .object({
    id,
    name: z.string().meta({ example: "my-app-name" }),
    redirectURI: z.string().meta({ example: "https://example.com/callback" }),
    trusted: z.boolean().meta({ example: false }),
    client_id: z.string().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
    created_at: instant,
    created_by: id.nullable(),
    last_used_at: instant.nullable().meta({ description: "To the day." }),
  })
  .meta({ id: "Client" });

export const listClients = endpoint({
  id: "listClients",
  method: "GET",
  path: "/client",
  tag: "Authentication",
  summary: "List your team's clients",
  description: "Those made with a token of this team, oldest first.",
  permission: "client.manage",
  query: pageQuery,
  answer: z.array(clientSchema),
  status: 200,
  paged: true,
});

export const deleteClient = endpoint({
  id: "deleteClient",
  method: "DELETE",
  path: "/client/:id",
  tag: "Authentication",
  summary: "Revoke a client",
  description: "Ends all logins that came through it. `id` is its id or its `client_id`.",
  permission: "client.manage",
  params: z.object({ id: z.string() }),
  answer: okAnswer,
  status: 200,
});

export const verifyEmail = endpoint({
  id: "verifyEmail",
  method: "POST",
  path: "/verify-email",
  tag: "Authentication",
  summary: "Confirm an e-mail address",
  description: "With the token of the mailed link. Works once.",
  permission: "public",
  rate: "login",
  body: z.object({ token: text(500).meta({ example: "dbf_confirm_cKHZZQ4K9sqRxjI" }) }),
  answer: okAnswer,
  status: 200,
});
