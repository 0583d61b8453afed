import type { ConfirmEmailProps } from "./templates/confirm-email";
import type { PasswordChangedProps } from "./templates/password-changed";
import type { InviteProps } from "./templates/invite";
import type { JoinedTeamProps } from "./templates/joined-team";

/** What can be mailed: each template, with what it says. */
interface Templates {
  "confirm-email": ConfirmEmailProps;
  "password-changed": PasswordChangedProps;
  invite: InviteProps;
  "joined-team": JoinedTeamProps;
}

export type Mail = {
  [Name in keyof Templates]: { to: string; template: Name; props: Templates[Name] };
}[keyof Templates];
