import type { z } from "zod";
import type { updateUser as declaration } from "@/lib/contract/users";
import type { Actor } from "../actor";
import { findUser } from "./find-user";
import { getUser } from "./get-user";
import type { PresentedUser } from "../users/present";
import { updateInvited } from "./update-invited";
import { updateMember } from "./update-member";

/**
 * Changes what is given, all of it or nothing.
 * @param id of a user, or of the invite of somebody who is only invited
 * @throws AppError `not_found` for somebody the actor may not see; `authorization` if one of the changes is not theirs to make;
 * `validation` on `password`, `old_password` or `avatar`; `conflict` on `role` if the team would have no owner; `precondition_failed`,
 * `unavailable`
 */
export async function updateUser(
  actor: Actor,
  id: string,
  body: z.output<typeof declaration.body>,
): Promise<PresentedUser> {
  const user = await findUser(actor, id);
  await (user.status === "invited" ? updateInvited(actor, user, body) : updateMember(actor, user, body));
  return getUser(actor, user.id);
}
