import type { Actor } from "../actor";
import { endLogins } from "./end-logins";

/** Ends the caller's login with all its sessions and tokens. Doing it twice is fine. */
export async function logOut(actor: Pick<Actor, "userId" | "loginId" | "source">): Promise<{ status: "ok" }> {
  await endLogins(actor, { only: [actor.loginId] });
  return { status: "ok" };
}
