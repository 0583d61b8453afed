import type { Context } from "../context";
import { noSuch } from "../failure";
import { numberOf, textOf, type Params } from "../form";

export interface List<T> {
  object: "list";
  data: T[];
  has_more: boolean;
  url: string;
}

/**
 * One page ("Pagination" in Stripe's reference).
 * @param all newest first
 */
export function page<T extends { id: string }>(
  { store }: Context,
  url: string,
  all: readonly T[],
  params: Params,
): List<T> {
  const limit = Math.min(100, Math.max(1, numberOf(params.limit, "limit") ?? 10));
  const after = textOf(params.starting_after);
  const before = textOf(params.ending_before);
  for (const [param, id] of Object.entries({ starting_after: after, ending_before: before })) {
    if (id && !store.any(id) && !all.some((one) => one.id === id)) throw noSuch("object", id, param, 400);
  }
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
  const end = before ? all.findIndex(({ id }) => id === before) : all.length;
  const within = all.slice(start, end);
  const data = before ? within.slice(-limit) : within.slice(0, limit);
  return { object: "list", data, has_more: within.length > data.length, url };
}
