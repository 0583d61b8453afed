import { databaseTrouble } from "@/lib/database-trouble";
import { processesHere } from "@/lib/processes";
import { currentSpan, together, tracing, type OpenSpan } from "@/lib/tracing";
import { tooBusy } from "./too-busy";

/** How many events go into one statement, unless a single report has more. */
const most = 2_000;

/** How many statements are under way at once: while one waits for the disk, the next one works. */
const atOnce = 2;

/** Where there are several processes, each has one: more of them are smaller ones, which cost more. */
const atOnceHere = (): number => (processesHere() > 1 ? 1 : atOnce);

/** A statement that takes longer than this no longer holds up the next ones, in milliseconds. */
const patience = 250;

/** How many there are at most, also of those that take long: each takes a connection, and others need some, too. */
const atMost = 4;

/** How many events wait at most, and for how long, in milliseconds: what comes beyond that is told to come again. */
const mostWaiting = 20_000;
const longestWait = 5_000;

interface Waiting<Event, Counted> {
  report: readonly Event[];
  resolve: (counted: Counted) => void;
  reject: (error: unknown) => void;
  span: OpenSpan | undefined;
  /** Ends the wait. */
  late: NodeJS.Timeout;
}

/**
 * Counts reports that come at the same moment in one statement, and those that come while others are under way in the next one:
 * docs/decisions/0102-reports-that-go-together.md.
 * @param count counts many reports, all of them or none, and answers in their order
 * @returns counts one report, however many events it has. Throws AppError `unavailable` where too much waits, and else what `count` throws for it; where
 * it isn't the database that is in trouble, one report's fault is no other's
 */
export function countingTogether<Event, Counted>(
  count: (reports: (readonly Event[])[]) => Promise<Counted[]>,
): (report: readonly Event[]) => Promise<Counted> {
  const waiting: Waiting<Event, Counted>[] = [];
  let eventsWaiting = 0;
  let underWay = 0;
  let open = 0;
  let isDue = false;

  /** Not at once, so that what else has come by now goes along. */
  const makeDue = () => {
    if (isDue || waiting.length === 0 || underWay >= atOnceHere() || open >= atMost) return;
    isDue = true;
    setImmediate(send);
  };

  const send = () => {
    isDue = false;
    const reports = takeSome(waiting);
    if (reports.length === 0) return;
    for (const { report, late } of reports) {
      clearTimeout(late);
      eventsWaiting -= report.length;
    }
    underWay++;
    open++;
    let isCounted = true;
    const letNextGo = () => {
      if (isCounted) underWay--;
      isCounted = false;
      makeDue();
    };
    const late = setTimeout(letNextGo, patience);
    void traced(reports).finally(() => {
      clearTimeout(late);
      open--;
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
    const failure = await settleAll(reports);
    if (failure === undefined) return;
    let trouble = reports.length === 1 || databaseTrouble(failure) ? failure : undefined;
    for (const one of reports) {
      const own = trouble ?? (await settleAll([one]));
      if (own === undefined) continue;
      one.reject(own);
      if (databaseTrouble(own)) trouble = own;
    }
  };

  /** @returns why none of them was counted */
  const settleAll = async (reports: Waiting<Event, Counted>[]): Promise<unknown> => {
    try {
      const counted = await count(reports.map(({ report }) => report));
      for (const [index, { resolve }] of reports.entries()) resolve(counted[index] as Counted);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  return (report) =>
    new Promise((resolve, reject) => {
      if (eventsWaiting >= mostWaiting) return reject(tooBusy());
      const giveUp = () => {
        waiting.splice(waiting.indexOf(one), 1);
        eventsWaiting -= report.length;
        reject(tooBusy());
      };
      const one = { report, resolve, reject, span: currentSpan(), late: setTimeout(giveUp, longestWait) };
      waiting.push(one);
      eventsWaiting += report.length;
      makeDue();
    });
}

/** Takes the first of them, and as many after it as have room. */
function takeSome<Event, Counted>(waiting: Waiting<Event, Counted>[]): Waiting<Event, Counted>[] {
  let events = 0;
  const over = waiting.findIndex(({ report }, index) => (events += report.length) > most && index > 0);
  return waiting.splice(0, over === -1 ? waiting.length : over);
}
