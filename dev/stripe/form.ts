import { wrongParam } from "./failure";

/** What came as form fields, nested by their brackets. All values are text. */
export interface Params {
  [name: string]: string | Params | undefined;
}

/** @returns fields such as `card[number]` and `expand[]` as objects; lists have numbers for names */
export function parseForm(text: string): Params {
  const params: Params = Object.create(null) as Params;
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.replaceAll("]", "").split("[");
    let at = params;
    for (const part of path.slice(0, -1)) {
      const next = at[part];
      at = typeof next === "object" ? next : (at[part] = Object.create(null) as Params);
    }
    const last = path.at(-1) ?? "";
    at[last === "" ? String(Object.keys(at).length) : last] = value;
  }
  return params;
}

export const textOf = (value: Params[string]): string | null =>
  typeof value === "string" && value !== "" ? value : null;

export const nestedOf = (value: Params[string]): Params => (typeof value === "object" ? value : {});

export const listOf = (value: Params[string]): string[] =>
  Object.values(nestedOf(value)).filter((item) => typeof item === "string");

/** @throws StripeFailure if it is no whole number */
export function numberOf(value: Params[string], param: string): number | null {
  const text = textOf(value);
  if (text === null) return null;
  if (!/^-?\d+$/.test(text)) throw wrongParam(param, `Invalid integer: ${text}`);
  return Number(text);
}

/** @returns metadata with these changes: an empty text takes a name away */
export function mergedMetadata(before: Record<string, string>, value: Params[string]): Record<string, string> {
  const merged = { ...before };
  for (const [name, text] of Object.entries(nestedOf(value))) {
    if (text === "") delete merged[name];
    else if (typeof text === "string") merged[name] = text;
  }
  return merged;
}
