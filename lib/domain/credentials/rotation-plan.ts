import { AppError } from "@/lib/errors";
import type { CredentialRow } from "./credential-rows";

type Secret = Pick<CredentialRow["secrets"][number], "id" | "hint" | "expiresAt" | "lastUsedAt" | "lastCheckedAt">;

/**
 * Says which secret lives on beside a new one: docs/decisions/0037-a-secret-nobody-has-used.md.
 *
 * Usually it is the current one, and one from an earlier rotation ends. But a current one that nothing has ever used, and with
 * which nobody has asked whether it works, is a secret that was lost before anybody could use it: if an older one still lives, the new
 * one goes, and what is in use stays.
 * @param live the live secrets: the current one, without an end, and perhaps an older one
 * @param asked `replace`: true insists on it, false forbids it, undefined leaves it to what has been used
 * @returns the one that lives on, or null, and until when
 * @throws AppError `conflict` on `replace` if the secret that is to be replaced has been used
 */
export function planRotation<Row extends Secret>(
  live: readonly Row[],
  { overlapHours, replace }: { overlapHours: number; replace?: boolean | undefined },
  now: Date,
): { kept: Row | null; until: Date } {
  const current = live.find(({ expiresAt }) => expiresAt === null);
  const older = live.find(({ expiresAt }) => expiresAt !== null);
  const overlapEnd = new Date(now.getTime() + overlapHours * 3_600_000);
  if (replace && current?.lastUsedAt) {
    throw new AppError("conflict", {
      replace: `The secret ending in ${current.hint} has been used. Rotate it instead.`,
    });
  }
  const wasSeen = Boolean(current?.lastUsedAt ?? current?.lastCheckedAt);
  const lost = replace || (replace === undefined && overlapHours > 0 && !wasSeen);
  if (!lost || !older?.expiresAt)
    return { kept: overlapHours > 0 && !replace ? (current ?? null) : null, until: overlapEnd };
  // It was promised to live that long, or longer if the new overlap says so.
  return { kept: older, until: older.expiresAt > overlapEnd ? older.expiresAt : overlapEnd };
}
