import type { Metric } from "@/lib/contract/metrics";
import type { CountedCredential } from "@/lib/domain/usage/find-counted-credentials";
import { recordEvents, type CountedEvent } from "@/lib/domain/usage/record-events";
import { demoEventId, trafficAt, type Character } from "./traffic";

/** As many as the API takes at a time. */
const batch = 1_000;
const hour = 3_600_000;

/**
 * The past of a credential, counted as reported usage is: one event for each hour and metric.
 * @param days of them, up to and with the hour before `now`
 * @param since before which there is nothing, in milliseconds since 1970
 */
export async function seedUsage(
  credential: CountedCredential,
  character: Character,
  { days, seed, now, since }: { days: number; seed: number; now: number; since: number },
): Promise<void> {
  const last = Math.floor(now / hour);
  const events: CountedEvent[] = [];
  for (let at = Math.max(last - days * 24, Math.ceil(since / hour)); at < last; at++) {
    const used = trafficAt(character, at, (last - at) / 24, seed);
    for (const [metric, quantity] of Object.entries(used) as [Metric, number][]) {
      events.push({
        id: demoEventId(credential.credentialId, at, metric),
        clientId: "",
        metric,
        quantity: String(quantity),
        occurredAt: new Date(at * hour + hour / 2),
        credential,
      });
    }
  }
  for (let from = 0; from < events.length; from += batch) await recordEvents([events.slice(from, from + batch)]);
}
