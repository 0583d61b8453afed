import { expect, test } from "@playwright/test";
import {
  confirmAddress,
  logIn,
  password,
  signUp,
  unique,
  type Account,
  type Client,
  type Tokens,
} from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { accept, add, expectRefused, invite, newestWith, person, loginStatus } from "../support/invites";
import { works } from "../support/passwords";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { ownId, updateUser } from "../support/users";

// A stranger makes an account for somebody's address. In whatever order the two go on from there, the stranger is out once the
// person has accepted an invite.

const chosen = "what-only-the-person-knows";

/** What a scenario has come to so far. */
interface Story {
  email: string;
  team: Account;
  stranger: Account;
  client: Client;
  /** All that the stranger has logged in with, and every password that they know. */
  logins: Tokens[];
  passwords: string[];
  /** Links in the stranger's own mailbox. */
  links: string[];
  invite: string;
}

type Step = (story: Story) => Promise<void>;

const current = ({ passwords }: Story) => passwords.at(-1) as string;
const token = ({ logins }: Story) => logins.at(-1)?.access_token as string;

async function enter(story: Story): Promise<void> {
  story.logins.push(await logIn(story.email, story.client));
}

const beginnings: Record<string, Step> = {
  "adds it to a team of theirs": async (story) => {
    expect((await add(story.stranger, { ...person(), email: story.email, password })).status).toBe(201);
    await enter(story);
  },
  "signs up with it": async (story) => {
    const names = { team_name: `Own ${unique()}`, first_name: "Grace", last_name: "Hopper" };
    expect((await call("POST", "/team", { body: { ...names, email: story.email, password } })).status).toBe(201);
    await enter(story);
  },
};

async function changeTo(story: Story, next: string, how: "call" | "patch"): Promise<void> {
  const old = current(story);
  const answer =
    how === "call"
      ? await call("POST", "/change-password", { token: token(story), body: { old_password: old, new_password: next } })
      : await updateUser(token(story), await ownId(token(story)), { password: next, old_password: old });
  expect(answer.status).toBe(next === old ? 400 : 200);
  if (next !== old) story.passwords.push(next);
}

/** What the stranger does to make the password look like the person's own, or to keep a way in. */
const changes: Record<string, Step> = {
  "changes the password to the same": (story) => changeTo(story, current(story), "call"),
  "changes the password": (story) => changeTo(story, `another-of-the-stranger-${unique()}`, "call"),
  "changes the password of the profile": (story) => changeTo(story, `another-of-the-stranger-${unique()}`, "patch"),
  "asks to move to an address of theirs": async (story) => {
    const email = `stranger-${unique()}@example.com`;
    const body = { email, password: current(story) };
    expect((await call("PATCH", "/user/me/email", { token: token(story), body })).status).toBe(200);
    story.links.push(tokenIn(await newestMail(email, subjects.changeEmail)));
  },
};

const invites: Step = async (story) => {
  story.invite = (await invite(story.team, { email: story.email })).token;
};

/** The person presses the button in the mail that the stranger has caused. */
const confirms: Step = async ({ email }) => {
  const link = /verify-email\?token=(\w+)/;
  const mailed = link.exec((await newestWith(email, link)).text)?.[1];
  expect((await call("POST", "/verify-email", { body: { token: mailed } })).status).toBe(200);
};

/** All orders of these names in which the beginning comes before what needs an account. */
function ordersOf(names: readonly string[], before: readonly string[] = []): string[][] {
  if (names.length === 0) return [[...before]];
  return names
    .filter((name) => name === "begin" || name === "invite" || before.includes("begin"))
    .flatMap((name) =>
      ordersOf(
        names.filter((other) => other !== name),
        [...before, name],
      ),
    );
}

const sets = process.env.FULL
  ? [
      ["begin", "invite"],
      ["begin", "invite", "confirm"],
      ["begin", "invite", "change"],
      ["begin", "invite", "confirm", "change", "change again"],
    ]
  : [["begin", "invite", "confirm"]];
const orders = [["begin", "invite", "confirm", "change"], ...sets].flatMap((names) => ordersOf(names));

async function expectOut(story: Story): Promise<void> {
  const { email, team, client, logins, passwords, links } = story;
  for (const known of passwords) expect(await loginStatus({ client }, email, known)).toBe(400);
  for (const { access_token, refresh_token } of logins) {
    expect(await works(access_token)).toBe(false);
    const refreshed = await call("POST", "/oauth/token", { body: { ...client, refresh_token } });
    expect(refreshed.status).toBe(400);
  }
  for (const link of links) expectRefused(await call("POST", "/verify-email", { body: { token: link } }), 400, "token");
  const [row] = await query(
    `SELECT password_set_by, password_proven_at IS NOT NULL AS proven, email_verified_at IS NOT NULL AS confirmed,
      (SELECT count(*)::int FROM logins WHERE user_id = u.id) AS logins, (SELECT count(*)::int FROM email_tokens WHERE user_id = u.id) AS tokens,
      (SELECT count(*)::int FROM known_devices WHERE user_id = u.id) AS devices FROM users u WHERE email = $1`,
    [email],
  );
  expect(row).toEqual({ password_set_by: "self", proven: true, confirmed: true, logins: 0, tokens: 0, devices: 0 });
  const body = { grant_type: "password", username: email, password: chosen, team_id: team.teamId, ...client };
  expect((await call("POST", "/login", { body })).status).toBe(200);
}

for (const [beginning, begin] of Object.entries(beginnings)) {
  test(
    `an invited person's address is safe from a stranger who ${beginning}, in every order of invite, confirmation and change`,
    { tag: "@thorough" },
    async () => {
      test.slow();
      const [team, stranger] = await Promise.all([signUp(), signUp()]);
      // Before that, either may cause no more than three mails to others.
      for (const { email } of [team, stranger]) await confirmAddress(email);
      const kinds = Object.entries(changes);
      for (const [index, order] of orders.entries()) {
        const [kind, change] = kinds[index % kinds.length] as [string, Step];
        const [, changeAgain] = kinds[(index + 1) % kinds.length] as [string, Step];
        const steps: Record<string, Step> = {
          begin,
          invite: invites,
          confirm: confirms,
          change,
          "change again": changeAgain,
        };
        await test.step(`${order.join(", ")}: the stranger ${kind}`, async () => {
          const email = `grace-${unique()}@example.com`;
          const story: Story = {
            email,
            team,
            stranger,
            client: stranger.client,
            logins: [],
            passwords: [password],
            links: [],
            invite: "",
          };
          for (const name of order) await steps[name]?.(story);
          // What somebody else is known to have chosen does not become one's own by typing it, nor does what no mail speaks for.
          if (beginning !== "signs up with it" || !order.includes("confirm"))
            expectRefused(await accept(story.invite, current(story)), 400, "password");
          expect((await accept(story.invite, chosen)).status, order.join()).toBe(200);
          await expectOut(story);
        });
      }
    },
  );
}
