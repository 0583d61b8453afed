import type { Tag } from "@/lib/contract/endpoint";

/** What each chapter of the reference is about. */
export const tagDescriptions: Record<Tag, string> = {
  Authentication:
    "Logging in and out, passwords, and the clients of this API. Who logs in here manages teams and applications; the users of the Communication API are others.",
  Sessions: "The devices and clients you are logged in with, and the team each acts for.",
  Teams: "Teams, and who is in them. A user may be in several, with a role in each; a token acts for one.",
  Invites: "How somebody joins a team: by the link that is mailed to them.",
  Users: "The people of a team, and yourself.",
  Applications: "What a team builds on the Communication API.",
  "Application users": "The members that were added to an application by hand, each with a role on it.",
  Credentials: "An application's client credentials for the Communication API, for its sandbox or for production.",
  Assets: "Images: icons of applications, and avatars of people.",
  "Audit log": "Who did what in a team.",
  Usage: "What the team's applications have used of the Communication API: counted by hour, in UTC.",
  Billing: "Prices, invoices, cards and budgets. Our database makes the invoice, Stripe collects it.",
  "Data plane": "What the Communication API itself asks. It has a key of its own.",
  Operations: "For load balancers and tools: open to anyone, and not counted.",
};
