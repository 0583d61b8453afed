import { compareTexts, hashText } from "./argon2";

/** What hashes, wherever it does so. */
export interface Hashing {
  hashText(text: string): Promise<string>;
  compareTexts(what: Parameters<typeof compareTexts>[0]): Promise<boolean[]>;
}

// The server and Next's bundle are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefHasher?: Hashing | null };

const here: Hashing = {
  hashText: async (text) => hashText(text),
  compareTexts: async (what) => compareTexts(what),
};

/** @returns the threads that hash, where they were opened; otherwise, as in a script or while the product is worked on, whoever asks hashes */
export const hashing = (): Hashing => shared.debriefHasher ?? here;

/** Has others hash from now on; or nobody else. */
export function hashBy(others: Hashing | null): void {
  shared.debriefHasher = others;
}
