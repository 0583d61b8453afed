import type { Pool, PoolClient } from "pg";
import { seal } from "@/lib/auth/seal";
import type { Queries } from "@/lib/db";
import { traceparent } from "@/lib/tracing";
import { jobNamed, type jobs, type JobName, type PayloadOf } from "./jobs";

type IsUnion<Name, All = Name> = Name extends unknown ? ([All] extends [Name] ? false : true) : never;

/** Nothing is passed to a job that is told nothing. Which job it is must be known: of one of several, nobody could say what it is told. */
type Told<Name extends JobName> =
  IsUnion<Name> extends false ? (PayloadOf<Name> extends null ? [] : [payload: PayloadOf<Name>]) : [never];

/**
 * Puts a job into the queue.
 * @param queries the transaction that needs it, of Prisma or of `pg`: no commit, no job
 * @param name of one of lib/queue/jobs.ts
 * @param told what it is told; sealed, if its kind is
 * @throws what the database throws; ZodError if it isn't what such a job is told, a defect of ours
 */
export async function enqueue<Name extends JobName>(
  queries: Pick<Queries, "$queryRaw"> | Pool | PoolClient,
  name: Name,
  ...told: Told<Name>
): Promise<void> {
  const { keyField, single, inTurn, payload: schema } = jobNamed(name);
  const payload: unknown = schema ? schema.parse(told[0]) : undefined;
  const part = keyField ? (payload as Record<string, string>)[keyField] : single ? "now" : undefined;
  const values = [
    name,
    JSON.stringify({ ...(payload === undefined ? {} : wrapped(name, payload)), traceparent: traceparent() }),
    part ? `${name}:${part}` : null,
    inTurn && part ? `${name}:${part.slice(-2)}` : null,
  ] as const;
  // Not by `in`: lib/db.ts makes both of them on first use, and has nothing in it before.
  const { $queryRaw } = queries as Partial<Pick<Queries, "$queryRaw">>;
  if (typeof $queryRaw === "function") {
    const [identifier, json, key, turn] = values;
    await (queries as Pick<Queries, "$queryRaw">)
      .$queryRaw`SELECT 1 FROM jobs.add_job(${identifier}, ${json}::json, job_key := ${key}::text, queue_name := ${turn}::text)`;
  } else {
    const text = "SELECT 1 FROM jobs.add_job($1, $2::json, job_key := $3::text, queue_name := $4::text)";
    await (queries as Pool | PoolClient).query(text, [...values]);
  }
}

function wrapped(name: JobName, payload: unknown): object {
  const { sealedFor } = jobNamed(name);
  if (!sealedFor) return payload as object;
  return { sealed: seal(sealedFor, typeof payload === "string" ? payload : JSON.stringify(payload)) };
}

/** Those whose payload a statement can make: an object, in clear. */
type SqlJobName = {
  [Name in JobName]: PayloadOf<Name> extends Record<string, string> ? Name : never;
}[JobName];
type Columns<Name extends SqlJobName> = { [Field in keyof PayloadOf<Name>]: string } & {
  /** Which trace it goes on with, as SQL. Without one, it begins one: where a statement makes very many, none of them would be found in one. */
  traceparent?: string;
};

/**
 * For statements that find out by themselves what there is to do.
 * @param columns of the statement, for each field of the payload; as SQL
 * @returns an expression that puts a job into the queue, for each row it is evaluated for
 */
export function enqueueSql<Name extends SqlJobName>(name: Name, columns: Columns<Name>): string {
  const { payload, key, turn } = sqlOf(name, columns);
  const { after } = jobNamed(name);
  const queue = turn === "NULL" ? "" : `, queue_name := ${turn}`;
  const later = after ? `, job_key_mode := 'preserve_run_at', run_at := now() + interval '${after} seconds'` : "";
  return `jobs.add_job('${name}', ${payload}, job_key := ${key}${queue}${later})`;
}

/**
 * The same for very many: one by one, each would look through those that wait already.
 * @param from what the rows come from, as SQL
 * @returns a query that puts a job into the queue for each row
 */
export function enqueueAllSql<Name extends SqlJobName>(name: Name, columns: Columns<Name>, from: string): string {
  const { payload, key, turn } = sqlOf(name, columns);
  const spec = `ROW('${name}', ${payload}, ${turn}, NULL, NULL, ${key}, NULL, NULL)::jobs.job_spec`;
  return `SELECT count(*) FROM jobs.add_jobs((SELECT array_agg(${spec}) FROM ${from}))`;
}

/** Jobs that are done in turn share 256 queues, by the end of their id: a queue of each would stay behind as a row of its own. */
function sqlOf(name: keyof typeof jobs, columns: Record<string, string>) {
  const { keyField, inTurn } = jobNamed(name);
  const fields = Object.entries(columns).map(([field, column]) => `'${field}', ${column}`);
  return {
    payload: `json_build_object(${fields.join(", ")})`,
    key: keyField ? `'${name}:' || ${columns[keyField]}` : "NULL",
    turn: keyField && inTurn ? `'${name}:' || right(${columns[keyField]}::text, 2)` : "NULL",
  };
}
