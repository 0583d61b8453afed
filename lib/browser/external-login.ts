import type { z } from "zod";
import type { ExternalProvider } from "@/lib/contract/external-providers";
import type { finishExternal } from "@/lib/contract/identities";
import type { MfaMethod } from "@/lib/errors";
import { paths, safeNext } from "@/lib/paths";
import { callApi } from "./api";
import { ApiError, messageOf } from "./api-error";
import { enter } from "./enter";

/** Where this tab keeps the page that somebody goes on to who comes back: nothing in an address says so. */
const nextKey = "debrief.next";

/**
 * Leaves for Google or GitHub, to log in.
 * @param next a page of ours, to go to afterwards
 * @returns what to tell the person, if there is nowhere to go
 */
export async function leaveToLogIn(provider: ExternalProvider, next: string): Promise<string | undefined> {
  try {
    const { url } = await callApi("beginExternal", { body: { provider }, atTheDoor: true });
    leave(url, next);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** The same, to link the account. The person may be asked to confirm that it's them first. @throws ApiError */
export async function leaveToLink(provider: ExternalProvider): Promise<void> {
  const { url } = await callApi("beginLink", { body: { provider } });
  leave(url, paths.settingsSecurity);
}

function leave(url: string, next: string): void {
  window.sessionStorage.setItem(nextKey, next);
  enter(url);
}

/** @returns the page of ours that the person was on the way to */
export const nextPage = (): string => safeNext(window.sessionStorage.getItem(nextKey));

/** What came of it: they are in, or the account is linked; a code is asked for; or what to tell the person. */
export type ExternalOutcome = "done" | { mfaToken: string; methods: readonly MfaMethod[] } | { problem: string };

/** Goes on with what Google or GitHub sent the person back with. */
export async function finishExternalLogin(answer: z.input<typeof finishExternal.body>): Promise<ExternalOutcome> {
  try {
    await callApi("finishExternal", { body: answer, atTheDoor: true });
    return "done";
  } catch (error) {
    if (error instanceof ApiError && error.mfaToken) return { mfaToken: error.mfaToken, methods: error.mfaMethods };
    return { problem: messageOf(error) };
  }
}
