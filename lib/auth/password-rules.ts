import { dictionary } from "@zxcvbn-ts/language-common";
import { AppError } from "@/lib/errors";

let common: Set<string> | undefined;

/**
 * Refuses what an attacker tries first (NIST SP 800-63B, section 5.1.1.2): common passwords, and the person's own e-mail or name.
 * Length is the contract's matter; there are no composition rules.
 * @param field where the message belongs in the request
 * @throws AppError `validation` on that field
 */
export function checkPassword(
  password: string,
  person: { email: string; firstName: string; lastName: string },
  field = "password",
): void {
  common ??= new Set(dictionary["passwords-common"] as string[]);
  const folded = password.normalize("NFKC").toLowerCase().trim();
  if (common.has(folded))
    throw new AppError("validation", { [field]: "This password is too common. Choose another one." });
  const own = [
    person.email,
    person.email.split("@")[0] ?? "",
    `${person.firstName}${person.lastName}`,
    `${person.firstName} ${person.lastName}`,
    person.firstName,
    person.lastName,
  ].map((value) => value.normalize("NFKC").toLowerCase().trim());
  if (own.includes(folded)) {
    throw new AppError("validation", { [field]: "The password must not be your e-mail address or name." });
  }
}
