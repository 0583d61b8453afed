import { z } from "zod";
import { newTokensSchema } from "./authentication";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { text } from "./text";

export const sessionSchema = z
  .object({
    id,
    client: z
      .string()
      .nullable()
      .meta({ description: "The API client it came through; null for the portal.", example: "my-app-name" }),
    address: z.string().meta({ example: "203.0.113.7" }),
    user_agent: z.string().nullable().meta({ example: "curl/8.11.0" }),
    teams: z
      .array(z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }))
      .meta({ description: "Those it has acted for." }),
    current: z.boolean().meta({ description: "Whether this very call came through it." }),
    created_at: instant,
    last_used_at: instant,
  })
  .meta({ id: "Session" });

export const switchTeam = endpoint({
  id: "switchTeam",
  method: "POST",
  path: "/session/team",
  tag: "Sessions",
  summary: "Switch team",
  description:
    "A new session under the same login, for another of your teams, without a password. Answers new tokens to a bearer token, and sets a new cookie for the portal.",
  permission: "session.manage",
  body: z.object({ team_id: text(100).meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }) }),
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
  description: "One per device or API client you are logged in with, last used first.",
  permission: "session.manage",
  answer: z.array(sessionSchema),
  status: 200,
});

export const revokeSession = endpoint({
  id: "revokeSession",
  method: "DELETE",
  path: "/user/me/sessions/:id",
  tag: "Sessions",
  summary: "Revoke one of your sessions",
  description: "Ends the login of that device or client. Revoking the one you call with is logging out.",
  permission: "session.manage",
  params: z.object({ id: z.string() }),
  answer: okAnswer,
  status: 200,
});

export const revokeOtherSessions = endpoint({
  id: "revokeOtherSessions",
  method: "DELETE",
  path: "/user/me/sessions",
  tag: "Sessions",
  summary: "Revoke all your other sessions",
  description: "Ends every login of yours but the one you call with.",
  permission: "session.manage",
  answer: okAnswer,
  status: 200,
});
