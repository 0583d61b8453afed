import { AppError } from "@/lib/errors";
import type { TeamRole } from "@/lib/permissions";
import type { Actor } from "../actor";

/**
 * Only an owner makes an owner.
 * @param role that the actor is about to give
 * @throws AppError `authorization`
 */
export function requireRank(actor: Actor, role: TeamRole): void {
  if (role === "owner" && actor.role !== "owner")
    throw new AppError("authorization", "Only an owner can add an owner.");
}
