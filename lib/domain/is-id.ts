import { validate } from "uuid";

/**
 * @param value from an untrusted source
 * @returns whether it can be an id of ours; anything else is answered like an id that does not exist, without a query
 */
export const isId = (value: string): boolean => validate(value);
