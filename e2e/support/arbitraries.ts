import fc from "fast-check";
import { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";
import { fieldsOf } from "./sample";

/** Days, months and times at either end of every calendar, in no calendar, and in forms that somebody's language prints. */
export const oddTimes = [
  "0000-01-01",
  "0001-01-01",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
  "-0001-01-01",
  "2026-02-30",
  "2026-13-01",
  "0000-00-00",
  "01/01/0000",
  "01/01/0001",
  "12/31/9999",
  "1/1/10000",
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+23:59",
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T23:59:59-23:59",
  "+010000-01-01T00:00:00Z",
  "-271821-04-20T00:00:00Z",
  "2026-11-26T24:00:00Z",
  "1926-11-26T23:59:60Z",
  "2016-12-31T23:59:60Z",
  "1926-11-26T09:30:00.123456789+0000",
  "1926-11-26T09:30:00",
  "infinity",
  "epoch",
  "NaN",
  "294276-12-31",
  "4713-01-01 BC",
  "8640000000000001",
];

/** Values as JSON texts, since some can't be said otherwise: numbers that JavaScript can't hold, keys that come twice. */
const junkValue: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.anything({ withNullPrototype: true, maxDepth: 3 }).map((value) => JSON.stringify(value, nameless) ?? "null"),
  fc.string({ unit: "binary", maxLength: 300 }).map((text) => JSON.stringify(text)),
  fc.constantFrom("1e400", "-1e400", "-0", "1e-400", "9".repeat(400), `0.${"3".repeat(400)}`, '"\\ud800"', '"\\u0000"'),
  fc.constantFrom(
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"a":1}}}',
    '{"toString":1,"length":-1}',
  ),
  fc.constantFrom(...oddTimes).map((time) => JSON.stringify(time)),
  fc.integer({ min: 10, max: 5_000 }).map((depth) => "[".repeat(depth) + "]".repeat(depth)),
  fc.integer({ min: 10, max: 5_000 }).map((depth) => '{"a":'.repeat(depth) + "1" + "}".repeat(depth)),
);

const nameless = (_: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);

const prototypeKeys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "length"];

const objectOf = (entries: [string, string][]) =>
  `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`;

/** @returns JSON texts that an endpoint never asked for: anything, its own fields with anything in them, or all but one of them right */
export function junkBodies(endpoint: Endpoint): fc.Arbitrary<string> {
  const fields = fieldsOf(endpoint);
  const key = fc.oneof(
    ...(fields.length > 0 ? [{ arbitrary: fc.constantFrom(...fields.map(({ name }) => name)), weight: 6 }] : []),
    { arbitrary: fc.constantFrom(...prototypeKeys), weight: 1 },
    { arbitrary: fc.string({ unit: "binary", maxLength: 20 }), weight: 1 },
  );
  const right = fields
    .filter(({ required }) => required)
    .map(({ name, example }): [string, string] => [name, JSON.stringify(example)]);
  return fc.oneof(
    junkValue,
    fc.array(fc.tuple(key, junkValue), { maxLength: 8 }).map(objectOf),
    fc.array(fc.tuple(key, junkValue), { minLength: 1, maxLength: 2 }).map((wrong) => objectOf([...right, ...wrong])),
  );
}

/** Text of any characters that can be sent in an URL. */
const anyText = (maxLength: number) => fc.string({ unit: "binary", maxLength });

/** @returns queries with an endpoint's own parameters, and others, each saying anything, some of them twice */
export function junkQueries({ query }: Endpoint): fc.Arbitrary<string> {
  const names = [...Object.keys(query?.shape ?? {}), ...prototypeKeys];
  const value = fc.oneof(
    anyText(120),
    fc.constantFrom("-1", "0", "1001", "1e3", "NaN", "0x10", "9".repeat(400), "%", "\u0000", "null", "[object Object]"),
    fc.double().map(String),
    fc.constantFrom(...oddTimes),
  );
  return fc
    .array(fc.tuple(fc.constantFrom(...names), value), { minLength: 1, maxLength: 6 })
    .map((pairs) => new URLSearchParams(pairs).toString());
}

/** What may stand for an id in a path; not dots, which are a way up. */
export const junkIds: fc.Arbitrary<string> = fc
  .oneof(
    anyText(60),
    fc.uuid(),
    fc.constantFrom(
      "me",
      "null",
      "undefined",
      "__proto__",
      "constructor",
      "0",
      "-1",
      "' OR 1=1 --",
      "a/b",
      "%00",
      "a b",
    ),
  )
  .filter((text) => text !== "" && !/^\.+$/.test(text));

interface Schema {
  type?: string;
  enum?: unknown[];
  maxLength?: number;
}

/** What a name may not have, and letters' marks, which may not come first: what is left is taken anywhere. */
const unwelcome = /[\p{C}\p{M}\p{DI}\p{Zl}\p{Zp}\u2800\u{1D159}\ufffc]/gu;

/** Text as the rules take it: all of it can be seen, and something is left when spaces around it are dropped. */
const validText = (maxLength: number) =>
  // A character may take two units of the length that is limited.
  fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: Math.floor(maxLength / 2) }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.floor(maxLength / 20) }),
      fc.string({ minLength: maxLength, maxLength }),
    )
    .map((text) => text.replace(unwelcome, "").normalize("NFC"))
    .filter((text) => text.trim() !== "" && text.length <= maxLength);

function validValue({ type, enum: options, maxLength = 100 }: Schema): fc.Arbitrary<unknown> {
  if (options) return fc.constantFrom(...options);
  if (type !== "string") throw new Error(`Say what a valid ${type} is.`);
  return validText(maxLength);
}

/** @returns what an endpoint takes in these fields of its body, by its declaration */
export function validFields<Name extends string>(
  endpoint: Pick<Endpoint, "body">,
  ...names: Name[]
): fc.Arbitrary<Record<Name, string>> {
  const { properties = {} } = z.toJSONSchema(endpoint.body ?? z.object({}), { io: "input", unrepresentable: "any" });
  const fields = names.map((name) => [name, validValue(properties[name] as Schema)] as const);
  return fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Record<Name, string>>;
}
