import { expect, test } from "@playwright/test";
import type { Endpoint } from "@/lib/contract/endpoint";
import { takesKey } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { logIn, password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { sampleBody, takesBody } from "../support/sample";
import { createWorld, parametersOf, pathIn, titleOf, type World } from "../support/world";

const inCapitals = (endpoint: Endpoint, world: World) =>
  pathIn(
    endpoint,
    world,
    Object.fromEntries(parametersOf(endpoint, world).map(({ name, value }) => [name, value.toUpperCase()])),
  );

/** What is below something goes before it, and what ends the login last of all. */
const order = ({ id, method, path }: Endpoint) =>
  id === "revokeSession" ? 1_000 : method === "DELETE" || id === "cancelInvite" ? 500 - path.length : 0;

test("every id in a path can be written in uppercase", async () => {
  const [capitals, small] = await Promise.all([createWorld(), createWorld()]);
  const named = endpoints
    .filter((one) => one.params && !takesKey(one.permission))
    .sort((one, other) => order(one) - order(other));
  const ask = async (endpoint: Endpoint, world: World, path: string) => {
    const body = takesBody(endpoint) ? { body: sampleBody(endpoint) } : {};
    const { status, text } = await call(endpoint.method, path, { token: world.token, ...body });
    // When it was answered is another moment each time, and each export of a team is in the log that the next one ends with.
    return { status, text: text.replace(/"(as_of|exported_at)":"[^"]+"/, "").replace(/"audit_log":.*/, "") };
  };
  for (const endpoint of named) {
    const answer = await ask(endpoint, capitals, inCapitals(endpoint, capitals));
    const twin = await ask(endpoint, small, pathIn(endpoint, small));
    expect.soft(answer.status, titleOf(endpoint)).toBe(twin.status);
    if (endpoint.method !== "GET") continue;
    // The image is not declared to be text; all else is answered as if the id had come in small letters.
    expect.soft(answer, titleOf(endpoint)).toEqual(await ask(endpoint, capitals, pathIn(endpoint, capitals)));
    expect.soft(answer.status, titleOf(endpoint)).toBe(200);
  }
});

test.describe("an id in uppercase", () => {
  let world: World;
  test.beforeAll(async () => void (world = await createWorld()));
  const send = (method: string, path: string, body?: object, headers = {}) =>
    call<Record<string, never>>(method, path, { token: world.token, headers, ...(body ? { body } : {}) });

  test("is recognized as your own when you hand over or leave a team", async () => {
    const id = String((await send("GET", "/user/me")).body.id).toUpperCase();
    const transfer = await send("POST", `/team/${world.teamId}/transfer`, { user_id: id, password });
    expect(transfer.status).toBe(400);
    expect(transfer.body.response).toEqual({ user_id: "You already own this team." });
    // The last owner can't go, but may leave: no other answer knows that it is about themselves.
    expect((await send("DELETE", `/team/${world.teamId}/user/${id}`)).status).toBe(409);
  });

  test("works in a body, and is returned and stored in lowercase", async () => {
    const { applicationId, credentials, memberId, teamId } = world;
    const added = await send("POST", `/application/${applicationId.toUpperCase()}/user`, {
      user_id: memberId.toUpperCase(),
      role: "admin",
    });
    expect([added.status, added.body.errorType]).toEqual([409, "conflict"]);
    const renamed = await send("PATCH", `/application/${applicationId}/creds`, {
      label: "Capital",
      id: credentials.id.toUpperCase(),
    });
    expect(renamed.body).toMatchObject({ id: credentials.id, label: "Capital" });
    const budgets = await send("PUT", "/billing/budgets", { applications: { [applicationId.toUpperCase()]: 500 } });
    expect(budgets.body.applications).toEqual({ [applicationId]: 500 });
    const twice = { [applicationId]: 500, [applicationId.toUpperCase()]: 600 };
    expect((await send("PUT", "/billing/budgets", { applications: twice })).body.response).toEqual({
      applications: "Lists an application twice.",
    });
    const icon = `/api/assets/${world.assetId}`;
    const changed = await send("PATCH", `/application/${applicationId}`, {
      icon: icon.replace(world.assetId, world.assetId.toUpperCase()),
    });
    expect(changed.body).toMatchObject([{ icon }]);
    expect((await send("POST", "/session/team", { team_id: teamId.toUpperCase() })).status).toBe(200);
    const login = { grant_type: "password", username: world.email, password, ...world.client };
    expect((await call("POST", "/login", { body: { ...login, team_id: teamId.toUpperCase() } })).status).toBe(200);
  });

  test("finds the same events in the audit log", async () => {
    const me = String((await send("GET", "/user/me")).body.id);
    await send("PATCH", `/application/${world.applicationId.toUpperCase()}`, { description: "Changed." });
    const log = async (query: string) => (await send("GET", `/audit-log?${query}`)).text;
    const target = world.applicationId;
    expect(await log(`target=${target}`)).toContain(`"id":"${target}"`);
    for (const [name, id] of [
      ["target", target],
      ["actor", me],
    ] as const) {
      expect(await log(`${name}=${id.toUpperCase()}`)).toBe(await log(`${name}=${id}`));
    }
  });

  test("is the same id in a cursor, and in a call repeated with the same key", async () => {
    const [first] = (await call<{ id: string }[]>("GET", "/audit-log?limit=1", { token: world.token })).body;
    const cursor = (id = "") => Buffer.from(id).toString("base64url");
    const page = async (id?: string) => (await send("GET", `/audit-log?limit=3&cursor=${cursor(id)}`)).text;
    expect(await page(first?.id.toUpperCase())).toBe(await page(first?.id));

    const key = { "idempotency-key": unique() };
    const body = { label: "Once", environment: "sandbox" };
    const one = await send("POST", `/application/${world.applicationId}/creds`, body, key);
    const again = await send("POST", `/application/${world.applicationId.toUpperCase()}/creds`, body, key);
    expect(again.text).toBe(one.text);
  });
});

test("an id in any other form than five hexadecimal groups is not found", async () => {
  const { token, teamId, email, client } = await signUp();
  for (const id of [`urn:uuid:${teamId}`, `{${teamId}}`, teamId.replaceAll("-", ""), ` ${teamId}`]) {
    const path = `/team/${encodeURIComponent(id)}`;
    expect((await call("GET", path, { token })).status, id).toBe(404);
    expect((await call("POST", "/session/team", { token, body: { team_id: id } })).status, id).toBe(404);
  }
  expect(await logIn(email, client)).toHaveProperty("access_token");
});
