import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { apiVersion } from "./api-version";
import type { Context } from "./context";
import { Controls } from "./controls";
import { answerPage } from "./pages/answer";
import { answerApi, answerControl } from "./server";
import { Store } from "./store";
import { Webhooks, type WebhookEndpoint } from "./webhooks";
import { seconds, type Event, type StoredObject } from "./wire";

export interface LocalStripe {
  /** For STRIPE_API_BASE, and where the hosted pages are. */
  url: string;
  /** For STRIPE_SECRET_KEY. It is no secret: nobody but this machine can call. */
  secretKey: string;
  stop(): Promise<void>;
}

interface Options {
  /** Absolute path of DATA_DIR; null keeps nothing on disk. */
  dataDir: string | null;
  /** Another one is taken if this one is not free; 0 takes any. */
  port: number;
  webhook: WebhookEndpoint;
}

/** Starts a Stripe of our own, on this machine only: without STRIPE_SECRET_KEY the product is charged here. */
export async function startStripe({ dataDir, port, webhook }: Options): Promise<LocalStripe> {
  const store = new Store(dataDir && join(dataDir, "stripe"));
  const controls = new Controls();
  const webhooks = new Webhooks(webhook, controls);
  const context: Context = {
    store,
    controls,
    url: "",
    webhookUrl: webhook.url,
    emit: (type, object, previous) => webhooks.deliver(keep(store, type, object, previous)),
  };
  const server = createServer((request, response) => {
    answer(context, request, response).catch(() => request.socket.destroy());
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  context.url = `http://localhost:${taken}`;
  return {
    url: context.url,
    secretKey: "sk_test_local",
    async stop() {
      webhooks.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function keep(store: Store, type: string, object: StoredObject, previous?: Record<string, unknown>): Event {
  return store.put<Event>({
    id: store.newId("evt"),
    object: "event",
    api_version: apiVersion,
    created: seconds(),
    data: { object: structuredClone(object), ...(previous ? { previous_attributes: previous } : {}) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  });
}

async function answer(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another site's name that resolves to this machine must not get in (DNS rebinding).
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return void response.writeHead(421).end();
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path === "/_control") return answerControl(context, request, response);
  if (/^\/(c|i)\//.test(path)) return answerPage(context, path, request, response);
  return answerApi(context, request, response);
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
