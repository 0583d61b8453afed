import { hostname } from "node:os";
import pg, { type ClientBase, type ClientConfig, type PoolConfig } from "pg";
import { readDatabaseUrl, type SessionSettings } from "./database-url";
import { isQuiet, wireOf } from "./driver-internals";
import { leaveReadOnly, readOnly } from "./leave-read-only";
import { keepTraces, traceQueries } from "./traced-queries";
import { tracing } from "./tracing";

// In which zone this process runs must not matter either: the driver writes a Date with our offset (as a `date` that may be the day
// before), and reads what has no zone as our local time. PostgreSQL's numbers of its types: `date`, `timestamp`.
pg.defaults.parseInputDatesAsUTC = true;
pg.types.setTypeParser(1082, (day) => new Date(`${day}T00:00:00Z`));
pg.types.setTypeParser(1114, (time) => new Date(`${time.replace(" ", "T")}Z`));

/** How a session of ours is set, whatever the server, the database or the role have as their own: docs/decisions/0021-time-zones.md. */
const always = { TimeZone: "UTC", DateStyle: "ISO, YMD" };

/**
 * Unless the address says otherwise: PostgreSQL compiles what it thinks to be expensive, for longer than our queries take, and anew each time. Where one team has most
 * rows, it thinks that of a list of 100 applications: docs/decisions/0105-plans-that-are-kept.md.
 */
const usually: SessionSettings = { jit: "off" };

/** A pooler may let us in and then keep us waiting for a server. In milliseconds. */
const patience = 5_000;

/** How long a statement that somebody waits for may go without a word of its answer, in milliseconds. */
export const longestSilence = 12_000;

/** A peer that is gone without a word is found out after this and ten probes of a second, as libuv has them. In milliseconds. */
const stillness = 10_000;

/** What a connection is made of. */
export interface ConnectionConfig {
  /** A DATABASE_URL, with all it may have. */
  connectionString: string;
  /** How long a statement may go without a word of its answer before the connection is given up, in milliseconds; else for ever. */
  silence?: number;
}

interface Prepared {
  settings: SessionSettings;
  silence: number | undefined;
  /** Whether a host that takes no writes is the wrong one: of several hosts, one takes them. */
  mustWrite: boolean;
}

/**
 * Sets each name to its value as the command line of a server would (PostgreSQL's manual, 9.27.1: set_config), which SET does not: to that,
 * a list such as a search_path is SQL. `read-write` of libpq's target_session_attrs means the same by a host that takes writes.
 */
const prepareSession = `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS "readOnly",
    count(set_config(name, value, false)) FROM unnest($1::text[], $2::text[]) AS settings (name, value)`;

/**
 * Set by a statement and not as the connection starts, which PgBouncer refuses; all in one round trip.
 * @throws Error of PostgreSQL, or that it takes too long; then the connection must not be used
 */
async function prepare(client: ClientBase, { settings, silence, mustWrite }: Prepared): Promise<void> {
  // A connection that breaks while idle must not end the process; if a query is under way, its caller is told by that.
  client.on("error", () => undefined);
  const all = { ...settings, ...always };
  const statement: pg.QueryConfig & { query_timeout: number } = {
    text: prepareSession,
    values: [Object.keys(all), Object.values(all)],
    query_timeout: patience,
  };
  const { rows } = await client.query<{ readOnly: boolean }>(statement);
  if (mustWrite && rows[0]?.readOnly) {
    throw Object.assign(new Error("This host doesn't accept writes: it's read-only or a standby."), { code: readOnly });
  }
  if (silence) giveUpOnSilence(client, silence);
}

/**
 * A server that is frozen, or behind a network that swallows everything, never answers, and whatever limit it was given itself is as
 * frozen. The driver's own `query_timeout` ends the wait, but leaves the connection in the midst of that answer: the ROLLBACK that
 * follows waits for as long again. So the whole connection ends, and with it whatever waits for it.
 */
function giveUpOnSilence(client: ClientBase, silence: number): void {
  const { stream } = wireOf(client);
  stream.setTimeout(silence, () => {
    // Not a connection without a query, such as those that wait for notices.
    if (!isQuiet(client)) stream.destroy(new Error("Query read timeout"));
  });
}

/** Says of an error of connecting whether somebody took the connection: nothing is sent before. */
const noteReached = (client: ClientBase, error: Error): Error =>
  Object.assign(error, { reached: wireOf(client).stream.bytesWritten > 0 });

/** Of an address with several hosts, the one that takes writes as far as we know: all pools go there. */
const currents = new Map<string, number>();

/** What all connections have, how a new one is prepared, and which host comes next when one fails. */
function plan({ connectionString, silence }: ConnectionConfig, settings: SessionSettings, musts: SessionSettings) {
  const url = readDatabaseUrl(connectionString);
  const path: SessionSettings = url.schema ? { search_path: `${pg.escapeIdentifier(url.schema)}, public` } : {};
  const prepared: Prepared = {
    settings: { ...usually, ...settings, ...url.settings, ...path, ...musts },
    silence,
    mustWrite: url.urls.length > 1,
  };
  const current = (): string => url.urls[currents.get(connectionString) ?? 0] ?? "";
  /** One that has failed is the last to be tried again; by then another connection may have found that out. */
  const turnFrom = (failed: string) => {
    if (failed === current()) currents.set(connectionString, (url.urls.indexOf(failed) + 1) % url.urls.length);
  };
  const config = {
    // What the address or PGAPPNAME says is stronger.
    fallback_application_name: `debrief-portal ${hostname()}`,
    keepAlive: true,
    keepAliveInitialDelayMillis: stillness,
  };
  return {
    config,
    address: current,
    turnFrom,
    hasOthers: url.urls.length > 1,
    prepare: async (client: ClientBase, address: string) => {
      try {
        await prepare(client, prepared);
      } catch (error) {
        turnFrom(address);
        throw error;
      }
    },
  };
}

/**
 * @param config where to, and what else the pool has as its own
 * @param settings what else each session is set to, unless the address says otherwise
 * @param musts what it is set to whatever the address says
 * @returns a pool whose connections are in UTC before anybody gets one
 * @throws Error if the address can't be read
 */
export function createPool(
  config: ConnectionConfig & PoolConfig,
  settings: SessionSettings = {},
  musts: SessionSettings = {},
): pg.Pool {
  const { connectionString, silence, ...rest } = config;
  const planned = plan({ connectionString, ...(silence ? { silence } : {}) }, settings, musts);
  const Client = class extends pg.Client {
    readonly address: string;
    constructor(given?: ClientConfig) {
      const address = planned.address();
      super({ ...given, connectionString: address });
      this.address = address;
      if (tracing()) traceQueries(this, address);
      // As a pool connects.
      const connect = this.connect.bind(this) as (callback: (error?: Error) => void) => void;
      this.connect = ((callback: (error?: Error) => void) =>
        connect((error) => {
          if (!error) return callback();
          planned.turnFrom(address);
          callback(noteReached(this, error));
        })) as pg.Client["connect"];
    }
  };
  const addressOf = (client: ClientBase) => (client as unknown as InstanceType<typeof Client>).address;
  const pool = new pg.Pool({
    ...planned.config,
    ...rest,
    Client,
    onConnect: (client) => planned.prepare(client, addressOf(client)),
  });
  if (tracing()) keepTraces(pool);
  // An idle connection that breaks is replaced on the next use.
  pool.on("error", () => undefined);
  // graphile-worker looks whether the pool has such a listener, and complains without; for errors, each connection has its own by then.
  pool.on("connect", () => undefined);
  if (planned.hasOthers) leaveReadOnly(pool, addressOf, planned.turnFrom);
  return pool;
}

/**
 * @param config where to
 * @returns a connection of its own, in UTC; the caller ends it
 * @throws Error of PostgreSQL or of the network
 */
export async function connectClient({ connectionString, silence }: ConnectionConfig): Promise<pg.Client> {
  const planned = plan({ connectionString, ...(silence ? { silence } : {}) }, {}, {});
  const attempts = readDatabaseUrl(connectionString).urls.length;
  for (let attempt = 1; ; attempt++) {
    const address = planned.address();
    const client = new pg.Client({
      ...planned.config,
      connectionString: address,
      connectionTimeoutMillis: patience,
    });
    try {
      await client.connect().catch((error: Error) => Promise.reject(noteReached(client, error)));
      await planned.prepare(client, address);
      return client;
    } catch (error) {
      planned.turnFrom(address);
      await client.end().catch(() => undefined);
      if (attempt >= attempts) throw error;
    }
  }
}
