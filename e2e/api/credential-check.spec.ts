import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { checkCommand } from "@/lib/format/check-command";
import { createApplication, createCredentials, signUp, verify, type Client } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";

const check = ({ client_id, client_secret }: Client, path = "/creds/check") =>
  call("POST", path, { body: { client_id, client_secret } });

const basic = (client: Client) => ({
  headers: { authorization: `Basic ${btoa(`${client.client_id}:${client.client_secret}`)}` },
});

const firstRequestSeen = async (token: string) =>
  (await call<{ first_request_seen: boolean }>("GET", "/dashboard", { token })).body.first_request_seen;

test("checking credentials says whether they work, with their environment and application, and nothing else", async () => {
  const { token } = await signUp();
  const application = await createApplication(token, "Support chat");
  for (const environment of ["sandbox", "production"] as const) {
    const made = await createCredentials(token, application.id, environment);
    const right = { active: true, environment, application: { id: application.id, name: "Support chat" } };
    const answers = {
      json: await check(made),
      basic: await call("POST", "/creds/check", basic(made)),
      "basic and an empty object": await call("POST", "/creds/check", { ...basic(made), body: {} }),
      "an access token of another team": await call("POST", "/creds/check", {
        token: (await signUp()).token,
        body: { client_id: made.client_id, client_secret: made.client_secret },
      }),
    };
    for (const [way, answer] of Object.entries(answers)) {
      expect(answer.status, way).toBe(200);
      expect(answer.body, way).toEqual(right);
      expect(answer.headers.get("cache-control"), way).toMatch(/no-(store|cache)/);
      expect(answer.headers.get("access-control-allow-origin"), way).toBeNull();
    }
  }
});

test("wrong, unknown, ended or other kinds of credentials are inactive, in the same words", async () => {
  const { token, client } = await signUp();
  const { id } = await createApplication(token);
  const [one, other, deleted, ended] = [
    await createCredentials(token, id, "sandbox"),
    await createCredentials(token, id),
    await createCredentials(token, id),
    await createCredentials(token, id),
  ];
  await call("DELETE", `/application/${id}/creds/${deleted.id}`, { token });
  await call("POST", `/application/${id}/creds/${ended.id}/rotate`, { token, body: { overlap_hours: 0 } });
  const gone = await createApplication(token);
  const ofGone = await createCredentials(token, gone.id);
  await call("DELETE", `/application/${gone.id}`, { token });
  const inactive: Record<string, Client> = {
    "another's secret": { ...one, client_secret: other.client_secret },
    "an id that never was": { ...one, client_id: client.client_id.replace("mgmt", "sandbox") },
    "a typo in the secret": { ...one, client_secret: `${one.client_secret.slice(0, -1)}-` },
    "a space behind the secret": { ...one, client_secret: `${one.client_secret} ` },
    "the id in capitals": { ...one, client_id: one.client_id.toUpperCase() },
    deleted,
    "rotated without overlap": ended,
    "of a deleted application": ofGone,
    "of the Management API": client,
    "an id of the Management API": { ...one, client_id: client.client_id },
    empty: { client_id: "", client_secret: "" },
  };
  for (const [what, credentials] of Object.entries(inactive)) {
    const answer = await check(credentials);
    expect([answer.status, answer.body], what).toEqual([200, { active: false }]);
  }
  for (const header of ["Basic", "Basic %%%", "Basic Og==", `Basic ${btoa("no colon")}`]) {
    const { status } = await call("POST", "/creds/check", { headers: { authorization: header } });
    expect(status, header).toBeLessThan(401);
  }
  expect((await call("POST", "/creds/check", { ...basic(one), body: one })).status).toBe(400);
});

test("credentials stopped by a budget are inactive, and still name their environment and application", async () => {
  const { token } = await signUp();
  const { id, name } = await createApplication(token);
  const made = {
    production: await createCredentials(token, id),
    sandbox: await createCredentials(token, id, "sandbox"),
  };
  await query("UPDATE applications SET production_blocked_at = now() WHERE id = $1", [id]);
  const application = { id, name };
  const stopped = { active: false, environment: "production", application, reason: "budget" };
  expect((await check(made.production)).body).toEqual(stopped);
  expect(await firstRequestSeen(token)).toBe(false);
  expect((await check(made.sandbox)).body).toEqual({ active: true, environment: "sandbox", application });
});

test("a check counts as a team's first request, but not as usage or as last used", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const made = await createCredentials(token, id, "sandbox");
  await check({ ...made, client_secret: "wrong" });
  expect(await firstRequestSeen(token)).toBe(false);
  await check(made);
  expect(await firstRequestSeen(token)).toBe(true);
  const { body } = await call<{ last_used_at: null; secrets: object[] }>("GET", `/application/${id}/creds/${made.id}`, {
    token,
  });
  expect(body).toMatchObject({ last_used_at: null, secrets: [{ last_used_at: null }] });
  const first = () => query("SELECT first_checked_at FROM credentials WHERE id = $1", [made.id]);
  const before = await first();
  await check(made);
  expect(await first()).toEqual(before);
});

test("a login to the Communication API counts as the first request of its own team only", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  await verify(await createCredentials(token, id));
  await expect.poll(() => firstRequestSeen(token)).toBe(true);
  expect(await firstRequestSeen((await signUp()).token)).toBe(false);
});

test("the check command works in a shell as it is", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  const made = await createCredentials(token, id, "sandbox");
  const line = checkCommand(productUrl(), made.client_id, made.client_secret);
  const output = execFileSync("sh", ["-c", line], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  expect(JSON.parse(output)).toMatchObject({ active: true, environment: "sandbox" });
});
