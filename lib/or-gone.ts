/**
 * Prisma reads what a row refers to by a second query. If that was deleted in between, and the row with it, it is null, whatever the type says.
 * @param related what Prisma has read along with a row, outside a transaction that holds it
 */
export const orGone = <T>(related: T): T | null => related;
