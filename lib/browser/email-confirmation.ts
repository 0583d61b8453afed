import { callApi } from "./api";

/** Confirms the address that a mailed link was sent to. */
export const confirmEmail = (token: string) => callApi("verifyEmail", { body: { token } });
