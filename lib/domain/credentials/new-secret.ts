import type { Environment } from "@/lib/contract/environments";
import { createSecret, hashSecret } from "@/lib/auth/secret";

/**
 * @returns a secret for the Communication API, to be shown once, and the row that is stored of it
 */
export function newSecret(environment: Environment) {
  const secret = createSecret(environment === "production" ? "production_secret" : "sandbox_secret");
  return { secret, row: { secretHash: hashSecret(secret), hint: secret.slice(-4) } };
}
