import { versions } from "@/lib/contract/versions";
import type { Actor } from "../actor";
import { endLogins } from "../authentication/end-logins";
import { requireVersion } from "../precondition";
import { listSessions } from "./list-sessions";

/**
 * Ends all of the caller's logins but the one they call through.
 * @throws AppError `precondition_failed`, compared with the list of them
 */
export async function revokeOtherSessions(actor: Actor): Promise<{ status: "ok" }> {
  const listed = actor.precondition ? await listSessions(actor) : null;
  await requireVersion(actor, () => versions.sessions(listed ?? []));
  // A caller who names the list they have seen ends the logins on it, not any that were opened since.
  await endLogins(actor, { only: listed?.map(({ id }) => id), but: actor.loginId });
  return { status: "ok" };
}
