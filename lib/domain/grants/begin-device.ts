import type { z } from "zod";
import { createSecret, hashSecret, isServiceClientId } from "@/lib/auth/secret";
import type { authorizeDevice as declaration } from "@/lib/contract/oauth";
import { prisma } from "@/lib/db";
import { env } from "@/lib/env";
import { OAuthError } from "@/lib/errors";
import { paths } from "@/lib/paths";
import type { Source } from "../actor";
import { authenticateClient, invalidClient } from "../authentication/authenticate-client";
import { scopesToGrant } from "../authentication/scope";
import { lockApiClientForKeyShare } from "../locks";
import { deviceCodeSeconds, pollSeconds } from "./lifetimes";
import { createUserCode, hashUserCode } from "./user-code";

/**
 * The device authorization request (RFC 8628, section 3.1): a program without a browser asks for codes, of which a person enters one.
 * @throws OAuthError `invalid_client`, `invalid_scope`, `unauthorized_client`
 */
export async function beginDevice(
  body: z.output<typeof declaration.body>,
  { address, userAgent }: Source,
): Promise<z.input<typeof declaration.answer>> {
  if (isServiceClientId(body.client_id ?? "")) {
    throw new OAuthError("unauthorized_client", "A service account can only use grant_type=client_credentials.");
  }
  const client = await authenticateClient(body.client_id, body.client_secret, { publicToo: true });
  const scopes = scopesToGrant(body.scope);
  const code = createSecret("device_code");
  // Two live codes are the same once in billions of times.
  for (let tries = 0; tries < 3; tries++) {
    const userCode = createUserCode();
    const made = await prisma.$transaction(async (tx) => {
      if (!(await lockApiClientForKeyShare(tx, client.id))) throw invalidClient();
      return tx.$executeRaw`
        INSERT INTO device_codes (code_hash, user_code_hash, api_client_id, scopes, address, user_agent, poll_interval, expires_at)
        VALUES (${hashSecret(code)}, ${hashUserCode(userCode)}, ${client.id}::uuid, ${scopes}::text[], ${address}, ${userAgent}, ${pollSeconds}::int,
          now() + ${deviceCodeSeconds} * interval '1 second')
        ON CONFLICT (user_code_hash) DO NOTHING`;
    });
    if (made === 0) continue;
    const page = env().PUBLIC_URL + paths.device;
    return {
      device_code: code,
      user_code: userCode,
      verification_uri: page,
      verification_uri_complete: `${page}?user_code=${userCode}`,
      expires_in: deviceCodeSeconds,
      interval: pollSeconds,
    };
  }
  throw new Error("No code was free.");
}
