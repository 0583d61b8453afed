import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { externalProviders } from "./external-providers";
import { id, idInPath, instant } from "./id";
import { providerAnswer } from "./provider-answer";
import { ownPassword } from "./step-up";
import { versions } from "./versions";

const provider = z.enum(externalProviders).meta({ example: "google" });

export const identitiesSchema = z
  .object({
    available: z.array(provider).meta({ description: "Whose accounts you can link here." }),
    accounts: z
      .array(
        z.object({
          id,
          provider,
          name: z.string().meta({
            description: "What it was called when you linked it: an address, or a login name.",
            example: "ada@gmail.com",
          }),
          created_at: instant,
          last_used_at: instant.nullable(),
        }),
      )
      .meta({ description: "Your Google and GitHub accounts that log you in: one of each at most." }),
    company_accounts: z
      .array(
        z.object({
          team: z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }),
          issuer: z.string().meta({ example: "https://id.example.com" }),
          created_at: instant,
          last_used_at: instant,
        }),
      )
      .meta({ description: "Company accounts that log you in to one of your teams." }),
  })
  .meta({ id: "Identities" });

const redirect = z
  .object({
    url: z.string().meta({ example: "https://accounts.google.com/o/oauth2/v2/auth?client_id=debrief-portal" }),
  })
  .meta({ id: "ExternalRedirect" });

export const beginExternal = endpoint({
  id: "beginExternal",
  method: "POST",
  path: "/session/external",
  tag: "Sessions",
  summary: "Begin to log in to the portal with Google or GitHub",
  description:
    "Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes. Calls that don't come from a page of the portal are refused.",
  permission: "public",
  rate: "lookup",
  sameOrigin: true,
  body: z.object({ provider: z.enum(externalProviders, 'Must be "google" or "github".').meta({ example: "google" }) }),
  answer: redirect,
  status: 200,
  secret: true,
  errors: ["authorization", "unavailable"],
});

export const finishExternal = endpoint({
  id: "finishExternal",
  method: "POST",
  path: "/session/external/finish",
  tag: "Sessions",
  summary: "Log in to the portal with Google or GitHub, or link an account",
  description:
    "Takes what the browser was sent back with, as it came. Works once. Whoever began to log in gets the portal's cookie; an account with a second factor answers `mfa_required`, as after a password. Whoever began to link an account has linked it, in the login that they began in. An account that nobody has linked logs in only the person whose confirmed address it has, and only if Google gives out that address (gmail.com, or a Workspace's own domain). Calls that don't come from a page of the portal are refused.",
  permission: "public",
  recognises: true,
  onlyPeople: "account",
  withoutFactor: "anybody",
  rate: "lookup",
  sameOrigin: true,
  body: providerAnswer("https://accounts.google.com"),
  answer: z
    .object({
      status: z
        .enum(["in", "linked"])
        .meta({ description: "Whether you're logged in now, or the account is linked.", example: "in" }),
    })
    .meta({ id: "ExternalFinished" }),
  status: 200,
  secret: true,
  errors: ["authentication", "authorization", "conflict", "unavailable"],
});

export const listIdentities = endpoint({
  id: "listIdentities",
  method: "GET",
  path: "/user/me/identities",
  tag: "Users",
  summary: "List your linked accounts",
  description: "The accounts elsewhere that log you in to the portal.",
  permission: "profile.read",
  onlyPeople: "account",
  answer: identitiesSchema,
  version: versions.identities,
  status: 200,
});

export const beginLink = endpoint({
  id: "beginLink",
  method: "POST",
  path: "/user/me/identities",
  tag: "Users",
  summary: "Begin to link a Google or GitHub account",
  description:
    "Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes and in this login: `POST /session/external/finish` then links the account. It logs you in from then on, in place of your password; a second factor is asked for as before. We email you about it. Your email address must be confirmed. Takes your password.",
  permission: "profile.update",
  onlyPeople: "account",
  rate: "login",
  stepUp: "always",
  body: z.object({
    provider: z.enum(externalProviders, 'Must be "google" or "github".').meta({ example: "github" }),
    password: ownPassword,
  }),
  answer: redirect,
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

const unlinkBody = z.object({ password: ownPassword });

export const unlinkIdentity = endpoint({
  id: "unlinkIdentity",
  method: "DELETE",
  path: "/user/me/identities/:id",
  tag: "Users",
  summary: "Unlink a Google or GitHub account",
  description:
    "Ends all logins that came by it, also the one you're calling with if it did. We email you about it. Takes your password. If you have none, choose one by `POST /forgot-password`, which also unlinks both.",
  permission: "profile.update",
  onlyPeople: "account",
  rate: "login",
  stepUp: "always",
  params: z.object({ id: idInPath }),
  body: unlinkBody,
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});
