import type { Environment } from "@/lib/contract/environments";
import { createSecret, hashSecret } from "@/lib/auth/secret";

/**
 * @param createdById whoever gets to see it
 * @returns a secret for the Communication API, to be shown once, and the row that is stored of it
 */
export function newSecret(environment: Environment, createdById: string) {
  const secret = createSecret(environment === "production" ? "production_secret" : "sandbox_secret");
  return { secret, row: { secretHash: hashSecret(secret), hint: secret.slice(-4), createdById } };
}
