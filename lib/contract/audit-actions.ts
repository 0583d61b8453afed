/** Everything the audit log records, in the order of its filter. Entity and past participle. */
export const auditActions = [
  "application.created",
  "application.updated",
  "application.deleted",
  "application_user.added",
  "application_user.updated",
  "application_user.removed",
  "credential.created",
  "credential.updated",
  "credential.rotated",
  "credential.rotation_finished",
  "credential.rotation_undone",
  "credential.deleted",
  "credential.leaked",
  "member.invited",
  "member.added",
  "member.joined_by_sso",
  "member.updated",
  "member.removed",
  "member.left",
  "member.sessions_ended",
  "invite.renewed",
  "invite.updated",
  "invite.accepted",
  "invite.declined",
  "invite.cancelled",
  "invite.leaked",
  "client.created",
  "client.adopted",
  "client.deleted",
  "client.access_granted",
  "client.access_ended",
  "service_account.created",
  "service_account.updated",
  "service_account.rotated",
  "service_account.old_secret_ended",
  "service_account.deleted",
  "service_account.leaked",
  "personal_token.created",
  "personal_token.deleted",
  "client.leaked",
  "payment_method.added",
  "payment_method.made_default",
  "payment_method.removed",
  "invoice.payment_requested",
  "invoice.sent_again",
  "production.stopped",
  "production.resumed",
  "invoice.credited",
  "billing_details.updated",
  "budgets.updated",
  "identity.linked",
  "identity.added",
  "identity.removed",
  "login.opened",
  "login.failed",
  "login.switched",
  "login.ended",
  "step_up.passed",
  "user.updated",
  "user.email_changed",
  "user.password_changed",
  "user.password_reset",
  "user.password_set",
  "user.reset_token_shown",
  "user.secret_leaked",
  "second_factor.turned_on",
  "second_factor.turned_off",
  "passkey.added",
  "passkey.renamed",
  "passkey.removed",
  "recovery_codes.renewed",
  "recovery_code.used",
  "user.deleted",
  "team.created",
  "team.updated",
  "team.transferred",
  "team.exported",
  "team_sso.updated",
  "team_sso.postmaster_mailed",
  "team_sso.domain_proven",
  "team_sso.removed",
  "team.deleted",
] as const;

export type AuditAction = (typeof auditActions)[number];

/** What comes with people coming and going, rather than with a change of the team: too much of it for a list of what happened lately. */
export const trailActions = [
  "login.opened",
  "login.failed",
  "login.switched",
  "login.ended",
  "step_up.passed",
] as const satisfies readonly AuditAction[];

/** What an event can be about. */
export type AuditTarget =
  | "application"
  | "client"
  | "credential"
  | "invite"
  | "invoice"
  | "payment_method"
  | "personal_token"
  | "service_account"
  | "team"
  | "user";
