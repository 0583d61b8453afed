/** How many elements PostgreSQL thinks that a list has which is a parameter (`estimate_array_length` in its selfuncs.c). */
const guess = 10;

/**
 * SQL that looks up each of the keys in a parameter, one by one: it begins with the key, whatever PostgreSQL thinks of the tables. It's free to begin with
 * anything for `= ANY ($1)`, and in a table that it has no statistics of yet, it thinks to find next to nothing.
 * @param type of a key
 * @param select for one key, `given.key`
 * @param parameter the number of the one that has the keys
 */
export const forEachKey = (type: string, select: string, parameter = 1): string =>
  `SELECT found.* FROM unnest($${parameter}::${type}[]) AS given (key) CROSS JOIN LATERAL (${select} OFFSET 0) AS found`;

/**
 * PostgreSQL keeps the plan of a named statement only where that seems no worse than plans made for the values at hand, and it always seems worse than for fewer keys than
 * it guesses. Then each call is planned anew, which takes twice as long as the look-up.
 * @param keys of `forEachKey`
 * @returns the same keys, with nulls that find nothing up to as many as it guesses
 */
export const forKeptPlan = <Key>(keys: readonly Key[]): (Key | null)[] => [
  ...keys,
  ...Array.from({ length: Math.max(0, guess - keys.length) }, () => null),
];
