import { lookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { boundedRequest, Unreachable, type Sent } from "./bounded-request";
import { isReachable } from "./reachable";

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
  (address: string, sent: Sent): Promise<Response> => {
    const url = new URL(address);
    const plain = url.protocol === "http:";
    if (url.protocol !== "https:" && (!plain || production)) throw new Unreachable("Only https is taken.");
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // Unencrypted only where the operator has said so.
    const isTaken = (at: string) => isReachable(at, allowed) && !(plain && isReachable(at, []));
    if (isIP(host) && !isTaken(host)) throw new Unreachable("This address isn't public.");
    // Of a name that leads to both kinds, nothing is tried: whoever set that up means us no good.
    return boundedRequest(url, sent, takenOnly(isTaken));
  };

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
