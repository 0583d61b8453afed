import { expect, test } from "@playwright/test";
import { rateClassOf, takesKey, type Endpoint } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { imageTypes } from "@/lib/contract/image-limits";
import { call, errorBody } from "../support/api";
import { productUrl } from "../support/environment";
import { titleOf } from "../support/world";

interface Media {
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Answer {
  $ref?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

interface Operation {
  summary?: string;
  description?: string;
  security: Record<string, unknown>[];
  parameters: { $ref?: string; name?: string; in?: string }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

interface Document {
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Answer>; parameters: Record<string, { name: string }> };
}

let document: Document;
test.beforeAll(async () => void ({ body: document } = await call<Document>("GET", "/openapi.json")));

const operationOf = ({ path, method }: Endpoint): Operation => {
  const operation = document.paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${path} is not in the document`);
  return operation;
};

const answerOf = (endpoint: Endpoint, status: number): Answer | undefined => {
  const answer = operationOf(endpoint).responses[status];
  const name = answer?.$ref?.split("/").at(-1);
  return name ? document.components.responses[name] : answer;
};

const parametersOf = (endpoint: Endpoint): string[] =>
  operationOf(endpoint).parameters.map(({ $ref, name = "" }) => {
    const shared = $ref?.split("/").at(-1);
    return shared ? (document.components.parameters[shared]?.name ?? "") : name;
  });

const examplesIn = (media: Media | undefined): unknown[] =>
  media?.examples ? Object.values(media.examples).map(({ value }) => value) : [media?.example];

/** Those that are told one by one. */
const statusesOf = (endpoint: Endpoint) =>
  Object.keys(operationOf(endpoint).responses)
    .filter((status) => status !== "4XX")
    .map(Number);

test("every example body is accepted by its endpoint", () => {
  for (const endpoint of endpoints.filter(({ body }) => body)) {
    for (const [type, media] of Object.entries(operationOf(endpoint).requestBody?.content ?? {})) {
      for (const example of examplesIn(media)) {
        const parsed = endpoint.body?.safeParse(example);
        expect(parsed?.success, `${titleOf(endpoint)} ${type}: ${JSON.stringify(example)}`).toBe(true);
        expect(Object.keys(example as object).length, titleOf(endpoint)).toBeGreaterThan(0);
      }
    }
  }
});

test("every example answer matches what its endpoint can return, field by field", () => {
  for (const endpoint of endpoints.filter(({ download }) => !download)) {
    const examples = examplesIn(answerOf(endpoint, endpoint.status)?.content?.["application/json"]);
    for (const example of examples) expect(endpoint.answer.parse(example), titleOf(endpoint)).toEqual(example);
  }
});

test("every error has an example in the documented shape, with the OAuth fields where OAuth applies", () => {
  for (const endpoint of endpoints) {
    const errors = statusesOf(endpoint).filter((status) => status >= 400);
    expect(errors, titleOf(endpoint)).toContain(500);
    for (const status of errors) {
      const examples = examplesIn(answerOf(endpoint, status)?.content?.["application/json"]);
      for (const example of examples) {
        const note = `${titleOf(endpoint)} ${status}: ${JSON.stringify(example)}`;
        const parsed = errorBody.safeParse(example);
        expect(parsed.success, note).toBe(true);
        expect(Boolean(parsed.data?.error), note).toBe(Boolean(endpoint.oauth));
      }
    }
  }
});

test("every endpoint documents how it refuses a call", () => {
  for (const endpoint of endpoints) {
    const refusals = Object.keys(operationOf(endpoint).responses).filter((status) => status.startsWith("4"));
    expect(refusals.length, titleOf(endpoint)).toBeGreaterThan(0);
  }
});

test("the documented maximum size of a body is the real one", () => {
  const longest: Record<string, string> = {
    "POST /usage": "1024 KiB",
    "POST /creds/verify/batch": "512 KiB",
    "POST /assets": "512 KiB",
  };
  for (const endpoint of endpoints.filter(({ body, upload, method }) => (body ?? upload) && method !== "GET")) {
    const [example] = examplesIn(answerOf(endpoint, 413)?.content?.["application/json"]);
    const said = longest[titleOf(endpoint)] ?? "100 KiB";
    expect(example, titleOf(endpoint)).toMatchObject({ response: { message: `The body must be at most ${said}.` } });
  }
});

test("errors about bodies, queries, ids and logins are documented on the endpoints that have them", () => {
  for (const endpoint of endpoints) {
    const statuses = statusesOf(endpoint);
    const expectErrors = (due: unknown, ...errors: number[]) =>
      due && expect(statuses, titleOf(endpoint)).toEqual(expect.arrayContaining(errors));
    expectErrors(endpoint.body ?? endpoint.upload, 400, 413, 415);
    expectErrors(endpoint.query, 400);
    expectErrors(endpoint.params, 404);
    expectErrors(endpoint.permission !== "public", 401);
    expectErrors(endpoint.permission !== "public" && !takesKey(endpoint.permission), 401, 403);
  }
});

test("rate-limited endpoints document how many calls are left, and when to retry after a 429", () => {
  for (const endpoint of endpoints) {
    const counted = !["none", "service"].includes(rateClassOf(endpoint));
    expect(statusesOf(endpoint).includes(429), titleOf(endpoint)).toBe(counted);
    const headers = Object.keys(answerOf(endpoint, endpoint.status)?.headers ?? {});
    expect(headers.includes("RateLimit") && headers.includes("RateLimit-Policy"), titleOf(endpoint)).toBe(counted);
    if (counted) expect(answerOf(endpoint, 429)?.headers).toHaveProperty("Retry-After");
  }
});

/** Each answers 200, and with a secret that is another one each time. */
const makeSecrets = ["rotateCredential", "rotateServiceAccount", "confirmSecondFactor", "renewRecoveryCodes"];

/** Each changes a thing that is there, and makes none. */
const changeByPost = [
  "rotateCredential",
  "rotateServiceAccount",
  "finishRotation",
  "undoRotation",
  "reportLeakedCredential",
];

test("ETags, links to the next page and idempotency keys are documented where they apply", () => {
  for (const endpoint of endpoints) {
    const { method, status, paged, download, permission, identifies } = endpoint;
    const headers = Object.keys(answerOf(endpoint, status)?.headers ?? {});
    const parameters = parametersOf(endpoint);
    const title = titleOf(endpoint);
    expect(headers, title).toContain("X-Request-Id");
    const tagged = method === "GET" && !download;
    expect(headers.includes("ETag"), title).toBe(tagged || (method !== "GET" && endpoint.version !== undefined));
    expect([parameters.includes("If-None-Match"), statusesOf(endpoint).includes(304)]).toEqual([tagged, tagged]);
    const changes = ["PATCH", "PUT", "DELETE"].includes(method) || changeByPost.includes(endpoint.id);
    expect([parameters.includes("If-Match"), statusesOf(endpoint).includes(412)], title).toEqual([changes, changes]);
    expect(headers.includes("Link"), title).toBe(Boolean(paged));
    if (paged) expect(parameters, title).toEqual(expect.arrayContaining(["limit", "cursor"]));
    const makes = status === 201 || makeSecrets.includes(endpoint.id);
    // What operators make has an ID that they have chosen.
    const mayRepeat = permission !== "operator" && (permission !== "public" || Boolean(identifies));
    const repeatable = method === "POST" && makes && mayRepeat;
    expect(parameters.includes("Idempotency-Key"), title).toBe(repeatable);
    if (repeatable) expect(statusesOf(endpoint), title).toContain(409);
  }
});

test("images and tables are documented with their real content types", () => {
  for (const endpoint of endpoints) {
    const sent = Object.keys(operationOf(endpoint).requestBody?.content ?? {});
    if (endpoint.upload) expect(sent).toEqual([...imageTypes]);
    const given = Object.keys(answerOf(endpoint, endpoint.status)?.content ?? {});
    const types = [endpoint.download ?? "application/json", ...(endpoint.csv ? ["text/csv"] : [])];
    expect(given, titleOf(endpoint)).toEqual(types);
  }
});

test("every operation and chapter has a description, and the server's address is given", () => {
  for (const endpoint of endpoints) {
    const { summary, description, security } = operationOf(endpoint);
    expect(summary && description, titleOf(endpoint)).toBeTruthy();
    expect(security.length, titleOf(endpoint)).toBeGreaterThan(0);
  }
  const chapters = document.tags.filter(({ description }) => description).map(({ name }) => name);
  expect(chapters).toEqual(expect.arrayContaining(endpoints.map(({ tag }) => tag)));
  expect(document.servers).toMatchObject([{ url: `${productUrl()}/api` }]);
});
