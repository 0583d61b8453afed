import pino, { type Logger } from "pino";
import { env } from "@/lib/env";

let logger: Logger | undefined;

/** The process's log: a line of JSON each, on standard output. Nothing secret goes in. */
export const log = (): Logger => (logger ??= pino({ level: env().LOG_LEVEL, base: null }));
