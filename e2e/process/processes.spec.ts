import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { newDataDir } from "../support/data-dir";
import { productUrl } from "../support/environment";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import { familyOf } from "../support/process-tree";
import { launch, type Product } from "../support/product";
import { scrape, sumOf } from "../support/prometheus";

const key = randomBytes(32).toString("base64url");
const settings = { PROCESSES: "3", DATABASE_CONNECTIONS: "24", METRICS_KEY: key };

let postgres: EmbeddedPostgres;
let product: Product;
test.beforeAll(async () => {
  postgres = await startPrepared();
  product = await startOver(postgres.url, settings);
  await untilServing(3);
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.stop();
});

const serving = async () => sumOf(await scrape(key), "debrief_processes");
const untilServing = (count: number) => expect.poll(serving, { timeout: 30_000 }).toBe(count);

const siblings = () =>
  familyOf(product.process.pid ?? 0)
    .slice(1)
    .filter((pid) => commandOf(pid).includes("sibling"));

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** A call over a connection of its own, so that the system may give it to any process. @returns its status; 0 if there is no answer */
const callAlone = (path = "/api/health") =>
  new Promise<number>((resolve) => {
    const sent = request(productUrl() + path, { agent: new Agent({ keepAlive: false }) }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.once("error", () => resolve(0));
    sent.end();
  });

test("calls are spread over the processes, and the metrics of all of them are one answer", async () => {
  const count = async () => sumOf(await scrape(key), "debrief_http_requests_total", { route: "/api/health" });
  const before = await count();
  const statuses = await Promise.all(Array.from({ length: 60 }, () => callAlone()));
  expect(new Set(statuses)).toEqual(new Set([200]));
  // Whichever of them is asked.
  for (let time = 0; time < 10; time++) expect(await count()).toBe(before + 60);
});

test("together they stay within the connections that the replica may have", async () => {
  const member = await signUp();
  const application = await createApplication(member.token);
  const credentials = await createCredentials(member.token, application.id, "sandbox");
  const client = await connectClient({ connectionString: postgres.url });
  try {
    const calls = Array.from({ length: 200 }, async () => {
      expect(await callAlone("/login")).toBe(200);
      expect(await verify(credentials)).toMatchObject({ active: true });
    });
    await Promise.all(calls);
    const { rows } = await client.query(
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    expect(rows[0].count).toBeLessThanOrEqual(24);
    expect(sumOf(await scrape(key), "debrief_database_pool_max_connections", { pool: "calls" })).toBeLessThanOrEqual(
      19,
    );
  } finally {
    await client.end();
  }
});

test("another product can't share the port", async () => {
  const other = launch({
    PORT: new URL(productUrl()).port,
    DATA_DIR: newDataDir(),
    DATABASE_URL: postgres.url,
    ...settings,
  });
  const [code] = await once(other.process, "exit");
  expect(code).toBe(1);
  expect(other.output()).toContain("is in use");
});

test("a process that dies costs no others anything, and another one takes its place", async () => {
  const [first = 0] = siblings();
  expect(siblings()).toHaveLength(2);
  process.kill(first, "SIGKILL");
  await expect.poll(() => product.output()).toContain("has ended; another one takes its place");
  const statuses = await Promise.all(Array.from({ length: 40 }, () => callAlone()));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await untilServing(3);
  expect(siblings()).toHaveLength(2);
  expect(siblings()).not.toContain(first);
});

test("a stop lets calls finish in each of them, and leaves none behind", async () => {
  const before = siblings();
  let isOver = false;
  const statuses: number[] = [];
  const caller = async () => {
    while (!isOver) statuses.push(await callAlone());
  };
  const callers = Promise.all([caller(), caller(), caller()]);
  await product.stop();
  isOver = true;
  await callers;
  // Once the port is closed, nobody answers; until then, everybody was answered.
  expect(statuses.slice(0, statuses.indexOf(0)).every((status) => status === 200)).toBe(true);
  for (const pid of before) expect(commandOf(pid)).toBe("");
  product = await startOver(postgres.url, settings);
  await untilServing(3);
});

test("when the first one is killed, the others end at once, so that the port is free for a new start", async () => {
  const before = siblings();
  const { port } = new URL(productUrl());
  await product.stop("SIGKILL");
  product = await startOver(postgres.url, { ...settings, PORT: port });
  for (const pid of before) expect(commandOf(pid)).toBe("");
  await untilServing(3);
});

test("more processes than there are connections for is refused with what to set", async () => {
  const other = launch({
    DATABASE_URL: postgres.url,
    DATA_DIR: newDataDir(),
    PROCESSES: "4",
    DATABASE_CONNECTIONS: "22",
  });
  const [code] = await once(other.process, "exit");
  expect(code).toBe(1);
  expect(other.output()).toContain(
    "PROCESSES needs more connections to the database: set DATABASE_CONNECTIONS to 29 or more",
  );
});
