import { keyedHashes } from "@/lib/auth/derived-key";
import { pool, type Queries } from "@/lib/db";
import { networkKey } from "@/lib/limits/address-key";
import type { Source } from "../actor";

/**
 * What stays the same about a device from one login to the next: its program without version numbers, and its network.
 * @returns how the database may know it: as from now on, and as under an `AUTH_SECRET` that is being replaced
 */
export function deviceHashes({ address, userAgent }: Source): [Buffer, ...Buffer[]] {
  const program = (userAgent ?? "").replace(/[\d._]+/g, "");
  return keyedHashes("known-device", `${networkKey(address)}\n${program}`);
}

/**
 * @param email in lower case, from an untrusted source
 * @returns whether somebody has logged in to that account from this device
 */
export async function isKnownDevice(email: string, source: Source): Promise<boolean> {
  if (email.includes("\u0000")) return false;
  const { rowCount } = await pool.query({
    name: "known-device",
    text: "SELECT 1 FROM known_devices d JOIN users u ON u.id = d.user_id WHERE u.email = $1 AND d.device_hash = ANY ($2)",
    values: [email, deviceHashes(source)],
  });
  return Boolean(rowCount);
}

/** @returns how the database knows this device from now on */
export const deviceHash = (source: Source): Buffer => deviceHashes(source)[0];

/** Notes that this device has logged in to the account. */
export async function rememberDevice(queries: Queries, userId: string, source: Source): Promise<void> {
  await queries.$executeRaw`
    INSERT INTO known_devices (user_id, device_hash) VALUES (${userId}::uuid, ${deviceHash(source)})
    ON CONFLICT (user_id, device_hash) DO UPDATE SET last_seen_at = now()`;
}
