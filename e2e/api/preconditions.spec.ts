import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { createApplication, createCredentials, signUp, unique, verify } from "../support/accounts";
import { call } from "../support/api";
import { edits, everyChange, type Change } from "../support/editable";
import { addMember, addToApplication } from "../support/members";
import { tally, together } from "../support/together";
import { createWorld } from "../support/world";

const send = ({ endpoint, path, token, body }: Change, headers: Record<string, string> = {}) =>
  call(endpoint.split(" ")[0] ?? "", path, { token, headers, ...(body ? { body: body() } : {}) });

const tagOf = async ({ path, token, read = path }: Pick<Change, "path" | "token" | "read">): Promise<string> =>
  (await call("GET", read ?? path, { token })).headers.get("etag") ?? "";

test("a change or deletion with an outdated If-Match is a 412, and one with the current ETag is made", async () => {
  const changes = await everyChange();
  const byPost = [
    "rotateCredential",
    "rotateServiceAccount",
    "finishRotation",
    "undoRotation",
    "reportLeakedCredential",
  ];
  const declared = endpoints.filter(
    ({ id, method }) => ["PATCH", "PUT", "DELETE"].includes(method) || byPost.includes(id),
  );
  expect(changes.map(({ endpoint }) => endpoint).sort()).toEqual(
    declared.map(({ method, path }) => `${method} ${path}`).sort(),
  );
  for (const change of changes) {
    const { endpoint: title } = change;
    const before = change.read === null ? null : await tagOf(change);
    const refused = await send(change, { "if-match": 'W/"somebody-was-here.before"' });
    expect(refused.status, title).toBe(412);
    expect(refused.body, title).toMatchObject({ errorType: "conflict", response: { "If-Match": expect.any(String) } });
    const current = refused.headers.get("etag") ?? "";
    expect(current, title).toMatch(/^W\/"[\w.-]+"$/);
    // What the thing itself is read with, where that is its own URL.
    if (change.read === undefined) expect(current, title).toBe(before);
    if (before !== null) expect(await tagOf(change), title).toBe(before);
    expect((await send(change, { "if-none-match": current })).status, title).toBe(412);
    expect((await send(change, { "if-match": `"other", ${before ?? current}` })).status, title).toBe(200);
  }
});

test("after a change the old ETag no longer works, and the new one does", async () => {
  const world = await createWorld();
  // A new address waits for its confirmation: until then nothing has changed.
  for (const change of (await edits(world)).filter(({ endpoint }) => endpoint !== "PATCH /user/me/email")) {
    const { endpoint: title } = change;
    const tag =
      change.read === null ? (await send(change, { "if-match": "*" })).headers.get("etag") : await tagOf(change);
    expect(tag, title).toMatch(/^W\/"[^"]+\.[^"]+"$/);
    const first = await send(change, { "if-match": tag ?? "" });
    expect(first.status, title).toBe(200);
    expect((await send(change, { "if-match": tag ?? "" })).status, title).toBe(412);
    const next = first.headers.get("etag") ?? "";
    expect(next, title).not.toBe(tag);
    expect((await send(change, { "if-match": next })).status, title).toBe(200);
  }
});

test("of many changes at once with the same ETag, one is made", async () => {
  const world = await createWorld();
  for (const change of (await edits(world)).filter(({ endpoint }) => endpoint !== "PATCH /user/me/email")) {
    const tag =
      change.read === null ? (await send(change, { "if-match": "*" })).headers.get("etag") : await tagOf(change);
    // Two roles are not enough for many different changes.
    const ways = change.endpoint.includes("/users/") ? 2 : 6;
    const same = change.endpoint.includes("/users/") ? change.body?.() : undefined;
    const answers = await together(ways, () =>
      send(same ? { ...change, body: () => same } : change, { "if-match": tag ?? "" }),
    );
    expect(tally(answers.map(({ status }) => status)), change.endpoint).toEqual({ 200: 1, 412: ways - 1 });
  }
});

test("an ETag works with or without W/, in a list, and after a proxy has marked it as compressed", async () => {
  const { token } = await signUp();
  const path = `/application/${(await createApplication(token)).id}`;
  const rename = (tag: string) =>
    call("PATCH", path, { token, body: { name: unique() }, headers: { "if-match": tag } });
  const written: ((tag: string) => string)[] = [
    (tag) => tag,
    (tag) => tag.slice(2),
    (tag) => `"a,b" , ${tag}`,
    (tag) => `,, ${tag},`,
    (tag) => tag.replace(/"$/, '-gzip"').slice(2),
    () => "*",
  ];
  for (const write of written) {
    const header = write(await tagOf({ path, token }));
    expect((await rename(header)).status, header).toBe(200);
  }
  const foreign = await tagOf({ path: `/application/${(await createApplication(token)).id}`, token });
  expect((await rename(foreign)).status).toBe(412);
  expect((await rename(foreign.toLowerCase().slice(2))).status).toBe(412);
});

test("a malformed ETag is an error, and is not ignored", async () => {
  const { token } = await signUp();
  const { id, name } = await createApplication(token);
  for (const header of ["", " ", "abc", "'abc'", '"abc', '"a" "b"', 'w/"abc"', '*, "a"', ","]) {
    for (const field of ["If-Match", "If-None-Match"]) {
      const answer = await call("PATCH", `/application/${id}`, {
        token,
        body: { name: "Not this" },
        headers: { [field]: header },
      });
      expect(answer.status, `${field}: ${header}`).toBe(400);
      expect(answer.body).toMatchObject({ errorType: "validation", response: { [field]: expect.any(String) } });
    }
  }
  expect((await call("GET", `/application/${id}`, { token })).body).toMatchObject({ name });
});

test("use doesn't invalidate If-Match, although it changes what is read", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const [application, credential] = [`/application/${id}`, `/application/${id}/creds/${credentials.id}`];
  const paths = [application, credential, `${application}/creds`, "/user/me/sessions"];
  const tags = await Promise.all(paths.map((path) => tagOf({ path, token })));
  await verify(credentials);
  await expect.poll(() => tagOf({ path: credential, token })).not.toBe(tags[1]);
  await expect.poll(() => tagOf({ path: application, token })).not.toBe(tags[0]);
  for (const [index, path] of paths.entries()) {
    const method = path === "/user/me/sessions" ? "DELETE" : "PATCH";
    const body = path === application ? { name: unique() } : { label: unique(), client_id: credentials.client_id };
    // The list changes with the label of one of them.
    const tag = path.endsWith("/creds") ? await tagOf({ path, token }) : (tags[index] ?? "");
    expect((await call(method, path, { token, body, headers: { "if-match": tag } })).status, path).toBe(200);
  }
});

test("credentials can't be deleted with an ETag from before a rotation", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const path = `/application/${id}/creds/${credentials.id}`;
  const tag = await tagOf({ path, token });
  await call("POST", `${path}/rotate`, { token, body: { overlap_hours: 24 } });
  expect((await call("DELETE", path, { token, headers: { "if-match": tag } })).status).toBe(412);
  expect((await call("GET", path, { token })).status).toBe(200);
});

test("a missing permission or a bad body is reported before an outdated If-Match", async () => {
  const [team, stranger] = await Promise.all([signUp(), signUp()]);
  const { id } = await createApplication(team.token);
  const developer = await addMember(team, "developer");
  await addToApplication(team, id, developer, "developer");
  const path = `/application/${id}`;
  const headers = { "if-match": '"stale"' };
  const rename = (token: string | undefined, body: object = { name: "Mine now" }) =>
    call("PATCH", path, { token, body, headers });
  expect((await rename(stranger.token)).status).toBe(404);
  expect((await rename(developer.token)).status).toBe(403);
  expect((await rename(undefined)).status).toBe(401);
  expect((await rename(team.token, { name: "" })).status).toBe(400);
  expect((await rename(team.token)).status).toBe(412);
  const admin = await addMember(team, "admin");
  const owner = (await call<{ id: string }>("GET", "/user/me", { token: team.token })).body.id;
  const removal = await call("DELETE", `/team/${team.teamId}/user/${owner}`, { token: admin.token, headers });
  expect(removal.status).toBe(403);
});

test("two changes to different billing details at once are both kept", async () => {
  const { token, teamId } = await signUp();
  const path = `/team/${teamId}/billing/details`;
  const change = (body: object) => call("PATCH", path, { token, body });
  for (let round = 0; round < 5; round++) {
    const [name, city] = [unique(), unique()];
    await Promise.all([change({ name }), change({ address: { city } })]);
    expect((await call("GET", path, { token })).body).toMatchObject({ name, address: { city } });
  }
});
