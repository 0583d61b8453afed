import type { z } from "zod";
import { hashSecret, isSecretOf } from "@/lib/auth/secret";
import type { revokeToken as declaration } from "@/lib/contract/oauth";
import { prisma } from "@/lib/db";
import { OAuthError } from "@/lib/errors";
import type { Source } from "../actor";
import { recordAudit } from "../audit/record-audit";
import { endGrant } from "../grants/end-grant";
import { lockTeamForKeyShare } from "../locks";
import { authenticateAnyClient, type Holder } from "./authenticate-any-client";

/**
 * Ends a token (RFC 7009). With a refresh token goes the login or grant it belongs to (section 2.1); an access token goes alone. What is unknown,
 * or another client's, is left alone, and answered alike (section 2.2).
 * @throws OAuthError `invalid_client`, `invalid_request`
 */
export async function revokeToken(
  body: z.output<typeof declaration.body>,
  source: Source,
): Promise<Record<string, never>> {
  const { token } = body;
  // A personal access token is no client's. Whoever holds it can use it, so they can end it, too: as the finder of a leaked one should.
  if (token && isSecretOf("personal_token", token) && body.client_id === undefined) {
    await endPersonalToken(token, source);
    return {};
  }
  // A public client may end its own, by its ID alone (section 2.1).
  const holder = await authenticateAnyClient(body, source, { publicToo: true });
  if (!token) throw new OAuthError("invalid_request", "token must be set.", { token: "Must be set." });
  if (isSecretOf("personal_token", token)) await endPersonalToken(token, source);
  else await endOwnToken(holder, hashSecret(token), source);
  return {};
}

async function endOwnToken({ kind, id }: Holder, tokenHash: Uint8Array<ArrayBuffer>, source: Source): Promise<void> {
  if (kind === "service_account") {
    await prisma.serviceToken.deleteMany({ where: { tokenHash, serviceAccountId: id } });
    return;
  }
  const ofClient = { session: { login: { apiClientId: id } } };
  await prisma.accessToken.deleteMany({ where: { tokenHash, ...ofClient } });
  await prisma.grantAccessToken.deleteMany({ where: { tokenHash, grant: { apiClientId: id } } });
  const grant = await prisma.clientGrant.findFirst({
    where: { apiClientId: id, refreshTokens: { some: { tokenHash } } },
    select: { id: true },
  });
  if (grant) await endGrant(grant.id, { actorId: null, source, because: "the client revoked it" });
  await prisma.login.deleteMany({
    where: { apiClientId: id, sessions: { some: { refreshTokens: { some: { tokenHash } } } } },
  });
}

async function endPersonalToken(token: string, source: Source): Promise<void> {
  await prisma.$transaction(async (tx) => {
    const found = await tx.personalToken.findUnique({ where: { tokenHash: hashSecret(token) } });
    if (!found) return;
    await lockTeamForKeyShare(tx, found.teamId);
    const { count } = await tx.personalToken.deleteMany({ where: { id: found.id } });
    // Ended by another call meanwhile.
    if (count === 0) return;
    await recordAudit(tx, {
      teamId: found.teamId,
      actorId: null,
      source,
      action: "personal_token.deleted",
      target: { type: "personal_token", id: found.id, name: found.name },
      before: { scopes: found.scopes },
    });
  });
}
