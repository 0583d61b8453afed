/** SQL: the full name of a row of `users`, as lib/full-name.ts has it. @param alias of the row */
export const fullNameOf = (alias: string): string => `trim(${alias}.first_name || ' ' || ${alias}.last_name)`;

/**
 * SQL: a new id for an audit event, where a statement finds out by itself how many there are: a version 7 UUID (RFC 9562, section 5.7), the
 * first 48 bits being milliseconds, with the version set in a random version 4 one.
 */
export const newEventId = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
  substring(int8send(floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;
