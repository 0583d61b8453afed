import { versions } from "@/lib/contract/versions";
import type { Queries } from "@/lib/db";
import type { Actor } from "../actor";
import { requireVersion } from "../precondition";

/** What an owner or admin can change of a team. */
interface TeamState {
  name: string;
  secondFactorRequired: boolean;
}

/**
 * @param queries a transaction that holds the actor's team
 * @returns the team as it is now
 * @throws AppError `precondition_failed` if that isn't what the caller saw
 */
export async function requireTeamVersion(queries: Queries, actor: Actor): Promise<TeamState> {
  const team = await queries.team.findUniqueOrThrow({
    where: { id: actor.teamId },
    select: { name: true, secondFactorRequired: true },
  });
  await requireVersion(actor, () =>
    versions.team({ id: actor.teamId, team_name: team.name, second_factor_required: team.secondFactorRequired }),
  );
  return team;
}
