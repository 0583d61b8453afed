/** What ends all of a person's logins, or the one they had. */
export type LoginEvent = "password-reset" | "account-deleted" | "team-deleted";

/** The portal's URLs. Links are built from these, so that none leads to a page that does not exist. */
export const paths = {
  landing: "/",
  login: "/login",
  /** The same, saying what has just happened. */
  loginAfter: (event: LoginEvent) => `/login?after=${event}`,
  /** The same, on the way to a page of ours. */
  loginTo: (next: string) => `/login?next=${encodeURIComponent(next)}`,
  /** With a company account. */
  loginCompany: "/login/company",
  /** Where a provider sends people back to. */
  loginReturn: "/login/return",
  /** The same from Google and GitHub. */
  loginExternal: "/login/external",
  signup: "/signup",
  /** The same, on the way to a page of ours. */
  signupTo: (next: string) => `/signup?next=${encodeURIComponent(next)}`,
  forgotPassword: "/forgot-password",
  resetPassword: "/reset-password",
  verifyEmail: "/verify-email",
  /** Where a domain's postmaster says that a team may speak for it. */
  proveDomain: "/prove-domain",
  invite: (token: string) => `/invite/${token}`,
  /** The same, once the token has left the address. */
  inviteOpened: "/invite",
  dashboard: "/dashboard",
  monitoring: "/monitoring",
  billing: "/billing",
  invoice: (id: string) => `/billing/${id}`,
  creditNoteXml: (id: string) => `/api/billing/credit-note/${id}/xml`,
  creditNotePdf: (id: string) => `/api/billing/credit-note/${id}/pdf`,
  invoiceXml: (id: string) => `/api/billing/invoice/${id}/xml`,
  invoicePdf: (id: string) => `/api/billing/invoice/${id}/pdf`,
  applications: "/apps",
  /** The same, with the dialog open. */
  createApplication: "/apps?create",
  application: (id: string) => `/apps/${id}`,
  credentials: (id: string) => `/apps/${id}/credentials`,
  /** The same, with the dialog open. */
  generateCredentials: (id: string) => `/apps/${id}/credentials?generate`,
  applicationUsers: (id: string) => `/apps/${id}/users`,
  applicationMonitoring: (id: string) => `/apps/${id}/monitoring`,
  applicationSettings: (id: string) => `/apps/${id}/settings`,
  /** Where a person enters the code that a device shows. */
  device: "/device",
  /** The authorization endpoint: where a client asks for consent. */
  authorize: "/oauth/authorize",
  team: "/team",
  /** The same, with the dialog open. */
  inviteMember: "/team?invite",
  settings: "/settings",
  settingsSecurity: "/settings/security",
  settingsTokens: "/settings/tokens",
  settingsKeySafety: "/settings/key-safety",
  settingsClients: "/settings/clients",
  settingsAuditLog: "/settings/audit-log",
  settingsTeam: "/settings/team",
  /** For those who run this installation. */
  operator: "/operator",
  docs: "/docs",
  docsConventions: "/docs/conventions",
  docsConvention: (slug: string) => `/docs/conventions#${slug}`,
  docsChapter: (slug: string) => `/docs/api/${slug}`,
  openapi: "/api/openapi.json",
} as const;

/** No page of ours has an address with these: what a browser, a server or a proxy may each read in another way. */
const ambiguous = /\/\/|[\\\u0000-\u0020\u007f-\uffff]|%(?:2f|5c|2e|[01][\da-f]|7f)/i;

/**
 * Where to go after a login, given a `next` from the URL: only paths of ours, never another host. What a browser makes of a path
 * (`/.//evil.example` is `//evil.example`, and that is a host) is made of it here first, and must stay what it is.
 * @param next a path, from an untrusted source
 * @returns a path that every reader reads alike, with its query
 */
export function safeNext(next: string | null | undefined): string {
  const origin = "http://portal.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, origin)) return paths.dashboard;
  const { origin: asked, pathname, search } = new URL(next, origin);
  if (asked !== origin || ambiguous.test(pathname)) return paths.dashboard;
  return pathname + search;
}
