import { AppError } from "@/lib/errors";

/** @returns its result; null if the address asks for something invalid, which the page says when it asks the API itself */
export async function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "validation") return null;
    throw error;
  }
}
