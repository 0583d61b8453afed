import { hash, verify } from "@node-rs/argon2";
import { normalizePassword } from "@/lib/password-form";
import { inLane, type Lane } from "./hashing-lanes";

// argon2id, 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * @param password as chosen
 * @param lane who waits for it
 * @returns the argon2id hash of its normal form, in PHC form
 * @throws AppError `unavailable` when too many wait
 */
export const hashPassword = async (password: string, lane: Lane = "newcomer"): Promise<string> =>
  inLane(lane, () => hash(normalizePassword(password), cost));

/** @returns whether two passwords, as typed, are one */
export const isSamePassword = (one: string, other: string): boolean =>
  normalizePassword(one) === normalizePassword(other);

// Passwords that were hashed before we normalized them are tried in the spellings that keyboards give.
const spellingsOf = (typed: string): string[] => [
  ...new Set([normalizePassword(typed), typed, typed.normalize("NFC"), typed.normalize("NFD")]),
];

let decoy: Promise<string> | undefined;

/**
 * Takes the same time whether there is a hash or not, so that an unknown user can't be told from a wrong password: all spellings of
 * what was typed are tried, also after one was right.
 * @param stored the user's hash, or null where there is no such user or no password yet
 * @param lane who waits for it
 * @returns whether the password is the right one; `outdated` if the hash is of a form that is not normal
 * @throws AppError `unavailable` when too many wait
 */
export async function comparePassword(
  stored: string | null,
  password: string,
  lane: Lane = "stranger",
): Promise<"right" | "outdated" | "wrong"> {
  decoy ??= hash("no user has this password", cost);
  const against = stored ?? (await decoy);
  const [normal, ...others] = await inLane(lane, async () => {
    const results: boolean[] = [];
    for (const spelling of spellingsOf(password)) results.push(await verify(against, spelling));
    return results;
  });
  if (stored === null) return "wrong";
  if (normal) return "right";
  return others.includes(true) ? "outdated" : "wrong";
}

/** The same, for callers that only ask whether it is right. */
export const verifyPassword = async (stored: string | null, password: string, lane?: Lane): Promise<boolean> =>
  (await comparePassword(stored, password, lane)) !== "wrong";
