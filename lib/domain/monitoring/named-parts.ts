import { noUsage, totalOf, type Metrics } from "./sums";

/**
 * Puts names to sums. Deleted ones have no name any more; they come last, in one sum.
 * @param sums by id
 * @param known what each part is called, of those that are not deleted
 * @param deleted what all others are called together
 */
export function nameParts<Name extends object>(
  sums: ReadonlyMap<string, Metrics>,
  known: readonly ({ id: string } & Name)[],
  deleted: Name,
): ({ id: string | null } & Name & Metrics)[] {
  const ids = new Set(known.map(({ id }) => id));
  const gone = [...sums].filter(([id]) => !ids.has(id)).map(([, part]) => part);
  return [
    ...known.map((part) => ({ ...part, ...(sums.get(part.id) ?? noUsage()) })),
    ...(gone.length > 0 ? [{ id: null, ...deleted, ...totalOf(gone) }] : []),
  ];
}
