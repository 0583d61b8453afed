import type { Queries } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { applicationUserRows, type ApplicationUserRow } from "./application-user-rows";

/**
 * @param applicationId an application the actor was authorized for
 * @param options `forChange` keeps others from changing it until the transaction ends
 * @throws AppError `not_found` if that user was not added to that application
 */
export async function findApplicationUser(
  queries: Queries,
  actor: Actor,
  applicationId: string,
  userId: string,
  options?: { forChange: boolean },
): Promise<ApplicationUserRow> {
  if (!isId(userId)) throw notFound();
  const filter = Prisma.sql`AND m.user_id = ${userId}::uuid`;
  const sql = applicationUserRows(actor, applicationId, filter, 1, options);
  const [row] = await queries.$queryRaw<ApplicationUserRow[]>(sql);
  if (!row) throw notFound();
  return row;
}
