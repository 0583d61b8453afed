import type { ApplicationRole, TeamRole } from "@/lib/permissions";
import type { Scope } from "@/lib/scopes";
import type { Intention } from "./make-once";
import type { Precondition } from "./precondition";

/** Where a request comes from: for the audit log and the list of sessions. */
export interface Source {
  /** The client's address, as far as the trusted proxies tell it. */
  address: string;
  userAgent: string | null;
  requestId: string;
}

/**
 * A signed-in person acting for one team, or one of its service accounts. Role and membership are read on each request, never from a
 * token.
 */
export interface Actor {
  /** What `userId` is the ID of. A service account is nobody's user, and is in no team as a member. */
  kind: "person" | "service_account";
  userId: string;
  teamId: string;
  role: TeamRole;
  /** The role on the application that was authorized, if they were added to it by hand. */
  applicationRole: ApplicationRole | null;
  /** What the token is limited to, beside the role; null for a login, which may do all that its person may. */
  scopes: readonly Scope[] | null;
  /** Of a token that belongs to no session, the token's own ID, which is that of no session. */
  sessionId: string;
  /** Likewise. */
  loginId: string;
  /** The API client the login came through; null for the portal. */
  apiClientId: string | null;
  /** Whether the team requires a second factor that they don't have: then they may only set one up. */
  lacksFactor: boolean;
  /** Whether the login came through the team's own provider, which speaks for the person on this team and nowhere else. */
  viaProvider: boolean;
  /** Whether nothing has changed in their team for a minute, so that a standby that is seconds behind has it all. False without a standby. */
  isSettled: boolean;
  source: Source;
  /** What they want to hold of the thing that this very call changes. */
  precondition?: Precondition | undefined;
  /** What this very call makes, and makes once: see `makeOnce`. */
  intention?: Intention | undefined;
}
