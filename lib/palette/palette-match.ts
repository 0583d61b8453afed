/** What has a name, and perhaps other words for it. */
interface Named {
  label: string;
  words?: string;
}

/**
 * @param typed what is looked for; each word of it must be found somewhere
 * @returns what it may mean: first what is called that, then what somebody may call so
 */
export function matching<Entry extends Named>(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = plain(typed);
  const tokens = wanted.split(" ").filter(Boolean);
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, tokens) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ entry }) => entry);
}

function rankOf({ label, words = "" }: Named, wanted: string, tokens: readonly string[]): number {
  const name = plain(label);
  const all = ` ${name} ${plain(words)}`;
  // From the beginning of a word: nobody looks for "voice" and means an invoice.
  if (!tokens.every((token) => all.includes(` ${token}`))) return 0;
  if (name.startsWith(wanted)) return 3;
  return tokens.every((token) => ` ${name}`.includes(` ${token}`)) ? 2 : 1;
}

/** Without case, accents, hyphens and doubled spaces, which nobody types alike. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
