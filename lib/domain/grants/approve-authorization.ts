import type { z } from "zod";
import { createSecret, hashSecret } from "@/lib/auth/secret";
import type { authorizeClient as declaration } from "@/lib/contract/grants";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { lockCheckedUser } from "../authentication/lock-checked-user";
import { stepUp } from "../authentication/step-up";
import { lockApiClientForKeyShare, lockMembershipForKeyShare } from "../locks";
import { answerWithCode, requireAuthorizationRequest } from "./authorization-request";
import { authorizationCodeSeconds } from "./lifetimes";
import { recordConsent, requireRoom } from "./record-consent";

/**
 * A person's consent to what a client asks by way of their browser (RFC 6749, section 4.1): gives a code that the client exchanges. The request
 * is read anew: nothing that the page has seen is trusted.
 * @returns where their browser goes with the code
 * @throws AppError `validation` for a request that can't be granted; as `stepUp`; `conflict` if they have let as many in as they may;
 * `authorization` if they have left the team meanwhile
 */
export async function approveAuthorization(
  actor: Actor,
  { password, ...sent }: z.output<typeof declaration.body>,
): Promise<z.input<typeof declaration.answer>> {
  const { userId, teamId } = actor;
  const request = await requireAuthorizationRequest(sent, actor);
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId } });
  await stepUp(actor, password);
  const code = createSecret("authorization_code");
  const { client, scopes, redirectUri, redirectNamed, codeChallenge } = request;
  await prisma.$transaction(async (tx) => {
    // A new password ends all that the old one has let in: what was approved with it must not come after that.
    await lockCheckedUser(tx, user, "password");
    if (!(await lockMembershipForKeyShare(tx, teamId, userId))) {
      throw new AppError("authorization", "You're no longer on this team.");
    }
    await requireRoom(tx, actor);
    if (!(await lockApiClientForKeyShare(tx, client.id))) {
      throw new AppError("validation", "There is no client with this client_id.");
    }
    await tx.$executeRaw`
      INSERT INTO authorization_codes
        (code_hash, api_client_id, team_id, user_id, scopes, redirect_uri, redirect_named, code_challenge, expires_at)
      VALUES (${hashSecret(code)}, ${client.id}::uuid, ${teamId}::uuid, ${userId}::uuid, ${scopes}::text[], ${redirectUri}, ${redirectNamed},
        ${codeChallenge}, now() + ${authorizationCodeSeconds} * interval '1 second')`;
    await recordConsent(tx, actor, client, { scopes, flow: "browser" });
  });
  return { redirect_to: answerWithCode(request, code) };
}
