import { log } from "@/lib/log";

/** Runs a named part of the start of a real installation, whose output is read by machines: what takes its time are lines of the log. */
export async function logStep<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  log().info({ part: "start" }, title);
  const result = await work();
  log().info({ part: "start", ms: Math.round(performance.now() - began) }, `${title}: done`);
  return result;
}
