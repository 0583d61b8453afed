import type { z } from "zod";
import type { reportUsage as declaration } from "@/lib/contract/usage";
import { databaseTime } from "@/lib/database-time";
import { countingTogether } from "./counting-together";
import { eventIn, type UsageEvent } from "./event-in";
import { findCountedCredentials, type CountedCredential } from "./find-counted-credentials";
import { recordEvents, type CountedEvent } from "./record-events";

type Report = z.output<typeof declaration.answer>;

/** An event, and which one of its report it is. */
interface WellFormed {
  index: number;
  event: UsageEvent;
}

interface Counted {
  /** How many belong to credentials that they may count for. */
  valid: number;
  /** How many of those had not been counted before. */
  accepted: number;
  refused: { index: number; reason: string }[];
}

const nothing: Counted = { valid: 0, accepted: 0, refused: [] };

const count = countingTogether(countReports);

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

  const wellFormed: WellFormed[] = [];
  for (const [index, value] of events.entries()) {
    const event = eventIn(value, now);
    if (typeof event === "string") reject(index, event);
    else wellFormed.push({ index, event });
  }
  const { accepted, valid, refused } = wellFormed.length > 0 ? await count(wellFormed) : nothing;
  for (const { index, reason } of refused) reject(index, reason);
  rejected.sort((one, other) => one.index - other.index);
  return { accepted, duplicates: valid - accepted, rejected };
}

/** Counts reports, all of them or none. If two events have the same id, in whichever reports, the first one counts. */
async function countReports(reports: (readonly WellFormed[])[]): Promise<Counted[]> {
  const clientIds = reports.flatMap((report) => report.map(({ event }) => event.clientId));
  const credentials = await findCountedCredentials(clientIds);
  const taken = new Set<string>();
  const judged = reports.map((report) => {
    const fresh: CountedEvent[] = [];
    const refused: Counted["refused"] = [];
    for (const { index, event } of report) {
      const credential = credentials.get(event.clientId);
      const reason = whyNotCounted(event, credential);
      if (reason !== null || !credential) refused.push({ index, reason: reason ?? "" });
      else if (!taken.has(event.id)) {
        taken.add(event.id);
        fresh.push({ ...event, credential });
      }
    }
    return { fresh, refused, valid: report.length - refused.length };
  });
  const accepted = await recordEvents(judged.map(({ fresh }) => fresh));
  return judged.map(({ refused, valid }, index) => ({ refused, valid, accepted: accepted[index] ?? 0 }));
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
