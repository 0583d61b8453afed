import { expect, test } from "@playwright/test";
import { createApplication, password, signUp, unique, type Account } from "../support/accounts";
import { call, untilTaken } from "../support/api";
import { query } from "../support/database";
import { addMember } from "../support/members";
import { tally, together } from "../support/together";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

const send = (method: string, path: string, body: object) =>
  call<Record<string, unknown> & { response: Record<string, string> }>(method, path, { token: team.token, body });

/** Each with where it is sent, and what else goes with it. */
const names = () =>
  [
    ["POST", "/team", "team_name", {}],
    ["PATCH", `/team/${team.teamId}`, "name", {}],
    ["POST", "/application", "name", { description: "For a test.", icon: "icon.png" }],
    ["POST", "/client", "name", { redirectURI: "https://example.com" }],
    ["PATCH", "/user/me", "first_name", {}],
    ["PATCH", "/user/me", "last_name", {}],
    ["POST", `/team/${team.teamId}/add`, "first_name", { role: "developer", email: `a-${unique()}@example.com` }],
    ["PATCH", `/team/${team.teamId}/billing/details`, "name", {}],
  ] as const;

const me = async () => String((await call("GET", "/user/me", { token: team.token })).body.id);

const invisible: Record<string, string> = {
  "zero width space": "Ac\u200bme",
  "zero width joiner between Latin letters": "Ac\u200dme",
  "zero width non-joiner at the end": "Acme\u200c",
  "soft hyphen": "Ac\u00adme",
  "right-to-left override": "\u202eemcA",
  isolate: "\u2066Acme\u2069",
  "left-to-right mark": "\u200eAcme",
  "Arabic letter mark": "Acme\u061c",
  null: "Ac\u0000me",
  "line break": "Ac\nme",
  tab: "Ac\tme",
  C1: "Ac\u0085me",
  "line separator": "Ac\u2028me",
  "Hangul filler": "\u3164",
  "Hangul choseong filler": "Acme\u115f",
  "half-width Hangul filler": "\uffa0",
  "Braille's blank": "\u2800",
  tag: "Acme\u{e0041}",
  "variation selector on a letter": "A\ufe0fcme",
  "variation selector on a digit": "1\ufe0f",
  "grapheme joiner": "A\u034fcme",
  "word joiner": "Ac\u2060me",
  "byte-order mark": "Ac\ufeffme",
  "interlinear annotation": "Ac\ufff9me",
  "half a pair": "Ac\ud800me",
  "private use": "Ac\ue000me",
  noncharacter: "Ac\ufdd0me",
  "mark without a letter": "\u0301Acme",
  "mark behind a space": "Acme \u0301Ltd",
};

test("invisible characters are refused in every name, on the field they are in", async () => {
  const id = await me();
  for (const [method, path, field, rest] of names()) {
    for (const [what, name] of Object.entries(invisible)) {
      const answer = await send(method, path.replace("/me", `/${id}`), { ...rest, [field]: name });
      expect(answer.status, `${what} in ${field} of ${path}`).toBe(400);
      expect(Object.keys(answer.body.response), what).toEqual([field]);
    }
  }
  expect((await send("POST", "/client", { name: "a\u200bb", redirectURI: "https://a.example" })).body.response).toEqual(
    {
      name: "Contains an invisible character (U+200B). Type the text instead of pasting it.",
    },
  );
});

test("a multi-line text can be empty, but can't consist of invisible characters", async () => {
  const describe = (description: string) =>
    send("POST", "/application", { name: "Chat", description, icon: "icon.png" });
  for (const empty of ["", "   ", "\u3000", " \n "]) {
    expect(await describe(empty), JSON.stringify(empty)).toMatchObject({ status: 201, body: { description: "" } });
  }
  for (const invisible of ["\u200b", "\u200b\n\u3164", "\u2800"]) {
    expect((await describe(invisible)).status, JSON.stringify(invisible)).toBe(400);
  }
});

test("multi-part emoji, and words spelled with joiners, are valid names", async () => {
  const good = [
    "👨‍👩‍👧",
    "❤️",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿 England",
    "👩🏽‍💻 Ops",
    "1️⃣",
    "🇩🇪",
    "🏳️‍🌈",
    "می‌خواهم",
    "ශ්‍රී ලංකා",
    "क्‍ष",
    "ไทย",
    "日本",
    "Ñandú",
    "O’Brien",
  ];
  for (const name of good) {
    const { id } = await createApplication(team.token, name);
    expect((await call("GET", `/application/${id}`, { token: team.token })).body.name).toBe(name.normalize("NFC"));
  }
});

test("a name is stored in composed form, without surrounding white space", async () => {
  const { id } = await createApplication(team.token, "\u3000\u00a0Cafe\u0301 \u2003");
  expect((await call("GET", `/application/${id}`, { token: team.token })).body.name).toBe("Caf\u00e9");
  const long = "e\u0301".repeat(100);
  expect((await send("PATCH", `/application/${id}`, { name: long })).status).toBe(200);
  expect((await send("PATCH", `/application/${id}`, { name: `${long}x` })).status).toBe(400);
  expect((await send("PATCH", `/application/${id}`, { name: "\u0301\u0327".repeat(15_000) })).status).toBe(400);
});

const alike = (own: string): [string, string][] => [
  [`Straße ${own}`, `STRASSE ${own}`],
  [`Café ${own}`, `Cafe\u0301 ${own}`],
  [`Acme ${own}`, `\u0410cm\u0435 ${own}`],
  [`ACME-${own}`, `\u0410\u0421\u041c\u0415-${own}`],
  [`Ａｃｍｅ.${own}`, `acme.${own}`],
  [`PayPal ${own}`, `PayPaI ${own}`],
  [`❤️ ${own}`, `❤ ${own}`],
  [`Two  ${own}`, `two\u3000${own}`],
];

test("a team's name is taken in every form that can be mistaken for it", async () => {
  for (const [name, twin] of alike(unique())) {
    const { id } = (await send("POST", "/team", { team_name: name })).body;
    expect(id, name).toBeTruthy();
    expect((await send("POST", "/team-exists", { team: twin })).body, twin).toEqual({ exists: true });
    for (const answer of [
      await send("POST", "/team", { team_name: twin }),
      await send("PATCH", `/team/${team.teamId}`, { name: twin }),
    ]) {
      expect(answer.status, twin).toBe(409);
      expect(Object.values(answer.body.response), twin).toEqual([
        "Team with this name already exist. Please choose a different name",
      ]);
    }
  }
});

test("a name is free again after the team is renamed, and a team can change the spelling of its own name", async () => {
  const own = unique();
  const other = await signUp();
  const rename = (name: string) => call("PATCH", `/team/${other.teamId}`, { token: other.token, body: { name } });
  const exists = async (name: string) => (await send("POST", "/team-exists", { team: name })).body.exists;
  expect((await rename(`Straße ${own}`)).status).toBe(200);
  expect((await rename(`STRASSE ${own}`)).status).toBe(200);
  expect(await exists(`strasse ${own}`)).toBe(true);
  expect((await rename(`Weg ${own}`)).status).toBe(200);
  expect(await exists(`strasse ${own}`)).toBe(false);
  await call("DELETE", `/team/${other.teamId}`, { token: other.token, body: { password } });
  expect(await exists(`weg ${own}`)).toBe(false);
});

test("when many people take a name in different forms at once, one gets it", { tag: "@thorough" }, async () => {
  const own = unique();
  const forms = [`Straße ${own}`, `STRASSE ${own}`, `strasse ${own}`, `Str\u0430sse ${own}`];
  const answers = await together(12, (index) =>
    untilTaken(() => send("POST", "/team", { team_name: forms[index % 4] })),
  );
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 409: 11 });
});

test("a name of ligatures that expand to whole sentences is stored like any other", { tag: "@thorough" }, async () => {
  const name = `${"\ufdfa".repeat(85)} ${unique()}`;
  expect((await send("POST", "/team", { team_name: name })).status).toBe(201);
  expect((await send("POST", "/team-exists", { team: name })).body).toEqual({ exists: true });
});

test("a search finds a text in any of its forms, in every list", async () => {
  const own = unique();
  await createApplication(team.token, `Straße ${own}`);
  await createApplication(team.token, `Caf\u00e9 ${own} 100%_x\\`);
  const member = await addMember(team, "developer");
  await query("UPDATE users SET first_name = $2, last_name = $3, email = $4 WHERE id = $1", [
    member.userId,
    "Zoe\u0308",
    `Weiß${own}`,
    `zoe-${own}@xn--mller-kva.de`,
  ]);
  const found = async (path: string, q: string) =>
    (await call<unknown[]>("GET", `${path}?q=${encodeURIComponent(q)}`, { token: team.token })).body.length;
  for (const q of [
    `STRASSE ${own}`,
    `straße ${own}`,
    `ＳＴＲＡẞＥ ${own}`,
    `CAFE\u0301 ${own}`,
    `café ${own} 100%_X\\`,
  ]) {
    expect(await found("/application", q), q).toBe(1);
  }
  for (const q of [`cafe ${own}`, `%${own}`, `100\uff05${own}`, `_traße ${own}`])
    expect(await found("/application", q), q).toBe(0);
  for (const q of [
    `Zo\u00eb WEISS${own}`,
    `zoe\u0308 weiß${own}`,
    `${own}@M\u00dcLLER.de`,
    `${own}@xn--mller-kva.de`,
  ]) {
    expect(await found("/user", q), q).toBe(1);
  }
});

test("a person with only one name has an empty last name, in every request and answer", async () => {
  const one = unique();
  const email = `prince-${one}@example.com`;
  const created = await call("POST", "/team", {
    body: { team_name: `Team ${one}`, email, password, first_name: "Prince" },
  });
  expect(created.status).toBe(201);
  const added = await send("POST", `/team/${team.teamId}/add`, {
    first_name: "Suharto",
    last_name: "",
    email: `s-${one}@example.com`,
    role: "developer",
    password,
  });
  expect(added.body).toMatchObject({ first_name: "Suharto", last_name: "" });
  const invited = await send("POST", `/team/${team.teamId}/add`, {
    first_name: "Teller",
    email: `t-${one}@example.com`,
    role: "developer",
  });
  expect(invited.body).toMatchObject({ first_name: "Teller", last_name: "", status: "invited" });
  const id = await me();
  expect((await send("PATCH", `/user/${id}`, { first_name: "Cher", last_name: " " })).body).toMatchObject({
    last_name: "",
  });
  const log = await call<{ actor: { name: string } | null; target: { name: string } }[]>("GET", "/audit-log?limit=5", {
    token: team.token,
  });
  expect(log.body.map(({ target }) => target.name)).toContain("Suharto");
  expect(log.body[0]?.actor?.name).toBe("Cher");
  expect((await send("PATCH", `/user/${id}`, { first_name: "" })).status).toBe(400);
});
