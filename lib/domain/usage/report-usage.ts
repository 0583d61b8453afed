import type { z } from "zod";
import type { reportUsage as declaration } from "@/lib/contract/usage";
import { databaseTime } from "@/lib/database-time";
import { eventIn, type UsageEvent } from "./event-in";
import { findCountedCredentials, type CountedCredential } from "./find-counted-credentials";
import { recordEvents, type CountedEvent } from "./record-events";

type Report = z.output<typeof declaration.answer>;

/**
 * Counts a batch of events, each once per id, whatever else it says and however often it comes. What is bad about one is told, and
 * the others count.
 * @param events from an untrusted source
 * @returns once all that is accepted is durable, and in the sums
 */
export async function reportUsage(events: readonly unknown[]): Promise<Report> {
  const now = databaseTime().getTime();
  const rejected: Report["rejected"] = [];
  const reject = (index: number, reason: string) => rejected.push({ index, id: idOf(events[index]), reason });

  const wellFormed: [index: number, event: UsageEvent][] = [];
  for (const [index, value] of events.entries()) {
    const event = eventIn(value, now);
    if (typeof event === "string") reject(index, event);
    else wellFormed.push([index, event]);
  }
  const credentials = await findCountedCredentials(wellFormed.map(([, { clientId }]) => clientId));
  // If two have the same id, the first one counts.
  const counted = new Map<string, CountedEvent>();
  let valid = 0;
  for (const [index, event] of wellFormed) {
    const credential = credentials.get(event.clientId);
    const reason = whyNotCounted(event, credential);
    if (reason || !credential) {
      reject(index, reason ?? "");
      continue;
    }
    valid++;
    if (!counted.has(event.id)) counted.set(event.id, { ...event, credential });
  }
  const accepted = await recordEvents([...counted.values()]);
  rejected.sort((one, other) => one.index - other.index);
  return { accepted, duplicates: valid - accepted, rejected };
}

function whyNotCounted({ occurredAt }: UsageEvent, credential: CountedCredential | undefined): string | null {
  if (!credential) return "client_id: These credentials don't exist.";
  if (credential.deletedAt && occurredAt >= credential.deletedAt) {
    return "occurred_at: These credentials were already deleted by then.";
  }
  return null;
}

/** @returns the id an event was sent with, as far as it can be told */
function idOf(event: unknown): string | null {
  const { id } = (event ?? {}) as { id?: unknown };
  return typeof id === "string" && id.length <= 100 ? id : null;
}
