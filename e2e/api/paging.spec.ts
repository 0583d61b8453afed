import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { productUrl } from "../support/environment";
import { insertApplications } from "../support/many-applications";
import { addMember, addToApplication } from "../support/members";
import { insertInvite } from "../support/rows";

interface Item {
  id: string;
  name: string;
}

/** Follows the links to the end. @returns the pages */
async function walk(token: string, path: string): Promise<Item[][]> {
  const pages: Item[][] = [];
  for (let next: string | undefined = path; next;) {
    const { body, headers }: Answer<Item[]> = await call<Item[]>("GET", next, { token });
    pages.push(body);
    const link: string | undefined = /^<([^>]+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
    if (link) expect(link.startsWith(`${productUrl()}/api/`)).toBe(true);
    next = link?.replace(`${productUrl()}/api`, "");
  }
  return pages;
}

const search = async (token: string, q: string) =>
  (await call<Item[]>("GET", `/application?q=${encodeURIComponent(q)}`, { token })).body.map(({ name }) => name);

test("following the links reads a list without gaps or duplicates", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 47);
  const [all] = await walk(token, "/application");
  expect(all).toHaveLength(47);
  const pages = await walk(token, "/application?limit=10");
  expect(pages.map((page) => page.length)).toEqual([10, 10, 10, 10, 7]);
  expect(pages.flat()).toEqual(all);
  // A last page that is just full announces no empty one.
  expect((await walk(token, "/application?limit=47")).map((page) => page.length)).toEqual([47]);
});

test("creating or deleting an item between two pages shifts nothing", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 6);
  const [all = []] = await walk(token, "/application");
  const first = await call<Item[]>("GET", "/application?limit=3", { token });
  await call("DELETE", `/application/${all[2]?.id}`, { token });
  const late = await createApplication(token);
  const next = /<[^>]*\/api([^>]+)>/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
  const rest = (await walk(token, next)).flat();
  expect(rest.map(({ id }) => id)).toEqual([...all.slice(3).map(({ id }) => id), late.id]);
});

test("without a limit, a page has up to 1,000 items", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 1_001);
  expect((await walk(token, "/application")).map((page) => page.length)).toEqual([1_000, 1]);
});

test("a search finds part of a name in any case, and treats wildcards as plain text", async () => {
  const { token } = await signUp();
  const names = ["Alpha 100% beta", "Alpha 100 beta", "snake_case", "snakeXcase", "Grüße", "back\\slash", "it's"];
  for (const name of names) await createApplication(token, name);
  expect(await search(token, "ALPHA")).toEqual(["Alpha 100% beta", "Alpha 100 beta"]);
  expect(await search(token, "0%")).toEqual(["Alpha 100% beta"]);
  expect(await search(token, "e_c")).toEqual(["snake_case"]);
  expect(await search(token, "GRÜ")).toEqual(["Grüße"]);
  expect(await search(token, "\\")).toEqual(["back\\slash"]);
  expect(await search(token, "'")).toEqual(["it's"]);
  expect(await search(token, "%_%")).toEqual([]);
  expect(await search(token, "  slash ")).toEqual(["back\\slash"]);
  expect(await search(token, " ")).toEqual(names);
});

test("a search has pages like the list, and its links keep the search", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 20, `CASE WHEN n % 2 = 0 THEN 'Even & ' ELSE 'Odd ' END || n`);
  const pages = await walk(token, "/application?limit=4&q=even%20%26");
  expect(pages.map((page) => page.length)).toEqual([4, 4, 2]);
  for (const { name } of pages.flat()) expect(name).toMatch(/^Even & /);
});

test("a developer's pages contain only the applications they were added to", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  await insertApplications(team.teamId, 12);
  const [all = []] = await walk(team.token, "/application");
  const theirs = all.filter((_, index) => index % 2);
  for (const { id } of theirs) await addToApplication(team, id, developer, "developer");
  const pages = await walk(developer.token, "/application?limit=4");
  expect(pages.map((page) => page.map(({ id }) => id))).toEqual([
    theirs.slice(0, 4).map(({ id }) => id),
    theirs.slice(4).map(({ id }) => id),
  ]);
});

test("credentials have pages too, and a cursor from another list reveals nothing", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const made = [];
  for (let count = 0; count < 3; count++) made.push((await createCredentials(token, id, "sandbox")).id);
  const pages = await walk(token, `/application/${id}/creds?limit=2`);
  expect(pages.map((page) => page.map((item) => item.id))).toEqual([made.slice(0, 2), made.slice(2)]);

  const other = await signUp();
  await insertApplications(other.teamId, 2);
  const { headers } = await call("GET", "/application?limit=1", { token: other.token });
  const cursor = /cursor=([\w-]+)/.exec(headers.get("link") ?? "")?.[1];
  const answer = await call<Item[]>("GET", `/application/${id}/creds?cursor=${cursor}`, { token });
  expect(made).toEqual(expect.arrayContaining(answer.body.map((item) => item.id)));
});

test("applications can be found by their id or by the client ID of their credentials", async () => {
  const { token, ...team } = await signUp();
  const one = await createApplication(token, "One");
  const other = await createApplication(token, "Other");
  const sandbox = await createCredentials(token, one.id, "sandbox");
  const deleted = await createCredentials(token, one.id);
  await createCredentials(token, other.id, "sandbox");
  await call("DELETE", `/application/${one.id}/creds/${deleted.id}`, { token });
  for (const q of [one.id, ` ${one.id} `, sandbox.client_id, sandbox.client_id.slice(0, 12)]) {
    expect(await search(token, q), q).toEqual(["One"]);
  }
  const nothing = [
    deleted.client_id,
    `${sandbox.client_id}x`,
    "sandbox%",
    sandbox.client_secret,
    team.client.client_id,
  ];
  for (const q of nothing) expect(await search(token, q), q).toEqual([]);
  // A name may look like one.
  await createApplication(token, "sandbox_tests");
  expect(await search(token, "sandbox_t")).toContain("sandbox_tests");

  const developer = await addMember(team, "developer");
  expect(await search(developer.token, sandbox.client_id)).toEqual([]);
  expect(await search((await signUp()).token, sandbox.client_id)).toEqual([]);
});

/** The lists that may grow to thousands, each with some in it. */
async function longLists() {
  const team = await signUp();
  const { id } = await createApplication(team.token);
  await insertApplications(team.teamId, 6);
  for (let count = 0; count < 3; count++) {
    await addToApplication(team, id, await addMember(team, "developer"), "developer");
  }
  await insertInvite(team.teamId);
  return { token: team.token, paths: { "/application": 7, "/user": 5, [`/application/${id}/users`]: 3 } };
}

test("a long list can be read from either end, and gives a total on request", async () => {
  const { token, paths } = await longLists();
  for (const [path, count] of Object.entries(paths)) {
    const oldest = (await walk(token, `${path}?limit=2&order=oldest`)).flat().map(({ id }) => id);
    const newest = (await walk(token, `${path}?limit=2&order=newest`)).flat().map(({ id }) => id);
    expect(oldest, path).toHaveLength(count);
    expect(newest, path).toEqual(oldest.toReversed());
    expect((await walk(token, path)).flat().map(({ id }) => id)).toEqual(oldest);

    const total = async (query: string) =>
      (await call("GET", `${path}?${query}`, { token })).headers.get("x-total-count");
    expect(await total("limit=1&total=true"), path).toBe(String(count));
    expect(await total("limit=1&total=true&order=newest"), path).toBe(String(count));
    expect(await total("total=true&q=nothing%20like%20it"), path).toBe("0");
    expect(await total("total=false"), path).toBeNull();
    expect(await total(""), path).toBeNull();
    for (const bad of ["order=NEWEST", "order=", "order=id", "total=1", "total=", "total=TRUE"]) {
      expect((await call("GET", `${path}?${bad}`, { token })).status, `${path}?${bad}`).toBe(400);
    }
  }
});

test("a query parameter given twice is an error", async () => {
  const { token } = await signUp();
  for (const [path, field] of [
    ["/application?limit=1&limit=2", "limit"],
    ["/user?q=a&order=newest&q=a", "q"],
    ["/audit-log?target=a&target=b", "target"],
  ] as const) {
    const answer = await call("GET", path, { token });
    expect(answer, path).toMatchObject({ status: 400, body: { response: { [field]: "Must be sent only once." } } });
  }
  expect((await call("GET", "/application?utm=1&utm=2", { token })).status).toBe(200);
});

test("the total counts only what the caller can see, and a new item changes the list's ETag", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const { id } = await createApplication(team.token);
  await insertApplications(team.teamId, 4);
  await addToApplication(team, id, developer, "developer");
  const read = (token: string, path: string) => call("GET", path, { token });
  const count = async (token: string, path: string) => (await read(token, path)).headers.get("x-total-count");
  expect(await count(team.token, "/application?total=true")).toBe("5");
  expect(await count(developer.token, "/application?total=true")).toBe("1");
  expect(await count(team.token, "/user?total=true")).toBe("2");
  expect(await count(developer.token, "/user?total=true&limit=1")).toBe(
    String((await call<Item[]>("GET", "/user", { token: developer.token })).body.length),
  );

  const before = (await read(team.token, "/application?total=true&limit=1")).headers.get("etag") ?? "";
  await createApplication(team.token);
  const again = await call("GET", "/application?total=true&limit=1", {
    token: team.token,
    headers: { "If-None-Match": before },
  });
  expect(again.status).toBe(200);
  expect(again.headers.get("x-total-count")).toBe("6");
});
