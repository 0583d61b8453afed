import type { Queries } from "@/lib/db";

/**
 * Remembers a secret as leaked. Of several that report it at once, one gets to stop it: the others wait here for that one's end.
 * @param queries the transaction that stops it
 * @param secretHash as `hashSecret` makes it
 * @returns whether nobody has reported it before
 */
export async function noteLeak(queries: Queries, secretHash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { count } = await queries.leakedSecret.createMany({ data: { secretHash }, skipDuplicates: true });
  return count > 0;
}
