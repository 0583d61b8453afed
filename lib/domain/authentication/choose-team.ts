import { invalidGrant } from "./check-user";

/**
 * The team a new login acts for: the one asked for, else the client's if the user is in it, else the user's oldest.
 * @param teams they are in, the oldest first
 * @throws OAuthError `invalid_grant` if the user is not in the team asked for, or in none
 */
export function chooseTeam(teams: readonly string[], asked: string | undefined, clientTeamId: string | null): string {
  const wanted = asked ?? (clientTeamId && teams.includes(clientTeamId) ? clientTeamId : teams[0]);
  if (!wanted || !teams.includes(wanted)) throw invalidGrant();
  return wanted;
}
