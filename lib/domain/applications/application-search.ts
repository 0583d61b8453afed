import { Prisma } from "@/lib/generated/prisma/client";
import { isId } from "../is-id";

/** What begins like a client ID of the Communication API. */
const clientIdStart = /^(sandbox|production)_/;

/**
 * @param q part of a name; or what people have at hand without one: an id, or the beginning of a client ID
 * @returns a condition on `a`, the applications
 */
export function searchedFor(q: string): Prisma.Sql {
  const ways = [Prisma.sql`search_form(a.name) LIKE search_pattern(${q})`];
  if (isId(q)) ways.push(Prisma.sql`a.id = ${q}::uuid`);
  if (clientIdStart.test(q)) {
    ways.push(Prisma.sql`EXISTS (
      SELECT FROM credentials c
      WHERE c.application_id = a.id AND c.deleted_at IS NULL AND starts_with(c.client_id, ${q})
    )`);
  }
  return Prisma.sql`(${Prisma.join(ways, " OR ")})`;
}
