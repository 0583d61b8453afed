import type { createPortal } from "../portal";
import type { Endpoints } from "../endpoints";
import type { Entry, Front } from "../front";
import { env } from "@/lib/env";
import { createIsProxy } from "../request/caller-address";
import { createOwnHosts } from "../request/own-hosts";
import { createPrepare } from "../request/prepare";
import { watchProcess } from "../watch/scrape";

interface Given extends Pick<Entry, "dev" | "scrape" | "onDrain"> {
  endpoints: Endpoints;
  portal: ReturnType<typeof createPortal>;
}

/** Lets calls in, as the settings say, once somebody listens. */
export function openFront(front: Front, { endpoints, portal, ...more }: Given): void {
  watchProcess();
  front.open({
    prepare: createPrepare(env()),
    isOurs: createOwnHosts(env().PUBLIC_URL),
    connections: {
      total: env().MAX_CONNECTIONS,
      perAddress: env().MAX_CONNECTIONS_PER_ADDRESS,
      isProxy: createIsProxy(env().TRUSTED_PROXIES),
    },
    drain: env().DRAIN_SECONDS * 1_000,
    endpoints,
    next: async (request, response) => (await portal()).getRequestHandler()(request, response),
    ...more,
  });
}
