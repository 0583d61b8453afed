import { v7 as newId } from "uuid";
import type { Queries } from "@/lib/db";
import { knownScopes } from "@/lib/scopes";
import { lockApiClientForKeyShare, lockMembershipForKeyShare } from "../locks";
import { issueGrantTokens, type GrantTokens } from "./issue-grant-tokens";

/** Between whom a grant is. */
export interface Parties {
  apiClientId: string;
  teamId: string;
  userId: string;
}

/**
 * Keeps membership and client from ending before the transaction does. A code of theirs is locked after that, since it goes with them.
 * @returns whether both are still there
 */
export async function holdParties(tx: Queries, { apiClientId, teamId, userId }: Parties): Promise<boolean> {
  return (await lockMembershipForKeyShare(tx, teamId, userId)) && lockApiClientForKeyShare(tx, apiClientId);
}

interface Opened extends Parties {
  scopes: readonly string[];
  /** Of the code: a constraint holds that it gives one grant. */
  originHash: Uint8Array<ArrayBuffer>;
  address: string;
  userAgent: string | null;
}

/**
 * Opens a grant, with its first tokens.
 * @param tx a transaction that holds the parties and has used up the code
 */
export async function openGrant(tx: Queries, { scopes, ...rest }: Opened): Promise<GrantTokens> {
  const { id } = await tx.clientGrant.create({
    data: { id: newId(), ...rest, scopes: knownScopes(scopes) },
    select: { id: true },
  });
  return issueGrantTokens(tx, id, knownScopes(scopes));
}
