import { callApi } from "./api";
import { showPasskeyAsProof } from "./passkeys";

/** Confirms by password that it's the person: this login can do what takes that for ten minutes. @throws ApiError */
export const proveByPassword = (password: string) => callApi("createProof", { body: { password } });

/** The same by one of their passkeys. @throws ApiError, or the browser's own error */
export const proveByPasskey = async () => callApi("createProof", { body: { passkey: await showPasskeyAsProof() } });
