// Maps, for the address says what is looked up: an object would answer to `__proto__`.
const nouns = new Map([
  ["client", "API client"],
  ["credential", "credentials"],
  ["personal_token", "personal access token"],
  ["user", "profile"],
]);

// Where the words of the code are not those of the portal.
const phrases = new Map([
  ["application_user.added", "Added to application"],
  ["application_user.updated", "Changed role on application"],
  ["application_user.removed", "Removed from application"],
  ["credential.rotation_finished", "Revoked the old secret of credentials"],
  ["credential.rotation_undone", "Undid the rotation of credentials"],
  ["credential.leaked", "Leak of credentials reported"],
  ["client.leaked", "Leaked API client revoked"],
  ["invite.leaked", "Leaked invite canceled"],
  ["service_account.rotated", "Rotated secret of service account"],
  ["service_account.old_secret_ended", "Stopped old secret of service account"],
  ["service_account.leaked", "Leak of service account stopped"],
  ["user.secret_leaked", "Leaked token or link stopped"],
  ["client.deleted", "Revoked API client"],
  ["client.access_granted", "Gave an API client access"],
  ["client.access_ended", "Removed an API client's access"],
  ["invite.cancelled", "Canceled invite"],
  ["identity.linked", "Linked a company account"],
  ["identity.added", "Linked a Google or GitHub account"],
  ["identity.removed", "Unlinked a Google or GitHub account"],
  ["member.joined_by_sso", "Joined with a company account"],
  ["team_sso.updated", "Changed the identity provider"],
  ["team_sso.postmaster_mailed", "Asked the postmaster to confirm the domain"],
  ["team_sso.domain_proven", "Proved the domain of the identity provider"],
  ["team_sso.removed", "Removed the identity provider"],
  ["member.left", "Left the team"],
  ["member.sessions_ended", "Ended a member's sessions"],
  ["payment_method.made_default", "Made payment method the default"],
  ["invoice.payment_requested", "Requested payment of invoice"],
  ["invoice.sent_again", "Sent an invoice again"],
  ["production.stopped", "Stopped production for unpaid invoice"],
  ["production.resumed", "Resumed production after invoice"],
  ["invoice.credited", "Credited an invoice"],
  ["login.opened", "Logged in"],
  ["login.failed", "Failed login"],
  ["login.switched", "Switched to this team"],
  ["login.ended", "Ended a session"],
  ["step_up.passed", "Confirmed that it's them"],
  ["user.email_changed", "Changed email address"],
  ["user.password_changed", "Changed password"],
  ["user.password_reset", "Reset password"],
  ["user.password_set", "Set a member's password"],
  ["user.reset_token_shown", "Got a password reset token for"],
  ["second_factor.turned_on", "Turned on two-factor authentication"],
  ["second_factor.turned_off", "Turned off two-factor authentication"],
  ["passkey.added", "Added a passkey"],
  ["passkey.renamed", "Renamed a passkey"],
  ["passkey.removed", "Removed a passkey"],
  ["recovery_codes.renewed", "Made new recovery codes"],
  ["recovery_code.used", "Used a recovery code"],
  ["user.deleted", "Deleted account"],
]);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * @param action as the log stores it: entity and past participle
 * @returns it as people say it: "Created application"
 */
export function actionInWords(action: string): string {
  const [entity = "", verb = ""] = action.split(".");
  const spaced = (words: string) => words.replaceAll("_", " ");
  return phrases.get(action) ?? capital(`${spaced(verb)} ${nouns.get(entity) ?? spaced(entity)}`.trim());
}
