/** What a span says of a statement. */
interface Summary {
  /** What it does to which tables: `UPDATE teams`. There are few of them. */
  summary: string;
  /** Its text without any value. */
  masked: string;
}

/** The texts are our own, and there are few; but a list of values in one makes it another. */
const most = 1_000;
const known = new Map<string, Summary>();

/** The longest text that is told of. */
const longest = 2_000;

/** The longest summary, as OpenTelemetry has it. */
const longestSummary = 255;

/** @returns what a statement does, in a few words, and its text with a `?` for each value that stands in it */
export function summarize(text: string): Summary {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= most) known.clear();
  const made = { summary: summaryOf(text), masked: mask(text) };
  known.set(text, made);
  return made;
}

const mask = (text: string): string =>
  text
    .replace(/'(?:[^']|'')*'/g, "?")
    .replace(/(?<![\w$".])\d+(?:\.\d+)?(?!\w)/g, "?")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longest);

const name = String.raw`(?:"[^"]+"|[a-z_]\w*)`;
/** Neither `IS DISTINCT FROM` nor `extract(epoch FROM`. */
const from = String.raw`(?<!DISTINCT\s+|\((?!SELECT)\w+\s+)FROM`;
/** What isn't followed at once by what makes it longer, or a function. */
const target = new RegExp(
  String.raw`\b(?:${from}|JOIN|INTO|UPDATE)\s+(?:ONLY\s+)?(?:${name}\.)*(${name})(?![\w".(])`,
  "gi",
);
/** What a statement has made itself: `noted AS (…)`. */
const own = /\b([a-z_]\w*)\s+AS\s+(?:NOT\s+)?(?:MATERIALIZED\s+)?\(/gi;
const noTable = new Set(["set", "of", "skip", "nowait", "lateral", "select", "unnest", "now", "excluded"]);

function summaryOf(text: string): string {
  const bare = text.replace(/'(?:[^']|'')*'/g, "''");
  const [operation = "SQL"] = /[a-z]+/i.exec(bare) ?? [];
  const ours = new Set([...bare.matchAll(own)].map(([, word = ""]) => word.toLowerCase()));
  const tables = [...bare.matchAll(target)]
    .map(([, table = ""]) => table.replaceAll('"', ""))
    .filter((table) => !noTable.has(table.toLowerCase()) && !ours.has(table.toLowerCase()));
  return [operation.toUpperCase(), ...new Set(tables)].join(" ").slice(0, longestSummary);
}
