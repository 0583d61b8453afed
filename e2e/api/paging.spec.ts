import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { call, type Answer } from "../support/api";
import { productUrl } from "../support/environment";
import { insertApplications } from "../support/many-applications";
import { addMember, addToApplication } from "../support/members";

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

test("the links lead through a list without gaps or doubles", async () => {
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

test("what is created or deleted between two pages moves nothing", async () => {
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

test("without a limit a list gives a thousand", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 1_001);
  expect((await walk(token, "/application")).map((page) => page.length)).toEqual([1_000, 1]);
});

test("a search finds part of a name in any case, and takes wildcards literally", async () => {
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

test("a search is paged like the list, its links keeping what was asked", async () => {
  const { token, teamId } = await signUp();
  await insertApplications(teamId, 20, `CASE WHEN n % 2 = 0 THEN 'Even & ' ELSE 'Odd ' END || n`);
  const pages = await walk(token, "/application?limit=4&q=even%20%26");
  expect(pages.map((page) => page.length)).toEqual([4, 4, 2]);
  for (const { name } of pages.flat()) expect(name).toMatch(/^Even & /);
});

test("a developer's pages hold what they were added to and no more", async () => {
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

test("credentials are paged alike, and a cursor from elsewhere shows nothing of elsewhere", async () => {
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
