import { log } from "@/lib/log";

/** How often the same thing is told of in the log, in milliseconds. */
const usually = 10_000;

interface Told {
  count: number;
  /** More about the last time that the log has not been told of. */
  last: object | undefined;
}

/**
 * Logs what may happen thousands of times a second, without filling the disk: the first time at once, and from then on a count every few
 * seconds.
 * @param text of the line
 * @param count the name under which the line says how often
 * @param quiet how long nothing is said after a line, in milliseconds
 * @param name under which the line gives the reason
 * @returns what notes one time: what is the matter, and more about this one
 */
export function createNote(
  text: string,
  count: string,
  quiet = usually,
  name = "reason",
): (reason: string, more: object) => void {
  const told = new Map<string, Told>();
  const tell = (reason: string, times: number, more: object) =>
    log().warn({ [name]: reason, [count]: times, ...more }, text);
  const rest = (reason: string) => {
    const { count: times, last } = told.get(reason) ?? { count: 0, last: undefined };
    told.delete(reason);
    if (!last) return;
    tell(reason, times, last);
    begin(reason);
  };
  const begin = (reason: string) => {
    told.set(reason, { count: 0, last: undefined });
    setTimeout(rest, quiet, reason).unref();
  };
  return (reason, more) => {
    const before = told.get(reason);
    if (before) return void Object.assign(before, { count: before.count + 1, last: more });
    tell(reason, 1, more);
    begin(reason);
  };
}
