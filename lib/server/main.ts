import { ConfigurationError } from "@/lib/env";
import { boot, type StartOptions } from "./boot";
import { Stopper } from "./stop";

/** A second signal within this time is the same one, delivered twice (npm passes Ctrl-C on to us). In milliseconds. */
const sameSignal = 1_000;

/**
 * Runs the server until it is told to stop. Never rejects: a start that fails says why in one line and ends the process with 1.
 * @param options how it was started
 * @param announce tells whoever started it where everything is
 */
export async function main(
  options: Omit<StartOptions, "stopper" | "onDeath">,
  announce: (lines: [label: string, value: string][]) => void,
): Promise<void> {
  const stopper = new Stopper();
  stopOnSignals(stopper);
  const onDeath = async (reason: string) => {
    console.error(`Debrief stops: ${explain(new Error(reason))}`);
    await stopper.stop();
    process.exit(1);
  };
  try {
    const { env, standIns } = await boot({ ...options, stopper, onDeath });
    announce([
      ["Portal and API", env.PUBLIC_URL],
      ...(standIns?.demo
        ? ([["Demo login", `${standIns.demo.email}  ${standIns.demo.password}`]] as [string, string][])
        : []),
      ...(standIns?.stripeUrl ? ([["Local Stripe at", standIns.stripeUrl]] as [string, string][]) : []),
      ...(standIns?.mailboxUrl ? ([["Mail lands at", standIns.mailboxUrl]] as [string, string][]) : []),
    ]);
  } catch (error) {
    console.error(`Debrief can't start: ${explain(error)}`);
    await stopper.stop();
    process.exit(1);
  }
}

function stopOnSignals(stopper: Stopper): void {
  let first = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (first && Date.now() - first > sameSignal) process.exit(1);
    first ||= Date.now();
    // 128 + the signal's number, as shells have it; a stop that was asked for is none to complain about.
    stopper.stop().then(() => process.exit(signal === "SIGINT" ? 130 : 0));
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigurationError) return error.message;
  const text = `${error.message} ${(error as NodeJS.ErrnoException).code ?? ""}`;
  if (/ENOSPC|No space left|53100/i.test(text)) return "the disk is full; make room and start again";
  if (/EACCES|EROFS/.test(text)) return `a folder can't be written: ${error.message}`;
  return error.message.split("\n")[0] ?? error.name;
}
