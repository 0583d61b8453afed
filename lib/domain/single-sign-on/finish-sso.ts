import { z } from "zod";
import { hashSecret } from "@/lib/auth/secret";
import { CannotOpen, unseal } from "@/lib/auth/seal";
import type { finishSso as declaration } from "@/lib/contract/single-sign-on";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { TeamIdentityProvider } from "@/lib/generated/prisma/client";
import { finishAt, type Secrets } from "@/lib/integrations/oidc/client";
import { log } from "@/lib/log";
import { jsonIn } from "@/lib/parse";
import type { Source } from "../actor";
import { openLogin } from "../authentication/open-login";
import { attemptPurpose } from "./begin-sso";
import { findOrAdmit } from "./find-or-admit";
import { keepCompanyProof } from "./keep-company-proof";
import { clientOf } from "./provider";

const secretsSchema = z.object({ nonce: z.string(), verifier: z.string() });

/** What the audit log calls it. */
const showed = "company account";

const refused = (words: string, cause?: unknown) => new AppError("authentication", words, undefined, { cause });
const expired = () => refused("This login has expired, or began in another browser. Begin again.");
const failed = (cause?: unknown) =>
  refused("Your company's login didn't work. Try again, or ask an owner of your team.", cause);

/** What came of it: the id of a new session, for the portal's cookie to name; or a login that was there has proven whose it is. */
export type Finished = { sessionId: string } | "proven";

/**
 * Goes on with somebody who comes back from their team's provider: logs them in, or notes that they have shown anew who they are. The login acts
 * for that team, and for nothing else of theirs.
 * @param answer what the provider sent the browser back with, from an untrusted source
 * @param browser of the cookie, which the browser was given when it left
 * @throws AppError `authentication` with a sentence for the person, whatever was wrong; `authorization` for somebody who may not come in
 */
export async function finishSso(
  { state, ...answer }: z.output<typeof declaration.body>,
  browser: string | undefined,
  source: Source,
): Promise<Finished> {
  const attempt = await takeAttempt(state, browser);
  if (!attempt) throw expired();
  // What the provider says of it is its own text: the person gets ours.
  if (answer.error !== undefined || answer.code === undefined) throw failed();
  const { provider, secrets, loginId } = attempt;
  const sent = Object.fromEntries(Object.entries({ state, ...answer }).filter(([, value]) => value !== undefined));
  const finished = Promise.resolve(provider).then((it) =>
    finishAt(clientOf(it), state, secrets, { answer: sent as Record<string, string>, anew: loginId !== null }),
  );
  const claims = await finished.catch((cause: unknown) => {
    // The kind of error only: what else it carries may be a token.
    const { name, code } = cause as { name?: string; code?: unknown };
    log().warn(
      { provider: provider.id, error: name, code: typeof code === "string" ? code : null },
      "a login through an identity provider was refused",
    );
    throw failed();
  });
  if (!claims) throw failed();
  if (loginId !== null) {
    await keepCompanyProof(provider, loginId, claims.subject, source);
    return "proven";
  }
  const user = await findOrAdmit(provider, claims, source);
  try {
    const checked = { ...user, showedFactor: true };
    return { sessionId: (await openLogin(checked, null, provider.teamId, showed, source, provider.id)).sessionId };
  } catch (error) {
    if (isProviderGone(error)) throw expired();
    throw error;
  }
}

/** The team has set another provider in this very moment. */
const isProviderGone = (error: unknown): boolean =>
  (error as { code?: unknown; constraint?: unknown }).constraint === "logins_identity_provider_id_fkey";

interface Attempt {
  provider: TeamIdentityProvider;
  secrets: Secrets;
  /** The login that is to be proven, if they are logged in. */
  loginId: string | null;
}

/** Uses an attempt up: of many that come back with one, a single one goes on. One from another browser uses nothing up. */
async function takeAttempt(state: string, browser: string | undefined): Promise<Attempt | null> {
  if (browser === undefined) return null;
  const [taken] = await prisma.$queryRaw<{ provider_id: string; secrets: string; login_id: string | null }[]>`
    DELETE FROM sso_attempts
    WHERE state_hash = ${hashSecret(state)} AND browser_hash = ${hashSecret(browser)} AND expires_at > now()
    RETURNING provider_id, secrets, login_id`;
  if (!taken) return null;
  const provider = await prisma.teamIdentityProvider.findFirst({
    where: { id: taken.provider_id, domainProvenAt: { not: null }, team: { deletedAt: null } },
  });
  if (!provider) return null;
  try {
    const secrets = secretsSchema.parse(jsonIn(unseal(attemptPurpose, taken.secrets)));
    return { provider, secrets, loginId: taken.login_id };
  } catch (error) {
    // AUTH_SECRET was replaced meanwhile.
    if (error instanceof CannotOpen) return null;
    throw error;
  }
}
