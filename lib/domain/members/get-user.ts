import type { Actor } from "../actor";
import { findUser } from "./find-user";
import type { PresentedUser } from "../users/present";
import { presentUserRow } from "./user-rows";

/**
 * @param id of a user, or of the invite of somebody who is only invited
 * @throws AppError `not_found` if the actor's team has nobody like that, or they may not see them
 */
export async function getUser(actor: Actor, id: string): Promise<PresentedUser> {
  return presentUserRow(await findUser(actor, id));
}
