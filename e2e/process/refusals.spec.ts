import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { startMailbox } from "@/dev/mailbox/start";
import { newDataDir, processesOn } from "../support/data-dir";
import { databaseUrl } from "../support/environment";
import { freePort } from "../support/free-port";
import { startPrepared } from "../support/prepared-postgres";
import { launch, startProduct } from "../support/product";
import { productionSettings } from "../support/production";
import { oneLine, refusal } from "../support/refusal";

test("the server doesn't start on a port in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  expect(await refusal({ PORT: String(port) })).toMatch(oneLine(new RegExp(`Port ${port} is in use`)));
  other.close();
});

test("a port in use is a normal log line in production", { tag: "@thorough" }, async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  // The port comes first: nobody asks this database anything.
  const settings = await productionSettings(`postgresql://nobody:secret@127.0.0.1:${await freePort()}/debrief`);
  const lines = (await refusal({ ...settings, PORT: String(port) })).split("\n");
  const told = lines.map((line) => JSON.parse(line) as { level: number; time: number; msg: string });
  // By their times: a fatal line is written at once, and may overtake one that is just being written.
  expect(told.toSorted((one, other) => one.time - other.time).at(-1)).toMatchObject({
    level: 60,
    part: "process",
    msg: expect.stringContaining(`Port ${port} is in use`),
  });
  expect(lines.join("\n")).not.toContain("secret");
  other.close();
});

test("a start that fails ends, even if nobody reads its log any more", { tag: "@thorough" }, async () => {
  const settings = await productionSettings(`postgresql://nobody:secret@127.0.0.1:${await freePort()}/debrief`);
  const { process: start, output } = launch(settings);
  const ended = once(start, "exit");
  await expect.poll(() => output()).toContain("Debrief starts");
  start.stdout?.destroy();
  const [code] = (await ended) as [number | null];
  expect(code).toBeGreaterThan(0);
});

for (const [name, value, says] of [
  ["PORT", "eighty", /PORT must be a number/],
  ["PUBLIC_URL", "portal.example.com", /PUBLIC_URL must be a URL/],
  ["SERVICE_KEY", "short", /SERVICE_KEY must be at least 32 characters/],
  ["TRUSTED_PROXIES", "everyone", /TRUSTED_PROXIES must be addresses/],
  [
    "PUBLIC_URL",
    "http://localhost:3000/portal",
    /PUBLIC_URL must be only an address.*: set it to http:\/\/localhost:3000/,
  ],
  ["STRIPE_SECRET_KEY", "sk_test_51abc\n", /STRIPE_SECRET_KEY has spaces or line breaks around it/],
  ["HOST", "203.0.113.7", /HOST 203\.0\.113\.7 isn't an address of this machine/],
] as const) {
  test(`the server doesn't start with a wrong ${name}, such as ${JSON.stringify(value)}`, async () => {
    expect(await refusal({ [name]: value })).toMatch(oneLine(says));
  });
}

test(
  "the server doesn't start with a database that is unreachable, refuses the password or doesn't exist",
  { tag: "@thorough" },
  async () => {
    const gone = `postgresql://somebody:secret@127.0.0.1:${await freePort()}/debrief`;
    const said = await refusal({ DATABASE_URL: gone });
    expect(said).toMatch(oneLine(/DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:\d+/));
    expect(said).not.toContain("secret");

    const wrong = new URL(databaseUrl());
    wrong.password = "wrong";
    expect(await refusal({ DATABASE_URL: wrong.href })).toMatch(
      oneLine(/DATABASE_URL: .* refuses this user or password/),
    );

    const missing = new URL(databaseUrl());
    missing.pathname = "/nowhere";
    expect(await refusal({ DATABASE_URL: missing.href })).toMatch(
      oneLine(/DATABASE_URL: .* has no database "nowhere"/),
    );
  },
);

test("in production, every missing secret is named", async () => {
  const said = await refusal({
    DEBRIEF_LOCAL: "",
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl(),
    PUBLIC_URL: "https://portal.example.com",
  });
  expect(said).toMatch(
    oneLine(/SMTP_URL must be set; AUTH_SECRET must be set; SERVICE_KEY must be set; METRICS_KEY must be set/),
  );
});

test("any sign of a production run keeps stand-ins from starting", { tag: "@thorough" }, async () => {
  for (const [variables, reason, flags] of [
    [{ DATABASE_URL: databaseUrl(), PUBLIC_URL: "https://portal.example.com" }, "DATABASE_URL is set"],
    [{ PUBLIC_URL: "https://portal.example.com" }, "PUBLIC_URL isn't an address of this machine alone"],
    [{ DATABASE_URL: databaseUrl() }, "npm run dev is for local runs", ["--dev"]],
  ] as [Record<string, string>, string, string[]?][]) {
    const DATA_DIR = newDataDir();
    const said = await refusal({ DEBRIEF_LOCAL: "", DATA_DIR, ...variables }, flags);
    expect(said).toMatch(oneLine(new RegExp(reason)));
    expect(said).toContain("DEBRIEF_LOCAL=1");
    expect(readdirSync(DATA_DIR)).toEqual([]);
  }
});

test("a production run installs and builds nothing that is missing", async () => {
  const folder = newDataDir();
  for (const part of ["scripts", "lib/server/run-kind.js", "package.json", "package-lock.json"]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  const start = [process.execPath, join(folder, "scripts/start.mjs")];
  const before = readdirSync(folder).toSorted();
  const variables = { DEBRIEF_LOCAL: "", NODE_ENV: "production" };
  expect(await refusal(variables, [], start)).toMatch(oneLine(/packages in .* aren't installed.*run npm ci first/));
  expect(readdirSync(folder).toSorted()).toEqual(before);

  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  expect(await refusal(variables, [], start)).toMatch(oneLine(/isn't built from these files.*run npm run build first/));
  expect(readdirSync(folder).toSorted()).toEqual([...before, "node_modules"].toSorted());
});

test("a complete production run starts, invents no settings, and warns about doubtful ones", async () => {
  const mailbox = await startMailbox(newDataDir(), 0);
  // One of its own: its worker would take the mails of the product under test.
  const postgres = await startPrepared();
  const DATA_DIR = newDataDir();
  const NODE_V8_COVERAGE = newDataDir();
  const settings: Record<string, string> = {
    ...(await productionSettings(postgres.url)),
    // At its end, Node writes down which files it has loaded.
    NODE_V8_COVERAGE,
    // Nothing but the database says so.
    NODE_ENV: "",
    DATA_DIR,
    SMTP_URL: mailbox.smtpUrl,
    PUBLIC_URL: "http://portal.vpn/",
    ALLOW_HTTP: "reached in our VPN only",
  };
  const product = await startProduct(settings);
  try {
    expect((await fetch(`http://localhost:${settings.PORT}/api/ready`)).status).toBe(200);
    expect(product.output()).toContain('"url":"http://portal.vpn"');
    expect(product.output()).not.toMatch(/Demo login|Local Stripe|Mailbox/);
    expect(product.output()).toContain("PUBLIC_URL doesn't use https: reached in our VPN only");
    expect(product.output()).toContain("STRIPE_SECRET_KEY is a test key");
    expect(readdirSync(DATA_DIR)).toEqual([]);
    await product.stop();
    const loaded = loadedIn(NODE_V8_COVERAGE);
    expect(loaded).toContain("lib/server/boot.ts");
    expect(loaded.filter((file) => /^(dev|e2e|bench|prisma)\//.test(file))).toEqual([]);
  } finally {
    await product.stop();
    await postgres.stop();
    await mailbox.stop();
  }
});

test("a second server doesn't start on the same data", { tag: "@thorough" }, async () => {
  const DATA_DIR = newDataDir();
  const first = await startProduct({ PORT: String(await freePort()), DATA_DIR });
  expect(await refusal({ DATA_DIR })).toMatch(oneLine(/already running on .* \(process \d+\)/));
  expect(await first.stop()).toBe(0);
  expect(processesOn(DATA_DIR)).toEqual([]);
});

test("the server doesn't start on a Node version that is too old, or that has no long-term support", () => {
  for (const node of ["18.20.4", "20.18.3", "21.7.3", "22.11.0", "23.11.1"]) {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${node}'}})`;
    const started = spawnSync(process.execPath, ["--import", old, "scripts/start.mjs"], { encoding: "utf8" });
    expect(started.status).toBe(1);
    expect(started.stderr).toBe(`Debrief needs Node 20.19, 22.12, 24 or newer; this is Node ${node}.\n`);
  }
});

/** @returns the files of ours that a process had loaded, by its report and the source maps of what was built of them */
function loadedIn(folder: string): string[] {
  const built = resolve(".next/debrief");
  return readdirSync(folder)
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).result as { url: string }[])
    .filter(({ url }) => url.startsWith(pathToFileURL(built).href))
    .flatMap(({ url }) => JSON.parse(readFileSync(`${fileURLToPath(url)}.map`, "utf8")).sources as string[])
    .map((source) => relative(".", resolve(built, source)));
}
