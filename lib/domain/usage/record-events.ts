import { usagePool } from "@/lib/usage-database";
import type { UsageEvent } from "./event-in";
import type { CountedCredential } from "./find-counted-credentials";
import { foldSoon } from "./fold-deltas";
import { recordEventsSql } from "./record-events-sql";

/** An event, and whose it is. */
export interface CountedEvent extends UsageEvent {
  credential: CountedCredential;
}

/**
 * Counts events: their ids, themselves and what they add to the sums, in one statement, and so in one transaction. A crash at any point loses or
 * doubles nothing.
 * @param reports events with ids that differ from each other, in whichever report they are
 * @returns for each report, how many had not been counted before
 */
export async function recordEvents(reports: readonly (readonly CountedEvent[])[]): Promise<number[]> {
  const events = reports.flat();
  if (events.length === 0) return reports.map(() => 0);
  const credentials = [...new Set(events.map(({ credential }) => credential))];
  const places = new Map(credentials.map((credential, index) => [credential, index + 1]));
  const count = () =>
    usagePool.query<{ report: number; accepted: number }>({
      name: "record-events",
      text: recordEventsSql,
      values: [
        events.map(({ id }) => id),
        events.map(({ occurredAt }) => occurredAt.toISOString()),
        events.map(({ metric }) => metric),
        events.map(({ quantity }) => quantity),
        events.map(({ credential }) => places.get(credential)),
        reports.flatMap((report, index) => report.map(() => index)),
        credentials.map(({ credentialId }) => credentialId),
        credentials.map(({ applicationId }) => applicationId),
        credentials.map(({ teamId }) => teamId),
        credentials.map(({ environment }) => environment),
      ],
    });
  const { rows } = await count().catch((error) => {
    if (hasNewPartition(error)) return count();
    throw error;
  });
  if (rows.length > 0) foldSoon();
  const accepted = new Map(rows.map((row) => [row.report, row.accepted]));
  return reports.map((_, index) => accepted.get(index) ?? 0);
}

/** A day got its partition (`keep-usage-partitions`) just when an event of it was about to go into the default one, which undid it all. */
const hasNewPartition = (error: { code?: string; table?: string }): boolean =>
  error.code === "23514" && error.table === "usage_events_default";
