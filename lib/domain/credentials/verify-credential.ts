import type { z } from "zod";
import type { verifyCredential as declaration } from "@/lib/contract/credentials";
import { metrics } from "@/lib/metrics";
import { findLiveSecret } from "./find-live-secret";
import { noteUse } from "./note-use";

type Verification = z.input<typeof declaration.answer>;

/**
 * Says whether these credentials are good right now, and whose they are. The hottest path of all.
 * @param clientId from an untrusted source
 * @param clientSecret likewise
 * @throws whatever the database does
 */
export async function verifyCredential(clientId: string, clientSecret: string): Promise<Verification> {
  const found = await findLiveSecret(clientId, clientSecret);
  const result = typeof found === "string" ? found : found.blocked ? "budget" : "ok";
  metrics.verified[result].inc();
  if (typeof found === "string") return { active: false };
  if (found.blocked) return { active: false, reason: "budget" };
  noteUse(found.credential_id, found.secret_id);
  return {
    active: true,
    application_id: found.application_id,
    team_id: found.team_id,
    environment: found.environment,
    credential_id: found.credential_id,
  };
}
