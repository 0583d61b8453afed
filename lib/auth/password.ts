import { normalizePassword } from "@/lib/password-form";
import { inLane, type Lane } from "./hashing-lanes";
import { hashing } from "./hashing";

/**
 * @param password as chosen
 * @param lane who waits for it
 * @returns the argon2id hash of its normal form, in PHC form
 * @throws AppError `unavailable` when too many wait
 */
export const hashPassword = async (password: string, lane: Lane = "newcomer"): Promise<string> =>
  inLane(lane, () => hashing().hashText(normalizePassword(password)));

/** @returns whether two passwords, as typed, are one */
export const isSamePassword = (one: string, other: string): boolean =>
  normalizePassword(one) === normalizePassword(other);

// Passwords that were hashed before we normalized them are tried in the spellings that keyboards give.
const spellingsOf = (typed: string): string[] => [
  ...new Set([normalizePassword(typed), typed, typed.normalize("NFC"), typed.normalize("NFD")]),
];

let decoy: Promise<string> | undefined;
const hashOfNobody = () =>
  (decoy ??= hashing()
    .hashText("no user has this password")
    .catch((error: unknown) => {
      decoy = undefined;
      throw error;
    }));

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
  const hash = stored ?? (await hashOfNobody());
  const [normal, ...others] = await inLane(lane, () => hashing().compareTexts({ hash, texts: spellingsOf(password) }));
  if (stored === null) return "wrong";
  if (normal) return "right";
  return others.includes(true) ? "outdated" : "wrong";
}

/** The same, for callers that only ask whether it is right. */
export const verifyPassword = async (stored: string | null, password: string, lane?: Lane): Promise<boolean> =>
  (await comparePassword(stored, password, lane)) !== "wrong";
