/**
 * @param what is done
 * @param id of ours, of what it is done to
 * @param generation 0 at first
 * @returns the idempotency key: another one in each generation, since Stripe says again what it said to the one before
 */
export const keyOf = (what: string, id: string, generation: number): string =>
  generation === 0 ? `${what}-${id}` : `${what}-${id}-${generation}`;
