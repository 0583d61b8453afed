import { isServiceClientId } from "@/lib/auth/secret";
import type { Source } from "../actor";
import { authenticateServiceAccount } from "../service-accounts/authenticate-service-account";
import { authenticateClient } from "./authenticate-client";

/** Whose tokens a client may ask about, and end: of an API client those of its logins, of a service account its own. */
export type Holder = { kind: "client"; id: string } | { kind: "service_account"; id: string };

/**
 * Client authentication where a client asks about its own tokens.
 * @param options as for `authenticateClient`
 * @throws OAuthError `invalid_client`
 */
export async function authenticateAnyClient(
  { client_id: id, client_secret: secret }: { client_id?: string | undefined; client_secret?: string | undefined },
  source: Source,
  options: { publicToo?: boolean } = {},
): Promise<Holder> {
  if (isServiceClientId(id ?? "")) {
    return { kind: "service_account", id: (await authenticateServiceAccount(id, secret, source)).id };
  }
  return { kind: "client", id: (await authenticateClient(id, secret, options)).id };
}
