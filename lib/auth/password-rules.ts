import { AppError } from "@/lib/errors";
import type { PasswordOwner } from "@/lib/password-form";
import { judgePassword, tooCommon } from "@/lib/password-rule";
import { isCommonPassword } from "./common-passwords";

/**
 * Refuses a password that breaks the rule of `lib/password-rule.ts`, or is among the most common, of which pages have only a part.
 * @param owner whom it is for
 * @param field where the message belongs in the request
 * @throws AppError `validation` on that field
 */
export function checkPassword(password: string, owner: PasswordOwner, field = "password"): void {
  const refusal = judgePassword(password, owner).refusal ?? (isCommonPassword(password) ? tooCommon : null);
  if (refusal !== null) throw new AppError("validation", { [field]: refusal });
}
