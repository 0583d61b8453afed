/** What there is in the log, in the order of the filter. A test holds it against what the use cases record. */
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
  "credential.deleted",
  "member.invited",
  "member.added",
  "member.updated",
  "member.removed",
  "member.left",
  "invite.renewed",
  "invite.updated",
  "invite.accepted",
  "invite.declined",
  "invite.cancelled",
  "client.created",
  "client.deleted",
  "payment_method.added",
  "payment_method.made_default",
  "payment_method.removed",
  "invoice.payment_requested",
  "billing_details.updated",
  "budgets.updated",
  "user.updated",
  "user.email_changed",
  "user.password_changed",
  "user.password_reset",
  "user.password_set",
  "user.deleted",
  "team.created",
  "team.updated",
  "team.transferred",
  "team.deleted",
] as const;

const nouns: Record<string, string> = { client: "API client", credential: "credentials", user: "profile" };

// Where the words of the code are not those of the portal.
const phrases: Record<string, string> = {
  "application_user.added": "Added to application",
  "application_user.updated": "Changed role in application",
  "application_user.removed": "Removed from application",
  "client.deleted": "Revoked API client",
  "member.left": "Left the team",
  "payment_method.made_default": "Made payment method the default",
  "invoice.payment_requested": "Asked for payment of invoice",
  "user.email_changed": "Changed e-mail address",
  "user.password_changed": "Changed password",
  "user.password_reset": "Reset password",
  "user.password_set": "Set a member's password",
  "user.deleted": "Deleted account",
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * @param action as the log has it: entity and past participle
 * @returns it as people say it: "Created application"
 */
export function actionInWords(action: string): string {
  const [entity = "", verb = ""] = action.split(".");
  const spaced = (words: string) => words.replaceAll("_", " ");
  return phrases[action] ?? capital(`${spaced(verb)} ${nouns[entity] ?? spaced(entity)}`.trim());
}
