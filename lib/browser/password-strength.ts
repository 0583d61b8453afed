import { leastFor, missingCharacters, type PasswordOwner } from "@/lib/password-form";
import type { judgePassword } from "@/lib/password-rule";

/** The rule that the server goes by, too, with its dictionary: some 230 kB (gzip), for those who really choose a password. */
interface Rule {
  judgePassword: typeof judgePassword;
}

/**
 * What there is to say of a password while it is being chosen.
 * @param owner whom it is for, as far as the page knows
 * @param rule once it has come
 * @returns null as long as nothing can be said
 */
export function passwordStrength(password: string, owner: PasswordOwner, rule: Rule | undefined): string | null {
  if (password.length === 0) return null;
  const missing = missingCharacters(password, leastFor(owner));
  if (missing > 0) return `Too short: ${missing} more to go.`;
  return rule ? rule.judgePassword(password, owner).words : null;
}
