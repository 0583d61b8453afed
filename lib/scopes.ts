/**
 * What a token can be limited to, with what it lets its holder do. Its name says of what, and whether it reads or changes. Every endpoint
 * names the one it needs, or says in {@link onlyPeople} why no token has it.
 */
export const scopes = {
  "applications:read": "See applications and who is on them",
  "applications:write": "Create, change and delete applications, upload icons, and choose who is on an application",
  "credentials:read": "See credentials, without their secrets",
  "credentials:write": "Generate, rename, rotate and delete credentials",
  "usage:read": "See usage",
  "team:read": "See the team",
  "members:read": "See the team's members",
  "billing:read": "See prices, invoices, cards, budgets and billing details",
  "billing:write": "Change budgets and billing details",
  "audit:read": "See the audit log",
} as const satisfies Record<`${string}:${"read" | "write"}`, string>;

export type Scope = keyof typeof scopes;

/** All there are, in the order in which they are shown. */
export const scopeNames = Object.keys(scopes) as [Scope, ...Scope[]];

/** Why some endpoints take the login of a person, and neither a service account nor a token with scopes. */
export const onlyPeople = {
  account: "It's about a person's own account, logins or second factors.",
  members: "People decide who is on a team, what the team is, and who runs it.",
  access: "It gives or takes away access, and a key must not make further keys.",
  money: "It charges someone, or changes how a team pays.",
  everything: "It gives out all of a team at once, which is more than any scope says.",
  portal: "It puts together what a page of the portal shows, of several kinds at once.",
} as const;

/** @returns those of some names that are scopes, each once, in the order of the table */
export const knownScopes = (names: readonly string[]): Scope[] => scopeNames.filter((name) => names.includes(name));
