import type { z } from "zod";
import { keyFindings, type KeyFinding } from "@/lib/contract/key-findings";
import type { getKeySafety as declaration } from "@/lib/contract/key-safety";
import { prisma } from "@/lib/db";
import { can } from "@/lib/permissions";
import type { Actor } from "../actor";
import { withLiveSecrets } from "../credentials/credential-rows";
import { permissionFor } from "../credentials/find-credential";
import { presentCredential } from "../credentials/present";
import { presentPersonalToken } from "../personal-tokens/present";
import { presentServiceAccount } from "../service-accounts/present";
import { findKeys, type FoundKey } from "./find-keys";

type KeySafety = z.input<typeof declaration.answer>;

/**
 * @param finding only keys with this one, or all
 * @returns the keys that the actor may see and that deserve a look, the most pressing first
 */
export async function getKeySafety(actor: Actor, finding: KeyFinding | undefined): Promise<KeySafety> {
  const { counts, keys } = await findKeys(actor, finding);
  const { total, ...each } = counts;
  const of = (kind: FoundKey["kind"]) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const inTeam = (kind: FoundKey["kind"]) => ({ id: { in: of(kind) }, teamId: actor.teamId });
  const widelyUsed = keys.filter((key) => key.many_networks).map(({ id }) => id);
  const [credentials, accounts, tokens, networks] = await Promise.all([
    prisma.credential.findMany({ where: inTeam("credentials"), include: withLiveSecrets() }),
    prisma.serviceAccount.findMany({ where: inTeam("service_account") }),
    prisma.personalToken.findMany({ where: { ...inTeam("personal_token"), userId: actor.userId } }),
    prisma.credentialNetwork.findMany({
      where: { credentialId: { in: widelyUsed }, credential: { teamId: actor.teamId } },
      orderBy: [{ lastSeenOn: "desc" }, { network: "asc" }],
    }),
  ]);
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
  const [credential, account, token] = [byId(credentials), byId(accounts), byId(tokens)];
  return {
    total,
    counts: each,
    keys: keys.flatMap((key) => {
      const rows = [credential.get(key.id), account.get(key.id), token.get(key.id)] as const;
      // Deleted since.
      if (rows.every((row) => row === undefined)) return [];
      const [ofCredential, ofAccount, ofToken] = rows;
      return {
        kind: key.kind,
        findings: keyFindings.filter((name) => key[name]),
        may_change: mayChange(actor, key),
        application: key.application_id === null ? null : { id: key.application_id, name: key.application_name ?? "" },
        networks: key.many_networks
          ? networks.filter(({ credentialId }) => credentialId === key.id).map(({ network }) => network)
          : [],
        credential: ofCredential ? presentCredential(ofCredential) : null,
        service_account: ofAccount ? presentServiceAccount(ofAccount) : null,
        personal_token: ofToken ? presentPersonalToken(ofToken) : null,
      };
    }),
  };
}

const mayChange = ({ role }: Actor, { environment, application_role: applicationRole }: FoundKey): boolean =>
  environment === null || can({ role, applicationRole }, permissionFor(environment));
