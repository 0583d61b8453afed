import { providerNames } from "@/lib/contract/external-providers";
import type { finishExternal as declaration } from "@/lib/contract/identities";
import { AppError } from "@/lib/errors";
import type { Returned, Secrets } from "@/lib/integrations/oidc/client";
import { isTrouble } from "@/lib/integrations/sign-in/operator-fetch";
import type { Who } from "@/lib/integrations/sign-in/who";
import { log } from "@/lib/log";
import type { z } from "zod";
import type { Actor, Source } from "../actor";
import { noAnswer } from "./begin-external";
import { linkIdentity } from "./link-identity";
import { logInByIdentity } from "./log-in-by-identity";
import { takeAttempt } from "../authentication/sign-in-attempt";
import { findProvider, type Provider } from "./providers";

const refused = (words: string) => new AppError("authentication", words);

/** What somebody has come back for: a login, or the link that their login has asked for. */
type Finished = { sessionId: string } | { linked: true };

/**
 * Goes on with somebody who comes back from Google or GitHub.
 * @param actor who is logged in, or null
 * @param answer what they were sent back with, from an untrusted source
 * @param browser of the cookie, which the browser was given when it left
 * @throws AppError `authentication` with a sentence for the person, whatever was wrong; MfaRequired for an account with a second factor;
 *   `authorization` for somebody who may not come in; `conflict` for what can't be linked; `unavailable` if there is no answer
 */
export async function finishExternal(
  actor: Actor | null,
  { state, code, iss, error }: z.output<typeof declaration.body>,
  browser: string | undefined,
  source: Source,
): Promise<Finished> {
  const attempt = await takeAttempt("external", { state, browser, loginId: actor?.loginId ?? null });
  const provider = attempt && findProvider(attempt.to);
  if (!attempt || !provider) throw refused("This login has expired, or began in another browser. Begin again.");
  // What they say of it is their own text: the person gets ours.
  if (error !== undefined || code === undefined) throw failed(provider);
  const who = await ask(provider, attempt.secrets, { state, code, iss });
  if (attempt.loginId === null) return { sessionId: await logInByIdentity(provider, who, source) };
  if (!actor) throw refused("This login has ended.");
  await linkIdentity(actor, provider, who);
  return { linked: true };
}

const failed = ({ id }: Provider) => {
  const name = providerNames[id];
  return refused(`${name} didn't let you in, or you canceled. Try again, or log in with your password.`);
};

async function ask(provider: Provider, secrets: Secrets, returned: Returned): Promise<Who> {
  const who = await provider.finish(secrets, returned).catch((cause: unknown) => {
    // The kind of error only: what else it carries may be a token.
    const { name, code } = cause as { name?: string; code?: unknown };
    const what = { provider: provider.id, error: name, code: typeof code === "string" ? code : null };
    log().warn(what, "a login through an identity provider was refused");
    throw isTrouble(cause) ? noAnswer(provider.id) : failed(provider);
  });
  if (!who) throw failed(provider);
  return who;
}
