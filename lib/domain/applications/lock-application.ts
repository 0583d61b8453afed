import type { ApplicationFields } from "@/lib/contract/application-fields";
import { versions } from "@/lib/contract/versions";
import type { Queries } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { lockApplicationForNoKeyUpdate } from "../locks";
import { requireVersion } from "../precondition";

type Editable = ApplicationFields & { id: string };

/**
 * Locks an application that is about to be changed.
 * @param queries a transaction
 * @returns what of it can be changed, as it is now
 * @throws AppError `not_found` if it was deleted meanwhile, `precondition_failed`
 */
export async function lockApplication(queries: Queries, actor: Actor, id: string): Promise<Editable> {
  const row = await lockApplicationForNoKeyUpdate(queries, actor.teamId, id);
  if (!row) throw notFound();
  await requireVersion(actor, () => versions.application(row));
  return row;
}
