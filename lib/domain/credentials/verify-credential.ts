import type { z } from "zod";
import type { verification, verifyCredential as declaration } from "@/lib/contract/credential-verification";
import { waitOfCredential } from "@/lib/limits/credential-rate";
import { metrics } from "@/lib/metrics";
import { findLiveSecret, type LiveSecret } from "./find-live-secret";
import { noteNetwork } from "./note-network";
import { noteOldUse } from "./note-old-use";
import { noteRefusal } from "./note-refusal";
import { noteFirstUse, noteUse } from "./note-use";
import { refusalOf } from "./refusal-of";

type Verification = z.input<typeof declaration.answer>;
type Login = z.output<typeof verification>;

/**
 * Says whether these credentials are good right now for such a login, and whose they are. The hottest path of all.
 * @param login credentials from an untrusted source, with what the Communication API knows of who presents them
 * @throws whatever the database does, and the store of the limits for credentials with a rate
 */
export async function verifyCredential({
  client_id,
  client_secret,
  address,
  scopes = [],
}: Login): Promise<Verification> {
  const found = await findLiveSecret(client_id, client_secret);
  if (typeof found === "string") {
    metrics.verified[found].inc();
    return { active: false };
  }
  const reason = refusalOf(found, { address, scopes });
  if (reason) return refuse(found, { reason }, address);
  if (found.rate_per_minute !== null) {
    const wait = await waitOfCredential(found.credential_id, found.rate_per_minute);
    if (wait > 0) return refuse(found, { reason: "rate", retry_after: wait }, address);
  }
  metrics.verified.ok.inc();
  if (found.is_new) await noteFirstUse(found.credential_id, found.secret_id);
  else noteUse(found.credential_id, found.secret_id);
  if (found.is_old) noteOldUse(found, address);
  if (address !== undefined) noteNetwork(found.credential_id, address);
  return {
    active: true,
    application_id: found.application_id,
    team_id: found.team_id,
    environment: found.environment,
    credential_id: found.credential_id,
    ...(found.scopes ? { scopes: found.scopes } : {}),
  };
}

type Refused = Required<Pick<Verification, "reason">> & Verification;

function refuse({ credential_id }: LiveSecret, why: Omit<Refused, "active">, address?: string): Verification {
  metrics.verified[why.reason].inc();
  noteRefusal(credential_id, why.reason, address);
  return { active: false, ...why };
}
