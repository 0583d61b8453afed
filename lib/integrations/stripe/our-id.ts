import { inLowerCase } from "@/lib/contract/in-lower-case";

/** @returns an id of ours as Stripe keeps it, where somebody may have typed it anew */
export const ourId = (kept: string | undefined): string | null => (kept ? inLowerCase(kept) : null);
