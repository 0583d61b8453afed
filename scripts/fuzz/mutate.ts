/** Makes the next input out of good ones. */
export type Mutate = () => string;

/** What readers of text disagree on, or take long for. */
const oddWords = [
  ..."\u0000\u0001\t\n\r \u007f\u0085\u00a0\u200b\u202e\u2028\ufeff\ufffd\ud800\udc00éßİ／。",
  ..."\"'`\\/%+-=&?#;:,.*@<>[]{}()|$^~_0aZ",
  ..."%00 %2e%2e/ %ff %u0041 \r\n\r\n ../ // W/ * null true -1 1e400 NaN __proto__ constructor 💥 e\u0301 ::ffff: /0 [] {}".split(
    " ",
  ),
];

const below = (limit: number): number => Math.floor(Math.random() * limit);

/** No input gets longer, in characters: what takes long by then takes too long. */
const longest = 20_000;

/**
 * @param seeds inputs that are good, so that what comes of them gets far
 * @param words what else has a meaning for this parser; without them, texts are changed by single bytes only, for what is no text
 * @returns makes an input that differs from one of them in one to four places
 */
export function mutationsOf(seeds: readonly string[], words: readonly string[] | "bytes" = []): Mutate {
  const seed = () => seeds[below(seeds.length)] ?? "";
  const all = words === "bytes" ? null : [...oddWords, ...words];
  const word = () => all?.[below(all.length)] ?? String.fromCharCode(below(256));
  const change = (text: string): string => {
    const at = below(text.length + 1);
    const until = Math.min(text.length, at + 1 + below(Math.random() < 0.8 ? 4 : text.length + 1));
    const [before, middle, after] = [text.slice(0, at), text.slice(at, until), text.slice(until)];
    switch (below(9)) {
      case 0:
        return before + after;
      case 1:
      case 2:
        return before + word() + text.slice(at);
      case 3:
      case 4:
        return before + word() + after;
      case 5:
        return before + middle + middle + after;
      case 6:
        return before + seed().slice(below(100));
      case 7:
        return before + (middle || word()).repeat(1 + below(Math.random() < 0.98 ? 4 : 2_000)) + after;
      default:
        return before + [...middle].reverse().join("") + after;
    }
  };
  return () => {
    let text = seed();
    for (let times = 1 + below(4); times > 0; times--) text = change(text).slice(0, longest);
    return text;
  };
}
