import type { RefusalReason } from "@/lib/contract/credential-policy";
import { isWithin } from "@/lib/contract/ip-ranges";
import type { LiveSecret } from "./find-live-secret";

/** What a login comes with, beside the credentials. */
export interface Use {
  /** Where it comes from, if that is known. */
  address: string | undefined;
  /** What it needs. */
  scopes: readonly string[];
}

type Judged = Pick<LiveSecret, "disabled" | "expired" | "unpaid" | "blocked" | "allowed_addresses" | "scopes">;

/**
 * Compares a login with the policy of credentials whose secret is right, all but their rate: docs/decisions/0070-policies-of-credentials.md.
 * @returns why they are refused, or null if nothing here speaks against it
 */
export function refusalOf(found: Judged, use: Use): Exclude<RefusalReason, "rate"> | null {
  if (found.disabled) return "disabled";
  if (found.expired) return "expired";
  if (found.unpaid) return "unpaid";
  if (found.blocked) return "budget";
  const { allowed_addresses: ranges, scopes } = found;
  if (ranges && (use.address === undefined || !isWithin(ranges, use.address))) return "address";
  if (scopes && !use.scopes.every((scope) => scopes.includes(scope))) return "scope";
  return null;
}
