import type { IncomingMessage } from "node:http";
import { rateClassOf, type Endpoint } from "@/lib/contract/endpoint";
import { bearerToken, isServiceKey } from "@/lib/http/identify";
import { addressHeader } from "@/lib/http/source";
import { addressKey } from "@/lib/limits/address-key";
import { rememberedAsExceeded, type Standing } from "@/lib/limits/count";
import { ruleOf } from "@/lib/limits/rules";

/** @returns the key that a request is counted by, as `lib/server/request/caller-address.ts` has noted its address */
export const countedAddress = ({ headers }: IncomingMessage): string =>
  addressKey(String(headers[addressHeader] ?? "unknown"));

/**
 * Whether a call comes from an address that this process knows to be over the limit of such calls. `lib/http/quota.ts` would say the
 * same a little later: asked first, a refusal costs next to nothing.
 * @returns where the address stands; null if the call is let in
 */
export function blockedStanding(declaration: Endpoint, request: IncomingMessage): Standing | null {
  const rateClass = rateClassOf(declaration);
  const byAddress = ruleOf(rateClass, "address");
  if (byAddress) return rememberedAsExceeded(byAddress, countedAddress(request));
  // Where only refusals count, a caller with the right key is let in from anywhere.
  const byRefusals = ruleOf(rateClass, "refused");
  return byRefusals && !hasServiceKey(request) ? rememberedAsExceeded(byRefusals, countedAddress(request)) : null;
}

/** @returns whether a call comes with one of the configured service keys */
export const hasServiceKey = ({ headers }: IncomingMessage): boolean =>
  isServiceKey(bearerToken(headers.authorization));
