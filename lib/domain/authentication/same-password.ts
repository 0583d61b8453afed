import { AppError } from "@/lib/errors";

/**
 * Setting the password that there is would change nothing, but look as if somebody had chosen one.
 * @param field where the message belongs in the request
 */
export const samePassword = (field: string): AppError =>
  new AppError("validation", { [field]: "The account already has this password. Choose another one." });
