import type { z } from "zod";
import type { forgotPassword as declaration } from "@/lib/contract/passwords";
import { prisma } from "@/lib/db";
import { enqueueResetLink } from "@/lib/jobs/enqueue-reset-link";
import { authenticateClient } from "./authenticate-client";
import { issueResetToken } from "./issue-reset-token";

/**
 * Mails a link to choose a new password, if there is somebody to mail it to. The call itself only puts the address into the queue,
 * so neither its answer nor its time says whether there is.
 * @returns the address; for a trusted client the token too, if its team may act for that person
 * @throws OAuthError `invalid_client` for client credentials that are wrong; there may be none
 */
export async function forgotPassword({
  email,
  client_id,
  client_secret,
}: z.output<typeof declaration.body>): Promise<z.input<typeof declaration.answer>> {
  const anonymous = client_id === undefined && client_secret === undefined;
  const client = anonymous ? null : await authenticateClient(client_id, client_secret);
  const teamId = client?.trusted ? client.teamId : null;
  const token = await prisma.$transaction(async (tx) => {
    const shown = teamId && (await issueResetToken(tx, email, teamId));
    if (!shown) await enqueueResetLink(tx, email);
    return shown;
  });
  return token ? { email, token } : { email };
}
