/** Which end of a long list comes first. Without zod, since pages use it. */
export const listOrders = ["oldest", "newest"] as const;
export type ListOrder = (typeof listOrders)[number];
