import { AppError } from "@/lib/errors";
import type { PasswordOwner } from "@/lib/password-form";
import { judgePassword } from "@/lib/password-rule";

/**
 * Refuses a password that breaks the rule of `lib/password-rule.ts`.
 * @param owner whom it is for
 * @param field where the message belongs in the request
 * @throws AppError `validation` on that field
 */
export function checkPassword(password: string, owner: PasswordOwner, field = "password"): void {
  const { refusal } = judgePassword(password, owner);
  if (refusal !== null) throw new AppError("validation", { [field]: refusal });
}
