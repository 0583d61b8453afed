import { createServer } from "node:http";
import type next from "next";

type NextApp = ReturnType<typeof next>;

/** Where the server listens. */
interface Place {
  host: string;
  port: number;
}

/** @returns what loads the portal when it is first asked for */
export function createPortal(dev: boolean, place: Place): () => Promise<NextApp> {
  let portal: Promise<NextApp> | undefined;
  return () => (portal ??= loadPortal(dev, place));
}

async function loadPortal(dev: boolean, { host: hostname, port }: Place): Promise<NextApp> {
  // Next adds a listener for upgrades to the server it is behind, and a server with one no longer ignores those it doesn't speak
  // (RFC 9110, section 7.8): a caller that only offers HTTP/2 would wait for ever. So it is told of a server that nobody reaches.
  const httpServer = createServer();
  const { default: create } = await import("next");
  const app = create({ dev, dir: process.cwd(), hostname, port, httpServer });
  await app.prepare();
  // Next makes stacks name the lines of the bundle (`patch-error-inspect.js`). The log is to name ours.
  if (!dev) Reflect.deleteProperty(Error, "prepareStackTrace");
  return app;
}
