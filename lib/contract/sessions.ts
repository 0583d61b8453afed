import { z } from "zod";
import { newTokensSchema } from "./authentication";
import { endpoint, okAnswer } from "./endpoint";
import { id, idIn, idInPath, instant } from "./id";
import { requestOptionsSchema } from "./passkeys";
import { shownPasskey } from "./shown-passkey";
import { mfaToken, shownCode } from "./shown-code";
import { text, typedPassword } from "./text";
import { versions } from "./versions";

export const sessionSchema = z
  .object({
    id,
    client: z
      .string()
      .nullable()
      .meta({ description: "The API client you logged in with. Null for the portal.", example: "my-app-name" }),
    address: z.string().meta({ example: "203.0.113.7" }),
    user_agent: z.string().nullable().meta({ example: "curl/8.11.0" }),
    teams: z
      .array(z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }))
      .meta({ description: "The teams it has acted for." }),
    current: z.boolean().meta({ description: "Whether it's the session you're calling with." }),
    created_at: instant,
    last_used_at: instant,
  })
  .meta({ id: "Session" });

export const openPortalSession = endpoint({
  id: "openPortalSession",
  method: "POST",
  path: "/session",
  tag: "Sessions",
  summary: "Log in to the portal",
  description:
    "The portal's login page calls this to set its cookie. Calls that don't come from a page of the portal are refused. Programs log in with `POST /login`. A second factor is asked for and shown as there. A passkey works, too: with `mfa_token`, or alone, in place of everything else.",
  permission: "public",
  rate: "login",
  sameOrigin: true,
  body: z.object({
    email: text(254).optional().meta({ example: "ada@example.com" }),
    password: typedPassword.optional(),
    ...shownCode,
    mfa_token: mfaToken,
    passkey: shownPasskey,
  }),
  answer: okAnswer,
  status: 200,
  secret: true,
  errors: ["authentication", "authorization"],
});

export const beginPasskeyLogin = endpoint({
  id: "beginPasskeyLogin",
  method: "POST",
  path: "/session/passkey",
  tag: "Sessions",
  summary: "Begin to log in to the portal with a passkey",
  description:
    "Returns what the browser needs to ask for one, for five minutes and one login. With `mfa_token`, for the account that has shown its password; without, for any. Calls that don't come from a page of the portal are refused.",
  permission: "public",
  rate: "login",
  sameOrigin: true,
  body: z.object({ mfa_token: mfaToken }).meta({ example: { mfa_token: "dbf_mfa_1ZQ9wLk3TnB0cRf5Hx8sVd" } }),
  answer: requestOptionsSchema,
  status: 200,
  secret: true,
  errors: ["authorization"],
});

export const switchTeam = endpoint({
  id: "switchTeam",
  method: "POST",
  path: "/session/team",
  tag: "Sessions",
  summary: "Switch team",
  description:
    "Starts a new session under the same login for another of your teams, without a password. Returns new tokens if you call with a bearer token, and sets a new cookie for the portal.",
  permission: "session.manage",
  onlyPeople: "account",
  // The rule of one team doesn't keep anybody from another.
  withoutFactor: "themselves",
  body: z.object({ team_id: idIn.meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }) }),
  answer: z.union([newTokensSchema, okAnswer]),
  status: 200,
  secret: true,
  errors: ["not_found"],
});

export const listSessions = endpoint({
  id: "listSessions",
  method: "GET",
  path: "/user/me/sessions",
  tag: "Sessions",
  summary: "List your sessions",
  description: "One for each device or API client you're logged in with, most recently used first.",
  permission: "session.manage",
  onlyPeople: "account",
  answer: z.array(sessionSchema),
  version: versions.sessions,
  status: 200,
});

export const revokeSession = endpoint({
  id: "revokeSession",
  method: "DELETE",
  path: "/user/me/sessions/:id",
  tag: "Sessions",
  summary: "Revoke one of your sessions",
  description: "Ends the login of that device or client. Revoking the session you're calling with logs you out.",
  permission: "session.manage",
  onlyPeople: "account",
  params: z.object({ id: idInPath }),
  answer: okAnswer,
  status: 200,
});

export const revokeOtherSessions = endpoint({
  id: "revokeOtherSessions",
  method: "DELETE",
  path: "/user/me/sessions",
  tag: "Sessions",
  summary: "Revoke all your other sessions",
  description: "Ends all your logins except the one you're calling with.",
  permission: "session.manage",
  onlyPeople: "account",
  answer: okAnswer,
  status: 200,
});
