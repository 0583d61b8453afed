import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { ownPassword } from "./step-up";
import { requiredLine } from "./text";
import { expiryIn, scopesIn, scopesOut } from "./token-fields";
import { versions } from "./versions";

export const personalTokenSchema = z
  .object({
    id,
    name: z.string().meta({ example: "My laptop" }),
    hint: z.string().meta({ description: "The last four characters of the token.", example: "bQ7r" }),
    scopes: scopesOut,
    expires_at: instant,
    created_at: instant,
    last_used_at: instant.nullable().meta({ description: "Accurate to five minutes." }),
  })
  .meta({ id: "PersonalToken" });

export const listPersonalTokens = endpoint({
  id: "listPersonalTokens",
  method: "GET",
  path: "/user/me/tokens",
  tag: "Personal access tokens",
  summary: "List your personal access tokens",
  description: "Those for the team you act for, oldest first. One that has expired is listed for 30 days.",
  permission: "token.manage",
  onlyPeople: "access",
  answer: z.array(personalTokenSchema).meta({ maxItems: 50 }),
  version: versions.personalTokens,
  status: 200,
});

const createBody = z.object({
  name: requiredLine(100).meta({ example: "My laptop" }),
  scopes: scopesIn,
  expires_at: expiryIn,
  password: ownPassword,
});

export const createPersonalToken = endpoint({
  id: "createPersonalToken",
  method: "POST",
  path: "/user/me/tokens",
  tag: "Personal access tokens",
  summary: "Create a personal access token",
  description:
    "A bearer token for a program of your own, for the team you act for. It does what its scopes say, and never more than you may yourself at that moment. It ends when you leave the team, delete your account or get a new password. Takes your password. You can have up to 50 for each team.",
  permission: "token.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  body: createBody,
  answer: personalTokenSchema
    .extend({
      token: z.string().meta({ description: "Shown only once.", example: "dbf_pat_aKHZZQ4K9sqRxjIiJerNuZc" }),
    })
    .meta({ id: "NewPersonalToken" }),
  version: versions.personalToken,
  status: 201,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const deletePersonalToken = endpoint({
  id: "deletePersonalToken",
  method: "DELETE",
  path: "/user/me/tokens/:id",
  tag: "Personal access tokens",
  summary: "Delete a personal access token",
  description: "It stops working at once.",
  permission: "token.manage",
  onlyPeople: "access",
  params: z.object({ id: idInPath }),
  answer: okAnswer,
  status: 200,
});
