import { z } from "zod";
import { newPassword, typedPassword } from "@/lib/contract/text";

/** Who is new chooses a password. */
export const chosen = z.object({ password: newPassword });

/** Who has an account types theirs. */
export const typed = z.object({ password: typedPassword.min(1, "Enter your password.") });
