import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { createApplication as createApplicationEndpoint, updateApplication } from "@/lib/contract/applications";
import { createClient } from "@/lib/contract/clients";
import { createCredential, updateCredential } from "@/lib/contract/credentials";
import type { Endpoint } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { createTeam, updateTeam } from "@/lib/contract/teams";
import { updateUser } from "@/lib/contract/users";
import { unique } from "../support/accounts";
import { call, type CallOptions } from "../support/api";
import { junkBodies, junkIds, junkQueries, oddTimes, validFields } from "../support/arbitraries";
import { serviceKey } from "../support/environment";
import { parametersOf, pathIn, titleOf, tokenFor, usableWorld, type World } from "../support/world";

const more = process.env.FULL ? 20 : 1;
if (process.env.FULL) test.describe.configure({ timeout: 600_000 });

/** Tries it with many inputs. A failure says the smallest that fails, and the seed to try it again with. */
const forAll = <Input>(inputs: fc.Arbitrary<Input>, numRuns: number, check: (input: Input) => Promise<void>) =>
  fc.assert(fc.asyncProperty(inputs, check), { numRuns: numRuns * more });

/** `call` itself holds the answer to the contract: the declared status and answer, or the documented error. */
async function expectNoDefect(endpoint: Endpoint, path: string, options: CallOptions): Promise<void> {
  const { status, text } = await call(endpoint.method, path, options);
  if (status !== endpoint.status) expect(status).toBeGreaterThanOrEqual(400);
  expect(status, text.slice(0, 500)).toBeLessThan(500);
}

const json = { "content-type": "application/json" };

test.describe("no input causes a server error, and every refusal has the documented form", () => {
  for (const endpoint of endpoints.filter(({ method, body }) => method !== "GET" && (method !== "DELETE" || body))) {
    if (endpoint.upload) continue;
    test(`in the body of ${titleOf(endpoint)}`, async () => {
      const world = await usableWorld();
      const path = pathIn(endpoint, world);
      await forAll(junkBodies(endpoint), 25, (rawBody) =>
        expectNoDefect(endpoint, path, { rawBody, headers: json, token: tokenFor(endpoint, world) }),
      );
    });
  }

  for (const endpoint of endpoints.filter(({ upload }) => upload)) {
    test(`in the image of ${titleOf(endpoint)}`, async () => {
      const world = await usableWorld();
      const starts = [[], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff, 0xe0]];
      const images = fc
        .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2_000 }))
        .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
      const types = fc.constantFrom("image/png", "image/jpeg", "image/webp", "image/svg+xml");
      await forAll(fc.tuple(images, types), 40, ([rawBody, type]) =>
        expectNoDefect(endpoint, pathIn(endpoint, world), {
          rawBody,
          headers: { "content-type": type },
          token: tokenFor(endpoint, world),
        }),
      );
    });
  }

  for (const endpoint of endpoints.filter(({ query }) => query)) {
    test(`in the query of ${titleOf(endpoint)}`, async () => {
      const world = await usableWorld();
      const path = pathIn(endpoint, world);
      await forAll(junkQueries(endpoint), 25, (query) =>
        expectNoDefect(endpoint, `${path}?${query}`, { token: tokenFor(endpoint, world) }),
      );
    });
  }

  test("with dates and times of any year, in every parameter and field", { tag: "@thorough" }, async () => {
    const world = await usableWorld();
    for (const endpoint of endpoints.filter(({ query }) => query)) {
      const names = Object.keys(endpoint.query?.shape ?? {}).filter((name) => !["limit", "cursor"].includes(name));
      for (const [index, time] of oddTimes.entries()) {
        // Each by itself, and with the next one: what is wrong with one hides the other.
        const next = oddTimes[(index + 1) % oddTimes.length] ?? "";
        for (const name of names) {
          const path = `${pathIn(endpoint, world)}?${new URLSearchParams({ [name]: time })}`;
          await expectNoDefect(endpoint, path, { token: tokenFor(endpoint, world) });
        }
        const both = new URLSearchParams(names.map((name, at) => [name, at % 2 ? next : time]));
        await expectNoDefect(endpoint, `${pathIn(endpoint, world)}?${both}`, { token: tokenFor(endpoint, world) });
      }
    }
    const event = { id: "odd", client_id: world.credentials.client_id, metric: "messages", quantity: 1 };
    const events = oddTimes.map((occurred_at) => ({ ...event, occurred_at }));
    const report = await call<{ rejected: unknown[] }>("POST", "/usage", { token: serviceKey(), body: { events } });
    expect(report.status).toBe(202);
    expect(report.body.rejected).toHaveLength(oddTimes.length);
  });

  for (const endpoint of endpoints.filter(({ path }) => path.includes(":"))) {
    test(`with the ids of ${titleOf(endpoint)}`, async () => {
      const world = await usableWorld();
      const names = parametersOf(endpoint, world).map(({ name }) => name);
      const body = endpoint.method === "GET" ? undefined : {};
      await forAll(fc.tuple(fc.constantFrom(...names), junkIds), 15, async ([name, id]) => {
        const path = pathIn(endpoint, world, { [name]: id });
        await expectNoDefect(endpoint, path, { body, token: tokenFor(endpoint, world) });
      });
    });
  }
});

const trimmed = (fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.trim()]));

test.describe("accepted values are returned unchanged, except for surrounding spaces", () => {
  const get = (world: World, path: string) => call("GET", path, { token: world.token });
  const send = async (world: World, method: string, path: string, body: object) => {
    const answer = await call<{ id: string }>(method, path, { token: world.token, body });
    expect(answer.body).not.toHaveProperty("errorType");
    return answer.body;
  };

  test("the name and description of an application", async () => {
    const world = await usableWorld();
    await forAll(validFields(createApplicationEndpoint, "name", "description"), 20, async (fields) => {
      const { id } = await send(world, "POST", "/application", { ...fields, icon: "icon.png" });
      expect((await get(world, `/application/${id}`)).body).toMatchObject(trimmed(fields));
    });
    const path = `/application/${world.applicationId}`;
    await forAll(validFields(updateApplication, "name", "description"), 20, async (fields) => {
      await send(world, "PATCH", path, fields);
      expect((await get(world, path)).body).toMatchObject(trimmed(fields));
    });
  });

  test("the label and environment of credentials", async () => {
    const world = await usableWorld();
    const path = `/application/${world.applicationId}/creds`;
    await forAll(validFields(createCredential, "label", "environment"), 20, async (fields) => {
      const { id } = await send(world, "POST", path, fields);
      expect((await get(world, `${path}/${id}`)).body).toMatchObject(trimmed(fields));
    });
    const one = `${path}/${world.credentials.id}`;
    await forAll(validFields(updateCredential, "label"), 20, async (fields) => {
      await send(world, "PATCH", one, fields);
      expect((await get(world, one)).body).toMatchObject(trimmed(fields));
    });
  });

  test("the name of a team", async () => {
    const world = await usableWorld();
    // Something of its own in front, since no two teams may have one name.
    const named = (name: string) => `${unique()} ${name}`.slice(0, 100).toWellFormed();
    await forAll(validFields(createTeam, "team_name"), 10, async ({ team_name }) => {
      const fields = { team_name: named(team_name) };
      const { id } = await send(world, "POST", "/team", fields);
      expect((await get(world, `/team/${id}`)).body).toMatchObject(trimmed(fields));
    });
    await forAll(validFields(updateTeam, "name"), 10, async (fields) => {
      const name = named(fields.name);
      await send(world, "PATCH", `/team/${world.teamId}`, { name });
      expect((await get(world, "/team")).body).toMatchObject({ team_name: name.trim() });
    });
  });

  test("the name of a client", async () => {
    const world = await usableWorld();
    await forAll(validFields(createClient, "name"), 10, async (fields) => {
      const { id } = await send(world, "POST", "/client", { ...fields, redirectURI: "https://example.com" });
      const { body } = await call<{ id: string }[]>("GET", "/client", { token: world.token });
      expect(body.find((client) => client.id === id)).toMatchObject(trimmed(fields));
    });
  });

  test("a user's names and bio", async () => {
    const world = await usableWorld();
    const { id } = (await get(world, "/user/me")).body;
    await forAll(validFields(updateUser, "first_name", "last_name", "bio"), 20, async ({ bio, ...names }) => {
      await send(world, "PATCH", `/user/${String(id)}`, { ...names, bio });
      // Only of names are the spaces dropped.
      expect((await get(world, `/user/${String(id)}`)).body).toMatchObject({ ...trimmed(names), bio });
    });
  });
});
