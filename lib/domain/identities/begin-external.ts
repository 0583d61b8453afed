import { providerNames, type ExternalProvider } from "@/lib/contract/external-providers";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { beginAttempt, type Departure } from "../authentication/sign-in-attempt";
import { findProvider } from "./providers";

/** The answer where Google or GitHub don't answer. */
export const noAnswer = (id: ExternalProvider, cause?: unknown) =>
  new AppError("unavailable", `${providerNames[id]} doesn't answer right now. Try again in a minute.`, 60, { cause });

/**
 * Sends somebody to Google or GitHub.
 * @param id which of them
 * @param loginId the login that is to link the account; null to log in by one
 * @returns where to, and what their browser has to come back with
 * @throws AppError `validation` on `provider` if the operator has set no keys for it; `unavailable` if it doesn't answer
 */
export async function beginExternal(id: ExternalProvider, loginId: string | null): Promise<Departure> {
  const provider = findProvider(id);
  if (!provider) throw new AppError("validation", { provider: `You can't log in with ${providerNames[id]} here.` });
  return beginAttempt({ external: id }, loginId, (state) =>
    provider.begin(state).catch((cause: unknown) => {
      log().warn({ err: cause, provider: id }, "an identity provider could not be used");
      throw noAnswer(id, cause);
    }),
  );
}
