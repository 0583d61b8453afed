import type { z } from "zod";
import type { changePasswordBody } from "@/lib/contract/passwords";
import { callApi } from "./api";

/** Has a link mailed to choose a new password; answers the same whether the address has an account. */
export const askForReset = (email: string) => callApi("forgotPassword", { body: { email } });

/** Chooses a new password with the token of a mailed link. */
export const chooseNewPassword = (token: string, password: string) =>
  callApi("resetPassword", { body: { token, password } });

/** Changes the password of the person signed in. */
export const changeOwnPassword = (body: z.input<typeof changePasswordBody>) => callApi("changePassword", { body });
