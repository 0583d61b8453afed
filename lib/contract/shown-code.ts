import { text } from "./text";

/** A code as typed: anything goes, it is only compared. */
export const otp = text(100).meta({
  description: "The six digits that your authenticator app shows.",
  example: "287082",
});

/** What is shown of a second factor: one of the two, and only where the account has one. Without examples: most callers send none. */
export const shownCode = {
  otp: text(100).optional().meta({ description: "A code from your authenticator app. It works once." }),
  recovery_code: text(100).optional().meta({
    description: "In place of `otp`, if you don't have the app: one of your recovery codes. It works once.",
  }),
};

/** What a login goes on with that has been answered with `mfa_required`. */
export const mfaToken = text(200).optional().meta({
  description:
    "From a response with `mfa_required`, in place of name and password: send it with `otp` or `recovery_code`. It works for five minutes and five codes, with the same client, until the password changes.",
});
