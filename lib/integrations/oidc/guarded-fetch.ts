import { lookup, type LookupAddress } from "node:dns";
import { request as requestHttp, type RequestOptions } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isReachable } from "./reachable";

/** The longest answer that is read, in bytes: documents of providers have a few kilobytes. */
const longestAnswer = 512 * 1024;

/** How long an answer may take in all, in milliseconds. */
const deadline = 5_000;

/** An address that we don't go to, or an answer that we don't wait for. */
export class Unreachable extends Error {
  override name = "Unreachable";
}

interface Sent {
  method?: string;
  headers?: HeadersInit;
  body?: unknown;
}

/**
 * Fetches what a customer has named: https only, at public addresses, looked up once and connected to as they were looked up, so that a name
 * can't be another address a moment later. Redirects aren't followed.
 * @param allowed ranges that the operator allows besides; http is taken there, outside production
 * @param production whether this is an installation that people reach by https
 * @returns a `fetch` for openid-client
 * @throws Unreachable
 */
export const guardedFetch =
  (allowed: readonly string[], production: boolean) =>
  (address: string, { method = "GET", headers, body }: Sent): Promise<Response> => {
    const url = new URL(address);
    const plain = url.protocol === "http:";
    if (url.protocol !== "https:" && (!plain || production)) throw new Unreachable("Only https is taken.");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // Unencrypted only where the operator has said so.
    const isTaken = (at: string) => isReachable(at, allowed) && !(plain && isReachable(at, []));
    if (isIP(host) && !isTaken(host)) throw new Unreachable("This address isn't public.");
    const options: RequestOptions = {
      method,
      headers: { ...Object.fromEntries(new Headers(headers)), "accept-encoding": "identity" },
      // Of a name that leads to both kinds, nothing is tried: whoever set that up means us no good.
      lookup: takenOnly(isTaken),
      signal: AbortSignal.timeout(deadline),
      agent: false,
    };
    const sent = body instanceof URLSearchParams ? body.toString() : ((body ?? "") as string | Uint8Array);
    return new Promise((resolve, reject) => {
      const call = (plain ? requestHttp : requestHttps)(url, options, (answer) => {
        const parts: Buffer[] = [];
        let length = 0;
        answer.on("data", (part: Buffer) => {
          length += part.length;
          if (length > longestAnswer) call.destroy(new Unreachable("The answer is too long."));
          else parts.push(part);
        });
        answer.once("error", reject);
        answer.once("end", () => resolve(responseOf(answer.statusCode ?? 500, answer.headersDistinct, parts)));
      });
      call.once("error", reject);
      call.end(sent);
    });
  };

function responseOf(status: number, headers: NodeJS.Dict<string[]>, parts: Buffer[]): Response {
  const pairs = Object.entries(headers).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : Buffer.concat(parts), { status: Math.max(200, status), headers: pairs });
}

const takenOnly =
  (isTaken: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const refused = addresses?.find(({ address }) => !isTaken(address));
      const failure =
        error ?? (refused || addresses.length === 0 ? new Unreachable("This name has no public address.") : null);
      const [first] = addresses ?? [];
      if (failure || !first) return done(failure ?? new Unreachable("This name has no address."), []);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
