import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { passkeySchema } from "@/lib/contract/passkeys";
import type { assertion } from "@/lib/contract/shown-passkey";
import { callApi } from "./api";
import { ApiError, messageOf } from "./api-error";
import { secondFactorKey, type Proof } from "./second-factor";

export type Passkey = z.output<typeof passkeySchema>;

/** What an authenticator has signed. */
export type SignedByPasskey = z.input<typeof assertion>;

export const passkeysKey = ["passkeys"] as const;

/** The passkeys of the person signed in. */
export const usePasskeys = () =>
  useQuery({ queryKey: passkeysKey, queryFn: ({ signal }) => callApi("listPasskeys", { signal }) });

/** @returns a function that has them read again, and whether there is a second factor */
export function useRefreshPasskeys() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: passkeysKey }),
      client.invalidateQueries({ queryKey: secondFactorKey }),
    ]);
}

/** Only for who presses a button: docs/decisions/0017-code-that-comes-later.md. */
const webauthn = () => import("@simplewebauthn/browser");

/** What the browser says of it, in words for the person in front of it. */
const words: Record<string, string> = {
  NotAllowedError: "Canceled, or it took too long. Try again.",
  InvalidStateError: "This device already has a passkey for your account.",
  SecurityError: "Passkeys don’t work at this address.",
};

/** @returns what to tell a person about what went wrong with a passkey */
export function passkeyProblem(error: unknown): string {
  if (error instanceof ApiError) return messageOf(error);
  const named = error instanceof Error ? words[error.name] : undefined;
  return named ?? "This browser couldn’t use a passkey. Try again, or use another way.";
}

/**
 * Has the browser make a passkey, and adds it.
 * @returns recovery codes, which can't be shown again; none if the person has had theirs
 * @throws ApiError, or the browser's own error
 */
export async function addPasskey(name: string, proof: Proof): Promise<string[]> {
  const optionsJSON = await callApi("beginPasskey", { body: proof });
  const { startRegistration } = await webauthn();
  const credential = await startRegistration({ optionsJSON: { ...optionsJSON, hints: [] } as never });
  const { id, rawId, response } = credential;
  const { clientDataJSON, attestationObject, transports } = response;
  const made = {
    id,
    rawId,
    type: "public-key" as const,
    response: { clientDataJSON, attestationObject, ...(transports ? { transports } : {}) },
  };
  return (await callApi("createPasskey", { body: { name, credential: made } })).recovery_codes;
}

async function ask(optionsJSON: unknown): Promise<SignedByPasskey> {
  const { startAuthentication } = await webauthn();
  const { id, rawId, response } = await startAuthentication({ optionsJSON: optionsJSON as never });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  const signed = { clientDataJSON, authenticatorData, signature, ...(userHandle ? { userHandle } : {}) };
  return { id, rawId, type: "public-key", response: signed };
}

/** Has the browser show one of the person's passkeys, in place of a code. @throws ApiError, or the browser's own error */
export const showOwnPasskey = async (): Promise<SignedByPasskey> => ask(await callApi("challengePasskey", {}));

/** The same, to confirm that it's them. */
export const showPasskeyAsProof = async (): Promise<SignedByPasskey> => ask(await callApi("challengeProof", {}));

/**
 * Logs in to the portal with a passkey.
 * @param mfaToken of a login that has shown its password; without it, the passkey does alone
 * @returns `isOver` if that login has to begin again
 */
export async function logInWithPasskey(mfaToken?: string): Promise<"in" | { problem: string; isOver: boolean }> {
  const half = mfaToken === undefined ? {} : { mfa_token: mfaToken };
  try {
    const passkey = await ask(await callApi("beginPasskeyLogin", { body: half, atTheDoor: true }));
    await callApi("openPortalSession", { body: { ...half, passkey }, atTheDoor: true });
    return "in";
  } catch (error) {
    return { problem: passkeyProblem(error), isOver: error instanceof ApiError && "mfa_token" in error.fields };
  }
}

export function useRenamePasskey() {
  const refresh = useRefreshPasskeys();
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      callApi("renamePasskey", { params: { id }, body: { name } }),
    onSuccess: () => refresh(),
  });
}

export const removePasskey = (id: string, proof: Proof) => callApi("removePasskey", { params: { id }, body: proof });
