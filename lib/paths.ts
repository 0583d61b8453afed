/** What ends all of a person's logins, or the one they had. */
export type LoginEvent = "password-reset" | "account-deleted" | "team-deleted";

/** The portal's URLs. Links are built from these, so that none leads to a page that does not exist. */
export const paths = {
  landing: "/",
  login: "/login",
  /** The same, saying what has just happened. */
  loginAfter: (event: LoginEvent) => `/login?after=${event}`,
  signup: "/signup",
  forgotPassword: "/forgot-password",
  resetPassword: "/reset-password",
  verifyEmail: "/verify-email",
  invite: (token: string) => `/invite/${token}`,
  /** The same, once the token has left the address. */
  inviteOpened: "/invite",
  dashboard: "/dashboard",
  monitoring: "/monitoring",
  billing: "/billing",
  invoice: (id: string) => `/billing/${id}`,
  applications: "/apps",
  application: (id: string) => `/apps/${id}`,
  credentials: (id: string) => `/apps/${id}/credentials`,
  /** The same, with the dialog open. */
  generateCredentials: (id: string) => `/apps/${id}/credentials?generate`,
  applicationUsers: (id: string) => `/apps/${id}/users`,
  applicationMonitoring: (id: string) => `/apps/${id}/monitoring`,
  applicationSettings: (id: string) => `/apps/${id}/settings`,
  team: "/team",
  /** The same, with the dialog open. */
  inviteMember: "/team?invite",
  settings: "/settings",
  settingsSecurity: "/settings/security",
  settingsClients: "/settings/clients",
  settingsAuditLog: "/settings/audit-log",
  settingsTeam: "/settings/team",
  docs: "/docs",
  docsChapter: (slug: string) => `/docs/api/${slug}`,
  openapi: "/api/openapi.json",
} as const;

/**
 * Where to go after a login, given a `next` from the URL: only paths of ours, never another host.
 * @param next a path, from an untrusted source
 */
export function safeNext(next: string | null | undefined): string {
  const origin = "http://portal.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, origin)) return paths.dashboard;
  const url = new URL(next, origin);
  return url.origin === origin ? url.pathname + url.search : paths.dashboard;
}
