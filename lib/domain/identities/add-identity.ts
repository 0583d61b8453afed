import { providerNames } from "@/lib/contract/external-providers";
import type { Queries } from "@/lib/db";
import type { Who } from "@/lib/integrations/sign-in/who";
import type { Source } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { tellOfIdentity } from "./tell-of-identity";
import type { Provider } from "./providers";

/**
 * Links an account to a person, and tells them.
 * @param tx a transaction that has locked the user
 * @throws a violation of `user_identities_…` if it, or another one of its kind, was linked meanwhile
 */
export async function addIdentity(
  tx: Queries,
  userId: string,
  { id: provider, issuer }: Provider,
  { subject, name }: Who,
  source: Source,
): Promise<void> {
  await tx.userIdentity.create({ data: { userId, provider, issuer, subject, name } });
  const after = { provider: providerNames[provider] };
  await recordInTeams(tx, userId, { actorId: userId, source, action: "identity.added", after });
  await tellOfIdentity(tx, userId, { what: "linked", provider });
}
