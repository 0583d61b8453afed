import type { z } from "zod";
import type { updateCredential } from "@/lib/contract/credentials";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { CredentialRow } from "./credential-rows";
import { noticeDays } from "./warn-of-expiry";

type Given = Omit<z.output<typeof updateCredential.body>, "label" | "expires_at">;

/**
 * @param given what was sent of a policy, but for its date
 * @param before the credentials as they are; those that have been disabled stay so since then
 * @returns the columns that change
 */
export const policyColumns = (
  { disabled, allowed_addresses, scopes, rate_per_minute }: Given,
  before?: Pick<CredentialRow, "disabledAt">,
) => ({
  ...(disabled === undefined ? {} : { disabledAt: disabled ? (before?.disabledAt ?? databaseTime()) : null }),
  ...(allowed_addresses === undefined ? {} : { allowedAddresses: allowed_addresses }),
  ...(scopes === undefined ? {} : { scopes }),
  ...(rate_per_minute === undefined ? {} : { ratePerMinute: rate_per_minute }),
});

/**
 * To be called with a new date, in the transaction that sets it. Notices whose day is past already are no news to the person who has just
 * chosen it.
 * @throws AppError `validation` on `expires_at` if the date is past
 */
export async function noteExpiry(tx: Queries, credentialId: string, expiresAt: Date): Promise<void> {
  const left = expiresAt.getTime() - databaseTime().getTime();
  if (left <= 0)
    throw new AppError("validation", {
      expires_at: "Must be in the future. To stop these credentials now, disable them.",
    });
  const past = noticeDays.filter((days) => days * 86_400_000 >= left);
  await tx.credentialExpiryNotice.createMany({
    data: past.map((days) => ({ credentialId, expiresAt, days })),
    skipDuplicates: true,
  });
}
