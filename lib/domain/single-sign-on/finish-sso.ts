import type { z } from "zod";
import type { finishSso as declaration } from "@/lib/contract/single-sign-on";
import { prisma } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { finishAt } from "@/lib/integrations/oidc/client";
import { readClaims } from "@/lib/integrations/oidc/read-claims";
import { log } from "@/lib/log";
import { isReferenceGone } from "@/lib/reference-gone";
import type { Actor, Source } from "../actor";
import { openLogin } from "../authentication/open-login";
import { takeAttempt } from "../authentication/sign-in-attempt";
import { findOrAdmit } from "./find-or-admit";
import { keepCompanyProof } from "./keep-company-proof";
import { clientOf } from "./provider";

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
 * @param actor who is logged in, or null
 * @param answer what the provider sent the browser back with, from an untrusted source
 * @param browser of the cookie, which the browser was given when it left
 * @throws AppError `authentication` with a sentence for the person, whatever was wrong; `authorization` for somebody who may not come in
 */
export async function finishSso(
  actor: Actor | null,
  { state, ...answer }: z.output<typeof declaration.body>,
  browser: string | undefined,
  source: Source,
): Promise<Finished> {
  const attempt = await takeAttempt("teamProvider", { state, browser, loginId: actor?.loginId ?? null });
  const provider =
    attempt &&
    (await prisma.teamIdentityProvider.findFirst({
      where: { id: attempt.to, domainProvenAt: { not: null }, team: { deletedAt: null } },
    }));
  if (!attempt || !provider) throw expired();
  // What the provider says of it is its own text: the person gets ours.
  if (answer.error !== undefined || answer.code === undefined) throw failed();
  const { secrets, loginId } = attempt;
  const returned = { state, code: answer.code, iss: answer.iss };
  const asked = async () =>
    readClaims(await finishAt(clientOf(provider), secrets, returned, { anew: loginId !== null }));
  const claims = await asked().catch((cause: unknown) => {
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
    // The team has set another provider in this very moment.
    if (isReferenceGone(error, "logins_identity_provider_id_fkey")) throw expired();
    throw error;
  }
}
