import type { z } from "zod";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import type { Actor } from "../actor";
import { createInvite } from "../invites/create-invite";
import { createMember } from "./create-member";
import { requireRank } from "./require-rank";

/**
 * Adds somebody to the actor's team: at once with a password, which makes an account; else by an invite.
 * @throws AppError `authorization`, `conflict` on `email`, `validation` on `password`, `unavailable`
 */
export async function addTeamUser(
  actor: Actor,
  { password, ...person }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  requireRank(actor, person.role);
  return password === undefined ? createInvite(actor, person) : createMember(actor, { ...person, password });
}
