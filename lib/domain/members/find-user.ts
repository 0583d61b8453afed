import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { findUserRows, type UserRow } from "./user-rows";

/**
 * @param id of a user, or of an invite, from an untrusted source
 * @throws AppError `not_found` if there is nobody like that in the actor's team, or the actor may not see them
 */
export async function findUser(actor: Actor, id: string): Promise<UserRow> {
  const [row] = isId(id) ? await findUserRows(actor, { id }, 1) : [];
  if (!row) throw notFound();
  return row;
}
