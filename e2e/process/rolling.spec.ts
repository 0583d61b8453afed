import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { expect, test } from "@playwright/test";
import type pg from "pg";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { newDataDir } from "../support/data-dir";
import { query } from "../support/database";
import { setEnvironment } from "../support/environment";
import { freePort } from "../support/free-port";
import { addJob } from "../support/jobs";
import { startPrepared } from "../support/prepared-postgres";
import { launch } from "../support/product";
import { rawRequest } from "../support/raw-request";
import { together } from "../support/together";

/** What replicas that start together take turns at (lib/migrations.ts): whoever holds it keeps a start from going on. */
const migrationLock = 7_214_003_115;

// One product for all, from its start to its end.
let postgres: EmbeddedPostgres;
let lock: pg.Client;
let product: ReturnType<typeof launch>;
let silent: ReturnType<typeof createServer>;
let url: string;
let putBack: () => void;
/** Connections to a mail server that greets, and then says nothing more. */
const mails: Socket[] = [];

test.beforeAll(async () => {
  postgres = await startPrepared();
  lock = await connectClient({ connectionString: postgres.url });
  await lock.query("SELECT pg_advisory_lock($1)", [migrationLock]);
  silent = createServer((socket) => {
    mails.push(socket.on("error", () => undefined));
    socket.write("220 mail.example.com\r\n");
  }).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const PORT = String(await freePort());
  const SERVICE_KEY = randomBytes(32).toString("base64url");
  url = `http://localhost:${PORT}`;
  putBack = setEnvironment({ E2E_URL: url, E2E_DATABASE_URL: postgres.url, E2E_SERVICE_KEY: SERVICE_KEY });
  product = launch({
    PORT,
    SERVICE_KEY,
    DATA_DIR: newDataDir(),
    DATABASE_URL: postgres.url,
    SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    LOG_LEVEL: "info",
    REPLICA: "blue-1",
    DRAIN_SECONDS: "3",
    AUTH_SECRET: randomBytes(32).toString("base64url"),
  });
});
test.afterAll(async () => {
  putBack();
  if (product.process.exitCode === null) product.process.kill("SIGKILL");
  for (const socket of mails) socket.destroy();
  silent.close();
  await lock.end();
  await postgres.stop();
});

const status = (path: string) =>
  fetch(url + path).then(
    (answer) => answer.status,
    () => 0,
  );

const lines = () =>
  product
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test(
  "during migrations the server is alive but not ready, and a call waits for the start",
  { tag: "@thorough" },
  async () => {
    await expect.poll(() => status("/api/health"), { timeout: 60_000 }).toBe(200);
    const early = call("POST", "/team-exists", { body: { team: unique() } });
    for (let time = 0; time < 5; time++) {
      expect(await status("/api/health")).toBe(200);
      expect(await status("/api/ready")).toBe(503);
    }
    await lock.query("SELECT pg_advisory_unlock($1)", [migrationLock]);
    expect((await early).status).toBe(200);
    expect(await status("/api/ready")).toBe(200);
  },
);

test(
  "a request's log line says where it was answered, for which address, and who called",
  { tag: "@thorough" },
  async () => {
    const { token, teamId } = await signUp();
    const [user] = await query<{ user_id: string }>("SELECT user_id FROM memberships WHERE team_id = $1", [teamId]);
    const id = `line-${unique()}`;
    await call("GET", "/application", { token, headers: { "x-request-id": id } });
    await expect
      .poll(() => lines().find(({ request_id }) => request_id === id))
      .toMatchObject({
        host: expect.any(String),
        replica: "blue-1",
        address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/),
        method: "GET",
        path: "/api/application",
        status: 200,
        user: user?.user_id,
        team: teamId,
      });
    expect(product.output()).not.toContain(token);
  },
);

test(
  "a proxy missing from TRUSTED_PROXIES is logged once, however many requests it sends",
  { tag: "@thorough" },
  async () => {
    await together(20, (index) =>
      call("POST", "/team-exists", { headers: { "x-forwarded-for": `203.0.113.${index}` }, body: { team: "x" } }),
    );
    const told = () => lines().filter(({ msg }) => String(msg).includes("TRUSTED_PROXIES"));
    await expect
      .poll(told)
      .toMatchObject([{ reason: "x-forwarded-for", address: expect.stringMatching(/127\.0\.0\.1|::1/) }]);
  },
);

test("requests that aren't HTTP are logged, with how many there were", { tag: "@thorough" }, async () => {
  await together(20, () => rawRequest("\u0016\u0003\u0001 this is not HTTP\r\n\r\n"));
  const told = () => lines().filter(({ msg }) => msg === "invalid requests are refused");
  await expect.poll(told).toMatchObject([{ refused: 1, reason: expect.stringContaining("HPE_") }]);
});

test(
  "a caller over the limit, or without the service key, is answered before their body arrives",
  { tag: "@thorough" },
  async () => {
    const head = (path: string, more = "") =>
      rawRequest(
        `POST ${path} HTTP/1.1\r\nHost: ${new URL(url).host}\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n${more}\r\n`,
      );
    const began = performance.now();
    const [unknown] = await together(1, () => head("/api/usage", "Authorization: Bearer guess\r\n"));
    expect(unknown).toMatch(/^HTTP\/1\.1 401 /);
    for (let time = 0; time < 60; time++) await call("POST", "/team-exists", { body: { team: "x" } });
    const short = `POST /api/team-exists HTTP/1.1\r\nHost: ${new URL(url).host}\r\nContent-Length: 50\r\nConnection: close\r\n\r\n`;
    expect(await rawRequest(short)).toMatch(/^HTTP\/1\.1 429 [^]*Retry-After: \d+/i);
    // Long before anybody would have given up to wait for those bodies.
    expect(performance.now() - began).toBeLessThan(20_000);
  },
);

test(
  "other jobs don't wait for a mail server that stops responding, and sending to it soon gives up",
  { tag: "@thorough" },
  async () => {
    // More than are sent at once.
    await together(6, newTeam);
    await expect.poll(() => mails.length).toBeGreaterThanOrEqual(4);
    const names = ["purge-counters", "check-budgets", "purge-tokens", "reconcile-stripe"] as const;
    for (const name of names) await addJob(name);
    const left = () =>
      query("SELECT task_identifier FROM jobs.jobs WHERE task_identifier = ANY ($1) AND attempts = 0", [names]);
    await expect.poll(left, { timeout: 8_000 }).toEqual([]);
    const givenUp = () =>
      query("SELECT id FROM jobs.jobs WHERE task_identifier = 'send-mail' AND last_error IS NOT NULL");
    await expect.poll(async () => (await givenUp()).length, { timeout: 25_000 }).toBeGreaterThanOrEqual(4);
  },
);

test("links are emailed without waiting for our own jobs, however long those take", { tag: "@thorough" }, async () => {
  const { email } = await signUp();
  const links = ["mail-reset-link", "resend-email"];
  const names = ["purge-assets", "purge-stripe-events", "purge-usage-ids", "purge-known-devices"] as const;
  await lock.query("BEGIN");
  try {
    await lock.query("LOCK TABLE assets, webhook_events, usage_event_ids, known_devices");
    for (const name of names) await addJob(name);
    const hanging = () =>
      query("SELECT id FROM jobs.jobs WHERE task_identifier = ANY ($1) AND locked_at IS NOT NULL", [names]);
    await expect.poll(async () => (await hanging()).length).toBeGreaterThanOrEqual(2);
    for (const path of ["/forgot-password", "/resend-email"])
      expect((await call("POST", path, { body: { email } })).status).toBe(200);
    // Less than a statement of the others may take until it is given up.
    const waiting = () => query("SELECT id FROM jobs.jobs WHERE task_identifier = ANY ($1)", [links]);
    await expect.poll(waiting, { timeout: 8_000 }).toEqual([]);
    const tokens = await query<{ kind: string }>(
      `SELECT kind::text FROM email_tokens t JOIN users u ON u.id = t.user_id WHERE u.email = $1 AND kind = 'reset_password'`,
      [email],
    );
    expect(tokens).toEqual([{ kind: "reset_password" }]);
    expect((await hanging()).length).toBeGreaterThanOrEqual(2);
  } finally {
    await lock.query("ROLLBACK");
  }
});

test(
  "a server told to stop reports it at once, serves for a while, and closes connections after their answers",
  { tag: "@thorough" },
  async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = async (path: string) => {
      const [answer] = (await once(get(url + path, { agent }), "response")) as [IncomingMessage];
      answer.resume();
      await once(answer, "end");
      return answer;
    };
    expect((await ask("/api/ready")).headers.connection).toBe("keep-alive");
    const hash = newTeam();
    const exited = once(product.process, "exit");
    product.process.kill("SIGTERM");
    await expect.poll(async () => (await ask("/api/ready")).statusCode, { intervals: [20] }).toBe(503);
    const last = await ask("/api/assets/none");
    expect([last.statusCode, last.headers.connection]).toEqual([404, "close"]);
    expect(await status("/api/health")).toBe(200);
    expect((await hash).status).toBe(201);
    expect((await exited)[0]).toBe(0);
    agent.destroy();
  },
);

const newTeam = () =>
  call("POST", "/team", {
    body: {
      team_name: `Team ${unique()}`,
      email: `${unique()}@example.com`,
      password,
      first_name: "Ada",
      last_name: "Lovelace",
    },
  });
