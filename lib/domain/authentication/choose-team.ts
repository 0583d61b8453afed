import { companyLoginOnly } from "../single-sign-on/company-login-only";
import { invalidGrant } from "./check-user";
import type { LiveTeams } from "./live-teams";

/**
 * The team a new login acts for: the one asked for, else the client's if the user is in it, else the user's oldest.
 * @throws OAuthError `invalid_grant` if the user is not in the team asked for, or in none; with a sentence of its own if that team lets them
 *   in by its own identity provider only
 */
export function chooseTeam(
  { open, closed }: LiveTeams,
  asked: string | undefined,
  clientTeamId: string | null,
): string {
  const wanted = asked ?? (clientTeamId && open.includes(clientTeamId) ? clientTeamId : open[0]);
  if (wanted && open.includes(wanted)) return wanted;
  throw (asked ? closed.includes(asked) : closed.length > 0) ? companyLoginOnly() : invalidGrant();
}
