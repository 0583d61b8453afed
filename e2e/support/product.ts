import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

export interface Product {
  process: ChildProcess;
  /** All it has printed so far. */
  output(): string;
  /** Empty where mail goes elsewhere. */
  mailboxUrl: string;
  /** Empty where a Stripe was given. */
  stripeUrl: string;
  /** As Ctrl-C does, and waits until it is gone. @returns its exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What a test starts must not inherit: settings of the developer's own. */
const settings =
  /^(DEBRIEF_LOCAL|ALLOW_HTTP|PORT|HOST|PUBLIC_URL|DATA_DIR|DATABASE_.*|SMTP_URL|NODE_ENV|LOG_LEVEL|.*_KEY|AUTH_SECRET|LEAK_REPORT_KEYS|TRUSTED_PROXIES|MAX_.*|DRAIN_SECONDS|PROCESSES|REPLICA|RATE_LIMITS|REDIS_URL|STRIPE_.*|USAGE_.*|SSO_.*|GOOGLE_.*|GITHUB_(?:CLIENT_.*|URL|API_URL)|DNS_SERVERS|OTEL_.*)$/;

/**
 * Runs `npm start`'s script, or another command that does, with these settings. If they don't say otherwise, it is a local run, and stops
 * without waiting for calls to go elsewhere.
 */
export function launch(
  variables: Record<string, string>,
  command = [process.execPath, "scripts/start.mjs"],
): { process: ChildProcess; output(): string } {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)));
  const [file = "", ...args] = command;
  const child = spawn(file, args, {
    env: {
      ...clean,
      DEBRIEF_LOCAL: "1",
      DRAIN_SECONDS: "0",
      PROCESSES: "1",
      ...variables,
    } as unknown as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return { process: child, output: () => output };
}

/**
 * Starts the product and waits until it serves.
 * @throws Error with its output if it does not
 */
export async function startProduct(variables: Record<string, string>, command?: string[]): Promise<Product> {
  const launched = launch(variables, command);
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (!/Ready after/.test(launched.output())) return;
      launched.process.stdout?.off("data", look);
      resolve();
    };
    launched.process.stdout?.on("data", look);
    launched.process.once("exit", () => reject(new Error(`The product did not start:\n${launched.output()}`)));
  });
  return {
    ...launched,
    mailboxUrl: /Mailbox at\s+(\S+)/.exec(launched.output())?.[1] ?? "",
    stripeUrl: /Local Stripe at\s+(\S+)/.exec(launched.output())?.[1] ?? "",
    async stop(signal = "SIGTERM") {
      const { process: child } = launched;
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const exited = once(child, "exit");
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
}
