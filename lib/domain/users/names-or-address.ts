import { domainName } from "@/lib/contract/email-address";
import { Prisma } from "@/lib/generated/prisma/client";

/**
 * @param table one with `first_name`, `last_name` and `email`
 * @param q what is searched for, as typed
 * @returns the condition that somebody has it in their name or their address
 */
export function namesOrAddress(table: "u" | "i", q: string): Prisma.Sql {
  const of = Prisma.raw(table);
  return Prisma.sql`(
    search_form(${of}.first_name || ' ' || ${of}.last_name) LIKE search_pattern(${q})
    OR search_form(${of}.email) LIKE search_pattern(${asKept(q)}))`;
}

/** A domain that was typed in letters of its own is kept in ASCII, with or without something before an @. */
function asKept(q: string): string {
  const at = q.lastIndexOf("@") + 1;
  const domain = domainName(q.slice(at));
  return domain === null ? q : q.slice(0, at) + domain;
}
