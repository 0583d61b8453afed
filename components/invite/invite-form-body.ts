import { z } from "zod";
import { newPassword, typedPassword } from "@/lib/contract/text";

/** A newcomer chooses a password. */
export const chosen = z.object({ password: newPassword });

/** Somebody with an account types theirs. */
export const typed = z.object({ password: typedPassword.min(1, "Enter your password.") });
