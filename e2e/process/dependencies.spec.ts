import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { proxyTo } from "../support/breakable-proxy";
import { newDataDir, postmasterOf, processesOn } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";

let product: Product | undefined;
let postgres: EmbeddedPostgres | undefined;
test.afterEach(async () => {
  await product?.stop();
  await postgres?.stop();
  product = postgres = undefined;
});

const signUpBody = (email: string) =>
  JSON.stringify({
    team_name: email,
    email,
    password: "correct-horse-battery",
    first_name: "Ada",
    last_name: "Lovelace",
  });

const post = (url: string, body: string) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });

/** The product over a database that can be taken away. */
async function startOverProxy(variables: Record<string, string> = {}) {
  postgres = await startPrepared();
  const proxy = await proxyTo(postgres.url);
  const PORT = String(await freePort());
  product = await startProduct({ PORT, DATA_DIR: newDataDir(), DATABASE_URL: proxy.url, ...variables });
  return { proxy, url: `http://localhost:${PORT}` };
}

test("without its database the server answers 503 in the documented form, and recovers by itself, including email", async () => {
  const { proxy, url } = await startOverProxy();
  const api = `${url}/api`;
  expect((await post(`${api}/team`, signUpBody("before@example.com"))).status).toBe(201);

  await proxy.cut();
  for (const answer of [await fetch(`${api}/ready`), await post(`${api}/team`, signUpBody("during@example.com"))]) {
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ errorType: "unavailable" });
  }
  expect((await fetch(`${api}/health`)).status).toBe(200);

  await proxy.mend();
  await expect.poll(async () => (await fetch(`${api}/ready`)).status).toBe(200);
  expect((await post(`${api}/team`, signUpBody("after@example.com"))).status).toBe(201);
  await expect.poll(() => mailsTo("after@example.com"), { timeout: 30_000 }).toBe(1);
});

const mailsTo = async (address: string): Promise<number> => {
  const answer = await fetch(`${product?.mailboxUrl}/messages.json?to=${address}`);
  return ((await answer.json()) as unknown[]).length;
};

test("a job whose result couldn't be saved runs again when the database is back", { tag: "@thorough" }, async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  const { proxy, url } = await startOverProxy({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  const connected = once(silent, "connection");
  expect((await post(`${url}/api/team`, signUpBody("unwritten@example.com"))).status).toBe(201);
  const [socket] = (await connected) as [Socket];
  await proxy.cut();
  // The mail fails now, and that can't be written.
  const again = once(silent, "connection");
  socket.destroy();
  await expect.poll(() => product?.output()).toContain("has lost the database");
  await proxy.mend();
  const [second] = (await again) as [Socket];
  second.destroy();
  silent.close();
});

test("a mail server that is down fails no request, and only delays the email", { tag: "@thorough" }, async () => {
  postgres = await startPrepared();
  const settings = { PORT: String(await freePort()), DATA_DIR: newDataDir(), DATABASE_URL: postgres.url };
  product = await startProduct({ ...settings, SMTP_URL: `smtp://127.0.0.1:${await freePort()}` });
  const answer = await post(`http://localhost:${settings.PORT}/api/team`, signUpBody("patient@example.com"));
  expect(answer.status).toBe(201);
  // At once, so that the attempt that fails is under way meanwhile.
  await product.stop();

  product = await startProduct(settings);
  await expect.poll(() => mailsTo("patient@example.com"), { timeout: 30_000 }).toBe(1);
});

test(
  "an email that was being sent when the server was killed is sent after the next start",
  { tag: "@thorough" },
  async () => {
    postgres = await startPrepared();
    const settings = { PORT: String(await freePort()), DATA_DIR: newDataDir(), DATABASE_URL: postgres.url };
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const connected = once(silent, "connection");
    const { port } = silent.address() as AddressInfo;
    product = await startProduct({ ...settings, SMTP_URL: `smtp://127.0.0.1:${port}` });
    await post(`http://localhost:${settings.PORT}/api/team`, signUpBody("unlucky@example.com"));
    await connected;
    await product.stop("SIGKILL");
    silent.close();

    product = await startProduct(settings);
    await expect.poll(() => mailsTo("unlucky@example.com"), { timeout: 30_000 }).toBe(1);
  },
);

test(
  "when the embedded database ends by itself, the server says so in one line and ends too",
  { tag: "@thorough" },
  async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
    product = await startProduct(settings);
    const ended = once(product.process, "exit");
    process.kill(postmasterOf(settings.DATA_DIR), "SIGQUIT");
    expect((await ended)[0]).toBe(1);
    expect(product.output()).toMatch(/^Debrief stops: PostgreSQL has ended: .+$/m);
    expect(processesOn(settings.DATA_DIR)).toEqual([]);
  },
);
