import { z } from "zod";
import { domainName } from "./email-address";
import { endpoint, okAnswer } from "./endpoint";
import { idInPath, instant } from "./id";
import { providerAnswer } from "./provider-answer";
import { ownPassword } from "./step-up";
import { requiredLine, text } from "./text";
import { versions } from "./versions";

/** What a provider may make of people who come for the first time: never an owner. */
const defaultRoles = ["admin", "developer"] as const;

export const teamSsoSchema = z
  .object({
    redirect_uri: z.string().meta({
      description: "Register this with your provider, as the only place it sends people back to.",
      example: "https://developers.debrief.com/login/return",
    }),
    provider: z
      .object({
        issuer: z.string().meta({ example: "https://id.example.com" }),
        client_id: z.string().meta({ example: "debrief-portal" }),
        default_role: z.enum(defaultRoles).meta({ description: "The role of people who log in for the first time." }),
        required: z.boolean().meta({
          description:
            "Whether everyone but owners has to log in through it. Tokens and service accounts work as before.",
        }),
        domain: z
          .string()
          .meta({ description: "It logs in people with addresses of this domain only.", example: "example.com" }),
        domain_proven_at: instant
          .nullable()
          .meta({ description: "Null until you've proven the domain: nobody can log in before." }),
        txt_name: z.string().meta({ description: "Where the TXT record goes.", example: "_debrief.example.com" }),
        txt_value: z.string().meta({ description: "What it says.", example: "debrief-domain=4fTq9Zk2Lw8" }),
      })
      .nullable()
      .meta({ description: "Null if the team has none. The client secret is never shown." }),
  })
  .meta({ id: "TeamSso" });

const params = z.object({ id: idInPath });

export const getTeamSso = endpoint({
  id: "getTeamSso",
  method: "GET",
  path: "/team/:id/sso",
  tag: "Single sign-on",
  summary: "Get the team's identity provider",
  description:
    "Where people of your team's domain log in with their company account (OpenID Connect). Only owners see it.",
  permission: "sso.manage",
  onlyPeople: "access",
  inTeam: true,
  params,
  answer: teamSsoSchema,
  version: versions.teamSso,
  status: 200,
});

const ssoRedirect = z
  .object({ url: z.string().meta({ example: "https://id.example.com/authorize?client_id=debrief-portal" }) })
  .meta({ id: "SsoRedirect" });

const issuer = text(500)
  .refine(
    (value) => /^https?:\/\/[!-~]+$/.test(value) && URL.canParse(value) && !/[?#@]/.test(value),
    "Must be an https address, without a user, query or fragment.",
  )
  .meta({
    description:
      "As your provider spells it. `/.well-known/openid-configuration` below it says the rest. It must be public, by https.",
    example: "https://id.example.com",
  });

const setBody = z.object({
  issuer,
  client_id: requiredLine(200).meta({ example: "debrief-portal" }),
  client_secret: text(500).min(1, "Must not be empty.").meta({ example: "a-secret-of-your-providers" }).optional(),
  default_role: z.enum(defaultRoles, 'Must be "admin" or "developer".').default("developer"),
  required: z.boolean("Must be true or false.").default(false).meta({
    description:
      "With true, everyone but owners has to log in through the provider, from now on: all other logins of theirs end for this team. Only once the domain is proven.",
  }),
  domain: text(253)
    .transform((value, context) => {
      const name = domainName(value.trim());
      if (name !== null) return name;
      context.addIssue({ code: "custom", message: "Must be a domain, such as example.com." });
      return z.NEVER;
    })
    .meta({ example: "example.com" }),
  password: ownPassword,
});

export const setTeamSso = endpoint({
  id: "setTeamSso",
  method: "PUT",
  path: "/team/:id/sso",
  tag: "Single sign-on",
  summary: "Set the team's identity provider",
  description:
    "Takes your password. You can leave out `client_secret` to keep the one there is. With another issuer, client ID or domain, everyone who logged in through the provider is logged out; with another domain, you prove that first. People log in with an address of the domain that the provider calls verified (`email_verified`). If they have an account with that address, it must be confirmed; otherwise, they get one, with the default role. People you've removed from the team don't come back this way. A login through the provider acts for this team only, and can't change the person's account.",
  permission: "sso.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  inTeam: true,
  params,
  body: setBody,
  answer: teamSsoSchema,
  version: versions.teamSso,
  status: 200,
  errors: ["conflict", "unavailable"],
});

const deleteBody = z.object({ password: ownPassword });

export const deleteTeamSso = endpoint({
  id: "deleteTeamSso",
  method: "DELETE",
  path: "/team/:id/sso",
  tag: "Single sign-on",
  summary: "Remove the team's identity provider",
  description:
    "Logs out everyone who logged in through it. They stay on the team, and can set a password by `POST /forgot-password`. Takes your password.",
  permission: "sso.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  inTeam: true,
  params,
  body: deleteBody,
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

export const proveTeamDomain = endpoint({
  id: "proveTeamDomain",
  method: "POST",
  path: "/team/:id/sso/domain",
  tag: "Single sign-on",
  summary: "Prove the domain",
  description:
    "Looks for the TXT record. From then on, people can log in through the provider. Only one team can prove a domain.",
  permission: "sso.manage",
  onlyPeople: "access",
  inTeam: true,
  params,
  answer: teamSsoSchema,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const mailTeamDomain = endpoint({
  id: "mailTeamDomain",
  method: "POST",
  path: "/team/:id/sso/domain/mail",
  tag: "Single sign-on",
  summary: "Prove the domain by email",
  description:
    "Emails a link to postmaster at the domain. Whoever gets that confirms it with one click; a TXT record isn't needed then. The link works for a day, and only the latest.",
  permission: "sso.manage",
  onlyPeople: "access",
  rate: "mail",
  inTeam: true,
  params,
  answer: z.object({ sent_to: z.string().meta({ example: "postmaster@example.com" }) }).meta({ id: "DomainMail" }),
  status: 200,
  errors: ["conflict"],
});

export const confirmTeamDomain = endpoint({
  id: "confirmTeamDomain",
  method: "POST",
  path: "/sso/domain",
  tag: "Single sign-on",
  summary: "Confirm the domain as its postmaster",
  description: "Takes the token from the link we emailed to postmaster.",
  permission: "public",
  rate: "lookup",
  body: z.object({ token: text(200).meta({ example: "dbf_domain_aKHZZQ4K9sqRxjI" }) }),
  answer: z
    .object({
      domain: z.string().meta({ example: "example.com" }),
      team_name: z.string().meta({ description: "People of the domain can log in to this team now.", example: "Acme" }),
    })
    .meta({ id: "ConfirmedDomain" }),
  status: 200,
  errors: ["conflict"],
});

export const beginCompanyProof = endpoint({
  id: "beginCompanyProof",
  method: "POST",
  path: "/user/me/proof/company",
  tag: "Authentication",
  summary: "Begin to confirm it's you with your company account",
  description:
    "For portal logins that came through a team's provider, in place of `POST /user/me/proof`. Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes, as `POST /session/sso` does. The provider asks the person to log in again, and has to say when they did (`auth_time`); `POST /session/sso/finish` then keeps the proof.",
  permission: "profile.update",
  onlyPeople: "account",
  throughProvider: true,
  rate: "lookup",
  answer: ssoRedirect,
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});

export const beginSso = endpoint({
  id: "beginSso",
  method: "POST",
  path: "/session/sso",
  tag: "Single sign-on",
  summary: "Begin to log in to the portal with a company account",
  description:
    "Returns where to send the browser, and sets a cookie that it has to come back with, within ten minutes. Which provider it is follows from the address's domain. Calls that don't come from a page of the portal are refused.",
  permission: "public",
  rate: "lookup",
  sameOrigin: true,
  body: z.object({ email: text(254).meta({ example: "ada@example.com" }) }),
  answer: ssoRedirect,
  status: 200,
  secret: true,
  errors: ["authorization", "unavailable"],
});

export const finishSso = endpoint({
  id: "finishSso",
  method: "POST",
  path: "/session/sso/finish",
  tag: "Single sign-on",
  summary: "Log in to the portal with a company account",
  description:
    "Takes what the provider sent the browser back with, as it came, and sets the portal's cookie; or, after `POST /user/me/proof/company`, keeps the proof. Works once. Calls that don't come from a page of the portal are refused.",
  permission: "public",
  recognises: true,
  onlyPeople: "account",
  throughProvider: true,
  withoutFactor: "anybody",
  rate: "lookup",
  sameOrigin: true,
  body: providerAnswer("https://id.example.com"),
  answer: z
    .object({
      status: z.literal("ok"),
      outcome: z.enum(["logged_in", "proven"]).meta({ description: "What came of it.", example: "logged_in" }),
    })
    .meta({ id: "SsoOutcome" }),
  status: 200,
  secret: true,
  errors: ["authentication", "authorization", "unavailable"],
});
