import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, unique, verify } from "../support/accounts";
import { call } from "../support/api";
import { interleave } from "../support/interleave";
import { addMember, addToApplication } from "../support/members";
import { insertAsset } from "../support/rows";

interface Application {
  id: string;
  role: string;
}

const draft = () => ({ name: `Application ${unique()}`, description: "For a test.", icon: "icon.png" });

const idsOf = async (token: string) =>
  (await call<Application[]>("GET", "/application", { token })).body.map(({ id }) => id);

test("a new application looks the same when it is created, read and listed", async () => {
  const { token } = await signUp();
  expect((await call("GET", "/application", { token })).body).toEqual([]);
  const body = draft();
  const created = await call<Application>("POST", "/application", { token, body: { ...body, id: "x", unknown: 1 } });
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({ ...body, role: "admin", environments: [], last_used_at: null });
  expect((await call("GET", `/application/${created.body.id}`, { token })).body).toEqual(created.body);
  expect((await call("GET", "/application", { token })).body).toEqual([created.body]);
});

test("name and icon are required, and a description can be missing or empty", async () => {
  const { token } = await signUp();
  const none = await call("POST", "/application", { token, body: {} });
  const must = "Must be set.";
  expect(none.body).toMatchObject({ errorType: "validation", response: { name: must, icon: must } });
  for (const field of ["name", "icon"]) {
    const answer = await call("POST", "/application", { token, body: { ...draft(), [field]: "  " } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ response: { [field]: "Must not be empty." } });
  }
  expect(await idsOf(token)).toEqual([]);

  const { name, icon } = draft();
  for (const body of [
    { name, icon },
    { name, icon, description: " " },
  ]) {
    const made = await call<Application>("POST", "/application", { token, body });
    expect(made.body).toMatchObject({ description: "" });
    // What is not sent with a change stays.
    const change = (changed: object) => call("PATCH", `/application/${made.body.id}`, { token, body: changed });
    await change({ description: "Said later." });
    expect((await change({ icon })).body).toMatchObject([{ description: "Said later." }]);
    expect((await change({ description: "" })).body).toMatchObject([{ description: "" }]);
  }
});

test("an icon is an https URL, a file name or an uploaded image", async () => {
  const { token, teamId } = await signUp();
  const put = (icon: string) => call("POST", "/application", { token, body: { ...draft(), icon } });
  const asset = `/api/assets/${await insertAsset(teamId)}`;
  for (const icon of ["https://example.com/i.png?size=2", "your_icon.jpg", "my icon (2).png", asset]) {
    expect((await put(icon)).body, icon).toMatchObject({ icon });
  }
  for (const icon of [
    "http://example.com/i.png",
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "/etc/passwd",
    "//x.y/z",
  ]) {
    expect((await put(icon)).body, icon).toMatchObject({ response: { icon: expect.any(String) } });
  }
});

test("an update returns a list of one, and changes only the fields that were sent", async () => {
  const { token } = await signUp();
  const { id, ...before } = await createApplication(token);
  const answer = await call<Application[]>("PATCH", `/application/${id}`, { token, body: { description: "New." } });
  expect(answer.body).toEqual([{ ...before, id, description: "New.", updated_at: expect.any(String) }]);
  expect([(await call("GET", `/application/${id}`, { token })).body]).toEqual(answer.body);
  const nothing = await call("PATCH", `/application/${id}`, { token, body: {} });
  expect(nothing.body).toEqual(answer.body);
});

test("a deleted application is gone for good, and so are its credentials", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  expect((await call("DELETE", `/application/${id}`, { token })).body).toEqual({ status: "ok" });
  expect(await verify(credentials)).toEqual({ active: false });
  expect(await idsOf(token)).toEqual([]);
  for (const [method, path] of [
    ["GET", `/application/${id}`],
    ["PATCH", `/application/${id}`],
    ["DELETE", `/application/${id}`],
    ["GET", `/application/${id}/creds`],
    ["GET", `/application/${id}/creds/${credentials.id}`],
    ["POST", `/application/${id}/creds/${credentials.id}/rotate`],
  ] as const) {
    expect((await call(method, path, { token, ...(method === "GET" ? {} : { body: {} }) })).status, path).toBe(404);
  }
});

test("a developer is the admin of an application they create, and otherwise sees only those they were added to", async () => {
  const team = await signUp();
  const [developer, admin] = await Promise.all([addMember(team, "developer"), addMember(team, "admin")]);
  const hidden = await createApplication(team.token);
  const shared = await createApplication(team.token);
  await addToApplication(team, shared.id, developer, "developer");
  const own = await call<Application>("POST", "/application", { token: developer.token, body: draft() });
  expect(own.body.role).toBe("admin");

  expect(await idsOf(developer.token)).toEqual([shared.id, own.body.id]);
  expect(await idsOf(admin.token)).toEqual([hidden.id, shared.id, own.body.id]);
  expect(await idsOf(team.token)).toEqual([hidden.id, shared.id, own.body.id]);
  const { token } = developer;
  expect((await call("GET", `/application/${shared.id}`, { token })).body).toMatchObject({ role: "developer" });
  expect((await call("GET", `/application/${hidden.id}`, { token })).status).toBe(404);
  expect((await call("PATCH", `/application/${shared.id}`, { token, body: { name: "No" } })).status).toBe(403);
  expect((await call("DELETE", `/application/${own.body.id}`, { token })).status).toBe(200);
});

test("a developer who is being removed can't create an application", async () => {
  const team = await signUp();
  const developer = await addMember(team, "developer");
  const answer = await interleave(
    { text: "DELETE FROM memberships WHERE team_id = $1 AND user_id = $2", values: [team.teamId, developer.userId] },
    () => call("POST", "/application", { token: developer.token, body: draft() }),
  );
  expect(answer.status).toBe(403);
  expect(await idsOf(team.token)).toEqual([]);
});

test("deleting an application waits for a rotation of its credentials", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const credentials = await createCredentials(token, id);
  const answer = await interleave(
    { text: "SELECT 1 FROM credentials WHERE id = $1 FOR UPDATE", values: [credentials.id] },
    () => call("DELETE", `/application/${id}`, { token }),
    { text: "UPDATE credential_secrets SET expires_at = now() WHERE credential_id = $1", values: [credentials.id] },
  );
  expect(answer.status).toBe(200);
  expect(await verify(credentials)).toEqual({ active: false });
});
