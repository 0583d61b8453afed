import type { ExternalProvider } from "@/lib/contract/external-providers";
import { externalProviders } from "@/lib/contract/external-providers";
import { env } from "@/lib/env";
import { beginAt, finishAt, type Begun, type Keys, type Returned, type Secrets } from "@/lib/integrations/oidc/client";
import { beginAtGitHub, finishAtGitHub } from "@/lib/integrations/sign-in/github";
import { askedOfGoogle, googleClient, readGoogleClaims } from "@/lib/integrations/sign-in/google";
import type { Who } from "@/lib/integrations/sign-in/who";
import { paths } from "@/lib/paths";

/** Google or GitHub, with the operator's keys. */
export interface Provider {
  id: ExternalProvider;
  /** Subjects are people within this. */
  issuer: string;
  begin(state: string): Promise<Begun>;
  finish(secrets: Secrets, returned: Returned): Promise<Who | null>;
}

const keysOf = (clientId: string | undefined, clientSecret: string | undefined): Keys | null =>
  clientId && clientSecret
    ? { clientId, clientSecret, redirectUri: `${env().PUBLIC_URL}${paths.loginExternal}` }
    : null;

/** @returns it, if the operator has set its keys */
export function findProvider(id: ExternalProvider): Provider | null {
  const settings = env();
  if (id === "google") {
    const keys = keysOf(settings.GOOGLE_CLIENT_ID, settings.GOOGLE_CLIENT_SECRET);
    const issuer = settings.GOOGLE_ISSUER;
    const client = keys && googleClient(issuer, keys);
    return (
      client && {
        id,
        issuer,
        begin: (state) => beginAt(client, state, askedOfGoogle),
        finish: async (secrets, returned) => readGoogleClaims(await finishAt(client, secrets, returned)),
      }
    );
  }
  const keys = keysOf(settings.GITHUB_CLIENT_ID, settings.GITHUB_CLIENT_SECRET);
  const gitHub = { url: settings.GITHUB_URL, apiUrl: settings.GITHUB_API_URL };
  return (
    keys && {
      id,
      issuer: gitHub.url,
      begin: (state) => beginAtGitHub(gitHub, keys, state),
      finish: (secrets, returned) => finishAtGitHub(gitHub, keys, secrets, returned),
    }
  );
}

/** @returns those that the operator has set keys for, in the order in which they are shown */
export const availableProviders = (): ExternalProvider[] => externalProviders.filter((id) => findProvider(id) !== null);
