import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { createApplication, createCredentials, logIn, password, signUp, verify } from "../support/accounts";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { productUrl, serviceKey } from "../support/environment";
import { startOver } from "../support/one-product";
import { startPrepared } from "../support/prepared-postgres";
import { familyOf, freezeAll } from "../support/process-tree";
import { launch, startProduct, type Product } from "../support/product";
import { parseScrape, scrape, sumOf } from "../support/prometheus";

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

const commandOf = (pid: number): string => readOr(`/proc/${pid}/cmdline`);

/** @returns what a file of a process says; nothing if that has ended */
function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** What each thread has used of the processor, in ticks, and its priority and name (proc(5)). */
function threadsOf(pids: number[]): Map<string, { ticks: number; nice: number; name: string }> {
  const threads = new Map();
  for (const pid of pids)
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const stat = readOr(`/proc/${pid}/task/${thread}/stat`);
      const [, name, rest = ""] = /\((.*)\) (.*)/.exec(stat) ?? [];
      // From the third field on.
      const fields = rest.split(" ").map(Number);
      const [user = 0, system = 0] = fields.slice(11, 13);
      if (name) threads.set(thread, { ticks: user + system, nice: fields[16], name });
    }
  return threads;
}

/** The same, if whoever is asked says it within a second; otherwise less than nothing. */
const answeredSoon = () => Promise.race([answered(), sleep(1_000, -1)]);

let replaced = 0;
/** Waits until one more has been told of as gone: by then, the system has closed all that it had. */
async function untilReplaced(): Promise<void> {
  replaced += 1;
  const said = () => product.output().split("has ended; another one takes its place").length - 1;
  await expect.poll(said, { timeout: 20_000 }).toBe(replaced);
}

/** A call over a connection of its own, so that the system may give it to any process. @returns its status; 0 if there is no answer */
const callAlone = (path = "/api/health", url = productUrl()) =>
  new Promise<number>((resolve) => {
    const sent = request(url + path, { agent: new Agent({ keepAlive: false }) }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.once("error", () => resolve(0));
    sent.end();
  });

/** The same for a call with a body. @returns its status, and what it was answered; a status of 0 if there is no answer */
const sendAlone = (path: string, token: string | null, body: object) =>
  new Promise<{ status: number; body: Record<string, string> }>((resolve) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const headers = {
      "content-type": "application/json",
      "content-length": bytes.length,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const options = { method: "POST", headers, agent: new Agent({ keepAlive: false }) };
    const sent = request(productUrl() + path, options, (answer) => {
      let text = "";
      answer.on("data", (chunk) => (text += chunk));
      answer.once("end", () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) }));
    });
    sent.once("error", () => resolve({ status: 0, body: {} }));
    sent.end(bytes);
  });

/** How many calls the product has answered, by the metrics. */
const answered = async () => sumOf(await scrape(key), "debrief_http_requests_total", { route: "/api/health" });

test("the metrics of all processes are one answer, whichever of them is asked", async () => {
  const before = await answered();
  const statuses = await Promise.all(Array.from({ length: 60 }, () => callAlone()));
  expect(new Set(statuses)).toEqual(new Set([200]));
  for (let time = 0; time < 10; time++) expect(await answered()).toBe(before + 60);
});

test("what there is to say of several processes is what there is to say of one", async () => {
  const namesOf = async (url: string) => {
    const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
    const names = parseScrape(await answer.text()).map(({ name }) => name);
    return [
      ...new Set(names.filter((name) => !/^debrief_(nodejs|process|http|verifications|database_replica)_/.test(name))),
    ].sort();
  };
  const PORT = String(await freePort());
  const alone = await startProduct({
    ...settings,
    PORT,
    PROCESSES: "1",
    DATA_DIR: newDataDir(),
    DATABASE_URL: postgres.url,
  });
  try {
    expect(await namesOf(productUrl())).toEqual(await namesOf(`http://localhost:${PORT}`));
    expect(await namesOf(productUrl())).not.toContain("debrief_usage_database_up");
  } finally {
    await alone.stop();
  }
});

test("while one process hangs, the others answer; and no counter falls, then or when it's gone", async () => {
  await Promise.all(Array.from({ length: 30 }, () => callAlone()));
  const [sibling = 0] = siblings();
  const [first = 0] = [product.process.pid];
  for (const pid of [first, sibling]) {
    process.kill(pid, "SIGSTOP");
    const calls = Array.from({ length: 40 }, () => callAlone());
    const early = await Promise.race([Promise.all(calls), Promise.any(calls)]);
    expect(early).toBe(200);
    process.kill(pid, "SIGCONT");
    expect(new Set(await Promise.all(calls))).toEqual(new Set([200]));
  }
  const before = await answered();
  const go = freezeAll([sibling]);
  // Its port takes calls that nobody answers, so the first one is asked until it's there.
  await expect.poll(answeredSoon, { timeout: 20_000 }).toBeGreaterThanOrEqual(before);
  go();
  process.kill(sibling, "SIGKILL");
  await untilReplaced();
  expect(await answered()).toBeGreaterThanOrEqual(before);
  await untilServing(3);
});

test("one that hangs for good is replaced @thorough", async () => {
  const [sibling = 0] = siblings();
  process.kill(sibling, "SIGSTOP");
  await expect.poll(siblings, { timeout: 60_000 }).not.toContain(sibling);
  await untilServing(3);
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

test("a secret that was used a moment ago is in use, whichever process was asked", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (let time = 0; time < 8; time++) {
    const { id: credentialId, client_id } = await createCredentials(token, id, "sandbox");
    const one = `/api/application/${id}/creds/${credentialId}`;
    const rotate = (body: object) => sendAlone(`${one}/rotate`, token, body);
    const { client_secret } = (await rotate({ overlap_hours: 24 })).body;
    const verified = await sendAlone("/api/creds/verify", serviceKey(), { client_id, client_secret });
    expect(verified.body).toMatchObject({ active: true });
    expect((await rotate({ overlap_hours: 1, replace: true })).status).toBe(409);
  }
});

test("people log in whichever process they come to, also after one has died while it hashed", async () => {
  const { email, client } = await signUp();
  const logInAlone = async () => {
    const answer = await sendAlone("/api/login", null, {
      grant_type: "password",
      username: email,
      password,
      ...client,
    });
    return answer.status;
  };
  const crowd = () => Promise.all(Array.from({ length: 24 }, logInAlone));
  expect(new Set(await crowd())).toEqual(new Set([200]));
  const [hung = 0, sibling = 0] = siblings();
  // One that hangs keeps no turn for itself.
  const slow = crowd();
  await expect.poll(async () => sumOf(await scrape(key), "debrief_hashing_running")).toBeGreaterThan(0);
  process.kill(hung, "SIGSTOP");
  await Promise.any(Array.from({ length: 6 }, async () => expect(await logInAlone()).toBe(200)));
  process.kill(hung, "SIGCONT");
  for (const status of await slow) expect([200, 503]).toContain(status);
  const cutOff = crowd();
  await expect.poll(async () => sumOf(await scrape(key), "debrief_hashing_running")).toBeGreaterThan(0);
  process.kill(sibling, "SIGKILL");
  await untilReplaced();
  for (const status of await cutOff) expect([0, 200]).toContain(status);
  // No turn went with it.
  expect(new Set(await crowd())).toEqual(new Set([200]));
  expect(sumOf(await scrape(key), "debrief_hashing_running")).toBe(0);
  await untilServing(3);
});

test("passwords are hashed by threads that give way to all others", async () => {
  const pids = [product.process.pid ?? 0, ...siblings()];
  const { email, client } = await signUp();
  const before = threadsOf(pids);
  for (let time = 0; time < 40; time++) await logIn(email, client);
  const used = [...threadsOf(pids)].map(([thread, { ticks, ...more }]) => ({
    ...more,
    ticks: ticks - (before.get(thread)?.ticks ?? 0),
  }));
  const sum = (threads: { ticks: number }[]) => threads.reduce((all, { ticks }) => all + ticks, 0);
  const usual = used.filter(({ name }) => name === "libuv-worker");
  // A hash takes about one tick, and of each thread's sum, what is less than one is missing: some 38 for 40 logins.
  expect(sum(used.filter(({ nice, name }) => nice === 10 && name !== "libuv-worker"))).toBeGreaterThan(20);
  expect(sum(usual)).toBeLessThan(5);
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
  await untilReplaced();
  const statuses = await Promise.all(Array.from({ length: 40 }, () => callAlone()));
  expect(new Set(statuses)).toEqual(new Set([200]));
  await untilServing(3);
  expect(siblings()).toHaveLength(2);
  expect(siblings()).not.toContain(first);
});

test("a stop lets calls finish in each of them, and leaves none behind", async () => {
  const before = siblings();
  // So many that each process has some: their headers are there, and their bodies are still to come.
  const body = JSON.stringify({ email: "nobody@example.com", password: "no password of anybody" });
  const begun = Array.from({ length: 24 }, () => {
    const sent = request(`${productUrl()}/api/login`, {
      method: "POST",
      agent: new Agent({ keepAlive: false }),
      headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    });
    sent.write(body.slice(0, 10));
    const status = once(sent, "response").then(([answer]) => answer.resume().statusCode as number);
    return { sent, status };
  });
  await Promise.all(begun.map(({ sent }) => sent.socket ?? once(sent, "socket")));
  // By now all of them have begun to read: each has answered somebody who came later.
  for (let time = 0; time < 60; time++) await callAlone();
  const url = productUrl();
  const stopped = product.stop();
  await expect.poll(() => callAlone("/api/health", url)).toBe(0);
  for (const { sent } of begun) sent.end(body.slice(10));
  for (const { status } of begun) expect(await status).toBeGreaterThanOrEqual(400);
  expect(await stopped).toBe(0);
  for (const pid of before) expect(commandOf(pid)).toBe("");
  replaced = 0;
  product = await startOver(postgres.url, settings);
  await untilServing(3);
});

test("when the first one is killed, the others end at once, so that the port is free for a new start", async () => {
  const before = siblings();
  const { port } = new URL(productUrl());
  await product.stop("SIGKILL");
  replaced = 0;
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
    "PROCESSES needs more connections to the database: set DATABASE_CONNECTIONS to 25 or more",
  );
});
