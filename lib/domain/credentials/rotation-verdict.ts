import type { RotationReason } from "@/lib/contract/credential-rotation";

/** How many hours without a use make an old secret quiet. */
const quietHours = 24;

interface Used {
  lastUsedAt: Date | null;
}

/**
 * Says whether the old secret of a rotation can go: docs/decisions/0081-rotation-by-evidence.md. It goes by when the secrets were last used,
 * which is written within a second (within a minute, if it's in constant use), and counts before the rotation as well.
 * @param old the secret that is to end
 * @param current the one that takes over
 * @returns whether nothing uses the old one any more, and why
 */
export function rotationVerdict(old: Used, current: Used | null, now: Date): { safe: boolean; reason: RotationReason } {
  if (!old.lastUsedAt) return { safe: true, reason: "never_used" };
  if (now.getTime() - old.lastUsedAt.getTime() < quietHours * 3_600_000) return { safe: false, reason: "in_use" };
  // What logged in with the old one may do so again, as long as nothing has taken over.
  if (!current?.lastUsedAt) return { safe: false, reason: "new_secret_unused" };
  return { safe: true, reason: "quiet" };
}
