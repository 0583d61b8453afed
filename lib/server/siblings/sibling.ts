import { setSchema } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { takePlace } from "@/lib/processes";
import { usageApart } from "@/lib/usage-database";
import { loadEndpoints } from "../endpoints";
import { createFront } from "../front";
import { openHashingThreads } from "../hashing/threads";
import { createPortal } from "../portal";
import { keepWarm } from "../start/keep-warm";
import { connect, keepNotes, watchDatabases } from "../start/connect";
import { listen } from "../start/listen";
import { openFront } from "../start/open-front";
import { closeServer, Stopper } from "../stop";
import { logConsole } from "../watch/log-console";
import { logNode } from "../watch/log-node";
import { numbersHere, type Scraped } from "../watch/scrape";
import { openChannel } from "./channel";
import { takeTurns } from "./hashing";
import { awaitBeats } from "./heartbeat";

/** What the first process of a replica tells the others, which have its environment. */
export interface Beginning {
  /** Where our tables are. */
  schema: string;
  /** How many processes the replica is. Only the first one looks: what there is of cores and memory may change. */
  processes: number;
}

/** All steps of a stop together, in milliseconds: the first process waits for so long before it ends itself. */
const timeToStop = 11_500;

const stopper = new Stopper(timeToStop);
const front = createFront();
let isStopping = false;

// A terminal tells all processes, and so may whoever manages them. What to do then, the first one says.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
// So that the log names our files and lines, not those of the bundle.
process.setSourceMapsEnabled(true);
keepWarm();
// Without the first one nobody does the jobs, nor says when to stop; and whoever starts the product again needs the port.
const end = () => process.exit(1);
process.on("disconnect", end);
if (!process.connected) end();
// While it hangs, nobody answers, so that whoever asks whether all is well hears nothing either.
const noteBeat = awaitBeats(() => {
  if (isStopping) return;
  isStopping = true;
  log().error({ part: "process" }, "The first process of this replica hangs: this one stops");
  void stopper.stop().then(end);
});

const ask = openChannel(process, {
  begin,
  alive: noteBeat,
  numbers: numbersHere,
  drain: () => front.drain(),
  stop,
});

/** Answers calls beside the first process, until that one says otherwise. */
async function begin({ schema, processes }: Beginning): Promise<void> {
  try {
    takePlace({ count: processes, isSibling: true });
    takeTurns(ask);
    stopper.add(await openHashingThreads());
    setSchema(schema);
    front.settle();
    logConsole();
    logNode();
    const place = { host: env().HOST, port: env().PORT };
    const portal = createPortal(false, place);
    const [endpoints] = await Promise.all([loadEndpoints(), portal(), connect(stopper)]);
    usageApart();
    await watchDatabases(stopper, false);
    if (isStopping) return;
    keepNotes(stopper);
    stopper.add(() => closeServer(front.server));
    await listen(front.server, { ...place, processes, isFirst: false });
    openFront(front, { dev: false, endpoints, portal, scrape: () => ask<Scraped>("scrape") });
  } catch (err) {
    if (isStopping) return;
    log().error({ part: "process", err }, "This process can't serve");
    await stopper.stop();
    end();
  }
}

async function stop(): Promise<void> {
  isStopping = true;
  await stopper.stop();
  process.exit(0);
}
