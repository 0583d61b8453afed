import type { ConfirmEmailProps } from "./templates/confirm-email";

/** What can be mailed: one template each, with what it says. */
export interface Mail {
  to: string;
  template: "confirm-email";
  props: ConfirmEmailProps;
}
