import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import type { signUpBody } from "@/lib/contract/teams";

/** The sign-up form, as its fields take it. */
export type SignupFormState = UseFormReturn<z.input<typeof signUpBody>, unknown, z.output<typeof signUpBody>>;
