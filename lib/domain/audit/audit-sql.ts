/** SQL: the full name of a row of `users`, as lib/full-name.ts has it. @param alias of the row */
export const fullNameOf = (alias: string): string => `trim(${alias}.first_name || ' ' || ${alias}.last_name)`;

/**
 * SQL: an audit event's `id` and `created_at`, of the moment in which its row is written, by the database's clock. So the order of ids is the order
 * in which things were done, whichever replica did them, as long as what an event is about is locked before the event is written. The id
 * is a version 7 UUID whose first twelve random bits are the fraction of the millisecond (RFC 9562, section 6.2, method 3).
 * @param at `clock_timestamp()` as a column of a subquery: what a clock has said is used three times here, and read once
 */
export const eventIdAndTime = (at: string): string => `encode(
    substring(int8send(floor(extract(epoch FROM ${at}) * 1000)::bigint) FROM 3)
      || int2send((28672 + extract(microseconds FROM ${at})::int % 1000 * 4096 / 1000)::int2)
      || substring(uuid_send(gen_random_uuid()) FROM 9), 'hex')::uuid,
  date_trunc('milliseconds', ${at})`;
