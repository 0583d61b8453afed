import { productUrl } from "./environment";

/** One line of a scrape. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const help = /^# HELP [a-zA-Z_:][\w:]* \S.*$/;
const type = /^# TYPE ([a-zA-Z_:][\w:]*) (?:counter|gauge|histogram|summary|untyped)$/;
const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? ([-+]?(?:\d+(?:\.\d+)?(?:e[-+]?\d+)?|Inf|Nan|NaN))$/;
const labelsOnly = /^(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*"(?:,|$))*$/;
const label = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"/g;

/**
 * Reads Prometheus's text format, version 0.0.4.
 * @throws Error about the first line that isn't in it, or belongs to no metric whose type was told before
 */
export function parseScrape(text: string): Sample[] {
  const samples: Sample[] = [];
  let family = "";
  if (!text.endsWith("\n")) throw new Error("The last line doesn't end.");
  for (const line of text.split("\n")) {
    if (line === "" || help.test(line)) continue;
    const told = type.exec(line);
    if (told) {
      family = told[1] ?? "";
      continue;
    }
    const [, name = "", inside = "", value = ""] = sample.exec(line) ?? [];
    if (!name || !labelsOnly.test(inside)) throw new Error(`This isn't Prometheus's format: ${line}`);
    if (name.replace(/_(bucket|sum|count)$/, "") !== family && name !== family) throw new Error(`No type: ${line}`);
    const labels = Object.fromEntries([...inside.matchAll(label)].map(([, key = "", said = ""]) => [key, said]));
    samples.push({ name, labels, value: Number(value.replace("Inf", "Infinity")) });
  }
  return samples;
}

/** @param authorization the header, if one is sent */
export const fetchMetrics = (authorization?: string, method = "GET"): Promise<Response> =>
  fetch(`${productUrl()}/metrics`, { method, ...(authorization ? { headers: { authorization } } : {}) });

/** Scrapes the product under test. */
export async function scrape(key: string): Promise<Sample[]> {
  const answer = await fetchMetrics(`Bearer ${key}`);
  if (answer.status !== 200) throw new Error(`The scrape got ${answer.status}`);
  return parseScrape(await answer.text());
}

/** @returns the sum of what a metric says where it has these labels; 0 where it says nothing */
export const sumOf = (samples: Sample[], name: string, labels: Record<string, string> = {}): number =>
  samples
    .filter((one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value))
    .reduce((sum, { value }) => sum + value, 0);
