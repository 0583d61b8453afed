import type { ConfirmEmailProps } from "./templates/confirm-email";

/** What can be mailed: each template, with what it says. */
interface Templates {
  "confirm-email": ConfirmEmailProps;
}

export type Mail = { [Name in keyof Templates]: { to: string; template: Name; props: Templates[Name] } }[keyof Templates];
