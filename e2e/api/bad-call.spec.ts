import { expect, test } from "@playwright/test";
import { takesKey } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { logIn } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { sampleBody, takesBody } from "../support/sample";
import { expireAccessToken } from "../support/tokens";
import { createWorld, parametersOf, pathIn, titleOf, tokenFor, unknownId, type World } from "../support/world";

let world: World;
let ended: string;

test.beforeAll(async () => {
  world = await createWorld();
  ended = (await logIn(world.email, world.client)).access_token;
  await expireAccessToken(ended);
});

const malformedIds = [
  "1",
  "null",
  "me%00",
  " ",
  "%",
  "é",
  "../team",
  "{0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b}",
  "0193a1f07c4e7d2a9b1c5f2e8a6d4c3b",
  "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b' OR 1=1 --",
  "x".repeat(3_000),
];

const garbage = ["x", "dbf_at_", `dbf_at_${"0".repeat(49)}`, "null", "a b", "é".repeat(9), "x".repeat(6_000)];

for (const endpoint of endpoints) {
  const body = () => (takesBody(endpoint) ? { body: sampleBody(endpoint) } : {});
  const title = titleOf(endpoint);

  if (endpoint.params) {
    test(`${title} answers 404 for unknown and malformed ids`, async () => {
      const token = tokenFor(endpoint, world);
      for (const { name } of parametersOf(endpoint, world)) {
        for (const value of [unknownId, ...malformedIds]) {
          const path = pathIn(endpoint, world, { [name]: value });
          const answer = await call(endpoint.method, path, { token, ...body() });
          expect(answer.status, path).toBe(404);
          expect(answer.body, path).toMatchObject({ errorType: "not_found", response: { message: "Not found." } });
        }
      }
    });
  }

  if (endpoint.permission !== "public") {
    test(`${title} answers 401 without a valid token`, async () => {
      const headers: Record<string, string>[] = [
        {},
        { authorization: `Bearer ${ended}` },
        ...garbage.map((token) => ({ authorization: `Bearer ${encodeURI(token)}` })),
        { authorization: "Bearer" },
        { authorization: "Basic dTpw" },
        { authorization: world.token },
        { authorization: `Bearer ${world.tokens.refresh_token}` },
        { authorization: `Bearer ${world.token}, Bearer ${world.token}` },
        { cookie: "debrief.session=x; debrief.session.0=y; =; ;" },
      ];
      if (takesKey(endpoint.permission)) headers.push({ authorization: `Bearer ${world.token}` });
      for (const one of headers)
        expectUnauthenticated(
          await call(endpoint.method, pathIn(endpoint, world), { headers: one, ...body() }),
          /^Bearer ./.test(one.authorization ?? ""),
        );
    });
  } else if (endpoint.identifies) {
    test(`${title} answers 401 to a bad token instead of ignoring it`, async () => {
      for (const token of garbage) {
        const headers = { authorization: `Bearer ${encodeURI(token)}` };
        expectUnauthenticated(await call(endpoint.method, endpoint.path, { headers, ...body() }), true);
      }
    });
  }

  if (endpoint.query) {
    test(`${title} answers 400 to a bad query, and names the mistake`, async () => {
      const bad = {
        limit: ["0", "-1", "1001", "1.5", "abc", "", "NaN", "1e400", "%00", "0x10,"],
        cursor: ["x", "bm90IGFuIGlk", "x".repeat(600), "%00", "%ff", "AAAA"],
        q: ["%00", "x".repeat(101)],
      };
      const known = Object.keys(endpoint.query?.shape ?? {});
      for (const [name, values] of Object.entries(bad).filter(([name]) => known.includes(name))) {
        for (const value of values) {
          const path = `${pathIn(endpoint, world)}?${name}=${value}`;
          const answer = await call("GET", path, { token: tokenFor(endpoint, world) });
          expect(answer.status, path).toBe(400);
          expect(answer.body, path).toMatchObject({
            errorType: "validation",
            response: { [name]: expect.any(String) },
          });
        }
      }
      for (const harmless of ["?%00=1", "?q=%ff", "?__proto__=1", "?&&=", "?unknown[]=1"]) {
        const answer = await call("GET", pathIn(endpoint, world) + harmless, { token: tokenFor(endpoint, world) });
        expect(answer.status, harmless).toBe(200);
      }
    });
  }
}

test("a header can't override the method of a call", async () => {
  const path = `/application/${world.applicationId}`;
  for (const name of ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"]) {
    const headers = { [name]: "DELETE" };
    expect((await call("PATCH", path, { token: world.token, headers, body: {} })).status).toBe(200);
    expect((await call("GET", `${path}?_method=DELETE`, { token: world.token, headers })).status).toBe(200);
  }
});

/** @param sent whether a token was */
function expectUnauthenticated(answer: Answer, sent: boolean): void {
  expect(answer.status).toBe(401);
  const error = sent ? ', error="invalid_token"' : "";
  expect(answer.headers.get("www-authenticate")).toBe(`Bearer realm="debrief"${error}`);
  expect(answer.body).toMatchObject({ errorType: "authentication", response: { message: expect.any(String) } });
}
