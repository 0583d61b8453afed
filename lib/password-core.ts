// What stands for a letter; a 1 and a ! are read as i and as l.
const signs: Record<string, string> = { "@": "a", "4": "a", $: "s", "5": "s", "0": "o", "3": "e", "7": "t" };
const readAs = (one: string) => new Map([...Object.entries(signs), ["1", one] as const, ["!", one] as const]);
const alphabets = [readAs("i"), readAs("l")];

/** From so many added digits and signs on, they may be what makes a password good. */
const additions = 8;

const lettersOf = (text: string): string => text.replace(/\P{L}/gu, "");

/**
 * The words that a password may be when what dresses it up is taken away: digits, years and signs around it, and signs that stand for
 * letters (`P@ssw0rd!2026`).
 * @param folded in small letters
 * @returns each of at least three letters
 */
export function coresOf(folded: string): string[] {
  const plain = folded.normalize("NFKC");
  const length = [...plain].length;
  const bare = plain.replace(/^\P{L}+|\P{L}+$/gu, "");
  const undone = [bare, plain].flatMap((text) =>
    alphabets.map((letters) => [...text].map((sign) => letters.get(sign) ?? sign).join("")),
  );
  const dressed = [plain, ...(length - [...bare].length <= additions ? undone : undone.slice(2))].map(lettersOf);
  const near = dressed.filter((core, at) => at > 0 || length - [...core].length <= additions);
  return [...new Set(near)].filter((core) => [...core].length >= 3);
}

/**
 * Whether a text is nothing but some of these words in a row, each as often as it likes.
 * @param words in small letters
 */
export function isMadeOf(text: string, words: Iterable<string>): boolean {
  const pieces = [...new Set([...words].map(lettersOf))].filter((word) => word.length > 1);
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++)
    if (reached.has(at)) for (const word of pieces) if (text.startsWith(word, at)) reached.add(at + word.length);
  return reached.has(text.length);
}
