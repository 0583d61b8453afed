import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startPostgres, type EmbeddedPostgres } from "@/dev/postgres/start";
import { connectClient } from "@/lib/connections";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { proxyTo } from "../support/breakable-proxy";
import { newDataDir } from "../support/data-dir";
import { productUrl } from "../support/environment";
import { freePort } from "../support/free-port";
import { untilReady } from "../support/limited-products";
import { startOver } from "../support/one-product";
import { launch } from "../support/product";
import { oneLine, refusal } from "../support/refusal";
import { counted, event } from "../support/usage";
import { selfSigned } from "../support/self-signed";

let dataDir: string;
let postgres: EmbeddedPostgres | undefined;
test.beforeAll(async () => {
  dataDir = newDataDir();
  postgres = await startPostgres(dataDir, "password");
});
test.afterAll(async () => {
  await postgres?.stop();
});

/** A database of a test's own. @returns its address */
async function newDatabase(change: (url: URL) => void = () => undefined): Promise<string> {
  const url = new URL(postgres?.url ?? "");
  const name = `d${randomBytes(4).toString("hex")}`;
  await run(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  change(url);
  return url.href;
}

async function run<Row>(text: string, at = postgres?.url ?? ""): Promise<Row[]> {
  const client = await connectClient({ connectionString: at });
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A team, an application, credentials, usage and jobs: by Prisma and in raw SQL. */
async function walk(): Promise<void> {
  const owner = await signUp();
  const application = await createApplication(owner.token);
  const credentials = await createCredentials(owner.token, application.id);
  expect(await verify(credentials)).toMatchObject({ active: true });
  await counted([event(credentials.client_id)]);
}

const tablesIn = async (url: string, schema: string): Promise<number> =>
  Number(
    (await run<{ n: string }>(`SELECT count(*) AS n FROM pg_tables WHERE schemaname = '${schema}'`, url))[0]?.n ?? 0,
  );

test(
  "tables are created where ?schema= or the role's search_path says, and everything works there",
  { tag: "@thorough" },
  async () => {
    const named = await newDatabase((url) => url.searchParams.set("schema", "portal"));
    const product = await startOver(named);
    await walk();
    expect(await tablesIn(named, "portal")).toBeGreaterThan(20);
    expect(await tablesIn(named, "public")).toBe(0);
    await product.stop();

    const ofRole = await newDatabase((url) => {
      url.username = "wanderer";
      url.password = "secret";
    });
    const name = new URL(ofRole).pathname.slice(1);
    await run("CREATE ROLE wanderer LOGIN SUPERUSER PASSWORD 'secret'");
    await run(`ALTER ROLE wanderer IN DATABASE ${name} SET search_path = 'elsewhere'`);
    expect(await refusal({ DATABASE_URL: ofRole })).toMatch(oneLine(/no schema in this role's search_path exists/));
    await run("CREATE SCHEMA elsewhere", ofRole);
    const other = await startOver(ofRole);
    await walk();
    expect(await tablesIn(ofRole, "elsewhere")).toBeGreaterThan(20);
    await other.stop();
  },
);

test(
  "a role that can only change data is enough after someone else has run npm run migrate",
  { tag: "@thorough" },
  async () => {
    await run("CREATE ROLE app LOGIN PASSWORD 'secret'");
    const owned = await newDatabase();
    const asApp = new URL(owned);
    [asApp.username, asApp.password] = ["app", "secret"];
    expect(await refusal({ DATABASE_URL: asApp.href })).toMatch(
      oneLine(/the role "app" in DATABASE_URL isn't allowed to bring the database up to date: run npm run migrate/),
    );
    for (let time = 0; time < 2; time++) {
      const migrated = launch({ DATABASE_URL: owned }, [process.execPath, "scripts/migrate.mjs", "--for", "app"]);
      const code = await new Promise((resolve) => migrated.process.once("close", resolve));
      expect(code, migrated.output()).toBe(0);
    }
    const product = await startOver(asApp.href);
    await walk();
    await expect
      .poll(async () => Number((await run<{ n: string }>("SELECT count(*) AS n FROM jobs.jobs", owned))[0]?.n))
      .toBe(0);
    await product.stop();
    expect(product.output()).not.toMatch(/permission denied|row-level security/);
  },
);

/** Until a call that writes goes well again. */
const untilWritten = () =>
  expect
    .poll(
      () =>
        signUp().then(
          () => true,
          () => false,
        ),
      { timeout: 60_000 },
    )
    .toBe(true);

test(
  "of several hosts, the server uses the one that accepts writes, at the start and after a failover",
  { tag: "@thorough" },
  async () => {
    const url = await newDatabase();
    const name = new URL(url).pathname.slice(1);
    // Another server with the same database, which takes no writes, as a standby.
    const other = await startPostgres(newDataDir(), "password");
    await run(`CREATE DATABASE ${name}`, other.url);
    const there = new URL(other.url);
    there.pathname = `/${name}`;
    const migrated = launch({ DATABASE_URL: there.href }, [process.execPath, "scripts/migrate.mjs"]);
    expect(await new Promise((resolve) => migrated.process.once("close", resolve)), migrated.output()).toBe(0);
    await run(`ALTER DATABASE ${name} SET default_transaction_read_only = on`, other.url);
    const [standby, one, two] = [await proxyTo(other.url), await proxyTo(url), await proxyTo(url)];
    const several = url.replace(/@[^/]*/, `@${[standby, one, two].map((proxy) => new URL(proxy.url).host).join(",")}`);
    const product = await startOver(url, { DATABASE_URL: several });
    try {
      await walk();
      await one.cut();
      await untilWritten();
      await walk();
      await one.mend();
      await two.cut();
      await untilWritten();
      await walk();
      const people = "SELECT count(*) AS n FROM users";
      expect(await run(people, there.href)).toEqual([{ n: "0" }]);
      // As in a switch-over in which no connection breaks: those that are open are told by their next write.
      await run(`ALTER DATABASE ${name} RESET default_transaction_read_only`, other.url);
      await run("ALTER SYSTEM SET default_transaction_read_only = on");
      await run("SELECT pg_reload_conf()");
      await untilWritten();
      await untilReady(productUrl());
      expect(Number((await run<{ n: string }>(people, there.href))[0]?.n)).toBeGreaterThan(0);
    } finally {
      await run("ALTER SYSTEM RESET default_transaction_read_only");
      await run("SELECT pg_reload_conf()");
      await product.stop();
      await standby.cut();
      await one.cut();
      await other.stop();
    }
    const nobody = url.replace(/@[^/]*/, `@127.0.0.1:${await freePort()},127.0.0.1:${await freePort()}`);
    expect(await refusal({ DATABASE_URL: nobody })).toMatch(
      oneLine(/no PostgreSQL answers at 127\.0\.0\.1:\d+,127\.0\.0\.1:\d+/),
    );
  },
);

test(
  "replicas without room in the database say so, wait without holding connections, and start one by one",
  { tag: "@thorough" },
  async () => {
    const url = await newDatabase();
    const name = new URL(url).pathname.slice(1);
    await run("CREATE ROLE narrow LOGIN SUPERUSER PASSWORD 'secret' CONNECTION LIMIT 12");
    await run(`ALTER ROLE narrow NOSUPERUSER; ALTER DATABASE ${name} OWNER TO narrow`);
    const narrow = new URL(url);
    [narrow.username, narrow.password] = ["narrow", "secret"];
    const settings = { DATABASE_URL: narrow.href, DATABASE_CONNECTIONS: "12", LOG_LEVEL: "info" };
    const held = await Promise.all(Array.from({ length: 8 }, () => connectClient({ connectionString: narrow.href })));
    const start = async () => launch({ ...settings, PORT: String(await freePort()), DATA_DIR: newDataDir() });
    const started = [await start(), await start()];
    for (const { output } of started) {
      await expect.poll(output, { timeout: 60_000 }).toContain("Waiting for room in the database");
    }
    const open = async () =>
      Number(
        (await run<{ n: string }>("SELECT count(*) AS n FROM pg_stat_activity WHERE usename = 'narrow'"))[0]?.n ?? 0,
      );
    await expect.poll(open, { timeout: 30_000, intervals: [50] }).toBe(held.length);
    for (const client of held) await client.end();
    // There is room for one and a half.
    const isReady = ({ output }: { output(): string }) => output().includes("Ready after");
    await expect.poll(() => started.filter(isReady).length, { timeout: 60_000 }).toBe(1);
    for (const replica of started.toSorted((one, two) => Number(isReady(two)) - Number(isReady(one)))) {
      await expect.poll(() => isReady(replica), { timeout: 60_000 }).toBe(true);
      const over = new Promise((resolve) => replica.process.once("exit", resolve));
      replica.process.kill("SIGTERM");
      expect(await over, replica.output()).toBe(0);
    }
  },
);

test(
  "a replica opens as many connections as it is allowed under any load, and each has its name",
  { tag: "@thorough" },
  async () => {
    const url = await newDatabase();
    // The tests' own go by another name.
    const named = new URL(url);
    named.searchParams.set("application_name", "tests");
    const product = await startOver(named.href, { DATABASE_URL: url, DATABASE_CONNECTIONS: "12" });
    const look = () =>
      run<{ application_name: string; n: string }>(
        `SELECT application_name, count(*) AS n FROM pg_stat_activity
        WHERE datname = '${new URL(url).pathname.slice(1)}' AND application_name <> 'tests'
          -- Not PostgreSQL's own, nor one that is still at saying its name.
          AND backend_type = 'client backend' AND state <> 'starting' GROUP BY 1`,
      );
    let isOver = false;
    const calls = Promise.allSettled(Array.from({ length: 60 }, () => signUp())).finally(() => (isOver = true));
    const most = new Map<string, number>();
    while (!isOver) {
      for (const { application_name, n } of await look()) {
        most.set(application_name, Math.max(Number(n), most.get(application_name) ?? 0));
      }
    }
    await calls;
    await product.stop();
    expect([...most.keys()]).toEqual([`debrief-portal ${hostname()}`]);
    expect([...most.values()][0]).toBeLessThanOrEqual(12);
    expect([...most.values()][0]).toBeGreaterThanOrEqual(8);
  },
);

test("a TLS problem is named", { tag: "@thorough" }, async () => {
  const folder = newDataDir();
  selfSigned(folder, "server");
  selfSigned(folder, "other");
  writeFileSync(join(folder, "text.crt"), "this is no certificate");
  const bare = new URL(postgres?.url ?? "");
  bare.hostname = "localhost";
  const asking = (name: string | null) => {
    const url = new URL(bare);
    url.searchParams.set("sslmode", "verify-full");
    if (name) url.searchParams.set("sslrootcert", join(folder, name));
    return url.href;
  };
  expect(await refusal({ DATABASE_URL: asking(null) })).toMatch(
    oneLine(/localhost:\d+ doesn't support TLS, but sslmode asks/),
  );
  expect(await refusal({ DATABASE_URL: asking("missing.crt") })).toMatch(
    oneLine(/sslrootcert can't be read: there is no file .*missing\.crt/),
  );
  // PostgreSQL's own account must be able to read these, and nobody else may.
  const quoted = (name: string) => `$pem$${execFileSync("cat", [join(folder, name)], { encoding: "utf8" })}$pem$`;
  await run(
    `COPY (SELECT unnest(string_to_array(trim(trailing E'\\n' FROM ${quoted("server.crt")}), E'\\n'))) TO PROGRAM 'cat > server.crt'`,
  );
  await run(
    `COPY (SELECT unnest(string_to_array(trim(trailing E'\\n' FROM ${quoted("server.key")}), E'\\n'))) TO PROGRAM 'umask 77; cat > server.key'`,
  );
  await run("ALTER SYSTEM SET ssl = on");
  await run("SELECT pg_reload_conf()");
  await expect
    .poll(async () => (await run<{ ssl: string }>("SELECT current_setting('ssl') AS ssl"))[0]?.ssl)
    .toBe("on");
  expect(await refusal({ DATABASE_URL: asking(null) })).toMatch(
    oneLine(/the certificate of localhost:\d+ is self-signed: set sslrootcert/),
  );
  expect(await refusal({ DATABASE_URL: asking("other.crt") })).toMatch(oneLine(/the certificate of localhost:\d+ /));
  expect(await refusal({ DATABASE_URL: asking("text.crt") })).toMatch(oneLine(/DATABASE_URL: .*(certificate|TLS)/));
  const client = await connectClient({ connectionString: asking("server.crt") });
  const { rows } = await client.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
  await client.end();
  expect(rows).toEqual([{ ssl: true }]);
});
