import type { Tag } from "@/lib/contract/endpoint";

/** What each chapter of the reference is about. */
export const tagDescriptions: Record<Tag, string> = {
  Authentication:
    "Logging in and out, passwords, and the clients of this API. This is for the people who manage teams and applications, not for the users of the Communication API.",
  "Service accounts":
    "Identities for scripts and agents, so that none of them uses a person's password. Each belongs to the team, and has scopes, an expiry, and addresses it may be used from if you like.",
  "Personal access tokens": "Tokens for programs of your own, with scopes and an expiry.",
  "Clients with access":
    "Command lines and other people's clients that you let act for you, within scopes, without giving them your password.",
  Sessions: "The devices and clients you're logged in with, and the team each one acts for.",
  Teams:
    "Teams and the people in them. A user can be in several teams, with a role in each. A token acts for one team.",
  "Single sign-on":
    "Logging in to the portal with a company account (OpenID Connect), for people of a domain that a team has proven.",
  Invites: "How people join a team: by the link we email them.",
  Users: "The people in a team, and yourself.",
  Applications: "What a team builds on the Communication API.",
  "Application users": "The members who were added to an application, each with a role on it.",
  Credentials: "An application's client credentials for the Communication API, for sandbox or production.",
  Assets: "Images: application icons and people's avatars.",
  "Audit log": "A log of everything that happened in a team.",
  Usage: "How much the team's applications have used the Communication API, counted by hour in UTC.",
  Billing: "Prices, invoices, cards and budgets. We make the invoice, and Stripe collects it.",
  "Data plane": "What the Communication API itself calls, with a key of its own.",
  Operators:
    "For the people who run this installation, with a key of their own (`OPERATOR_KEY`), which reaches all teams.",
  Operations: "For load balancers and tools: open to anyone, without rate limits.",
};
