import type { IncomingMessage } from "node:http";
import { rateClassOf } from "@/lib/contract/endpoint";
import { health, ready } from "@/lib/contract/operations";
import { rateLimitHeaders } from "@/lib/http/rate-limit-headers";
import { tooMany } from "@/lib/limits/count";
import { limitsApply } from "@/lib/limits/limiter";
import { metrics } from "@/lib/metrics";
import { blockedStanding, countedAddress } from "./blocked";
import type { Decision } from "../request/decide";
import { hasMetricsKey } from "../answer/metrics-key";
import { createNote } from "../watch/note";
import { createPace } from "./pace";
import { isFile } from "../request/request-class";

/** What becomes of a request, and how long it waits before, in milliseconds. */
interface Turn {
  decision: Decision;
  wait: number;
}

/**
 * How much work an answer is, measured in answers that only have to be sent: it takes that much of an address's share. A page has to be
 * drawn, and so does the 404 page; a call asks the database.
 */
const weights = { light: 1, call: 4, uncounted: 10, page: 16 };

/** The longest that a probe waits, in milliseconds: Kubernetes gives one a second, and whatever else it does must fit in, too. */
const longestProbe = 100;

/**
 * Keeps one address from taking the process from all others: what is over its limit is refused before anything else is done with it,
 * and all else is spread over time. Health and ready have a share of their own, since they may be asked by the very address
 * that everybody else comes from. Without limits, there is neither.
 * @returns what says so of a request whose address is noted
 */
export function createTurns(): (decision: Decision, request: IncomingMessage) => Turn {
  const pace = createPace();
  const paceProbe = createPace(longestProbe);
  const note = createNote("calls over a rate limit are refused", "refused");
  return (decision, request) => {
    if (!limitsApply()) return { decision, wait: 0 };
    const declaration = decision.to === "call" ? decision.declaration : undefined;
    const standing = declaration && blockedStanding(declaration, request);
    // With the service key, or refused without it at once: nobody else's usage waits for a share of an address.
    if (declaration?.permission === "service" && !standing) return { decision, wait: 0 };
    // Nor do the numbers that say why everybody waits.
    if (decision.to === "metrics" && hasMetricsKey(request)) return { decision, wait: 0 };
    const address = countedAddress(request);
    if (isProbe(decision)) return { decision, wait: paceProbe(address, weights.light) };
    const wait = pace(address, standing ? weights.light : weightOf(decision, request));
    if (!standing) return { decision, wait };
    note(standing.rule.name, { address });
    metrics.rateLimited.inc({ rule: standing.rule.name });
    const [error, headers] = [tooMany(standing.reset), rateLimitHeaders(standing)];
    return { decision: { to: "refusal", error, headers, declaration, atOnce: true }, wait };
  };
}

const isProbe = (decision: Decision): boolean =>
  decision.to === "operation" && [health, ready].some(({ id }) => id === decision.declaration.id);

function weightOf(decision: Decision, { url = "" }: IncomingMessage): number {
  if (decision.to === "page") return isFile(url) ? weights.light : weights.page;
  if (decision.to !== "call") return weights.light;
  // Of a call that no limit counts, such as Stripe's, an address may make as many as it likes.
  return rateClassOf(decision.declaration) === "none" ? weights.uncounted : weights.call;
}
