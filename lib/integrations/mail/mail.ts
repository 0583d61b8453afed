import type { ConfirmEmailProps } from "./templates/confirm-email";
import type { PasswordChangedProps } from "./templates/password-changed";

/** What can be mailed: each template, with what it says. */
interface Templates {
  "confirm-email": ConfirmEmailProps;
  "password-changed": PasswordChangedProps;
}

export type Mail = {
  [Name in keyof Templates]: { to: string; template: Name; props: Templates[Name] };
}[keyof Templates];
