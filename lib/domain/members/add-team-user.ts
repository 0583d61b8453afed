import type { z } from "zod";
import type { addTeamUser as declaration } from "@/lib/contract/teams";
import type { Actor } from "../actor";
import { stepUp } from "../authentication/step-up";
import { createInvite } from "../invites/create-invite";
import { ownProofIn } from "../users/own-proof";
import { createMember } from "./create-member";
import { requireRank } from "../teams/require-rank";

/**
 * Adds somebody to the actor's team: at once with a password, which makes an account; else by an invite. To add an owner takes the
 * actor's own password.
 * @throws AppError `authorization`, `conflict` on `email`, `validation` on `password`, `rate_limit`, `unavailable`
 */
export async function addTeamUser(
  actor: Actor,
  { password: typed, current_password, ...person }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  requireRank(actor, person.role);
  let password = typed;
  if (person.role === "owner") {
    const proof = ownProofIn({ password: typed, current_password });
    await stepUp(actor, proof.typed, proof.field);
    password = proof.newPassword;
  }
  return password === undefined ? createInvite(actor, person) : createMember(actor, { ...person, password });
}
