import pg from "pg";

/** @returns the URL without what only Prisma understands */
export function plainUrl(url) {
  const plain = new URL(url);
  for (const name of ["schema", "connection_limit", "pool_timeout", "pgbouncer"]) plain.searchParams.delete(name);
  return plain.href;
}

/** @returns the same server, another database */
export function withDatabase(url, name) {
  const other = new URL(plainUrl(url));
  other.pathname = `/${name}`;
  return other.href;
}

/** @throws Error of PostgreSQL if it can't be reached */
export async function connectOnce(url) {
  const client = new pg.Client({ connectionString: plainUrl(url) });
  await client.connect();
  await client.end();
}

/** Creates, or drops, a database from within another one of the same server. */
export async function createDatabase(url, name = databaseIn(url)) {
  await administrate(url, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`));
  return { databaseName: name };
}

export async function dropDatabase(url, name = databaseIn(url)) {
  await administrate(url, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

const databaseIn = (url) => decodeURIComponent(new URL(url).pathname.slice(1));

async function administrate(url, work) {
  const client = new pg.Client({ connectionString: withDatabase(url, "postgres") });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
