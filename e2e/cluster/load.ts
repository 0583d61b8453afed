import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { password, unique } from "../support/accounts";
import { front, publicUrl } from "./installation";
import type { Credentials, Kind, Ledger, Span } from "./ledger";

export interface Customer {
  teamId: string;
  email: string;
  token: string;
  /** Of the Management API. */
  client: { client_id: string; client_secret: string };
  applicationId: string;
  /** Of the portal. */
  cookie: string;
  /** Those that all usage is of, and that nobody deletes. */
  lasting: Credentials;
}

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

export interface Call {
  method?: string;
  path: string;
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
  at?: string;
}

/** Longer than the product ever takes to answer that it can't. */
const patience = 40_000;

/** One call to the API. @throws what the network throws, and if nothing comes */
export async function ask({ method = "POST", path, token, body, headers, at = front }: Call): Promise<Answer> {
  const response = await fetch(`${at}${path}`, {
    method,
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text } };
}

/** Whoever is told to come back does, a little later. */
const pause = 200;

/** How many clients do each, and how long each waits between two calls, in milliseconds. */
const shape: Record<"verify" | "verifyDeleted" | "usage" | "create" | "invite" | "login" | "page", [number, number]> = {
  verify: [2, 30],
  verifyDeleted: [1, 30],
  usage: [2, 60],
  create: [2, 100],
  invite: [1, 500],
  login: [1, 200],
  page: [1, 200],
};

/** How many credentials live at a time; beyond that, the oldest are deleted. */
const most = 8;

/** Somebody who was let in before isn't: no repetition changes that. */
class Refused extends Error {}

/** What a client does over and over, until it is stopped: what has begun is always ended, so that the ledger knows all that was promised. */
export function startLoad(customer: Customer, ledger: Ledger, serviceKey: string): { stop(): Promise<void> } {
  const { token, teamId, applicationId, lasting } = customer;
  let isOver = false;

  /** Makes a call until it is answered as it must be. @returns that answer */
  const insist = async (kind: Kind, call: Call, good: number[]): Promise<Answer & { span: Span }> => {
    const asked = Date.now();
    for (;;) {
      const began = performance.now();
      let failure: string;
      try {
        const answer = await ask(call);
        if (good.includes(answer.status)) {
          ledger.note(kind, began, null);
          return { ...answer, span: { asked, answered: Date.now() } };
        }
        if ([400, 401, 403].includes(answer.status))
          throw new Refused(`${kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
        failure = `${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`;
      } catch (error) {
        if (error instanceof Refused) throw error;
        const { message, cause } = error as Error;
        failure = `${message} ${cause instanceof Error ? cause.message : ""}`;
      }
      ledger.note(kind, began, failure);
      await sleep(pause);
    }
  };

  const verify = ({ client_id, client_secret }: Credentials, kind: Kind) =>
    insist(kind, { path: "/api/creds/verify", token: serviceKey, body: { client_id, client_secret } }, [200]);

  const any = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(Math.random() * items.length)];

  const clients: Record<keyof typeof shape, () => Promise<void>> = {
    async verify() {
      const one = any([lasting, ...ledger.live.values()]) ?? lasting;
      const { body } = await verify(one, "verify");
      // It may have been deleted meanwhile.
      const isLive = one === lasting || ledger.live.has(one.id);
      if (isLive && body.active !== true)
        ledger.broken.push(`${one.id} lives and didn't verify: ${JSON.stringify(body)}`);
    },
    async verifyDeleted() {
      const one = any(ledger.deleted.slice(-30)) ?? any(ledger.deleted);
      if (!one) return;
      const { body } = await verify(one, "verify deleted");
      if (body.active !== false) ledger.broken.push(`${one.id} verified after its deletion was answered`);
    },
    async usage() {
      const events = Array.from({ length: 1 + Math.floor(Math.random() * 10) }, () => ({
        id: randomUUID(),
        client_id: lasting.client_id,
        metric: "messages",
        quantity: 1 + Math.floor(Math.random() * 100),
        occurred_at: new Date().toISOString(),
      }));
      const { body, span } = await insist("usage", { path: "/api/usage", token: serviceKey, body: { events } }, [202]);
      if (Number(body.accepted) + Number(body.duplicates) !== events.length)
        ledger.broken.push(`Of ${events.length} events, ${JSON.stringify(body)} were taken`);
      for (const event of events) {
        ledger.counted.set(event.id, event);
        ledger.spans.set(event.id, span);
      }
    },
    async create() {
      const key = randomUUID();
      const path = `/api/application/${applicationId}/creds`;
      const body = { label: key, environment: "production" };
      const headers = { "idempotency-key": key };
      const { body: made, span } = await insist("create", { path, token, body, headers }, [201]);
      const credentials = made as unknown as Credentials;
      ledger.made.set(key, credentials);
      ledger.spans.set(key, span);
      ledger.live.set(credentials.id, credentials);
      if (ledger.live.size <= most) return;
      const [oldest] = ledger.live.values();
      if (!oldest) return;
      // From here on, nobody can know whether it still verifies; after the answer, everybody does.
      ledger.live.delete(oldest.id);
      // The first call may have deleted it without an answer: then it isn't found.
      const ended = await insist("delete", { method: "DELETE", path: `${path}/${oldest.id}`, token }, [200, 404]);
      ledger.deleted.push(oldest);
      ledger.spans.set(oldest.id, ended.span);
    },
    async invite() {
      const email = `invited-${unique()}@example.com`;
      const body = { first_name: "Ina", last_name: "Invited", email, role: "developer" };
      const headers = { "idempotency-key": randomUUID() };
      const { span } = await insist("invite", { path: `/api/team/${teamId}/add`, token, body, headers }, [201]);
      ledger.invited.push(email);
      ledger.spans.set(email, span);
    },
    async login() {
      const body = { grant_type: "password", username: customer.email, password, ...customer.client };
      const answer = await insist("login", { path: "/api/login", body }, [200]);
      const { access_token: made } = answer.body;
      ledger.tokens.push(String(made));
      ledger.spans.set(String(made), answer.span);
    },
    async page() {
      const path = any(["/dashboard", "/apps", "/login", "/docs"]) ?? "/login";
      const headers: Record<string, string> = path === "/login" || path === "/docs" ? {} : { cookie: customer.cookie };
      await insist("page", { method: "GET", path, headers }, [200]);
    },
  };
  const running = Object.entries(shape).flatMap(([name, [count, wait]]) =>
    Array.from({ length: count }, async () => {
      while (!isOver) {
        await clients[name as keyof typeof shape]().catch((error: Error) => ledger.broken.push(error.message));
        await sleep(wait);
      }
    }),
  );
  return {
    async stop() {
      isOver = true;
      await Promise.all(running);
    },
  };
}

/** One call that must succeed. */
export async function must(call: Call, status: number): Promise<Record<string, unknown>> {
  const answer = await ask(call);
  if (answer.status !== status) throw new Error(`${call.path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** What a browser says of calls that a page makes. */
export const fromPortal = { origin: publicUrl };
