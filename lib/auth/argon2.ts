import { hashSync, verifySync } from "@node-rs/argon2";

// argon2id, 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the argon2id hash of a text, in PHC form. It keeps its thread for some 25 ms */
export const hashText = (text: string): string => hashSync(text, cost);

/** @returns for each text whether it is the one that was hashed. All are tried, also after one was */
export const compareTexts = ({ hash, texts }: { hash: string; texts: string[] }): boolean[] =>
  texts.map((text) => verifySync(hash, text));
