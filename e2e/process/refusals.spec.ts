import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { newDataDir, processesOn } from "../support/data-dir";
import { databaseUrl } from "../support/environment";
import { freePort } from "../support/free-port";
import { launch, startProduct } from "../support/product";

/** Starts what must not start. @returns what it says, without the lines of progress */
async function refusal(variables: Record<string, string>): Promise<string> {
  const { process: child, output } = launch({ PORT: String(await freePort()), DATA_DIR: newDataDir(), ...variables });
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(1);
  const lines = output().trim().split("\n");
  return lines.filter((line) => !/…$|: (done|failed)/.test(line)).join("\n");
}

/** One clear line: no stack, nothing more. */
const oneLine = (text: RegExp) => new RegExp(`^Debrief can't start: [^\\n]*${text.source}[^\\n]*$`);

test("a port in use", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  expect(await refusal({ PORT: String(port) })).toMatch(oneLine(new RegExp(`Port ${port} is in use`)));
  other.close();
});

for (const [name, value, says] of [
  ["PORT", "eighty", /PORT must be a number/],
  ["PUBLIC_URL", "portal.example.com", /PUBLIC_URL must be a URL/],
  ["SERVICE_KEY", "short", /SERVICE_KEY needs at least 32 characters/],
  ["TRUSTED_PROXIES", "everyone", /TRUSTED_PROXIES must be addresses/],
  ["HOST", "203.0.113.7", /HOST 203\.0\.113\.7 is not an address of this machine/],
] as const) {
  test(`a broken ${name}`, async () => {
    expect(await refusal({ [name]: value })).toMatch(oneLine(says));
  });
}

test("a database that can't be reached, refuses the password, or does not exist", async () => {
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
  expect(await refusal({ DATABASE_URL: missing.href })).toMatch(oneLine(/DATABASE_URL: .* has no database "nowhere"/));
});

test("in production, every secret that is missing is named", async () => {
  const said = await refusal({
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl(),
    PUBLIC_URL: "https://portal.example.com",
  });
  expect(said).toMatch(
    oneLine(/SMTP_URL must be set; AUTH_SECRET must be set; SERVICE_KEY must be set; METRICS_KEY must be set/),
  );
});

test("a second server on the same data", async () => {
  const DATA_DIR = newDataDir();
  const first = await startProduct({ PORT: String(await freePort()), DATA_DIR });
  expect(await refusal({ DATA_DIR })).toMatch(oneLine(/already running on .* \(process \d+\)/));
  expect(await first.stop()).toBe(0);
  expect(processesOn(DATA_DIR)).toEqual([]);
});

test("a Node that is too old", () => {
  const old =
    "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})";
  const { status, stderr } = spawnSync(process.execPath, ["--import", old, "scripts/start.mjs"], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toBe("Debrief needs Node 20.19 or newer; this is Node 18.20.4.\n");
});
