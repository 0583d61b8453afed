import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { getTeam } from "../teams/get-team";

/** Whom to ask for access to a team's applications. */
export interface ApplicationContact {
  teamName: string;
  email: string;
}

/** @returns the team's own address, which every member may see; null for those who see all applications anyway */
export async function findApplicationContact(actor: Actor): Promise<ApplicationContact | null> {
  if (can({ role: actor.role }, "application.read")) return null;
  const { team_name: teamName, email } = await getTeam(actor, actor.teamId);
  return { teamName, email };
}
