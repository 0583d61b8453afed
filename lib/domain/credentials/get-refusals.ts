import type { z } from "zod";
import type { getRefusals as declaration } from "@/lib/contract/credentials";
import type { RefusalReason } from "@/lib/contract/credential-policy";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { findCredential } from "./find-credential";

interface Row {
  reason: RefusalReason;
  count: number;
  last_at: Date;
  last_address: string | null;
}

/**
 * @param applicationId an application the actor was authorized for
 * @returns why its credentials were refused in the last seven days though their secret was right, the most recent reason first
 * @throws AppError `not_found`
 */
export async function getRefusals(
  actor: Actor,
  applicationId: string,
  id: string,
): Promise<z.input<typeof declaration.answer>> {
  const credential = await findCredential(prisma, actor, applicationId, id);
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT reason, least(sum(count), 2147483647)::int AS count, max(last_at) AS last_at,
      (array_agg(last_address ORDER BY last_at DESC))[1] AS last_address
    FROM credential_refusals
    WHERE credential_id = ${credential.id}::uuid AND hour > now() - interval '7 days'
    GROUP BY reason ORDER BY max(last_at) DESC, reason`;
  return { refusals: rows.map((row) => ({ ...row, last_at: row.last_at.toISOString() })) };
}
