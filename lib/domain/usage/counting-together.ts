import { databaseTrouble } from "@/lib/database-trouble";
import { currentSpan, together, tracing, type OpenSpan } from "@/lib/tracing";

/** How many events go into one statement, unless a single report has more. */
const most = 2_000;

/** How many statements are under way at once: while one waits for the disk, the next one works. */
const atOnce = 2;

/** A statement that takes longer than this keeps the next ones waiting no more, in milliseconds. */
const patience = 250;

interface Waiting<Event, Counted> {
  report: readonly Event[];
  resolve: (counted: Counted) => void;
  reject: (error: unknown) => void;
  span: OpenSpan | undefined;
}

/**
 * Counts reports that come at the same moment in one statement, and those that come while others are under way in the next one:
 * docs/decisions/0102-reports-that-go-together.md.
 * @param count counts many reports, all of them or none, and answers in their order
 * @returns counts one report, however many events it has. Throws what `count` throws for it; where it isn't the database that is in trouble, one report's fault is no
 * other's
 */
export function countingTogether<Event, Counted>(
  count: (reports: (readonly Event[])[]) => Promise<Counted[]>,
): (report: readonly Event[]) => Promise<Counted> {
  const waiting: Waiting<Event, Counted>[] = [];
  let underWay = 0;
  let isDue = false;

  /** Not at once, so that what else has come by now goes along. */
  const makeDue = () => {
    if (isDue || waiting.length === 0 || underWay >= atOnce) return;
    isDue = true;
    setImmediate(send);
  };

  const send = () => {
    isDue = false;
    const reports = takeSome(waiting);
    underWay++;
    let isCounted = true;
    const letNextGo = () => {
      if (isCounted) underWay--;
      isCounted = false;
      makeDue();
    };
    const late = setTimeout(letNextGo, patience);
    void traced(reports).finally(() => {
      clearTimeout(late);
      letNextGo();
    });
    makeDue();
  };

  /** As a part of the first trace that reports, if any of them does. */
  const traced = (reports: Waiting<Event, Counted>[]) => {
    if (!tracing()) return settle(reports);
    const spans = reports.flatMap(({ span }) => span ?? []);
    return together("count together", spans, () => settle(reports));
  };

  const settle = async (reports: Waiting<Event, Counted>[]): Promise<void> => {
    try {
      const counted = await count(reports.map(({ report }) => report));
      for (const [index, { resolve }] of reports.entries()) resolve(counted[index] as Counted);
    } catch (error) {
      if (reports.length > 1 && !databaseTrouble(error)) {
        for (const one of reports) await settle([one]);
        return;
      }
      for (const { reject } of reports) reject(error);
    }
  };

  return (report) =>
    new Promise((resolve, reject) => {
      waiting.push({ report, resolve, reject, span: currentSpan() });
      makeDue();
    });
}

/** Takes the first of them, and as many after it as have room. */
function takeSome<Event, Counted>(waiting: Waiting<Event, Counted>[]): Waiting<Event, Counted>[] {
  let events = 0;
  const over = waiting.findIndex(({ report }, index) => (events += report.length) > most && index > 0);
  return waiting.splice(0, over === -1 ? waiting.length : over);
}
