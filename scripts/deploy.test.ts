import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const read = (path: string) => readFileSync(path, "utf8");

interface Service {
  image?: string;
  environment?: Record<string, string>;
  healthcheck?: unknown;
  read_only?: boolean;
  networks: string[];
}
interface Compose {
  services: Record<string, Service>;
  networks: { inside: { ipam: { config: { subnet: string }[] } } };
}

const composeFile = read("deploy/compose/compose.yaml");
const compose = parse(composeFile) as Compose;
const product = compose.services.product?.environment ?? {};
const settings = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);

/** What a production run refuses to start without: the head of .env.example. */
const required = ["PUBLIC_URL", "DATABASE_URL", "SMTP_URL", "AUTH_SECRET", "SERVICE_KEY", "METRICS_KEY"];
const ofStripe = ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"];

test("Compose gives the product only settings that there are, and all that a production run needs", () => {
  expect(Object.keys(product).filter((name) => !settings.includes(name))).toEqual([]);
  expect(Object.keys(product)).toEqual(expect.arrayContaining([...required, ...ofStripe]));
});

test("whatever Compose asks for is in its example, and nothing else", () => {
  const asked = new Set([...composeFile.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const shown = [...read("deploy/compose/example.env").matchAll(/^([A-Z_]+)=(.*)$/gm)];
  expect(new Set(shown.map(([, name]) => name))).toEqual(asked);
  // A value that works would be in use somewhere a week later.
  expect(shown.filter(([, , value]) => value !== "")).toEqual([]);
});

test("the product believes the proxy, which is on the network that TRUSTED_PROXIES names", () => {
  expect(product.TRUSTED_PROXIES).toBe(compose.networks.inside.ipam.config[0]?.subnet);
});

test("every image of Compose names a version", () => {
  for (const [name, { image = "" }] of Object.entries(compose.services)) {
    if (name !== "product") expect(image, name).toMatch(/:\d+$/);
  }
});

test("the image runs as nobody in particular, and gets signals itself", () => {
  const lines = read("deploy/image/Containerfile").split("\n");
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith("FROM")));
  expect(last).toContain("USER 10001:10001");
  expect(last).toContain('CMD ["node", "scripts/start.mjs"]');
  expect(last.some((line) => line.startsWith("HEALTHCHECK"))).toBe(true);
});

test("no secret and no data of a working copy gets into an image", () => {
  const ignored = read(".dockerignore").split("\n");
  expect(ignored).toEqual(expect.arrayContaining([".env", ".env.*", ".data", ".git", "node_modules"]));
});

test("systemd's unit runs on the Node that the packages bring, and on the machine's without", () => {
  const unit = read("deploy/systemd/debrief.service").replaceAll("/opt/debrief", process.cwd());
  const path = /^Environment=PATH=(\S+)$/m.exec(unit)?.[1] ?? "";
  const [folder, ...others] = path.split(":");
  expect(folder).toBe(join(process.cwd(), "node_modules/.bin"));
  expect(others).toContain("/usr/bin");
  const [, command = "", script] = /^ExecStart=(.*) (scripts\/\S+)$/m.exec(unit) ?? [];
  expect(existsSync(script ?? "")).toBe(true);
  const [program = "", ...words] = command.split(" ");
  const found = execFileSync(program, [...words, "-p", "process.execPath"], {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  const ours = "node_modules/.bin/node";
  if (existsSync(ours)) expect(found.trim()).toBe(realpathSync(ours));
});

const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;

test.skipIf(!has("systemd-analyze"))("systemd takes the unit, and calls it well guarded", () => {
  const unit = "deploy/systemd/debrief.service";
  expect(execFileSync("systemd-analyze", ["verify", unit], { encoding: "utf8", stdio: "pipe" })).toBe("");
  // Out of ten, where less is better; services that nobody has looked after get more than nine.
  const { stdout } = spawnSync("systemd-analyze", ["security", "--offline=true", "--no-pager", unit], {
    encoding: "utf8",
  });
  expect(Number(/exposure level for debrief\.service: ([\d.]+)/.exec(stdout)?.[1])).toBeLessThan(2);
});

test.skipIf(!has("systemd-analyze"))("systemd takes the units of the nightly backup", () => {
  const units = ["service", "timer"].map((kind) => `deploy/cluster/debrief-backup.${kind}`);
  const { stdout, stderr, status } = spawnSync("systemd-analyze", ["verify", ...units], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, "", ""]);
});

test.skipIf(!has("caddy"))("Caddy takes its file", () => {
  const adapted = spawnSync("caddy", ["adapt", "--config", "deploy/compose/Caddyfile"], {
    encoding: "utf8",
    env: { ...process.env, DOMAIN: "portal.example.com" },
  });
  expect(adapted.status, adapted.stderr).toBe(0);
  expect(adapted.stdout).toContain("portal.example.com");
});
