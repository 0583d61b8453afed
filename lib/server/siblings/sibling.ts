import { setSchema } from "@/lib/db";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { processCount, takePlace } from "@/lib/processes";
import { usageApart } from "@/lib/usage-database";
import { loadEndpoints } from "../endpoints";
import { createFront } from "../front";
import { createPortal } from "../portal";
import { connect, keepNotes, watchDatabases } from "../start/connect";
import { listen } from "../start/listen";
import { openFront } from "../start/open-front";
import { closeServer, Stopper } from "../stop";
import { logConsole } from "../watch/log-console";
import { logNode } from "../watch/log-node";
import { numbersHere, type Scraped } from "../watch/scrape";
import { openChannel } from "./channel";

/** What the first process of a replica tells the others, which have its environment. */
export interface Beginning {
  /** Where our tables are. */
  schema: string;
}

const stopper = new Stopper();
const front = createFront();
const ask = openChannel(process, { begin, numbers: numbersHere, drain: () => front.drain(), stop });

// A terminal tells all processes, and so does systemd. What to do then, the first one says.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
// Without it nobody does the jobs, nor says when to stop; and whoever starts the product again needs the port.
process.on("disconnect", () => process.exit(1));
// So that the log names our files and lines, not those of the bundle.
process.setSourceMapsEnabled(true);

/** Answers calls beside the first process, until that one says otherwise. */
async function begin({ schema }: Beginning): Promise<void> {
  try {
    const processes = processCount(env());
    takePlace({ count: processes, isSibling: true });
    setSchema(schema);
    front.settle();
    logConsole();
    logNode();
    const place = { host: env().HOST, port: env().PORT };
    const portal = createPortal(false, place);
    const [endpoints] = await Promise.all([loadEndpoints(), portal(), connect(stopper)]);
    usageApart();
    await watchDatabases(stopper);
    keepNotes(stopper);
    stopper.add(() => closeServer(front.server));
    openFront(front, { dev: false, endpoints, portal, scrape: () => ask<Scraped>("scrape") });
    await listen(front.server, { ...place, processes, isFirst: false });
  } catch (err) {
    log().error({ part: "process", err }, "This process can't serve");
    await stopper.stop();
    process.exit(1);
  }
}

async function stop(): Promise<void> {
  await stopper.stop();
  process.exit(0);
}
