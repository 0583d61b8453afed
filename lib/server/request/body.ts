import type { IncomingMessage } from "node:http";
import { AppError } from "@/lib/errors";
import { BodyCutOff } from "@/lib/http/body-cut-off";
import { usualLongestBody } from "@/lib/http/read-body";

/** The refusal of a body that is too long where none is read. */
export const tooLong = (message = `The body must be at most ${usualLongestBody / 1_024} KiB.`): AppError =>
  new AppError("payload_too_large", message);

/** @returns whether a body comes with this request (RFC 9112, section 6.3) */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** @returns whether the request says of itself that its body is longer than this many bytes */
export const isLongerThan = ({ headers }: IncomingMessage, longest: number): boolean =>
  Number(headers["content-length"] ?? 0) > longest;

/**
 * @param longest body that is taken, in bytes
 * @returns how many bytes of this body will be kept at most; none of one that says of itself that it is longer
 */
export function roomFor(request: IncomingMessage, longest: number): number {
  if (!hasBody(request) || isLongerThan(request, longest)) return 0;
  // One that comes in chunks does not say how long it is.
  return Number(request.headers["content-length"] ?? longest);
}

// Not a closure, which would keep the body for as long as there is the request.
const ignore = () => undefined;

/**
 * Reads a body.
 * @param longest that is taken, in bytes; no more than that is kept
 * @returns the body, or null as soon as it is known to be longer than that: then the rest of it is not read
 * @throws BodyCutOff if the connection ends in the midst of it
 */
export function readAll(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  if (isLongerThan(request, longest)) return Promise.resolve(null);
  // A caller who left before we read the body won't emit another event.
  if (request.destroyed) return Promise.reject(new BodyCutOff());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (body: Buffer | null) => {
      request.off("data", take).off("end", end).off("close", abort).off("error", abort);
      // From now on errors of the connection don't matter, but one without a listener would end the process.
      request.on("error", ignore);
      resolve(body);
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length <= longest) return void chunks.push(chunk);
      request.pause();
      finish(null);
    };
    const end = () => finish(chunks.length === 1 ? (chunks[0] ?? null) : Buffer.concat(chunks));
    const abort = (error?: Error) => reject(new BodyCutOff(error));
    request.on("data", take).on("end", end).on("close", abort).on("error", abort);
  });
}
