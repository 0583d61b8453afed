import { z } from "zod";
import { clientFields } from "./authentication";
import { endpoint, okAnswer } from "./endpoint";
import { email, newPassword, text, typedPassword } from "./text";

export const forgotPassword = endpoint({
  id: "forgotPassword",
  method: "POST",
  path: "/forgot-password",
  tag: "Authentication",
  summary: "Forgot password",
  description:
    "Emails a link to choose a new password if the address has an account. The response is the same if it doesn't. A team's trusted client also gets the token if the user is in that team only and isn't an owner, as long as an owner is responsible for the client. This goes into the audit log, and all owners get an email.",
  permission: "public",
  rate: "mail",
  oauth: true,
  body: z.object({ email, ...clientFields }).meta({ example: { email: "ada@example.com" } }),
  answer: z
    .object({
      email: z.string().meta({ example: "ada@example.com" }),
      token: z
        .string()
        .optional()
        .meta({ description: "For trusted clients only.", example: "dbf_reset_aKHZZQ4K9sqRxjI" }),
    })
    .meta({ id: "ForgotPassword" }),
  status: 200,
  secret: true,
  errors: ["authentication"],
});

export const resetPassword = endpoint({
  id: "resetPassword",
  method: "POST",
  path: "/reset-password",
  tag: "Authentication",
  summary: "Reset password",
  description:
    "Takes the token from the link we emailed. Confirms the address, ends all logins, and unlinks Google and GitHub.",
  permission: "public",
  rate: "login",
  body: z.object({ token: text(500).meta({ example: "dbf_reset_aKHZZQ4K9sqRxjI" }), password: newPassword }),
  answer: z.object({ status: z.literal("Successfully reset password") }).meta({ id: "PasswordReset" }),
  status: 200,
  errors: ["unavailable"],
});

export const changePasswordBody = z.object({
  old_password: typedPassword,
  new_password: newPassword.meta({ example: "another-uncommon-phrase" }),
});

export const changePassword = endpoint({
  id: "changePassword",
  method: "POST",
  path: "/change-password",
  tag: "Authentication",
  summary: "Change password",
  description: "Ends your other logins.",
  permission: "profile.update",
  onlyPeople: "account",
  rate: "login",
  body: changePasswordBody,
  answer: z.object({ status: z.literal("Successfully changed password") }).meta({ id: "PasswordChanged" }),
  status: 200,
  errors: ["unavailable"],
});

export const changeEmail = endpoint({
  id: "changeEmail",
  method: "PATCH",
  path: "/user/me/email",
  tag: "Users",
  summary: "Change your email address",
  description:
    "Takes effect when you confirm the new address with the link we email to it. The old address gets a notice.",
  permission: "profile.update",
  onlyPeople: "account",
  rate: "login",
  body: z.object({ email, password: typedPassword }),
  answer: okAnswer,
  status: 200,
  errors: ["conflict", "unavailable"],
});
