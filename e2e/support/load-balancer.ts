import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port";

/** The proxies that `deploy/` has a configuration for. */
export const proxies = {
  HAProxy: { binary: "haproxy", config: "deploy/haproxy.cfg" },
  nginx: { binary: "nginx", config: "deploy/nginx.conf" },
} as const;

type Proxy = keyof typeof proxies;

const paths = ["", "/usr/sbin/", "/usr/local/sbin/"];
const find = (name: string) => paths.map((path) => path + name).find((file) => spawnSync(file, ["-v"]).status === 0);

/** @returns why tests behind a proxy are left out; null where it is installed */
export const withoutProxy = (proxy: Proxy): string | null =>
  find(proxies[proxy].binary) ? null : `No ${proxies[proxy].binary} is installed here: tests behind it are left out.`;

export interface LoadBalancer {
  url: string;
  stop(): Promise<void>;
}

/** Starts a proxy as `deploy/` configures it, with these replicas in place of the ones there. */
export async function startLoadBalancer(proxy: Proxy, replicas: string[]): Promise<LoadBalancer> {
  const folder = mkdtempSync(join(tmpdir(), "debrief-proxy-"));
  chmodSync(folder, 0o755);
  const port = await freePort();
  let config = readFileSync(proxies[proxy].config, "utf8").replace("127.0.0.1:8080", `127.0.0.1:${port}`);
  for (const [index, url] of replicas.entries()) {
    config = config.replace(`10.0.0.1${index + 1}:3000`, `127.0.0.1:${new URL(url).port}`);
  }
  const file = join(folder, "proxy.conf");
  writeFileSync(file, proxy === "nginx" ? `pid ${folder}/pid;\nerror_log ${folder}/errors;\n${config}` : config);
  const args = proxy === "nginx" ? ["-c", file, "-p", folder, "-g", "daemon off;"] : ["-db", "-f", file];
  const child = spawn(find(proxies[proxy].binary) ?? "", args, { stdio: ["ignore", "ignore", "pipe"] });
  await untilItAnswers(child, `http://127.0.0.1:${port}`);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The proxy did not start:\n${said}`);
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
