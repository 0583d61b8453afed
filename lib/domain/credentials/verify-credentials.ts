import type { z } from "zod";
import { verification, type verifyCredentials as declaration } from "@/lib/contract/credential-verification";
import { metrics } from "@/lib/metrics";
import { verifyCredential } from "./verify-credential";

type Verifications = z.input<typeof declaration.answer>;

/**
 * Says of each of several credentials whether they are good right now. What can't be credentials at all is not active; it says nothing of
 * the others, which other people have sent.
 * @param pairs from an untrusted source
 * @returns their results, in the same order
 * @throws whatever the database does
 */
export async function verifyCredentials(pairs: readonly unknown[]): Promise<Verifications> {
  const results = pairs.map(async (pair) => {
    const { success, data } = verification.safeParse(pair);
    if (success) return verifyCredential(data);
    metrics.verified.malformed.inc();
    return { active: false };
  });
  return { results: await Promise.all(results) };
}
