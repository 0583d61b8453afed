import { ConfigurationError } from "@/lib/env";
import { log } from "@/lib/log";
import { boot, type StartOptions } from "./boot";
import { createFront, type Front } from "./front";
import { keepWarm } from "./start/keep-warm";
import { Stopper } from "./stop";

/** A second signal within this time is the same one, delivered twice (npm passes Ctrl-C on to us). In milliseconds. */
const sameSignal = 1_000;

/**
 * Runs the server until it is told to stop. Never rejects: a start that fails says why in one line and ends the process with 1.
 * @param options how it was started
 * @param announce tells the person who started it where everything is
 */
export async function main(
  options: Omit<StartOptions, "stopper" | "front" | "onDeath" | "onSettled">,
  announce: (lines: [label: string, value: string][]) => void,
): Promise<void> {
  keepWarm();
  const stopper = new Stopper();
  const front = createFront();
  let isLogged = false;
  // A real installation's output is read by machines; what starts the product by hand reads a line on the terminal.
  const tell = (level: "info" | "fatal", line: string, more = {}) => {
    if (isLogged) log()[level]({ part: "process", ...more }, line);
    // By now the console is the log's.
    else if (level === "fatal") process.stderr.write(`${line}\n`);
  };
  stopOnSignals(front, stopper, (line, more) => tell("info", line, more));
  const onSettled = ({ production }: { production: boolean }) => {
    isLogged = production;
    tell("info", "Debrief starts", { pid: process.pid, node: process.version });
  };
  const onDeath = async (reason: string) => {
    tell("fatal", `Debrief stops: ${explain(new Error(reason))}`);
    await stopper.stop();
    process.exit(1);
  };
  try {
    const { env, standIns } = await boot({ ...options, stopper, front, onDeath, onSettled });
    const took = `${(performance.now() / 1_000).toFixed(1)} s`;
    if (!standIns) return tell("info", `Ready after ${took}`, { url: env.PUBLIC_URL });
    announce([
      ["Portal and API", env.PUBLIC_URL],
      ...(standIns.demo
        ? ([["Demo login", `${standIns.demo.email}  ${standIns.demo.password}`]] as [string, string][])
        : []),
      ...(standIns.stripeUrl ? ([["Local Stripe at", standIns.stripeUrl]] as [string, string][]) : []),
      ...(standIns.mailboxUrl ? ([["Mailbox at", standIns.mailboxUrl]] as [string, string][]) : []),
    ]);
  } catch (error) {
    tell("fatal", `Debrief can't start: ${explain(error)}`);
    await stopper.stop();
    process.exit(1);
  }
}

function stopOnSignals(front: Front, stopper: Stopper, tell: (line: string, more: object) => void): void {
  let first = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (first && Date.now() - first > sameSignal) process.exit(1);
    if (first) return;
    first = Date.now();
    tell("Debrief stops", { signal });
    const stopped = front.drain().then(() => stopper.stop());
    stopped.then(() => {
      tell("Debrief has stopped", { ms: Date.now() - first });
      // 128 + the signal's number, as in shells; a stop that was asked for is nothing to complain about.
      process.exit(signal === "SIGINT" ? 130 : 0);
    });
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  // A terminal that was closed under a local run: its database must not be left behind.
  process.on("SIGHUP", onSignal);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigurationError) return error.message;
  const text = `${error.message} ${(error as NodeJS.ErrnoException).code ?? ""}`;
  if (/ENOSPC|No space left|53100/i.test(text)) return "the disk is full; make room and start again";
  if (/EACCES|EROFS/.test(text)) return `a folder can't be written: ${error.message}`;
  return error.message.split("\n")[0] ?? error.name;
}
