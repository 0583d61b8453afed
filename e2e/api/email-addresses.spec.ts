import { expect, test } from "@playwright/test";
import { logIn, password, registerClient, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { productUrl } from "../support/environment";
import { mailTo, tokenIn } from "../support/mailbox";

const signUpAs = (email: string) =>
  call<{ id: string; response: Record<string, string> }>("POST", "/team", {
    body: { team_name: `Team ${unique()}`, email, password, first_name: "Ada" },
  });

/** As it is typed, and as it is kept. */
const good = (own: string): [string, string][] => [
  [`tom&jerry.${own}@example.com`, `tom&jerry.${own}@example.com`],
  [`a=b${own}@example.com`, `a=b${own}@example.com`],
  [`name/surname${own}@Example.COM`, `name/surname${own}@example.com`],
  [`!#$%&'*+/=?^_\`{|}~-${own}@example.com`, `!#$%&'*+/=?^_\`{|}~-${own}@example.com`],
  [`O'Brien+tag${own}@example.com`, `o'brien+tag${own}@example.com`],
  [`  ada${own}@M\u00fcller.de `, `ada${own}@xn--mller-kva.de`],
  [`ada${own}@пример.рф`, `ada${own}@xn--e1afmkfd.xn--p1ai`],
  [`ada${own}@straße.example`, `ada${own}@xn--strae-oqa.example`],
  [`ada${own}@例え。jp`, `ada${own}@xn--r8jz45g.jp`],
  [`1${own}@1-2.3m.com`, `1${own}@1-2.3m.com`],
  [`${own.padEnd(64, "x")}@example.com`, `${own.padEnd(64, "x")}@example.com`],
];

test("every dot-string address of RFC 5321 can sign up, get email and log in", { tag: "@thorough" }, async () => {
  const client = await registerClient();
  for (const [typed, kept] of good(unique())) {
    expect((await signUpAs(typed)).status, typed).toBe(201);
    expect(await mailTo(kept), kept).toMatchObject({ subject: expect.any(String) });
    expect((await call("POST", "/user-exists", { body: { email: typed } })).body, typed).toEqual({ exists: true });
    const { access_token: token } = await logIn(typed, client);
    expect((await call("GET", "/user/me", { token })).body.email).toBe(kept);
  }
});

test("both spellings of an internationalized domain are the same account, in any case", async () => {
  const own = unique();
  expect((await signUpAs(`Ada.${own}@m\u00fcller.de`)).status).toBe(201);
  for (const twin of [
    `ada.${own}@mu\u0308ller.DE`,
    `ADA.${own}@XN--MLLER-KVA.de`,
    `ada.${own}@\uff4d\u00fcller\uff0ede`,
  ]) {
    const again = await signUpAs(twin);
    expect([again.status, Object.keys(again.body.response)], twin).toEqual([409, ["email"]]);
    const client = await registerClient();
    expect(await logIn(twin, client)).toHaveProperty("access_token");
  }
});

const bad = [
  "plain",
  "@example.com",
  "ada@",
  "ada@localhost",
  "ada@example.com.",
  "ada@.example.com",
  "ada@example..com",
  ".ada@example.com",
  "ada.@example.com",
  "a..da@example.com",
  '"ada lovelace"@example.com',
  '"ada"@example.com',
  "ada@[127.0.0.1]",
  "ada@[IPv6:::1]",
  "ada@127.0.0.1",
  "ada@0x7f.1",
  "ada@example.123",
  "ada@-example.com",
  "ada@example-.com",
  "ada@exa_mple.com",
  "ada@example.com:25",
  "ada@example.com/path",
  "ada@example%2ecom",
  "ada@user@example.com",
  "ada lovelace@example.com",
  "ada(comment)@example.com",
  "ada,eve@example.com",
  "Ada <ada@example.com>",
  "ada@example.com\nBcc: eve@example.com",
  "ada\u0000@example.com",
  "ädä@example.com",
  "ａda@example.com",
  "ada@xn--\u00fc.com",
  `${"x".repeat(65)}@example.com`,
  `ada@${"x".repeat(64)}.com`,
  `ada@${"x.".repeat(125)}com`,
  `${"x".repeat(90_000)}`,
];

test("an invalid email address is refused on every endpoint that takes one", async () => {
  const team = await signUp();
  const places: [string, string, (email: string) => object, string][] = [
    ["POST", "/team", (email) => ({ team_name: "T", email, password, first_name: "A" }), "email"],
    ["POST", "/user-exists", (email) => ({ email }), "email"],
    ["POST", "/forgot-password", (email) => ({ email }), "email"],
    ["POST", "/resend-email", (email) => ({ email }), "email"],
    ["POST", `/team/${team.teamId}/add`, (email) => ({ email, first_name: "A", role: "developer" }), "email"],
    ["PATCH", "/user/me/email", (email) => ({ email, password }), "email"],
    ["PATCH", `/team/${team.teamId}/billing/details`, (contact_email) => ({ contact_email }), "contact_email"],
  ];
  for (const [method, path, body, field] of places) {
    for (const email of bad) {
      const token = path.startsWith("/team/") || path.startsWith("/user/me") ? team.token : undefined;
      const answer = await call(method, path, { token, body: body(email) });
      expect(answer.status, `${email.slice(0, 60)} at ${path}`).toBe(400);
      expect(Object.keys(answer.body.response as object), email.slice(0, 60)).toEqual([field]);
    }
  }
  expect((await signUpAs("ädä@example.com")).body.response).toEqual({
    email: "Can only have unaccented letters (a to z), digits and characters such as . + - _ before the @.",
  });
});

test("an internationalized email address works for invites, email changes, billing and password resets", async () => {
  const team = await signUp();
  const own = unique();
  const send = (method: string, path: string, body: object) => call(method, path, { token: team.token, body });
  const add = { first_name: "Zoë", role: "developer" };
  expect(
    (await send("POST", `/team/${team.teamId}/add`, { ...add, email: `in${own}@m\u00fcller.de` })).body.email,
  ).toBe(`in${own}@xn--mller-kva.de`);
  expect(
    (await send("PATCH", `/team/${team.teamId}/billing/details`, { contact_email: `tom&j${own}@m\u00fcller.de` })).body,
  ).toMatchObject({
    contact_email: `tom&j${own}@xn--mller-kva.de`,
  });
  expect((await send("PATCH", "/user/me/email", { email: `ch=${own}@m\u00fcller.de`, password })).status).toBe(200);
  const token = tokenIn(await mailTo(`ch=${own}@xn--mller-kva.de`));
  expect((await call("POST", "/verify-email", { body: { token } })).status).toBe(200);
  const client = await registerClient();
  expect(await logIn(`ch=${own}@M\u00dcLLER.de`, client)).toHaveProperty("access_token");
});

test("the API document describes email addresses the way the server checks them", async () => {
  const document = await (await fetch(`${productUrl()}/api/openapi.json`)).json();
  const { email } = document.paths["/team"].post.requestBody.content["application/json"].schema.properties;
  expect(email).toMatchObject({ type: "string", format: "email", maxLength: 254 });
  const pattern = new RegExp(email.pattern, "u");
  for (const [typed] of good(unique()).filter(([address]) => !address.includes("。")))
    expect(typed.trim()).toMatch(pattern);
  for (const address of [
    "plain",
    "ada@localhost",
    ".ada@example.com",
    "a..da@example.com",
    '"ada"@example.com',
    "ada@[127.0.0.1]",
    "ädä@example.com",
  ]) {
    expect(address).not.toMatch(pattern);
  }
});
