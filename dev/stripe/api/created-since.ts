import { nestedOf, numberOf, type Params } from "../form";

/** @returns whether something is not older than `created[gte]` of a list's call */
export const createdSince = (params: Params): ((object: { created: number }) => boolean) => {
  const since = numberOf(nestedOf(params.created).gte, "created[gte]") ?? 0;
  return ({ created }) => created >= since;
};
