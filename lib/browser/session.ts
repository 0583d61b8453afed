import type { z } from "zod";
import type { finishSso } from "@/lib/contract/single-sign-on";
import type { assertion } from "@/lib/contract/shown-passkey";
import type { MfaMethod } from "@/lib/errors";
import { paths } from "@/lib/paths";
import { callApi } from "./api";
import { ApiError, messageOf } from "./api-error";
import { enter } from "./enter";

/** What came of a login: they are in; a code is asked for; or what to tell the person. */
export type LoginOutcome = "in" | { mfaToken: string; methods: readonly MfaMethod[] } | { problem: string };

/** Logs in to the portal. */
export async function logIn(email: string, password: string): Promise<LoginOutcome> {
  try {
    await callApi("openPortalSession", { body: { email, password }, atTheDoor: true });
    return "in";
  } catch (error) {
    if (error instanceof ApiError && error.mfaToken) return { mfaToken: error.mfaToken, methods: error.mfaMethods };
    return { problem: messageOf(error) };
  }
}

/**
 * Begins to log in with a company account.
 * @returns where to go for that, or what to tell the person
 */
export async function beginCompanyLogin(email: string): Promise<{ url: string } | { problem: string }> {
  try {
    return await callApi("beginSso", { body: { email }, atTheDoor: true });
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** Goes on with what the provider sent the person back with. @returns what came of it, or what to tell the person */
export async function finishCompanyLogin(
  answer: z.input<typeof finishSso.body>,
): Promise<"logged_in" | "proven" | { problem: string }> {
  try {
    return (await callApi("finishSso", { body: answer, atTheDoor: true })).outcome;
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/** A code of the person's second factor. */
export type Code = { otp: string } | { recovery_code: string } | { passkey: z.input<typeof assertion> };

/**
 * Goes on with a login that has asked for a code.
 * @returns `isOver` if it has to begin again with the password
 */
export async function showCode(mfaToken: string, code: Code): Promise<"in" | { problem: string; isOver: boolean }> {
  try {
    await callApi("openPortalSession", { body: { mfa_token: mfaToken, ...code }, atTheDoor: true });
    return "in";
  } catch (error) {
    return { problem: messageOf(error), isOver: error instanceof ApiError && "mfa_token" in error.fields };
  }
}

/**
 * Logs out and stays on the page: somebody else is about to log in here. Being logged out already is fine.
 * @throws ApiError if the session may still live
 */
export async function logOutInPlace(): Promise<void> {
  try {
    await callApi("logout", { atTheDoor: true });
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
  }
}

/** Logs out and goes to the login page. @throws ApiError as above; then the person is where they were */
export async function logOut(): Promise<void> {
  await logOutInPlace();
  enter(paths.login);
}

/** From now on the portal acts for another of the person's teams. The page still shows the other team's data: `enter` a page. */
export const switchTeam = (teamId: string) => callApi("switchTeam", { body: { team_id: teamId } });
