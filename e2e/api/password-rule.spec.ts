import { hash } from "@node-rs/argon2";
import { expect, test } from "@playwright/test";
import { password, registerClient, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { accept, add, invite, person } from "../support/invites";
import { addOnlyMember } from "../support/only-member";
import { expectInvalid, mailedResetToken, newPassword, reset, tryLogin } from "../support/passwords";
import { ownId, updateUser } from "../support/users";

const change = (token: string, old_password: string, new_password: string) =>
  call("POST", "/change-password", { token, body: { old_password, new_password } });

const signUpWith = (chosen: string, rest: object = {}) => ({
  team_name: `Team ${unique()}`,
  email: `ada-${unique()}@example.com`,
  password: chosen,
  first_name: "Ada",
  last_name: "Lovelace",
  ...rest,
});

const hashOf = async (email: string) =>
  (await query<{ password_hash: string }>("SELECT password_hash FROM users WHERE email = $1", [email]))[0]
    ?.password_hash;

const setHash = async (email: string, typed: string) =>
  query("UPDATE users SET password_hash = $2 WHERE email = $1", [
    email,
    await hash(typed, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  ]);

/** One password, as keyboards spell it. */
const spellings = {
  composed: "Crème brûlée für Åsa 한글".normalize("NFC"),
  decomposed: "Crème brûlée für Åsa 한글".normalize("NFD"),
  "of full width": "Ｃrème brûlée für Åsa 한글".normalize("NFC"),
  "with other spaces": "Crème brûlée\u00a0für\u3000Åsa 한글".normalize("NFC"),
};

test("a password is the same in every Unicode spelling, wherever it is typed", async () => {
  const client = await registerClient();
  for (const [how, chosen] of Object.entries(spellings)) {
    const body = signUpWith(chosen);
    expect((await call("POST", "/team", { body })).status, how).toBe(201);
    let token = "";
    for (const typed of Object.values(spellings)) {
      const login = await tryLogin(body.email, client, typed);
      expect(login.status, `${how}: ${typed}`).toBe(200);
      token = login.body.access_token;
    }
    expect((await tryLogin(body.email, client, spellings.composed.replace("è", "e"))).status).toBe(400);
    expectInvalid(await change(token, spellings.composed, spellings.decomposed), "new_password");
    expect((await change(token, spellings.decomposed, newPassword)).status).toBe(200);
  }
});

test(
  "a hash from before passwords were normalized still works, and then accepts every spelling",
  { tag: "@thorough" },
  async () => {
    const { email, client } = await signUp();
    for (const [how, before] of Object.entries(spellings)) {
      await setHash(email, before);
      const old = await hashOf(email);
      expect((await tryLogin(email, client, `${before}!`)).status).toBe(400);
      expect(await hashOf(email)).toBe(old);
      expect((await tryLogin(email, client, before)).status, how).toBe(200);
      for (const typed of Object.values(spellings))
        expect((await tryLogin(email, client, typed)).status, how).toBe(200);
    }
  },
);

test("many logins at once with an old hash all succeed", { tag: "@thorough" }, async () => {
  const { email, client } = await signUp();
  await setHash(email, spellings["of full width"]);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => tryLogin(email, client, spellings["of full width"])),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
});

const triedByEverybody = [
  "aaaaaaaa",
  "ÄÄÄÄÄÄÄÄ",
  "........",
  "        ",
  "\u00a0\u2003\u3000\u2009\u00a0\u2003\u3000\u2009",
  "\u200b".repeat(12),
  "\u3164".repeat(8),
  "\u2800".repeat(8),
  "correct-horse\u0000battery",
  "correct-horse\tbattery",
  "\u0000".repeat(8),
  "abcdefgh",
  "zyxwvuts",
  "12345678",
  "0987654321",
  "11112222",
  "abcabcabc",
  "qwertyui",
  "1qaz2wsx",
  "йцукенгш",
  "debrief1",
  "Debrief2026!",
  "D3br1ef!",
  "Developer1",
  "P@ssw0rd1",
  "p a s s w o r d 1",
  "ｐａｓｓｗｏｒｄ１",
  "pass\u00adword1",
  "Passwort1!",
  "Admin@123",
  "Summer2026!",
  "Welcome1!",
  "20260101",
  "Lovelace1815",
  "ada lovelace",
  "Analytical1",
  "analytical engines",
  "e\u0301e\u0301e\u0301e\u0301",
  "x7Kp9qLmW4t",
  "short",
  "x".repeat(257),
];

test("a common password is refused at sign-up, on `password`", async () => {
  for (const bad of triedByEverybody) {
    const answer = await call("POST", "/team", {
      body: signUpWith(bad, { team_name: `Analytical Engines ${unique()}` }),
    });
    expect(answer.status, JSON.stringify(bad)).toBe(400);
    expect(answer.body, JSON.stringify(bad)).toMatchObject({ response: { password: expect.any(String) } });
  }
});

test("a personal password is accepted, without rules about kinds of characters", async () => {
  for (const good of [
    "x7Kp9qLmW4tz",
    "correct horse battery",
    "ÄÖÜ-äöüß-ñøé",
    "пароль из кириллицы",
    "😀🐘🌧🎻🧲🪐🦊🎈🧭🪁🛶🎲",
    "Kp9!mQ4zR2?w",
  ]) {
    expect((await call("POST", "/team", { body: signUpWith(good) })).status, good).toBe(201);
  }
});

test("every way to set a password follows the same rule, and refuses the current password", async () => {
  const team = await signUp();
  const id = await ownId(team.token);
  const member = await addOnlyMember(team, "developer");
  const link = await mailedResetToken(team.email);
  const { token: newcomer } = await invite(team);
  const ways: Record<string, { field: string; present?: string; set: (chosen: string) => ReturnType<typeof call> }> = {
    "change password": {
      field: "new_password",
      present: password,
      set: (chosen) => change(team.token, password, chosen),
    },
    "one's own profile": {
      field: "password",
      present: password,
      set: (chosen) => updateUser(team.token, id, { password: chosen, old_password: password }),
    },
    "a member's profile": {
      field: "password",
      present: password,
      set: (chosen) => updateUser(team.token, member.userId, { password: chosen }),
    },
    "a mailed link": { field: "password", present: password, set: (chosen) => reset(link, chosen) },
    "a new member": { field: "password", set: (chosen) => add(team, { ...person(), password: chosen }) as never },
    "an invite": { field: "password", set: (chosen) => accept(newcomer, chosen) as never },
  };
  for (const [way, { field, present, set }] of Object.entries(ways)) {
    for (const bad of ["debrief1", "P@ssw0rd1", "        ", team.teamName, ...(present ? [present] : [])]) {
      const answer = await set(bad);
      expect(answer.status, `${way}: ${bad}`).toBe(400);
      expect(answer.body, `${way}: ${bad}`).toMatchObject({ response: { [field]: expect.any(String) } });
    }
  }
  expect((await tryLogin(team.email, team.client)).status).toBe(200);
  expect((await tryLogin(member.email, member.client)).status).toBe(200);
});
