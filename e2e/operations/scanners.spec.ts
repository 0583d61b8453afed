import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { EmbeddedPostgres } from "@/dev/postgres/start";
import { endpoints } from "@/lib/contract/endpoints";
import { newDataDir } from "../support/data-dir";
import { setEnvironment } from "../support/environment";
import { explainedFindings } from "../support/explained-findings";
import { openSession } from "../support/portal-cookie";
import { startPrepared } from "../support/prepared-postgres";
import { startProduct, type Product } from "../support/product";
import { productionSettings } from "../support/production";
import { missingScanner, scan } from "../support/scanner";
import { createWorld, pathIn, type World } from "../support/world";

test.skip(!process.env.FULL, "Scanners keep a machine busy for minutes: npm run test:full has them.");

let postgres: EmbeddedPostgres;
let product: Product;
let putBack: () => void;
let url: string;
let world: World;
let cookie: string;
let origin: string;
test.beforeAll(async () => {
  postgres = await startPrepared();
  const settings = await productionSettings(postgres.url);
  product = await startProduct({ ...settings, DATA_DIR: newDataDir(), RATE_LIMITS: "off" });
  url = `http://127.0.0.1:${settings.PORT}`;
  origin = settings.PUBLIC_URL ?? "";
  putBack = setEnvironment({
    E2E_URL: url,
    E2E_DATABASE_URL: postgres.url,
    E2E_SERVICE_KEY: settings.SERVICE_KEY ?? "",
  });
  world = await createWorld();
  ({ cookie } = await openSession(world.email, undefined, { origin }));
});
test.afterAll(async () => {
  putBack?.();
  await product?.stop();
  await postgres?.stop();
});

/** What isn't right with the product itself, whatever the scanner makes of it. */
const expectNoDefect = () => expect(product.output()).not.toMatch(/"status":500|"level":60/);

/** What ends the session that a scan needs. */
const ends = /logout|\/sessions|\/session$|csp-reports/;

/** Each URL that the API's document has and that is only read, with all its parameters. */
const readUrls = (): string[] =>
  endpoints
    .filter(({ method, path }) => method === "GET" && !ends.test(path))
    .map((endpoint) => {
      const query = Object.keys(endpoint.query?.shape ?? {}).map((name) => `${name}=1`);
      return `${url}/api${pathIn(endpoint, world)}${query.length > 0 ? `?${query.join("&")}` : ""}`;
    });

interface WapitiFinding {
  method: string;
  path: string;
  info: string;
  level: number;
  parameter: string;
}

test("wapiti finds nothing in the portal and the API that isn't explained", async () => {
  const missing = missingScanner("wapiti");
  test.skip(missing !== null, missing ?? "");
  const folder = newDataDir();
  const report = join(folder, "report.json");
  const pages = [
    "/dashboard",
    "/apps",
    `/apps/${world.applicationId}`,
    "/team",
    "/billing",
    "/settings",
    "/login",
    "/signup",
  ];
  // Not `ssrf` and `xxe`, which have the product call a server of wapiti's.
  const modules =
    "backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss";
  const starts = [...pages.map((page) => url + page), ...readUrls()].flatMap((start) => ["-s", start]);
  // No "*" in what is left out: with Debian 12's Python, wapiti 3.0.4 stops at one.
  const limits = [
    "-d",
    "2",
    "--max-links-per-page",
    "30",
    "--max-scan-time",
    "60",
    "--max-attack-time",
    "15",
    "-t",
    "10",
  ];
  const output = await scan(
    "wapiti",
    [
      ...[
        "-u",
        `${url}/`,
        "-m",
        modules,
        "-H",
        `Cookie: ${cookie}`,
        "-H",
        `Origin: ${origin}`,
        "-v",
        "1",
        "--no-bugreport",
      ],
      ...["--flush-session", "--store-session", folder, "--store-config", folder, "-f", "json", "-o", report],
      ...[...limits, ...starts],
    ],
    420,
  );
  const read = JSON.parse(readFileSync(report, "utf8")) as Record<
    "vulnerabilities" | "anomalies",
    Record<string, WapitiFinding[]>
  >;
  // What is only information has a list of its own: `additionals`.
  const findings = [read.vulnerabilities, read.anomalies].flatMap((group) =>
    Object.entries(group).flatMap(([category, found]) => found.map((one) => ({ category, ...one }))),
  );
  const open = findings.filter(
    ({ category, info }) =>
      !explainedFindings.some((one) => one.scanner === "wapiti" && one.category === category && one.says.test(info)),
  );
  console.log(`wapiti: ${findings.length} findings, ${open.length} of them not explained`);
  expect(output).toContain("[*] Launching module sql");
  expect(open.map(({ category, method, path, info }) => `${category}: ${method} ${path}: ${info}`)).toEqual([]);
  expectNoDefect();
});

test("sqlmap finds nothing that can be injected", async () => {
  const missing = missingScanner("sqlmap");
  test.skip(missing !== null, missing ?? "");
  const api = `${url}/api`;
  const bearer = ["--headers", `Authorization: Bearer ${world.token}`];
  const json = (body: object) => ["--data", JSON.stringify(body), "--headers", "Content-Type: application/json"];
  const login = { grant_type: "password", username: world.email, password: "x", ...world.client };
  const cursor = Buffer.from(world.applicationId).toString("base64url");
  const targets: [what: string, args: string[]][] = [
    ["the search of a list", ["-u", `${api}/application?q=chat&order=newest&limit=5`, ...bearer]],
    ["a cursor", ["-u", `${api}/application?limit=5&cursor=${cursor}`, "-p", "cursor,limit", ...bearer]],
    ["the audit log", ["-u", `${api}/audit-log?limit=5&action=team.create`, ...bearer]],
    ["an id in a path", ["-u", `${api}/application/${world.applicationId}*`, ...bearer]],
    ["the login", ["-u", `${api}/login`, ...json(login), "-p", "username,client_id"]],
    ["the name of a team", ["-u", `${api}/team-exists`, ...json({ team: "Acme" })]],
    ["a page's parameter", ["-u", `${url}/apps?q=chat`, "--cookie", cookie, "-p", "q"]],
  ];
  for (const [what, args] of targets) {
    const folder = newDataDir();
    const output = await scan(
      "sqlmap",
      [
        ...[
          ...args,
          "--batch",
          "--level",
          "1",
          "--risk",
          "1",
          "--dbms",
          "postgresql",
          "--flush-session",
          "--disable-coloring",
        ],
        ...["--output-dir", folder, "--timeout", "10", "--retries", "0", "--ignore-code", "401", "--time-sec", "2"],
      ],
      120,
    );
    // It says so only after it has tried.
    expect(output, what).toContain("all tested parameters do not appear to be injectable");
    const logs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /(^|\/)log$/.test(name));
    for (const log of logs) expect(readFileSync(join(folder, log), "utf8"), what).toBe("");
  }
  expectNoDefect();
});
