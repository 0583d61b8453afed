/** What a thread of `threads.ts` does, by these names. */
export { compareTexts, hashText } from "@/lib/auth/argon2";
