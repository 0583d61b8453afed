import { AppError } from "@/lib/errors";

/** For a call whose login was ended while it was under way. */
export const loginEnded = (): AppError => new AppError("authentication", "This login has ended.");
