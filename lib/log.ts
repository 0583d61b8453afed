import { hostname } from "node:os";
import pino, { type Logger } from "pino";
import { env } from "@/lib/env";
import { logError } from "@/lib/log-error";

let logger: Logger | undefined;

/**
 * The process's log: a line of JSON each, on standard output, which says where it is from. Nothing secret goes in: of an error, what is
 * known to be harmless.
 */
export const log = (): Logger => (logger ??= open());

function open(): Logger {
  const { LOG_LEVEL: level, REPLICA, PORT } = env();
  const host = hostname();
  return pino({ level, base: { host, replica: REPLICA ?? `${host}:${PORT}` }, serializers: { err: logError } });
}
