import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { ensureBuilt } from "../scripts/setup/build.mjs";
import { step } from "../scripts/setup/progress.mjs";

/** The middle one. */
export const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/**
 * Starts a PostgreSQL and a product of the bench's own, in processes of their own.
 * @param work given where they are
 * @param variables further settings of the product
 */
export async function withProduct(work, variables = {}) {
  await ensureBuilt();
  const { startPostgres } = await import("../dev/postgres/start.ts");
  const { createPool } = await import("../lib/connections.ts");
  const { startProduct } = await import("../e2e/support/product.ts");
  const { freePort } = await import("../e2e/support/free-port.ts");
  await mkdir(".test", { recursive: true });
  const dataDir = mkdtempSync(resolve(".test/bench-"));
  const postgres = await startPostgres(dataDir, randomUUID());
  const serviceKey = randomUUID() + randomUUID();
  const port = await freePort();
  const product = await startProduct({
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.url,
    SERVICE_KEY: serviceKey,
    RATE_LIMITS: "off",
    // As a real installation logs.
    LOG_LEVEL: "info",
    ...variables,
  });
  const pool = createPool({ connectionString: postgres.url, max: 16 });
  try {
    return await work({
      url: `http://localhost:${port}`,
      serviceKey,
      databaseUrl: postgres.url,
      pool,
      pid: product.process.pid,
    });
  } finally {
    await pool.end();
    await product.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A team with applications that have one production credential each, put into the database straight away. */
export async function insertTeam(pool, applications) {
  const { createClientId, createSecret } = await import("../lib/auth/secret.ts");
  const { createHash } = await import("node:crypto");
  const [teamId, userId] = [randomUUID(), randomUUID()];
  await pool.query("INSERT INTO users (id, email, first_name, last_name) VALUES ($1, $2, 'Bench', 'Bench')", [
    userId,
    `${userId}@example.com`,
  ]);
  await pool.query("INSERT INTO teams (id, name, name_key, email) VALUES ($1, $2, $2, 'bench@example.com')", [
    teamId,
    teamId,
  ]);
  await pool.query("INSERT INTO memberships (team_id, user_id, role) VALUES ($1, $2, 'owner')", [teamId, userId]);
  const credentials = Array.from({ length: applications }, () => {
    const client_secret = createSecret("production_secret");
    const hash = createHash("sha256").update(client_secret).digest();
    return {
      id: randomUUID(),
      applicationId: randomUUID(),
      client_id: createClientId("production"),
      client_secret,
      hash,
    };
  });
  await pool.query(
    `INSERT INTO applications (id, team_id, name, description, icon, created_by_id)
      SELECT id, $2, 'Application ' || n, '', 'x.png', $3 FROM unnest($1::uuid[]) WITH ORDINALITY AS a (id, n)`,
    [credentials.map(({ applicationId }) => applicationId), teamId, userId],
  );
  await pool.query(
    `INSERT INTO credentials (id, team_id, application_id, environment, label, client_id, created_by_id)
      SELECT id, $4, application_id, 'production', 'x', client_id, $5
      FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS c (id, application_id, client_id)`,
    [
      credentials.map(({ id }) => id),
      credentials.map(({ applicationId }) => applicationId),
      credentials.map(({ client_id }) => client_id),
      teamId,
      userId,
    ],
  );
  await pool.query(
    `INSERT INTO credential_secrets (id, credential_id, secret_hash, hint)
      SELECT gen_random_uuid(), credential_id, hash, 'abcd' FROM unnest($1::uuid[], $2::bytea[]) AS s (credential_id, hash)`,
    [credentials.map(({ id }) => id), credentials.map(({ hash }) => hash)],
  );
  return { teamId, userId, credentials };
}

/** An access token of a team's owner. */
export async function insertToken(pool, { teamId, userId }) {
  const { createSecret } = await import("../lib/auth/secret.ts");
  const { createHash } = await import("node:crypto");
  const token = createSecret("access_token");
  const [loginId, sessionId] = [randomUUID(), randomUUID()];
  await pool.query("INSERT INTO logins (id, user_id, address) VALUES ($1, $2, '127.0.0.1')", [loginId, userId]);
  await pool.query(
    "INSERT INTO sessions (id, login_id, user_id, team_id, expires_at) VALUES ($1, $2, $3, $4, now() + interval '1 day')",
    [sessionId, loginId, userId, teamId],
  );
  await pool.query(
    "INSERT INTO access_tokens (token_hash, session_id, expires_at) VALUES ($1, $2, now() + interval '1 day')",
    [createHash("sha256").update(token).digest(), sessionId],
  );
  return token;
}

/** How long one GET takes, in milliseconds: each of several in turn, so that all have the same weather. */
export async function latencies(calls, rounds) {
  const times = calls.map(() => []);
  for (let round = 0; round < rounds + 5; round++) {
    for (const [index, { url, token }] of calls.entries()) {
      const began = performance.now();
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
      if (round >= 5) times[index].push(performance.now() - began);
    }
  }
  return times.map(median);
}

export { step };
