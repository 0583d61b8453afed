import type { Actor } from "../actor";
import { can } from "@/lib/permissions";

/** Whose usage of a team is meant: all of it, that of a member's own applications, or of one application. */
export type UsageScope = { teamId: string } & (
  | { of: "team" }
  | { of: "member"; userId: string }
  | { of: "application"; applicationId: string }
);

/** @returns all that the actor may see of their team's usage */
export const scopeOf = (actor: Actor): UsageScope =>
  can({ role: actor.role }, "usage.readAll")
    ? { teamId: actor.teamId, of: "team" }
    : { teamId: actor.teamId, of: "member", userId: actor.userId };
