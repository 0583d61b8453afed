import { checkAssertion, type ShownAssertion, type StoredKey } from "@/lib/auth/webauthn";
import { databaseTime } from "@/lib/database-time";
import type { Queries } from "@/lib/db";

interface Key extends StoredKey {
  id: string;
  userId: string;
}

/** @returns the passkey that has answered, whoever's it is; null if we don't have it (any more) */
export async function findPasskey(queries: Queries, shown: ShownAssertion): Promise<Key | null> {
  const credentialId = Uint8Array.from(Buffer.from(shown.id, "base64url"));
  const key = await queries.passkey.findUnique({
    where: { credentialId },
    select: { id: true, userId: true, credentialId: true, publicKey: true, counter: true, transports: true },
  });
  return key && { ...key, counter: Number(key.counter) };
}

/**
 * Checks the signature of a passkey, and notes that it was used.
 * @param tx a transaction
 * @param challenge that was taken for this
 * @returns whether it is good. Of two that have one counter, the database lets one through
 */
export async function acceptKey(tx: Queries, key: Key, shown: ShownAssertion, challenge: string): Promise<boolean> {
  const checked = await checkAssertion(shown, challenge, key.userId, key);
  if (!checked) return false;
  const { counter } = checked;
  const { count } = await tx.passkey.updateMany({
    where: { id: key.id, ...(counter === 0 ? { counter: 0 } : { counter: { lt: counter } }) },
    data: { counter, lastUsedAt: databaseTime() },
  });
  return count === 1;
}
