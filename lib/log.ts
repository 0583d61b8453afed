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

/** A pipe takes this many bytes at once (PIPE_BUF of POSIX): lines of several processes mix where one of them writes more. */
const mostAtOnce = 4_096;

/** How long a line waits for others at most, in milliseconds. A write for each would take a tenth of the time of a call. */
const longestWait = 50;

/** Standard output, whose reader may have gone: what is left to be written at the end must not keep the process from ending. */
function standardOutput(): DestinationStream {
  const stream = pino.destination({ dest: 1, minLength: mostAtOnce / 2, maxWrite: mostAtOnce });
  // Its own `periodicFlush` also writes when there is nothing to write.
  const write = stream.write.bind(stream);
  let due: NodeJS.Timeout | undefined;
  stream.write = (line) => {
    due ??= setTimeout(() => {
      due = undefined;
      stream.flush();
    }, longestWait).unref();
    return write(line);
  };
  const flush = stream.flushSync.bind(stream);
  stream.flushSync = () => {
    try {
      flush();
    } catch {
      // Nobody is left to be told.
    }
  };
  return stream;
}
