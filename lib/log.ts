import { hostname } from "node:os";
import pino, { type DestinationStream, type Logger } from "pino";
import { env } from "@/lib/env";
import { logError } from "@/lib/log-error";
import { traceFields, wantsTraces } from "@/lib/tracing";

let logger: Logger | undefined;

/**
 * The process's log: a line of JSON each, on standard output, which says where it is from. Nothing secret goes in: of an error, what is
 * known to be harmless.
 */
export const log = (): Logger => (logger ??= open());

function open(): Logger {
  const { LOG_LEVEL: level, REPLICA, PORT } = env();
  const host = hostname();
  const base = { pid: process.pid, host, replica: REPLICA ?? `${host}:${PORT}` };
  const traces = wantsTraces(env()) ? { mixin: traceFields } : {};
  return pino({ level, base, serializers: { err: logError }, ...traces }, standardOutput());
}

/** A pipe of Linux takes this many bytes at once (PIPE_BUF, pipe(7)): lines of several processes mix where one of them writes more. */
const mostAtOnce = 4_096;

/** How long a line waits for others at most, in milliseconds. A write for each takes a twentieth of the time of a list of 100. */
const longestWait = 20;

/** What must be written if the process ends in that moment: docs/decisions/0072-security-events.md. */
const isUrgent = (line: string): boolean => line.includes('"part":"security"') || /"level":[56]0/.test(line);

/** Standard output, whose reader may have gone: what is left to be written at the end must not keep the process from ending. */
function standardOutput(): DestinationStream {
  const stream = pino.destination(1);
  const write = stream.write.bind(stream);
  const flush = stream.flushSync.bind(stream);
  let waiting = "";
  let due: NodeJS.Timeout | undefined;
  const writeNow = () => {
    clearTimeout(due);
    due = undefined;
    if (waiting) write(waiting);
    waiting = "";
  };
  stream.write = (line) => {
    if (waiting && Buffer.byteLength(waiting) + Buffer.byteLength(line) > mostAtOnce) writeNow();
    waiting += line;
    if (isUrgent(line)) writeNow();
    else due ??= setTimeout(writeNow, longestWait).unref();
    return true;
  };
  stream.flushSync = () => {
    try {
      writeNow();
      flush();
    } catch {
      // Nobody is left to be told.
    }
  };
  return stream;
}
