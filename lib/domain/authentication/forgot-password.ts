import type { z } from "zod";
import type { forgotPassword as declaration } from "@/lib/contract/passwords";
import { prisma, type Queries } from "@/lib/db";
import { fullName } from "@/lib/full-name";
import { enqueue } from "@/lib/queue/enqueue";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { lockTeamForShare } from "../locks";
import { tellOwners } from "../teams/tell-owners";
import { authenticateClient, type AuthenticatedClient } from "./authenticate-client";
import { issueResetToken, type ResetToken } from "./issue-reset-token";

/**
 * Mails a link to choose a new password, if there is somebody to mail it to. The call itself only puts the address into the queue,
 * so neither its answer nor its time says whether there is.
 * @returns the address; for a trusted client the token too, if its team may act for that person and an owner answers for the client
 * @throws OAuthError `invalid_client` for client credentials that are wrong; there may be none
 */
export async function forgotPassword(
  { email, client_id, client_secret }: z.output<typeof declaration.body>,
  source: Source,
): Promise<z.input<typeof declaration.answer>> {
  const anonymous = client_id === undefined && client_secret === undefined;
  const client = anonymous ? null : await authenticateClient(client_id, client_secret);
  const token = await prisma.$transaction(async (tx) => {
    const shown = client && (await showToken(tx, client, email, source));
    if (!shown) await enqueue(tx, "mail-reset-link", email);
    return shown;
  });
  return token ? { email, token } : { email };
}

/** Somebody who holds this token can become that person, so showing it is audited, and all owners are told at once. */
async function showToken(
  queries: Queries,
  { id, teamId, name, trusted }: AuthenticatedClient,
  email: string,
  source: Source,
): Promise<string | null> {
  if (!trusted || !teamId) return null;
  if (!(await lockTeamForShare(queries, teamId))) return null;
  const issued: ResetToken | null = await issueResetToken(queries, email, { clientId: id, teamId });
  if (!issued) return null;
  const personName = fullName(issued.user);
  await recordAudit(queries, {
    teamId,
    actorId: id,
    source,
    action: "user.reset_token_shown",
    target: { type: "user", id: issued.user.id, name: personName },
    after: { client: name },
  });
  await tellOwners(queries, teamId, { what: "token-shown", clientName: name, personName });
  return issued.token;
}
